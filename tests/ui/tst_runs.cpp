#include "core/run/journalschema.h"
#include "core/run/runsessions.h"
#include "tests/support/migrations.h"
#include "tests/support/uitest.h"
#include "ui/runs/confirmbar.h"
#include "ui/runs/runactions.h"
#include "ui/runs/runspage.h"
#include "ui/runs/stepsmodel.h"
#include "ui/widgets/lossdialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;
using State = ui::StepView::State;

/// The engine as the window drives it, against a real server: every situation that a person may find.
class RunsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thereAndBackAndFinished();
    void aFinishMayKeepTheRetiredTable();
    void inProductionTheNameIsTypedBeforeTheSwap();
    void whatWasSignedOffStarts();
    void breakpointsHoldAndRunToHereGoesOn();
    void aCancelledRunIsResumed();
    void aServerThatDiesMeanwhileIsWaitedFor();
    void aTableThatIsGoneFailsWithItsReason();
    void anInterruptedRunOffersThreeWays();
    void aRunDrivenElsewhereIsWatched();
    void aSilentHolderIsAskedAbout();
    void aHolderThatHasEndedIsNone();
    void theRunOfAnotherHolderIsNotDriven();
    void aSecondRunOnTheTableIsRefused();
    void aRevisionThatIsThereIsMarkedApplied();
    void aFailedUpgradeIsToldInItsOwnWords();

private:
    void startRun(const QSet<QString>& breakpoints = {});
    /// A session that holds the run lock for the run, with the sign of life of that process.
    pg::Connection hold(RunId run, const QString& holder);
    [[nodiscard]] QListView* stepList() const;
    [[nodiscard]] QPushButton* button(const QString& text) const;
    [[nodiscard]] bool pageShows(const QString& text) const;
    [[nodiscard]] State stateOf(const QString& slug) const;

    [[nodiscard]] QString scalar(const QString& query) const { return test::scalar(m_database->settings(), query); }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::RunController> m_controller;
    std::unique_ptr<ui::RunsPage> m_page;
    run::Plan m_plan;
};

namespace {

const auto toml =
    u"[repartition]\ntable = \"public.t\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = 5\nbackup = \"none\""_s;

/// Answers the dialog that the next event loop brings up.
void answerDialog(const QString& typed, bool accept)
{
    QTimer::singleShot(0, qApp, [typed, accept] {
        auto* dialog = qobject_cast<ui::LossDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            answerDialog(typed, accept);
            return;
        }
        if (auto* field = dialog->findChild<QLineEdit*>())
            field->setText(typed);
        QPushButton* button = dialog->findChildren<QPushButton*>().at(accept ? 1 : 0);
        if (!button->isEnabled()) { // the amounts are still being read
            QTimer::singleShot(50, qApp, [typed, accept] { answerDialog(typed, accept); });
            return;
        }
        button->click();
    });
}

} // namespace

void RunsTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(
        connection.executeScript(u"CREATE TABLE public.t (id int PRIMARY KEY, note text); INSERT INTO public.t"
                                 " SELECT g, repeat('x', 100) FROM generate_series(1, 20000) g; ANALYZE public.t"_s));
    REQUIRE_VALUE(m_plan, test::planMove(m_database->settings(), toml));
    m_session = std::make_unique<ui::Session>();
    m_controller = std::make_unique<ui::RunController>();
    m_page = std::make_unique<ui::RunsPage>(*m_session, *m_controller);
    m_page->resize(1000, 700);
    m_page->show();
    m_session->open(m_database->settings(), u"test"_s);
    QTRY_VERIFY(m_session->isConnected());
}

void RunsTest::cleanup()
{
    m_page.reset();
    m_controller.reset();
    m_session.reset();
    m_database.reset();
}

void RunsTest::startRun(const QSet<QString>& breakpoints)
{
    QSignalSpy started(m_controller.get(), &ui::RunController::started);
    m_controller->startPlan({ .settings = m_database->settings(), .plan = m_plan, .breakpoints = breakpoints });
    QVERIFY(started.wait(test::patienceMs));
}

/// The selector above it has a list of its own.
QListView* RunsTest::stepList() const
{
    for (QListView* list : m_page->findChildren<QListView*>()) {
        if (qobject_cast<ui::StepsModel*>(list->model()))
            return list;
    }
    return nullptr;
}

QPushButton* RunsTest::button(const QString& text) const
{
    return test::button(*m_page, text);
}

bool RunsTest::pageShows(const QString& text) const
{
    return std::ranges::any_of(m_page->findChildren<QLabel*>(), [&text](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

State RunsTest::stateOf(const QString& slug) const
{
    const auto found =
        std::ranges::find_if(m_controller->steps(), [&slug](const auto& view) { return view.step.slug == slug; });
    return found->state;
}

void RunsTest::thereAndBackAndFinished()
{
    const QAbstractItemModelTester tester(stepList()->model());
    QTRY_VERIFY(pageShows(u"No runs yet"_s));
    startRun();
    QTRY_VERIFY(m_controller->wantsConfirmation());
    QCOMPARE(stateOf(u"verify"_s), State::Done);
    QCOMPARE(stateOf(u"swap"_s), State::WaitingForConfirmation);
    QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = 'public.t'::regclass"_s), u"r"_s);
    QTRY_VERIFY(button(u"Swap now"_s));
    button(u"Swap now"_s)->click();
    QTRY_VERIFY(pageShows(u"Rollback: ready"_s));
    QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = 'public.t'::regclass"_s), u"p"_s);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"UPDATE public.t SET note = 'later' WHERE id = 7; DELETE FROM public.t WHERE id = 8"_s));

    answerDialog({}, false);
    button(u"Roll back…"_s)->click();
    QVERIFY(!m_controller->active());
    answerDialog({}, true);
    button(u"Roll back…"_s)->click();
    QTRY_VERIFY(pageShows(u"Reapply: ready"_s));
    QCOMPARE(scalar(u"SELECT count(*) || ' ' || max(note) FILTER (WHERE id = 7) FROM public.t"_s), u"19999 later"_s);
    answerDialog({}, true);
    button(u"Reapply…"_s)->click();
    QTRY_VERIFY(pageShows(u"Rollback: ready"_s));

    answerDialog(u"public.t"_s, true);
    button(u"Finish…"_s)->click();
    QTRY_VERIFY(!m_controller->active() && pageShows(u"finished"_s));
}

void RunsTest::aFinishMayKeepTheRetiredTable()
{
    startRun();
    QTRY_VERIFY(button(u"Swap now"_s));
    const auto check = [this](const QString& text) -> QCheckBox* {
        for (QCheckBox* one : m_page->findChildren<QCheckBox*>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    };
    QVERIFY(check(u"Swap over old transactions"_s));
    button(u"Swap now"_s)->click();
    QTRY_VERIFY(pageShows(u"Rollback: ready"_s) && check(u"Keep the retired table"_s));
    check(u"Keep the retired table"_s)->click();
    answerDialog(u"public.t"_s, true);
    button(u"Finish…"_s)->click();
    QTRY_VERIFY(!m_controller->active() && pageShows(u"finished"_s));
    QCOMPARE(
        scalar(
            u"SELECT count(*) FROM pg_class WHERE relnamespace = 'stopover_retired'::regnamespace AND relkind = 'r'"_s),
        u"1"_s);
}

void RunsTest::inProductionTheNameIsTypedBeforeTheSwap()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::markEnvironment(connection, run::Environment::Production));
    m_session->refresh();
    QTRY_COMPARE(m_session->target().environment, run::Environment::Production);
    // Where a COMMIT may be lost, nothing runs in production; the policy of this project lets it.
    QSignalSpy closed(m_controller.get(), &ui::RunController::gateClosed);
    m_controller->startPlan({ .settings = m_database->settings(), .plan = m_plan });
    QVERIFY(closed.wait(test::patienceMs));
    const QTemporaryDir project;
    QFile policy(project.filePath(u"stopover-policy.toml"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("[production]\nwarn = ['P23']\nbackup = 'optional'\n");
    policy.close();
    m_controller->setProject(project.path());
    startRun();
    QTRY_VERIFY(button(u"Swap now"_s) != nullptr);
    QVERIFY(!button(u"Swap now"_s)->isEnabled());
    auto* field = m_page->findChild<ui::ConfirmBar*>()->findChild<QLineEdit*>();
    field->setText(u"public.T"_s);
    QVERIFY(!button(u"Swap now"_s)->isEnabled());
    field->setText(u"public.t"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY2(m_controller->wantsConfirmation(), "Enter in the field must not swap");
    button(u"Swap now"_s)->click();
    QTRY_VERIFY(pageShows(u"Rollback: ready"_s));
}

/// What the person gave for the preflight holds for the phase that follows it.
void RunsTest::whatWasSignedOffStarts()
{
    const QTemporaryDir folder;
    QFile policy(folder.filePath(u"stopover-policy.toml"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("[development]\nsign_offs = ['rollback tested']\n");
    policy.close();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::markEnvironment(connection, run::Environment::Development));
    m_controller->setProject(folder.path());
    preflight::Approvals given;
    connect(m_controller.get(), &ui::RunController::gateClosed, this,
            [&given](const preflight::PreflightResult&, const auto& retry) {
                QVERIFY(given.signOffs.isEmpty());
                given.signOffs = { { .item = u"rollback tested"_s, .name = u"Ada"_s } };
                retry(given);
            });
    startRun({ u"copy"_s });
    QTRY_VERIFY(m_controller->paused());
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.event WHERE kind = 'sign_off'"_s), u"1"_s);
    m_controller->cancel();
    QTRY_VERIFY(!m_controller->active());
}

void RunsTest::breakpointsHoldAndRunToHereGoesOn()
{
    startRun({ u"copy"_s });
    QTRY_VERIFY(m_controller->paused());
    QCOMPARE(stateOf(u"copy"_s), State::Paused);
    QCOMPARE(stateOf(u"capture"_s), State::Done);
    QTRY_VERIFY(button(u"Continue"_s) && button(u"Run to here"_s));
    QListView* list = stepList();
    const auto& steps = m_controller->steps();
    const auto analyze = std::ranges::find_if(steps, [](const auto& view) { return view.step.slug == "analyze"_L1; });
    list->setCurrentIndex(list->model()->index(static_cast<int>(std::distance(steps.begin(), analyze)), 0));
    button(u"Run to here"_s)->click();
    QTRY_VERIFY(stateOf(u"analyze"_s) == State::Paused);
    QCOMPARE(stateOf(u"copy"_s), State::Done);
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    button(u"Continue"_s)->click();
    QTRY_VERIFY(m_controller->wantsConfirmation());
    m_controller->cancel();
    QTRY_VERIFY(!m_controller->active());
}

void RunsTest::aCancelledRunIsResumed()
{
    startRun({ u"copy"_s });
    QTRY_VERIFY(m_controller->paused());
    QTRY_VERIFY(button(u"Cancel step…"_s));
    button(u"Cancel step…"_s)->click();
    QTRY_VERIFY(pageShows(u"Cancelled. The live table is unchanged"_s));
    QCOMPARE(m_controller->result().outcome, Outcome::Cancelled);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"20000"_s);
    button(u"Resume"_s)->click();
    QTRY_VERIFY(m_controller->wantsConfirmation());
    QCOMPARE(stateOf(u"copy"_s), State::Done);
    m_controller->cancel();
    QTRY_VERIFY(!m_controller->active());
    answerDialog({}, true);
    QTRY_VERIFY(button(u"Discard the copy…"_s));
    button(u"Discard the copy…"_s)->click();
    QTRY_VERIFY(pageShows(u"aborted"_s));
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_class WHERE relkind IN ('r', 'p') AND relname LIKE 't\\_%'"_s), u"0"_s);
}

void RunsTest::aServerThatDiesMeanwhileIsWaitedFor()
{
    startRun({ u"indexes"_s });
    QTRY_VERIFY(m_controller->paused());
    VERIFY_OK(test::TestServer::instance().server().kill());
    m_controller->goOn();
    QTRY_VERIFY(stateOf(u"indexes"_s) == State::Reconnecting);
    VERIFY_OK(test::TestServer::instance().server().start());
    QTRY_VERIFY(m_controller->wantsConfirmation());
    m_controller->cancel();
    QTRY_VERIFY(!m_controller->active());
}

void RunsTest::aTableThatIsGoneFailsWithItsReason()
{
    startRun({ u"capture"_s });
    QTRY_VERIFY(m_controller->paused());
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(u"DROP TABLE public.t"_s));
    m_controller->goOn();
    QTRY_VERIFY(!m_controller->active());
    QCOMPARE(m_controller->result().outcome, Outcome::Failed);
    QTRY_VERIFY(pageShows(u"The step failed; what it had not committed was rolled back"_s));
    QVERIFY(button(u"Try again"_s));
    QVERIFY(!m_page->findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
}

void RunsTest::anInterruptedRunOffersThreeWays()
{
    REQUIRE_VALUE(const RunId run, test::startMove(m_database->settings(), toml));
    run::RunOptions options;
    options.stopBefore = u"indexes"_s;
    QCOMPARE(test::runPhase(m_database->settings(), run, run::Phase::Apply, options).result.outcome,
             Outcome::Succeeded);
    // What a killed client leaves behind: the journal says that it runs, and nobody holds the lock.
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(u"UPDATE stopover.run SET state = 'running'"_s));
    m_page->refresh();
    QTRY_VERIFY(pageShows(u"Stopover closed during this run"_s));
    QVERIFY(button(u"Resume"_s) && button(u"Discard the copy…"_s));
    QVERIFY(pageShows(u"interrupted"_s));
    button(u"Resume"_s)->click();
    QTRY_VERIFY(m_controller->wantsConfirmation());
    m_controller->cancel();
    QTRY_VERIFY(!m_controller->active());
}

void RunsTest::aRunDrivenElsewhereIsWatched()
{
    REQUIRE_VALUE(const RunId run, test::startMove(m_database->settings(), toml));
    ui::RunController other;
    other.start({ .settings = m_database->settings(),
                  .run = run,
                  .phase = run::Phase::Apply,
                  .plan = m_plan,
                  .breakpoints = { u"copy"_s } });
    QTRY_VERIFY(other.paused());
    m_page->refresh();
    QTRY_VERIFY(pageShows(u"Another Stopover drives this run"_s));
    QVERIFY(!button(u"Resume"_s) && !button(u"Roll back…"_s));
    other.cancel();
    QTRY_VERIFY(!other.active());
    QTRY_VERIFY(button(u"Resume"_s) != nullptr);
}

pg::Connection RunsTest::hold(RunId run, const QString& holder)
{
    pg::Connection connection = *pg::Connection::open(
        m_database->settings().withApplicationName(run::journal::applicationName(run, u"control"_s)));
    const auto execute = [&connection](const QString& sql, const pg::Params& params) {
        const auto done = connection.execute(sql, params);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    };
    if (!run::journal::lockRuns(connection))
        qFatal("the run lock is not free");
    execute(u"UPDATE stopover.run SET state = 'running' WHERE id = $1"_s, { run.value });
    execute(u"INSERT INTO stopover.heartbeat (run, epoch, holder) VALUES ($1, 0, $2)"_s, { run.value, holder });
    return connection;
}

void RunsTest::aSilentHolderIsAskedAbout()
{
    constexpr int silenceMs = 1500;
    qputenv("STOPOVER_SILENCE_MS", QByteArray::number(silenceMs));
    const auto reset = qScopeGuard([] { qunsetenv("STOPOVER_SILENCE_MS"); });
    REQUIRE_VALUE(const RunId run, test::startMove(m_database->settings(), toml));
    pg::Connection holder = hold(run, u"elsewhere/pid:[1] 0 1 1 host-of-anna"_s);
    m_page->refresh();
    QTRY_VERIFY(pageShows(u"is silent"_s));
    QVERIFY(pageShows(u"host-of-anna"_s));
    // Any other way of starting it is asked about as well.
    QSignalSpy found(m_controller.get(), &ui::RunController::silentHolderFound);
    QVERIFY(button(u"Resume"_s) != nullptr);
    button(u"Resume"_s)->click();
    QVERIFY(found.wait(test::patienceMs));
    COMPARE_ERROR(Result<void>(Failure(found.first().first().value<Error>())), ErrorCode::RunSilent);
    VERIFY_OK(holder.execute(u"SELECT 1"_s));
    QTRY_VERIFY(button(u"Take over…"_s) != nullptr);
    answerDialog({}, false);
    button(u"Take over…"_s)->click();
    QVERIFY(!m_controller->active());
    VERIFY_OK(holder.execute(u"SELECT 1"_s));
    answerDialog({}, true);
    button(u"Take over…"_s)->click();
    QTRY_VERIFY(m_controller->wantsConfirmation());
    QVERIFY(!holder.execute(u"SELECT 1"_s));
    m_controller->cancel();
    QTRY_VERIFY(!m_controller->active());
}

/// Its session is still there: that of a process of this machine and account is nobody's.
void RunsTest::aHolderThatHasEndedIsNone()
{
    REQUIRE_VALUE(const RunId run, test::startMove(m_database->settings(), toml));
    QProcess ended;
    ended.start(u"true"_s, {});
    QVERIFY(ended.waitForStarted());
    run::Holder was = run::Holder::self();
    was.process = ended.processId();
    was.started = u"1"_s;
    QVERIFY(ended.waitForFinished());
    pg::Connection holder = hold(run, was.text());
    m_page->refresh();
    QTRY_VERIFY(pageShows(u"Stopover closed during this run"_s));
    QVERIFY(button(u"Resume"_s) != nullptr);
    button(u"Resume"_s)->click();
    QTRY_VERIFY(m_controller->wantsConfirmation());
    QVERIFY(!holder.execute(u"SELECT 1"_s));
    m_controller->cancel();
    QTRY_VERIFY(!m_controller->active());
}

void RunsTest::theRunOfAnotherHolderIsNotDriven()
{
    ui::StoredRun run { .record = { .id = RunId { 1 }, .activity = run::Activity::Running },
                        .holder = run::LockHolder { .run = RunId { 12 } } };
    QVERIFY(!run.driven() && run.interrupted());
    run.holder->run = RunId { 1 };
    QVERIFY(run.driven() && !run.interrupted() && !run.silent());
    run.holder->silentSeconds = 31;
    QVERIFY(run.silent());
}

void RunsTest::aSecondRunOnTheTableIsRefused()
{
    startRun({ u"copy"_s });
    QTRY_VERIFY(m_controller->paused());
    ui::RunController second;
    QSignalSpy refused(&second, &ui::RunController::couldNotStart);
    second.startPlan({ .settings = m_database->settings(), .plan = m_plan });
    QVERIFY(refused.wait(test::patienceMs));
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.run"_s), u"1"_s);
    m_controller->cancel();
    QTRY_VERIFY(!m_controller->active());
}

/// By somebody else's console: what the server said is read from the journal.
void RunsTest::aFailedUpgradeIsToldInItsOwnWords()
{
    test::SqlProject project;
    project.add(u"aa"_s, u"-- +stopover upgrade\nINSERT INTO public.t VALUES (1);\n-- +stopover downgrade\n"_s);
    REQUIRE_VALUE(const revision::Project read, project.open());
    REQUIRE_VALUE(const test::MigrationOutcome up,
                  test::migrateTo(m_database->settings(), read, revision::Direction::Up, u"heads"_s));
    QCOMPARE(up.result.outcome, Outcome::Failed);
    m_page->refresh();
    QTRY_VERIFY(button(u"Abort the run…"_s));
    QVERIFY(!button(u"Discard the copy…"_s));
    QVERIFY(pageShows(u"duplicate key value violates unique constraint \"t_pkey\" (23505)"_s));
    QVERIFY(pageShows(u"Detail: Key (id)=(1) already exists."_s));
    QVERIFY(m_page->toMarkdown().contains(u"duplicate key value"_s));
    answerDialog(m_database->name(), true);
    button(u"Abort the run…"_s)->click();
    QTRY_VERIFY(!m_controller->active() && scalar(u"SELECT position FROM stopover.run"_s) == u"aborted");
    QTRY_VERIFY(m_page->toMarkdown().contains(u"End the run"_s));
}

void RunsTest::aRevisionThatIsThereIsMarkedApplied()
{
    test::SqlProject project;
    project.add(u"aa"_s,
                u"-- +stopover upgrade\nCREATE TABLE c (id int);\n-- +stopover downgrade\nDROP TABLE c;\n"
                "-- +stopover verify\nSELECT to_regclass('c') IS NOT NULL;\n"_s);
    project.add(u"bb"_s, u"-- +stopover upgrade\nCREATE TABLE d (id int);\n-- +stopover downgrade\nDROP TABLE d;\n"_s);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.c (id int)"_s));
    REQUIRE_VALUE(const revision::Project read, project.open());
    REQUIRE_VALUE(const test::MigrationOutcome up,
                  test::migrateTo(m_database->settings(), read, revision::Direction::Up, u"heads"_s));
    QCOMPARE(up.result.outcome, Outcome::Failed);
    m_page->refresh();
    QTRY_VERIFY(button(u"Mark applied…"_s));
    answerDialog(m_database->name(), true);
    button(u"Mark applied…"_s)->click();
    QTRY_COMPARE(test::versionRows(m_database->settings()), u"aa"_s);
    QTRY_VERIFY(button(u"Resume"_s));
    button(u"Resume"_s)->click();
    QTRY_COMPARE(test::versionRows(m_database->settings()), u"bb"_s);
    QTRY_VERIFY(!m_controller->active());
}

STOPOVER_UI_TEST_MAIN(RunsTest)
#include "tst_runs.moc"
