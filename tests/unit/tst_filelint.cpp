#include "core/migrate/filelint.h"
#include "core/migrate/historylint.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;

/// Alembic revisions and their history, read without running them.
class FileLintTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void ruleFindsWhatIsBad_data();
    void ruleFindsWhatIsBad();
    void theNameNamesTheRevision();
    void literalsAreReadAsSql();
    void aStatementIsWhereItStands();
    void aCommentSilencesWithAReason();
    void whatCannotBeReadSaysWhere();
    void historyIsReadAsAWhole_data();
    void historyIsReadAsAWhole();
    void anEditedFileIsTold();
};

namespace {

QByteArray source(const QByteArray& upgrade, const QByteArray& downgrade = "op.drop_table('t')",
                  const QByteArray& imports = {})
{
    return "from alembic import op\nimport sqlalchemy as sa\n" + imports
        + "\nrevision = '1a2b3c4d5e6f'\ndown_revision = None\nTABLE = 'w.big'\n\n\ndef upgrade():\n    " + upgrade
        + "\n\n\ndef downgrade():\n    " + downgrade + '\n';
}

QStringList rulesIn(const risk::LintReport& report)
{
    QStringList rules;
    for (const risk::LintFinding& finding : report.findings)
        rules.append(finding.rule);
    for (const risk::LintStatement& statement : report.statements) {
        for (const risk::LintFinding& finding : statement.findings)
            rules.append(finding.rule);
    }
    return rules;
}

const QString file = u"versions/1a2b3c4d5e6f_things.py"_s;

} // namespace

void FileLintTest::ruleFindsWhatIsBad_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("bad");
    const auto row = [](const char* name, const QString& rule, const QByteArray& text, bool bad) {
        QTest::newRow(name) << rule << text << bad;
    };
    row("downgrade that does nothing", u"A03"_s, source("op.drop_table('u')", "pass"), true);
    row("downgrade that raises", u"A03"_s, source("op.drop_table('u')", "raise NotImplementedError()"), true);
    row("downgrade", u"A03"_s, source("op.drop_table('u')"), false);
    row("merge", u"A03"_s, source("pass", "pass"), false);
    row("f-string", u"A04"_s, source("op.execute(f'DROP TABLE {name}')"), true);
    row("f-string of a constant", u"A04"_s, source("op.execute(f'DROP TABLE {TABLE}')"), false);
    row("sum", u"A04"_s, source("op.execute('DROP TABLE ' + name)"), true);
    row("sum of a constant", u"A04"_s, source("op.execute('DROP TABLE ' + TABLE)"), false);
    row("remainder", u"A04"_s, source("op.execute(sa.text('DROP TABLE %s' % name))"), true);
    row("format", u"A04"_s, source("op.get_bind().execute('DROP TABLE {}'.format(name))"), true);
    row("literal", u"A04"_s, source("op.execute('DROP TABLE w.t')"), false);
    row("construct", u"A04"_s, source("op.execute(table.update().values(n=1))"), false);
    row("concurrently in a transaction", u"A05"_s,
        source("op.create_index('i', 't', ['n'], postgresql_concurrently=True)"), true);
    row("concurrently in its block", u"A05"_s,
        source("with op.get_context().autocommit_block():\n        op.create_index('i', 't', ['n'], "
               "postgresql_concurrently=True)"),
        false);
    row("behind the block", u"A05"_s,
        source("with op.get_context().autocommit_block():\n        pass\n    op.drop_index('i', "
               "postgresql_concurrently=True)"),
        true);
    row("not concurrently", u"A05"_s, source("op.drop_index('i', postgresql_concurrently=False)"), false);
    row("network", u"A06"_s, source("pass", "pass", "import requests\n"), true);
    row("model", u"A06"_s, source("pass", "pass", "from shop.models import User\n"), true);
    row("neighbour", u"A06"_s, source("pass", "pass", "from . import helper\n"), true);
    row("process", u"A06"_s, source("import subprocess"), true);
    row("file", u"A06"_s, source("rows = open('x.csv').read()"), true);
    row("second of a list", u"A06"_s, source("pass", "pass", "import json, socket\n"), true);
    row("library", u"A06"_s, source("pass", "pass", "import json, uuid\nfrom sqlalchemy.dialects import postgresql\n"),
        false);
    row("method of that name", u"A06"_s, source("thing.open()"), false);
}

void FileLintTest::ruleFindsWhatIsBad()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, text);
    QFETCH(bool, bad);
    REQUIRE_VALUE(const risk::LintReport report, migrate::lintFile(file, text, {}));
    QVERIFY2(rulesIn(report).contains(rule) == bad, qPrintable(rulesIn(report).join(u' ')));
}

void FileLintTest::theNameNamesTheRevision()
{
    REQUIRE_VALUE(const risk::LintReport named,
                  migrate::lintFile(u"0123456789ab_x.py"_s, source("op.drop_table('u')"), {}));
    QCOMPARE(rulesIn(named), QStringList { u"A10"_s });
    REQUIRE_VALUE(const risk::LintReport dated,
                  migrate::lintFile(u"20260601_1a2b3c4d5e6f_x.py"_s, source("op.drop_table('u')"), {}));
    QCOMPARE(rulesIn(dated), QStringList());
}

void FileLintTest::literalsAreReadAsSql()
{
    REQUIRE_VALUE(const risk::LintReport report,
                  migrate::lintFile(file, source("op.execute('CREATE INDEX CONCURRENTLY i ON w.t (n)')"), {}));
    QVERIFY(rulesIn(report).contains(u"T01"_s));
    const QByteArray block = source(
        "with op.get_context().autocommit_block():\n        op.execute('CREATE INDEX CONCURRENTLY i ON w.t (n)')");
    REQUIRE_VALUE(const risk::LintReport alone, migrate::lintFile(file, block, {}));
    QVERIFY(!rulesIn(alone).contains(u"T01"_s));
    // What upgrade() has made is not there any more for downgrade().
    REQUIRE_VALUE(
        const risk::LintReport both,
        migrate::lintFile(
            file, source("op.execute('CREATE TABLE w.n (a int PRIMARY KEY)')", "op.execute('DROP TABLE w.n')"), {}));
    QCOMPARE(both.statements.size(), 2);
    QVERIFY(rulesIn(both).contains(u"D01"_s));
    QCOMPARE(both.grade, risk::Grade::Breaking);
}

void FileLintTest::aStatementIsWhereItStands()
{
    const QByteArray text =
        source("op.execute(\n        \"\"\"\n        SELECT 1;\n        DROP TABLE w.t;\n        \"\"\")");
    REQUIRE_VALUE(const risk::LintReport report, migrate::lintFile(file, text, {}));
    QCOMPARE(report.statements.size(), 2);
    const risk::LintStatement& drop = report.statements.last();
    QCOMPARE(drop.line, static_cast<int>(text.left(text.indexOf("DROP TABLE")).count('\n')) + 1);
    QVERIFY(text.mid(drop.begin, drop.end - drop.begin).contains("DROP TABLE w.t"));
}

void FileLintTest::aCommentSilencesWithAReason()
{
    REQUIRE_VALUE(
        const risk::LintReport silent,
        migrate::lintFile(
            file, source("# +stopover ignore A04 reason=our own names\n    op.execute(f'DROP TABLE {name}')"), {}));
    QVERIFY(silent.findings.first().suppressed);
    QCOMPARE(silent.findings.first().reason, u"our own names"_s);
    REQUIRE_VALUE(
        const risk::LintReport sql,
        migrate::lintFile(file, source("# +stopover ignore D01 reason=empty\n    op.execute('DROP TABLE w.t')"), {}));
    const auto drop = std::ranges::find(sql.statements.first().findings, u"D01"_s, &risk::LintFinding::rule);
    QVERIFY(drop != sql.statements.first().findings.end() && drop->suppressed);
    REQUIRE_VALUE(const risk::LintReport loud,
                  migrate::lintFile(file, source("# +stopover ignore A04\n    op.execute(f'DROP TABLE {name}')"), {}));
    QVERIFY(rulesIn(loud).contains(u"R12"_s));
}

void FileLintTest::whatCannotBeReadSaysWhere()
{
    const auto open = migrate::lintFile(file, source("op.execute('never closed)"), {});
    QVERIFY(!open);
    QCOMPARE(open.error().code, ErrorCode::RevisionFileBad);
    QCOMPARE(open.error().args.value(0), file);
    const auto quote = migrate::lintFile(file, source("op.execute(\"SELECT 'x\")"), {});
    QVERIFY(!quote);
    QCOMPARE(quote.error().code, ErrorCode::BadSpec);
    QVERIFY2(quote.error().args.value(0).contains(u"10"_s), qPrintable(quote.error().args.join(u'|')));
}

void FileLintTest::historyIsReadAsAWhole_data()
{
    QTest::addColumn<QStringList>("revisions"); // id, what it follows, label
    QTest::addColumn<QStringList>("rules");
    QTest::newRow("a line") << QStringList { u"a,,"_s, u"b,a,"_s } << QStringList();
    QTest::newRow("two heads") << QStringList { u"a,,"_s, u"b,a,"_s, u"c,a,"_s } << QStringList { u"A01"_s, u"A01"_s };
    QTest::newRow("nobody's child") << QStringList { u"a,,"_s, u"b,x,"_s }
                                    << QStringList { u"A01"_s, u"A01"_s, u"A02"_s };
    QTest::newRow("circle") << QStringList { u"a,b,"_s, u"b,a,"_s } << QStringList { u"A02"_s };
    QTest::newRow("twice") << QStringList { u"a,,"_s, u"b,a,"_s, u"b,a,"_s } << QStringList { u"A09"_s };
    QTest::newRow("label twice") << QStringList { u"a,,one"_s, u"b,a,one"_s } << QStringList { u"A07"_s };
}

void FileLintTest::historyIsReadAsAWhole()
{
    QFETCH(QStringList, revisions);
    QFETCH(QStringList, rules);
    const QTemporaryDir folder;
    const auto write = [&folder](const QString& name, const QString& text) {
        QFile out(folder.filePath(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) > 0);
    };
    QVERIFY(QDir(folder.path()).mkpath(u"m/versions"_s));
    write(u"alembic.ini"_s, u"[alembic]\nscript_location = m\n"_s);
    write(u"m/env.py"_s, u"\n"_s);
    const auto text = [](const QString& value) { return value.isEmpty() ? u"None"_s : QString(u'\'' + value + u'\''); };
    for (qsizetype i = 0; i < revisions.size(); ++i) {
        const QStringList parts = revisions.at(i).split(u',');
        write(u"m/versions/%1.py"_s.arg(i),
              u"revision = %1\ndown_revision = %2\nbranch_labels = %3\n\n\ndef upgrade():\n    pass\n\n\ndef "
              "downgrade():\n    pass\n"_s.arg(text(parts.at(0)), text(parts.at(1)), text(parts.at(2))));
    }
    REQUIRE_VALUE(const revision::Project project, revision::openProject({ .folder = folder.path() }));
    QStringList found;
    for (const auto& findings : migrate::lintHistory(project, {})) {
        for (const risk::LintFinding& finding : findings)
            found.append(finding.rule);
    }
    found.sort();
    QCOMPARE(found, rules);
}

void FileLintTest::anEditedFileIsTold()
{
    REQUIRE_VALUE(const revision::Project project,
                  revision::openProject({ .folder = QStringLiteral(STOPOVER_SOURCE_DIR "/resources/demo/alembic") }));
    const QString id = project.graph.id(0);
    const QString path = project.file(0).path;
    QCOMPARE(migrate::editedRevisions(project, { { .revision = id, .sha256 = migrate::digestOfFile(path) } }),
             QStringList());
    const QStringList edited =
        migrate::editedRevisions(project, { { .revision = id, .sha256 = u"of another text"_s } });
    QCOMPARE(edited, QStringList { id });
    const auto findings = migrate::lintHistory(project, edited).value(path);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().rule, u"A08"_s);
}

STOPOVER_TEST_MAIN(FileLintTest)

#include "tst_filelint.moc"
