#include "app/ctl/command.h"
#include "app/ctl/specinput.h"
#include "tests/support/testcase.h"
#include "tests/unit/completions.h"

#include <QFile>
#include <QProcess>

using namespace stopover;
using namespace stopover::ctl;
using namespace Qt::StringLiterals;

/// Reads command lines with the table of the product.
class ArgumentsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void findsCommandOperandsAndOptions();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void helpNeedsNoCompleteLine();
    void numbersHaveLimits();
    void optionsOfOneNameAgreeOnTakingAValue();
    void everyCommandHasItsHelp();
    void whateverDrivesARunTakesOver();
    void aMissingFileIsBadInput();
    void theManualKnowsEverything();
    void completionsAreOfTheTable_data();
    void completionsAreOfTheTable();
    void bashCompletes_data();
    void bashCompletes();
    void aSpecificationIsAFileOrOptions();
};

namespace {

std::vector<Syntax> table()
{
    std::vector<Syntax> syntax;
    for (const Command& command : commands())
        syntax.push_back(command.syntax);
    return syntax;
}

Result<Arguments> parse(const QString& line)
{
    return Arguments::parse(line.split(u' ', Qt::SkipEmptyParts), table(), globalOptions());
}

QString packaged(const QString& file)
{
    QFile source(QStringLiteral(STOPOVER_SOURCE_DIR "/packaging/") + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QString wordsOf(const Arguments& arguments)
{
    return arguments.command() < 0
        ? QString()
        : QString::fromLatin1(commands()[static_cast<std::size_t>(arguments.command())].syntax.words);
}

} // namespace

void ArgumentsTest::findsCommandOperandsAndOptions()
{
    REQUIRE_VALUE(const Arguments run, parse(u"repartition run --workers 3 spec.toml --confirm=public.t --json"_s));
    QCOMPARE(wordsOf(run), u"repartition run"_s);
    QCOMPARE(run.operand(), u"spec.toml"_s);
    QCOMPARE(run.value(u"workers"_s), u"3"_s);
    QCOMPARE(run.value(u"confirm"_s), u"public.t"_s);
    QVERIFY(run.has(u"json"_s));

    REQUIRE_VALUE(const Arguments early, parse(u"--db service=x run show last"_s));
    QCOMPARE(wordsOf(early), u"run show"_s);
    QCOMPARE(early.value(u"db"_s), u"service=x"_s);
    QCOMPARE(early.operand(), u"last"_s);

    REQUIRE_VALUE(const Arguments ended, parse(u"partitions -- --odd"_s));
    QCOMPARE(ended.operand(), u"--odd"_s);

    REQUIRE_VALUE(const Arguments negative, parse(u"repartition plan --from -10"_s));
    QCOMPARE(negative.value(u"from"_s), u"-10"_s);
}

void ArgumentsTest::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing at all") << u""_s << u"--help"_s;
    QTest::newRow("a command that is none") << u"repartition now"_s << u"repartition now"_s;
    QTest::newRow("half a command") << u"run"_s << u"run"_s;
    QTest::newRow("an unknown option") << u"run list --frobnicate"_s << u"--frobnicate"_s;
    QTest::newRow("an unknown short option") << u"run list -x"_s << u"-x"_s;
    QTest::newRow("an option of another command") << u"run list --rows 5"_s << u"--rows"_s;
    QTest::newRow("an option without its value") << u"demo load --rows"_s << u"--rows"_s;
    QTest::newRow("a flag with a value") << u"run list --json=yes"_s << u"--json"_s;
    QTest::newRow("an option twice") << u"demo load --rows 5 --rows 6"_s << u"--rows"_s;
    QTest::newRow("a missing operand") << u"run show"_s << u"ID"_s;
    QTest::newRow("one word too many") << u"run show 1 2"_s << u"2"_s;
}

void ArgumentsTest::refusesWrongUsage()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto parsed = parse(line);
    COMPARE_ERROR(parsed, ErrorCode::Usage);
    QVERIFY2(parsed.error().args.join(u' ').contains(named), qPrintable(parsed.error().args.join(u' ')));
    QVERIFY(!parsed.error().args.value(1).isEmpty());
    QCOMPARE(exitCodeOf(parsed.error()), ExitCode::Usage);
}

void ArgumentsTest::helpNeedsNoCompleteLine()
{
    for (const QString& line : { u"--help"_s, u"-h"_s, u"--version"_s, u"run show --help"_s, u"run --help"_s })
        VERIFY_OK(parse(line));
    REQUIRE_VALUE(const Arguments show, parse(u"run show --help"_s));
    QCOMPARE(wordsOf(show), u"run show"_s);
    REQUIRE_VALUE(const Arguments none, parse(u"run --help"_s));
    QCOMPARE(none.command(), -1);
}

void ArgumentsTest::numbersHaveLimits()
{
    REQUIRE_VALUE(const Arguments arguments, parse(u"demo load --rows 12x"_s));
    COMPARE_ERROR(arguments.integer(u"rows"_s, 1, 1, 100), ErrorCode::Usage);
    REQUIRE_VALUE(const Arguments large, parse(u"demo load --rows 101"_s));
    COMPARE_ERROR(large.integer(u"rows"_s, 1, 1, 100), ErrorCode::Usage);
    REQUIRE_VALUE(const Arguments right, parse(u"demo load --rows 100"_s));
    QCOMPARE(right.integer(u"rows"_s, 1, 1, 100).value_or(0), 100);
    QCOMPARE(right.integer(u"workers"_s, 7, 1, 100).value_or(0), 7);
}

/// The words are told apart from values before the command is known.
void ArgumentsTest::optionsOfOneNameAgreeOnTakingAValue()
{
    QMap<QString, bool> known;
    for (const Option& option : globalOptions())
        known.insert(QString::fromLatin1(option.name), option.value != nullptr);
    for (const Command& command : commands()) {
        for (const Option& option : command.syntax.options) {
            const QString name = QString::fromLatin1(option.name);
            QVERIFY2(!known.contains(name) || known.value(name) == (option.value != nullptr), option.name);
            known.insert(name, option.value != nullptr);
        }
    }
}

void ArgumentsTest::everyCommandHasItsHelp()
{
    const QString all = helpText(-1);
    for (std::size_t i = 0; i < commands().size(); ++i) {
        const Command& command = commands()[i];
        const QString words = QString::fromLatin1(command.syntax.words);
        QVERIFY(all.contains(words));
        const QString own = helpText(static_cast<qsizetype>(i));
        QVERIFY(own.contains(words));
        for (const Option& option : command.syntax.options)
            QVERIFY(own.contains(u"--"_s + QLatin1StringView(option.name)));
        QVERIFY(own.contains("--json"_L1));
    }
}

void ArgumentsTest::theManualKnowsEverything()
{
    const QString text = packaged(u"man/stopoverctl.1"_s);
    for (const Command& command : commands()) {
        QStringList wanted;
        for (const Option& option : command.syntax.options)
            wanted.append(QString::fromLatin1(option.name));
        for (const Option& option : globalOptions())
            wanted.append(QString::fromLatin1(option.name));
        for (QString name : wanted) {
            name.replace(u'-', u"\\-"_s);
            QVERIFY2(
                text.contains(QRegularExpression(QRegularExpression::escape(u"\\-\\-"_s + name) + u"(?![\\w-])"_s)),
                qPrintable(name));
        }
        const QString words = QString::fromLatin1(command.syntax.words);
        QVERIFY2(text.contains(
                     QRegularExpression(u"^\\.B[RI]? \"?"_s + words + u"\\b"_s, QRegularExpression::MultilineOption)),
                 qPrintable(words));
    }
}

void ArgumentsTest::whateverDrivesARunTakesOver()
{
    for (const QString& words : { u"repartition run"_s, u"run resume"_s, u"run rollback"_s, u"run reapply"_s,
                                  u"run finish"_s, u"run abort"_s, u"upgrade"_s, u"downgrade"_s, u"backup create"_s,
                                  u"backup restore"_s, u"rollback emergency"_s, u"repair"_s }) {
        const auto command = std::ranges::find_if(
            commands(), [&words](const Command& one) { return QString::fromLatin1(one.syntax.words) == words; });
        QVERIFY2(command != commands().end(), qPrintable(words));
        QVERIFY2(
            std::ranges::any_of(command->syntax.options,
                                [](const Option& option) { return QLatin1StringView(option.name) == "take-over"_L1; }),
            qPrintable(words));
    }
}

void ArgumentsTest::aMissingFileIsBadInput()
{
    for (const ErrorCode code : { ErrorCode::NotAFile, ErrorCode::JournalMissing, ErrorCode::RunMissing,
                                  ErrorCode::NoSuchRevision, ErrorCode::ProjectMissing, ErrorCode::BadSpec })
        QCOMPARE(exitCodeOf(Error::of(code)), ExitCode::Findings);
    for (const ErrorCode code : { ErrorCode::Io, ErrorCode::Sql, ErrorCode::ConnectFailed, ErrorCode::BackupAltered })
        QCOMPARE(exitCodeOf(Error::of(code)), ExitCode::Failed);
}

void ArgumentsTest::completionsAreOfTheTable_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("made");
    QTest::newRow("bash") << u"completions/stopoverctl.bash"_s << test::bashCompletion();
    QTest::newRow("zsh") << u"completions/_stopoverctl"_s << test::zshCompletion();
    QTest::newRow("fish") << u"completions/stopoverctl.fish"_s << test::fishCompletion();
}

/// With STOPOVER_WRITE_COMPLETIONS=1 this test writes the files.
void ArgumentsTest::completionsAreOfTheTable()
{
    QFETCH(QString, file);
    QFETCH(QString, made);
    if (qEnvironmentVariableIsSet("STOPOVER_WRITE_COMPLETIONS")) {
        QFile target(QStringLiteral(STOPOVER_SOURCE_DIR "/packaging/") + file);
        QVERIFY(target.open(QIODevice::WriteOnly));
        QCOMPARE(target.write(made.toUtf8()), made.toUtf8().size());
    }
    const QStringList expected = made.split(u'\n');
    const QStringList found = packaged(file).split(u'\n');
    for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i)
        QCOMPARE(found.value(i), expected.value(i));
}

void ArgumentsTest::bashCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("offered");
    QTest::newRow("commands") << u"re"_s << u"repartition revision rehearse repair report"_s;
    QTest::newRow("second words") << u"run re"_s << u"resume reapply"_s;
    QTest::newRow("options of the command alone") << u"backup create --da"_s << u"--data-only"_s;
    QTest::newRow("options of no other command") << u"backup list --da"_s << u""_s;
    QTest::newRow("the earlier name of a command") << u"mend --uni"_s << u"--unique"_s;
    QTest::newRow("global options") << u"health --pro"_s << u"--project"_s;
    QTest::newRow("values") << u"report 3 --format h"_s << u"html"_s;
    QTest::newRow("values of another command") << u"backup create --format d"_s << u"directory"_s;
    QTest::newRow("behind an option with a value") << u"--db app upgrade h"_s << u"head heads"_s;
    QTest::newRow("operands only as many as there are") << u"run show last l"_s << u""_s;
}

void ArgumentsTest::bashCompletes()
{
    QFETCH(QString, line);
    QFETCH(QString, offered);
    const QStringList words = line.split(u' ');
    QStringList arguments { u"-c"_s,
                            u"source \"$0\"; COMP_WORDS=(stopoverctl \"$@\"); COMP_CWORD=$#; _stopoverctl; "
                            "echo \"${COMPREPLY[*]}\""_s,
                            QStringLiteral(STOPOVER_SOURCE_DIR "/packaging/completions/stopoverctl.bash") };
    QProcess bash;
    bash.start(u"bash"_s, arguments + words);
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.readAllStandardError(), QByteArray());
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).trimmed(), offered);
}

void ArgumentsTest::aSpecificationIsAFileOrOptions()
{
    REQUIRE_VALUE(const Arguments neither, parse(u"repartition plan"_s));
    COMPARE_ERROR(specOf(neither), ErrorCode::Usage);
    REQUIRE_VALUE(const Arguments both, parse(u"repartition plan x.toml --table t"_s));
    COMPARE_ERROR(specOf(both), ErrorCode::Usage);
    REQUIRE_VALUE(const Arguments missing, parse(u"repartition plan /nonexistent/x.toml"_s));
    COMPARE_ERROR(specOf(missing), ErrorCode::NotAFile);
}

STOPOVER_TEST_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
