#include "core/restore/repair.h"
#include "core/run/journalschema.h"
#include "core/run/runsessions.h"
#include "tests/support/confirmed.h"
#include "tests/support/legs.h"
#include "tests/support/uitest.h"
#include "ui/plan/planmodel.h"
#include "ui/plan/planpage.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/lossdialog.h"
#include "ui/widgets/sqlview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::shows;

class PlanPageTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void withoutAPlanItSaysWhereOneIsMade();
    void whatIsShownIsWhatRuns();
    void thePointOfNoReturnIsBeforeTheSwap();
    void everyWayBackIsThere();
    void aBlockedPlanCannotRun();
    void aPlanOfAnotherDatabaseCannotRun();
    void theReadOnlySwitchCounts();
    void onlyWhoeverAnswersHoldsARunUp();
    void whatWasConfirmedGoesWithTheRun();

private:
    void makePlan(const QString& table);
    [[nodiscard]] static QPushButton* runButton(const ui::PlanPage& page);
    std::unique_ptr<test::TestDatabase> m_database;
    ui::CurrentPlan m_plan;
    QString m_project; // no policy of its own
};

namespace {} // namespace

void PlanPageTest::init()
{
    failOnAnyWarning();
    m_plan.clear();
    m_database = std::make_unique<test::TestDatabase>();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE public.t (id int PRIMARY KEY, note text); INSERT INTO public.t SELECT g, 'x' FROM"
        " generate_series(1, 100) g; CREATE TABLE public.keyless (id int NOT NULL); ANALYZE"_s));
}

void PlanPageTest::makePlan(const QString& table)
{
    REQUIRE_VALUE(
        const run::Plan plan,
        test::planMove(
            m_database->settings(),
            u"[repartition]\ntable = \"%1\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = 4"_s.arg(table)));
    m_plan.set(m_database->settings(), plan);
}

QPushButton* PlanPageTest::runButton(const ui::PlanPage& page)
{
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->text() == u"Run…")
            return button;
    }
    return nullptr;
}

void PlanPageTest::withoutAPlanItSaysWhereOneIsMade()
{
    ui::Session session;
    ui::PlanPage page(session, m_plan, m_project);
    session.open(m_database->settings(), u"test"_s);
    page.show();
    QTRY_VERIFY(shows(page, u"No plan yet"_s));
    QVERIFY(!runButton(page)->isVisible());
}

void PlanPageTest::whatIsShownIsWhatRuns()
{
    ui::Session session;
    ui::PlanPage page(session, m_plan, m_project);
    session.open(m_database->settings(), u"test"_s);
    page.show();
    makePlan(u"public.t"_s);
    QTRY_VERIFY(session.isConnected());
    QTRY_VERIFY2(runButton(page)->isEnabled(), qPrintable(runButton(page)->toolTip()));
    auto* table = page.findChild<QTableView*>();
    const QAbstractItemModelTester tester(table->model());
    auto* sql = page.findChild<ui::SqlView*>(u"stepSql"_s);
    const QList<run::Step> steps = m_plan.plan()->phases.value(run::Phase::Apply);
    for (int row = 0; row < 4; ++row) {
        table->selectRow(row);
        QCOMPARE(sql->sql(), steps.at(row).preview());
        for (const run::Statement& statement : steps.at(row).statements)
            QVERIFY(sql->sql().contains(statement.sql));
    }
}

void PlanPageTest::thePointOfNoReturnIsBeforeTheSwap()
{
    makePlan(u"public.t"_s);
    ui::PlanModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSteps(m_plan.plan()->phases.value(run::Phase::Apply));
    QVERIFY(model.pointOfNoReturnRow() > 0);
    QVERIFY(!model.stepAt(model.pointOfNoReturnRow()));
    QCOMPARE(model.stepAt(model.pointOfNoReturnRow() + 1)->slug, u"swap"_s);
    QVERIFY(model.data(model.index(model.pointOfNoReturnRow(), 0), Qt::DisplayRole)
                .toString()
                .startsWith("POINT OF NO RETURN"_L1));
}

void PlanPageTest::everyWayBackIsThere()
{
    ui::Session session;
    ui::PlanPage page(session, m_plan, m_project);
    session.open(m_database->settings(), u"test"_s);
    page.show();
    makePlan(u"public.t"_s);
    QTRY_VERIFY(session.isConnected());
    auto* phases = page.findChild<QComboBox*>();
    QCOMPARE(phases->count(), 5);
    phases->setCurrentIndex(phases->findData(u"rollback"_s));
    const auto* model = static_cast<ui::PlanModel*>(page.findChild<QTableView*>()->model());
    QCOMPARE(model->stepAt(0)->slug, m_plan.plan()->phases.value(run::Phase::Rollback).first().slug);
}

void PlanPageTest::aBlockedPlanCannotRun()
{
    ui::Session session;
    ui::PlanPage page(session, m_plan, m_project);
    session.open(m_database->settings(), u"test"_s);
    page.show();
    makePlan(u"public.keyless"_s);
    QTRY_VERIFY(session.isConnected());
    QVERIFY(m_plan.plan()->blocked());
    QVERIFY(!runButton(page)->isEnabled());
    QVERIFY(!runButton(page)->toolTip().isEmpty());
    QTRY_VERIFY(shows(page, u"This plan cannot run"_s));
    QCOMPARE(page.findChild<QTabWidget*>()->currentWidget(), page.findChild<ui::FindingsView*>());
}

void PlanPageTest::aPlanOfAnotherDatabaseCannotRun()
{
    const test::TestDatabase other;
    ui::Session session;
    ui::PlanPage page(session, m_plan, m_project);
    session.open(other.settings(), u"other"_s);
    page.show();
    makePlan(u"public.t"_s);
    QTRY_VERIFY(session.isConnected());
    QTRY_VERIFY(shows(page, u"another database"_s));
    QVERIFY(!runButton(page)->isEnabled());
}

void PlanPageTest::theReadOnlySwitchCounts()
{
    ui::Session session;
    ui::PlanPage page(session, m_plan, m_project);
    session.open(m_database->settings(), u"test"_s);
    page.show();
    makePlan(u"public.t"_s);
    QTRY_VERIFY(runButton(page)->isEnabled());
    session.setReadOnly(true);
    QVERIFY(!runButton(page)->isEnabled());
    QVERIFY(runButton(page)->toolTip().contains(u"read-only"_s));
    session.setReadOnly(false);
    QVERIFY(runButton(page)->isEnabled());
}

/// Of a run whose Stopover is silent the window asks when this one starts.
void PlanPageTest::onlyWhoeverAnswersHoldsARunUp()
{
    constexpr int silenceMs = 1500;
    qputenv("STOPOVER_SILENCE_MS", QByteArray::number(silenceMs));
    const auto reset = qScopeGuard([] { qunsetenv("STOPOVER_SILENCE_MS"); });
    REQUIRE_VALUE(
        const RunId run,
        test::startMove(m_database->settings(),
                        u"[repartition]\ntable = \"public.t\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = 4"_s));
    REQUIRE_VALUE(pg::Connection holder,
                  pg::Connection::open(
                      m_database->settings().withApplicationName(run::journal::applicationName(run, u"control"_s))));
    VERIFY_OK(run::journal::lockRuns(holder));
    VERIFY_OK(holder.execute(u"INSERT INTO stopover.heartbeat (run, epoch, holder) VALUES ($1, 0, $2)"_s,
                             { run.value, u"elsewhere/pid:[1] 0 1 1 host-of-anna"_s }));
    ui::Session session;
    ui::PlanPage page(session, m_plan, m_project);
    session.open(m_database->settings(), u"test"_s);
    page.show();
    makePlan(u"public.t"_s);
    QTRY_VERIFY(session.isConnected());
    QTRY_VERIFY(shows(page, u"Another run is active"_s));
    QVERIFY(!runButton(page)->isEnabled());
    QTest::qWait(silenceMs);
    session.refresh();
    QTRY_VERIFY(runButton(page)->isEnabled());
    QVERIFY(!shows(page, u"Another run is active"_s));
}

/// The swap of a table is confirmed when every row was compared; what removes rows, in the dialog before it starts.
void PlanPageTest::whatWasConfirmedGoesWithTheRun()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(u"UPDATE public.t SET note = id % 2"_s));
    ui::Session session;
    ui::PlanPage page(session, m_plan, m_project);
    session.open(m_database->settings(), u"test"_s);
    page.show();
    std::optional<run::Confirmation> given;
    QSignalSpy wanted(&page, &ui::PlanPage::runWanted);
    connect(&page, &ui::PlanPage::runWanted, this, [&given](const auto& confirmation) { given = confirmation; });
    const auto start = [&page] {
        QTimer::singleShot(0, &page, [] {
            auto* dialog = qobject_cast<ui::LossDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            dialog->findChildren<QPushButton*>().at(1)->click();
        });
        runButton(page)->click();
    };
    makePlan(u"public.t"_s);
    QTRY_VERIFY(runButton(page)->isEnabled());
    start();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!given);
    REQUIRE_VALUE(const run::Plan repair,
                  restore::planRepair(m_database->settings(),
                                      { .table = { u"public"_s, u"t"_s }, .unique = { u"note"_s } },
                                      QDateTime::currentDateTimeUtc()));
    m_plan.set(m_database->settings(), repair);
    QTRY_VERIFY(runButton(page)->isEnabled());
    start();
    QCOMPARE(wanted.count(), 2);
    QVERIFY(given && test::Confirmed::isAbout(*given, u"public.t"_s));
}

STOPOVER_UI_TEST_MAIN(PlanPageTest)
#include "tst_planpage.moc"
