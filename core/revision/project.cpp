#include "core/revision/project.h"

#include "core/base/readfile.h"
#include "core/revision/pythonfile.h"
#include "core/revision/sqlfile.h"
#include "core/revision/structuralfile.h"
#include "core/revision/versionfolder.h"

#include <QThread>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype filesPerThread = 250;

/// A compiled file says nothing without Python.
RevisionFile compiledFile(const QString& path)
{
    RevisionFile file;
    file.path = path;
    file.unresolved.append({ u"revision"_s, 1, u"compiled"_s, QString() });
    return file;
}

RevisionFile unreadable(const QString& path, const Error& error)
{
    RevisionFile file;
    file.path = path;
    file.errors.append(error);
    return file;
}

RevisionFile parsed(ProjectKind kind, const QString& path, const QByteArray& source)
{
    if (kind == ProjectKind::Alembic)
        return path.endsWith(".py"_L1) ? readPythonRevision(source, path) : compiledFile(path);
    return path.endsWith(".sql"_L1) ? readSqlHeader(source, path) : readStructuralRevision(source, path);
}

RevisionFile readOrExplain(ProjectKind kind, const QString& path)
{
    Result<RevisionFile> read = readRevisionFile(kind, path);
    return read ? std::move(*read) : unreadable(path, read.error());
}

/// Files do not depend on each other: a large project is read by several threads.
QList<RevisionFile> readAll(ProjectKind kind, const QStringList& paths)
{
    QList<RevisionFile> files(paths.size());
    RevisionFile* const places = files.data();
    const qsizetype workers = std::clamp<qsizetype>(paths.size() / filesPerThread, 1, QThread::idealThreadCount());
    const auto readEach = [&](qsizetype first) {
        for (qsizetype i = first; i < paths.size(); i += workers)
            places[i] = readOrExplain(kind, paths.at(i));
    };
    std::vector<std::unique_ptr<QThread>> threads;
    for (qsizetype worker = 1; worker < workers; ++worker) {
        threads.emplace_back(QThread::create(readEach, worker));
        threads.back()->start();
    }
    readEach(0);
    for (const std::unique_ptr<QThread>& thread : threads)
        thread->wait();
    return files;
}

/// What the user has said counts instead of what could not be read.
void correct(RevisionFile& file, const ManualValues& manual)
{
    const auto put = [&](const QString& attribute, const auto& value, auto& place) {
        if (!value)
            return;
        place = *value;
        file.unresolved.removeIf([&](const Unresolved& one) { return one.attribute == attribute; });
    };
    put(u"revision"_s, manual.id, file.spec.id);
    put(u"down_revision"_s, manual.parents, file.spec.parents);
    put(u"depends_on"_s, manual.dependencies, file.spec.dependencies);
    put(u"branch_labels"_s, manual.labels, file.spec.labels);
    if (manual.id)
        file.errors.removeIf([](const Error& error) { return error.code == ErrorCode::RevisionIdMissing; });
}

QList<Problem> problemsOf(const RevisionFile& file, Node node)
{
    QList<Problem> problems;
    for (const Error& error : file.errors)
        problems.append({ error, Problem::Severity::Fatal, node });
    for (const Unresolved& one : file.unresolved) {
        const Error error = Error::of(ErrorCode::RevisionUnresolved,
                                      { file.path, QString::number(one.line), one.attribute, one.reason, one.text });
        problems.append({ error, Problem::Severity::Fatal, node });
    }
    for (const Error& error : file.notes)
        problems.append({ error, Problem::Severity::Note, node });
    return problems;
}

/// The declaration that a problem of the graph is about.
constexpr std::array declarationOf {
    std::pair { ErrorCode::MissingDependency, &DeclarationLines::dependencies },
    std::pair { ErrorCode::DependencySelfLoop, &DeclarationLines::dependencies },
    std::pair { ErrorCode::DependencyCycle, &DeclarationLines::dependencies },
    std::pair { ErrorCode::MissingParent, &DeclarationLines::parents },
    std::pair { ErrorCode::LabelAsParent, &DeclarationLines::parents },
    std::pair { ErrorCode::SelfLoop, &DeclarationLines::parents },
    std::pair { ErrorCode::RevisionCycle, &DeclarationLines::parents },
    std::pair { ErrorCode::DuplicateLabel, &DeclarationLines::labels },
};

/// True when the error itself says on which line it is.
bool knowsItsLine(ErrorCode code)
{
    return code == ErrorCode::RevisionFileBad || code == ErrorCode::RevisionUnresolved
        || code == ErrorCode::RevisionEncoding;
}

} // namespace

std::pair<QString, int> Project::placeOf(const Problem& problem) const
{
    if (problem.node < 0)
        return { config.file, 0 };
    const RevisionFile& file = files.at(problem.node);
    int line = file.lines.id;
    if (knowsItsLine(problem.error.code))
        line = problem.error.args.value(1).toInt();
    for (const auto& [code, declaration] : declarationOf) {
        if (code == problem.error.code)
            line = file.lines.*declaration;
    }
    return { file.path, std::max(line, 1) };
}

Result<RevisionFile> readRevisionFile(ProjectKind kind, const QString& path)
{
    STOPOVER_TRY_ASSIGN(const QByteArray source, readFile(path, limits::script));
    return parsed(kind, path, source);
}

Result<Project> openProject(const ProjectRequest& request, const ManualByPath& manual)
{
    Project project;
    STOPOVER_TRY_ASSIGN(project.config, readConfig(request));
    const VersionFiles listed = listVersionFiles(project.config);
    project.notes = project.config.notes + listed.notes;
    project.files = readAll(project.config.kind, listed.paths);
    QList<RevisionSpec> specs;
    QList<Problem> problems;
    specs.reserve(project.files.size());
    for (RevisionFile& file : project.files) {
        if (const auto given = manual.constFind(file.path); given != manual.cend())
            correct(file, *given);
        problems += problemsOf(file, static_cast<Node>(specs.size()));
        specs.append(file.spec);
    }
    project.graph = Graph::build(specs, problems);
    return project;
}

} // namespace stopover::revision
