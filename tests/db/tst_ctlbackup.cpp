#include "tests/support/ctlprocess.h"
#include "tests/support/legs.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlResult;

/// The backup commands, as a user types them.
class CtlBackupTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void createVerifyRestoreAndUndo();
    void dumpsAreMadeVerifiedAndRestored();
    void aRoleThatMayNotCreateDatabasesIsToldBefore();
    void pruneListsAndDropsOnlyWhenConfirmed();
    void reviewShowsAndMarks();
    void exportWritesCsv();
    void emergencyTakesTheSurestWay();
    void aColumnThatCannotBeFilledIsGivenUp();
    void badInputIsNamed_data();
    void badInputIsNamed();

private:
    [[nodiscard]] CtlResult ctl(const QStringList& arguments) const
    {
        return test::runCtl(QStringList { u"--db"_s, m_database->uri() } + arguments);
    }

    [[nodiscard]] QString scalar(const QString& query) const { return test::scalar(m_database->settings(), query); }

    void execute(const QString& script) const;
    std::unique_ptr<test::TestDatabase> m_database;
    QTemporaryDir m_folder;
};

void CtlBackupTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
    execute(u"CREATE TABLE public.t (id int PRIMARY KEY, note text); INSERT INTO public.t SELECT g, 'note ' || g FROM "
            "generate_series(1, 100) g"_s);
}

void CtlBackupTest::execute(const QString& script) const
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(script));
}

void CtlBackupTest::createVerifyRestoreAndUndo()
{
    const CtlResult made = ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s, u"--json"_s });
    QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
    const QJsonObject backup = made.lines().last();
    QCOMPARE(backup[u"rows"_s].toInt(), 100);
    QCOMPARE(backup[u"level"_s].toInt(), 3);
    const QString id = QString::number(backup[u"id"_s].toInteger());
    QVERIFY(ctl({ u"backup"_s, u"verify"_s, id, u"--level"_s, u"3"_s, u"--json"_s }).document()[u"ok"_s].toBool());
    execute(u"DELETE FROM public.t WHERE id <= 40"_s);
    QCOMPARE(ctl({ u"backup"_s, u"restore"_s, id }).exitCode, 1);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"60"_s);
    const CtlResult restored = ctl({ u"backup"_s, u"restore"_s, id, u"--confirm"_s, u"public.t"_s, u"--json"_s });
    QVERIFY2(restored.exitCode == 0, qPrintable(restored.messages));
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"100"_s);
    // The table that was replaced is a backup too: restoring it is the undo.
    const QJsonArray list = ctl({ u"backup"_s, u"list"_s, u"--json"_s }).document()[u"backups"_s].toArray();
    const auto retired =
        std::ranges::find_if(list, [](const QJsonValue& one) { return one[u"kind"_s] == u"retired"_s; });
    QVERIFY(retired != list.end());
    QCOMPARE((*retired)[u"stage"_s].toString(), u"new"_s);
    QVERIFY(ctl({ u"backup"_s, u"list"_s }).output.contains(u" new "_s));
    QVERIFY((*retired)[u"needed_by"_s].toString().startsWith(u"run "_s));
    const CtlResult second = ctl({ u"backup"_s, u"restore"_s, id, u"--confirm"_s, u"public.t"_s });
    QCOMPARE(second.exitCode, 1);
    QVERIFY(second.messages.contains(u"run rollback"_s));
    const CtlResult undone = ctl({ u"backup"_s, u"restore"_s, QString::number((*retired)[u"id"_s].toInteger()),
                                   u"--confirm"_s, u"public.t"_s, u"--json"_s });
    QVERIFY2(undone.exitCode == 0, qPrintable(undone.messages));
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"60"_s);
}

void CtlBackupTest::dumpsAreMadeVerifiedAndRestored()
{
    const CtlResult made = ctl({ u"backup"_s, u"create"_s, u"--format"_s, u"directory"_s, u"--jobs"_s, u"2"_s,
                                 u"--to"_s, m_folder.path(), u"--json"_s });
    QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
    const QString path = made.document()[u"backup"_s].toString();
    const CtlResult verified = ctl({ u"backup"_s, u"verify"_s, u"last"_s, u"--level"_s, u"3"_s, u"--dir"_s,
                                     test::TestServer::instance().server().directory(), u"--json"_s });
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.messages));
    QCOMPARE(verified.document()[u"level"_s].toInt(), 3);
    const QString fresh = m_database->name() + u"_fresh"_s;
    const CtlResult restored = ctl({ u"backup"_s, u"restore"_s, path, u"--database"_s, fresh, u"--json"_s });
    QVERIFY2(restored.exitCode == 0, qPrintable(restored.messages));
    QVERIFY(restored.document()[u"proven"_s].toBool());
    QCOMPARE(test::scalar(m_database->settings().withDatabase(fresh), u"SELECT count(*) FROM public.t"_s), u"100"_s);
    execute(u"DROP DATABASE "_s + fresh);
    execute(u"DELETE FROM public.t"_s);
    const CtlResult taken = ctl({ u"backup"_s, u"restore"_s, path, u"--table"_s, u"public.t"_s, u"--json"_s });
    QVERIFY2(taken.exitCode == 0, qPrintable(taken.messages));
    QCOMPARE(ctl({ u"backup"_s, u"restore"_s, QString::number(taken.document()[u"id"_s].toInteger()), u"--confirm"_s,
                   u"public.t"_s })
                 .exitCode,
             0);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"100"_s);
}

void CtlBackupTest::aRoleThatMayNotCreateDatabasesIsToldBefore()
{
    NEEDS_SUPERUSER();
    const CtlResult made = ctl({ u"backup"_s, u"create"_s, u"--to"_s, m_folder.path(), u"--json"_s });
    QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
    const QString path = made.document()[u"backup"_s].toString();
    execute(u"CREATE ROLE plain_owner LOGIN; ALTER DATABASE "_s + m_database->name() + u" OWNER TO plain_owner"_s);
    const auto dropped = qScopeGuard([this] {
        execute(u"ALTER DATABASE "_s + m_database->name()
                + u" OWNER TO CURRENT_USER; DROP OWNED BY plain_owner; DROP ROLE plain_owner"_s);
    });
    const QString uri = m_database->uri().replace(u"user=stopover"_s, u"user=plain_owner"_s);
    // Nothing of the dump is looked at before: it may take an hour to read.
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(damaged.size() / 2) && damaged.write("damaged") > 0);
    damaged.close();
    for (const QStringList& how :
         { QStringList { u"--table"_s, u"public.t"_s }, QStringList { u"--database"_s, u"never_made"_s } }) {
        const CtlResult refused = test::runCtl(QStringList { u"--db"_s, uri, u"backup"_s, u"restore"_s, path } + how);
        QVERIFY2(refused.messages.contains(u"ALTER ROLE plain_owner CREATEDB"_s), qPrintable(refused.messages));
        QVERIFY2(!refused.messages.contains(u"rejected a statement"_s), qPrintable(refused.messages));
    }
}

void CtlBackupTest::pruneListsAndDropsOnlyWhenConfirmed()
{
    QCOMPARE(ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s }).exitCode, 0);
    QTest::qSleep(1100);
    QCOMPARE(ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s }).exitCode, 0);
    execute(
        u"UPDATE stopover.migration_backups SET expires_at = now() - interval '1 day', reviewed_at = CASE WHEN id = 1 "
        "THEN now() END"_s);
    const QJsonObject listed = ctl({ u"backup"_s, u"prune"_s, u"--json"_s }).document();
    QCOMPARE(listed[u"due"_s].toArray().size(), 2);
    QCOMPARE(listed[u"due"_s][0][u"may_be_dropped"_s].toBool(), true);
    QCOMPARE(listed[u"due"_s][1][u"reasons"_s][0].toString(), u"not_reviewed"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'stopover_backup'"_s), u"2"_s);
    QCOMPARE(ctl({ u"backup"_s, u"prune"_s, u"--confirm"_s, u"elsewhere"_s }).exitCode, 1);
    QCOMPARE(ctl({ u"backup"_s, u"prune"_s, u"--confirm"_s, m_database->name() }).exitCode, 0);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'stopover_backup'"_s), u"1"_s);
}

void CtlBackupTest::reviewShowsAndMarks()
{
    QCOMPARE(ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s }).exitCode, 0);
    execute(u"DELETE FROM public.t WHERE id <= 3; UPDATE public.t SET note = NULL WHERE id = 10; INSERT INTO public.t "
            "VALUES (900, 'new')"_s);
    const QJsonObject differences =
        ctl({ u"backup"_s, u"review"_s, u"last"_s, u"--json"_s }).document()[u"differences"_s].toObject();
    QCOMPARE(differences[u"only_in_backup"_s].toInt(), 3);
    QCOMPARE(differences[u"only_live"_s].toInt(), 1);
    QCOMPARE(differences[u"changed"_s].toInt(), 1);
    const CtlResult shown =
        ctl({ u"backup"_s, u"review"_s, u"last"_s, u"--rows"_s, u"changed"_s, u"--mark"_s, u"--note"_s, u"seen"_s });
    QVERIFY(shown.output.contains(u"note 10"_s) && shown.output.contains(u"NULL"_s));
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.migration_backups WHERE reviewed_at IS NOT NULL"_s), u"1"_s);
    QCOMPARE(scalar(u"SELECT detail FROM stopover.backup_log WHERE action = 'reviewed'"_s), u"seen"_s);
}

void CtlBackupTest::exportWritesCsv()
{
    QCOMPARE(ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s }).exitCode, 0);
    const QString path = m_folder.filePath(u"rows.csv"_s);
    QCOMPARE(ctl({ u"backup"_s, u"export"_s, u"last"_s, u"--to"_s, path }).exitCode, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readLine(), QByteArray("id,note\n"));
    QCOMPARE(file.readAll().count('\n'), 100);
}

void CtlBackupTest::emergencyTakesTheSurestWay()
{
    QCOMPARE(ctl({ u"rollback"_s, u"emergency"_s }).exitCode, 1);
    QCOMPARE(ctl({ u"repartition"_s, u"run"_s, u"--table"_s, u"public.t"_s, u"--strategy"_s, u"hash"_s, u"--key"_s,
                   u"id"_s, u"--partitions"_s, u"4"_s, u"--confirm"_s, u"public.t"_s })
                 .exitCode,
             0);
    execute(u"INSERT INTO public.t VALUES (500, 'later')"_s);
    const CtlResult unconfirmed = ctl({ u"rollback"_s, u"emergency"_s });
    QCOMPARE(unconfirmed.exitCode, 1);
    QVERIFY(unconfirmed.output.contains(u"1. "_s) && unconfirmed.output.contains(u"2. "_s));
    const CtlResult undone = ctl({ u"rollback"_s, u"emergency"_s, u"--confirm"_s, m_database->name() });
    QVERIFY2(undone.exitCode == 0, qPrintable(undone.messages));
    QVERIFY(undone.output.contains(u"# Rollback report"_s));
    QCOMPARE(scalar(u"SELECT relkind::text || ' ' || (SELECT count(*) FROM public.t) FROM pg_class WHERE oid = "
                    "'public.t'::regclass"_s),
             u"r 101"_s);
    // What was undone is not undone again, least of all from a backup that is older.
    const CtlResult again = ctl({ u"rollback"_s, u"emergency"_s, u"--confirm"_s, m_database->name() });
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.messages.contains(u"already undone: run "_s), qPrintable(again.messages));
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"101"_s);
    // A removed column is what was done last now.
    QCOMPARE(ctl({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, u"public.t"_s }).exitCode, 0);
    QTest::qSleep(1100);
    execute(u"SELECT stopover.safe_remove_column('public.t', 'note')"_s);
    // Not even a policy that cannot be read stops a way back; that is said.
    QFile policy(m_folder.filePath(u"stopover-policy.toml"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly) && policy.write("[development\n") > 0);
    policy.close();
    QCOMPARE(ctl({ u"rollback"_s, u"emergency"_s, u"--confirm"_s, m_database->name() }).exitCode, 1);
    const CtlResult column = ctl(
        { u"rollback"_s, u"emergency"_s, u"--confirm"_s, u"public.t"_s, u"--project"_s, m_folder.path(), u"--json"_s });
    QVERIFY2(column.messages.contains(u"stopover-policy.toml"_s), qPrintable(column.messages));
    QVERIFY2(column.exitCode == 0, qPrintable(column.messages));
    QCOMPARE(scalar(u"SELECT count(note) FROM public.t"_s), u"101"_s);
}

/// What blocks it is found when it is planned; what is found later does not keep the table for ever.
void CtlBackupTest::aColumnThatCannotBeFilledIsGivenUp()
{
    execute(u"CREATE TABLE public.p (id int PRIMARY KEY); INSERT INTO public.p VALUES (1), (2);"
            "CREATE TABLE public.k (id int PRIMARY KEY, pid int REFERENCES public.p,"
            " twice int GENERATED ALWAYS AS (pid * 2) STORED); INSERT INTO public.k VALUES (1, 1), (2, 2)"_s);
    QCOMPARE(ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.k"_s }).exitCode, 0);
    const QString id = scalar(u"SELECT max(id) FROM stopover.migration_backups"_s);
    execute(u"UPDATE public.k SET pid = 1; DELETE FROM public.p WHERE id = 2"_s);
    const QStringList restore { u"backup"_s, u"restore"_s, id, u"--confirm"_s, u"public.k"_s, u"--column"_s };
    const CtlResult generated = ctl(restore + QStringList { u"twice"_s });
    QCOMPARE(generated.exitCode, 1);
    QVERIFY2(generated.messages.contains(u"is generated"_s) || generated.output.contains(u"is generated"_s),
             qPrintable(generated.messages));
    QCOMPARE(ctl(restore + QStringList { u"pid"_s }).exitCode, 2);
    const CtlResult aborted = ctl({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, u"public.k"_s });
    QVERIFY2(aborted.exitCode == 0, qPrintable(aborted.messages));
    execute(u"INSERT INTO public.p VALUES (2)"_s);
    QTest::qWait(1100); // what is kept of a column is named by the second
    const CtlResult filled = ctl(restore + QStringList { u"pid"_s });
    QVERIFY2(filled.exitCode == 0, qPrintable(filled.messages));
    QCOMPARE(scalar(u"SELECT string_agg(pid::text, ' ' ORDER BY id) FROM public.k"_s), u"1 2"_s);
}

void CtlBackupTest::badInputIsNamed_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("place");
    QTest::newRow("no such table") << QStringList { u"create"_s, u"--table"_s, u"public.nowhere"_s } << 1
                                   << u"public.nowhere"_s;
    QTest::newRow("no such backup") << QStringList { u"verify"_s, u"77"_s } << 1 << u"77"_s;
    QTest::newRow("no number") << QStringList { u"verify"_s, u"abc"_s } << 64 << u"abc"_s;
    QTest::newRow("no such format") << QStringList { u"create"_s, u"--format"_s, u"tar"_s } << 64 << u"tar"_s;
    QTest::newRow("no such kind of rows")
        << QStringList { u"review"_s, u"1"_s, u"--rows"_s, u"odd"_s } << 64 << u"odd"_s;
    QTest::newRow("no such file") << QStringList { u"restore"_s, u"/nowhere/x.dump"_s } << 2 << u"/nowhere/x.dump"_s;
    QTest::newRow("no column of that name")
        << QStringList { u"restore"_s, u"1"_s, u"--column"_s, u"gone"_s, u"--confirm"_s, u"public.t"_s } << 1
        << u"gone"_s;
    QTest::newRow("no end of retention") << QStringList { u"create"_s, u"--table"_s, u"public.t"_s, u"--retain-days"_s,
                                                          u"0"_s }
                                         << 64 << u"--retain-days"_s;
}

void CtlBackupTest::badInputIsNamed()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QString, place);
    QCOMPARE(ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s }).exitCode, 0);
    const CtlResult result = ctl(QStringList { u"backup"_s } + words);
    QVERIFY2(result.exitCode == exitCode, qPrintable(result.messages));
    QVERIFY2(result.messages.contains(place), qPrintable(result.messages));
    QCOMPARE(
        scalar(u"SELECT (SELECT count(*) FROM public.t) || ' ' || (SELECT count(*) FROM stopover.migration_backups)"_s),
        u"100 1"_s);
}

STOPOVER_TEST_MAIN(CtlBackupTest)
#include "tst_ctlbackup.moc"
