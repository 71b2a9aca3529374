#include "core/sandbox/programs.h"

#include "core/base/process.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace stopover::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView debianRoot { "/usr/lib/postgresql" };

/// Empty without pg_config. It also answers where only the client's headers are installed.
QString directoryOfPgConfig()
{
    const Result<ProcessOutput> output = runProcess({ .program = u"pg_config"_s, .arguments = { u"--bindir"_s } });
    return output ? QString::fromLocal8Bit(output->standardOutput).trimmed() : QString();
}

QStringList candidates()
{
    // Of several servers on a machine, the one that is asked for.
    QStringList directories { qEnvironmentVariable("STOPOVER_POSTGRES_BIN"), directoryOfPgConfig() };
    QStringList versions = QDir(debianRoot).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(versions, [](const QString& a, const QString& b) { return a.toDouble() > b.toDouble(); });
    for (const QString& version : std::as_const(versions))
        directories.append(debianRoot + u'/' + version + "/bin"_L1);
    directories.removeAll(QString());
    directories.removeDuplicates();
    return directories;
}

bool isComplete(const Programs& programs)
{
    constexpr std::array needed { "initdb", "pg_ctl", "postgres" };
    return std::ranges::all_of(needed, [&](const char* program) {
        return QFileInfo(programs.path(QString::fromLatin1(program))).isExecutable();
    });
}

int majorVersion(const Programs& programs)
{
    const Result<ProcessOutput> output =
        runProcess({ .program = programs.path(u"postgres"_s), .arguments = { u"--version"_s } });
    if (!output)
        return 0;
    static const QRegularExpression number(u"\\) (\\d+)"_s);
    return number.match(QString::fromLocal8Bit(output->standardOutput)).captured(1).toInt();
}

} // namespace

Result<Programs> findPrograms(std::optional<int> major)
{
    const QStringList directories = candidates();
    for (const QString& directory : directories) {
        Programs programs { .directory = directory };
        if (!isComplete(programs))
            continue;
        programs.major = majorVersion(programs);
        if (programs.major > 0 && (!major || *major == programs.major))
            return programs;
    }
    const QString package = major ? u"postgresql-%1"_s.arg(*major) : u"postgresql"_s;
    return Failure(ErrorCode::ProgramMissing, { u"initdb"_s, package });
}

} // namespace stopover::sandbox
