#pragma once

#include "core/run/journalschema.h"
#include "tests/support/legs.h"
#include "tests/support/testcase.h"

#include <QFile>

namespace stopover::test {

using namespace Qt::StringLiterals;

/// Whoever calls it as a superuser leaves a file, in a transaction that only reads as well, and makes her a superuser.
inline const QString spy = uR"(
CREATE FUNCTION public.spy() RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    IF NOT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
        RETURN true;
    END IF;
    EXECUTE pg_catalog.format('COPY (SELECT 1) TO %L', pg_catalog.current_setting('data_directory') || '/caught');
    BEGIN
        ALTER ROLE mallory SUPERUSER;
    EXCEPTION WHEN OTHERS THEN NULL;
    END;
    RETURN true;
END $$;
CREATE FUNCTION public.spied(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM public.spy(); RETURN $1; END';
CREATE FUNCTION public.spying() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM public.spy(); RETURN NEW; END';
)"_s;

/// A view in the place of every table that is read; columns by the names that are asked for.
inline const QString views = uR"(
CREATE SCHEMA stopover; CREATE SCHEMA stopover_backup; CREATE SCHEMA stopover_retired;
CREATE VIEW stopover.meta AS SELECT 6 AS version, now() AS installed_at, ''::bytea AS head WHERE public.spy();
CREATE VIEW stopover.environment AS SELECT 'production' AS name, '1' AS system_identifier,
    1::oid AS database_oid WHERE public.spy();
CREATE VIEW stopover.run AS SELECT 1::bigint AS id, 0 AS epoch, 'repartition' AS operation, 'public.t' AS target,
    1::oid AS target_oid, 'source' AS position,
    'planned' AS state, ''::text AS leg, 0 AS pass, '' AS spec, '{}' AS plan, '' AS plan_sha256, 'a' AS actor,
        'h' AS host, '1' AS application_version,
    ''::text AS error, now() AS created_at, now() AS started_at, now() AS completed_at WHERE public.spy();
CREATE VIEW stopover.step AS SELECT 1::bigint AS run, '' AS leg, 0 AS pass, 1 AS no, 's' AS slug,
    'in_doubt' AS state, now() AS started_at, now() AS finished_at,
    '{}' AS data, '' AS error, '' AS sql WHERE public.spy();
CREATE VIEW stopover.event AS SELECT 1::bigint AS id, 1::bigint AS run, now() AS at, 'k' AS kind, '{}' AS data,
    ''::bytea AS hash WHERE public.spy();
CREATE VIEW stopover.migration_backups AS SELECT 1::bigint AS id, 'public.t' AS table_name,
    'stopover_backup.b' AS backup_table, 'backup' AS kind,
    1::bigint AS record_count, 1::numeric AS checksum, now() AS created_at, now() AS expires_at, 1::bigint AS run,
        now() AS verified_at, 'fresh' AS state,
    ''::text AS structure, '{}'::text[] AS columns, '{}'::text[] AS key_columns, 1::bigint AS bytes, 'text' AS hash,
        3 AS level, ''::text AS problem,
    now() AS reviewed_at, '' AS reviewed_by, now() AS dropped_at, '' AS path WHERE public.spy();
CREATE VIEW stopover.applied_revision AS SELECT 'r1' AS revision, '' AS sha256, '' AS content, now() AS applied_at,
    '' AS applied_by, 1::float8 AS seconds,
    1::bigint AS run WHERE public.spy();
CREATE TABLE stopover_backup.b (id bigint, n int);
)"_s;

/// Her own function in the place of one of ours.
inline const QString bodies = uR"(
CREATE OR REPLACE FUNCTION stopover.append_event(run bigint, kind text, data text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS 'BEGIN PERFORM public.spy(); END';
CREATE OR REPLACE FUNCTION stopover.event_hash(previous bytea, run bigint, at timestamptz, kind text, data text) RETURNS bytea LANGUAGE plpgsql STABLE
    SET search_path = pg_catalog, pg_temp SET TimeZone = 'UTC' AS 'BEGIN PERFORM public.spy(); RETURN NULL; END';
)"_s;

inline const QString triggers = uR"(
DO $$ DECLARE name text; BEGIN
    FOREACH name IN ARRAY ARRAY['run', 'step', 'chunk', 'event', 'meta', 'migration_backups', 'backup_log', 'rollback_backup_log', 'applied_revision', 'environment', 'verify_bucket'] LOOP
        EXECUTE format('CREATE TRIGGER spying BEFORE INSERT OR UPDATE OR DELETE ON stopover.%I FOR EACH ROW EXECUTE FUNCTION public.spying()', name);
    END LOOP;
END $$;
)"_s;

/// To be added to a trap: it is handed over to the superuser, who then owns all of it, so that only its shape can tell.
inline const QString handedOver = u"\n-- as superuser\nREASSIGN OWNED BY mallory TO stopover;"_s;

/// A database in which mallory may create schemas; she is no superuser, and waits for one.
class HerDatabase
{
public:
    HerDatabase()
    {
        execute(
            u"DO $$ BEGIN CREATE ROLE mallory LOGIN NOSUPERUSER; EXCEPTION WHEN duplicate_object THEN ALTER ROLE "
            u"mallory NOSUPERUSER; END $$;"
            "GRANT CREATE ON DATABASE THIS TO mallory; GRANT CREATE ON SCHEMA public TO mallory;"
            "CREATE TABLE public.t (id bigint PRIMARY KEY, n int NOT NULL); INSERT INTO public.t SELECT g, g % 7 FROM "
            "generate_series(1, 200) g; ANALYZE public.t"_s);
        executeAsHer(spy);
        forget();
    }

    HerDatabase(const HerDatabase&) = delete;
    HerDatabase& operator=(const HerDatabase&) = delete;
    HerDatabase(HerDatabase&&) = delete;
    HerDatabase& operator=(HerDatabase&&) = delete;

    ~HerDatabase() { forget(); }

    [[nodiscard]] QString name() const { return m_database.name(); }

    [[nodiscard]] QString uri() const { return m_database.uri(); }

    [[nodiscard]] QString herUri() const { return m_database.uri().replace(u"user=stopover"_s, u"user=mallory"_s); }

    [[nodiscard]] pg::Connection connect() const { return m_database.connect(); }

    [[nodiscard]] QString scalar(const QString& query) const { return test::scalar(m_database.settings(), query); }

    void execute(QString script) const
    {
        pg::Connection connection = m_database.connect();
        VERIFY_OK(connection.executeScript(script.replace(u"DATABASE THIS"_s, u"DATABASE "_s + name())));
    }

    void executeAsHer(const QString& script) const
    {
        REQUIRE_VALUE(const pg::Settings settings, pg::Settings::parse(herUri()));
        REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(settings));
        VERIFY_OK(connection.executeScript(script));
    }

    /// Installed honestly by her, then changed, unless the trap makes everything itself.
    void plant(const QString& trap) const
    {
        if (!trap.contains(u"CREATE SCHEMA"_s)) {
            REQUIRE_VALUE(const pg::Settings settings, pg::Settings::parse(herUri()));
            REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(settings));
            VERIFY_OK(run::journal::install(connection));
        }
        executeAsHer(trap.section(u"-- as superuser"_s, 0, 0));
        if (const QString rest = trap.section(u"-- as superuser"_s, 1); !rest.isEmpty() && !QTest::currentTestFailed())
            execute(rest);
    }

    /// Whether a function of hers ran with the rights of a superuser.
    [[nodiscard]] bool caught() const
    {
        return scalar(u"SELECT pg_stat_file(current_setting('data_directory') || '/caught', true) IS NOT NULL"
                      " OR (SELECT rolsuper FROM pg_roles WHERE rolname = 'mallory')"_s)
            == "t"_L1;
    }

    void forget() const
    {
        QFile::remove(scalar(u"SELECT current_setting('data_directory') || '/caught'"_s));
        execute(u"ALTER ROLE mallory NOSUPERUSER"_s);
    }

private:
    TestDatabase m_database;
};

} // namespace stopover::test
