#include "core/catalog/overview.h"
#include "core/change/planner.h"
#include "core/run/target.h"
#include "tests/support/movecase.h"

using namespace stopover;
using namespace Qt::StringLiterals;
using run::Severity;

namespace {

const QString plain = u"CREATE TABLE public.t (id bigint PRIMARY KEY, k integer, v text);"
                      "INSERT INTO public.t SELECT g, g % 4, 'x' FROM generate_series(1, 40) g;"_s;
const QString byValue = u"strategy='list'\nkey='k'\nlists=[[0,1],[2,3]]"_s;
const QString byHash = u"strategy='hash'\nkey='id'\npartitions=2"_s;

QString specOf(const QString& how)
{
    return u"[repartition]\ntable='public.t'\n"_s + how;
}

QString listed(const QList<run::Finding>& findings)
{
    QStringList texts;
    for (const run::Finding& finding : findings)
        texts.append(u"%1 %2 %3"_s.arg(finding.rule, finding.object, finding.args.join(u'|')));
    return texts.join(u'\n');
}

/// Everything in the database that a plan could leave behind.
const QString inventory =
    u"SELECT concat_ws('/', (SELECT string_agg(oid || relname || coalesce(relacl::text, ''), ',' ORDER BY oid) FROM "
    u"pg_class"
    " WHERE relnamespace <> 'pg_toast'::regnamespace), (SELECT string_agg(nspname, ',') FROM pg_namespace WHERE "
    "nspname !~ '^pg_'),"
    " (SELECT count(*) FROM pg_trigger), (SELECT count(*) FROM pg_proc), (SELECT count(*) FROM pg_depend))"_s;

} // namespace

class FindingsTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void ruleNamesItsObject_data();
    void ruleNamesItsObject();
    void whoMayTruncateIsNamed();
    void rowsThatMoveTakeOthersWithThem();
    void partitionedTablesNeedANewerServerToBePublished();
    void acceptedRuleOnlyWarns_data();
    void acceptedRuleOnlyWarns();
    void harmlessThingsDoNotBlock_data();
    void harmlessThingsDoNotBlock();
    void badInputIsAnError_data();
    void badInputIsAnError();
    void aTypeThatIsHashedWithoutASeedIsNamed();
    void roleWithoutRightsIsTold();
    void rowSecurityThatHidesRowsBlocks();
    void preparedTransactionBlocksAndIsNamed();
    void whatAnAbortedRunLeftIsTold();
    void aSubscribedTableIsTold();
    void whatOthersGaveIsTold();
    void codeOfOthersIsTold();
    void productionWantsABackup();
    void anAcceptedRuleThatIsNoneIsTold();
    void whoeverLocksATableHoldsNoReaderUp();
};

/// The size of a table is asked under a lock of its own: an overview must not wait as long as VACUUM FULL takes.
void FindingsTest::whoeverLocksATableHoldsNoReaderUp()
{
    EXECUTE(plain);
    pg::Connection locker = m_database->connect();
    VERIFY_OK(locker.executeScript(u"BEGIN; LOCK TABLE public.t IN ACCESS EXCLUSIVE MODE"_s));
    REQUIRE_VALUE(const catalog::Database database, catalog::Database::open(settings()));
    COMPARE_ERROR(catalog::readOverview(database, false), ErrorCode::ReadLocked);
    VERIFY_OK(locker.execute(u"ROLLBACK"_s));
    VERIFY_OK(catalog::readOverview(database, false));
}

void FindingsTest::ruleNamesItsObject_data()
{
    QTest::addColumn<QString>("setUp");
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("blocks");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("args");
    const auto row = [](const char* name, const QString& setUp, const QString& how, bool blocks, const char* rule,
                        const char* object, const QString& args = {}) {
        QTest::newRow(name) << setUp << how << blocks << QString::fromLatin1(rule) << QString::fromLatin1(object)
                            << args;
    };
    row("no key", u"CREATE TABLE public.t (k integer)"_s, byValue, true, "key.missing", "public.t");
    row("a generated column as key", plain + u"ALTER TABLE public.t ADD g integer GENERATED ALWAYS AS (k % 2) STORED"_s,
        u"strategy='list'\nkey='g'\nlists=[[0],[1]]"_s, true, "partition_key.generated", "g");
    row("a generated column in the expression",
        plain + u"ALTER TABLE public.t ADD g integer GENERATED ALWAYS AS (k % 2) STORED"_s,
        u"strategy='list'\nkey='g%2'\npartitions=2"_s, true, "partition_key.generated", "g");
    row("keys without a value", plain + u"UPDATE public.t SET k = NULL WHERE id < 8"_s, byValue, true,
        "partition_key.null", "k", u"7"_s);
    row("negative keys among those out of range",
        plain + u"UPDATE public.t SET k = -k WHERE id <= 8; UPDATE public.t SET k = 9 WHERE id = 9"_s, byValue, true,
        "partition_key.negative", "k", u"7|6|-1"_s);
    row("negative remainders", plain + u"UPDATE public.t SET k = -k"_s, u"strategy='list'\nkey='k%4'\npartitions=4"_s,
        true, "partition_key.negative", "k%4", u"30|30|-1"_s);
    row("numbers below the first range", plain + u"UPDATE public.t SET k = -5 WHERE id < 4"_s,
        u"strategy='range'\nkey='k'\ninterval='number'\nstep=2\nfrom='0'\nto='4'"_s, true, "partition_key.negative",
        "k", u"3|3|-5"_s);
    row("a far date",
        plain
            + u"ALTER TABLE public.t ADD d date; UPDATE public.t SET d = '2024-01-05'; UPDATE public.t SET d = "
              u"'infinity' WHERE id < 3;"
              "UPDATE public.t SET d = '3000-01-01' WHERE id = 3"_s,
        u"strategy='range'\nkey='d'\ninterval='month'\nfrom='2024-01-01'\nto='2024-03-01'"_s, true,
        "partition_key.out_of_range", "d", u"3|0|3000-01-01"_s);
    row("skew", plain + u"UPDATE public.t SET k = 0 WHERE id > 2"_s,
        u"strategy='list'\nkey='k'\nlists=[[0],[1],[2],[3]]"_s, false, "skew", "public.t", u"3.8"_s);
    row("an empty table", u"CREATE TABLE public.t (id bigint PRIMARY KEY, k integer)"_s, byValue, false, "table.empty",
        "public.t");
    row("uniqueness of the key within a partition only", plain, byValue, false, "primary_key.local", "t_pkey", u"id"_s);
    row("another unique index", plain + u"CREATE UNIQUE INDEX u ON public.t (id, v)"_s, byValue, true, "unique.local",
        "u", u"id, v"_s);
    row("an exclusion constraint", plain + u"ALTER TABLE public.t ADD CONSTRAINT x EXCLUDE USING btree (id WITH =)"_s,
        byHash, true, "constraint.exclusion", "x");
    row("a check that partitions would not inherit",
        plain + u"ALTER TABLE public.t ADD CONSTRAINT x CHECK (k < 90) NO INHERIT"_s, byHash, true,
        "constraint.no_inherit", "x");
    row("a check that rows may violate", plain + u"ALTER TABLE public.t ADD CONSTRAINT x CHECK (k > 2) NOT VALID"_s,
        byHash, true, "constraint.not_valid", "x");
    row("a foreign key that is not validated",
        plain
            + u"CREATE TABLE public.p (id integer PRIMARY KEY);"
              "ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (k) REFERENCES public.p NOT VALID"_s,
        byHash, false, "foreign_key.not_valid", "f");
    row("a foreign key into a key that the parent cannot have",
        plain + u"CREATE TABLE public.child (t bigint CONSTRAINT f REFERENCES public.t)"_s, byValue, true,
        "foreign_key.in", "f", u"public.child|id"_s);
    row("a self reference to a key that the parent cannot have",
        plain + u"ALTER TABLE public.t ADD up bigint CONSTRAINT f REFERENCES public.t"_s, byValue, true,
        "foreign_key.in", "f", u"public.t|id"_s);
    const QString function =
        u"CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN %1 RETURN NEW; END$$;"_s;
    row("a trigger with transition tables",
        plain + function.arg(QString())
            + u"CREATE TRIGGER g AFTER INSERT ON public.t REFERENCING NEW TABLE AS n FOR EACH ROW EXECUTE FUNCTION "
              "public.f()"_s,
        byHash, true, "trigger.transition_tables", "g");
    row("a constraint trigger",
        plain + function.arg(QString())
            + u"CREATE CONSTRAINT TRIGGER g AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f()"_s,
        byHash, true, "trigger.constraint", "g");
    row("a trigger that asks for its table",
        plain + function.arg(u"RAISE LOG '%', TG_TABLE_NAME;"_s)
            + u"CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f()"_s,
        byHash, true, "trigger.table_name", "g");
    row("a rule", plain + u"CREATE RULE r AS ON DELETE TO public.t DO ALSO SELECT 1"_s, byHash, true, "rule", "r");
    row("a function whose body is bound",
        plain
            + u"CREATE FUNCTION public.f() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM public.t; "
              "END"_s,
        byHash, true, "function_body", "public.f()");
    row("a function of the row type",
        plain + u"CREATE FUNCTION public.f(public.t) RETURNS text LANGUAGE sql AS 'SELECT $1.v'"_s, byHash, true,
        "row_type_function", "public.f(public.t)");
    row("a column of the row type", plain + u"CREATE TABLE public.o (c public.t)"_s, byHash, true, "row_type_column",
        "public.o.c");
    row("a view with a column of the row type", plain + u"CREATE VIEW public.o AS SELECT t AS c FROM public.t"_s,
        byHash, true, "row_type_column", "public.o.c");
    row("a view that is grouped by the primary key",
        plain + u"CREATE VIEW public.o AS SELECT id, v, count(*) FROM public.t GROUP BY id"_s, byValue, true,
        "view.group_by_key", "public.o");
    row("a sequence that two tables use",
        plain
            + u"CREATE SEQUENCE public.s OWNED BY public.t.id; CREATE TABLE public.o (i bigint DEFAULT "
              "nextval('public.s'))"_s,
        byHash, true, "sequence_shared", "public.s used by public.o.i");
    row("a policy of another table",
        plain
            + u"CREATE TABLE public.o (i bigint); CREATE POLICY p ON public.o USING (EXISTS (SELECT FROM public.t "
              "WHERE id = i))"_s,
        byHash, true, "policy_of_other_table", "p on public.o");
    row("a materialized view with the table's name",
        plain + u"CREATE SCHEMA o; CREATE MATERIALIZED VIEW o.t AS SELECT count(*) FROM public.t"_s, byHash, true,
        "materialized_view.name", "o.t");
    row("a policy that reads its own table",
        plain + u"CREATE POLICY p ON public.t USING (k = (SELECT max(k) FROM public.t x))"_s, byHash, true,
        "policy_reads_itself", "p");
    row("a rule of a view that writes into it",
        plain
            + u"CREATE VIEW public.w AS SELECT id, k FROM public.t;"
              "CREATE RULE \"In\" AS ON INSERT TO public.w DO INSTEAD INSERT INTO public.t (id, k) VALUES (NEW.id, "
              "NEW.k)"_s,
        byHash, true, "rule.other", "\"In\" on public.w");
    row("a rule of another table that writes into it",
        plain
            + u"CREATE TABLE public.o (id bigint); CREATE RULE r AS ON DELETE TO public.o DO ALSO DELETE FROM public.t "
              "WHERE id = OLD.id"_s,
        byHash, true, "rule.other", "r on public.o");
    row("a publication of all tables", plain + u"CREATE PUBLICATION p FOR ALL TABLES"_s, byHash, true,
        "publication.all_tables", "p");
    row("a publication of the schema", plain + u"CREATE PUBLICATION p FOR TABLES IN SCHEMA public"_s, byHash, true,
        "publication.all_tables", "p");
    row("a publication", plain + u"CREATE PUBLICATION p FOR TABLE public.t"_s, byHash, false, "publication.member",
        "p");
    row("a publication that filters rows of partitions",
        plain + u"CREATE PUBLICATION p FOR TABLE public.t WHERE (id > 3)"_s, byHash, true, "publication.filter", "p");
    row("an event trigger",
        plain
            + u"CREATE FUNCTION public.e() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';"
              "CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION public.e()"_s,
        byHash, false, "event_trigger", "e");
    row("an expression as key", plain, u"strategy='list'\nkey='k%4'\npartitions=4"_s, false, "partition_key.expression",
        "k%4");
    row("an index that is not valid",
        plain
            + u"CREATE INDEX i ON public.t (v); UPDATE pg_index SET indisvalid = false WHERE indexrelid = "
              "'public.i'::regclass"_s,
        byHash, true, "index.invalid", "i");
    row("a trigger before each row",
        plain + function.arg(QString())
            + u"CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f()"_s,
        byHash, false, "trigger.before_row", "g");
    row("a table of an extension", plain + u"ALTER EXTENSION plpgsql ADD TABLE public.t"_s, byHash, true,
        "extension_member", "plpgsql");
    row("something that nobody knows",
        plain
            + u"INSERT INTO pg_depend SELECT 'pg_language'::regclass, oid, 0, 'pg_class'::regclass, "
              "'public.t'::regclass, 0, 'n' FROM pg_language WHERE lanname = 'internal'"_s,
        byHash, true, "dependent.unknown", "language internal");
    row("a name that is taken", plain + u"CREATE VIEW public.t_p001 AS SELECT 1"_s, byHash, true, "name.taken",
        "public.t_p001");
    row("a name that a type has taken", plain + u"CREATE TYPE public.t_p001 AS ENUM ('a')"_s, byHash, true,
        "name.taken", "public.t_p001");
    row("more partitions than the server can lock",
        plain + u"CREATE INDEX ON public.t (v); CREATE INDEX ON public.t (k); CREATE INDEX ON public.t (k, v)"_s,
        u"strategy='hash'\nkey='id'\npartitions=9000"_s, true, "server.locks", "max_locks_per_transaction");
    row("foreign keys on many partitions",
        plain
            + u"CREATE TABLE public.d (id bigint PRIMARY KEY); ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (id)"
              " REFERENCES public.d NOT VALID"_s,
        u"strategy='hash'\nkey='id'\npartitions=1500"_s, true, "foreign_key.gap", "public.t");
    row("foreign keys on many partitions, and time for them",
        plain
            + u"CREATE TABLE public.d (id bigint PRIMARY KEY); ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (id)"
              " REFERENCES public.d NOT VALID"_s,
        u"strategy='hash'\nkey='id'\npartitions=1500\nlock_budget=20000"_s, false, "foreign_key.not_valid", "f");
    row("a foreign key of another table on many partitions",
        plain + u"CREATE TABLE public.r (id bigint REFERENCES public.t)"_s,
        u"strategy='hash'\nkey='id'\npartitions=1500"_s, true, "lock.budget", "public.t");
    row("a foreign key that can be there before",
        plain
            + u"CREATE TABLE public.d (id bigint PRIMARY KEY); INSERT INTO public.d SELECT id FROM public.t;"
              "ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (id) REFERENCES public.d"_s,
        u"strategy='hash'\nkey='id'\npartitions=300"_s, false, "foreign_key.early", "f", u"public.d"_s);
    row("a table that is partitioned already",
        u"CREATE TABLE public.t (id bigint PRIMARY KEY, k integer) PARTITION BY HASH (id)"_s, byHash, true,
        "table.partitioned", "public.t");
    row("a view", u"CREATE VIEW public.t AS SELECT 1 AS id"_s, byHash, true, "table.kind", "public.t", u"v"_s);
    row("an unlogged table", u"CREATE UNLOGGED TABLE public.t (id bigint PRIMARY KEY)"_s, byHash, true,
        "table.persistence", "public.t");
    row("a partition",
        u"CREATE TABLE public.a (id bigint PRIMARY KEY) PARTITION BY HASH (id);"
        "CREATE TABLE public.t PARTITION OF public.a FOR VALUES WITH (MODULUS 1, REMAINDER 0)"_s,
        byHash, true, "table.is_partition", "public.t");
    row("inheritance", plain + u"CREATE TABLE public.c () INHERITS (public.t)"_s, byHash, true, "table.inheritance",
        "public.t");
}

void FindingsTest::ruleNamesItsObject()
{
    NEEDS_SUPERUSER("a publication of all tables", "a publication of the schema", "an event trigger",
                    "a foreign key that can be there before", "an index that is not valid", "a table of an extension",
                    "something that nobody knows");
    NEEDS_SERVER(13, "a publication");
    NEEDS_SERVER(14, "a function whose body is bound");
    NEEDS_SERVER(15, "a publication of the schema", "a publication that filters rows of partitions");
    QFETCH(QString, setUp);
    QFETCH(QString, how);
    QFETCH(bool, blocks);
    QFETCH(QString, rule);
    QFETCH(QString, object);
    QFETCH(QString, args);
    EXECUTE(setUp);
    const QString before = scalar(inventory);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), specOf(how)));
    QCOMPARE(scalar(inventory), before);
    const auto found = std::ranges::find_if(
        plan.findings, [&](const run::Finding& finding) { return finding.rule == rule && finding.object == object; });
    QVERIFY2(found != plan.findings.end(), qPrintable(listed(plan.findings)));
    QCOMPARE(found->severity == Severity::Block, blocks);
    QCOMPARE(plan.blocked(), blocks);
    if (!args.isEmpty())
        QCOMPARE(found->args.join(u'|'), args);
    if (blocks)
        COMPARE_ERROR(test::startMove(settings(), specOf(how)), ErrorCode::Blocked);
}

/// Before 15 an UPDATE of a row's key deleted what refers to the row, where the partition changed with it.
void FindingsTest::rowsThatMoveTakeOthersWithThem()
{
    EXECUTE(plain + u"CREATE TABLE public.child (t bigint CONSTRAINT f REFERENCES public.t ON DELETE CASCADE)"_s);
    const bool asks = m_database->connect().serverVersion() < 150000;
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), specOf(byHash)));
    QCOMPARE(listed(plan.findings).contains("foreign_key.moved_rows f"_L1), asks);
    QCOMPARE(plan.blocked(), asks);
    REQUIRE_VALUE(const run::Plan accepted,
                  test::planMove(settings(), specOf(byHash + u"\naccept=['foreign_key.moved_rows']"_s)));
    QVERIFY(!accepted.blocked());
}

/// Before 13 an application that truncates is refused after the swap.
void FindingsTest::whoMayTruncateIsNamed()
{
    EXECUTE(plain + u"GRANT TRUNCATE ON public.t TO PUBLIC"_s);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), specOf(byHash)));
    QCOMPARE(listed(plan.findings).contains("grant.truncate PUBLIC"_L1),
             m_database->connect().serverVersion() < 130000);
}

/// Before 13 the swap would be refused after all the work.
void FindingsTest::partitionedTablesNeedANewerServerToBePublished()
{
    NEEDS_SUPERUSER();
    if (m_database->connect().serverVersion() >= 130000)
        QSKIP("from PostgreSQL 13 on they can be published");
    EXECUTE(plain + u"CREATE PUBLICATION p FOR TABLE public.t"_s);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), specOf(byHash)));
    QVERIFY(std::ranges::any_of(plan.findings, [](const run::Finding& finding) {
        return finding.rule == "publication.partitioned"_L1 && finding.object == "p"_L1
            && finding.severity == Severity::Block;
    }));
}

void FindingsTest::acceptedRuleOnlyWarns_data()
{
    QTest::addColumn<QString>("setUp");
    QTest::addColumn<QString>("rule");
    QTest::newRow("another unique index") << u"CREATE UNIQUE INDEX u ON public.t (id, v)"_s << u"unique.local"_s;
    QTest::newRow("a publication of all tables")
        << u"CREATE PUBLICATION p FOR ALL TABLES"_s << u"publication.all_tables"_s;
}

void FindingsTest::acceptedRuleOnlyWarns()
{
    NEEDS_SUPERUSER("a publication of all tables");
    QFETCH(QString, setUp);
    QFETCH(QString, rule);
    EXECUTE(plain + setUp);
    REQUIRE_VALUE(const run::Plan plan,
                  test::planMove(settings(), specOf(byValue + u"\naccept=['"_s + rule + u"']"_s)));
    QVERIFY2(!plan.blocked(), qPrintable(listed(plan.findings)));
}

void FindingsTest::harmlessThingsDoNotBlock_data()
{
    QTest::addColumn<QString>("setUp");
    QTest::addColumn<QString>("how");
    QTest::newRow("a generated column whose name is part of another's")
        << u"ALTER TABLE public.t ADD i text GENERATED ALWAYS AS (v) STORED"_s
        << u"strategy='list'\nkey='id%4'\npartitions=4"_s;
    QTest::newRow("a view grouped by the key where the parent keeps it")
        << u"CREATE VIEW public.o AS SELECT id, v, count(*) FROM public.t GROUP BY id"_s << byHash;
    QTest::newRow("a filter of a publication through its root")
        << u"CREATE PUBLICATION p FOR TABLE public.t WHERE (id > 3) WITH (publish_via_partition_root)"_s << byHash;
    QTest::newRow("rows of a view as text")
        << u"CREATE VIEW public.o AS SELECT to_jsonb(t) AS c FROM public.t"_s << byHash;
    QTest::newRow("a self reference to a key that the parent has")
        << u"ALTER TABLE public.t ADD up bigint REFERENCES public.t"_s << byHash;
}

void FindingsTest::harmlessThingsDoNotBlock()
{
    NEEDS_SERVER(15, "a filter of a publication through its root");
    QFETCH(QString, setUp);
    QFETCH(QString, how);
    EXECUTE(plain + setUp);
    START_MOVE(specOf(how));
    RUN_LEG(run::Phase::Apply);
    RUN_LEG(run::Phase::Rollback);
}

void FindingsTest::badInputIsAnError_data()
{
    QTest::addColumn<QString>("toml");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const QString& toml, ErrorCode code, const QString& named) {
        QTest::newRow(name) << toml << static_cast<int>(code) << named;
    };
    row("a missing table", u"[repartition]\ntable='public.none'\n"_s + byHash, ErrorCode::TableMissing,
        u"public.none"_s);
    row("a missing schema", u"[repartition]\ntable='nowhere.t'\n"_s + byHash, ErrorCode::TableMissing, u"nowhere.t"_s);
    row("a missing column", specOf(u"strategy='list'\nkey='nix'\npartitions=4"_s), ErrorCode::ColumnMissing, u"nix"_s);
    row("a missing column of a hash", specOf(u"strategy='hash'\nkey='id, nix'\npartitions=4"_s),
        ErrorCode::ColumnMissing, u"nix"_s);
    row("an expression over a missing column", specOf(u"strategy='list'\nkey='nix % 4'\npartitions=4"_s),
        ErrorCode::BadExpression, u"nix % 4"_s);
    row("an expression that is none", specOf(u"strategy='list'\nkey='id +'\npartitions=4"_s), ErrorCode::BadExpression,
        u"id +"_s);
    row("an expression that goes on", specOf(u"strategy='list'\nkey='id); DROP TABLE public.t; --'\npartitions=4"_s),
        ErrorCode::BadExpression, u"id); DROP TABLE public.t; --"_s);
    row("months of a number", specOf(u"strategy='range'\nkey='id'\ninterval='month'"_s), ErrorCode::BadSpec,
        u"repartition.interval"_s);
    row("an unknown time zone", specOf(u"strategy='range'\nkey='at'\ninterval='month'\ntimezone='Mars/Base'"_s),
        ErrorCode::BadSpec, u"repartition.from/to/timezone"_s);
    row("no partition at all", specOf(u"strategy='hash'\nkey='id'\npartitions=0"_s), ErrorCode::BadSpec,
        u"repartition.partitions"_s);
    row("too many partitions", specOf(u"strategy='hash'\nkey='id'\npartitions=100000"_s), ErrorCode::BadSpec,
        u"repartition.partitions"_s);
}

void FindingsTest::badInputIsAnError()
{
    QFETCH(QString, toml);
    QFETCH(int, code);
    QFETCH(QString, named);
    EXECUTE(plain + u"ALTER TABLE public.t ADD at timestamptz DEFAULT '2024-01-01'"_s);
    const QString before = scalar(inventory);
    const auto plan = test::planMove(settings(), toml);
    QVERIFY2(!plan.has_value(), "a plan was made");
    QVERIFY2(plan.error().code == static_cast<ErrorCode>(code), test::describe(plan.error()).constData());
    QVERIFY2(plan.error().args.join(u' ').contains(named), test::describe(plan.error()).constData());
    QCOMPARE(scalar(inventory), before);
}

/// The table can be made; the first row cannot be placed.
void FindingsTest::aTypeThatIsHashedWithoutASeedIsNamed()
{
    NEEDS_SUPERUSER("the extension");
    EXECUTE(u"CREATE EXTENSION isn SCHEMA public; CREATE TABLE public.t (id public.isbn13 PRIMARY KEY);"
            "INSERT INTO public.t VALUES ('978-0-393-04002-9')"_s);
    const auto plan = test::planMove(settings(), specOf(byHash));
    COMPARE_ERROR(plan, ErrorCode::BadExpression);
    QVERIFY2(plan.error().args.last().contains("isbn13"_L1), test::describe(plan.error()).constData());
}

void FindingsTest::roleWithoutRightsIsTold()
{
    NEEDS_SUPERUSER();
    EXECUTE(
        plain
        + u"CREATE ROLE nobody_here LOGIN; CREATE ROLE reader_here LOGIN; GRANT SELECT ON public.t TO reader_here;"
          "DO $$BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO nobody_here, reader_here', current_database()); "
          "END$$"_s);
    const auto as = [this](const QString& role) {
        return *pg::Settings::parse(QString(m_database->uri()).replace("user=stopover"_L1, "user="_L1 + role));
    };
    REQUIRE_VALUE(const run::Plan plan, test::planMove(as(u"reader_here"_s), specOf(byHash)));
    QVERIFY2(listed(plan.findings).contains("rights.owner public.t stopover|reader_here"_L1),
             qPrintable(listed(plan.findings)));
    QVERIFY(plan.blocked());
    REQUIRE_VALUE(const run::Plan blind, test::planMove(as(u"nobody_here"_s), specOf(byHash)));
    QVERIFY2(listed(blind.findings).contains("rights.owner public.t stopover|nobody_here"_L1),
             qPrintable(listed(blind.findings)));
    EXECUTE(u"DROP OWNED BY nobody_here, reader_here; DROP ROLE nobody_here, reader_here"_s);
}

void FindingsTest::rowSecurityThatHidesRowsBlocks()
{
    NEEDS_SUPERUSER();
    EXECUTE(plain
            + u"CREATE ROLE keeper LOGIN; ALTER TABLE public.t OWNER TO keeper; ALTER TABLE public.t ENABLE ROW LEVEL "
              u"SECURITY;"
              "CREATE POLICY few ON public.t USING (id < 5); GRANT CREATE ON SCHEMA public TO keeper;"
              "DO $$BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO keeper', current_database()); END$$"_s);
    const pg::Settings keeper = *pg::Settings::parse(m_database->uri().replace("user=stopover"_L1, "user=keeper"_L1));
    REQUIRE_VALUE(const run::Plan open, test::planMove(keeper, specOf(byHash)));
    QVERIFY2(!open.blocked(), qPrintable(listed(open.findings)));
    EXECUTE(u"ALTER TABLE public.t FORCE ROW LEVEL SECURITY"_s);
    const QString before = scalar(inventory);
    REQUIRE_VALUE(const run::Plan forced, test::planMove(keeper, specOf(byHash)));
    QVERIFY2(listed(forced.findings).contains("rights.row_security public.t keeper"_L1),
             qPrintable(listed(forced.findings)));
    QVERIFY(forced.blocked());
    QCOMPARE(scalar(inventory), before);
    EXECUTE(u"DROP OWNED BY keeper; DROP ROLE keeper"_s);
}

void FindingsTest::preparedTransactionBlocksAndIsNamed()
{
    EXECUTE(plain);
    pg::Connection holder = m_database->connect();
    VERIFY_OK(
        holder.executeScript(u"BEGIN; UPDATE public.t SET v = 'held' WHERE id = 1; PREPARE TRANSACTION 'held up'"_s));
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), specOf(byHash)));
    VERIFY_OK(holder.execute(u"ROLLBACK PREPARED 'held up'"_s));
    QVERIFY2(listed(plan.findings).contains("prepared_transaction held up"_L1), qPrintable(listed(plan.findings)));
    QVERIFY(plan.blocked());
}

void FindingsTest::whatAnAbortedRunLeftIsTold()
{
    EXECUTE(plain + u"DO $$BEGIN EXECUTE 'CREATE SCHEMA stopover_stage_' || 'public.t'::regclass::oid; END$$"_s);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), specOf(byHash)));
    QVERIFY2(listed(plan.findings).contains("stage.exists stopover_stage_"_L1), qPrintable(listed(plan.findings)));
    QVERIFY(plan.blocked());
}

void FindingsTest::aSubscribedTableIsTold()
{
    NEEDS_SUPERUSER();
    EXECUTE(plain
            + u"CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p WITH (connect = false, slot_name = NONE);"
              "INSERT INTO pg_subscription_rel (srsubid, srrelid, srsubstate) SELECT oid, 'public.t'::regclass, 'r' "
              "FROM pg_subscription"_s);
    const auto plan = test::planMove(settings(), specOf(byHash));
    // The database could not be dropped with it.
    EXECUTE(u"DELETE FROM pg_subscription_rel; DROP SUBSCRIPTION s"_s);
    VERIFY_OK(plan);
    QVERIFY2(listed(plan->findings).contains("subscription subscription relation public.t"_L1),
             qPrintable(listed(plan->findings)));
    QVERIFY(plan->blocked());
}

/// Only who granted a privilege can take it back; the new table has it from its owner.
void FindingsTest::whatOthersGaveIsTold()
{
    NEEDS_SUPERUSER();
    EXECUTE(plain
            + u"CREATE ROLE giver_here; CREATE ROLE taker_here; GRANT USAGE ON SCHEMA public TO giver_here;"
              "GRANT SELECT ON public.t TO giver_here WITH GRANT OPTION; SET ROLE giver_here;"
              "GRANT SELECT ON public.t TO taker_here; RESET ROLE"_s);
    const auto plan = test::planMove(settings(), specOf(byHash));
    EXECUTE(u"DROP OWNED BY taker_here, giver_here; DROP ROLE taker_here, giver_here"_s);
    VERIFY_OK(plan);
    const auto found = std::ranges::find(plan->findings, u"grant.by_other"_s, &run::Finding::rule);
    QVERIFY2(found != plan->findings.end(), qPrintable(listed(plan->findings)));
    QCOMPARE(found->severity, Severity::Warning);
    QVERIFY2(!plan->blocked(), qPrintable(listed(plan->findings)));
}

void FindingsTest::codeOfOthersIsTold()
{
    NEEDS_SUPERUSER();
    EXECUTE(plain
            + u"CREATE ROLE author_here; CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN "
              u"NEW; END';"
              "ALTER FUNCTION public.f() OWNER TO author_here;"
              "CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f()"_s);
    const auto plan = test::planMove(settings(), specOf(byHash));
    EXECUTE(u"DROP TRIGGER g ON public.t; DROP OWNED BY author_here; DROP ROLE author_here"_s);
    VERIFY_OK(plan);
    QVERIFY2(listed(plan->findings).contains("rights.foreign_code public.t"_L1), qPrintable(listed(plan->findings)));
    QVERIFY(plan->blocked());
}

void FindingsTest::anAcceptedRuleThatIsNoneIsTold()
{
    EXECUTE(plain);
    REQUIRE_VALUE(const run::Plan plan,
                  test::planMove(settings(), specOf(byHash + u"\naccept=['unique.lokal','unique.local','rule']"_s)));
    QStringList told;
    for (const run::Finding& finding : plan.findings) {
        if (finding.rule == "accept.unknown"_L1)
            told.append(finding.object);
    }
    QCOMPARE(told, QStringList({ u"unique.lokal"_s, u"rule"_s }));
    QVERIFY(!plan.blocked());
}

void FindingsTest::productionWantsABackup()
{
    EXECUTE(plain);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::markEnvironment(connection, run::Environment::Production));
    REQUIRE_VALUE(const run::Plan with, test::planMove(settings(), specOf(byHash)));
    QVERIFY2(!with.blocked(), qPrintable(listed(with.findings)));
    REQUIRE_VALUE(const run::Plan without, test::planMove(settings(), specOf(byHash + u"\nbackup='none'"_s)));
    QVERIFY2(listed(without.findings).contains("backup.policy"_L1), qPrintable(listed(without.findings)));
    QVERIFY(without.blocked());
}

STOPOVER_TEST_MAIN(FindingsTest)
#include "tst_findings.moc"
