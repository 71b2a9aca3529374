#include "core/base/text.h"
#include "core/report/report.h"
#include "core/sql/visiblesql.h"
#include "tests/security/hostilenames.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/testcase.h"
#include "text/fill.h"
#include "text/markdown.h"
#include "text/reporttext.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlResult;

/// What a server, a file or a project says is shown as text: in the terminal and in documents.
class DisplayTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void everyHiddenCharacterIsShown();
    void anArgumentHasNoLineOfItsOwn();
    void aNameInACommandIsOneWord_data();
    void aNameInACommandIsOneWord();
    void visibleSqlIsTheSameSql_data();
    void visibleSqlIsTheSameSql();
    void nothingSteersTheTerminal_data();
    void nothingSteersTheTerminal();
    void aTerminalGetsOurColoursOnly();
    void sessionsAndMessagesAreText();
    void projectsAndFilesAreText();
    void aScriptForPsqlIsThatScript();
    void jsonIsOneLineAndExact();
    void documentsAreTexts_data();
    void documentsAreTexts();
    void codeEndsWhereItShould();
    void spreadsheetsRunNothing();

private:
    [[nodiscard]] CtlResult ctl(const QStringList& arguments) const
    {
        return test::runCtl(QStringList { u"--db"_s, m_uri } + arguments);
    }

    void execute(const QString& script) const;
    void makeTable(const QString& name) const;
    std::unique_ptr<test::TestDatabase> m_database;
    QString m_uri;
};

namespace {

/// A text constant or a function's body of SQL has the lines that it has; there all else is looked for.
enum class Lines { Ours, OfSql };

/// Empty: all of it can be seen, and no line is faked.
QString found(const QString& output, Lines lines = Lines::Ours)
{
    for (const char32_t character : output.toUcs4()) {
        if (character != U'\n' && isHidden(character))
            return u"U+%1 in: "_s.arg(QString::number(character, 16)) + visibleLines(output);
    }
    for (const QString& line : lines == Lines::Ours ? output.split(u'\n') : QStringList()) {
        if (line.startsWith(u"Run 7: finished"_s) || line.startsWith(u"\\! touch"_s))
            return u"a faked line in: "_s + output;
    }
    return {};
}

void shows(const CtlResult& result, const QStringList& arguments)
{
    const bool hasSql = arguments.contains(u"--sql"_s) || arguments.first() == "report"_L1;
    const QString problem = found(result.output + result.messages, hasSql ? Lines::OfSql : Lines::Ours);
    QVERIFY2(problem.isEmpty(), qPrintable(arguments.join(u' ') + u": "_s + problem));
}

QString idOf(const CtlResult& list)
{
    for (const QJsonValue& one : list.document()[u"backups"_s].toArray()) {
        if (one[u"kind"_s].toString() == "backup"_L1)
            return QString::number(one[u"id"_s].toInteger());
    }
    return {};
}

} // namespace

void DisplayTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
    m_uri = m_database->uri();
}

void DisplayTest::execute(const QString& script) const
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(script));
}

void DisplayTest::makeTable(const QString& name) const
{
    const QString table = u"public."_s + sql::quoted(name);
    execute(
        u"CREATE TABLE %1 (id bigint PRIMARY KEY, %2 text); INSERT INTO %1 SELECT g, %3 FROM generate_series(1, 50) "
        "g; ANALYZE"_s.arg(table, sql::quoted(name == "id"_L1 ? u"other"_s : name), sql::literal(name)));
}

void DisplayTest::everyHiddenCharacterIsShown()
{
    QCOMPARE(visible(u"plain äöü 日本 😀 a-b_c"_s), u"plain äöü 日本 😀 a-b_c"_s);
    QCOMPARE(visible(u"\x1b[31m\x07\n\t\r"_s), u"\\x1b[31m\\x07\\n\\t\\r"_s);
    QCOMPARE(visible(u"a\u202Eb\u061Cc"_s), u"a<U+202E>b<U+061C>c"_s);
    QCOMPARE(visibleLines(u"a\n\tb\r"_s), u"a\n\tb\\r"_s);
    QStringList must;
    for (char32_t c = 0; c < 0x20; ++c)
        must.append(QStringView(QChar::fromUcs4(c)).toString());
    for (char32_t c = 0x7F; c < 0xA0; ++c)
        must.append(QStringView(QChar::fromUcs4(c)).toString());
    for (const char32_t c : { U'\u00AD', U'\u061C', U'\u115F', U'\u180E', U'\u200B', U'\u200C',     U'\u200D',
                              U'\u200E', U'\u200F', U'\u2028', U'\u2029', U'\u202A', U'\u202B',     U'\u202C',
                              U'\u202D', U'\u202E', U'\u2060', U'\u2066', U'\u2067', U'\u2068',     U'\u2069',
                              U'\u206F', U'\u3164', U'\uFEFF', U'\uFFF9', U'\uFFFE', U'\U000E0001', U'\U000E0041' })
        must.append(QStringView(QChar::fromUcs4(c)).toString());
    must.append(QString(QChar(0xD800)));
    for (const QString& one : must) {
        QVERIFY2(visible(u"a"_s + one + u"b"_s) != u"a"_s + one + u"b"_s,
                 qPrintable(QString::number(one.at(0).unicode(), 16)));
        QCOMPARE(visible(visible(one)), visible(one));
    }
}

void DisplayTest::anArgumentHasNoLineOfItsOwn()
{
    QCOMPARE(text::fill(u"Table %1: %2"_s, { u"a\nRun 7: finished"_s, u"\x1b[2J"_s }),
             u"Table a\\nRun 7: finished: \\x1b[2J"_s);
    QCOMPARE(text::fill(u"do: x --confirm %1"_s, { u"public.t"_s }), u"do: x --confirm public.t"_s);
    QCOMPARE(text::fill(u"do: x --confirm %1"_s, { u"a$(id)"_s }), u"do: x --confirm 'a$(id)'"_s);
    QCOMPARE(text::fill(u"%1 and %3"_s, { u"a"_s }), u"a and ?"_s);
}

void DisplayTest::aNameInACommandIsOneWord_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& [row, name] : test::hostileNames())
        QTest::newRow(row) << name;
}

/// What is offered to be copied into a shell reaches the program as it is.
void DisplayTest::aNameInACommandIsOneWord()
{
    QFETCH(QString, name);
    QProcess shell;
    shell.start(u"bash"_s, { u"-c"_s, u"printf '%s' --confirm "_s + shellWord(name) });
    QVERIFY(shell.waitForFinished(test::patienceMs));
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), u"--confirm"_s + name);
    QVERIFY(!QFile::exists(u"/tmp/owned"_s));
}

void DisplayTest::visibleSqlIsTheSameSql_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& [row, name] : test::hostileNames())
        QTest::newRow(row) << name;
    QTest::newRow("beyond the first plane") << u"a\U000E0041b"_s;
}

void DisplayTest::visibleSqlIsTheSameSql()
{
    QFETCH(QString, name);
    const QString escapeText = u"E'"_s + QString(name).replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
    const QString statement = u"SELECT '%2' AS %1, %3, $x$%4$x$ /* %5 */ -- %6"_s.arg(
        sql::quoted(name), QString(name).replace(u'\'', "''"_L1), escapeText, name,
        QString(name).remove(u'*').remove(u'/'), QString(name).remove(u'\n').remove(u'\r'));
    const QString shown = sql::visibleSql(statement);
    for (const char32_t c : shown.toUcs4())
        QVERIFY2(c == U'\n' || c == U'\t' || !isHidden(c), qPrintable(shown));
    pg::Connection connection = m_database->connect();
    const auto exact = connection.execute(statement);
    const auto same = connection.execute(shown);
    VERIFY_OK(exact);
    QVERIFY2(same.has_value(), qPrintable(shown + (same ? QString() : same.error().message)));
    for (int column = 0; column < 3; ++column)
        QCOMPARE(same->text(0, column), exact->text(0, column));
    QCOMPARE(exact->text(0, 0), name);
    // The same name: a column of that name is found.
    VERIFY_OK(connection.execute(u"SELECT %1 FROM (%2) q"_s.arg(sql::quoted(name), shown.section(u"/*"_s, 0, 0))));
    QCOMPARE(sql::visibleSql(shown), shown);
}

void DisplayTest::nothingSteersTheTerminal_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& [row, name] : test::hostileNames().first(10))
        QTest::newRow(row) << name;
}

void DisplayTest::nothingSteersTheTerminal()
{
    QFETCH(QString, name);
    makeTable(name);
    const QString table = sql::QualifiedName { u"public"_s, name }.display();
    const QStringList hash { u"--strategy"_s, u"hash"_s, u"--key"_s, u"id"_s, u"--partitions"_s, u"3"_s };
    const auto look = [&](const QStringList& arguments, int expected) {
        const CtlResult result = ctl(arguments);
        QVERIFY2(
            result.exitCode == expected,
            qPrintable(visible(arguments.join(u' ')) + u": "_s + QString::number(result.exitCode) + result.messages));
        shows(result, arguments);
    };
    look(QStringList { u"repartition"_s, u"plan"_s, u"--table"_s, table } + hash, 0);
    look(QStringList { u"repartition"_s, u"plan"_s, u"--sql"_s, u"--table"_s, table } + hash, 0);
    look(QStringList { u"repartition"_s, u"run"_s, u"--table"_s, table, u"--confirm"_s, u"wrong"_s } + hash, 1);
    look(QStringList { u"repartition"_s, u"run"_s, u"--table"_s, table, u"--confirm"_s, table } + hash, 0);
    look({ u"partitions"_s, table }, 0);
    look({ u"run"_s, u"list"_s }, 0);
    look({ u"run"_s, u"show"_s, u"last"_s }, 0);
    look({ u"report"_s, u"last"_s }, 0);
    look({ u"run"_s, u"rollback"_s, u"last"_s, u"--confirm"_s, table }, 0);
    look({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, table }, 0);
    look({ u"backup"_s, u"create"_s, u"--table"_s, table }, 0);
    const QString id = idOf(ctl({ u"backup"_s, u"list"_s, u"--json"_s }));
    execute(u"UPDATE %1 SET %2 = %2 || 'x' WHERE id < 3"_s.arg(u"public."_s + sql::quoted(name), sql::quoted(name)));
    look({ u"backup"_s, u"list"_s }, 0);
    look({ u"backup"_s, u"verify"_s, id }, 0);
    look({ u"backup"_s, u"review"_s, id, u"--rows"_s, u"changed"_s }, 0);
    look({ u"backup"_s, u"restore"_s, id, u"--confirm"_s, table }, 0);
    look({ u"activity"_s }, 0);
    shows(ctl({ u"health"_s }), { u"health"_s });
    shows(ctl({ u"preflight"_s, u"--table"_s, table }), { u"preflight"_s });
    look({ u"backup"_s, u"create"_s, u"--table"_s, u"public.\"no such\x1b]0;x\x07 table\n\""_s }, 1);
}

/// With a terminal there are colours and lines that are written over: all of them are ours.
void DisplayTest::aTerminalGetsOurColoursOnly()
{
    const QString name = u"\x1b]0;owned\x07t\nRun 7: finished\u202Ex\x1b[2J"_s;
    makeTable(name);
    const QString table = sql::QualifiedName { u"public"_s, name }.display();
    const auto inTerminal = [&](const QStringList& arguments) -> QString {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TERM"_s, u"xterm"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"NO_COLOR"_s);
        process.setProcessEnvironment(environment);
        process.start(
            u"python3"_s,
            QStringList { u"-c"_s,
                          u"import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"_s,
                          qEnvironmentVariable("STOPOVERCTL"), u"--db"_s, m_uri }
                + arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(test::patienceMs) || process.exitCode() != 0)
            return u"\x01 failed: "_s + QString::fromUtf8(process.readAll());
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    static const QRegularExpression ours(u"\x1b\\[(0|31|32|33|2)m|\r\x1b\\[2K|\r(?=\n)"_s);
    bool coloured = false;
    for (const QStringList& arguments :
         { QStringList { u"repartition"_s, u"run"_s, u"--table"_s, table, u"--confirm"_s, table, u"--strategy"_s,
                         u"hash"_s, u"--key"_s, u"id"_s, u"--partitions"_s, u"3"_s },
           QStringList { u"run"_s, u"list"_s }, QStringList { u"run"_s, u"show"_s, u"last"_s },
           QStringList { u"partitions"_s, table } }) {
        QString output = inTerminal(arguments);
        coloured = coloured || output.contains(ours);
        QVERIFY2(found(output.remove(ours)).isEmpty(), qPrintable(found(output)));
    }
    QVERIFY(coloured);
}

void DisplayTest::sessionsAndMessagesAreText()
{
    // Whoever connects chooses the name of the application, and raises notices and errors.
    pg::Connection other = m_database->connect();
    VERIFY_OK(other.executeScript(
        u"SET application_name = E'x\\u001b]0;owned\\u0007'; CREATE TABLE public.t (id bigint PRIMARY KEY, v text);"
        "INSERT INTO public.t SELECT g, 'x' FROM generate_series(1, 20) g; ANALYZE;"
        "CREATE FUNCTION public.loud() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE E'n\\u001b[2J\\nRun "
        "7: finished\\u202E';"
        " RAISE EXCEPTION E'e\\u001b[2J\\nRun 7: finished' USING DETAIL = E'd\\nRun 7: finished\\u009b', HINT = "
        "E'h\\nRun 7: finished\\u202E'; END $$"_s));
    VERIFY_OK(other.executeScript(u"BEGIN; /* \x1b]0;owned\x07\u202E */ SELECT 'a\nRun 7: finished\x1b[2J'"_s));
    const CtlResult activity = ctl({ u"activity"_s });
    QCOMPARE(activity.exitCode, 0);
    QVERIFY(activity.output.contains(u"owned"_s)); // it is shown
    shows(activity, { u"activity"_s });
    VERIFY_OK(other.executeScript(u"ROLLBACK"_s));
    pg::Connection maker = m_database->connect();
    VERIFY_OK(maker.executeScript(
        u"CREATE TRIGGER loud BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.loud()"_s));
    VERIFY_OK(maker.executeScript(
        u"CREATE FUNCTION public.bad() RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RAISE EXCEPTION "
        u"E'e\\u001b[2J\\nRun 7: finished'"
        " USING DETAIL = E'd\\nRun 7: finished\\u009b', HINT = E'h\\nRun 7: finished\\u202E'; END $$"_s));
    const QStringList arguments { u"repartition"_s, u"plan"_s, u"--table"_s,      u"public.t"_s,
                                  u"--strategy"_s,  u"list"_s, u"--expression"_s, u"public.bad()"_s };
    shows(ctl(arguments), arguments);
}

void DisplayTest::projectsAndFilesAreText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a\x1b]0;owned\x07\nRun 7: finished\u202E.sql"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("CREATE INDEX ON \"t\x1b[2J\nRun 7: finished\" (\"\xe2\x80\xae\");\nDROP TABLE "
               "\"\x1b]0;owned\x07\";\nALTER TABLE t ADD COLUMN \"\xc2\x9b\" int DEFAULT random() NOT NULL;\n");
    file.close();
    const CtlResult lint = test::runCtl({ u"lint"_s, path });
    QVERIFY2(lint.output.contains(u"owned"_s), qPrintable(lint.messages));
    shows(lint, { u"lint"_s });
    shows(test::runCtl({ u"lint"_s, folder.filePath(u"none\x1b[2J\nRun 7: finished"_s) }), { u"lint"_s });
    shows(test::runCtl({ u"no\x1b[2J\nRun 7: finished"_s }), { u"unknown"_s });
    shows(test::runCtl({ u"--db"_s, u"host=/nowhere dbname='\x1b[2J\nRun 7: finished'"_s, u"run"_s, u"list"_s }),
          { u"connect"_s });
}

/// Printed for psql it is still that script: run by psql the table is partitioned, and the name runs nothing.
void DisplayTest::aScriptForPsqlIsThatScript()
{
    const QString name = u"x\n\\! touch /tmp/owned\n\x1b[2J\u202E"_s;
    makeTable(name);
    const QString table = sql::QualifiedName { u"public"_s, name }.display();
    const CtlResult plan = ctl({ u"repartition"_s, u"plan"_s, u"--sql"_s, u"--table"_s, table, u"--strategy"_s,
                                 u"hash"_s, u"--key"_s, u"id"_s, u"--partitions"_s, u"3"_s });
    QCOMPARE(plan.exitCode, 0);
    QVERIFY2(found(plan.output, Lines::OfSql).isEmpty(), qPrintable(found(plan.output, Lines::OfSql)));
    QVERIFY(plan.output.startsWith(u"-- Partitions public.\"x\\n\\! touch"_s));
    QProcess psql;
    psql.start(u"psql"_s, { u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, m_uri, u"-f"_s, u"-"_s });
    psql.write(plan.output.toUtf8());
    psql.closeWriteChannel();
    QVERIFY(psql.waitForFinished(test::patienceMs));
    QVERIFY2(psql.exitCode() == 0, psql.readAllStandardError().constData());
    QVERIFY(!QFile::exists(u"/tmp/owned"_s));
    pg::Connection connection = m_database->connect();
    const auto kind = connection.execute(u"SELECT relkind::text FROM pg_class WHERE oid = to_regclass($1)"_s,
                                         { QString(u"public."_s + sql::quoted(name)) });
    VERIFY_OK(kind);
    QCOMPARE(kind->text(0, 0), u"p"_s);
}

void DisplayTest::jsonIsOneLineAndExact()
{
    const QString name = u"\x1b]0;owned\x07\n\u202E\u009b\x7f\u2028\U000E0041"_s;
    makeTable(name);
    QCOMPARE(
        ctl({ u"backup"_s, u"create"_s, u"--table"_s, sql::QualifiedName { u"public"_s, name }.display() }).exitCode,
        0);
    const CtlResult list = ctl({ u"backup"_s, u"list"_s, u"--json"_s });
    QCOMPARE(list.output.count(u'\n'), 1);
    QVERIFY2(found(list.output).isEmpty(), qPrintable(found(list.output)));
    const QString table = sql::QualifiedName { u"public"_s, name }.display();
    QCOMPARE(list.document()[u"backups"_s][0][u"table"_s].toString(), table);
}

void DisplayTest::documentsAreTexts_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& [row, name] : test::hostileNames().first(11))
        QTest::newRow(row) << name;
    QTest::newRow("a fence of Markdown") << u"```\n<script>alert(1)</script>"_s;
    QTest::newRow("an address") << u"https://evil.example/x www.evil.example"_s;
}

void DisplayTest::documentsAreTexts()
{
    QFETCH(QString, name);
    makeTable(name);
    const QString table = sql::QualifiedName { u"public"_s, name }.display();
    const CtlResult run = ctl({ u"repartition"_s, u"run"_s, u"--table"_s, table, u"--confirm"_s, table, u"--strategy"_s,
                                u"hash"_s, u"--key"_s, u"id"_s, u"--partitions"_s, u"3"_s });
    QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
    pg::Connection connection = m_database->connect();
    const auto report = report::readReport(connection, m_database->settings(), RunId { 1 });
    VERIFY_OK(report);
    const QString html = text::reportHtml(*report);
    QVERIFY(found(html, Lines::OfSql).isEmpty());
    QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"<img"_s) && !html.contains(u"<a "_s));
    QVERIFY(html.contains(u"default-src 'none'"_s));
    // Every tag is one of ours.
    static const QRegularExpression tags(u"<(/?[a-zA-Z!][a-zA-Z0-9]*)"_s);
    static const QStringList own { u"!doctype"_s, u"html"_s, u"head"_s, u"meta"_s, u"title"_s, u"style"_s, u"body"_s,
                                   u"h1"_s,       u"h2"_s,   u"h3"_s,   u"p"_s,    u"table"_s, u"tr"_s,    u"th"_s,
                                   u"td"_s,       u"pre"_s,  u"svg"_s,  u"text"_s, u"rect"_s };
    for (auto match = tags.globalMatch(html); match.hasNext();)
        QVERIFY2(own.contains(match.next().captured(1).remove(u'/')), qPrintable(html));
    const QString markdown = text::reportMarkdown(*report);
    QVERIFY(found(markdown, Lines::OfSql).isEmpty());
    // Outside of code blocks nothing of the name is markup.
    QString prose;
    QString fence;
    for (const QString& line : markdown.split(u'\n')) {
        static const QRegularExpression opening(u"^(`{3,})(sql)?$"_s);
        const auto match = opening.match(line);
        if (fence.isEmpty() && match.hasMatch())
            fence = match.captured(1);
        else if (!fence.isEmpty() && line == fence)
            fence.clear();
        else if (fence.isEmpty())
            prose += line + u'\n';
    }
    QVERIFY(fence.isEmpty());
    QVERIFY(found(prose).isEmpty());
    static const QRegularExpression live(u"(?<!\\\\)[<\\[`*]|(?<!\\\\):(?=//)|www(?<!\\\\)\\.(?=e)"_s);
    QVERIFY2(!prose.contains(live), qPrintable(prose));
    for (const QString& format : { u"html"_s, u"md"_s, u"pdf"_s }) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r."_s + format);
        const CtlResult written = ctl({ u"report"_s, u"1"_s, u"--format"_s, format, u"--to"_s, path });
        QVERIFY2(written.exitCode == 0 || (format == "pdf"_L1 && written.messages.contains(u"stopover"_s)),
                 qPrintable(written.messages));
    }
}

/// A statement of several lines may hold a line that would end its block.
void DisplayTest::codeEndsWhereItShould()
{
    QCOMPARE(text::markdownCode(u"sql"_s, u"SELECT 1"_s), u"```sql\nSELECT 1\n```\n"_s);
    QCOMPARE(text::markdownCode(u"sql"_s, u"SELECT '\n````\n'"_s), u"`````sql\nSELECT '\n````\n'\n`````\n"_s);
}

void DisplayTest::spreadsheetsRunNothing()
{
    execute(u"CREATE DOMAIN public.amount AS numeric; CREATE TABLE public.t (id bigint PRIMARY KEY, a text, b numeric, "
            u"c public.amount, d date, e jsonb, \"=f\" text);"
            "INSERT INTO public.t VALUES (-1, '=1+1', -5, -6.5, '2026-01-01', '-7', '@x'), (2, '+a', 3, 4, NULL, NULL, "
            "NULL), (3, E'\\tq', 0, 0, NULL, '\"=x\"', ''),"
            " (4, E'=a\n\"b\",c', 0, 0, NULL, NULL, '-x'), (5, E'\\rx', 1, 1, NULL, NULL, 'plain')"_s);
    QCOMPARE(ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s }).exitCode, 0);
    const QString id = idOf(ctl({ u"backup"_s, u"list"_s, u"--json"_s }));
    const QTemporaryDir folder;
    const auto exported = [&](const QStringList& more) -> QByteArray {
        const QString path = folder.filePath(u"x.csv"_s);
        QFile::remove(path);
        if (ctl(QStringList { u"backup"_s, u"export"_s, id, u"--to"_s, path } + more).exitCode != 0)
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray guarded = exported({});
    QVERIFY2(guarded.startsWith("id,a,b,c,d,e,'=f\n"), guarded.constData());
    QVERIFY2(guarded.contains("-1,'=1+1,-5,-6.5,2026-01-01,'-7,'@x\n"), guarded.constData());
    QVERIFY2(guarded.contains("2,'+a,3,4,,,\n") && guarded.contains("3,'\tq,0,0,,")
                 && guarded.contains("4,\"'=a\n\"\"b\"\",c\",0,0,,,'-x\n")
                 && guarded.contains("5,\"'\rx\",1,1,,,plain\n"),
             guarded.constData());
    const QByteArray exact = exported({ u"--raw"_s });
    QVERIFY2(exact.contains("-1,=1+1,-5,-6.5,2026-01-01,-7,@x\n"), exact.constData());
    // The exact form is read back as it was.
    QFile file(folder.filePath(u"x.csv"_s));
    QProcess psql;
    psql.start(u"psql"_s,
               { u"-X"_s, u"-q"_s, u"-d"_s, m_uri, u"-c"_s, u"CREATE TABLE public.again (LIKE public.t)"_s, u"-c"_s,
                 u"\\copy public.again FROM '%1' (FORMAT csv, HEADER)"_s.arg(file.fileName()), u"-Atc"_s,
                 u"SELECT count(*) FROM (TABLE public.t EXCEPT TABLE public.again) d"_s });
    QVERIFY(psql.waitForFinished(test::patienceMs));
    QCOMPARE(psql.readAllStandardOutput().trimmed(), QByteArray("0"));
}

STOPOVER_TEST_MAIN(DisplayTest)
#include "tst_display.moc"
