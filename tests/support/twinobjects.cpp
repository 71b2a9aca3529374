#include "tests/support/twinobjects.h"

#include "tests/support/twincase.h"

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

class Objects
{
public:
    Objects(TwinCase& twin, TwinRandom& random)
        : m_twin(twin)
        , m_random(random)
    {}

    void add();

private:
    void indexes();
    void uniqueIndexes();
    void checks();
    void triggers();
    void policies();
    void views();
    void materializedViews();
    void foreignKeysOut();
    void foreignKeyIn();
    void publications();
    void comments();
    void grants();
    void storage();
    void statistics();
    void rarities();

    /// @t is the table, @k its key, @p the column by which it is partitioned.
    void write(QString statement)
    {
        m_twin.script += statement.replace(u"@t"_s, m_twin.table)
                             .replace(u"@k"_s, m_twin.keyNames().join(u", "_s))
                             .replace(u"@p"_s, partitionColumn().name)
            + u";\n"_s;
    }

    [[nodiscard]] const TwinColumn& partitionColumn() const { return m_twin.columns.at(m_twin.partitionColumn); }

    [[nodiscard]] bool isNumber(const TwinColumn& column) const { return column.type.declaration == "integer"_L1; }

    TwinCase& m_twin;
    TwinRandom& m_random;
};

void Objects::add()
{
    indexes();
    uniqueIndexes();
    checks();
    triggers();
    policies();
    foreignKeysOut();
    foreignKeyIn();
    views();
    materializedViews();
    publications();
    grants();
    storage();
    statistics();
    comments();
    rarities();
    write(u"ANALYZE @t"_s);
}

void Objects::indexes()
{
    QStringList possible { u"CREATE INDEX i_note ON @t (lower(note))"_s,
                           u"CREATE INDEX i_part ON @t (@p) WHERE times > 3"_s,
                           u"CREATE INDEX \"i %1\" ON @t (times DESC NULLS LAST) INCLUDE (note)"_s,
                           u"CREATE INDEX i_brin ON @t USING brin (times) WITH (pages_per_range = 4)"_s,
                           u"CREATE INDEX i_gin ON @t USING gin (to_tsvector('simple', note))"_s,
                           u"CREATE INDEX i_hash ON @t USING hash (note)"_s,
                           u"CREATE INDEX ON @t (note COLLATE types.german, times)"_s,
                           u"CREATE INDEX ON @t ((times + 1), note text_pattern_ops)"_s };
    for (const TwinColumn& column : m_twin.columns) {
        if (column.type.declaration == "ext.hstore"_L1)
            possible.append(u"CREATE INDEX ON @t USING gin (%1)"_s.arg(column.name));
        if (column.type.declaration == "ext.ltree"_L1 || column.type.declaration == "ext.cube"_L1
            || column.type.declaration == "types.span"_L1)
            possible.append(u"CREATE INDEX ON @t USING gist (%1)"_s.arg(column.name));
        if (column.type.declaration == "ext.citext"_L1)
            possible.append(u"CREATE INDEX ON @t (%1 ext.citext_pattern_ops)"_s.arg(column.name));
    }
    for (const QString& index : possible) {
        if (m_random.oneIn(4))
            write(index);
    }
}

/// On values of which each row has its own: uniqueness that holds per partition only is none that a write can meet.
void Objects::uniqueIndexes()
{
    if (m_random.oneIn(4)) {
        write(u"ALTER TABLE @t ADD COLUMN own text; UPDATE @t SET own = note"_s);
        m_twin.columns.append({ .name = u"own"_s,
                                .type = { .declaration = u"text"_s,
                                          .literal = [](int number) -> QString { return u"'own %1'"_s.arg(number); } },
                                .unique = true });
        write(m_random.oneOf({ "CREATE UNIQUE INDEX u_own ON @t (own)"_L1,
                               "CREATE UNIQUE INDEX u_own ON @t (upper(own)) WHERE times IS NOT NULL"_L1,
                               "ALTER TABLE @t ADD CONSTRAINT u_own UNIQUE (own) INCLUDE (times)"_L1 }));
    }
    if (m_twin.keyIsWhole && m_random.oneIn(4))
        write(u"CREATE UNIQUE INDEX u_key ON @t (@k, note)"_s);
}

void Objects::checks()
{
    if (m_random.oneIn(2))
        write(u"ALTER TABLE @t ADD CONSTRAINT \"chéck %1\" CHECK (times < 1000 OR note <> '%2')"_s);
    if (m_random.oneIn(3))
        write(u"ALTER TABLE @t ADD CHECK (length(note) < 500)"_s);
    if (m_random.oneIn(20))
        write(u"ALTER TABLE @t ADD CONSTRAINT late CHECK (times > 0) NOT VALID"_s);
}

void Objects::triggers()
{
    if (m_random.oneIn(2))
        return;
    write(uR"(CREATE SCHEMA audit;
CREATE TABLE audit.log (name text, op text, note text);
GRANT USAGE ON SCHEMA audit TO PUBLIC; GRANT SELECT, INSERT ON audit.log TO PUBLIC;
CREATE FUNCTION audit.log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit.log VALUES (TG_NAME, TG_OP, CASE WHEN TG_LEVEL = 'STATEMENT' THEN NULL
        WHEN TG_OP = 'DELETE' THEN OLD.note ELSE NEW.note END);
    RETURN NULL;
END$$;
CREATE FUNCTION audit.count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.times := NEW.times + 1;
    IF NEW.note = 'note 13' THEN RETURN NULL; END IF;
    RETURN NEW;
END$$)"_s);
    if (m_random.oneIn(2)) {
        write(u"CREATE TRIGGER \"a log %1\" AFTER INSERT OR DELETE OR UPDATE ON @t FOR EACH ROW EXECUTE FUNCTION "
              "audit.log()"_s);
        m_twin.moveFiresTriggers = true;
        if (m_random.oneIn(4))
            write(u"ALTER TABLE @t "_s + m_random.oneOf({ "DISABLE"_L1, "ENABLE ALWAYS"_L1, "ENABLE REPLICA"_L1 })
                  + u" TRIGGER \"a log %1\""_s);
    }
    if (m_random.oneIn(2))
        write(u"CREATE TRIGGER counted BEFORE UPDATE OF note ON @t FOR EACH ROW WHEN (NEW.times < 50) EXECUTE "
              "FUNCTION audit.count()"_s);
    if (m_random.oneIn(3)) {
        write(u"CREATE TRIGGER first BEFORE INSERT ON @t FOR EACH ROW EXECUTE FUNCTION audit.count()"_s);
        m_twin.moveFiresTriggers = true;
    }
    if (m_random.oneIn(3))
        write(u"CREATE TRIGGER statement AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON @t FOR EACH STATEMENT EXECUTE "
              "FUNCTION audit.log()"_s);
}

void Objects::policies()
{
    if (m_random.oneIn(2))
        return;
    write(u"CREATE POLICY \"read, it\" ON @t FOR SELECT TO twin_app, PUBLIC USING (times < 90 OR note LIKE '%7')"_s);
    write(u"CREATE POLICY writes ON @t USING (times >= 0) WITH CHECK (note IS DISTINCT FROM 'note 17')"_s);
    if (m_random.oneIn(2))
        write(u"CREATE POLICY strict ON @t AS RESTRICTIVE FOR UPDATE TO twin_app USING (note <> 'note 21')"_s);
    if (!m_random.oneIn(4))
        write(u"ALTER TABLE @t ENABLE ROW LEVEL SECURITY"_s);
    if (m_random.oneIn(4))
        write(u"ALTER TABLE @t FORCE ROW LEVEL SECURITY"_s);
}

void Objects::views()
{
    if (m_random.oneIn(2)) {
        write(u"CREATE VIEW public.v_all AS SELECT * FROM @t"_s);
        m_twin.writableView = u"public.v_all"_s;
        write(
            u"GRANT SELECT, INSERT, UPDATE, DELETE ON public.v_all TO twin_app; COMMENT ON VIEW public.v_all IS 'it''s %1'"_s);
    }
    if (m_random.oneIn(3))
        write(u"CREATE VIEW public.\"V few\" WITH (security_barrier, check_option = 'local') AS SELECT @k, note, times "
              "FROM @t WHERE times < 5; GRANT SELECT (note) ON public.\"V few\" TO twin_reader WITH GRANT OPTION"_s);
    if (m_random.oneIn(3))
        write(u"CREATE VIEW types.sums AS SELECT times, count(*) AS n, min(note) FROM @t GROUP BY times; CREATE VIEW "
              "public.v_over AS SELECT s.n, t.note FROM types.sums s JOIN @t t USING (times)"_s);
    if (m_random.oneIn(4))
        write(u"CREATE VIEW public.v_invoker WITH (security_invoker) AS SELECT note FROM @t; ALTER VIEW "
              "public.v_invoker OWNER TO \"Twin owner\""_s);
}

void Objects::materializedViews()
{
    if (m_random.oneIn(3))
        write(u"CREATE MATERIALIZED VIEW public.m_sums WITH (fillfactor = 70) AS SELECT times, count(*) AS n FROM @t "
              "GROUP BY times; CREATE UNIQUE INDEX ON public.m_sums (times); GRANT SELECT ON public.m_sums TO "
              "twin_reader; COMMENT ON COLUMN public.m_sums.n IS 'number'"_s);
    if (m_random.oneIn(6))
        write(u"CREATE MATERIALIZED VIEW types.\"Latest\" AS SELECT max(note) AS note FROM @t; CREATE VIEW "
              "public.v_latest AS SELECT * FROM types.\"Latest\""_s);
}

/// Not one that is NOT VALID: until the way back only the partitions have it, which a finding says.
void Objects::foreignKeysOut()
{
    if (isNumber(partitionColumn()) && m_random.oneIn(2)) {
        const bool partitioned = m_random.oneIn(3);
        write(u"CREATE TABLE public.owners (id integer PRIMARY KEY, name text)"_s
              + (partitioned ? u" PARTITION BY HASH (id)"_s : QString()));
        if (partitioned)
            write(u"CREATE TABLE public.owners_0 PARTITION OF public.owners FOR VALUES WITH (MODULUS 2, REMAINDER 0);"
                  "CREATE TABLE public.owners_1 PARTITION OF public.owners FOR VALUES WITH (MODULUS 2, REMAINDER 1)"_s);
        write(u"INSERT INTO public.owners SELECT g, 'owner ' || g FROM generate_series(0, 700) g;"
              "GRANT SELECT, INSERT, UPDATE, DELETE ON public.owners TO twin_app"_s);
        write(
            u"ALTER TABLE @t ADD CONSTRAINT \"fk %1\" FOREIGN KEY (@p) REFERENCES public.owners "_s
            + m_random.oneOf({ "ON DELETE CASCADE"_L1, "DEFERRABLE INITIALLY DEFERRED"_L1, "ON DELETE RESTRICT"_L1 }));
        m_twin.refersToOwners = true;
    }
    if (m_random.oneIn(4))
        write(u"CREATE TABLE types.kinds (times integer PRIMARY KEY); INSERT INTO types.kinds SELECT "
              "generate_series(-5, 200); GRANT SELECT, INSERT, UPDATE, DELETE ON types.kinds TO twin_app; ALTER TABLE "
              "@t ADD FOREIGN KEY (times) "
              "REFERENCES types.kinds ON DELETE SET NULL ON UPDATE CASCADE"_s);
}

void Objects::foreignKeyIn()
{
    if (!m_twin.keyIsWhole || !m_random.oneIn(3))
        return;
    QStringList columns;
    QStringList names;
    for (const TwinColumn& column : m_twin.columns.first(m_twin.keyColumns)) {
        QString type = column.type.declaration;
        type.remove(u" GENERATED ALWAYS AS IDENTITY"_s).remove(u" GENERATED BY DEFAULT AS IDENTITY"_s);
        type.replace(u"bigserial"_s, u"bigint"_s).replace(u"serial"_s, u"integer"_s);
        names.append(u"k%1"_s.arg(names.size()));
        columns.append(names.last() + u' ' + type);
    }
    // A domain that refuses NULL cannot be set to it.
    const bool keepsValue = columns.join(u' ').contains(u"types.label"_s);
    const QString action =
        m_random.oneOf({ "ON DELETE CASCADE"_L1, "ON DELETE SET NULL ON UPDATE CASCADE"_L1,
                         "ON DELETE CASCADE ON UPDATE CASCADE"_L1, "DEFERRABLE INITIALLY DEFERRED"_L1, ""_L1 });
    write(u"CREATE TABLE public.child (id bigint PRIMARY KEY, %1, word text)"_s.arg(columns.join(u", "_s)));
    write(
        u"INSERT INTO public.child SELECT row_number() OVER (ORDER BY note), @k, note FROM @t WHERE note LIKE '%3' AND times IS NOT NULL"_s);
    write(u"ALTER TABLE public.child ADD CONSTRAINT child_fk FOREIGN KEY (%1) REFERENCES @t (@k) %2"_s.arg(
        names.join(u", "_s), keepsValue ? u"ON DELETE CASCADE"_s : action));
    write(u"GRANT SELECT, INSERT, UPDATE, DELETE ON public.child TO twin_app"_s);
    m_twin.isReferenced = true;
}

/// Not of all tables: the journal's tables would be in it, too.
void Objects::publications()
{
    if (m_random.oneIn(5))
        write(u"CREATE PUBLICATION p_one FOR TABLE @t"_s);
    if (m_random.oneIn(8))
        write(
            u"CREATE PUBLICATION p_few FOR TABLE @t (@k, note) WITH (publish_via_partition_root, publish = 'insert')"_s);
}

void Objects::comments()
{
    if (m_random.oneIn(2))
        write(u"COMMENT ON TABLE @t IS E'it''s %1\\nof two lines $stopover$'"_s);
    if (m_random.oneIn(2))
        write(u"COMMENT ON COLUMN @t.note IS 'a \"note\" %1'"_s);
}

void Objects::grants()
{
    write(u"GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON @t TO twin_app; GRANT USAGE ON ALL SEQUENCES IN SCHEMA "
          "public TO twin_app"_s);
    if (m_random.oneIn(2))
        write(u"GRANT SELECT (note, times), UPDATE (note) ON @t TO twin_reader WITH GRANT OPTION"_s);
    if (m_random.oneIn(4))
        write(u"GRANT REFERENCES ON @t TO PUBLIC; REVOKE TRUNCATE ON @t FROM CURRENT_USER"_s);
    if (m_random.oneIn(5))
        write(u"ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO twin_reader"_s);
}

void Objects::storage()
{
    if (m_random.oneIn(3))
        write(
            u"ALTER TABLE @t SET (fillfactor = 80, autovacuum_vacuum_threshold = 77, toast.autovacuum_enabled = false)"_s);
    if (m_random.oneIn(3))
        write(u"ALTER TABLE @t ALTER note SET STORAGE EXTERNAL, ALTER note SET COMPRESSION pglz"_s);
    if (m_random.oneIn(6))
        write(u"ALTER TABLE @t REPLICA IDENTITY FULL"_s);
}

void Objects::statistics()
{
    if (m_random.oneIn(3))
        write(u"CREATE STATISTICS types.\"st at\" (dependencies, mcv) ON note, times FROM @t; COMMENT ON STATISTICS "
              "types.\"st at\" IS 'two'"_s);
    if (m_random.oneIn(3))
        write(u"ALTER TABLE @t ALTER note SET STATISTICS 7, ALTER times SET (n_distinct = -0.5)"_s);
}

/// What a plan may refuse.
void Objects::rarities()
{
    if (m_random.oneIn(40))
        write(u"CREATE RULE quiet AS ON DELETE TO @t WHERE OLD.times = 999 DO INSTEAD NOTHING"_s);
    if (m_random.oneIn(40))
        write(u"CREATE FUNCTION public.counted() RETURNS bigint BEGIN ATOMIC SELECT count(*) FROM @t; END"_s);
    if (m_random.oneIn(40))
        write(u"CREATE FUNCTION public.noted(r @t) RETURNS text LANGUAGE sql AS 'SELECT r.note'"_s);
    if (m_random.oneIn(40))
        write(u"CREATE POLICY own ON @t FOR SELECT USING (times < (SELECT count(*) FROM @t))"_s);
    if (m_random.oneIn(30))
        write(u"ALTER TABLE @t OWNER TO \"Twin owner\""_s);
}

} // namespace

void addTwinObjects(TwinCase& twin, TwinRandom& random)
{
    Objects(twin, random).add();
}

} // namespace stopover::test
