#include "core/backup/dumprestore.h"
#include "tests/support/movecase.h"

#include <QTemporaryDir>

#include <thread>

using namespace stopover;
using namespace Qt::StringLiterals;

/// To whom the objects of a restored dump belong, whatever its code does while it is loaded.
class DumpOwnersTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPolicyThatIsForcedComesBack();
    void whatBelongsToAnOwnerStaysTheirs();
    void everyKindOfObjectIsFoundTheSame_data();
    void everyKindOfObjectIsFoundTheSame();
    void codeThatChangesADefinitionGetsNothing_data();
    void codeThatChangesADefinitionGetsNothing();
    void nothingChangesWhileOwnersAreGiven();
    void whatWasAMissingRolesIsNoSuperusers();
    void comparingChangesNothing();
    void anOrdinaryRoleGivesNothingOfAForeignDumpAway();

private:
    [[nodiscard]] Result<backup::Backup> dump(backup::DumpFormat format = backup::DumpFormat::Custom) const;
    [[nodiscard]] Result<backup::DumpRestored> restore(const backup::Backup& made) const;
    [[nodiscard]] QString restored(const QString& query) const;
    void dropRestored(const QString& owner) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_fresh;
};

namespace {

const auto noPhases = [](const QString&, const QString&) {};

backup::DumpRights rights(const pg::Settings& settings)
{
    return { .admin = settings, .work = settings };
}

/// The superuser's, and called by nobody while the dump is loaded.
const auto ofTheSuperuser = uR"(
CREATE TABLE public.his (id integer, CONSTRAINT small CHECK (id < 10));
CREATE FUNCTION public.his() RETURNS text LANGUAGE sql AS $f$ SELECT 'his'::text $f$;
CREATE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER refuse BEFORE DELETE ON public.his EXECUTE FUNCTION public.refuse();
COMMENT ON TABLE public.his IS 'his';
CREATE TYPE public.pair AS (a integer, b integer);
CREATE FUNCTION public.paired(public.pair) RETURNS text LANGUAGE sql AS $f$ SELECT 'pair'::text $f$;
CREATE EXTENSION citext SCHEMA public;
)"_s;

/// An application's, and called for each row of its table.
QString callingAs(const QString& attack)
{
    return uR"(
CREATE FUNCTION public.evil(integer) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
    IF current_user LIKE 'stopover_restore_%' THEN @attack@ END IF;
    RETURN true;
END $$;
CREATE TABLE public.hers (id integer CHECK (public.evil(id)));
INSERT INTO public.hers VALUES (1);
ALTER TABLE public.hers OWNER TO restored_app;
ALTER FUNCTION public.evil(integer) OWNER TO restored_app;
)"_s.replace(u"@attack@"_s, attack);
}

/// One or more of each kind of object that pg_dump knows.
const auto allKinds = uR"(
CREATE SCHEMA app;
CREATE TYPE app.state AS ENUM ('new', 'old');
CREATE DOMAIN app.positive AS integer CHECK (VALUE > 0);
CREATE TYPE app.pair AS (a integer, b text);
CREATE SEQUENCE app.numbers START 5 INCREMENT 3;
CREATE TABLE app.main (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, state app.state DEFAULT 'new',
    size app.positive,
    twice integer GENERATED ALWAYS AS (size * 2) STORED, n bigint DEFAULT nextval('app.numbers'), name public.citext,
    at timestamptz DEFAULT now(), CONSTRAINT odd CHECK (n % 3 <> 7), note varchar(20) COLLATE "C");
CREATE TABLE app.child (id bigint PRIMARY KEY REFERENCES app.main ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    during int4range);
CREATE TABLE app.parted (id integer, day date NOT NULL, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE app.parted_1 PARTITION OF app.parted FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE TABLE app.parted_rest PARTITION OF app.parted DEFAULT;
CREATE INDEX ON app.parted (day);
CREATE INDEX lowered ON app.main (lower(note)) WHERE size > 3;
CREATE STATISTICS app.both ON size, twice FROM app.main;
CREATE VIEW app.seen WITH (security_barrier) AS
    SELECT m.id, count(c.id) AS children FROM app.main m LEFT JOIN app.child c USING (id) GROUP BY m.id;
CREATE VIEW app.over AS SELECT * FROM app.seen WHERE children > ANY (ARRAY[1, 2]);
CREATE MATERIALIZED VIEW app.kept AS SELECT state, sum(size) FROM app.main GROUP BY 1;
CREATE UNIQUE INDEX ON app.kept (state);
CREATE FUNCTION app.stamp() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN NEW.at := now(); RETURN NEW; END $f$;
CREATE TRIGGER stamp BEFORE UPDATE OF size ON app.main FOR EACH ROW WHEN (OLD.size IS DISTINCT FROM NEW.size)
    EXECUTE FUNCTION app.stamp();
ALTER TABLE app.main DISABLE TRIGGER stamp;
CREATE RULE no_delete AS ON DELETE TO app.child DO INSTEAD NOTHING;
ALTER TABLE app.main ENABLE ROW LEVEL SECURITY;
CREATE POLICY small ON app.main TO restored_app USING (size < 100) WITH CHECK (size < 50);
CREATE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
CREATE FUNCTION app.add(app.pair, integer) RETURNS app.pair LANGUAGE sql IMMUTABLE AS 'SELECT ROW(($1).a + $2, ($1).b)::app.pair';
CREATE OPERATOR app.+ (FUNCTION = app.add, LEFTARG = app.pair, RIGHTARG = integer);
CREATE CAST (app.pair AS text) WITH INOUT AS ASSIGNMENT;
CREATE PROCEDURE app.work(INOUT a integer) LANGUAGE plpgsql AS $p$ BEGIN a := a + 1; END $p$;
COMMENT ON TABLE app.main IS 'It''s the main one';
CREATE TEXT SEARCH CONFIGURATION app.words (COPY = simple);
ALTER TABLE app.main ALTER size SET STATISTICS 500;
ALTER TABLE app.child REPLICA IDENTITY FULL;
ALTER TABLE app.main CLUSTER ON main_pkey;
INSERT INTO app.main (size, name, note) SELECT g, 'n' || g, 'x' FROM generate_series(1, 40) g;
INSERT INTO app.child SELECT id FROM app.main WHERE id % 2 = 0;
INSERT INTO app.parted VALUES (1, '2026-01-05'), (2, '2025-01-05');
REFRESH MATERIALIZED VIEW app.kept;
ALTER TABLE app.main OWNER TO restored_app;
ALTER VIEW app.seen OWNER TO restored_app;
GRANT USAGE, CREATE ON SCHEMA app TO restored_app;
GRANT SELECT (id, size) ON app.main TO PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO restored_app;
REVOKE EXECUTE ON FUNCTION app.stamp() FROM PUBLIC;
)"_s;

} // namespace

void DumpOwnersTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_fresh = m_database->name() + u"_fresh"_s;
    NEEDS_SUPERUSER();
    EXECUTE(u"DO $$ BEGIN CREATE ROLE mallory LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"_s);
    EXECUTE(u"DO $$ BEGIN CREATE ROLE restored_app; EXCEPTION WHEN duplicate_object THEN NULL; END $$"_s);
}

void DumpOwnersTest::cleanup()
{
    m_folder.reset();
    EXECUTE(u"DROP DATABASE IF EXISTS "_s + m_fresh);
    if (test::scalar(settings(), u"SELECT count(*) FROM pg_roles WHERE rolname = 'restored_app'"_s) == "1"_L1)
        EXECUTE(u"DROP OWNED BY restored_app CASCADE; DROP ROLE restored_app"_s);
    m_database.reset();
}

Result<backup::Backup> DumpOwnersTest::dump(backup::DumpFormat format) const
{
    return backup::makeDump(settings(), { .folder = m_folder->path(), .format = format },
                            QDateTime::currentDateTimeUtc(), [](const backup::DumpProgress&) { return true; });
}

Result<backup::DumpRestored> DumpOwnersTest::restore(const backup::Backup& made) const
{
    // On one session: what the attacks change is not changed by a second one at the same time.
    return backup::restoreWhole(rights(settings()), { .dump = made.object, .database = m_fresh, .jobs = 1 }, noPhases);
}

QString DumpOwnersTest::restored(const QString& query) const
{
    return test::scalar(settings().withDatabase(m_fresh), query);
}

void DumpOwnersTest::dropRestored(const QString& owner) const
{
    EXECUTE(u"DROP DATABASE "_s + m_fresh);
    if (!owner.isEmpty())
        EXECUTE(u"DROP ROLE "_s + sql::quoted(owner));
}

void DumpOwnersTest::aPolicyThatIsForcedComesBack()
{
    NEEDS_SUPERUSER();
    EXECUTE(u"CREATE TABLE public.t AS SELECT g AS id FROM generate_series(1, 10) g; ALTER TABLE public.t ENABLE ROW "
            u"LEVEL SECURITY; ALTER TABLE public.t FORCE ROW LEVEL SECURITY;"
            " CREATE POLICY few ON public.t USING (id < 3)"_s);
    const QString fresh = m_database->name() + u"_fresh"_s;
    for (const backup::DumpFormat format : { backup::DumpFormat::Custom, backup::DumpFormat::Sql }) {
        REQUIRE_VALUE(const backup::Backup made,
                      backup::makeDump(settings(), { .folder = m_folder->path(), .format = format },
                                       QDateTime::currentDateTimeUtc(),
                                       [](const backup::DumpProgress&) { return true; }));
        REQUIRE_VALUE(const backup::DumpRestored restored,
                      backup::restoreWhole(rights(settings()), { .dump = made.object, .database = fresh }, noPhases));
        QVERIFY(restored.proven && restored.owner.isEmpty());
        QCOMPARE(test::scalar(settings().withDatabase(fresh),
                              u"SELECT relforcerowsecurity FROM pg_class WHERE oid = 'public.t'::regclass"_s),
                 u"t"_s);
        VERIFY_OK(backup::checkDump(made.object, 3, test::TestServer::instance().server(), noPhases));
        EXECUTE(u"DROP DATABASE "_s + fresh);
    }
}

void DumpOwnersTest::whatBelongsToAnOwnerStaysTheirs()
{
    NEEDS_SUPERUSER();
    EXECUTE(
        u"DROP ROLE IF EXISTS restored_app; CREATE ROLE restored_app; CREATE TABLE public.t (id integer); CREATE "
        u"FUNCTION public.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';"
        " ALTER TABLE public.t OWNER TO restored_app; ALTER FUNCTION public.f() OWNER TO restored_app; GRANT SELECT "
        "ON public.t TO mallory"_s);
    REQUIRE_VALUE(const backup::Backup made,
                  backup::makeDump(settings(), { .folder = m_folder->path() }, QDateTime::currentDateTimeUtc(),
                                   [](const backup::DumpProgress&) { return true; }));
    const QString fresh = m_database->name() + u"_fresh"_s;
    const QString owners = u"SELECT concat(relowner::regrole, ' ', (SELECT proowner::regrole FROM pg_proc WHERE oid = "
                           u"'public.f'::regproc), ' ', has_table_privilege('mallory', oid, 'SELECT'))"
                           " FROM pg_class WHERE oid = 'public.t'::regclass"_s;
    REQUIRE_VALUE(const backup::DumpRestored restored,
                  backup::restoreWhole(rights(settings()), { .dump = made.object, .database = fresh }, noPhases));
    QVERIFY(restored.owner.isEmpty());
    QCOMPARE(test::scalar(settings().withDatabase(fresh), owners), u"restored_app restored_app t"_s);
    EXECUTE(u"DROP DATABASE "_s + fresh);
    // A register that somebody else may write to is no proof of who owned what.
    EXECUTE(u"GRANT INSERT ON stopover.migration_backups TO mallory"_s);
    REQUIRE_VALUE(const backup::DumpRestored careful,
                  backup::restoreWhole(rights(settings()), { .dump = made.object, .database = fresh }, noPhases));
    QVERIFY(!careful.owner.isEmpty());
    QCOMPARE(test::scalar(settings().withDatabase(fresh), owners), careful.owner + u' ' + careful.owner + u" t"_s);
    EXECUTE(u"DROP DATABASE "_s + fresh);
    EXECUTE(u"DROP ROLE "_s + sql::quoted(careful.owner));
    EXECUTE(u"DROP OWNED BY restored_app; DROP ROLE restored_app"_s);
}

void DumpOwnersTest::everyKindOfObjectIsFoundTheSame_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("custom") << int(backup::DumpFormat::Custom);
    QTest::newRow("directory") << int(backup::DumpFormat::Directory);
    QTest::newRow("sql") << int(backup::DumpFormat::Sql);
}

void DumpOwnersTest::everyKindOfObjectIsFoundTheSame()
{
    QFETCH(const int, format);
    EXECUTE(ofTheSuperuser + callingAs(u"NULL;"_s) + allKinds);
    REQUIRE_VALUE(const backup::Backup made, dump(backup::DumpFormat(format)));
    REQUIRE_VALUE(const backup::DumpRestored back, restore(made));
    QCOMPARE(back.differing.join(u'\n'), QString());
    QVERIFY(back.owner.isEmpty() && back.missingRoles.isEmpty() && back.proven);
    const auto owners = u"SELECT string_agg(concat_ws(' ', c.oid::regclass, pg_get_userbyid(c.relowner), c.relacl), ','"
                        " ORDER BY c.oid::regclass::text) FROM pg_class c WHERE relnamespace IN ('app'::regnamespace,"
                        " 'public'::regnamespace)"_s;
    QCOMPARE(restored(owners), test::scalar(settings(), owners));
    dropRestored({});
}

void DumpOwnersTest::codeThatChangesADefinitionGetsNothing_data()
{
    QTest::addColumn<QString>("attack");
    const auto more = u"IF to_regproc('public.more') IS NULL THEN CREATE FUNCTION public.more() RETURNS text LANGUAGE"
                      " sql SECURITY DEFINER AS 'SELECT current_user::text'; @then@ END IF;"_s;
    QTest::newRow("another body")
        << u"CREATE OR REPLACE FUNCTION public.his() RETURNS text LANGUAGE sql AS $f$ SELECT 'hers'::text $f$;"_s;
    QTest::newRow("a function of its own") << QString(more).remove(u"@then@"_s);
    QTest::newRow("its maker's rights") << u"ALTER FUNCTION public.his() SECURITY DEFINER;"_s;
    QTest::newRow("a comment that went") << u"COMMENT ON TABLE public.his IS NULL;"_s;
    QTest::newRow("a constraint that went") << u"ALTER TABLE public.his DROP CONSTRAINT IF EXISTS small;"_s;
    QTest::newRow("a privilege") << u"GRANT ALL ON public.his TO PUBLIC;"_s;
    QTest::newRow("a privilege to come") << u"ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO PUBLIC;"_s;
    QTest::newRow("a privilege on the database")
        << u"EXECUTE format('GRANT CREATE ON DATABASE %I TO PUBLIC', current_database());"_s;
    QTest::newRow("behind an extension") << QString(more).replace(
        u"@then@"_s, u"ALTER EXTENSION citext ADD FUNCTION public.more();"_s);
    QTest::newRow("a cast behind an extension") << u"IF NOT EXISTS (SELECT FROM pg_cast WHERE castsource = "
                                                   u"'public.pair'::regtype) THEN CREATE CAST (public.pair AS"
                                                   " text) WITH FUNCTION public.paired(public.pair) AS IMPLICIT; ALTER "
                                                   "EXTENSION citext ADD CAST (public.pair AS"
                                                   " text); END IF;"_s;
}

/// While a dump is loaded, all of it is the loading role's, and would have been the superuser's afterwards.
void DumpOwnersTest::codeThatChangesADefinitionGetsNothing()
{
    QFETCH(const QString, attack);
    EXECUTE(ofTheSuperuser + callingAs(attack));
    REQUIRE_VALUE(const backup::Backup made, dump());
    REQUIRE_VALUE(const backup::DumpRestored back, restore(made));
    QVERIFY(!back.differing.isEmpty() && !back.owner.isEmpty());
    QCOMPARE(restored(u"SELECT string_agg(DISTINCT pg_get_userbyid(proowner), ',') FROM pg_proc"
                      " WHERE proname IN ('his', 'more', 'evil')"_s),
             back.owner);
    dropRestored(back.owner);
}

/// The server itself runs code of a table's owner, at any time: for example for the statistics of an index.
void DumpOwnersTest::nothingChangesWhileOwnersAreGiven()
{
    EXECUTE(ofTheSuperuser + callingAs(u"NULL;"_s));
    REQUIRE_VALUE(const backup::Backup made, dump());
    bool tried = false;
    std::thread other([&] {
        pg::Connection looking = m_database->connect();
        const QString query = u"SELECT count(*) FROM pg_stat_activity WHERE datname = '%1'"
                              " AND application_name = 'stopover pg_dump'"_s.arg(m_fresh);
        for (bool seen = false; !tried; std::this_thread::sleep_for(std::chrono::milliseconds(1))) {
            const auto dumping = looking.execute(query);
            if (!dumping)
                return;
            const bool now = dumping->integer(0, 0) > 0;
            tried = seen && !now;
            seen = seen || now;
        }
        auto inside = pg::Connection::open(settings().withDatabase(m_fresh));
        if (!inside)
            return;
        static_cast<void>(inside->executeScript(
            u"DO $$ BEGIN EXECUTE format('SET ROLE %I', (SELECT rolname FROM pg_roles WHERE rolname LIKE"
            " 'stopover_restore_%')); END $$; CREATE OR REPLACE FUNCTION public.his() RETURNS text LANGUAGE sql AS"
            " $f$ SELECT 'hers'::text $f$"_s));
    });
    const auto back = restore(made);
    other.join();
    VERIFY_OK(back);
    QVERIFY(tried && back->owner.isEmpty() && back->differing.isEmpty());
    QCOMPARE(
        restored(u"SELECT concat(public.his(), ' ', pg_get_userbyid(proowner)) FROM pg_proc WHERE proname = 'his'"_s),
        u"his "_s + test::scalar(settings(), u"SELECT current_user"_s));
    dropRestored({});
}

void DumpOwnersTest::whatWasAMissingRolesIsNoSuperusers()
{
    EXECUTE(ofTheSuperuser + callingAs(u"NULL;"_s));
    REQUIRE_VALUE(const backup::Backup made, dump());
    EXECUTE(u"DROP OWNED BY restored_app CASCADE; DROP ROLE restored_app"_s);
    REQUIRE_VALUE(const backup::DumpRestored back, restore(made));
    QCOMPARE(back.missingRoles, QStringList { u"restored_app"_s });
    QVERIFY(!!back.differing.isEmpty() && !back.owner.isEmpty());
    QCOMPARE(
        restored(
            u"SELECT string_agg(concat(proname, ' ', pg_get_userbyid(proowner)), ',' ORDER BY proname) FROM pg_proc"
            " WHERE proname IN ('his', 'evil')"_s),
        u"evil %1,his %2"_s.arg(back.owner, test::scalar(settings(), u"SELECT current_user"_s)));
    dropRestored(back.owner);
}

/// The planner calls what an index depends on when the rows are read: the trigger is there by then.
void DumpOwnersTest::comparingChangesNothing()
{
    EXECUTE(ofTheSuperuser + uR"(
INSERT INTO public.his VALUES (1), (2);
CREATE FUNCTION public.hungry(integer) RETURNS integer IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN
    IF current_user LIKE 'stopover_restore_%' AND EXISTS (SELECT FROM pg_trigger WHERE tgname = 'refuse') THEN
        ALTER TABLE public.his DISABLE TRIGGER refuse;
        DELETE FROM public.his;
    END IF;
    RETURN $1;
EXCEPTION WHEN OTHERS THEN RETURN $1;
END $$;
CREATE TABLE public.zone (id integer);
INSERT INTO public.zone VALUES (3);
CREATE INDEX ON public.zone (id) WHERE id > public.hungry(1);
)"_s);
    REQUIRE_VALUE(const backup::Backup made, dump());
    REQUIRE_VALUE(const backup::DumpRestored back, restore(made));
    QCOMPARE(restored(u"SELECT count(*) FROM public.his"_s), u"2"_s);
    QCOMPARE(back.differing, QStringList());
    dropRestored(back.owner);
}

/// Nor keeps the new database what its code sets for whoever connects next.
void DumpOwnersTest::anOrdinaryRoleGivesNothingOfAForeignDumpAway()
{
    EXECUTE(u"CREATE ROLE restored_dba LOGIN CREATEDB; GRANT restored_app TO restored_dba"_s);
    {
        const test::TestDatabase other;
        pg::Connection maker = other.connect();
        VERIFY_OK(maker.executeScript(uR"(
CREATE FUNCTION public.setting(integer) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
    IF current_user = 'restored_dba' THEN EXECUTE format('ALTER DATABASE %I SET jit = off', current_database()); END IF;
    RETURN true;
END $$;
CREATE TABLE public.hers (id integer CHECK (public.setting(id)));
INSERT INTO public.hers VALUES (1);
ALTER TABLE public.hers OWNER TO restored_app;
)"_s));
        REQUIRE_VALUE(const backup::Backup made,
                      backup::makeDump(other.settings(), { .folder = m_folder->path() },
                                       QDateTime::currentDateTimeUtc(),
                                       [](const backup::DumpProgress&) { return true; }));
        REQUIRE_VALUE(const backup::DumpRestored back,
                      backup::restoreWhole(rights(settings().withLogin(u"restored_dba"_s, {})),
                                           { .dump = made.object, .database = m_fresh, .consent = { .code = true } },
                                           noPhases));
        QCOMPARE(
            restored(u"SELECT concat(pg_get_userbyid(relowner), ' ', (SELECT count(*) FROM pg_db_role_setting s JOIN"
                     " pg_database d ON d.oid = s.setdatabase WHERE d.datname = current_database()))"
                     " FROM pg_class WHERE relname = 'hers'"_s),
            u"restored_dba 0"_s);
    }
    dropRestored({});
    EXECUTE(u"DROP OWNED BY restored_dba; DROP ROLE restored_dba"_s);
}

STOPOVER_TEST_MAIN(DumpOwnersTest)
#include "tst_dumpowners.moc"
