#include "tests/security/hostilesql.h"

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

const QString padding = QString(200, u'x');
const QString comment = u"COMMENT ON TABLE public.t IS '"_s + padding + u"';"_s;
const QString table = u"CREATE TABLE public.pad (\n    note text DEFAULT '"_s + padding + u"'::text\n);"_s;
const QString copy =
    u"COPY public.pad2 (a_column_with_a_name_that_leaves_some_room, another_one_that_leaves_even_more_room) FROM "
    "stdin;"_s;

} // namespace

const QString hostilePrelude = uR"(
CREATE FUNCTION public.steal() RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
    BEGIN EXECUTE 'COPY (SELECT 1) TO PROGRAM ''touch @canary@'''; EXCEPTION WHEN OTHERS THEN NULL; END;
    BEGIN EXECUTE 'ALTER ROLE mallory SUPERUSER'; EXCEPTION WHEN OTHERS THEN NULL; END;
    BEGIN EXECUTE 'GRANT pg_execute_server_program TO mallory'; EXCEPTION WHEN OTHERS THEN NULL; END;
    BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = evil', current_database()); EXCEPTION WHEN OTHERS
        THEN NULL; END;
    RETURN 1;
END $$;
CREATE FUNCTION public.harmless(integer) RETURNS integer IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM public.steal(); RETURN $1; END $$;
CREATE TABLE public.t (id integer PRIMARY KEY, note text);
CREATE TABLE public.pad (note text DEFAULT '@padding@'::text);
CREATE TABLE public.pad2 (a_column_with_a_name_that_leaves_some_room text, another_one_that_leaves_even_more_room text);
INSERT INTO public.t SELECT g, 'note ' || g FROM generate_series(1, 20) g;
INSERT INTO public.pad2 VALUES ('a', 'b');
COMMENT ON TABLE public.t IS '@padding@';
)"_s.replace(u"@padding@"_s, padding);

const QList<HostileDump>& hostileDumps()
{
    static const QList<HostileDump> all {
        { "a check",
          u"ALTER TABLE public.t ADD CHECK (public.harmless(id) > 0)"_s,
          {},
          {},
          { u"check"_s, u"function"_s },
          {},
          true },
        { "a generated column",
          u"ALTER TABLE public.t ADD COLUMN g integer GENERATED ALWAYS AS (public.harmless(id)) STORED"_s,
          {},
          {},
          { u"generated"_s },
          {},
          true },
        { "an index expression",
          u"CREATE INDEX ON public.t (public.harmless(id))"_s,
          {},
          {},
          { u"index_expression"_s },
          {},
          true },
        { "an index predicate",
          u"CREATE INDEX ON public.t (id) WHERE public.harmless(id) > 0"_s,
          {},
          {},
          { u"index_expression"_s },
          {},
          true },
        { "a domain",
          u"CREATE DOMAIN public.d AS integer CHECK (public.harmless(VALUE) > 0); ALTER TABLE public.t ADD COLUMN d "
          "public.d DEFAULT 5"_s,
          {},
          {},
          { u"check"_s },
          {},
          true },
        { "a default",
          u"ALTER TABLE public.t ALTER note SET DEFAULT public.steal()::text"_s,
          {},
          {},
          { u"default"_s },
          {} },
        { "a materialized view",
          u"CREATE MATERIALIZED VIEW public.m AS SELECT public.harmless(1) AS one"_s,
          {},
          {},
          { u"materialized_view"_s },
          {},
          true },
        { "statistics",
          u"CREATE STATISTICS public.s ON (public.harmless(id)), note FROM public.t"_s,
          {},
          {},
          { u"statistics"_s },
          {} },
        { "a partition key",
          u"CREATE TABLE public.p (a integer) PARTITION BY RANGE (public.harmless(a));"
          " CREATE TABLE public.p1 PARTITION OF public.p FOR VALUES FROM (0) TO (100); INSERT INTO public.p VALUES "
          "(1)"_s,
          {},
          {},
          { u"partition_key"_s },
          {},
          true },
        { "a trigger",
          u"CREATE FUNCTION public.tr() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM public.steal(); RETURN "
          u"NEW; END $$;"
          " CREATE TRIGGER tr BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.tr()"_s,
          {},
          {},
          { u"trigger"_s },
          {} },
        { "a rule",
          u"CREATE RULE r AS ON INSERT TO public.t DO ALSO SELECT public.steal()"_s,
          {},
          {},
          { u"rule"_s },
          {} },
        { "a policy that is forced",
          u"ALTER TABLE public.t ENABLE ROW LEVEL SECURITY; ALTER TABLE public.t FORCE ROW LEVEL SECURITY;"
          " CREATE POLICY p ON public.t USING (public.harmless(id) > 0)"_s,
          {},
          {},
          { u"policy"_s },
          {} },
        { "a view", u"CREATE VIEW public.v AS SELECT public.harmless(1) AS a"_s, {}, {}, { u"view"_s }, {} },
        { "an operator and a cast",
          u"CREATE FUNCTION public.plus(text, text) RETURNS text LANGUAGE sql AS 'SELECT public.steal()::text';"
          " CREATE OPERATOR public.+ (LEFTARG = text, RIGHTARG = text, FUNCTION = public.plus); CREATE TYPE public.e "
          "AS "
          "ENUM ('a');"
          " CREATE FUNCTION public.c(public.e) RETURNS integer LANGUAGE sql AS 'SELECT public.steal()'; CREATE CAST "
          "(public.e AS integer) WITH FUNCTION public.c(public.e)"_s,
          {},
          {},
          { u"operator"_s, u"cast"_s },
          {} },
        { "an event trigger",
          u"CREATE FUNCTION public.et() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM public.steal(); END "
          u"$$;"
          " CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION public.et()"_s,
          {},
          {},
          { u"event_trigger"_s },
          { u"EVENT TRIGGER e"_s } },
        { "a foreign table",
          u"CREATE EXTENSION file_fdw; CREATE SERVER f FOREIGN DATA WRAPPER file_fdw; CREATE FOREIGN TABLE public.ft "
          "(a text) SERVER f OPTIONS (program 'touch @canary@')"_s,
          {},
          {},
          { u"foreign"_s, u"extension"_s },
          { u"EXTENSION file_fdw"_s, u"FOREIGN TABLE public.ft"_s, u"SERVER f"_s } },
        { "a subscription",
          u"CREATE SUBSCRIPTION s CONNECTION 'host=/nowhere dbname=x' PUBLICATION p WITH (connect = false)"_s,
          {},
          {},
          { u"subscription"_s },
          { u"SUBSCRIPTION s"_s },
          false,
          u"ALTER SUBSCRIPTION s SET (slot_name = NONE); DROP SUBSCRIPTION s"_s },
        { "a publication",
          u"CREATE PUBLICATION p FOR ALL TABLES"_s,
          {},
          {},
          { u"publication"_s },
          { u"PUBLICATION p"_s } },
        { "a function with its owner's rights",
          u"CREATE FUNCTION public.asowner() RETURNS integer SECURITY DEFINER LANGUAGE sql AS 'SELECT "
          "public.steal()'; GRANT EXECUTE ON FUNCTION public.asowner() TO mallory"_s,
          {},
          {},
          { u"function"_s, u"privilege"_s },
          {} },
        { "default privileges",
          u"ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO mallory"_s,
          {},
          {},
          { u"default_privilege"_s },
          {} },
        // What pg_dump does not write: entries whose text was changed.
        { "a block in a comment",
          {},
          comment,
          u"DO $$BEGIN COPY (SELECT 1) TO PROGRAM 'touch @canary@'; END$$;"_s,
          { u"block"_s, u"mismatch"_s },
          {},
          true },
        { "a server setting in a comment",
          {},
          comment,
          u"ALTER SYSTEM SET log_line_prefix = 'canary';"_s,
          { u"server_setting"_s, u"mismatch"_s },
          {},
          true },
        { "a superuser in a comment", {}, comment, u"CREATE ROLE planted SUPERUSER;"_s, { u"role"_s }, {}, true },
        { "a membership in a comment",
          {},
          comment,
          u"GRANT pg_execute_server_program TO mallory;"_s,
          { u"role"_s },
          {},
          true },
        { "a function in a comment",
          {},
          comment,
          u"CREATE FUNCTION public.x() RETURNS integer LANGUAGE sql AS 'SELECT public.steal()';"_s,
          { u"mismatch"_s },
          {} },
        { "a security label in a comment",
          {},
          comment,
          u"SECURITY LABEL FOR selinux ON TABLE public.t IS 'x';"_s,
          { u"security_label"_s },
          { u"SECURITY LABEL selinux"_s } },
        { "a library in a comment", {}, comment, u"LOAD 'auto_explain';"_s, { u"server_setting"_s }, {} },
        { "a file as a large object",
          {},
          comment,
          u"SELECT pg_catalog.lo_import('/etc/passwd');"_s,
          { u"query"_s },
          {} },
        { "what nobody can read", {}, comment, u"FROBNICATE public.t;"_s, { u"unreadable"_s }, {} },
        { "more in the entry of a table",
          {},
          table,
          u"CREATE TABLE public.pad (note text); SELECT public.steal();"_s,
          { u"query"_s, u"mismatch"_s },
          {},
          true },
        { "a program behind COPY",
          {},
          copy,
          u"COPY public.pad2 FROM PROGRAM 'touch @canary@';"_s,
          { u"server_file"_s },
          {},
          true },
    };
    return all;
}

QStringList hostileCommands()
{
    return { u"\\! touch @canary@"_s,
             u"\\o |touch @canary@"_s,
             u"\\copy public.t FROM PROGRAM 'touch @canary@'"_s,
             u"\\i /tmp/other.sql"_s,
             u"\\connect postgres"_s,
             u"SELECT 'SELECT public.steal()' \\gexec"_s,
             u"\\restrict x; \\! touch @canary@"_s };
}

} // namespace stopover::test
