#include "core/revision/inifile.h"
#include "tests/unit/revision/testutil.h"

using namespace stopover;
using namespace stopover::revision;
using namespace Qt::StringLiterals;

class IniFileTest final : public QObject
{
    Q_OBJECT

private slots:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusesWhenAsked_data();
    void refusesWhenAsked();
    void listsSections();
};

void IniFileTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("an equals sign separates", u"[a]\nkey = v"_s, u"v"_s);
    row("a colon separates", u"[a]\nkey: v"_s, u"v"_s);
    row("keys ignore case", u"[a]\nKEY = v"_s, u"v"_s);
    row("a hash behind a value belongs to it", u"[a]\nkey = v # not a comment"_s, u"v # not a comment"_s);
    row("a comment on its own line is none", u"[a]\n# key = x\n; key = y\nkey = v"_s, u"v"_s);
    row("indented lines continue", u"[a]\nkey = one\n  two\n\tthree"_s, u"one\ntwo\nthree"_s);
    row("a comment within a value is left out", u"[a]\nkey = one\n# gone\n  two"_s, u"one\ntwo"_s);
    row("an empty line within a value stays", u"[a]\nkey = one\n\n  two\n\nother = x"_s, u"one\n\ntwo"_s);
    row("CRLF", u"[a]\r\nkey = v\r\n"_s, u"v"_s);
    row("interpolation from the section", u"[a]\nroot = /srv\nkey = %(root)s/x"_s, u"/srv/x"_s);
    row("interpolation ignores case", u"[a]\nRoot = /srv\nkey = %(ROOT)s/x"_s, u"/srv/x"_s);
    row("interpolation from DEFAULT", u"[DEFAULT]\nroot = d\n[a]\nkey = %(root)s"_s, u"d"_s);
    row("the section comes before DEFAULT", u"[DEFAULT]\nkey = d\n[a]\nkey = own"_s, u"own"_s);
    row("DEFAULT alone", u"[DEFAULT]\nkey = d\n[a]\nx = y"_s, u"d"_s);
    row("here", u"[a]\nkey = %(here)s/alembic"_s, u"/etc/project/alembic"_s);
    row("two percent signs are one", u"[a]\nkey = %%(rev)s_%%(slug)s"_s, u"%(rev)s_%(slug)s"_s);
    row("nested interpolation", u"[a]\nx = %(y)s!\ny = z\nkey = %(x)s"_s, u"z!"_s);
    row("an empty value", u"[a]\nkey ="_s, u""_s);
    row("a separator in the value", u"[a]\nkey = a=b:c"_s, u"a=b:c"_s);
    row("broken keys elsewhere do not matter", u"[a]\nformat = %(levelname)-5.5s\nkey = v"_s, u"v"_s);
}

void IniFileTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const IniFile ini = IniFile::parse(text, u"/etc/project/alembic.ini"_s);
    QVERIFY(ini.faults().isEmpty());
    REVISION_OK(const std::optional<QString> value, ini.value(u"a"_s, u"Key"_s));
    QVERIFY(value.has_value());
    QCOMPARE(*value, expected);
}

void IniFileTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("value"); // what is read all the same
    QTest::newRow("a key before any section") << u"key = v"_s << u"1"_s << u"v"_s;
    QTest::newRow("a line without separator") << u"[alembic]\nwhat\nkey = v"_s << u"2"_s << u"v"_s;
    QTest::newRow("a key twice") << u"[alembic]\nkey = 1\n\nKEY = 2"_s << u"4"_s << u"2"_s;
    QTest::newRow("a section twice") << u"[alembic]\nkey = 1\n[b]\n[alembic]\nx = y"_s << u"4"_s << u"1"_s;
    QTest::newRow("no key") << u"[alembic]\n= v\nkey = 1"_s << u"2"_s << u"1"_s;
    QTest::newRow("empty brackets are no section") << u"[alembic]\n[]\nkey = 1"_s << u"2"_s << u"1"_s;
}

void IniFileTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QFETCH(QString, value);
    const IniFile ini = IniFile::parse(text, u"x.ini"_s);
    QCOMPARE(ini.faults().size(), 1);
    QCOMPARE(ini.faults().constFirst().codeName(), u"config_syntax"_s);
    QCOMPARE(ini.faults().constFirst().args.value(1), line);
    REVISION_OK(const std::optional<QString> read, ini.value(u"alembic"_s, u"key"_s));
    QCOMPARE(read.value_or(QString()), value);
}

void IniFileTest::refusesWhenAsked_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("an unknown key") << u"%(nothing)s"_s;
    QTest::newRow("a reference to itself") << u"%(key)s"_s;
    QTest::newRow("a lone percent sign") << u"50 %"_s;
    QTest::newRow("an unclosed reference") << u"%(root"_s;
}

void IniFileTest::refusesWhenAsked()
{
    QFETCH(QString, value);
    const IniFile ini = IniFile::parse("[a]\nkey = "_L1 + value, u"x.ini"_s);
    REVISION_ERROR(ini.value(u"a"_s, u"key"_s), ErrorCode::ConfigValue);
}

void IniFileTest::listsSections()
{
    const IniFile ini = IniFile::parse(u"[DEFAULT]\na=1\n[one]\n[two]\nb=2"_s, u"x.ini"_s);
    QCOMPARE(ini.sections(), QStringList({ u"one"_s, u"two"_s }));
    REVISION_OK(const std::optional<QString> nothing, ini.value(u"one"_s, u"b"_s));
    QVERIFY(!nothing.has_value());
}

QTEST_GUILESS_MAIN(IniFileTest)
#include "tst_inifile.moc"
