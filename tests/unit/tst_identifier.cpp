#include "core/sql/identifier.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace stopover::sql;
using namespace Qt::StringLiterals;

class IdentifierTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void quotes_data();
    void quotes();
    void quotesLiterals();
    void nothingEndsADollarQuote();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void displayIsReadBack_data();
    void displayIsReadBack();
    void derivedNamesFit_data();
    void derivedNamesFit();
    void derivedNamesStayApart();
};

void IdentifierTest::quotes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a plain name is quoted too") << u"chunks"_s << u"\"chunks\""_s;
    QTest::newRow("a double quote is doubled") << u"a\"b"_s << u"\"a\"\"b\""_s;
    QTest::newRow("nothing but quotes") << u"\"\""_s << u"\"\"\"\"\"\""_s;
    QTest::newRow("a reserved word") << u"select"_s << u"\"select\""_s;
    QTest::newRow("a line break stays") << u"two\nlines"_s << u"\"two\nlines\""_s;
    QTest::newRow("a backslash stays") << u"a\\b"_s << u"\"a\\b\""_s;
    QTest::newRow("an injection stays a name") << u"x\"; DROP TABLE y; --"_s << u"\"x\"\"; DROP TABLE y; --\""_s;
}

void IdentifierTest::quotes()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(quoted(name), expected);
}

void IdentifierTest::quotesLiterals()
{
    QCOMPARE(literal(u"it's"_s), u"'it''s'"_s);
    QCOMPARE(literal(u"back\\slash"_s), u"'back\\slash'"_s);
    QCOMPARE(literal(QString()), u"''"_s);
}

void IdentifierTest::nothingEndsADollarQuote()
{
    QCOMPARE(dollarQuoted(u"a"_s), u"$stopover$a$stopover$"_s);
    QCOMPARE(dollarQuoted(u"a$stopover$b"_s), u"$stopover_$a$stopover$b$stopover_$"_s);
    QCOMPARE(dollarQuoted(u"$stopover$ $stopover_$"_s), u"$stopover__$$stopover$ $stopover_$$stopover__$"_s);
    QCOMPARE(dollarQuoted(u"a$stopover"_s), u"$stopover_$a$stopover$stopover_$"_s);
    QCOMPARE(doBlock(u"BEGIN END"_s), u"DO $stopover$BEGIN END$stopover$"_s);
}

void IdentifierTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("name");
    QTest::newRow("a bare name is in public") << u"chunks"_s << u"public"_s << u"chunks"_s;
    QTest::newRow("a schema and a name") << u"app.chunks"_s << u"app"_s << u"chunks"_s;
    QTest::newRow("letters are folded") << u"App.CHUNKS"_s << u"app"_s << u"chunks"_s;
    QTest::newRow("only ASCII letters are folded, as the server does") << u"ÄRGER"_s << u"public"_s << u"Ärger"_s;
    QTest::newRow("quotes keep case") << u"\"App\".\"Chunks\""_s << u"App"_s << u"Chunks"_s;
    QTest::newRow("quotes keep dots") << u"\"a.b\".\"c.d\""_s << u"a.b"_s << u"c.d"_s;
    QTest::newRow("doubled quotes are one") << u"\"a\"\"b\""_s << u"public"_s << u"a\"b"_s;
    QTest::newRow("a line break within quotes") << u"\"two\nlines\""_s << u"public"_s << u"two\nlines"_s;
    QTest::newRow("a reserved word") << u"select"_s << u"public"_s << u"select"_s;
    QTest::newRow("digits and a dollar sign") << u"_t$2"_s << u"public"_s << u"_t$2"_s;
    QTest::newRow("blanks around") << u"  chunks\t"_s << u"public"_s << u"chunks"_s;
    QTest::newRow("blanks within quotes stay") << u"\" a \""_s << u"public"_s << u" a "_s;
    const QString longest = QString(31, u'ä') + u'b';
    QTest::newRow("63 bytes of two-byte letters") << longest << u"public"_s << longest;
    QTest::newRow("63 letters") << QString(63, u'a') << u"public"_s << QString(63, u'a');
}

void IdentifierTest::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, schema);
    QFETCH(QString, name);
    REQUIRE_VALUE(const QualifiedName parsed, QualifiedName::parse(text));
    QCOMPARE(parsed.schema, schema);
    QCOMPARE(parsed.name, name);
}

void IdentifierTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"   "_s;
    QTest::newRow("an empty schema") << u".chunks"_s;
    QTest::newRow("an empty name") << u"app."_s;
    QTest::newRow("empty quotes") << u"\"\""_s;
    QTest::newRow("an open quote") << u"\"chunks"_s;
    QTest::newRow("a database too") << u"demo.public.chunks"_s;
    QTest::newRow("something behind a quote") << u"\"a\"b"_s;
    QTest::newRow("64 bytes") << QString(64, u'a');
    QTest::newRow("64 bytes of two-byte letters") << QString(32, u'ä');
    QTest::newRow("a NUL") << u"a"_s + QChar::Null + u"b"_s;
    QTest::newRow("half a surrogate pair") << u"\"a"_s + QChar(0xD800) + u"\""_s;
    QTest::newRow("a statement") << u"chunks; DROP TABLE users"_s;
    QTest::newRow("a blank within") << u"my table"_s;
    QTest::newRow("a quote within") << u"a\"b"_s;
    QTest::newRow("a digit first") << u"2chunks"_s;
    QTest::newRow("a hyphen") << u"my-table"_s;
    QTest::newRow("a comment") << u"chunks--x"_s;
}

void IdentifierTest::refuses()
{
    QFETCH(QString, text);
    COMPARE_ERROR(QualifiedName::parse(text), ErrorCode::BadIdentifier);
}

void IdentifierTest::displayIsReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("display");
    QTest::newRow("plain") << u"chunks"_s << u"public.chunks"_s;
    QTest::newRow("upper case") << u"Chunks"_s << u"public.\"Chunks\""_s;
    QTest::newRow("a dot") << u"a.b"_s << u"public.\"a.b\""_s;
    QTest::newRow("a quote") << u"a\"b"_s << u"public.\"a\"\"b\""_s;
    QTest::newRow("a line break") << u"a\nb"_s << u"public.\"a\nb\""_s;
    QTest::newRow("letters beyond ASCII") << u"größe"_s << u"public.\"größe\""_s;
    QTest::newRow("a digit first") << u"2024"_s << u"public.\"2024\""_s;
}

void IdentifierTest::displayIsReadBack()
{
    QFETCH(QString, name);
    QFETCH(QString, display);
    const QualifiedName table { u"public"_s, name };
    QCOMPARE(table.display(), display);
    REQUIRE_VALUE(const QualifiedName again, QualifiedName::parse(table.display()));
    QVERIFY(again == table);
    REQUIRE_VALUE(const QualifiedName fromSql, QualifiedName::parse(table.sql()));
    QVERIFY(fromSql == table);
}

void IdentifierTest::derivedNamesFit_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("kept");
    QTest::newRow("short") << u"chunks"_s << true;
    QTest::newRow("just fits") << QString(59, u'a') << true;
    QTest::newRow("one byte too long") << QString(60, u'a') << false;
    QTest::newRow("63 bytes of two-byte letters") << QString(31, u'ä') + u'b' << false;
    QTest::newRow("15 four-byte characters") << u"😀"_s.repeated(15) << false;
}

void IdentifierTest::derivedNamesFit()
{
    QFETCH(QString, base);
    QFETCH(bool, kept);
    const QString suffix = u"_p42"_s;
    const QString derived = derivedName(base, suffix);
    QVERIFY(derived.toUtf8().size() <= maxIdentifierBytes);
    QVERIFY(derived.isValidUtf16());
    QVERIFY(derived.endsWith(suffix));
    QCOMPARE(derived == base + suffix, kept);
    QCOMPARE(derivedName(base, suffix), derived);
}

void IdentifierTest::derivedNamesStayApart()
{
    const QString common(62, u'a');
    QVERIFY(derivedName(common + u'1', u"_p1"_s) != derivedName(common + u'2', u"_p1"_s));
    QVERIFY(derivedName(common, u"_p1"_s) != derivedName(common, u"_p2"_s));
    // A suffix that leaves no room.
    for (qsizetype bytes = 50; bytes <= 64; ++bytes) {
        const QString suffix = u'_' + QString(bytes - 2, u'i');
        const QString one = derivedName(u"orders_p000"_s, suffix + u'1');
        QVERIFY(one.size() <= maxIdentifierBytes);
        QVERIFY(one != derivedName(u"orders_p000"_s, suffix + u'2'));
        QVERIFY(one != derivedName(u"orders_p001"_s, suffix + u'1'));
        QVERIFY(derivedName(common + u'1', suffix) != derivedName(common + u'2', suffix));
    }
}

STOPOVER_TEST_MAIN(IdentifierTest)
#include "tst_identifier.moc"
