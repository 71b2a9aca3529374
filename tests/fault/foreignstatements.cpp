#include "tests/fault/foreignstatements.h"

namespace stopover::test {

using namespace Qt::StringLiterals;

const QString foreignTable = uR"(
CREATE SCHEMA other;
CREATE TABLE public.owners (grp int PRIMARY KEY);
INSERT INTO public.owners SELECT generate_series(0, 9);
CREATE TABLE public.items (id bigint PRIMARY KEY, grp int NOT NULL, note text, spare text);
ALTER TABLE public.items ADD CONSTRAINT items_grp_fkey FOREIGN KEY (grp) REFERENCES public.owners;
INSERT INTO public.items SELECT g, g % 8, 'row ' || g, 'spare' FROM generate_series(1, 1500) g;
CREATE INDEX items_grp ON public.items (grp);
CREATE FUNCTION other.nothing() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;
CREATE TRIGGER mine BEFORE UPDATE ON public.items FOR EACH ROW EXECUTE FUNCTION other.nothing();
CREATE VIEW public.v_items AS SELECT id, note FROM public.items;
GRANT SELECT ON public.items TO foreign_reader;
ANALYZE public.items)"_s;

namespace {

using Kind = ForeignStatement::Kind;

/// Something in the catalog about the table that is live.
QString column(const QString& name, const QString& condition)
{
    return u"EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'public.items'::regclass AND attname = '"_s + name
        + u"' AND "_s + condition + u')';
}

QString constraint(const QString& name)
{
    return u"EXISTS (SELECT FROM pg_constraint WHERE conrelid = 'public.items'::regclass AND conname = '"_s + name
        + u"')"_s;
}

QString table(const QString& condition)
{
    return u"(SELECT "_s + condition + u" FROM pg_class WHERE oid = 'public.items'::regclass)"_s;
}

QString index(const QString& pattern)
{
    return u"EXISTS (SELECT FROM pg_index WHERE indrelid = 'public.items'::regclass AND pg_get_indexdef(indexrelid) LIKE '"_s
        + pattern + u"')"_s;
}

QString trigger(const QString& condition)
{
    return u"EXISTS (SELECT FROM pg_trigger WHERE tgrelid = 'public.items'::regclass AND "_s + condition + u')';
}

QString same(const QString& count)
{
    return u"(SELECT "_s + count + u" = (SELECT count(*) FROM public.items))"_s;
}

QList<ForeignStatement> columnStatements()
{
    const QString alter = u"ALTER TABLE public.items "_s;
    return {
        { alter + u"ADD COLUMN extra integer DEFAULT 7"_s, same(u"(SELECT sum(extra) / 7 FROM public.items)"_s) },
        { alter + u"ADD COLUMN made text GENERATED ALWAYS AS (note || '!') STORED"_s,
          same(u"(SELECT count(made) FROM public.items)"_s) },
        { alter + u"DROP COLUMN spare"_s, u"NOT "_s + column(u"spare"_s, u"NOT attisdropped"_s) },
        { alter + u"RENAME COLUMN spare TO renamed"_s, column(u"renamed"_s, u"true"_s) },
        { alter + u"ALTER COLUMN spare TYPE varchar(50)"_s, column(u"spare"_s, u"atttypid = 'varchar'::regtype"_s) },
        { alter + u"ALTER COLUMN id TYPE numeric"_s, column(u"id"_s, u"atttypid = 'numeric'::regtype"_s) },
        { alter + u"ALTER COLUMN spare SET DEFAULT 'given'"_s, column(u"spare"_s, u"atthasdef"_s) },
        { alter + u"ALTER COLUMN spare SET NOT NULL, ALTER spare SET DEFAULT ''"_s,
          column(u"spare"_s, u"attnotnull"_s) },
        { alter + u"ALTER COLUMN note SET STORAGE EXTERNAL"_s, column(u"note"_s, u"attstorage = 'e'"_s) },
        { alter + u"ALTER COLUMN note SET STATISTICS 77"_s, column(u"note"_s, u"attstattarget = 77"_s) },
    };
}

QList<ForeignStatement> tableStatements()
{
    const QString alter = u"ALTER TABLE public.items "_s;
    return {
        { alter + u"ADD CONSTRAINT more CHECK (grp < 1000)"_s, constraint(u"more"_s) },
        { alter + u"ADD CONSTRAINT again FOREIGN KEY (grp) REFERENCES public.owners"_s, constraint(u"again"_s) },
        { alter + u"DROP CONSTRAINT items_grp_fkey"_s, u"NOT "_s + constraint(u"items_grp_fkey"_s) },
        { .sql = alter + u"DROP CONSTRAINT items_pkey"_s,
          .holds = u"NOT "_s + index(u"%UNIQUE%items_pkey%"_s),
          .stopsWrites = true },
        { .sql = alter + u"RENAME TO renamed"_s,
          .holds = u"to_regclass('public.items') IS NULL"_s,
          .stopsWrites = true },
        { .sql = alter + u"SET SCHEMA other"_s,
          .holds = u"to_regclass('public.items') IS NULL"_s,
          .stopsWrites = true },
        { .sql = alter + u"OWNER TO foreign_owner"_s,
          .holds = table(u"relowner = 'foreign_owner'::regrole"_s),
          .forbidsAbort = true },
        { alter + u"SET (autovacuum_vacuum_threshold = 99)"_s },
        { alter + u"REPLICA IDENTITY FULL"_s,
          u"EXISTS (SELECT FROM pg_class WHERE relname LIKE 'items%' AND relreplident = 'f')"_s },
        { alter + u"ENABLE ROW LEVEL SECURITY"_s, table(u"relrowsecurity"_s) },
        { u"CREATE POLICY mine ON public.items USING (grp > 1)"_s,
          u"EXISTS (SELECT FROM pg_policy WHERE polrelid = 'public.items'::regclass)"_s },
        { alter + u"DISABLE TRIGGER ALL"_s, trigger(u"tgname = 'mine' AND tgenabled = 'D'"_s) },
        { alter + u"DISABLE TRIGGER mine"_s, trigger(u"tgname = 'mine' AND tgenabled = 'D'"_s) },
        { u"CREATE TRIGGER late BEFORE INSERT ON public.items FOR EACH ROW EXECUTE FUNCTION other.nothing()"_s,
          trigger(u"tgname = 'late'"_s) },
        { u"DROP TRIGGER mine ON public.items"_s, u"NOT "_s + trigger(u"tgname = 'mine'"_s) },
        { u"CREATE INDEX items_note ON public.items (note)"_s, index(u"%(note)"_s) },
        { u"CREATE UNIQUE INDEX items_twice ON public.items (id, note)"_s, index(u"%(id, note)"_s) },
        { u"DROP INDEX public.items_grp"_s, u"NOT "_s + index(u"%(grp)"_s) },
        { u"CREATE STATISTICS other.st ON note, spare FROM public.items"_s,
          u"EXISTS (SELECT FROM pg_statistic_ext WHERE stxrelid = 'public.items'::regclass)"_s },
        { u"GRANT UPDATE (note), DELETE ON public.items TO foreign_reader"_s,
          u"has_table_privilege('foreign_reader', 'public.items', 'DELETE') AND has_column_privilege('foreign_reader', 'public.items', 'note', 'UPDATE')"_s },
        { u"REVOKE SELECT ON public.items FROM foreign_reader"_s,
          u"NOT has_table_privilege('foreign_reader', 'public.items', 'SELECT')"_s },
        { u"COMMENT ON TABLE public.items IS 'said'"_s, u"obj_description('public.items'::regclass) = 'said'"_s },
        { u"CREATE PUBLICATION pub FOR TABLE public.items"_s,
          u"EXISTS (SELECT FROM pg_publication_rel WHERE prrelid = 'public.items'::regclass)"_s },
        { u"CREATE RULE quiet AS ON DELETE TO public.items WHERE OLD.grp = 99 DO INSTEAD NOTHING"_s,
          u"EXISTS (SELECT FROM pg_rewrite WHERE ev_class = 'public.items'::regclass)"_s },
        { u"REINDEX TABLE public.items"_s },
        { u"CLUSTER public.items USING items_pkey"_s },
        { u"VACUUM FULL public.items"_s },
        { u"ANALYZE public.items"_s },
        { u"TRUNCATE public.items"_s, u"(SELECT count(*) FROM public.items) = 0"_s },
        { u"DELETE FROM public.items WHERE id % 2 = 0"_s, u"(SELECT count(*) FROM public.items) = 750"_s },
        { u"UPDATE public.items SET grp = (grp + 1) % 8, id = id + 5000"_s,
          u"(SELECT min(id) FROM public.items) = 5001"_s },
        { .sql = u"DROP TABLE public.items CASCADE"_s,
          .holds = u"to_regclass('public.items') IS NULL"_s,
          .stopsWrites = true,
          .takesView = true },
        { .sql = u"ALTER TABLE public.items DETACH PARTITION public.items_p000"_s, .stopsWrites = true },
        { .sql = u"CREATE TABLE public.items_more PARTITION OF public.items FOR VALUES IN (77)"_s,
          .holds = u"EXISTS (SELECT FROM pg_inherits WHERE inhrelid = 'public.items_more'::regclass)"_s },
    };
}

QList<ForeignStatement> otherStatements()
{
    return {
        { u"CREATE VIEW other.v AS SELECT * FROM public.items"_s, same(u"(SELECT count(*) FROM other.v)"_s) },
        { u"CREATE OR REPLACE VIEW public.v_items AS SELECT id, note, grp FROM public.items"_s,
          u"EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'public.v_items'::regclass AND attname = 'grp')"_s },
        { .sql = u"DROP VIEW public.v_items"_s,
          .holds = u"to_regclass('public.v_items') IS NULL"_s,
          .takesView = true },
        { u"CREATE MATERIALIZED VIEW other.m AS SELECT count(*) AS n FROM public.items"_s,
          u"to_regclass('other.m') IS NOT NULL"_s },
        { u"CREATE TABLE other.child (item bigint REFERENCES public.items); INSERT INTO other.child SELECT min(id) FROM public.items"_s,
          u"EXISTS (SELECT FROM pg_constraint WHERE conrelid = 'other.child'::regclass AND confrelid = 'public.items'::regclass)"_s },
        { u"CREATE TABLE other.heir () INHERITS (public.items)"_s,
          u"EXISTS (SELECT FROM pg_inherits WHERE inhrelid = 'other.heir'::regclass AND inhparent = 'public.items'::regclass)"_s },
        { u"CREATE FUNCTION other.counted() RETURNS bigint BEGIN ATOMIC SELECT count(*) FROM public.items; END"_s,
          same(u"other.counted()"_s) },
        { u"CREATE POLICY reads ON public.owners USING (grp IN (SELECT i.grp FROM public.items i))"_s,
          u"EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_policy'::regclass AND refobjid = 'public.items'::regclass)"_s },
        { .sql = u"DROP SCHEMA stopover CASCADE"_s, .forbidsAbort = true },
        { .sql = u"DO $$ DECLARE s text; BEGIN FOR s IN SELECT nspname FROM pg_namespace WHERE nspname LIKE "
                 u"'stopover\\_stage%' LOOP "
                 "EXECUTE format('DROP SCHEMA %I CASCADE', s); END LOOP; END $$"_s },
        { u"ALTER ROLE CURRENT_USER SET statement_timeout = '20ms'"_s },
        { u"ALTER ROLE CURRENT_USER SET default_transaction_read_only = on"_s },
        { u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'stopover%' AND datname = current_database()"_s },
        { u"SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'stopover%' AND datname = current_database()"_s },
        { .sql = u"LOCK TABLE public.items IN SHARE MODE"_s, .kind = Kind::Held },
        { .sql = u"SELECT count(*) FROM public.items"_s, .kind = Kind::Held },
        { .sql = u"UPDATE public.items SET note = 'prepared' WHERE id < 9"_s,
          .holds = u"(SELECT count(*) FROM public.items WHERE note = 'prepared') = 8"_s,
          .kind = Kind::Prepared },
    };
}

} // namespace

const QList<ForeignStatement>& foreignStatements()
{
    static const QList<ForeignStatement> statements = columnStatements() + tableStatements() + otherStatements();
    return statements;
}

} // namespace stopover::test
