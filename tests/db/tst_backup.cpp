#include "core/backup/check.h"
#include "core/backup/cleanup.h"
#include "core/backup/differences.h"
#include "core/backup/tablebackup.h"
#include "core/base/text.h"
#include "core/catalog/tablejson.h"
#include "core/catalog/tablereader.h"
#include "core/restore/restore.h"
#include "core/run/journalschema.h"
#include "tests/support/movecase.h"
#include "tests/support/zoo.h"

#include <thread>

using namespace stopover;
using namespace Qt::StringLiterals;

/// Backup tables: what comes back is what was there, and nothing is dropped that is still needed.
class BackupTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void valuesAndNamesComeBack_data();
    void valuesAndNamesComeBack();
    void aCopyThatDiffersIsNoBackup_data();
    void aCopyThatDiffersIsNoBackup();
    void aTableThatIsGoneIsRebuilt_data();
    void aTableThatIsGoneIsRebuilt();
    void aRebuiltTableRefersToWhatIsThere();
    void theStructureSurvivesItsJson();
    void writersGoOnWhileItIsRestored();
    void anAlteredBackupIsNotRestored();
    void twoInOneSecondHaveNamesOfTheirOwn();
    void tablesOfOneNameHaveBackupsOfTheirOwn();
    void aBackupLeavesThatOfAnotherRunAlone();
    void aTableThatWasReplacedIsNotBackedUp();
    void rowsThatOthersReferToAreNotLost();
    void aColumnComesBack();
    void intoANewTable();
    void hiddenRowsAreRefused();
    void aPartitionedTableIsBackedUpWhole();
    void rowsComeBackIntoPartitions_data();
    void rowsComeBackIntoPartitions();
    void laterWritesStayWhenARestoreIsTakenBack();
    void partitionsKeepWhatOthersReferTo();
    void whatCannotBeRestoredInPlaceIsRefused();
    void theRegisterOfAnOlderVersionIsBroughtUpToDate();
    void nothingIsDroppedThatIsNeeded_data();
    void nothingIsDroppedThatIsNeeded();
    void theFunctionsDoTheSame();
    void theFunctionsKnowPartitions_data();
    void theFunctionsKnowPartitions();
    void capturedWhileAFunctionWrites();
    void aCopyTellsHowFarItIs_data();
    void aCopyTellsHowFarItIs();

private:
    /// Backs a table up and returns its number.
    qint64 backUp(const QString& table);
    /// Plans a restore and runs it; the error of either.
    Result<RunId> restore(restore::RestoreRequest request);
    [[nodiscard]] backup::Backup found(qint64 id) const;
};

namespace {

Result<RunId> runPlan(const pg::Settings& settings, const run::Plan& plan)
{
    if (plan.blocked())
        return Failure(ErrorCode::Blocked, { plan.findings.first().rule });
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    STOPOVER_TRY(run::journal::install(connection));
    STOPOVER_TRY_ASSIGN(const RunId run, run::journal::createRun(connection, plan));
    const test::PhaseOutcome outcome = test::runPhase(settings, run, run::Phase::Apply);
    if (outcome.result.outcome != Outcome::Succeeded)
        return Failure(outcome.result.error);
    return run;
}

} // namespace

qint64 BackupTest::backUp(const QString& table)
{
    const auto name = sql::QualifiedName::parse(table);
    const auto plan = backup::planTableBackup(settings(), { .tables = { *name } }, QDateTime::currentDateTimeUtc());
    const auto run = plan ? runPlan(settings(), *plan) : Result<RunId>(plan.failure());
    if (!run) {
        QTest::qFail(test::describe(run.error()).constData(), __FILE__, __LINE__);
        return 0;
    }
    return scalar(u"SELECT max(id) FROM stopover.migration_backups"_s).toLongLong();
}

Result<RunId> BackupTest::restore(restore::RestoreRequest request)
{
    STOPOVER_TRY_ASSIGN(const run::Plan plan,
                        restore::planRestore(settings(), request, QDateTime::currentDateTimeUtc()));
    STOPOVER_TRY_ASSIGN(m_run, runPlan(settings(), plan));
    return m_run;
}

backup::Backup BackupTest::found(qint64 id) const
{
    pg::Connection connection = m_database->connect();
    return *backup::find(connection, id);
}

void BackupTest::valuesAndNamesComeBack_data()
{
    QTest::addColumn<QString>("make");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("spoil");
    QTest::newRow("values")
        << test::zoo << u"public.zoo"_s
        << u"UPDATE public.zoo SET f = 0, n = 1, t = coalesce(t, '') || 'x' WHERE id % 3 = 0; DELETE FROM public.zoo "
           u"WHERE id % 7 = 0;"
           " INSERT INTO public.zoo (region, amount, bucket, at, day) SELECT 'north', 2, 3, '2024-05-05', "
           "'2024-05-05' FROM generate_series(1, 20)"_s;
    QTest::newRow("names")
        << test::filledIn(test::oddTable) << test::filledIn(u"@s.@t"_s)
        << test::filledIn(
               u"UPDATE @s.@t SET \"user\" = 'spoilt'; DELETE FROM @s.@t WHERE @k % 5 = 0; INSERT INTO @s.@t (@k, @v) "
               "VALUES (900, 1)"_s);
}

void BackupTest::valuesAndNamesComeBack()
{
    NEEDS_SUPERUSER("names", "values");
    QFETCH(QString, make);
    QFETCH(QString, table);
    QFETCH(QString, spoil);
    EXECUTE(make);
    const QString looks = test::appearanceOf(settings(), table);
    const QString rows = test::digestOf(settings(), table);
    const qint64 id = backUp(table);
    EXECUTE(spoil);
    const QString spoilt = test::digestOf(settings(), table);
    QVERIFY(spoilt != rows);
    VERIFY_OK(restore({ .backup = id }));
    QCOMPARE(test::digestOf(settings(), table), rows);
    QCOMPARE(test::difference(test::appearanceOf(settings(), table), looks), QString());
    // Undo of the restore, and the restore again: later writes stay each time.
    EXECUTE(u"DELETE FROM %1 WHERE ctid = (SELECT min(ctid) FROM %1)"_s.arg(table));
    RUN_LEG(run::Phase::Rollback);
    QVERIFY(test::digestOf(settings(), table) != rows);
    QCOMPARE(test::difference(test::appearanceOf(settings(), table), looks), QString());
    RUN_LEG(run::Phase::Reapply);
    QCOMPARE(test::difference(test::appearanceOf(settings(), table), looks), QString());
    RUN_LEG(run::Phase::Finish);
    // Points to which the server could be recovered, in the timeline with their place in the log.
    QVERIFY(scalar(u"SELECT string_agg(data::json ->> 'name', ' ' ORDER BY id) FROM stopover.event WHERE kind = "
                   "'recovery_point'"_s)
                .startsWith(u"stopover-run-2-apply-before stopover-run-2-apply-schema stopover-run-2-apply-data "
                            "stopover-run-2-apply-after"_s));
}

void BackupTest::aCopyThatDiffersIsNoBackup_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("spoil");
    const QString lose = u"DELETE FROM %s WHERE id = 7"_s;
    const QString alter = u"UPDATE %s SET v = ''8'' WHERE id = 7"_s;
    const QString exchange = u"UPDATE %s SET v = CASE id WHEN 7 THEN ''8'' ELSE ''7'' END::%s WHERE id IN (7, 8)"_s;
    QTest::newRow("a row is lost") << u"text"_s << lose;
    QTest::newRow("a value differs") << u"text"_s << alter;
    QTest::newRow("two rows have exchanged their values")
        << u"text"_s << QString(exchange).replace("::%s"_L1, "::text"_L1);
    QTest::newRow("a row is lost, hashed as text") << u"json"_s << lose;
    QTest::newRow("a value differs, hashed as text") << u"json"_s << alter;
}

/// Something on the server alters what is written while it is copied.
void BackupTest::aCopyThatDiffersIsNoBackup()
{
    NEEDS_SUPERUSER("a row is lost", "a value differs", "two rows have exchanged their values",
                    "a row is lost, hashed as text", "a value differs, hashed as text");
    QFETCH(QString, type);
    QFETCH(QString, spoil);
    EXECUTE(
        u"CREATE TABLE public.t (id int PRIMARY KEY, v %1); INSERT INTO public.t SELECT g, g::text::%1 FROM "
        u"generate_series(1, 100) g;"
        " CREATE FUNCTION public.spoil() RETURNS event_trigger LANGUAGE plpgsql AS $$ DECLARE made text; BEGIN"
        " SELECT object_identity INTO made FROM pg_event_trigger_ddl_commands() WHERE schema_name = 'stopover_backup' "
        "AND object_type = 'table';"
        " IF made IS NOT NULL THEN EXECUTE format('%2', made); END IF; END $$;"
        " CREATE EVENT TRIGGER spoils ON ddl_command_end WHEN TAG IN ('CREATE TABLE AS') EXECUTE FUNCTION "
        "public.spoil()"_s.arg(type, spoil));
    REQUIRE_VALUE(const run::Plan plan,
                  backup::planTableBackup(settings(), { .tables = { { u"public"_s, u"t"_s } } },
                                          QDateTime::currentDateTimeUtc()));
    COMPARE_ERROR(runPlan(settings(), plan), ErrorCode::BackupDiffers);
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.migration_backups"_s), u"0"_s);
    EXECUTE(u"DROP EVENT TRIGGER spoils"_s);
    QCOMPARE(found(backUp(u"public.t"_s)).rows, 100);
}

void BackupTest::aTableThatIsGoneIsRebuilt_data()
{
    QTest::addColumn<QString>("make");
    QTest::addColumn<QString>("table");
    QTest::newRow("values") << test::zoo << u"public.zoo"_s;
    QTest::newRow("names") << test::filledIn(test::oddTable) << test::filledIn(u"@s.@t"_s);
}

void BackupTest::aTableThatIsGoneIsRebuilt()
{
    QFETCH(QString, make);
    QFETCH(QString, table);
    EXECUTE(make);
    EXECUTE(
        u"DO $$BEGIN CREATE ROLE reader_of_backups; EXCEPTION WHEN duplicate_object THEN NULL; END$$;"
        "GRANT SELECT ON %1 TO reader_of_backups; ALTER TABLE %1 ENABLE ROW LEVEL SECURITY; CREATE POLICY seen ON %1 "
        "FOR SELECT USING (true);"
        " COMMENT ON TABLE %1 IS 'kept';"
        "DO $$DECLARE v regclass; BEGIN FOR v IN SELECT DISTINCT w.ev_class::regclass FROM pg_depend d JOIN pg_rewrite "
        "w ON w.oid = d.objid"
        " WHERE d.refobjid = %2::regclass AND w.ev_class <> d.refobjid LOOP EXECUTE 'DROP VIEW ' || v; END LOOP; "
        "END$$"_s.arg(table, sql::literal(table)));
    const QString looks = test::appearanceOf(settings(), table);
    const QString rows = test::digestOf(settings(), table);
    const qint64 id = backUp(table);
    EXECUTE(u"DROP TABLE %1"_s.arg(table));
    VERIFY_OK(restore({ .backup = id }));
    QCOMPARE(test::digestOf(settings(), table), rows);
    QCOMPARE(test::difference(test::appearanceOf(settings(), table), looks), QString());
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'stopover\\_restore%'"_s), u"0"_s);
}

void BackupTest::aRebuiltTableRefersToWhatIsThere()
{
    EXECUTE(u"CREATE TABLE public.parent (id int PRIMARY KEY); INSERT INTO public.parent VALUES (1), (2);"
            "CREATE TABLE public.child (id int PRIMARY KEY, parent int CONSTRAINT to_parent REFERENCES public.parent); "
            "INSERT INTO public.child VALUES (1, 1), (2, 2)"_s);
    const qint64 id = backUp(u"public.child"_s);
    EXECUTE(u"DROP TABLE public.child"_s);
    VERIFY_OK(restore({ .backup = id }));
    QCOMPARE(scalar(u"SELECT convalidated FROM pg_constraint WHERE conname = 'to_parent'"_s), u"t"_s);
    EXECUTE(u"DROP TABLE public.child; DELETE FROM public.parent WHERE id = 2"_s);
    VERIFY_OK(restore({ .backup = id }));
    QCOMPARE(scalar(u"SELECT convalidated::text || ' ' || (SELECT count(*) FROM public.child) FROM pg_constraint WHERE "
                    "conname = 'to_parent'"_s),
             u"false 2"_s);
}

void BackupTest::theStructureSurvivesItsJson()
{
    EXECUTE(test::zoo);
    REQUIRE_VALUE(const catalog::Database database, catalog::Database::open(settings()));
    REQUIRE_VALUE(const catalog::Table table, catalog::readTable(database, { u"public"_s, u"zoo"_s }));
    const QJsonObject json = catalog::toJson(table);
    QCOMPARE(catalog::toJson(catalog::tableFromJson(json)), json);
    QCOMPARE(catalog::tableFromJson(json).columns.size(), table.columns.size());
}

void BackupTest::writersGoOnWhileItIsRestored()
{
    EXECUTE(u"CREATE TABLE public.t (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, note text); INSERT INTO "
            "public.t (note) SELECT 'old' FROM generate_series(1, 20000)"_s);
    const qint64 id = backUp(u"public.t"_s);
    pg::Connection writer = m_database->connect();
    int written = 0;
    const auto hook = [&](const run::Event& event) {
        if (event.kind == run::EventKind::StepStarted
            && writer.execute(u"INSERT INTO public.t (note) VALUES ('during ' || $1::text)"_s, { event.slug }))
            ++written;
    };
    REQUIRE_VALUE(const run::Plan plan,
                  restore::planRestore(settings(), { .backup = id }, QDateTime::currentDateTimeUtc()));
    pg::Connection connection = m_database->connect();
    REQUIRE_VALUE(m_run, run::journal::createRun(connection, plan));
    run::Control control;
    const test::PhaseOutcome outcome = test::runPhase(settings(), m_run, run::Phase::Apply, control, hook);
    VERIFY_LEG(outcome);
    QVERIFY(written > 5);
    // Each acknowledged write is in the table, or in the one for newer rows.
    const QString newer = plan.facts[u"newer"_s].toString();
    QCOMPARE(scalar(u"SELECT (SELECT count(*) FROM public.t WHERE note LIKE 'during%') + (SELECT count(*) FROM "_s
                    + newer + u" WHERE note LIKE 'during%')"_s),
             QString::number(written));
    // And the way back has them all.
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE note LIKE 'during%'"_s), QString::number(written));
    QCOMPARE(scalar(u"SELECT count(*) - count(DISTINCT id) FROM public.t"_s), u"0"_s);
}

/// A script that makes two in a row gets two.
void BackupTest::twoInOneSecondHaveNamesOfTheirOwn()
{
    EXECUTE(u"CREATE TABLE public.t (id int PRIMARY KEY); INSERT INTO public.t SELECT generate_series(1, 50)"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 2; ++i) {
        REQUIRE_VALUE(const run::Plan plan,
                      backup::planTableBackup(settings(), { .tables = { { u"public"_s, u"t"_s } } }, now));
        VERIFY_OK(runPlan(settings(), plan));
    }
    QCOMPARE(scalar(u"SELECT count(DISTINCT backup_table) FROM stopover.migration_backups"_s), u"2"_s);
}

/// In two schemas, or with a name so long that only its end differs: the second leaves the first alone.
void BackupTest::tablesOfOneNameHaveBackupsOfTheirOwn()
{
    const QString shortName = u"t"_s;
    const QString longName = u"a_table_with_a_name_that_is_as_long_as_a_name_may_be_in_the_ser"_s;
    const QString almost = longName.chopped(1) + u'x';
    EXECUTE(
        u"CREATE SCHEMA other; CREATE TABLE public.t (id int PRIMARY KEY); CREATE TABLE other.t (id int PRIMARY KEY);"
        " INSERT INTO public.t SELECT generate_series(1, 50); INSERT INTO other.t SELECT generate_series(1, 7);"
        " CREATE TABLE public.%1 (id int PRIMARY KEY); CREATE TABLE public.%2 (id int PRIMARY KEY);"
        " INSERT INTO public.%1 SELECT generate_series(1, 11); INSERT INTO public.%2 SELECT generate_series(1, 13)"_s
            .arg(longName, almost));
    const QList<sql::QualifiedName> tables {
        { u"public"_s, shortName }, { u"other"_s, shortName }, { u"public"_s, longName }, { u"public"_s, almost }
    };
    REQUIRE_VALUE(const run::Plan plan,
                  backup::planTableBackup(settings(), { .tables = tables }, QDateTime::currentDateTimeUtc()));
    VERIFY_OK(runPlan(settings(), plan));
    QStringList counts;
    for (qint64 id = 1; id <= 4; ++id)
        counts.append(scalar(u"SELECT count(*) FROM "_s + found(id).object));
    QCOMPARE(counts.join(u' '), u"50 7 11 13"_s);
}

/// Of two plans of the same moment, both made before either ran, one gets the name.
void BackupTest::aBackupLeavesThatOfAnotherRunAlone()
{
    EXECUTE(u"CREATE TABLE public.t (id int PRIMARY KEY); INSERT INTO public.t SELECT generate_series(1, 50)"_s);
    REQUIRE_VALUE(const run::Plan plan,
                  backup::planTableBackup(settings(), { .tables = { { u"public"_s, u"t"_s } } },
                                          QDateTime::currentDateTimeUtc()));
    VERIFY_OK(runPlan(settings(), plan));
    EXECUTE(u"DELETE FROM public.t WHERE id > 10"_s);
    COMPARE_ERROR(runPlan(settings(), plan), ErrorCode::BackupNameTaken);
    const backup::Backup kept = found(1);
    QCOMPARE(scalar(u"SELECT count(*) FROM "_s + kept.object), u"50"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.migration_backups"_s), u"1"_s);
}

/// A partitioned table in its place has no rows of its own: none would be "every row compared".
void BackupTest::aTableThatWasReplacedIsNotBackedUp()
{
    EXECUTE(u"CREATE TABLE public.t (id int PRIMARY KEY); INSERT INTO public.t SELECT generate_series(1, 50)"_s);
    REQUIRE_VALUE(const run::Plan plan,
                  backup::planTableBackup(settings(), { .tables = { { u"public"_s, u"t"_s } } },
                                          QDateTime::currentDateTimeUtc()));
    EXECUTE(u"ALTER TABLE public.t RENAME TO old; CREATE TABLE public.t (id int) PARTITION BY LIST (id);"
            "CREATE TABLE public.t_all PARTITION OF public.t DEFAULT; INSERT INTO public.t SELECT * FROM public.old"_s);
    COMPARE_ERROR(runPlan(settings(), plan), ErrorCode::SchemaChanged);
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.migration_backups"_s), u"0"_s);
}

void BackupTest::anAlteredBackupIsNotRestored()
{
    EXECUTE(u"CREATE TABLE public.t (id int PRIMARY KEY, note text); INSERT INTO public.t SELECT g, 'x' FROM "
            "generate_series(1, 100) g"_s);
    const qint64 id = backUp(u"public.t"_s);
    const QString object = found(id).object;
    EXECUTE(u"UPDATE %1 SET note = 'forged' WHERE id = 7"_s.arg(object));
    const auto refused = restore({ .backup = id });
    QCOMPARE(refused.error().code, ErrorCode::BackupAltered);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE note = 'x'"_s), u"100"_s);
    pg::Connection connection = m_database->connect();
    REQUIRE_VALUE(const backup::TableCheck check, backup::checkTable(connection, found(id)));
    QVERIFY(!check.right);
    QCOMPARE(found(id).level, 0);
    QVERIFY(!found(id).problem.isEmpty());
    // Known to be altered, it does not even get a plan that runs.
    EXECUTE(u"UPDATE stopover.run SET position = 'aborted', state = 'idle'"_s);
    QCOMPARE(restore({ .backup = id }).error().args, QStringList { u"restore.altered"_s });
}

void BackupTest::rowsThatOthersReferToAreNotLost()
{
    EXECUTE(u"CREATE TABLE public.parent (id int PRIMARY KEY); INSERT INTO public.parent VALUES (1), (2);"
            "CREATE TABLE public.child (id int PRIMARY KEY, parent int REFERENCES public.parent ON DELETE CASCADE)"_s);
    const qint64 id = backUp(u"public.parent"_s);
    EXECUTE(u"INSERT INTO public.parent VALUES (3); INSERT INTO public.child VALUES (1, 3), (2, 1)"_s);
    const auto refused = restore({ .backup = id });
    QCOMPARE(refused.error().code, ErrorCode::RestoreOrphans);
    QCOMPARE(refused.error().args.value(2), u"1"_s);
    QCOMPARE(scalar(u"SELECT (SELECT count(*) FROM public.parent) || ' ' || (SELECT count(*) FROM public.child)"_s),
             u"3 2"_s);
}

void BackupTest::aColumnComesBack()
{
    EXECUTE(u"CREATE TABLE public.t (id int PRIMARY KEY, note text NOT NULL DEFAULT 'none', other int);"
            "INSERT INTO public.t SELECT g, 'note ' || g, g FROM generate_series(1, 3000) g"_s);
    const qint64 whole = backUp(u"public.t"_s);
    // Brought back, the column stands last.
    const auto digest = u"SELECT sum(hashtextextended(ROW(id, note, other)::text, 0)::numeric) FROM public.t"_s;
    const QString rows = scalar(digest);
    pg::Connection connection = m_database->connect();
    REQUIRE_VALUE(const pg::Rows removed,
                  connection.execute(u"SELECT stopover.safe_remove_column('public.t', 'note')"_s));
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_attribute WHERE attrelid = 'public.t'::regclass AND attname = 'note'"_s),
             u"0"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM "_s + removed.text(0, 0)), u"3000"_s);
    // The whole table would be another one now; its column alone comes back.
    QCOMPARE(restore({ .backup = whole }).error().args, QStringList { u"restore.columns"_s });
    VERIFY_OK(restore({ .backup = whole, .column = u"note"_s }));
    QCOMPARE(scalar(digest), rows);
    QCOMPARE(scalar(u"SELECT attnotnull::text || ' ' || pg_get_expr(adbin, adrelid) FROM pg_attribute JOIN pg_attrdef "
                    u"ON adrelid = attrelid AND adnum = attnum"
                    " WHERE attrelid = 'public.t'::regclass AND attname = 'note'"_s),
             u"true 'none'::text"_s);
    // Again over a column that is there: what it held is saved first.
    EXECUTE(u"UPDATE public.t SET note = 'spoilt' WHERE id < 10"_s);
    QTest::qSleep(1100); // its copy gets a name of its own
    VERIFY_OK(restore({ .backup = whole, .column = u"note"_s }));
    QCOMPARE(scalar(digest), rows);
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.migration_backups WHERE kind = 'column'"_s), u"2"_s);
}

void BackupTest::intoANewTable()
{
    EXECUTE(test::zoo);
    const qint64 id = backUp(u"public.zoo"_s);
    EXECUTE(u"TRUNCATE public.zoo"_s);
    VERIFY_OK(restore({ .backup = id, .into = u"public.zoo_then"_s }));
    QCOMPARE(scalar(u"SELECT count(*) FROM public.zoo"_s), u"0"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.zoo_then"_s), u"500"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_index WHERE indrelid = 'public.zoo_then'::regclass"_s), u"3"_s);
    QCOMPARE(restore({ .backup = id, .into = u"public.zoo_then"_s }).error().code, ErrorCode::Usage);
}

void BackupTest::hiddenRowsAreRefused()
{
    NEEDS_SUPERUSER();
    const QString role = u"hidden_"_s + m_database->name();
    EXECUTE(u"CREATE ROLE %1 LOGIN; CREATE TABLE public.t (id int PRIMARY KEY); INSERT INTO public.t SELECT "
            u"generate_series(1, 10);"
            "ALTER TABLE public.t ENABLE ROW LEVEL SECURITY; CREATE POLICY few ON public.t USING (id < 5);"
            "GRANT ALL ON DATABASE %2 TO %1; GRANT SELECT ON public.t TO %1"_s.arg(role, m_database->name()));
    const auto asRole = pg::Settings::parse(m_database->uri().replace(u"user=stopover"_s, u"user="_s + role));
    const auto plan =
        backup::planTableBackup(*asRole, { .tables = { { u"public"_s, u"t"_s } } }, QDateTime::currentDateTimeUtc());
    QVERIFY2(plan.has_value(), plan ? "" : test::describe(plan.error()).constData());
    QVERIFY(plan->blocked());
    QCOMPARE(plan->findings.first().rule, u"backup.row_security"_s);
    // Should the plan be gone around, the server refuses too.
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::journal::install(connection));
    EXECUTE(
        u"GRANT USAGE ON SCHEMA stopover, stopover_backup TO %1; GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA stopover TO "
        "%1; SET ROLE %1"_s.arg(role));
    VERIFY_OK(connection.execute(u"SET ROLE "_s + role));
    const auto digest = connection.execute(u"SELECT stopover.digest_of('public.t'::regclass, '{id}')"_s);
    QVERIFY(!digest && digest.error().message.contains(u"row-level security"_s));
    VERIFY_OK(connection.execute(u"RESET ROLE"_s));
    EXECUTE(u"DROP OWNED BY %1; DROP ROLE %1"_s.arg(role));
}

void BackupTest::aPartitionedTableIsBackedUpWhole()
{
    EXECUTE(
        u"CREATE TABLE public.p (id int PRIMARY KEY) PARTITION BY HASH (id); CREATE TABLE public.p0 PARTITION OF "
        u"public.p FOR VALUES WITH (MODULUS 2, REMAINDER 0);"
        "CREATE TABLE public.p1 PARTITION OF public.p FOR VALUES WITH (MODULUS 2, REMAINDER 1); INSERT INTO public.p "
        "SELECT generate_series(1, 1000)"_s);
    const qint64 id = backUp(u"public.p"_s);
    QCOMPARE(found(id).rows, 1000);
    VERIFY_OK(restore({ .backup = id, .into = u"public.p_back"_s }));
    QCOMPARE(scalar(u"SELECT count(*) FROM public.p_back"_s), u"1000"_s);
}

namespace {

/// Partitioned by a key of its own, with every kind of trigger state, a partition without one, and a sequence.
const QString partitioned =
    u"CREATE TABLE public.p (id int NOT NULL, region text NOT NULL, note text, twice int GENERATED ALWAYS AS (id * 2) "
    u"STORED%1) PARTITION BY LIST (region);"
    "CREATE TABLE public.p_north PARTITION OF public.p%2 FOR VALUES IN ('north'); CREATE TABLE public.p_south "
    "PARTITION OF public.p%2 FOR VALUES IN ('south');"
    "CREATE TABLE public.audit (id int); CREATE FUNCTION public.noisy() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN "
    "INSERT INTO public.audit VALUES (1); RETURN NULL; END$$;"
    "CREATE FUNCTION public.loud() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN NEW.note := 'touched'; RETURN NEW; "
    "END$$;"
    "INSERT INTO public.p SELECT g, CASE g % 2 WHEN 0 THEN 'north' ELSE 'south' END, 'old' FROM generate_series(1, "
    "1000) g;"
    "CREATE TRIGGER noisy AFTER INSERT OR UPDATE OR DELETE ON public.p FOR EACH ROW EXECUTE FUNCTION public.noisy();"
    "CREATE TRIGGER loud BEFORE INSERT OR UPDATE ON public.p_south FOR EACH ROW EXECUTE FUNCTION public.loud();"
    "ALTER TABLE public.p ENABLE ALWAYS TRIGGER noisy; ALTER TABLE public.p_south DISABLE TRIGGER noisy; ALTER TABLE "
    "public.p_south ENABLE REPLICA TRIGGER loud"_s;
const QString spoils =
    u"ALTER TABLE public.p DISABLE TRIGGER noisy; ALTER TABLE public.p_south DISABLE TRIGGER loud;"
    "UPDATE public.p SET note = 'new' WHERE id <= 10; UPDATE public.p SET region = 'north' WHERE id = 11; DELETE FROM "
    "public.p WHERE id BETWEEN 100 AND 149;"
    "INSERT INTO public.p SELECT g, 'south', 'added' FROM generate_series(2001, 2020) g;"
    "ALTER TABLE public.p ENABLE ALWAYS TRIGGER noisy; ALTER TABLE public.p_south DISABLE TRIGGER noisy; ALTER TABLE "
    "public.p_south ENABLE REPLICA TRIGGER loud"_s;
const QString triggerStates =
    u"SELECT string_agg(tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text, ', ' ORDER BY "
    u"tgrelid::regclass::text, tgname) FROM (SELECT tgrelid, tgname, tgenabled FROM pg_trigger"
    " WHERE tgname IN ('noisy', 'loud') ORDER BY tgrelid::regclass::text, tgname) t"_s;

QString partitionedBy(bool keyOfTable)
{
    return QString(partitioned)
        .replace(u"%1"_s, keyOfTable ? u", PRIMARY KEY (id, region)"_s : QString())
        .replace(u"%2"_s, keyOfTable ? QString() : u" (PRIMARY KEY (id))"_s);
}

} // namespace

void BackupTest::rowsComeBackIntoPartitions_data()
{
    QTest::addColumn<bool>("keyOfTable");
    QTest::newRow("the table has a key") << true;
    QTest::newRow("only its partitions have one") << false;
}

void BackupTest::rowsComeBackIntoPartitions()
{
    QFETCH(bool, keyOfTable);
    EXECUTE(partitionedBy(keyOfTable));
    const QString rows = test::digestOf(settings(), u"public.p"_s);
    const QString looks = test::appearanceOf(settings(), u"public.p"_s);
    const QString triggers = scalar(triggerStates);
    const qint64 id = backUp(u"public.p"_s);
    EXECUTE(spoils);
    const QString spoilt = test::digestOf(settings(), u"public.p"_s);
    QVERIFY(spoilt != rows);
    REQUIRE_VALUE(const run::Plan plan,
                  restore::planRestore(settings(), { .backup = id }, QDateTime::currentDateTimeUtc()));
    REQUIRE_VALUE(m_run, runPlan(settings(), plan));
    QCOMPARE(test::digestOf(settings(), u"public.p"_s), rows);
    QCOMPARE(test::difference(test::appearanceOf(settings(), u"public.p"_s), looks), QString());
    QCOMPARE(scalar(triggerStates), triggers);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.audit"_s), u"0"_s);
    // What was there is a backup of its own: the 10 that were changed or moved, and the 20 that were added.
    QCOMPARE(scalar(u"SELECT count(*) FROM "_s + plan.facts[u"newer"_s].toString()), u"31"_s);
    QCOMPARE(scalar(u"SELECT record_count FROM stopover.migration_backups WHERE kind = 'newer'"_s), u"31"_s);
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(test::digestOf(settings(), u"public.p"_s), spoilt);
    QCOMPARE(scalar(triggerStates), triggers);
    RUN_LEG(run::Phase::Abort);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'stopover' AND tablename LIKE '%restored%'"_s),
             u"0"_s);
    // And once more: this time what is kept for the way back goes.
    QTest::qSleep(1100);
    VERIFY_OK(restore({ .backup = id }));
    RUN_LEG(run::Phase::Finish);
    QCOMPARE(test::digestOf(settings(), u"public.p"_s), rows);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'stopover' AND tablename LIKE '%restored%'"_s),
             u"0"_s);
}

void BackupTest::laterWritesStayWhenARestoreIsTakenBack()
{
    EXECUTE(
        u"CREATE TABLE public.p (id int PRIMARY KEY, note text) PARTITION BY HASH (id); CREATE TABLE public.p0 "
        u"PARTITION OF public.p FOR VALUES WITH (MODULUS 2, REMAINDER 0);"
        "CREATE TABLE public.p1 PARTITION OF public.p FOR VALUES WITH (MODULUS 2, REMAINDER 1); INSERT INTO public.p "
        "SELECT g, 'old' FROM generate_series(1, 8) g"_s);
    const qint64 id = backUp(u"public.p"_s);
    EXECUTE(u"UPDATE public.p SET note = 'new' WHERE id IN (1, 2, 3); DELETE FROM public.p WHERE id IN (4, 5); INSERT "
            "INTO public.p VALUES (20, 'new'), (21, 'new')"_s);
    VERIFY_OK(restore({ .backup = id }));
    // Of what the restore changed, brought back and took out, one row each is written to; and others.
    EXECUTE(u"UPDATE public.p SET note = 'later' WHERE id IN (1, 4, 7); DELETE FROM public.p WHERE id = 2; INSERT INTO "
            "public.p VALUES (20, 'later'), (30, 'later')"_s);
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(scalar(u"SELECT string_agg(id || ' ' || note, ', ' ORDER BY id) FROM public.p"_s),
             u"1 later, 3 new, 4 later, 6 old, 7 later, 8 old, 20 later, 21 new, 30 later"_s);
}

void BackupTest::partitionsKeepWhatOthersReferTo()
{
    EXECUTE(u"CREATE TABLE public.p (id int PRIMARY KEY) PARTITION BY HASH (id); CREATE TABLE public.p0 PARTITION OF "
            u"public.p FOR VALUES WITH (MODULUS 1, REMAINDER 0);"
            "INSERT INTO public.p VALUES (1), (2); CREATE TABLE public.child (id int PRIMARY KEY, p int REFERENCES "
            "public.p ON DELETE CASCADE)"_s);
    const qint64 id = backUp(u"public.p"_s);
    EXECUTE(u"INSERT INTO public.p VALUES (3); INSERT INTO public.child VALUES (1, 3)"_s);
    COMPARE_ERROR(restore({ .backup = id }), ErrorCode::RestoreOrphans);
    QCOMPARE(scalar(u"SELECT (SELECT count(*) FROM public.p) || ' ' || (SELECT count(*) FROM public.child)"_s),
             u"3 1"_s);
    // Nor does the way back take out what somebody has come to refer to.
    EXECUTE(u"UPDATE stopover.run SET position = 'aborted', state = 'idle'; DELETE FROM public.child; DELETE FROM "
            "public.p"_s);
    QTest::qSleep(1100);
    VERIFY_OK(restore({ .backup = id }));
    EXECUTE(u"INSERT INTO public.child VALUES (2, 1)"_s);
    const test::PhaseOutcome back = test::runPhase(settings(), m_run, run::Phase::Rollback);
    QCOMPARE(back.result.error.code, ErrorCode::RestoreOrphans);
    QCOMPARE(scalar(u"SELECT (SELECT count(*) FROM public.p) || ' ' || (SELECT count(*) FROM public.child)"_s),
             u"2 1"_s);
}

void BackupTest::whatCannotBeRestoredInPlaceIsRefused()
{
    EXECUTE(u"CREATE TABLE public.p (id int PRIMARY KEY, note varchar) PARTITION BY HASH (id); CREATE TABLE public.p0 "
            u"PARTITION OF public.p FOR VALUES WITH (MODULUS 1, REMAINDER 0);"
            "INSERT INTO public.p VALUES (1, 'old'), (2, 'old')"_s);
    const qint64 id = backUp(u"public.p"_s);
    EXECUTE(u"UPDATE public.p SET note = 'new'"_s);
    // A trigger that no restore switches off writes something else: the table is not what the backup holds.
    EXECUTE(
        u"CREATE FUNCTION public.spoil() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN NEW.note := 'spoilt'; RETURN NEW; "
        u"END$$;"
        "CREATE TRIGGER stopover_spoils BEFORE INSERT OR UPDATE ON public.p0 FOR EACH ROW EXECUTE FUNCTION "
        "public.spoil()"_s);
    COMPARE_ERROR(restore({ .backup = id }), ErrorCode::RestoreBehind);
    QCOMPARE(scalar(u"SELECT string_agg(note, ' ') FROM public.p"_s), u"new new"_s);
    EXECUTE(
        u"DROP TRIGGER stopover_spoils ON public.p0; UPDATE stopover.run SET position = 'aborted', state = 'idle'"_s);
    // Nor is it restored when it was changed between the plan and its run.
    REQUIRE_VALUE(const run::Plan plan,
                  restore::planRestore(settings(), { .backup = id }, QDateTime::currentDateTimeUtc()));
    EXECUTE(u"ALTER TABLE public.p ALTER COLUMN note SET NOT NULL"_s);
    COMPARE_ERROR(runPlan(settings(), plan), ErrorCode::SchemaChanged);
    QCOMPARE(scalar(u"SELECT string_agg(note, ' ') FROM public.p"_s), u"new new"_s);
    // Bytes of another type are never the same.
    EXECUTE(u"ALTER TABLE public.p ALTER COLUMN note TYPE text; UPDATE stopover.run SET position = 'aborted', state = "
            "'idle'"_s);
    REQUIRE_VALUE(const run::Plan refused,
                  restore::planRestore(settings(), { .backup = id }, QDateTime::currentDateTimeUtc()));
    QCOMPARE(refused.findings.first().rule, u"restore.columns"_s);
    QCOMPARE(refused.findings.first().args.first(), u"note"_s);
    // Nor may the rows of others change along.
    EXECUTE(
        u"ALTER TABLE public.p ALTER COLUMN note TYPE varchar, ADD UNIQUE (id, note); UPDATE public.p SET note = id;"
        "CREATE TABLE public.child (id int, note varchar, CONSTRAINT to_p FOREIGN KEY (id, note) REFERENCES public.p "
        "(id, note) ON UPDATE CASCADE)"_s);
    REQUIRE_VALUE(const run::Plan cascades,
                  restore::planRestore(settings(), { .backup = id }, QDateTime::currentDateTimeUtc()));
    QVERIFY(cascades.blocked());
    QCOMPARE(cascades.findings.first().rule, u"restore.cascades"_s);
}

void BackupTest::theRegisterOfAnOlderVersionIsBroughtUpToDate()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE SCHEMA stopover; CREATE SCHEMA stopover_backup; CREATE SCHEMA stopover_retired;"_s
        + resourceText(u":/stopover/run/install.sql"_s)));
    VERIFY_OK(connection.execute(
        u"INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, verified_at) VALUES "
        "('public.t', 'public.t', 'backup', 1, now())"_s));
    REQUIRE_VALUE(const QList<backup::Backup> backups, backup::list(connection));
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().level, 3);
    QCOMPARE(scalar(u"SELECT max(version) FROM stopover.meta"_s), QString::number(run::journal::version));
    VERIFY_OK(run::journal::install(connection));
    VERIFY_OK(run::journal::uninstall(connection));
}

void BackupTest::nothingIsDroppedThatIsNeeded_data()
{
    QTest::addColumn<QString>("spoil");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing speaks against it") << QString() << QString();
    QTest::newRow("its time is not over")
        << u"UPDATE stopover.migration_backups SET expires_at = now() + interval '1 day' WHERE id = @"_s
        << u"not_due"_s;
    QTest::newRow("nobody has reviewed it")
        << u"UPDATE stopover.migration_backups SET reviewed_at = NULL WHERE id = @"_s << u"not_reviewed"_s;
    QTest::newRow("its check is old")
        << u"UPDATE stopover.migration_backups SET verified_at = now() - interval '25 hours' WHERE id = @"_s
        << u"not_checked"_s;
    QTest::newRow("a view reads it")
        << u"DO $$BEGIN EXECUTE 'CREATE VIEW public.reads AS SELECT * FROM ' || (SELECT backup_table FROM "
           "stopover.migration_backups WHERE id = @); END$$"_s
        << u"depended_on"_s;
    QTest::newRow("it is the last one") << u"UPDATE stopover.migration_backups SET level = 1 WHERE id <> @"_s
                                        << u"last_proven"_s;
    QTest::newRow("a run that is not over needs it")
        << u"UPDATE stopover.run SET state = 'paused' WHERE id = (SELECT run FROM stopover.migration_backups WHERE id "
           "= @)"_s
        << u"needed"_s;
}

void BackupTest::nothingIsDroppedThatIsNeeded()
{
    QFETCH(QString, spoil);
    QFETCH(QString, reason);
    EXECUTE(u"CREATE TABLE public.t (id int PRIMARY KEY); INSERT INTO public.t VALUES (1)"_s);
    const qint64 first = backUp(u"public.t"_s);
    QTest::qSleep(1100); // the second gets a name of its own
    backUp(u"public.t"_s);
    EXECUTE(u"UPDATE stopover.migration_backups SET expires_at = now() - interval '1 day', reviewed_at = now()"_s);
    if (!spoil.isEmpty())
        EXECUTE(QString(spoil).replace(u'@', QString::number(first)));
    pg::Connection connection = m_database->connect();
    const auto dropped = backup::drop(connection, first);
    if (reason.isEmpty()) {
        VERIFY_OK(dropped);
        QCOMPARE(scalar(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'stopover_backup'"_s), u"1"_s);
        QCOMPARE(scalar(u"SELECT count(*) FROM stopover.backup_log WHERE action = 'dropped'"_s), u"1"_s);
        QCOMPARE(backup::drop(connection, first).error().code, ErrorCode::BackupGone);
    } else {
        QCOMPARE(dropped.error().code, ErrorCode::BackupInUse);
        QVERIFY2(dropped.error().args.value(1).startsWith(reason), qPrintable(dropped.error().args.value(1)));
        QCOMPARE(scalar(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'stopover_backup'"_s), u"2"_s);
    }
}

void BackupTest::theFunctionsDoTheSame()
{
    EXECUTE(test::zoo);
    EXECUTE(
        u"CREATE FUNCTION public.noisy() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN NEW.t := 'touched'; RETURN NEW; "
        u"END$$;"
        "CREATE TRIGGER noisy BEFORE INSERT OR UPDATE ON public.zoo FOR EACH ROW EXECUTE FUNCTION public.noisy(); "
        "ALTER TABLE public.zoo ENABLE ALWAYS TRIGGER noisy"_s);
    const QString looks = test::appearanceOf(settings(), u"public.zoo"_s);
    const QString rows = test::digestOf(settings(), u"public.zoo"_s);
    backUp(u"public.zoo"_s);
    EXECUTE(
        u"UPDATE public.zoo SET n = 5 WHERE id < 50; DELETE FROM public.zoo WHERE id % 9 = 0; INSERT INTO public.zoo "
        "(region, amount, bucket, at, day) VALUES ('n', 1, 1, now(), now())"_s);
    QTest::qSleep(1100);
    const QString said = scalar(u"SELECT stopover.safe_rollback_table('public.zoo', true)"_s);
    QVERIFY2(said.contains(u"what was there is in stopover_backup."_s), qPrintable(said));
    QCOMPARE(test::digestOf(settings(), u"public.zoo"_s), rows);
    QCOMPARE(test::difference(test::appearanceOf(settings(), u"public.zoo"_s), looks), QString());
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.rollback_backup_log"_s), u"1"_s);
    // A path that leads elsewhere does not change what the functions call.
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE SCHEMA evil; CREATE FUNCTION evil.count(bigint) RETURNS bigint LANGUAGE sql AS 'SELECT 0::bigint'; "
        "SET search_path = evil, pg_catalog"_s));
    REQUIRE_VALUE(const pg::Rows digest,
                  connection.execute(u"SELECT rows FROM stopover.digest_of('public.zoo'::regclass, '{id}')"_s));
    QCOMPARE(digest.text(0, 0), u"500"_s);
    // What is read by a view is not removed from under it, and nothing has changed.
    VERIFY_OK(connection.executeScript(u"CREATE VIEW public.reads AS SELECT t FROM public.zoo"_s));
    const auto refused = connection.execute(u"SELECT stopover.safe_remove_column('public.zoo', 't')"_s);
    QVERIFY(!refused && refused.error().detail.contains(u"reads"_s));
    QCOMPARE(test::digestOf(settings(), u"public.zoo"_s), rows);
}

void BackupTest::theFunctionsKnowPartitions_data()
{
    rowsComeBackIntoPartitions_data();
}

void BackupTest::theFunctionsKnowPartitions()
{
    QFETCH(bool, keyOfTable);
    EXECUTE(partitionedBy(keyOfTable));
    const QString rows = test::digestOf(settings(), u"public.p"_s);
    const QString triggers = scalar(triggerStates);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::journal::install(connection));
    EXECUTE(u"SELECT stopover.backup_table('public.p')"_s);
    EXECUTE(spoils);
    const QString said = scalar(u"SELECT stopover.safe_rollback_table('public.p', false)"_s);
    // By a key with the region in it, the row that moved is another one.
    QCOMPARE(said.section(u": "_s, 1),
             keyOfTable ? u"21 rows removed, 10 changed, 51 added"_s : u"20 rows removed, 11 changed, 50 added"_s);
    QCOMPARE(test::digestOf(settings(), u"public.p"_s), rows);
    QCOMPARE(scalar(triggerStates), triggers);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.audit"_s), u"0"_s);
}

/// A move keeps what is written while it lasts, whoever writes.
void BackupTest::capturedWhileAFunctionWrites()
{
    EXECUTE(u"CREATE TABLE public.t (id int PRIMARY KEY, note text); INSERT INTO public.t VALUES (1, 'old'); CREATE "
            u"TABLE public.log (id int);"
            "CREATE FUNCTION public.keep() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN INSERT INTO public.log VALUES "
            "(NEW.id); RETURN NULL; END$$;"
            "CREATE TRIGGER stopover_fwd AFTER UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.keep()"_s);
    backUp(u"public.t"_s);
    EXECUTE(
        u"ALTER TABLE public.t DISABLE TRIGGER stopover_fwd; UPDATE public.t SET note = 'new'; ALTER TABLE public.t "
        "ENABLE ALWAYS TRIGGER stopover_fwd"_s);
    EXECUTE(u"SELECT stopover.safe_rollback_table('public.t', false)"_s);
    QCOMPARE(scalar(u"SELECT note FROM public.t"_s), u"old"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.log"_s), u"1"_s);
}

void BackupTest::aCopyTellsHowFarItIs_data()
{
    QTest::addColumn<QString>("made");
    QTest::newRow("a table") << u"CREATE TABLE public.t (id int PRIMARY KEY, note text)"_s;
    QTest::newRow("a table whose rows are hashed as text")
        << u"CREATE TABLE public.t (id int PRIMARY KEY, note json)"_s;
    QTest::newRow("a partitioned table")
        << u"CREATE TABLE public.t (id int, note text) PARTITION BY RANGE (id); CREATE TABLE public.t0 PARTITION OF "
           u"public.t FOR VALUES FROM (0) TO (20000);"
           "CREATE TABLE public.t1 PARTITION OF public.t FOR VALUES FROM (20000) TO (200000)"_s;
}

void BackupTest::aCopyTellsHowFarItIs()
{
    if (m_database->connect().serverVersion() < 140000)
        QSKIP("nothing is told before PostgreSQL 14");
    QFETCH(QString, made);
    EXECUTE(made
            + u"; INSERT INTO public.t SELECT g, to_json(repeat('x', 100)) FROM generate_series(1, 100000) g; ANALYZE "
              "public.t"_s);
    REQUIRE_VALUE(const run::Plan plan,
                  backup::planTableBackup(settings(), { .tables = { { u"public"_s, u"t"_s } } },
                                          QDateTime::currentDateTimeUtc()));
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::journal::install(connection));
    REQUIRE_VALUE(m_run, run::journal::createRun(connection, plan));
    // Published at most 20 times a second: rests make it last, and somebody at work makes it rest.
    REQUIRE_VALUE(pg::Connection other, pg::Connection::open(settings().withApplicationName(u"application"_s)));
    const std::jthread atWork([&other] { static_cast<void>(other.execute(u"SELECT pg_sleep(30)"_s)); });
    QTRY_COMPARE(scalar(u"SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(30)'"_s), u"1"_s);
    QList<qint64> done;
    run::Control control;
    VERIFY_LEG(test::runPhase(settings(), m_run, run::Phase::Apply, control, [&](const run::Event& event) {
        if (event.kind == run::EventKind::StepProgress)
            done.append(event.progress.done);
        QVERIFY(event.kind != run::EventKind::ServerNotice);
    }));
    EXECUTE(u"SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(30)'"_s);
    QVERIFY(std::ranges::is_sorted(done));
    const auto within = [&done](qint64 low, qint64 high) {
        return std::ranges::any_of(done, [=](qint64 one) { return one > low && one < high; });
    };
    QVERIFY(within(0, 100000));
    QVERIFY(within(100000, 200000));
    QCOMPARE(done.last(), 200000);
    QCOMPARE(scalar(u"SELECT record_count FROM stopover.migration_backups"_s), u"100000"_s);
}

STOPOVER_TEST_MAIN(BackupTest)
#include "tst_backup.moc"
