#include "app/ctl/journalnote.h"
#include "app/ctl/lintjson.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "app/ctl/specinput.h"
#include "core/backup/registry.h"
#include "core/base/readfile.h"
#include "core/migrate/filelint.h"
#include "core/migrate/historylint.h"
#include "core/sql/visiblesql.h"
#include "text/errortext.h"
#include "text/linttext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <malloc.h>
#include <sys/resource.h>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto helperVariable = "STOPOVER_LINT_HELPER";
constexpr int heapStep = 64 * 1024 * 1024; ///< bytes: threads that let their heaps grow by pages wait for each other

/// Reads files of others: a text may be made to bring the parser down, so a process of its own reads it, with
/// limits on memory and time, and this one says so if it dies.
Result<ExitCode> superviseHelper()
{
    QProcess helper;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(helperVariable), u"1"_s);
    helper.setProcessEnvironment(environment);
    helper.setProcessChannelMode(QProcess::ForwardedChannels);
    helper.setInputChannelMode(QProcess::ForwardedInputChannel);
    helper.setChildProcessModifier([] {
        const rlimit memory { 4UL << 30U, 4UL << 30U };
        const rlimit seconds { 120, 120 };
        const rlimit core { 0, 0 };
        setrlimit(RLIMIT_AS, &memory);
        setrlimit(RLIMIT_CPU, &seconds);
        setrlimit(RLIMIT_CORE, &core);
    });
    helper.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    helper.waitForFinished(-1);
    if (helper.error() == QProcess::FailedToStart || helper.exitStatus() != QProcess::NormalExit)
        return Failure(ErrorCode::ProcessFailed,
                       { u"stopoverctl lint"_s, QString::number(helper.exitCode()),
                         u"the parser could not read one of the files"_s });
    return static_cast<ExitCode>(helper.exitCode());
}

Result<int> versionOf(const Context& context)
{
    const QString given = context.arguments.value(u"server-version"_s);
    if (given.isEmpty())
        return 0;
    bool valid = false;
    const double number = given.toDouble(&valid);
    if (!valid || number < 9 || (number > 99 && number < 90000))
        return Failure(ErrorCode::Usage,
                       { u"--server-version "_s + given, u"write a major version, for example 15"_s });
    return number > 99 ? static_cast<int>(number) : static_cast<int>(number) * 10000;
}

/// What is read from the database of --db, if one is named.
struct Known
{
    risk::LintOptions options;
    QList<migrate::AppliedRevision> applied;
};

Result<QStringList> backedUpTables(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const QList<backup::Backup> backups, backup::list(connection));
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-1);
    QStringList tables;
    for (const backup::Backup& one : backups) {
        if (one.level >= 3 && one.problem.isEmpty() && QDateTime::fromString(one.createdAt, Qt::ISODate) > limit)
            tables.append(one.table);
    }
    return tables;
}

Result<Known> readKnown(Context& context)
{
    Known known;
    risk::LintOptions& options = known.options;
    options.transaction = !context.arguments.has(u"no-transaction"_s);
    options.style = context.arguments.has(u"style"_s);
    STOPOVER_TRY_ASSIGN(options.version, versionOf(context));
    if (!context.arguments.has(u"db"_s))
        return known;
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    STOPOVER_TRY_ASSIGN(options.schema, catalog::readSchema(database));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    STOPOVER_TRY_ASSIGN(const bool installed, journalOrNote(context, connection));
    options.backedUp = QStringList(); // without a journal nothing is
    if (installed) {
        STOPOVER_TRY_ASSIGN(options.backedUp, backedUpTables(connection));
        STOPOVER_TRY_ASSIGN(known.applied, migrate::readApplied(connection));
    }
    return known;
}

Result<QByteArray> contentOf(const QString& path)
{
    if (path != "-"_L1)
        return stopover::readFile(path, limits::script);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Failure(ErrorCode::Io, { path, input.errorString() });
    QByteArray bytes;
    while (bytes.size() <= limits::script) {
        const QByteArray piece = input.read(1 << 20);
        if (piece.isEmpty())
            return bytes;
        bytes += piece;
    }
    return Failure(ErrorCode::FileTooLarge, { path, QString::number(limits::script) });
}

Result<LintedFile> readFile(const QString& path, const risk::LintOptions& options)
{
    STOPOVER_TRY_ASSIGN(const QByteArray content, contentOf(path));
    auto report = migrate::lintFile(path, content, options);
    if (!report) {
        Error error = report.error();
        if (error.code == ErrorCode::BadSpec)
            error.args = { path + u':' + error.args.value(0), error.args.value(1) };
        return Failure(error);
    }
    return LintedFile { .path = path, .report = *report };
}

/// All revisions of a project, and its history.
Result<QList<LintedFile>> readProject(Context& context, const QString& folder, const Known& known)
{
    STOPOVER_TRY_ASSIGN(const revision::Project project,
                        revision::openProject({ .folder = QDir(folder).absolutePath() }));
    const auto history = migrate::lintHistory(project, migrate::editedRevisions(project, known.applied));
    QList<LintedFile> files;
    for (const revision::RevisionFile& one : project.files) {
        if (one.kind == revision::FileKind::Structural) {
            STOPOVER_TRY(specIn(context.arguments, one.path));
            continue;
        }
        // Code scanning wants paths as the repository has them.
        const QString path = QDir::current().relativeFilePath(one.path);
        STOPOVER_TRY_ASSIGN(LintedFile file, readFile(path.startsWith(u"../"_s) ? one.path : path, known.options));
        file.report.findings = history.value(one.path) + file.report.findings;
        files.append(file);
    }
    for (const revision::Problem& problem : project.graph.problems())
        context.console.noteLines(text::explain(problem.error));
    return files;
}

void addFinding(QList<QList<Piece>>& lines, const QString& path, const risk::LintFinding& finding)
{
    const Tone tone = finding.suppressed                  ? Tone::Faint
        : finding.severity == risk::LintSeverity::Error   ? Tone::Bad
        : finding.severity == risk::LintSeverity::Warning ? Tone::Notice
                                                          : Tone::Faint;
    QString head = path + u':' + QString::number(finding.line) + u": "_s + finding.rule + u' '
        + risk::severityName(finding.severity);
    if (finding.certainty != risk::Certainty::Proven)
        head += u" ("_s + text::certaintyText(finding.certainty) + u')';
    lines.append({ Piece { head, tone }, Piece { u"  "_s + text::lintSentence(finding) } });
    if (finding.suppressed) {
        lines.append({ Piece { u"    "_s + say("ignored: %1", { finding.reason }) } });
        return;
    }
    lines.append({ Piece { u"    "_s + text::lintRemedy(finding) } });
    for (const QString& line : finding.fix.isEmpty() ? QStringList() : sql::visibleSql(finding.fix).split(u'\n'))
        lines.append({ Piece { u"      | "_s + line } });
}

void printFile(Console& console, const LintedFile& file)
{
    QList<QList<Piece>> lines;
    for (const risk::LintFinding& finding : file.report.findings)
        addFinding(lines, file.path, finding);
    for (const risk::LintStatement& statement : file.report.statements) {
        for (const risk::LintFinding& finding : statement.findings)
            addFinding(lines, file.path, finding);
    }
    lines.append(
        { Piece { say("%1: %2, %3; errors: %4, warnings: %5",
                      { file.path, text::gradeText(file.report.grade), text::downtimeText(file.report.downtime),
                        QString::number(file.report.count(risk::LintSeverity::Error)),
                        QString::number(file.report.count(risk::LintSeverity::Warning)) }) } });
    console.printAll(lines);
}

/// Whether something was found that --fail-on asks to fail for.
Result<bool> fails(const Context& context, const QList<LintedFile>& files)
{
    const QString limit = context.arguments.has(u"fail-on"_s) ? context.arguments.value(u"fail-on"_s) : u"warning"_s;
    if (limit != "error"_L1 && limit != "warning"_L1 && limit != "never"_L1)
        return Failure(ErrorCode::Usage, { u"--fail-on "_s + limit, u"write error, warning or never"_s });
    return std::ranges::any_of(files, [&limit](const LintedFile& file) {
        const int warnings = limit == "warning"_L1 ? file.report.count(risk::LintSeverity::Warning) : 0;
        return limit != "never"_L1 && file.report.count(risk::LintSeverity::Error) + warnings > 0;
    });
}

} // namespace

Result<ExitCode> lint(Context& context)
{
    if (!qEnvironmentVariableIsSet(helperVariable))
        return superviseHelper();
    mallopt(M_TOP_PAD, heapStep);
    STOPOVER_TRY_ASSIGN(const Known known, readKnown(context));
    QList<LintedFile> files;
    for (const QString& path : context.arguments.operands()) {
        if (QFileInfo(path).isDir()) {
            STOPOVER_TRY_ASSIGN(const QList<LintedFile> project, readProject(context, path, known));
            files += project;
        } else {
            STOPOVER_TRY_ASSIGN(const LintedFile file, readFile(path, known.options));
            files.append(file);
        }
    }
    STOPOVER_TRY_ASSIGN(const bool failed, fails(context, files));
    if (context.arguments.has(u"sarif"_s)) {
        context.console.printDocument(sarifOf(files));
    } else if (context.console.json()) {
        context.console.printDocument(lintJsonOf(files));
    } else {
        for (const LintedFile& file : files)
            printFile(context.console, file);
    }
    return failed ? ExitCode::Findings : ExitCode::Done;
}

} // namespace stopover::ctl
