#include "core/risk/statement.h"
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
};

void StatementTest::lossesAreFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("losses");
    const auto row = [](const char* sql, const char* losses) {
        QTest::newRow(sql) << QString::fromLatin1(sql) << QString::fromLatin1(losses);
    };
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
        found.append(
            u"%1 %2.%3.%4"_s.arg(QString::number(static_cast<int>(loss.kind)), loss.schema, loss.table, loss.column));
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
    REQUIRE_VALUE(const risk::StatementFacts facts,
                  risk::readStatement(u"CREATE UNIQUE INDEX CONCURRENTLY \"My Index\" ON s.t (a)"_s));
    QCOMPARE(facts.concurrentIndex, u"My Index"_s);
    QCOMPARE(facts.concurrentSchema, u"s"_s);
}

void StatementTest::nonsenseIsAnError()
{
    COMPARE_ERROR(risk::readStatement(u"DROP TABEL a"_s), ErrorCode::BadSpec);
}

STOPOVER_TEST_MAIN(StatementTest)
#include "tst_statement.moc"
