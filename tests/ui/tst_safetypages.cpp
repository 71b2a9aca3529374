#include "core/preflight/checklist.h"
#include "core/run/journal.h"
#include "core/run/journalschema.h"
#include "core/run/target.h"
#include "tests/support/legs.h"
#include "tests/support/movecase.h"
#include "tests/support/uitest.h"
#include "ui/activity/activitypage.h"
#include "ui/health/healthpage.h"
#include "ui/history/historypage.h"
#include "ui/lint/lintpage.h"
#include "ui/widgets/sqlview.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::shows;

/// The pages Activity, Health and History in their states.
class SafetyPagesTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void waitingSessionsAreShownAndOursIsSafe();
    void theServerLogBeginsWithTheNewest();
    void healthShowsWhatIsBrokenFirst();
    void aBaselineMakesRegressions();
    void orphansArePlannedAway();
    void historyWithoutRunsInvites();
    void historyShowsTheReportAndAlterations();
    void aTickIsWrittenIntoTheHistory();
    void aScriptIsReadWithTheCatalog();
    void aScriptIsReadWithoutADatabase();
    void aScriptThatCannotBeCutSaysWhere();
    void aThemeChangesNoSelectionWhileItIsApplied();
    void withoutADatabaseThereIsAnInvitation();

private:
    template <typename Page, typename... Args>
    std::unique_ptr<Page> open(Args&&... args)
    {
        m_session->open(m_database->settings(), u"test"_s);
        auto page = std::make_unique<Page>(*m_session, std::forward<Args>(args)...);
        page->resize(1100, 700);
        page->show();
        return page;
    }

    static ui::RowsTable* table(const QWidget& page, const QString& name);
    static QString row(const ui::RowsTable& table, const QString& containing);
    void execute(const QString& script) const;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<ui::Session> m_session;
    QString m_project;
    ui::CurrentPlan m_plan;
};

void SafetyPagesTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
    m_session = std::make_unique<ui::Session>();
    execute(u"CREATE TABLE public.t (id bigint PRIMARY KEY, n int); INSERT INTO public.t SELECT g, g FROM "
            "generate_series(1, 50) g; ANALYZE"_s);
}

void SafetyPagesTest::execute(const QString& script) const
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(script));
}

ui::RowsTable* SafetyPagesTest::table(const QWidget& page, const QString& name)
{
    const QList<ui::RowsTable*> tables = page.findChildren<ui::RowsTable*>();
    const auto found =
        std::ranges::find_if(tables, [&name](const ui::RowsTable* one) { return one->accessibleName() == name; });
    return found == tables.end() ? nullptr : *found;
}

/// The cells of the first row that contains the text, joined; empty without one.
QString SafetyPagesTest::row(const ui::RowsTable& table, const QString& containing)
{
    const QStringList lines = table.toCsv().split(u'\n');
    const auto found =
        std::ranges::find_if(lines, [&containing](const QString& line) { return line.contains(containing); });
    return found == lines.end() ? QString() : *found;
}

void SafetyPagesTest::waitingSessionsAreShownAndOursIsSafe()
{
    pg::Connection holder = m_database->connect();
    VERIFY_OK(holder.executeScript(u"SET application_name = 'holder'; BEGIN; LOCK TABLE public.t"_s));
    QProcess waiter;
    waiter.start(u"psql"_s, { m_database->uri(), u"-c"_s, u"SELECT count(*) FROM public.t"_s });
    const auto page = open<ui::ActivityPage>();
    ui::RowsTable* sessions = table(*page, u"Sessions"_s);
    QTRY_VERIFY(row(*sessions, u"psql"_s).contains(u"AccessShareLock"_s));
    QVERIFY(row(*table(*page, u"Locks"_s), u"holder"_s).contains(QString::number(holder.backendPid())));
    QPushButton* terminate = nullptr;
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
        if (button->text() == "Terminate session"_L1)
            terminate = button;
    }
    QVERIFY(terminate != nullptr && !terminate->isEnabled());
    QVERIFY(!terminate->toolTip().isEmpty());
    sessions->selectKey(QString::number(holder.backendPid()));
    QTRY_VERIFY(terminate->isEnabled());
    VERIFY_OK(holder.executeScript(u"SET application_name = 'stopover/1/copy'"_s));
    QTRY_VERIFY(!terminate->isEnabled());
    VERIFY_OK(holder.executeScript(u"ROLLBACK"_s));
    QVERIFY(waiter.waitForFinished(test::patienceMs));
    QTRY_VERIFY(!row(*table(*page, u"Locks"_s), u"No session is waiting"_s).isEmpty());
    QVERIFY(!row(*table(*page, u"Tables"_s), u"public.t"_s).isEmpty());
}

void SafetyPagesTest::theServerLogBeginsWithTheNewest()
{
    NEEDS_SUPERUSER();
    pg::Connection connection = m_database->connect();
    QVERIFY(!connection.execute(u"SELECT first_mistake()"_s) && !connection.execute(u"SELECT second_mistake()"_s));
    const auto page = open<ui::ActivityPage>();
    const ui::RowsTable* log = table(*page, u"Server log"_s);
    QTRY_VERIFY(!row(*log, u"first_mistake"_s).isEmpty());
    const QString all = log->toMarkdown();
    const qsizetype newest = all.indexOf(u"function second_mistake() does not exist"_s);
    const qsizetype statement = all.indexOf(u"STATEMENT:  SELECT second_mistake()"_s);
    const qsizetype older = all.indexOf(u"function first_mistake() does not exist"_s);
    QVERIFY2(0 < newest && newest < statement && statement < older, qPrintable(all));
}

void SafetyPagesTest::healthShowsWhatIsBrokenFirst()
{
    NEEDS_SUPERUSER();
    execute(u"CREATE TABLE public.c (id int PRIMARY KEY, t_id bigint REFERENCES public.t); ALTER TABLE public.c "
            u"DISABLE TRIGGER ALL; INSERT INTO public.c VALUES (1, 999);"
            "ALTER TABLE public.c ENABLE TRIGGER ALL"_s);
    const auto page = open<ui::HealthPage>(m_plan, m_project);
    ui::RowsTable* checks = table(*page, u"Checks"_s);
    QTRY_VERIFY(checks->model()->rowCount() > 40);
    QVERIFY(row(*checks, u"H04"_s).contains(u"public.c"_s));
    QVERIFY(row(*checks, u"H04"_s).contains(u"blocks"_s));
    QCOMPARE(checks->model()->index(checks->model()->rowCount() - 1, 2).data().toString(), u"passed"_s);
    checks->selectKey(u"H04"_s);
    QTRY_VERIFY(page->findChild<QPlainTextEdit*>()->toPlainText().contains(u"SELECT * FROM public.c"_s));
    QVERIFY(shows(*page, u"No environment set"_s));
}

void SafetyPagesTest::aBaselineMakesRegressions()
{
    const auto page = open<ui::HealthPage>(m_plan, m_project);
    ui::RowsTable* checks = table(*page, u"Checks"_s);
    QTRY_VERIFY(checks->model()->rowCount() > 40);
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
        if (button->text() == "Set as baseline"_L1)
            button->click();
    }
    QTRY_COMPARE(test::scalar(m_database->settings(), u"SELECT to_regclass('stopover.event') IS NOT NULL"_s), u"t"_s);
    QTRY_COMPARE(
        test::scalar(m_database->settings(), u"SELECT count(*) FROM stopover.event WHERE kind = 'health_baseline'"_s),
        u"1"_s);
    execute(u"ALTER TABLE public.t ADD CONSTRAINT few CHECK (n < 10) NOT VALID"_s);
    page->refresh();
    QTRY_VERIFY(row(*checks, u"H03"_s).contains(u"worse"_s));
}

void SafetyPagesTest::orphansArePlannedAway()
{
    NEEDS_SUPERUSER();
    execute(u"CREATE TABLE public.c (id int PRIMARY KEY, t_id bigint REFERENCES public.t); INSERT INTO public.c SELECT "
            u"g, g FROM generate_series(1, 20) g;"
            "SET session_replication_role = replica; DELETE FROM public.t WHERE id <= 3"_s);
    const auto page = open<ui::HealthPage>(m_plan, m_project);
    auto* checks = table(*page, u"Checks"_s);
    const auto buttons = page->findChildren<QPushButton*>();
    const auto mend = std::ranges::find(buttons, u"Plan repair…"_s, &QPushButton::text);
    QTRY_VERIFY(!row(*checks, u"H04"_s).isEmpty());
    QVERIFY(!(*mend)->isEnabled());
    checks->selectKey(u"H04"_s);
    QTRY_VERIFY((*mend)->isEnabled());
    QSignalSpy wanted(page.get(), &ui::Page::pageWanted);
    (*mend)->click();
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(m_plan.plan()->operation, u"mend"_s);
    QCOMPARE(m_plan.plan()->phases.value(run::Phase::Apply).size(), 2);
}

void SafetyPagesTest::historyWithoutRunsInvites()
{
    const auto page = open<ui::HistoryPage>(m_project);
    QTRY_VERIFY(shows(*page, u"No runs yet"_s));
}

void SafetyPagesTest::historyShowsTheReportAndAlterations()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::journal::install(connection));
    run::Plan plan { .operation = u"upgrade"_s, .target = m_database->name() };
    plan.phases.insert(run::Phase::Apply, { run::Step { .slug = u"aa"_s } });
    REQUIRE_VALUE(const RunId id, run::journal::createRun(connection, plan));
    VERIFY_OK(run::journal::appendEvent(connection, id, u"sign_off"_s,
                                        { { u"item"_s, u"team told"_s }, { u"name"_s, u"Ada"_s } }));
    {
        const auto page = open<ui::HistoryPage>(m_project);
        QTRY_VERIFY(page->findChild<QTextBrowser*>()->toPlainText().contains(u"Ada"_s));
        QVERIFY(shows(*page, u"history is intact"_s));
    }
    VERIFY_OK(connection.executeScript(u"UPDATE stopover.event SET data = '{}' WHERE kind = 'sign_off'"_s));
    m_session = std::make_unique<ui::Session>();
    const auto page = open<ui::HistoryPage>(m_project);
    QTRY_VERIFY(shows(*page, u"history was altered"_s));
}

void SafetyPagesTest::aTickIsWrittenIntoTheHistory()
{
    const QTemporaryDir project;
    QFile policy(project.filePath(u"stopover-policy.toml"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("[development]\nsign_offs_after = ['latency watched', 'team informed']\n");
    policy.close();
    const QString folder = project.path();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::markEnvironment(connection, run::Environment::Development));
    REQUIRE_VALUE(
        const RunId run,
        test::startMove(m_database->settings(),
                        u"[repartition]\ntable = \"public.t\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = 2\n"_s));
    QCOMPARE(test::runPhase(m_database->settings(), run, run::Phase::Apply).result.outcome, Outcome::Succeeded);
    const auto page = open<ui::HistoryPage>(folder);
    const auto sign = page->findChildren<QPushButton*>();
    const auto button = std::ranges::find(sign, u"Sign off…"_s, &QPushButton::text);
    QTRY_VERIFY((*button)->isEnabled());
    QTimer::singleShot(0, this, [] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        const auto buttons = dialog->findChildren<QPushButton*>();
        const auto accept = std::ranges::find(buttons, u"Sign off"_s, &QPushButton::text);
        QVERIFY(!(*accept)->isEnabled()); // nobody has said anything yet
        auto* items = dialog->findChild<QComboBox*>();
        QVERIFY(!items->isEditable());
        QCOMPARE(items->count(), 2);
        items->setCurrentText(u"team informed"_s);
        const auto fields = dialog->findChildren<QLineEdit*>();
        const auto name = std::ranges::find(fields, u"Your name"_s, &QLineEdit::accessibleName);
        (*name)->setText(u"Ada"_s);
        (*accept)->click();
    });
    (*button)->click();
    QTRY_VERIFY(page->toMarkdown().contains(u"team informed"_s) && page->toMarkdown().contains(u"Ada"_s));
    QVERIFY(shows(*page, u"Ada signed off \"team informed\""_s));
    QVERIFY((*button)->isEnabled());
    VERIFY_OK(preflight::signOff(connection, run, { .signOffsAfter = { u"latency watched"_s } },
                                 { .item = u"latency watched"_s, .name = u"Ada"_s }));
    const auto again = open<ui::HistoryPage>(folder);
    QTRY_VERIFY(again->toMarkdown().contains(u"latency watched"_s));
    const auto buttons = again->findChildren<QPushButton*>();
    const auto done = std::ranges::find(buttons, u"Sign off…"_s, &QPushButton::text);
    QVERIFY(!(*done)->isEnabled() && (*done)->toolTip().contains(u"Every item"_s));
}

void SafetyPagesTest::aScriptIsReadWithTheCatalog()
{
    const auto page = open<ui::LintPage>(qEnvironmentVariable("STOPOVERCTL"));
    QTRY_VERIFY(m_session->isConnected());
    page->check(u"0042.sql"_s, "CREATE INDEX t_n ON public.t (n);\nALTER TABLE public.t ADD COLUMN b int;");
    QTRY_VERIFY(shows(*page, u"0042.sql · "_s));
    QVERIFY2(row(*table(*page, u"Findings"_s), u"L01"_s).contains(u"public.t"_s),
             qPrintable(table(*page, u"Findings"_s)->toMarkdown()));
    QVERIFY(row(*table(*page, u"Statements"_s), u"CREATE INDEX"_s).contains(u"SHARE"_s));
    QVERIFY(row(*table(*page, u"Statements"_s), u"CREATE INDEX"_s).contains(u"writers"_s));
    QVERIFY(row(*table(*page, u"Statements"_s), u"ADD COLUMN"_s).contains(u"readers and writers"_s));
    table(*page, u"Findings"_s)->selectKey(u"0"_s);
    QVERIFY(page->findChild<ui::SqlView*>(u"saferForm"_s)->sql().contains(u"CONCURRENTLY"_s));
}

void SafetyPagesTest::aScriptIsReadWithoutADatabase()
{
    m_session = std::make_unique<ui::Session>();
    ui::LintPage page(*m_session, qEnvironmentVariable("STOPOVERCTL"));
    page.resize(1000, 700);
    page.show();
    QTRY_VERIFY(shows(page, u"No SQL yet"_s));
    page.check(u"x.sql"_s, "DROP TABLE a; SELECT 1;");
    QTRY_VERIFY(shows(page, u"x.sql · "_s));
    QVERIFY(row(*table(page, u"Findings"_s), u"D01"_s).contains(u"with all its rows"_s));
    QVERIFY(!page.findChildren<ui::Banner*>().isEmpty());
}

void SafetyPagesTest::aScriptThatCannotBeCutSaysWhere()
{
    m_session = std::make_unique<ui::Session>();
    ui::LintPage page(*m_session, qEnvironmentVariable("STOPOVERCTL"));
    page.show();
    page.check(u"x.sql"_s, "SELECT 1;\nSELECT 'open");
    QTRY_VERIFY(shows(page, u"2"_s)); // the line
    page.openFile(u"/nonexistent/x.sql"_s);
    QTRY_VERIFY(shows(page, u"/nonexistent/x.sql"_s));
}

void SafetyPagesTest::aThemeChangesNoSelectionWhileItIsApplied()
{
    ui::RowsTable rows(u"Rows"_s, { u"A"_s }, nullptr);
    rows.setRows({ { .key = u"1"_s, .cells = { { u"one"_s } } } });
    rows.selectKey(u"1"_s);
    QSignalSpy told(&rows, &ui::TableView::currentRowChanged);
    QEvent change(QEvent::PaletteChange);
    QApplication::sendEvent(&rows, &change);
    QCOMPARE(told.count(), 0);
    QTRY_VERIFY(told.count() > 0);
    QCOMPARE(rows.currentKey(), u"1"_s);
}

void SafetyPagesTest::withoutADatabaseThereIsAnInvitation()
{
    ui::ActivityPage activity(*m_session);
    ui::HealthPage health(*m_session, m_plan, m_project);
    ui::HistoryPage history(*m_session, m_project);
    for (ui::Page* page :
         { static_cast<ui::Page*>(&activity), static_cast<ui::Page*>(&health), static_cast<ui::Page*>(&history) }) {
        page->show();
        QTRY_VERIFY(shows(*page, u"No database"_s));
    }
}

STOPOVER_UI_TEST_MAIN(SafetyPagesTest)

#include "tst_safetypages.moc"
