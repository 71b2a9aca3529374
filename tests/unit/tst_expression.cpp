#include "core/sql/expression.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace stopover::sql;
using namespace Qt::StringLiterals;

class ExpressionTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void whatIsCalledHasItsSchema_data();
    void whatIsCalledHasItsSchema();
};

void ExpressionTest::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a column") << u"created_at"_s;
    QTest::newRow("a quoted column") << u"\"Select\""_s;
    QTest::newRow("a hash folded into 100") << u"((hashtext(collection_id) % 100) + 100) % 100"_s;
    QTest::newRow("a cast") << u"created_at::date"_s;
    QTest::newRow("a case") << u"CASE WHEN a > 0 THEN 1 ELSE 0 END"_s;
    QTest::newRow("a function of two columns") << u"coalesce(a, b)"_s;
    QTest::newRow("parentheses in a string") << u"')(' || a"_s;
    QTest::newRow("a statement in a string") << u"'; DROP TABLE x; --' || a"_s;
    QTest::newRow("a comment at the end") << u"a -- the key"_s;
    QTest::newRow("a comment within") << u"a /* ) */ + 1"_s;
    QTest::newRow("a line break") << u"a\n+ 1"_s;
    QTest::newRow("the word select in a string") << u"a || '(SELECT 1)'"_s;
}

void ExpressionTest::accepts()
{
    QFETCH(QString, text);
    VERIFY_OK(checkScalarExpression(text));
}

void ExpressionTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \n\t"_s;
    QTest::newRow("a comment alone") << u"-- a"_s;
    QTest::newRow("a NUL") << u"a"_s + QChar::Null;
    QTest::newRow("a second statement") << u"a; DROP TABLE x"_s;
    QTest::newRow("a second statement out of the parenthesis") << u"a); DROP TABLE x; SELECT (1"_s;
    QTest::newRow("a second column") << u"a, b"_s;
    QTest::newRow("a second column out of the parenthesis") << u"a), (b"_s;
    QTest::newRow("a row") << u"ROW(a, b)"_s;
    QTest::newRow("an alias") << u"a AS b"_s;
    QTest::newRow("a comparison out of the parenthesis") << u"a) = 1 OR (true"_s;
    QTest::newRow("an addition out of the parenthesis") << u"1) + (2"_s;
    QTest::newRow("a FROM clause") << u"a) FROM pg_class WHERE (true"_s;
    QTest::newRow("a HAVING clause") << u"1) HAVING (true"_s;
    QTest::newRow("an OFFSET clause") << u"1) OFFSET (1"_s;
    QTest::newRow("a LIMIT clause") << u"1) LIMIT (1"_s;
    QTest::newRow("a WINDOW clause") << u"1) WINDOW w AS ("_s;
    QTest::newRow("a UNION") << u"1) UNION SELECT (2"_s;
    QTest::newRow("a sub-select") << u"(SELECT 1)"_s;
    QTest::newRow("a sub-select within") << u"1 + (SELECT 1)"_s;
    QTest::newRow("a sub-select as an argument") << u"coalesce(a, (SELECT max(x) FROM t))"_s;
    QTest::newRow("a sub-select in a condition") << u"CASE WHEN EXISTS (TABLE t) THEN 1 END"_s;
    QTest::newRow("a sub-select in a list") << u"a IN (SELECT 1)"_s;
    QTest::newRow("an open string") << u"'a"_s;
    QTest::newRow("an open comment") << u"a /*"_s;
    QTest::newRow("an open parenthesis") << u"(a"_s;
    QTest::newRow("a closing parenthesis") << u"a)"_s;
    QTest::newRow("a statement") << u"DROP TABLE x"_s;
    QTest::newRow("all columns") << u"*"_s;
    QTest::newRow("all columns of a table") << u"t.*"_s;
    QTest::newRow("a parameter") << u"a + $1"_s;
}

void ExpressionTest::refuses()
{
    QFETCH(QString, text);
    const Result<void> checked = checkScalarExpression(text);
    COMPARE_ERROR(checked, ErrorCode::BadExpression);
    QCOMPARE(checked.error().args.value(0), text);
    QVERIFY(!checked.error().args.value(1).isEmpty());
}

void ExpressionTest::whatIsCalledHasItsSchema_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("called");
    QTest::newRow("functions of the server") << u"abs(pg_catalog.hashtext(a::text) % 4)"_s << u"abs hashtext"_s;
    QTest::newRow("a function of the same name") << u"public.hashtext(a)"_s << u"public.hashtext"_s;
    QTest::newRow("an operator") << u"a OPERATOR(public.%) 4"_s << u"public.%"_s;
    QTest::newRow("the server's operator") << u"a OPERATOR(pg_catalog.%) 4"_s << QString();
    QTest::newRow("a type") << u"(a::public.code)::text"_s << u"public.code"_s;
}

void ExpressionTest::whatIsCalledHasItsSchema()
{
    QFETCH(const QString, text);
    QFETCH(const QString, called);
    QCOMPARE(calledFunctions(text).join(u' '), called);
}

STOPOVER_TEST_MAIN(ExpressionTest)
#include "tst_expression.moc"
