#include "core/run/journalschema.h"
#include "tests/support/legs.h"
#include "tests/support/migrations.h"
#include "tests/support/uitest.h"
#include "ui/rehearsals/rehearsalpage.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::shows;

/// The page Rehearsal in its states, on a real private server.
class RehearsalsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void withoutAPlanThereIsNothingToRehearse();
    void aMoveIsRehearsed();
    void revisionsAreMeasuredStatementByStatement();
    void aFailureIsShown();
    void aCancelledOneCanBeStartedAgain();
    void anotherPlanHasNotBeenRehearsed();
    void nothingIsWrittenWhereNothingMayBe();

private:
    std::unique_ptr<ui::RehearsalPage> open();
    void planMove(int partitions);
    void planRevision(const QString& sections);
    [[nodiscard]] static QPushButton* button(const ui::RehearsalPage& page, const QString& text);
    [[nodiscard]] static QString cells(const ui::RehearsalPage& page);

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SqlProject> m_project;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::RehearsalController> m_controller;
    ui::CurrentPlan m_plan;
};

void RehearsalsTest::init()
{
    failOnAnyWarning();
    m_plan.clear();
    m_session = std::make_unique<ui::Session>();
    m_database = std::make_unique<test::TestDatabase>();
    m_project = std::make_unique<test::SqlProject>();
    m_controller = std::make_unique<ui::RehearsalController>();
    m_controller->setSandbox(test::TestServer::instance().server().directory());
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE public.t (id int PRIMARY KEY, note text); INSERT INTO public.t SELECT g, 'x' FROM "
        "generate_series(1, 300) g; ANALYZE"_s));
}

std::unique_ptr<ui::RehearsalPage> RehearsalsTest::open()
{
    m_session->open(m_database->settings(), u"test"_s);
    auto page = std::make_unique<ui::RehearsalPage>(*m_session, m_plan, *m_controller);
    page->resize(1100, 700);
    page->show();
    return page;
}

void RehearsalsTest::planMove(int partitions)
{
    REQUIRE_VALUE(
        const run::Plan plan,
        test::planMove(
            m_database->settings(),
            u"[repartition]\ntable = \"public.t\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = %1\n"_s.arg(
                partitions)));
    m_plan.set(m_database->settings(), plan);
}

void RehearsalsTest::planRevision(const QString& sections)
{
    m_project->add(u"aa"_s, sections);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    pg::Connection connection = m_database->connect();
    REQUIRE_VALUE(const revision::Path path, revision::planUpgrade(project.graph, u"heads"_s, {}));
    REQUIRE_VALUE(const migrate::NextRun next,
                  migrate::planNextRun(connection, m_database->settings(), project, path,
                                       { .now = QDateTime::currentDateTimeUtc() }));
    m_plan.set(m_database->settings(), next.plan);
}

QPushButton* RehearsalsTest::button(const ui::RehearsalPage& page, const QString& text)
{
    for (QPushButton* one : page.findChildren<QPushButton*>()) {
        if (one->text() == text && one->isVisible())
            return one;
    }
    return nullptr;
}

QString RehearsalsTest::cells(const ui::RehearsalPage& page)
{
    return page.toMarkdown();
}

void RehearsalsTest::withoutAPlanThereIsNothingToRehearse()
{
    const auto page = open();
    QTRY_VERIFY(shows(*page, u"Nothing to rehearse"_s));
    QVERIFY(button(*page, u"Rehearse"_s) == nullptr);
    // Nobody rehearses a backup.
    m_plan.set(m_database->settings(), { .operation = u"backup"_s, .target = u"public.t"_s });
    QVERIFY(shows(*page, u"Nothing to rehearse"_s));
}

void RehearsalsTest::aMoveIsRehearsed()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::journal::install(connection));
    planMove(3);
    const auto page = open();
    QTRY_VERIFY(m_session->isConnected() && shows(*page, u"Not rehearsed yet"_s));
    QTRY_VERIFY(button(*page, u"Rehearse"_s) != nullptr);
    button(*page, u"Rehearse"_s)->click();
    QVERIFY(m_controller->active() && button(*page, u"Cancel"_s) != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*page, u"the schema is restored"_s), 60'000);
    QVERIFY(shows(*page, u"Recorded in the database"_s));
    QVERIFY(cells(*page).contains(u"Swap public.t"_s) && cells(*page).contains(u"rollback"_s));
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM stopover.event WHERE kind = 'rehearsal'"_s),
             u"1"_s);
    // The next one stands beside it.
    QVERIFY(!cells(*page).contains(u"Last run"_s));
    button(*page, u"Rehearse"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_controller->active(), 60'000);
    QVERIFY(cells(*page).contains(u"Last run"_s)
            && !cells(*page).section(u'\n', 2, 2).section(u'|', 4, 4).trimmed().isEmpty());
}

void RehearsalsTest::revisionsAreMeasuredStatementByStatement()
{
    planRevision(
        u"-- +stopover upgrade\nALTER TABLE t ALTER COLUMN id TYPE bigint;\nDO $$ BEGIN EXECUTE 'TRUNCATE t'; END "
        "$$;\n-- +stopover downgrade\nALTER TABLE t ALTER COLUMN id TYPE int;\n"_s);
    const auto page = open();
    QTRY_VERIFY(m_session->isConnected() && shows(*page, u"Not rehearsed yet"_s));
    page->findChild<QComboBox*>()->setCurrentIndex(1);
    button(*page, u"Rehearse"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_controller->active(), 60'000);
    QVERIFY2(shows(*page, u"It works"_s), qPrintable(page->toMarkdown()));
    QVERIFY(cells(*page).contains(u"ACCESS EXCLUSIVE on public.t"_s) && cells(*page).contains(u"rewrites public.t"_s));
    QVERIFY(shows(*page, u"Not recorded"_s));
}

void RehearsalsTest::aFailureIsShown()
{
    planRevision(u"-- +stopover upgrade\nALTER TABLE t ADD CHECK (id > 10);\n-- +stopover downgrade\nSELECT 1;\n"_s);
    const auto page = open();
    QTRY_VERIFY(m_session->isConnected() && shows(*page, u"Not rehearsed yet"_s));
    button(*page, u"Rehearse"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows(*page, u"It fails"_s), 60'000);
    QVERIFY(shows(*page, u"t_id_check"_s));
}

void RehearsalsTest::aCancelledOneCanBeStartedAgain()
{
    planRevision(u"-- +stopover upgrade\nSELECT pg_sleep(60);\n-- +stopover downgrade\nSELECT 1;\n"_s);
    const auto page = open();
    QTRY_VERIFY(m_session->isConnected() && shows(*page, u"Not rehearsed yet"_s));
    button(*page, u"Rehearse"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows(*page, u"Step 1 of"_s), 60'000);
    button(*page, u"Cancel"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_controller->active(), 30'000);
    QVERIFY(shows(*page, u"Cancelled"_s));
    QVERIFY(button(*page, u"Rehearse"_s)->isEnabled());
}

void RehearsalsTest::anotherPlanHasNotBeenRehearsed()
{
    planMove(2);
    const auto page = open();
    QTRY_VERIFY(m_session->isConnected() && shows(*page, u"Not rehearsed yet"_s));
    button(*page, u"Rehearse"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows(*page, u"It works"_s), 60'000);
    planMove(5);
    QVERIFY(shows(*page, u"Not rehearsed yet"_s) && !shows(*page, u"It works"_s));
    planMove(2);
    QVERIFY(shows(*page, u"It works"_s));
}

void RehearsalsTest::nothingIsWrittenWhereNothingMayBe()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::journal::install(connection));
    planMove(2);
    const auto page = open();
    QTRY_VERIFY(m_session->isConnected() && shows(*page, u"Not rehearsed yet"_s));
    m_session->setReadOnly(true);
    button(*page, u"Rehearse"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows(*page, u"Not recorded"_s), 60'000);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM stopover.event WHERE kind = 'rehearsal'"_s),
             u"0"_s);
}

STOPOVER_UI_TEST_MAIN(RehearsalsTest)
#include "tst_rehearsals.moc"
