#include "core/backup/dump.h"
#include "core/run/journalschema.h"
#include "tests/support/legs.h"
#include "tests/support/uitest.h"
#include "ui/backups/backupreview.h"
#include "ui/backups/backupsmodel.h"
#include "ui/backups/backupspage.h"
#include "ui/backups/cleanupdialog.h"
#include "ui/backups/dumpdialog.h"
#include "ui/backups/dumptablesmodel.h"
#include "ui/backups/rowsmodel.h"
#include "ui/runs/runcontroller.h"
#include "ui/runs/storedrun.h"
#include "ui/widgets/lossdialog.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace stopover;
using namespace Qt::StringLiterals;

class BackupsPageTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aDatabaseWithoutBackupsInvites();
    void theChosenOneIsComparedWithItsTable();
    void restoringIsOneConfirmation();
    void aPartitionedTableKeepsItsPartitions();
    void theEmergencyUndoesWhatWasDoneLast();
    void anUnreadablePolicyStopsNoEmergency();
    void nothingIsDroppedBeforeItIsReviewed();
    void theCleanUpShowsSumAndOldest();
    void anAlteredBackupCannotBeRestored();
    void aReadOnlySessionChangesNothing();
    void aBaseBackupIsTaken();
    void aDumpIsMadeAndCancelled();
    void aDumpTakesThePlaceOfTheDatabaseAndBack();
    void oneTableComesOutOfADump();

private:
    void execute(const QString& script) const;
    void backUp();
    void openPage();
    [[nodiscard]] QPushButton* button(const QString& text) const;
    [[nodiscard]] ui::TableView* list() const;
    [[nodiscard]] bool shows(const QString& text) const;
    void answer(bool destroy, const QString& typed = {});

    [[nodiscard]] QString scalar(const QString& query) const { return test::scalar(m_database->settings(), query); }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::BackupsPage> m_page;
    std::unique_ptr<ui::RunController> m_runs;
    QString m_dialog; ///< what the last one said
};

void BackupsPageTest::init()
{
    m_database = std::make_unique<test::TestDatabase>();
    execute(u"CREATE TABLE public.t (id int PRIMARY KEY, note text); INSERT INTO public.t SELECT g, 'note ' || g FROM "
            "generate_series(1, 100) g"_s);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::journal::install(connection));
    m_session = std::make_unique<ui::Session>();
    m_runs = std::make_unique<ui::RunController>();
}

void BackupsPageTest::cleanup()
{
    m_page.reset();
    m_runs.reset();
    m_session.reset();
    m_database.reset();
}

void BackupsPageTest::execute(const QString& script) const
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(script));
}

void BackupsPageTest::backUp()
{
    execute(u"SELECT stopover.backup_table('public.t'::regclass); UPDATE stopover.migration_backups SET structure = "
            "NULL"_s);
}

void BackupsPageTest::openPage()
{
    QSignalSpy opened(m_session.get(), &ui::Session::opened);
    m_session->open(m_database->settings(), m_database->name());
    QVERIFY(opened.count() > 0 || opened.wait(test::patienceMs));
    m_page = std::make_unique<ui::BackupsPage>(*m_session);
    connect(
        m_page.get(), &ui::BackupsPage::planWanted, m_runs.get(),
        [this](const run::Plan& plan, const auto& confirmation, service::Checks checks) {
            m_runs->startPlan(
                { .settings = m_session->settings(), .plan = plan, .confirmation = confirmation, .checks = checks });
        });
    connect(m_page.get(), &ui::BackupsPage::phaseWanted, m_runs.get(),
            [this](qint64 run, run::Phase phase, const run::Plan& plan, const auto& confirmation) {
                m_runs->start({ .settings = m_session->settings(),
                                .run = RunId { run },
                                .phase = phase,
                                .plan = plan,
                                .confirmation = confirmation,
                                .checks = service::Checks::Advisory });
            });
    connect(m_runs.get(), &ui::RunController::ended, m_page.get(), &ui::BackupsPage::refresh);
    m_page->resize(1100, 760);
    m_page->show();
    m_page->refresh();
}

QPushButton* BackupsPageTest::button(const QString& text) const
{
    return test::button(*m_page, text);
}

bool BackupsPageTest::shows(const QString& text) const
{
    return test::shows(*m_page, text);
}

/// Answers the dialog that asks before something is lost, once it is there.
void BackupsPageTest::answer(bool destroy, const QString& typed)
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, destroy, typed] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        timer->deleteLater();
        m_dialog.clear();
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            m_dialog += label->text() + u'\n';
        if (auto* field = dialog->findChild<QLineEdit*>())
            field->setText(typed);
        for (QPushButton* one : dialog->findChildren<QPushButton*>()) {
            if (one->isDefault() != destroy)
                return one->click();
        }
        dialog->reject();
    });
    timer->start(50);
}

ui::TableView* BackupsPageTest::list() const
{
    const auto tables = m_page->findChildren<ui::TableView*>();
    return *std::ranges::find_if(tables,
                                 [](const ui::TableView* one) { return one->accessibleName() == "Backups"_L1; });
}

void BackupsPageTest::aDatabaseWithoutBackupsInvites()
{
    openPage();
    QTRY_VERIFY(shows(u"No backups yet"_s));
}

void BackupsPageTest::theChosenOneIsComparedWithItsTable()
{
    backUp();
    execute(
        u"DELETE FROM public.t WHERE id <= 3; UPDATE public.t SET note = 'other' WHERE id = 50; INSERT INTO public.t "
        "VALUES (900, 'new')"_s);
    openPage();
    QTRY_VERIFY(shows(u"Only in the backup: 3"_s));
    QVERIFY(shows(u"only live: 1"_s) && shows(u"changed: 1"_s));
    QVERIFY(shows(u"loses the only old version of 4 rows"_s));
    auto* model = m_page->findChild<ui::RowsModel*>();
    QTRY_COMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 2).data().toString(), u"note 50"_s);
    QCOMPARE(model->index(1, 2).data().toString(), u"other"_s);
    QVERIFY(model->index(1, 2).data(Qt::FontRole).value<QFont>().bold());
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester list(m_page->findChild<ui::BackupsModel*>(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void BackupsPageTest::restoringIsOneConfirmation()
{
    backUp();
    execute(u"DELETE FROM public.t WHERE id <= 40"_s);
    openPage();
    QTRY_VERIFY(button(u"Restore…"_s) != nullptr && button(u"Restore…"_s)->isEnabled());
    QTRY_VERIFY(shows(u"Only in the backup: 40"_s));
    answer(false);
    button(u"Restore…"_s)->click();
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr && button(u"Restore…"_s)->isEnabled());
    QTest::qWait(300);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"60"_s);
    QSignalSpy ended(m_runs.get(), &ui::RunController::ended);
    answer(true, u"public.t"_s);
    button(u"Restore…"_s)->click();
    QVERIFY(ended.wait(test::patienceMs));
    QCOMPARE(m_runs->result().outcome, Outcome::Succeeded);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"100"_s);
    // What was replaced is in the list, and its way back is on the run's page.
    auto* model = m_page->findChild<ui::BackupsModel*>();
    QTRY_COMPARE(model->rowCount(), 3);
    QSignalSpy run(m_page.get(), &ui::BackupsPage::runWanted);
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->backups().at(row).kind == backup::Kind::Retired)
            list()->selectSourceRow(row);
    }
    QTRY_VERIFY(button(u"Restore…"_s)->isEnabled());
    button(u"Restore…"_s)->click();
    QCOMPARE(run.count(), 1);
}

void BackupsPageTest::aPartitionedTableKeepsItsPartitions()
{
    execute(
        u"DROP TABLE public.t; CREATE TABLE public.t (id int PRIMARY KEY, note text) PARTITION BY HASH (id);"
        "CREATE TABLE public.t0 PARTITION OF public.t FOR VALUES WITH (MODULUS 1, REMAINDER 0); INSERT INTO public.t "
        "SELECT g, 'note ' || g FROM generate_series(1, 100) g"_s);
    backUp();
    execute(u"DELETE FROM public.t WHERE id <= 40; UPDATE public.t SET note = 'new' WHERE id > 90"_s);
    openPage();
    QTRY_VERIFY(shows(u"Only in the backup: 40"_s));
    QSignalSpy ended(m_runs.get(), &ui::RunController::ended);
    answer(true, u"public.t"_s);
    button(u"Restore…"_s)->click();
    QVERIFY(ended.wait(test::patienceMs));
    QCOMPARE(m_runs->result().outcome, Outcome::Succeeded);
    QCOMPARE(scalar(u"SELECT count(*) || ' ' || count(*) FILTER (WHERE note = 'new') FROM public.t0"_s), u"100 0"_s);
    QVERIFY2(m_dialog.contains(u"10 newer rows are removed from the table, and kept in stopover_backup."_s)
                 && m_dialog.contains(u"reads continue"_s),
             qPrintable(m_dialog));
    // The run offers its way back and its end, and no way forward that it does not have.
    REQUIRE_VALUE(const ui::StoredRun run, ui::readStoredRun(m_session->settings(), m_runs->runId()));
    const ui::LossStatement loss = ui::lossOf(run, run::Phase::Finish, m_session->settings());
    QVERIFY2(loss.lost.first().contains(u"record of the restored rows"_s), qPrintable(loss.lost.first()));
    QVERIFY(!run.plan.phases.contains(run::Phase::Reapply));
}

void BackupsPageTest::theEmergencyUndoesWhatWasDoneLast()
{
    backUp();
    execute(u"DELETE FROM public.t WHERE id <= 40"_s);
    openPage();
    QTRY_VERIFY(button(u"Restore…"_s) != nullptr && button(u"Restore…"_s)->isEnabled());
    QSignalSpy ended(m_runs.get(), &ui::RunController::ended);
    answer(true, u"public.t"_s);
    button(u"Restore…"_s)->click();
    QVERIFY(ended.wait(test::patienceMs));
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"100"_s);
    answer(true, u"public.t"_s);
    QTRY_VERIFY(button(u"Emergency rollback…"_s)->isEnabled());
    button(u"Emergency rollback…"_s)->click();
    QVERIFY(ended.wait(test::patienceMs));
    QCOMPARE(m_runs->result().outcome, Outcome::Succeeded);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"60"_s);
}

void BackupsPageTest::anUnreadablePolicyStopsNoEmergency()
{
    const QTemporaryDir project;
    QFile policy(project.filePath(u"stopover-policy.toml"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("[production\n");
    policy.close();
    // A column that was removed last: the surest way is a new run, from its backup.
    execute(u"SELECT stopover.safe_remove_column('public.t', 'note')"_s);
    m_runs->setProject(project.path());
    openPage();
    QTRY_VERIFY(button(u"Emergency rollback…"_s) != nullptr && button(u"Emergency rollback…"_s)->isEnabled());
    QSignalSpy ended(m_runs.get(), &ui::RunController::ended);
    QSignalSpy logged(m_runs.get(), &ui::RunController::logged);
    answer(true, u"public.t"_s);
    button(u"Emergency rollback…"_s)->click();
    QVERIFY(ended.wait(test::patienceMs));
    QCOMPARE(m_runs->result().outcome, Outcome::Succeeded);
    QCOMPARE(scalar(u"SELECT count(note) FROM public.t"_s), u"100"_s);
    QVERIFY2(std::ranges::any_of(
                 logged, [](const auto& line) { return line.first().toString().contains(u"stopover-policy.toml"_s); }),
             "the policy that cannot be read is said");
}

void BackupsPageTest::nothingIsDroppedBeforeItIsReviewed()
{
    backUp();
    QTest::qSleep(1100);
    backUp();
    execute(u"UPDATE stopover.migration_backups SET expires_at = now() - interval '1 day'"_s);
    openPage();
    QTRY_VERIFY(shows(u"it has not been reviewed"_s));
    QVERIFY(!button(u"Drop…"_s)->isEnabled());
    button(u"Mark reviewed"_s)->click();
    QTRY_VERIFY(shows(u"It can be dropped."_s));
    QTRY_VERIFY(button(u"Drop…"_s)->isEnabled());
    const QString name = m_page->findChild<ui::BackupReview*>()->shown()->object;
    answer(true, name);
    button(u"Drop…"_s)->click();
    QTRY_COMPARE(scalar(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'stopover_backup'"_s), u"1"_s);
    QTRY_COMPARE(m_page->findChild<ui::BackupsModel*>()->rowCount(), 1);
}

void BackupsPageTest::theCleanUpShowsSumAndOldest()
{
    backUp();
    QTest::qSleep(1100);
    backUp();
    execute(
        u"UPDATE stopover.migration_backups SET expires_at = now() - interval '1 day', created_at = now() - interval "
        "'40 days', reviewed_at = CASE WHEN id = 1 THEN now() END"_s);
    const auto candidates = ui::CleanupDialog::candidates(m_database->settings());
    VERIFY_OK(candidates);
    ui::CleanupDialog dialog(*candidates, m_database->name(), nullptr);
    QCOMPARE(dialog.chosen(), QList<qint64> { 1 });
    QPushButton* drop = nullptr;
    for (QPushButton* one : dialog.findChildren<QPushButton*>()) {
        if (one->property("role") == u"destructive"_s)
            drop = one;
    }
    QVERIFY(drop != nullptr && !drop->isEnabled() && !drop->isDefault());
    auto* typed = dialog.findChild<QLineEdit*>();
    typed->setText(m_database->name());
    QVERIFY(drop->isEnabled());
    // Enter in the field keeps them.
    dialog.show();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
}

void BackupsPageTest::anAlteredBackupCannotBeRestored()
{
    backUp();
    execute(
        u"DO $$BEGIN EXECUTE 'DELETE FROM ' || (SELECT backup_table FROM stopover.migration_backups) || ' WHERE id = "
        "1'; END$$"_s);
    openPage();
    QTRY_VERIFY(button(u"Check now"_s) != nullptr && button(u"Check now"_s)->isEnabled());
    button(u"Check now"_s)->click();
    QTRY_VERIFY(shows(u"altered: 99 rows"_s));
    QVERIFY(!button(u"Restore…"_s)->isEnabled());
}

void BackupsPageTest::aReadOnlySessionChangesNothing()
{
    backUp();
    openPage();
    QTRY_VERIFY(button(u"Restore…"_s) != nullptr && button(u"Restore…"_s)->isEnabled());
    m_session->setReadOnly(true);
    for (const QString& text : { u"Restore…"_s, u"Drop…"_s, u"Mark reviewed"_s, u"Keep for 30 days"_s,
                                 u"Back up a table…"_s, u"Dump the database…"_s })
        QVERIFY2(!button(text)->isEnabled(), qPrintable(text));
    QVERIFY(button(u"Compare with live table"_s)->isEnabled());
}

void BackupsPageTest::aBaseBackupIsTaken()
{
    NEEDS_SUPERUSER();
    const QTemporaryDir folder;
    ui::DumpDialog dialog(m_database->settings(), m_database->settings(), m_database->name(), nullptr);
    dialog.findChild<QLineEdit*>()->setText(folder.path());
    auto* format = dialog.findChild<QComboBox*>();
    format->setCurrentIndex(format->count() - 1);
    emit format->activated(format->count() - 1);
    dialog.show();
    const auto says = [&dialog](const QString& text) {
        return std::ranges::any_of(dialog.findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->text().contains(text); });
    };
    QTRY_VERIFY(says(u"WAL is not archived"_s));
    for (QPushButton* one : dialog.findChildren<QPushButton*>()) {
        if (one->text() == "Dump"_L1)
            one->click();
    }
    QTRY_VERIFY(!dialog.baseBackup().isEmpty());
    QVERIFY(QFileInfo::exists(dialog.baseBackup() + u"/backup_manifest"_s));
}

void BackupsPageTest::aDumpIsMadeAndCancelled()
{
    const QTemporaryDir folder;
    ui::DumpDialog dialog(m_database->settings(), m_database->settings(), m_database->name(), nullptr);
    dialog.findChild<QLineEdit*>()->setText(folder.path());
    dialog.show();
    for (QPushButton* one : dialog.findChildren<QPushButton*>()) {
        if (one->text() == "Dump"_L1)
            one->click();
    }
    QTRY_VERIFY(dialog.made().has_value());
    QVERIFY(QFileInfo::exists(dialog.made()->object));
    execute(u"CREATE TABLE public.wide AS SELECT g, repeat(md5(g::text), 60) FROM generate_series(1, 60000) g"_s);
    QTest::qSleep(1100);
    ui::DumpDialog second(m_database->settings(), m_database->settings(), m_database->name(), nullptr);
    second.findChild<QLineEdit*>()->setText(folder.path());
    second.show();
    for (QPushButton* one : second.findChildren<QPushButton*>()) {
        if (one->text() == "Dump"_L1)
            one->click();
    }
    second.reject();
    QTRY_VERIFY(!second.isVisible());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
}

void BackupsPageTest::oneTableComesOutOfADump()
{
    execute(u"CREATE TABLE public.a_other (id int)"_s);
    const QTemporaryDir folder;
    VERIFY_OK(backup::makeDump(m_database->settings(), { .folder = folder.path() }, QDateTime::currentDateTimeUtc(),
                               [](const backup::DumpProgress&) { return true; }));
    execute(u"DELETE FROM public.t WHERE id <= 40"_s);
    openPage();
    auto* model = m_page->findChild<ui::DumpTablesModel*>();
    QTRY_VERIFY(model->rowCount() >= 2);
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto tables = m_page->findChildren<ui::TableView*>();
    ui::TableView* held = *std::ranges::find_if(
        tables, [](const ui::TableView* one) { return one->accessibleName() == "Tables in the dump"_L1; });
    int row = 0;
    while (row < model->rowCount() && model->tableAt(row) != "public.t"_L1)
        ++row;
    QVERIFY(row < model->rowCount());
    QCOMPARE(model->index(row, 1).data().toString(), u"100"_s);
    held->selectSourceRow(row);
    QTRY_VERIFY(button(u"Extract this table"_s) != nullptr && button(u"Extract this table"_s)->isEnabled());
    button(u"Extract this table"_s)->click();
    QTRY_VERIFY(shows(u"contains the 100 rows of public.t, compared with the dump"_s));
    // It is chosen, and beside the live table like any other.
    QTRY_VERIFY(shows(u"Only in the backup: 40"_s));
    QVERIFY(!button(u"Extract this table"_s) && button(u"Compare with live table"_s)->isVisible());
}

void BackupsPageTest::aDumpTakesThePlaceOfTheDatabaseAndBack()
{
    NEEDS_SUPERUSER();
    const QTemporaryDir folder;
    VERIFY_OK(backup::makeDump(m_database->settings(), { .folder = folder.path() }, QDateTime::currentDateTimeUtc(),
                               [](const backup::DumpProgress&) { return true; }));
    execute(u"DELETE FROM public.t WHERE id > 40"_s);
    openPage();
    QTRY_VERIFY(button(u"Restore…"_s) != nullptr && button(u"Restore…"_s)->isEnabled());
    button(u"Restore…"_s)->click();
    const QString offer = u"Replace %1 with it…"_s.arg(m_database->name());
    QTRY_VERIFY(button(offer) != nullptr && shows(u"all compared"_s));
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"40"_s);

    // Somebody is connected: nothing is exchanged, and the page goes on with what there is.
    {
        const pg::Connection somebody = m_database->connect();
        answer(true, m_database->name());
        button(offer)->click();
        QTRY_VERIFY(shows(u"Nothing was changed"_s));
        QTRY_VERIFY(m_session->isConnected());
    }
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"40"_s);
    QTRY_VERIFY(button(u"Restore…"_s) != nullptr && button(u"Restore…"_s)->isEnabled());
    button(u"Restore…"_s)->click();
    QTRY_VERIFY(button(offer) != nullptr);

    answer(false);
    button(offer)->click();
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"40"_s);
    answer(true, m_database->name());
    button(offer)->click();
    QTRY_VERIFY(shows(u"The previous database is kept as"_s) && m_session->isConnected());
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"100"_s);
    execute(u"INSERT INTO public.t VALUES (101, 'later')"_s);

    QTest::qWait(1100); // names carry the second
    answer(true, m_database->name());
    button(u"Swap back…"_s)->click();
    QTRY_VERIFY(shows(u"Swapping the names"_s));
    QTRY_VERIFY(shows(u"The previous database is kept as"_s) && m_session->isConnected());
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"40"_s);
}

STOPOVER_UI_TEST_MAIN(BackupsPageTest)
#include "tst_backups.moc"
