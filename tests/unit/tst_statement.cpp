#include "core/risk/statement.h"
#include "core/risk/traps.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace Qt::StringLiterals;
using risk::Loss;

/// What the text of a statement tells.
class StatementTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void lossesAreFound_data();
    void lossesAreFound();
    void whatWantsNoTransactionIsKnown_data();
    void whatWantsNoTransactionIsKnown();
    void transactionControlIsKnown();
    void anIndexThatMayStayInvalidIsNamed();
    void nonsenseIsAnError();
    void trapsAreFound_data();
    void trapsAreFound();
};

void StatementTest::lossesAreFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("losses");
    const auto row = [](const char* sql, const char* losses) { QTest::newRow(sql) << QString::fromLatin1(sql) << QString::fromLatin1(losses); };
    row("DROP TABLE a", "0 .a.");
    row("DROP TABLE IF EXISTS s.a, b CASCADE", "0 s.a.|0 .b.");
    row("DROP SCHEMA s CASCADE", "1 .s.");
    row("DROP SCHEMA s", "");
    row("ALTER TABLE s.a DROP COLUMN c, ADD d int", "2 s.a.c");
    row("ALTER TABLE a ALTER COLUMN c TYPE int", "3 .a.c");
    row("TRUNCATE a, s.b", "4 .a.|4 s.b.");
    row("DELETE FROM a", "4 .a.");
    row("UPDATE a SET c = 1", "4 .a.");
    row("DELETE FROM a WHERE id = 1", "");
    row("UPDATE a SET c = 1 WHERE id = 1", "");
    row("DO $$ BEGIN DROP TABLE a; IF true THEN DELETE FROM b; END IF; END $$", "0 .a.|4 .b.");
    row("DO $$ BEGIN UPDATE a SET c = 1 WHERE id = 2; END $$", "");
    row("DROP VIEW v", "");
    row("DROP INDEX i", "");
    row("CREATE TABLE a (id int)", "");
    row("ALTER TABLE a ADD COLUMN c int", "");
}

void StatementTest::lossesAreFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, losses);
    REQUIRE_VALUE(const risk::StatementFacts facts, risk::readStatement(sql));
    QStringList found;
    for (const Loss& loss : facts.losses)
        found.append(u"%1 %2.%3.%4"_s.arg(QString::number(static_cast<int>(loss.kind)), loss.schema, loss.table, loss.column));
    QCOMPARE(found.join(u'|'), losses);
}

void StatementTest::whatWantsNoTransactionIsKnown_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("wants");
    const auto row = [](const char* sql, bool wants) { QTest::newRow(sql) << QString::fromLatin1(sql) << wants; };
    row("CREATE INDEX CONCURRENTLY i ON t (a)", true);
    row("CREATE INDEX i ON t (a)", false);
    row("DROP INDEX CONCURRENTLY i", true);
    row("DROP INDEX i", false);
    row("REINDEX INDEX CONCURRENTLY i", true);
    row("REINDEX INDEX i", false);
    row("VACUUM t", true);
    row("ANALYZE t", false);
    row("ALTER SYSTEM SET work_mem = '4MB'", true);
    row("CREATE DATABASE d", true);
    row("ALTER TABLE p DETACH PARTITION c CONCURRENTLY", true);
    row("ALTER TABLE p DETACH PARTITION c", false);
}

void StatementTest::whatWantsNoTransactionIsKnown()
{
    QFETCH(QString, sql);
    QFETCH(bool, wants);
    REQUIRE_VALUE(const risk::StatementFacts facts, risk::readStatement(sql));
    QCOMPARE(facts.wantsNoTransaction, wants);
}

void StatementTest::transactionControlIsKnown()
{
    for (const char* sql : { "BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT a", "START TRANSACTION", "END" }) {
        REQUIRE_VALUE(const risk::StatementFacts facts, risk::readStatement(QString::fromLatin1(sql)));
        QVERIFY2(facts.controlsTransaction, sql);
    }
    REQUIRE_VALUE(const risk::StatementFacts plain, risk::readStatement(u"SELECT 1"_s));
    QVERIFY(!plain.controlsTransaction);
}

void StatementTest::anIndexThatMayStayInvalidIsNamed()
{
    REQUIRE_VALUE(const risk::StatementFacts facts, risk::readStatement(u"CREATE UNIQUE INDEX CONCURRENTLY \"My Index\" ON s.t (a)"_s));
    QCOMPARE(facts.concurrentIndex, u"My Index"_s);
    QCOMPARE(facts.concurrentSchema, u"s"_s);
}

void StatementTest::nonsenseIsAnError()
{
    COMPARE_ERROR(risk::readStatement(u"DROP TABEL a"_s), ErrorCode::BadSpec);
}

void StatementTest::trapsAreFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("rules");
    const auto row = [](const char* sql, const char* rules) { QTest::newRow(sql) << QString::fromLatin1(sql) << QString::fromLatin1(rules); };
    // What is found in migration guides, and does not work.
    row("CREATE TABLE t (a text, k int GENERATED ALWAYS AS (length(a)) STORED) PARTITION BY LIST (k)", "sql.generated_key");
    row("CREATE TABLE t (a text) PARTITION BY LIST (mod(hashtext(a), 100))", "sql.signed_remainder");
    row("CREATE TABLE t (a text) PARTITION BY LIST ((hashtext(a) % 100))", "sql.signed_remainder");
    row("UPDATE t SET k = mod(hashtext(a), 100)", "sql.signed_remainder?");
    row("CREATE TABLE t (LIKE s INCLUDING ALL) PARTITION BY RANGE (created_at)", "sql.like_unique?");
    row("DO $$ BEGIN RAISE NOTICE 'Migrated % of % records (%%)', 1, 2, 3; END $$", "sql.procedure");
    row("UPDATE t SET k = 1 WHERE k IS NULL LIMIT 1000 OFFSET 0", "sql.update_limit");
    row("CREATE INDEX CONCURRENTLY i ON t (a)", "sql.in_transaction");
    row("SOMETHING NEW", "sql.unreadable?");
    // What is like them, and works.
    row("CREATE TABLE t (a text) PARTITION BY LIST ((((hashtext(a) % 100) + 100) % 100))", "");
    row("CREATE TABLE t (a text) PARTITION BY LIST (abs(mod(hashtext(a), 100)))", "");
    row("CREATE TABLE t (a text, k int) PARTITION BY LIST (k)", "");
    row("CREATE TABLE t (LIKE s INCLUDING DEFAULTS) PARTITION BY RANGE (created_at)", "");
    row("DO $$ BEGIN RAISE NOTICE 'Migrated % of % records', 1, 2; END $$", "");
    row("UPDATE t SET k = 1 WHERE id IN (SELECT id FROM t ORDER BY id LIMIT 1000)", "");
}

void StatementTest::trapsAreFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, rules);
    QStringList found;
    for (const risk::Trap& trap : risk::findTraps(sql, risk::Surroundings::Transaction))
        found.append(trap.rule + (trap.certain ? QString() : u"?"_s));
    QCOMPARE(found.join(u' '), rules);
}

STOPOVER_TEST_MAIN(StatementTest)
#include "tst_statement.moc"
