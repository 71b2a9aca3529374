#include "core/sql/script.h"
#include "core/sql/syntax.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>

using namespace stopover;
using namespace Qt::StringLiterals;
using sql::ScriptStatement;

class ScriptTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void cutsAsPsqlDoes_data();
    void cutsAsPsqlDoes();
    void unclosedIsAnError_data();
    void unclosedIsAnError();
    void everyByteIsSomewhere();
    void commandsAndRowsArePartsOfTheirOwn();
    void aServerGetsNeither();
};

void ScriptTest::cutsAsPsqlDoes_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char* name, const QString& script, const QStringList& statements) {
        QTest::newRow(name) << script << statements;
    };
    row("two", u"SELECT 1; SELECT 2"_s, { u"SELECT 1"_s, u"SELECT 2"_s });
    row("empty ones", u";; SELECT 1 ;;"_s, { u"SELECT 1"_s });
    row("quoted", u"SELECT 'a;b', \"c;d\"; SELECT 2"_s, { u"SELECT 'a;b', \"c;d\""_s, u"SELECT 2"_s });
    row("doubled quotes", u"SELECT 'it''s;'; SELECT 2"_s, { u"SELECT 'it''s;'"_s, u"SELECT 2"_s });
    row("backslash is plain", u"SELECT '\\'; SELECT 2"_s, { u"SELECT '\\'"_s, u"SELECT 2"_s });
    row("escape string", u"SELECT E'\\';'; SELECT 2"_s, { u"SELECT E'\\';'"_s, u"SELECT 2"_s });
    row("dollar quotes", u"DO $$ BEGIN; END $$; SELECT $a$ $$; $a$"_s,
        { u"DO $$ BEGIN; END $$"_s, u"SELECT $a$ $$; $a$"_s });
    row("parameter is no quote", u"SELECT $1; SELECT $2"_s, { u"SELECT $1"_s, u"SELECT $2"_s });
    row("dollar in a name", u"SELECT a$b$c; SELECT 2"_s, { u"SELECT a$b$c"_s, u"SELECT 2"_s });
    row("comments", u"-- a;\n/* b; /* c; */ */ SELECT 1 -- d;\n; SELECT 2"_s, { u"SELECT 1"_s, u"SELECT 2"_s });
    row("rule with actions", u"CREATE RULE r AS ON DELETE TO t DO (SELECT 1; SELECT 2); SELECT 3"_s,
        { u"CREATE RULE r AS ON DELETE TO t DO (SELECT 1; SELECT 2)"_s, u"SELECT 3"_s });
    row("atomic body",
        u"CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END; SELECT 3"_s,
        { u"CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END"_s,
          u"SELECT 3"_s });
    row("begin of a transaction", u"BEGIN; SELECT 1; END"_s, { u"BEGIN"_s, u"SELECT 1"_s, u"END"_s });
    row("what no parser knows", u"foo bar; SELEC 2; \"quoted only\""_s,
        { u"foo bar"_s, u"SELEC 2"_s, u"\"quoted only\""_s });
}

void ScriptTest::cutsAsPsqlDoes()
{
    QFETCH(QString, script);
    QFETCH(QStringList, statements);
    REQUIRE_VALUE(const QList<ScriptStatement> parts, sql::splitScript(script));
    QStringList texts;
    for (const ScriptStatement& part : parts)
        texts.append(part.text);
    QCOMPARE(texts, statements);
}

void ScriptTest::unclosedIsAnError_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("line");
    QTest::newRow("string") << u"SELECT 1;\nSELECT 'a"_s << u"2"_s;
    QTest::newRow("identifier") << u"SELECT \"a"_s << u"1"_s;
    QTest::newRow("comment") << u"SELECT 1;\n\n/* /* */"_s << u"3"_s;
    QTest::newRow("dollar") << u"DO $a$ BEGIN END $b$"_s << u"1"_s;
    QTest::newRow("rows of COPY") << u"COPY t FROM STDIN;\n1\n"_s << u"2"_s;
}

void ScriptTest::unclosedIsAnError()
{
    QFETCH(QString, script);
    QFETCH(QString, line);
    const auto parts = sql::scriptParts(script.toUtf8());
    COMPARE_ERROR(parts, ErrorCode::BadSpec);
    QCOMPARE(parts.error().args.first(), line);
}

/// What stands before each part, the parts and semicolons make up the whole text, whatever it is.
void ScriptTest::everyByteIsSomewhere()
{
    static const QStringList pieces { u"SELECT 1"_s, u";"_s,       u" "_s,     u"\n"_s,      u"'a;'"_s,  u" $$;$$ "_s,
                                      u"-- x;\n"_s,  u"/* ; */"_s, u"(1;2)"_s, u" E'\\''"_s, u"größe"_s, u"\\x\n"_s };
    QRandomGenerator random(20261121);
    for (int round = 0; round < 2000; ++round) {
        QByteArray script;
        for (int i = 0, count = random.bounded(12); i < count; ++i)
            script += pieces.at(random.bounded(static_cast<int>(pieces.size()))).toUtf8();
        REQUIRE_VALUE(const QList<ScriptStatement> parts, sql::scriptParts(script));
        qsizetype at = 0;
        for (const ScriptStatement& part : parts) {
            const QByteArray between = script.mid(at, part.begin - at);
            QVERIFY2(part.begin >= at && part.end > part.begin, script.constData());
            QCOMPARE(script.mid(part.begin, part.end - part.begin), part.text.toUtf8());
            QVERIFY2(!QString::fromUtf8(between).contains("SELECT"_L1), script.constData());
            at = part.end;
        }
        QVERIFY2(!script.mid(at).contains("SELECT"), script.constData());
    }
}

void ScriptTest::commandsAndRowsArePartsOfTheirOwn()
{
    REQUIRE_VALUE(const QList<ScriptStatement> parts,
                  sql::scriptParts("\\set x 1\nCOPY t FROM STDIN;\n1;2\n'3\n\\.\nSELECT 1 \\gset\n"));
    QList<ScriptStatement::Kind> kinds;
    for (const ScriptStatement& part : parts)
        kinds.append(part.kind);
    using Kind = ScriptStatement::Kind;
    const QList<Kind> expected { Kind::MetaCommand, Kind::Statement, Kind::CopyData, Kind::Statement,
                                 Kind::MetaCommand };
    QCOMPARE(kinds, expected);
    QCOMPARE(parts.at(2).text, u"1;2\n'3\n\\."_s);
}

void ScriptTest::aServerGetsNeither()
{
    COMPARE_ERROR(sql::splitScript(u"\\echo x"_s), ErrorCode::BadSpec);
    COMPARE_ERROR(sql::splitScript(u"COPY t FROM STDIN;\n\\.\n"_s), ErrorCode::BadSpec);
}

STOPOVER_TEST_MAIN(ScriptTest)

#include "tst_script.moc"
