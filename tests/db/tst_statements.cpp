#include "tests/support/movecase.h"

using namespace stopover;
using namespace Qt::StringLiterals;

namespace {

const QString table = uR"(
CREATE TABLE public.orders (id bigint PRIMARY KEY, region text NOT NULL, grp int NOT NULL, note text,
                            UNIQUE (note), UNIQUE (region, note));
INSERT INTO public.orders SELECT g, 'r' || g % 3, g % 4, 'row ' || g FROM generate_series(1, 100) g)"_s;

/// `body` in a function that nothing checks.
QString inFunction(const QString& body)
{
    return u"SET check_function_bodies = off; CREATE FUNCTION public.app() RETURNS void LANGUAGE plpgsql AS $$ BEGIN "_s
        + body + u"; END $$"_s;
}

const QString byRegion = u"[repartition]\ntable = \"public.orders\"\nstrategy = \"list\"\nkey = \"region\"\n"
                         "values = \"distinct\"\naccept = [\"unique.local\"]\n"_s;

} // namespace

/// What a partitioned table does otherwise is told before, with the statement.
class StatementsTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void functionsAreRead_data();
    void functionsAreRead();
    void viewsAreRead();
    void whatIsSaidIsTrue();
    void onlyTheLostKeyBlocks();
    void whatRanIsRead();
};

void StatementsTest::functionsAreRead_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("rule"); // empty: none
    const auto row = [](const char* name, const QString& body, const char* rule) {
        QTest::newRow(name) << body << QString::fromLatin1(rule);
    };
    row("deletes by ctid", u"DELETE FROM orders WHERE ctid IN (SELECT ctid FROM orders LIMIT 5)"_s, "statement.ctid");
    row("ctid of another table", u"DELETE FROM other WHERE ctid = '(0,1)'; DELETE FROM orders WHERE id = 1"_s, "");
    row("a column of that name's end", u"UPDATE orders SET note = (SELECT actid FROM x)"_s, "");
    row("ctid in a remark", u"PERFORM 1 FROM orders -- not by ctid\n"_s, "");
    row("only", u"DELETE FROM ONLY public.orders WHERE id = 1"_s, "statement.only");
    row("only of another", u"DELETE FROM ONLY other USING orders WHERE true"_s, "");
    row("copy out", u"COPY \"orders\" (id, note) TO '/tmp/x'"_s, "statement.copy");
    row("copy of a query", u"COPY (SELECT * FROM orders) TO '/tmp/x'"_s, "");
    row("copy in", u"COPY orders FROM '/tmp/x'"_s, "");
    row("its size", u"PERFORM pg_total_relation_size('public.orders')"_s, "statement.size");
    row("a key that is no longer whole", u"INSERT INTO orders VALUES (1, 'r', 1, '') ON CONFLICT (id) DO NOTHING"_s,
        "statement.on_conflict");
    row("a constraint that is no longer whole",
        u"INSERT INTO orders VALUES (1, 'r', 1, '') ON CONFLICT ON CONSTRAINT orders_pkey DO NOTHING"_s,
        "statement.on_conflict");
    row("any conflict", u"INSERT INTO orders VALUES (1, 'r', 1, '') ON CONFLICT DO NOTHING"_s, "");
    row("a key that stays whole, in another order",
        u"INSERT INTO orders VALUES (1, 'r', 1, '') ON CONFLICT (Note, \"region\") DO NOTHING"_s, "");
    row("updates the partition key", u"UPDATE orders o SET note = '', region = 'r2' WHERE id = 1"_s,
        "statement.moves_rows");
    row("updates it among others", u"UPDATE public.orders SET (grp, region) = (1, 'x') WHERE id = 1"_s,
        "statement.moves_rows");
    row("updates it after a conflict",
        u"INSERT INTO orders VALUES (1, 'r', 1, '') ON CONFLICT (region, note) DO UPDATE SET region = 'x'"_s,
        "statement.moves_rows");
    row("reads the partition key", u"UPDATE orders SET note = region WHERE region = 'x'"_s, "");
    row("another table", u"UPDATE borders SET region = 'x' WHERE ctid = '(0,1)'"_s, "");
    row("locks rows that nobody moves", u"PERFORM 1 FROM orders FOR UPDATE OF orders"_s, "");
    row("locks rows that somebody moves",
        u"UPDATE orders SET region = 'x'; PERFORM 1 FROM orders FOR UPDATE OF orders SKIP LOCKED"_s,
        "statement.locks_rows");
}

void StatementsTest::functionsAreRead()
{
    QFETCH(const QString, body);
    QFETCH(const QString, rule);
    EXECUTE(table);
    EXECUTE(inFunction(body));
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), byRegion));
    QStringList rules;
    for (const run::Finding& finding : plan.findings) {
        if (!finding.rule.startsWith("statement."_L1))
            continue;
        rules.append(finding.rule);
        QCOMPARE(finding.object, u"public.app()"_s);
        QVERIFY2(finding.args.first().contains("orders"_L1), qPrintable(finding.args.first()));
        QCOMPARE(finding.severity == run::Severity::Block, finding.rule == "statement.on_conflict"_L1);
    }
    rules.removeOne(rule == "statement.locks_rows"_L1 ? u"statement.moves_rows"_s : QString());
    QCOMPARE(rules, rule.isEmpty() ? QStringList() : QStringList { rule });
}

void StatementsTest::viewsAreRead()
{
    EXECUTE(table);
    EXECUTE(u"CREATE VIEW public.v AS SELECT id, ctid AS place FROM public.orders"_s);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), byRegion));
    const auto found = std::ranges::find(plan.findings, u"statement.ctid"_s, &run::Finding::rule);
    QVERIFY(found != plan.findings.end());
    QCOMPARE(found->object, u"public.v"_s);
}

/// The server refuses, or does otherwise, what was told.
void StatementsTest::whatIsSaidIsTrue()
{
    EXECUTE(table);
    START_MOVE(byRegion);
    RUN_LEG(run::Phase::Apply);
    pg::Connection connection = m_database->connect();
    const auto refused = [&](const QString& statement) { return !connection.execute(statement).has_value(); };
    QVERIFY(refused(u"INSERT INTO public.orders VALUES (1, 'r0', 1, 'x') ON CONFLICT (id) DO NOTHING"_s));
    QVERIFY(refused(
        u"INSERT INTO public.orders VALUES (1, 'r0', 1, 'x') ON CONFLICT ON CONSTRAINT orders_pkey DO NOTHING"_s));
    QVERIFY(!refused(u"INSERT INTO public.orders VALUES (1, 'r0', 1, 'x') ON CONFLICT (note, region) DO NOTHING"_s));
    QVERIFY(refused(u"COPY public.orders TO STDOUT"_s));
    QCOMPARE(scalar(u"SELECT count(*) FROM ONLY public.orders"_s), u"0"_s);
    QCOMPARE(scalar(u"SELECT pg_relation_size('public.orders')"_s), u"0"_s);
    REQUIRE_VALUE(const pg::Rows deleted,
                  connection.execute(u"DELETE FROM public.orders WHERE ctid IN (SELECT ctid FROM public.orders ORDER BY"
                                     " id LIMIT 5)"_s));
    QVERIFY(deleted.affected() > 5);
}

void StatementsTest::onlyTheLostKeyBlocks()
{
    EXECUTE(table);
    EXECUTE(inFunction(u"INSERT INTO orders VALUES (1, 'r', 1, '') ON CONFLICT (id) DO NOTHING"_s));
    QString accepting = byRegion;
    accepting.replace(u"\"unique.local\""_s, u"\"unique.local\", \"statement.on_conflict\""_s);
    REQUIRE_VALUE(const run::Plan accepted, test::planMove(settings(), accepting));
    QVERIFY(!accepted.blocked());
    // By the key itself, nothing is lost.
    const QString byId = u"[repartition]\ntable = \"public.orders\"\nstrategy = \"hash\"\nkey = \"id\"\n"
                         "partitions = 4\naccept = [\"unique.local\"]\n"_s;
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), byId));
    QVERIFY(std::ranges::none_of(plan.findings,
                                 [](const run::Finding& finding) { return finding.rule.startsWith("statement."_L1); }));
}

/// As far as the server remembers it, and only that of this database.
void StatementsTest::whatRanIsRead()
{
    NEEDS_SUPERUSER();
    if (scalar(u"SELECT count(*) FROM pg_available_extensions WHERE name = 'pg_stat_statements'"_s) == u"0"_s)
        QSKIP("this server has no pg_stat_statements");
    EXECUTE(table);
    EXECUTE(u"CREATE SCHEMA s; CREATE EXTENSION pg_stat_statements SCHEMA s"_s);
    // Without the library the view is an error, which holds nobody up.
    REQUIRE_VALUE(const run::Plan before, test::planMove(settings(), byRegion));
    QVERIFY(!before.blocked());
    const auto restarted = [this](const QString& setting) {
        execute(setting);
        VERIFY_OK(test::TestServer::instance().server().stop());
        VERIFY_OK(test::TestServer::instance().server().start());
    };
    restarted(u"ALTER SYSTEM SET shared_preload_libraries = pg_stat_statements"_s);
    const auto reset = qScopeGuard([&] { restarted(u"ALTER SYSTEM RESET shared_preload_libraries"_s); });
    EXECUTE(u"DELETE FROM public.orders WHERE ctid = '(9999,1)'"_s);
    REQUIRE_VALUE(const run::Plan after, test::planMove(settings(), byRegion));
    const auto found = std::ranges::find(after.findings, u"statement.ctid"_s, &run::Finding::rule);
    QVERIFY(found != after.findings.end());
    QVERIFY2(found->object.startsWith("pg_stat_statements "_L1), qPrintable(found->object));
    QVERIFY2(found->args.first().startsWith("DELETE FROM public.orders WHERE ctid = "_L1),
             qPrintable(found->args.first()));
}

STOPOVER_TEST_MAIN(StatementsTest)
#include "tst_statements.moc"
