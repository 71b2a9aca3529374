#include "tests/architecture/sentencerules.h"
#include "tests/support/testcase.h"
#include "text/checktext.h"
#include "text/errortext.h"
#include "text/fill.h"
#include "text/findingtext.h"
#include "text/linttext.h"
#include "text/reader.h"

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
    void theWindowNamesNoCommand();
    void windowFormsAreOfWhatNamesACommand();
};

namespace {

struct Mark
{
    QString context;
    QString words;
    QString code; ///< the literal before it: in a table the code that the sentence belongs to
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
    QString code;
    const QList<test::Literal> literals = test::literalsOf(QString::fromUtf8(contents(path)));
    for (qsizetype i = 0; i < literals.size(); ++i) {
        if (literals.at(i).before != "QT_TRANSLATE_NOOP("_L1 || i + 1 == literals.size()) {
            code = literals.at(i).text;
            continue;
        }
        QString words = literals.at(i + 1).text;
        words.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s).replace(u"\\\\"_s, u"\\"_s);
        marks.append({ literals.at(i).text, words, code });
        ++i;
    }
    return marks;
}

/// The arguments of tests/data/texts.samples by what they are of: a context with a code of its table, or the sentence.
struct Samples
{
    QHash<QString, QStringList> all;
    mutable QSet<QString> used;

    [[nodiscard]] QStringList of(const QString& context, const QStringList& names) const
    {
        for (const QString& name : names) {
            const QString key = context + u'|' + name;
            if (!all.contains(key))
                continue;
            used.insert(key);
            return all.value(key);
        }
        return { u"public.chunks"_s }; // most sentences with one argument are about a table
    }
};

const Samples& samples()
{
    static const Samples read = [] {
        Samples samples;
        for (const QString& line : QString::fromUtf8(contents(u"tests/data/texts.samples"_s)).split(u'\n')) {
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const QStringList fields = QString(line).replace(u"\\t"_s, u"\t"_s).split(u'|');
            samples.all.insert(fields.at(0) + u'|' + fields.at(1), fields.mid(2));
        }
        return samples;
    }();
    return read;
}

/// The errors in the order of their header.
QList<Error> sampleErrors()
{
    static const QRegularExpression body(u"enum class ErrorCode \\{(.*?)\\};"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression line(u"^    [A-Z]\\w+,"_s, QRegularExpression::MultilineOption);
    QList<Error> errors;
    const QString text = body.match(QString::fromUtf8(contents(u"core/base/error.h"_s))).captured(1);
    for (auto match = line.globalMatch(text); match.hasNext(); match.next()) {
        Error error = Error::of(static_cast<ErrorCode>(errors.size()));
        error.args = samples().of(u"Error"_s, { error.codeName() });
        errors.append(error);
    }
    return errors;
}

QString errorLine(const Error& error)
{
    return error.codeName() + u": "_s + text::explain(error).replace(u'\n', u"\n    "_s);
}

/// A sentence of which every argument is in the samples.
QString filled(const Mark& mark)
{
    const QString text = text::fill(mark.words, samples().of(mark.context, { mark.words, mark.code }));
    return text.contains(u'?') && !mark.words.contains(u'?') ? u"no samples: "_s + mark.words : text;
}

QString wholeText()
{
    QStringList lines { u"# Errors: reason, then what to do"_s, QString() };
    for (const Error& error : sampleErrors())
        lines.append(errorLine(error));
    for (const QString& path : textFiles()) {
        if (path == "text/errorsentences.cpp"_L1)
            continue;
        lines += { QString(), u"# "_s + path, QString() };
        for (const Mark& mark : marksOf(path))
            lines.append(filled(mark).replace(u'\n', u"\n    "_s));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

void TextsTest::everySentenceIsInTheFile()
{
    const QString path = u"tests/data/texts.en"_s;
    const QByteArray now = wholeText().toUtf8();
    QVERIFY(now.size() > 30'000);
    const QStringList bare = QString::fromUtf8(now).split(u'\n').filter(u"no samples: "_s);
    for (const QString& line : bare)
        qInfo("%s", qPrintable(line));
    QVERIFY2(bare.isEmpty(), "sentences for which tests/data/texts.samples has no arguments");
    const QSet<QString> keys(samples().all.keyBegin(), samples().all.keyEnd());
    const QStringList unused = (keys - samples().used).values();
    QVERIFY2(unused.isEmpty(), qPrintable(u"samples of no sentence: "_s + unused.join(u", "_s)));
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
    for (const Error& error : sampleErrors())
        QTest::newRow(qPrintable(error.codeName())) << errorLine(error);
}

/// No "… tried Rehearse it": a reason ends before its remedy begins, and nothing ends twice.
void TextsTest::sentencesAreWhole()
{
    QFETCH(QString, line);
    static const QRegularExpression joined(u"\\.[A-Z][a-z]|\\.\\.(?!\\.)|  |%\\d| [.,]( |$)|not empty [A-Z]"_s);
    const QString prose = QString(line).remove(QRegularExpression(u"\\n    .*"_s));
    QVERIFY2(!joined.match(prose).hasMatch(), qPrintable(line));
}

namespace {

/// "stopoverctl run list", "--confirm NAME"; not "-- +stopover batch", which is written into a script.
bool namesACommand(const QString& text)
{
    static const QRegularExpression command(u"\\bstopoverctl\\b|(^|[ (\"])--[a-z]"_s);
    return command.match(text).hasMatch();
}

/// What is said by a code of one of the tables of text/, with its remedy.
QString said(const QString& context, const QString& code)
{
    const QStringList args = samples().of(context, { code });
    if (context == "Check"_L1) {
        const checks::CheckResult result { .id = code, .verdict = checks::Verdict::Block, .args = args };
        return text::checkSentence(result) + u' ' + text::checkRemedy(result);
    }
    if (context == "Lint"_L1) {
        const risk::LintFinding finding { .rule = code, .args = args };
        return text::lintSentence(finding) + u' ' + text::lintRemedy(finding);
    }
    return text::explainFinding({ .rule = code, .object = args.value(0), .args = args.mid(1) });
}

struct Said
{
    QString context;
    QString code;
};

/// Every code with a remedy: errors, findings, checks, rules of lint, ends of a report.
QList<Said> everyCode()
{
    static const QRegularExpression row(u"(?:RuleText|CheckText|LintRuleText) \\{\\s*\"([^\"]+)\"_L1"_s);
    QList<Said> codes;
    for (const auto& [context, path] :
         { std::pair { u"Finding"_s, u"text/findingtext.cpp"_s }, std::pair { u"Check"_s, u"text/checktext.cpp"_s },
           std::pair { u"Lint"_s, u"text/linttext.cpp"_s } }) {
        const QString text = QString::fromUtf8(contents(path));
        for (auto match = row.globalMatch(text); match.hasNext();)
            codes.append({ context, match.next().captured(1) });
    }
    return codes;
}

} // namespace

/// Who reads a window has no command line at hand: its texts name pages, fields and buttons.
void TextsTest::theWindowNamesNoCommand()
{
    text::setReader(text::Reader::Window);
    const auto back = qScopeGuard([] { text::setReader(text::Reader::CommandLine); });
    QStringList commands;
    for (Error& error : sampleErrors()) {
        for (QString& argument : error.args)
            argument.remove(u"--work-as"_s); // an argument of the command line's form
        if (namesACommand(text::explain(error)))
            commands.append(errorLine(error));
    }
    Error honest = Error::of(ErrorCode::JournalForeign, { u"app"_s, u"deploy"_s, u"app_owner"_s, u"local all"_s });
    if (namesACommand(text::explain(honest)))
        commands.append(errorLine(honest));
    const QList<Said> codes = everyCode();
    QVERIFY(codes.size() > 150);
    for (const Said& one : codes) {
        if (const QString text = said(one.context, one.code); namesACommand(text))
            commands.append(one.code + u": "_s + text);
    }
    for (const QString& path : textFiles()) {
        for (const Mark& mark : marksOf(path)) {
            // Forms for the command line that have one for the window, asked above and by the report.
            const bool hasForm = mark.words
                != QString::fromUtf8(text::remedyFor(mark.context, mark.code, mark.words.toUtf8().constData()));
            const bool isTable = path == "text/errorsentences.cpp"_L1 || path == "text/foreignerror.cpp"_L1;
            if (!hasForm && !isTable && namesACommand(mark.words))
                commands.append(path + u": "_s + mark.words);
        }
    }
    QVERIFY2(commands.isEmpty(), qPrintable(commands.join(u'\n')));
}

/// A form for the window that replaces nothing, or what names no command, is one too many.
void TextsTest::windowFormsAreOfWhatNamesACommand()
{
    QStringList needless;
    QHash<QString, QString> remedies;
    for (const Error& error : sampleErrors())
        remedies.insert(error.codeName(), text::remedy(error));
    for (const Mark& form : marksOf(u"text/reader.cpp"_s)) {
        const bool known = form.context == "Report"_L1 || form.code == "journal_of_other"_L1
            || namesACommand(form.context == "Error"_L1 ? remedies.value(form.code) : said(form.context, form.code));
        if (!known || namesACommand(form.words))
            needless.append(form.context + u' ' + form.code);
    }
    QVERIFY2(needless.isEmpty(), qPrintable(needless.join(u'\n')));
}

STOPOVER_TEST_MAIN(TextsTest)
#include "tst_texts.moc"
