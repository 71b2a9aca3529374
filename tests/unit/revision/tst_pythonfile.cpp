#include "core/revision/pythonfile.h"
#include "tests/unit/revision/testutil.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace stopover;
using namespace stopover::revision;
using namespace Qt::StringLiterals;

namespace {

/// A file with all that is needed, to which a row adds what it is about.
QByteArray fileWith(const QByteArray& text)
{
    return "revision = 'a1'\ndown_revision = None\n" + text;
}

} // namespace

class PythonFileTest final : public QObject
{
    Q_OBJECT

private slots:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsIds_data();
    void readsIds();
    void readsParents_data();
    void readsParents();
    void readsAll();
    void ignoresDecoys_data();
    void ignoresDecoys();
    void neverGuesses_data();
    void neverGuesses();
    void titles_data();
    void titles();
    void functions_data();
    void functions();
    void encodings();
    void refuses_data();
    void refuses();
    void namesByFile();
    void readsTenMegabytes();
    void survivesJunk();
};

void PythonFileTest::readsIds_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, const QByteArray& source, const QString& id) {
        QTest::newRow(name) << source << id;
    };
    row("single quotes", "revision = 'abc'", u"abc"_s);
    row("double quotes", "revision = \"abc\"", u"abc"_s);
    row("the prefix of Python 2", "revision = u'abc'", u"abc"_s);
    row("a raw text", "revision = r\"a\\b\"", u"a\\b"_s);
    row("three quotes", "revision = \"\"\"abc\"\"\"", u"abc"_s);
    row("annotated", "revision: str = 'abc'", u"abc"_s);
    row("Final", "revision: Final[str] = 'abc'", u"abc"_s);
    row("no spaces", "revision='abc'", u"abc"_s);
    row("a comment behind", "revision = 'abc'  # noqa: E501", u"abc"_s);
    row("a semicolon", "revision = 'abc';", u"abc"_s);
    row("two on a line", "x = 1; revision = 'abc'", u"abc"_s);
    row("in parentheses over lines", "revision = (\n  # why\n  'ab'\n  'c'\n)", u"abc"_s);
    row("a backslash goes on", "revision = \\\n    'abc'", u"abc"_s);
    row("side by side", "revision = 'ab' \"c\"", u"abc"_s);
    row("added", "revision = 'ab' + 'c'", u"abc"_s);
    row("escapes", "revision = '\\x61\\142\\u0063\\\n'", u"abc"_s);
    row("an unknown escape stays", "revision = 'a\\.b'", u"a\\.b"_s);
    row("a constant", "ID = 'abc'\nrevision = ID", u"abc"_s);
    row("an f-string", "N = 'b'\nrevision = f'a{N}c{{}}'", u"abc{}"_s);
    row("the last assignment wins", "revision = 'x'\nrevision = 'abc'", u"abc"_s);
    row("chained", "rev = revision = 'abc'", u"abc"_s);
    row("unpacked", "revision, down_revision = 'abc', None", u"abc"_s);
    row("added to itself", "revision = 'a'\nrevision += 'bc'", u"abc"_s);
    row("CRLF", "import x\r\nrevision = 'abc'\r\n", u"abc"_s);
    row("a byte order mark", "\xEF\xBB\xBFrevision = 'abc'", u"abc"_s);
    row("a hash within quotes", "revision = 'a#c'", u"a#c"_s);
    row("harmless star imports", "from alembic import *\nfrom sqlalchemy import *\nrevision = 'abc'", u"abc"_s);
    row("behind a star import", "from helpers import *\nrevision = 'abc'\nbranch_labels = depends_on = None", u"abc"_s);
    row("a main block is not run", "revision = 'abc'\nif __name__ == '__main__':\n    revision = 'x'\n", u"abc"_s);
}

void PythonFileTest::readsIds()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, id);
    const RevisionFile file = readPythonRevision(source + "\ndown_revision = None\n", u"x.py"_s);
    QVERIFY2(file.unresolved.isEmpty(), qPrintable(file.unresolved.value(0).reason));
    QVERIFY(file.errors.isEmpty());
    QCOMPARE(file.spec.id, id);
}

void PythonFileTest::readsParents_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("parents");
    const auto row = [](const char* name, const QByteArray& value, const QStringList& parents) {
        QTest::newRow(name) << value << parents;
    };
    const QStringList two { u"a"_s, u"b"_s };
    row("None", "= None", {});
    row("one text", "= 'a'", { u"a"_s });
    row("the default of new templates", ": Union[str, Sequence[str], None] = 'a'", { u"a"_s });
    row("a union with a bar", ": str | None = 'a'", { u"a"_s });
    row("Optional", ": Optional[str] = None", {});
    row("a tuple", "= ('a', 'b')", two);
    row("a tuple without parentheses", "= 'a', 'b'", two);
    row("a tuple of one", "= ('a',)", { u"a"_s });
    row("an empty tuple", "= ()", {});
    row("a list", "= ['a', 'b']", two);
    row("a list of one", "= ['a']", { u"a"_s });
    row("a list over lines", "= [\n    'a',  # first\n    'b',\n]", two);
    row("a list of texts in parentheses", "= [('a'), ('b')]", two);
    row("added tuples", "= ('a',) + ('b',)", two);
    row("a spread constant", "= (*BOTH,)", two);
    row("a text in parentheses", "= ('a')", { u"a"_s });
}

void PythonFileTest::readsParents()
{
    QFETCH(QByteArray, value);
    QFETCH(QStringList, parents);
    const RevisionFile file =
        readPythonRevision("BOTH = ('a', 'b')\nrevision = 'r'\ndown_revision " + value + '\n', u"x.py"_s);
    QVERIFY2(file.unresolved.isEmpty(), qPrintable(file.unresolved.value(0).reason));
    QCOMPARE(file.spec.parents, parents);
}

void PythonFileTest::readsAll()
{
    const RevisionFile file =
        readPythonRevision("#!/usr/bin/env python\n# Copyright somebody\n\"\"\"Add users.\n\nRevision ID: "
                           "wrong\nRevises: wrong\n"
                           "Create Date: 2014-11-20 13:02:46.257104\n\n\"\"\"\nfrom alembic import op\n"
                           "depends_on = ('core', 'x9')\nbranch_labels = 'users'\ndown_revision = 'b2'\nrevision = "
                           "'a1'\n"
                           "def upgrade() -> None:\n    with op.get_context().autocommit_block():\n        pass\n"
                           "def downgrade():\n    raise NotImplementedError()\n",
                           u"x.py"_s);
    const RevisionSpec expected { u"a1"_s, { u"b2"_s }, { u"core"_s, u"x9"_s }, { u"users"_s } };
    QCOMPARE(file.spec, expected);
    QCOMPARE(file.title, u"Add users."_s);
    QCOMPARE(file.created, u"2014-11-20 13:02:46.257104"_s);
    QCOMPARE(file.lines.id, 14);
    QCOMPARE(file.upgrade, FunctionState::Present);
    QCOMPARE(file.downgrade, FunctionState::Raises);
    QVERIFY(file.usesAutocommit);
}

void PythonFileTest::ignoresDecoys_data()
{
    QTest::addColumn<QByteArray>("decoy");
    QTest::newRow("in a function") << QByteArray("def upgrade():\n    revision = 'x'\n    down_revision = 'y'\n");
    QTest::newRow("in a class") << QByteArray(
        "class A:\n    revision = 'x'\n    class B:\n        down_revision = 'y'\n");
    QTest::newRow("in a text over lines") << QByteArray("sql = '''\nrevision = 'x'\n'''\n");
    QTest::newRow("in a comment") << QByteArray("# revision = 'x'\n");
    QTest::newRow("in brackets") << QByteArray("x = dict(\nrevision = 'x',\n)\n");
    QTest::newRow("an attribute of something") << QByteArray("x = type('X', (), {})\nx.revision = 'x'\n");
    QTest::newRow("a comparison") << QByteArray("assert revision == 'a1'\n");
    QTest::newRow("a keyword argument") << QByteArray("print(revision='x')\n");
    QTest::newRow("an annotation alone") << QByteArray("revision: str\n");
    QTest::newRow("an async function") << QByteArray("async def f():\n    revision = 'x'\n");
    QTest::newRow("a decorated function") << QByteArray("@d(revision='x')\ndef f():\n    revision = 'x'\n");
}

void PythonFileTest::ignoresDecoys()
{
    QFETCH(QByteArray, decoy);
    const RevisionFile file = readPythonRevision(fileWith(decoy), u"x.py"_s);
    QVERIFY2(file.unresolved.isEmpty(), qPrintable(file.unresolved.value(0).reason));
    QCOMPARE(file.spec.id, u"a1"_s);
    QCOMPARE(file.spec.parents, QStringList());
}

void PythonFileTest::neverGuesses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QByteArray& text, const QString& reason) {
        QTest::newRow(name) << text << reason;
    };
    row("a call", "down_revision = find()", u"call"_s);
    row("a method of a text", "down_revision = 'a b'.split()", u"call"_s);
    row("an imported name", "from cli import OLD\ndown_revision = OLD", u"imported"_s);
    row("an attribute", "import cli\ndown_revision = cli.OLD", u"imported"_s);
    row("an attribute in a tuple", "import cli\ndown_revision = (cli.A, 'b')", u"imported"_s);
    row("imported itself", "from base import down_revision", u"imported"_s);
    row("a name that nothing assigns", "down_revision = OLD", u"name"_s);
    row("under a condition", "if x:\n    down_revision = 'b'", u"conditional"_s);
    row("under a condition on one line", "if x: down_revision = 'b'", u"conditional"_s);
    row("in a try", "try:\n    down_revision = 'b'\nexcept E:\n    pass", u"conditional"_s);
    row("a loop variable", "for down_revision in x:\n    pass", u"conditional"_s);
    row("a conditional expression", "down_revision = 'b' if x else 'c'", u"expression"_s);
    row("a format", "down_revision = 'a%s' % 1", u"operator"_s);
    row("an f-string with a call", "down_revision = f'{x()}'", u"f_string"_s);
    row("a subscript", "down_revision = ['a', 'b'][0]", u"subscript"_s);
    row("bytes", "down_revision = b'a'", u"bytes"_s);
    row("a number", "down_revision = 12", u"not_text"_s);
    row("a number in a tuple", "down_revision = ('a', 12)", u"not_text"_s);
    row("a dictionary", "down_revision = {}", u"dictionary"_s);
    row("a star import behind", "from helpers import *", u"star_import"_s);
    row("written through globals", "globals()['down_revision'] = 'b'", u"dynamic"_s);
    row("a list that is changed", "down_revision = ['a']\ndown_revision.append('b')", u"modified"_s);
    row("unpacked from a call", "x, down_revision = f()", u"unpacking"_s);
    row("deleted", "del down_revision", u"deleted"_s);
    row("a character by its name", "down_revision = '\\N{DIGIT ONE}'", u"escape"_s);
}

void PythonFileTest::neverGuesses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const RevisionFile file = readPythonRevision(fileWith(text), u"x.py"_s);
    const auto found = std::ranges::find(file.unresolved, u"down_revision"_s, &Unresolved::attribute);
    QVERIFY(found != file.unresolved.end());
    QCOMPARE(found->reason, reason);
    QVERIFY(found->line >= 3);
    QVERIFY(!found->text.isEmpty());
    QVERIFY(file.spec.parents.isEmpty());
}

void PythonFileTest::titles_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("title");
    QTest::newRow("the first paragraph") << QByteArray("\"\"\"One\ntwo\n\nthree\"\"\"\n") << u"One\ntwo"_s;
    QTest::newRow("leading blank lines do not count") << QByteArray("'''\n\n  One\n\ntwo'''\n") << u"One"_s;
    QTest::newRow("a licence before it") << QByteArray("# (c)\n#\n\n\"One\"\n") << u"One"_s;
    QTest::newRow("behind an import it is none") << QByteArray("import x\n\"\"\"One\"\"\"\n") << QString();
    QTest::newRow("CRLF is normalised") << QByteArray("\"\"\"One\r\n\r\ntwo\"\"\"\r\n") << u"One"_s;
    QTest::newRow("an f-string is none") << QByteArray("f\"One\"\n") << QString();
    QTest::newRow("letters beyond ASCII") << QByteArray("\"\"\"Gr\xC3\xBC\xC3\x9F"
                                                        "e\"\"\"\n")
                                          << u"Grüße"_s;
}

void PythonFileTest::titles()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, title);
    QCOMPARE(readPythonRevision(head + fileWith({}), u"x.py"_s).title, title);
}

void PythonFileTest::functions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("state");
    const auto row = [](const char* name, const QByteArray& text, FunctionState state) {
        QTest::newRow(name) << text << static_cast<int>(state);
    };
    row("missing", "", FunctionState::Missing);
    row("pass", "def downgrade():\n    pass\n", FunctionState::Empty);
    row("on one line", "def downgrade(): pass\n", FunctionState::Empty);
    row("a docstring and a comment", "def downgrade() -> None:\n    '''Nothing.'''\n    # really\n",
        FunctionState::Empty);
    row("dots", "def downgrade():\n    ...\n", FunctionState::Empty);
    row("a bare return", "def downgrade():\n    return\n", FunctionState::Empty);
    row("raises", "def downgrade():\n    '''No.'''\n    raise Exception('no')\n", FunctionState::Raises);
    row("does something", "def downgrade():\n    op.drop_table('x')\n", FunctionState::Present);
    row("raises only in the end", "def downgrade():\n    if x:\n        raise E\n", FunctionState::Present);
    row("imported", "from x import downgrade\n", FunctionState::Present);
}

void PythonFileTest::functions()
{
    QFETCH(QByteArray, text);
    QFETCH(int, state);
    QCOMPARE(static_cast<int>(readPythonRevision(fileWith(text), u"x.py"_s).downgrade), state);
}

void PythonFileTest::encodings()
{
    const QByteArray latin = fileWith("# Gr\xFC\xDF"
                                      "e\nbranch_labels = 'gr\xFCn'\n");
    const RevisionFile declared = readPythonRevision("# -*- coding: latin-1 -*-\n" + latin, u"x.py"_s);
    QVERIFY(declared.notes.isEmpty());
    QCOMPARE(declared.spec.labels, QStringList(u"grün"_s));
    const RevisionFile undeclared = readPythonRevision(latin, u"x.py"_s);
    QCOMPARE(undeclared.notes.size(), 1);
    QCOMPARE(undeclared.notes.constFirst().codeName(), u"revision_encoding"_s);
    QCOMPARE(undeclared.notes.constFirst().args.value(1), u"3"_s);
    QCOMPARE(undeclared.spec.id, u"a1"_s);
}

void PythonFileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an open text") << fileWith("x = 'open\n") << u"3"_s << u"unterminated_string"_s;
    QTest::newRow("an open text over lines") << fileWith("\nx = '''open\n\n") << u"4"_s << u"unterminated_string"_s;
    QTest::newRow("an open bracket") << fileWith("x = (\n1,\n") << u"3"_s << u"unterminated_bracket"_s;
    QTest::newRow("a null byte") << fileWith(QByteArray("x = 1\n\0", 7)) << u"4"_s << u"null_byte"_s;
    QTest::newRow("no down_revision") << QByteArray("revision = 'a'\n") << u"1"_s << u"no_down_revision"_s;
}

void PythonFileTest::refuses()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, line);
    QFETCH(QString, reason);
    const RevisionFile file = readPythonRevision(source, u"x.py"_s);
    QCOMPARE(file.errors.size(), 1);
    QCOMPARE(file.errors.constFirst().codeName(), u"revision_file_bad"_s);
    QCOMPARE(file.errors.constFirst().args, QStringList({ u"x.py"_s, line, reason }));
}

void PythonFileTest::namesByFile()
{
    const QByteArray source = "down_revision = None\n";
    QCOMPARE(readPythonRevision(source, u"/p/1a2b3c.py"_s).spec.id, u"1a2b3c"_s);
    const RevisionFile other = readPythonRevision(source, u"/p/1a2b_helpers.py"_s);
    QVERIFY(other.spec.id.isEmpty());
    QCOMPARE(other.errors.constFirst().codeName(), u"revision_id_missing"_s);
}

void PythonFileTest::readsTenMegabytes()
{
    const QByteArray source =
        fileWith("def upgrade():\n" + QByteArray("    op.execute('''select (1)''')  # x\n").repeated(300'000));
    QVERIFY(source.size() > 10'000'000);
    QElapsedTimer timer;
    timer.start();
    const RevisionFile file = readPythonRevision(source, u"x.py"_s);
    QCOMPARE(file.spec.id, u"a1"_s);
    QCOMPARE(file.upgrade, FunctionState::Present);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

/// Damaged files must neither crash nor hang, whatever they hold.
void PythonFileTest::survivesJunk()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArray whole = "\"\"\"T\"\"\"\nrevision: str = (f'a{x}' 'b')\ndown_revision = ['a', *B] + (1,)\n"
                             "def upgrade():\n    pass\nif x: y = 1\nfrom a import (b as c, *)\nx += \"\\x4\"\n";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray source = whole;
        for (int change = random.bounded(1, 6); change > 0; --change) {
            const qsizetype at = random.bounded(static_cast<int>(source.size()));
            if (random.bounded(2) == 0)
                source.remove(at, random.bounded(1, 4));
            else
                source.insert(at, QByteArray(1, "'\"\\()[]{}\n#=:,;+*.f\t\0 "[random.bounded(23)]));
        }
        const RevisionFile file = readPythonRevision(source, u"x.py"_s);
        QCOMPARE(file.path, u"x.py"_s);
    }
}

QTEST_GUILESS_MAIN(PythonFileTest)
#include "tst_pythonfile.moc"
