#include "core/sql/jsontree.h"
#include "core/sql/rawparse.h"
#include "core/sql/syntax.h"
#include "tests/support/protobuf.h"
#include "tests/support/testcase.h"

#include <QFile>

using namespace stopover;
using namespace Qt::StringLiterals;

/// A statement's tree is the one that libpg_query's protobuf has, whichever way it came.
class SyntaxTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void theJsonGivesTheSameTree_data();
    void theJsonGivesTheSameTree();
    void numbersBelowZeroAreRead_data();
    void numbersBelowZeroAreRead();
    void placesAreThoseOfTheScript();
    void whatIsNoTreeIsRefused_data();
    void whatIsNoTreeIsRefused();
    void aDeepTreeIsRead();
};

namespace {

QByteArray contents(const QString& name)
{
    QFile file(QStringLiteral(STOPOVER_SOURCE_DIR) + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What has been read from the JSON, packed.
QByteArray packedFromJson(const QByteArray& script)
{
    const PgQueryParseResult result = pg_query_parse(script.constData());
    sql::Arena memory;
    QByteArray bytes;
    if (const ProtobufCMessage* tree = result.error == nullptr
            ? sql::JsonTree(result.parse_tree, memory).read(pg_query__parse_result__descriptor)
            : nullptr)
        bytes = test::packed(*tree);
    pg_query_free_parse_result(result);
    return bytes;
}

} // namespace

void SyntaxTest::theJsonGivesTheSameTree_data()
{
    QTest::addColumn<QByteArray>("script");
    QByteArray catalogue;
    for (const QByteArray& line : contents(u"/tests/data/locks.tsv"_s).split('\n')) {
        for (const QByteArray& cell : line.split('\t')) {
            if (!test::packedByLibrary(cell).isEmpty())
                catalogue += cell + ";\n";
        }
    }
    QVERIFY(catalogue.size() > 5000);
    QTest::newRow("every statement of the catalogue") << catalogue;
    QTest::newRow("locks-setup.sql") << contents(u"/tests/data/locks-setup.sql"_s);
    QTest::newRow("constants") << QByteArray(
        "SELECT 1, 0, NULL, true, false, 1.5, 1e400, b'101', x'1f', 9223372036854775807, '', 'é\U0001F600'");
    QTest::newRow("every escape") << QByteArray("SELECT 'a\"b\\c<d>e\nf\tg\rh\bi\fj\x01k\x1fl'");
    QTest::newRow("bytes that are no UTF-8") << QByteArray("SELECT '\xff\xfe', \"\xc3\"");
    QTest::newRow("arrays") << QByteArray("CREATE TABLE t (a int[], b int[3][], c text[][])");
    QTest::newRow("nothing") << QByteArray("  -- nothing\n");
    QTest::newRow("several, the last unfinished") << QByteArray("SELECT 1; ; UPDATE t SET a = (b).c[1:2].d");
    QTest::newRow("window") << QByteArray("SELECT sum(a) FILTER (WHERE b) OVER (PARTITION BY c ORDER BY d ROWS BETWEEN "
                                          "1 PRECEDING AND CURRENT ROW) FROM t FOR UPDATE OF t SKIP LOCKED");
    QTest::newRow("empty items") << QByteArray(
        "SELECT count(DISTINCT a), VARIADIC_f(VARIADIC b), a::text FROM LATERAL f(1) WITH ORDINALITY AS x (a, b); DROP "
        "AGGREGATE s(*); DROP OPERATOR ! (NONE, int)");
    QTest::newRow("function") << QByteArray(
        "CREATE FUNCTION f(a int DEFAULT 1) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a; SELECT 2; END");
}

void SyntaxTest::theJsonGivesTheSameTree()
{
    QFETCH(QByteArray, script);
    const QByteArray expected = test::packedByLibrary(script);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(packedFromJson(script), expected);
}

void SyntaxTest::numbersBelowZeroAreRead_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QList<qint64>>("numbers");
    QTest::newRow("a default") << QByteArray("ALTER TABLE t ADD c int DEFAULT -5") << QList<qint64> { -5 };
    QTest::newRow("beside a zero") << QByteArray("SELECT 0, -7") << QList<qint64> { 0, -7 };
    QTest::newRow("far from its sign") << QByteArray("SELECT - /* of */ ( 3 )") << QList<qint64> { -3 };
    QTest::newRow("an option") << QByteArray("CREATE SEQUENCE s INCREMENT BY -1 START -10 MAXVALUE 0")
                               << QList<qint64> { -1, -10, 0 };
    QTest::newRow("a scale") << QByteArray("CREATE TABLE t (a numeric(5,-2))") << QList<qint64> { 5, -2 };
    QTest::newRow("after an operator") << QByteArray("SELECT a FROM t WHERE a=-4 OR b <-2") << QList<qint64> { -4, -2 };
    QTest::newRow("a difference") << QByteArray("SELECT a-1, 5 - 0") << QList<qint64> { 1, 5, 0 };
    QTest::newRow("arrows and comments") << QByteArray("SELECT a->0 -- -3\n") << QList<qint64> { 0 };
}

void SyntaxTest::numbersBelowZeroAreRead()
{
    QFETCH(QByteArray, statement);
    QFETCH(QList<qint64>, numbers);
    const QByteArray script = "SELECT 'before';\n" + statement + ";\nSELECT 'after'";
    REQUIRE_VALUE(const sql::SyntaxTree tree, sql::SyntaxTree::parseScript(script));
    QCOMPARE(tree.statements(), 3);
    QList<qint64> found;
    for (const sql::Node& node : tree.statement(1).all("Integer"))
        found.append(node.number("ival"));
    QCOMPARE(found, numbers);
    REQUIRE_VALUE(const auto parse, sql::RawParse::of(script));
    QCOMPARE(test::packed(parse->tree().base), test::packedByLibrary(script));
}

void SyntaxTest::placesAreThoseOfTheScript()
{
    const QByteArray script = "SELECT 'é'; SELECT -1, 0, lost";
    REQUIRE_VALUE(const sql::SyntaxTree tree, sql::SyntaxTree::parseScript(script));
    QCOMPARE(tree.statement(1).find("ColumnRef").number("location"), script.indexOf("lost"));
    QCOMPARE(tree.statement(1).find("Integer").number("ival"), -1);
}

void SyntaxTest::whatIsNoTreeIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json : { "", "{", "[]", "{\"version\":150001", "{\"version\":\"x\"}", "{\"version\":1}x",
                              "{\"nonsense\":1}", "{\"stmts\":[{\"stmt\":{\"NoNode\":{}}}]}", "{\"stmts\":[{]}",
                              "{\"stmts\":[{\"stmt\":{\"DropStmt\":{\"behavior\":\"DROP_SOME\"}}}]}",
                              "{\"stmts\":[{\"stmt\":{\"DropStmt\":{\"missing_ok\":maybe}}}]}",
                              "{\"stmts\":[{\"stmt\":{\"String\":{\"sval\":\"open" })
        QTest::newRow(json) << QByteArray(json);
}

void SyntaxTest::whatIsNoTreeIsRefused()
{
    QFETCH(QByteArray, json);
    sql::Arena memory;
    QCOMPARE(sql::JsonTree(json.data(), memory).read(pg_query__parse_result__descriptor), nullptr);
}

void SyntaxTest::aDeepTreeIsRead()
{
    const QByteArray script = "SELECT " + QByteArray("(1 + ").repeated(2000) + "-1" + QByteArray(")").repeated(2000);
    qsizetype numbers = 0;
    sql::onDeepStack([&] {
        if (const auto tree = sql::SyntaxTree::parseScript(script))
            numbers = tree->root().all("Integer").size();
    });
    QCOMPARE(numbers, 2001);
}

STOPOVER_TEST_MAIN(SyntaxTest)
#include "tst_syntax.moc"
