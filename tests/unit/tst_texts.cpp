#include "tests/architecture/sentencerules.h"
#include "tests/support/testcase.h"
#include "text/errortext.h"
#include "text/fill.h"

#include <QDir>
#include <QFile>

using namespace stopover;
using namespace Qt::StringLiterals;

/// Every sentence of text/ with sample arguments, as one file to read: tests/data/texts.en. A change of words shows there.
class TextsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void everySentenceIsInTheFile();
    void everyMarkIsUsed();
    void sentencesAreWhole_data();
    void sentencesAreWhole();
};

namespace {

struct Mark
{
    QString context;
    QString words;
};

QByteArray contents(const QString& path)
{
    QFile file(QStringLiteral(STOPOVER_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList textFiles()
{
    QStringList paths;
    const QDir folder(QStringLiteral(STOPOVER_SOURCE_DIR "/text"));
    for (const QString& name : folder.entryList({ u"*.cpp"_s }, QDir::Files, QDir::Name))
        paths.append(u"text/"_s + name);
    return paths;
}

/// What QT_TRANSLATE_NOOP marks, in the order of the file.
QList<Mark> marksOf(const QString& path)
{
    QList<Mark> marks;
    const QList<test::Literal> literals = test::literalsOf(QString::fromUtf8(contents(path)));
    for (qsizetype i = 0; i + 1 < literals.size(); ++i) {
        if (literals.at(i).before != "QT_TRANSLATE_NOOP("_L1)
            continue;
        QString words = literals.at(i + 1).text;
        words.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s).replace(u"\\\\"_s, u"\\"_s);
        marks.append({ literals.at(i).text, words });
    }
    return marks;
}

/// What %1, %2 … usually stand for in a context.
QStringList sampleOf(const QString& context)
{
    static const QHash<QString, QStringList> samples {
        { u"Activity"_s, { u"92"_s, u"45"_s, u"4711"_s, u"ShareLock"_s } },
        { u"Backup"_s, { u"2026-12-31"_s } },
        { u"Check"_s, { u"3"_s, u"public.chunks, public.orders"_s, u"64MB"_s } },
        { u"Clause"_s, { u"public.chunks"_s, u"chunks_project_fk"_s, u"3"_s, u"(17)"_s } },
        { u"DumpCode"_s, { u"Triggers"_s, u"2"_s, u"audit"_s } },
        { u"Event"_s, { u"2"_s, u"public.chunks"_s, u"pid 4711"_s, u"idle in transaction"_s, u"2 s"_s } },
        { u"Finding"_s, { u"public.chunks"_s, u"app_owner"_s, u"deploy"_s, u"256"_s } },
        { u"Lint"_s, { u"public.chunks"_s, u"project_id"_s, u"bigint"_s, u"integer"_s } },
        { u"Number"_s, { u"3"_s, u"5"_s } },
        { u"Rehearsal"_s, { u"4 s"_s, u"3 s"_s } },
        { u"Report"_s, { u"12"_s, u"100"_s, u"9f2c"_s } },
        { u"Run"_s, { u"public.chunks"_s, u"100"_s, u"app_owner"_s } },
    };
    return samples.value(context, { u"public.chunks"_s, u"app_owner"_s, u"deploy"_s, u"3"_s, u"4"_s, u"5"_s });
}

QString sampleArgument(const QString& name)
{
    static const QList<std::pair<QString, QString>> samples {
        { u"last lines"_s, u"could not open file"_s },
        { u"exit code"_s, u"1"_s },
        { u"version"_s, u"15"_s },
        { u"how many files"_s, u"2"_s },
        { u"rows in the"_s, u"100"_s },
        { u"rows when"_s, u"100"_s },
        { u"rows now"_s, u"98"_s },
        { u"parent"_s, u"3e19"_s },
        { u"dependency"_s, u"3e19"_s },
        { u"steps"_s, u"4"_s },
        { u"known keys"_s, u"day, week, month"_s },
        { u"limit in bytes"_s, u"268435456"_s },
        { u"roles that give"_s, u"pg_read_server_files"_s },
        { u"identifier"_s, u"4f"_s },
        { u"line"_s, u"12"_s },
        { u"file"_s, u"migrations/0042_add.sql"_s },
        { u"path"_s, u"/srv/app/stopover.toml"_s },
        { u"where it stands"_s, u"/srv/app/stopover.toml"_s },
        { u"folder"_s, u"/srv/app/migrations"_s },
        { u"directory"_s, u"/srv/sandbox"_s },
        { u"table"_s, u"public.chunks"_s },
        { u"backup"_s, u"stopover_backup.chunks_1"_s },
        { u"dump"_s, u"/srv/dumps/app"_s },
        { u"detail"_s, u"1000"_s },
        { u"reason"_s, u"@not_empty"_s },
        { u"target"_s, u"app@db1:5432"_s },
        { u"role"_s, u"app_owner"_s },
        { u"object"_s, u"public.chunks"_s },
        { u"revision"_s, u"4f2a"_s },
        { u"label"_s, u"billing"_s },
        { u"run"_s, u"12"_s },
        { u"step"_s, u"copy"_s },
        { u"keys"_s, u"3"_s },
        { u"rows"_s, u"3"_s },
        { u"database"_s, u"app"_s },
        { u"version"_s, u"15"_s },
        { u"key"_s, u"interval"_s },
    };
    for (const auto& [part, sample] : samples) {
        if (name.contains(part))
            return sample;
    }
    return u"<"_s + name.simplified() + u'>';
}

/// The errors in the order of their header, with arguments as its comments name them.
QStringList errorLines()
{
    static const QRegularExpression body(u"enum class ErrorCode \\{(.*?)\\};"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression line(u"^    ([A-Z]\\w+),(?: ///< (.*))?$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression named(u"^args: ([^;]*)"_s);
    QStringList lines;
    int position = 0;
    const QString text = body.match(QString::fromUtf8(contents(u"core/base/error.h"_s))).captured(1);
    for (auto match = line.globalMatch(text); match.hasNext(); ++position) {
        const QString list = named.match(match.next().captured(2)).captured(1);
        QStringList arguments;
        for (const QString& name : list.split(u',', Qt::SkipEmptyParts))
            arguments.append(sampleArgument(name.trimmed()));
        const Error error = Error::of(static_cast<ErrorCode>(position), arguments);
        lines.append(error.codeName() + u": "_s + text::explain(error).replace(u'\n', u"\n    "_s));
    }
    return lines;
}

QString wholeText()
{
    QStringList lines { u"# Errors: reason, then what to do"_s, QString() };
    lines += errorLines();
    for (const QString& path : textFiles()) {
        if (path == "text/errorsentences.cpp"_L1)
            continue;
        lines += { QString(), u"# "_s + path, QString() };
        for (const Mark& mark : marksOf(path))
            lines.append(text::fill(mark.words, sampleOf(mark.context)).replace(u'\n', u"\n    "_s));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

void TextsTest::everySentenceIsInTheFile()
{
    const QString path = u"tests/data/texts.en"_s;
    const QByteArray now = wholeText().toUtf8();
    QVERIFY(now.size() > 30'000);
    if (qEnvironmentVariableIsSet("STOPOVER_WRITE_TEXTS")) {
        QFile file(QStringLiteral(STOPOVER_SOURCE_DIR) + u'/' + path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(now), now.size());
    }
    const QStringList expected = QString::fromUtf8(contents(path)).split(u'\n');
    const QStringList found = QString::fromUtf8(now).split(u'\n');
    for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i) {
        if (expected.value(i) != found.value(i))
            QFAIL(qPrintable(u"%1, line %2:\n  was: %3\n  is:  %4\nWith STOPOVER_WRITE_TEXTS=1 this test writes the "
                             "file; read its diff as prose."_s.arg(path, QString::number(i + 1), expected.value(i),
                                                                   found.value(i))));
    }
}

/// A mark that nothing translates is work for translators that nobody sees: marks stand where tables and calls use them.
void TextsTest::everyMarkIsUsed()
{
    QStringList unused;
    const QDir root(QStringLiteral(STOPOVER_SOURCE_DIR));
    for (const test::SourceFile& file : test::readSources(root.path(), { u"app/ctl"_s, u"core"_s })) {
        if (file.text.contains("QT_TRANSLATE_NOOP"_L1) || file.text.contains("QCoreApplication::translate"_L1))
            unused.append(file.path + u": a mark, where no catalogue is loaded"_s);
    }
    // A context that is asked for by its name must be marked somewhere, and the other way round.
    QSet<QString> marked;
    QSet<QString> asked;
    static const QRegularExpression asking(u"\\b(?:translated|composed|translate)\\(\\s*\"([\\w:]+)\""_s);
    for (const test::SourceFile& file : test::readSources(root.path(), { u"text"_s, u"ui"_s, u"app/gui"_s })) {
        for (const Mark& mark : marksOf(file.path))
            marked.insert(mark.context);
        for (auto match = asking.globalMatch(file.text); match.hasNext();)
            asked.insert(match.next().captured(1));
    }
    for (const QString& context : marked - asked)
        unused.append(u"context "_s + context);
    QVERIFY2(unused.isEmpty(), qPrintable(unused.join(u'\n')));
}

void TextsTest::sentencesAreWhole_data()
{
    QTest::addColumn<QString>("line");
    for (const QString& line : errorLines())
        QTest::newRow(qPrintable(line.section(u':', 0, 0))) << line;
}

/// No "… tried Rehearse it": a reason ends before its remedy begins, and nothing ends twice.
void TextsTest::sentencesAreWhole()
{
    QFETCH(QString, line);
    static const QRegularExpression joined(u"\\.[A-Z][a-z]|\\.\\.(?!\\.)|  |%\\d| [.,]( |$)|not empty [A-Z]"_s);
    const QString prose = QString(line).remove(QRegularExpression(u"\\n    .*"_s));
    QVERIFY2(!joined.match(prose).hasMatch(), qPrintable(line));
}

STOPOVER_TEST_MAIN(TextsTest)
#include "tst_texts.moc"
