#include "core/backup/tablebackup.h"
#include "core/restore/repair.h"
#include "core/restore/restore.h"
#include "core/run/journalschema.h"
#include "core/trust/schemas.h"
#include "tests/support/journalversions.h"
#include "tests/support/migrations.h"
#include "tests/support/movecase.h"
#include "tests/support/writer.h"

using namespace stopover;
using namespace Qt::StringLiterals;

namespace {

/// Under a publication of all tables, UPDATE and DELETE on any of these would be refused.
const QString withoutIdentity =
    u"SELECT coalesce(string_agg(c.oid::regclass::text, ', ' ORDER BY 1), '') FROM pg_class c"
    " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND c.relpersistence = 'p'"
    " AND n.nspname !~ '^(pg_|information_schema)' AND c.relreplident NOT IN ('f', 'i')"
    " AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)"_s;

const QString table = uR"(
CREATE TABLE public.items (id bigint PRIMARY KEY, grp int NOT NULL, note text);
INSERT INTO public.items SELECT g, g % 4, 'row ' || g FROM generate_series(1, 2000) g)"_s;

const QString spec = u"[repartition]\ntable = \"public.items\"\nstrategy = \"list\"\nkey = \"grp % 4\"\npartitions = "
                     u"4\nlock_budget = 60000\n"
                     "accept = [\"publication.all_tables\", \"unique.local\"]\n"_s;

} // namespace

/// A publication of all tables holds for ours too: none of them refuses a change.
class PublishedTablesTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void everyPhaseHasIdentities();
    void aJournalFromBeforeIsMended();
    void backupsHaveIdentities();
    void partitionedTablesAreRestored();
    void lossesHaveIdentities();
    void aTableWithoutIdentityIsRefused_data();
    void aTableWithoutIdentityIsRefused();

private:
    Result<void> apply(const run::Plan& plan);
    Result<void> restore(qint64 id);
};

Result<void> PublishedTablesTest::apply(const run::Plan& plan)
{
    if (plan.blocked())
        return Failure(ErrorCode::Blocked, { plan.findings.first().rule });
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings()));
    STOPOVER_TRY(run::journal::install(connection));
    STOPOVER_TRY_ASSIGN(m_run, run::journal::createRun(connection, plan));
    const test::PhaseOutcome outcome = test::runPhase(settings(), m_run, run::Phase::Apply);
    return outcome.result.outcome == Outcome::Succeeded ? Result<void>() : Failure(outcome.result.error);
}

Result<void> PublishedTablesTest::restore(qint64 id)
{
    STOPOVER_TRY_ASSIGN(const run::Plan plan,
                        restore::planRestore(settings(), { .backup = id }, QDateTime::currentDateTimeUtc()));
    return apply(plan);
}

void PublishedTablesTest::everyPhaseHasIdentities()
{
    NEEDS_SUPERUSER();
    EXECUTE(u"CREATE PUBLICATION everything FOR ALL TABLES"_s);
    EXECUTE(table);
    START_MOVE(spec);
    test::Writer writer(settings(), u"public.items"_s);
    for (const run::Phase phase :
         { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply, run::Phase::Finish }) {
        QString bare;
        const test::PhaseOutcome outcome = hooked(phase, [&](const run::Event& event) {
            // Until their indexes are there, nothing but INSERT reaches the partitions.
            const bool early = event.slug == "stage"_L1 || event.slug == "capture"_L1 || event.slug == "copy"_L1;
            if (event.kind == run::EventKind::StepFinished && !early && bare.isEmpty())
                bare = scalar(withoutIdentity);
        });
        VERIFY_LEG(outcome);
        QCOMPARE(bare, QString());
    }
    writer.stop();
    QCOMPARE(writer.firstError(), QString());
    QCOMPARE(writer.lost(), 0);
    QVERIFY(writer.acknowledged() > 0);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.items WHERE id <= 2000"_s), u"2000"_s);
}

/// As an earlier build installed it.
void PublishedTablesTest::aJournalFromBeforeIsMended()
{
    NEEDS_SUPERUSER();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(test::installJournalVersion(connection, trust::journalVersion - 1));
    VERIFY_OK(connection.execute(u"ALTER TABLE stopover.meta REPLICA IDENTITY DEFAULT"_s));
    VERIFY_OK(connection.execute(u"CREATE PUBLICATION everything FOR ALL TABLES"_s));
    VERIFY_OK(run::journal::install(connection));
    QCOMPARE(scalar(withoutIdentity), QString());
}

void PublishedTablesTest::backupsHaveIdentities()
{
    NEEDS_SUPERUSER();
    EXECUTE(u"CREATE PUBLICATION everything FOR ALL TABLES"_s);
    EXECUTE(table);
    REQUIRE_VALUE(const run::Plan plan,
                  backup::planTableBackup(settings(), { .tables = { { u"public"_s, u"items"_s } } },
                                          QDateTime::currentDateTimeUtc()));
    VERIFY_OK(apply(plan));
    QCOMPARE(scalar(withoutIdentity), QString());
    EXECUTE(u"DELETE FROM public.items WHERE id < 10; UPDATE public.items SET note = 'other' WHERE id < 20"_s);
    VERIFY_OK(restore(1));
    QCOMPARE(scalar(withoutIdentity), QString());
    RUN_LEG(run::Phase::Rollback);
    RUN_LEG(run::Phase::Reapply);
    RUN_LEG(run::Phase::Finish);
    QCOMPARE(scalar(withoutIdentity), QString());
    // Rows that go to a table of their own.
    REQUIRE_VALUE(const run::Plan repair,
                  restore::planRepair(settings(), { .table = { u"public"_s, u"items"_s }, .unique = { u"note"_s } },
                                      QDateTime::currentDateTimeUtc()));
    VERIFY_OK(apply(repair));
    QCOMPARE(scalar(withoutIdentity), QString());
}

/// Rows are brought back and taken out one by one there.
void PublishedTablesTest::partitionedTablesAreRestored()
{
    NEEDS_SUPERUSER();
    EXECUTE(u"CREATE PUBLICATION everything FOR ALL TABLES;"
            "CREATE TABLE public.p (id int PRIMARY KEY, note text) PARTITION BY HASH (id);"
            "CREATE TABLE public.p0 PARTITION OF public.p FOR VALUES WITH (MODULUS 2, REMAINDER 0);"
            "CREATE TABLE public.p1 PARTITION OF public.p FOR VALUES WITH (MODULUS 2, REMAINDER 1);"
            "INSERT INTO public.p SELECT g, 'old' FROM generate_series(1, 8) g"_s);
    REQUIRE_VALUE(const run::Plan plan,
                  backup::planTableBackup(settings(), { .tables = { { u"public"_s, u"p"_s } } },
                                          QDateTime::currentDateTimeUtc()));
    VERIFY_OK(apply(plan));
    EXECUTE(u"UPDATE public.p SET note = 'new' WHERE id = 1; DELETE FROM public.p WHERE id = 2;"
            "INSERT INTO public.p VALUES (20, 'new')"_s);
    VERIFY_OK(restore(1));
    QCOMPARE(scalar(withoutIdentity), QString());
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(scalar(withoutIdentity), QString());
    RUN_LEG(run::Phase::Abort);
}

/// What a revision would lose is copied first.
void PublishedTablesTest::lossesHaveIdentities()
{
    NEEDS_SUPERUSER();
    EXECUTE(u"CREATE PUBLICATION everything FOR ALL TABLES"_s);
    EXECUTE(table);
    test::SqlProject folder;
    folder.add(u"aa"_s,
               u"-- +stopover upgrade\nALTER TABLE public.items DROP COLUMN note;\n-- +stopover downgrade\n"
               "ALTER TABLE public.items ADD COLUMN note text;\n"_s);
    REQUIRE_VALUE(const revision::Project project, folder.open());
    REQUIRE_VALUE(const test::MigrationOutcome up,
                  test::migrateTo(settings(), project, revision::Direction::Up, u"heads"_s));
    QVERIFY2(up.result.outcome == Outcome::Succeeded, test::describe(up.result.error).constData());
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.migration_backups"_s), u"1"_s);
    QCOMPARE(scalar(withoutIdentity), QString());
}

void PublishedTablesTest::aTableWithoutIdentityIsRefused_data()
{
    QTest::addColumn<QString>("publication");
    QTest::addColumn<bool>("refused");
    QTest::newRow("of all tables") << QString() << true;
    QTest::newRow("of the schema") << u"FOR TABLES IN SCHEMA public"_s << true;
    QTest::newRow("of the schema, insertions only")
        << u"FOR TABLES IN SCHEMA public WITH (publish = 'insert, truncate')"_s << false;
    QTest::newRow("of the table") << u"FOR TABLE public.items"_s << false;
}

/// Replay deletes from the other table, which would be refused after everything was copied.
void PublishedTablesTest::aTableWithoutIdentityIsRefused()
{
    QFETCH(const QString, publication);
    QFETCH(const bool, refused);
    NEEDS_SUPERUSER();
    NEEDS_SERVER(13, "of the table");
    NEEDS_SERVER(15, "of the schema", "of the schema, insertions only");
    EXECUTE(u"CREATE PUBLICATION everything FOR ALL TABLES"_s);
    EXECUTE(table);
    EXECUTE(u"ALTER TABLE public.items DROP CONSTRAINT items_pkey; ALTER TABLE public.items ADD UNIQUE (id);"
            "ALTER TABLE public.items ALTER id SET NOT NULL"_s);
    if (!publication.isEmpty())
        EXECUTE(u"DROP PUBLICATION everything; CREATE PUBLICATION everything "_s + publication);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), spec));
    const auto found = std::ranges::find(plan.findings, u"publication.no_identity"_s, &run::Finding::rule);
    QCOMPARE(found != plan.findings.end(), refused);
    QCOMPARE(plan.blocked(), refused);
    if (refused) {
        QCOMPARE(found->object, u"everything"_s);
        return;
    }
    START_MOVE(spec);
    EXECUTE(u"INSERT INTO public.items VALUES (5000, 1, 'new')"_s);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(u"INSERT INTO public.items VALUES (5001, 1, 'new')"_s);
    RUN_LEG(run::Phase::Rollback);
}

STOPOVER_TEST_MAIN(PublishedTablesTest)
#include "tst_publishedtables.moc"
