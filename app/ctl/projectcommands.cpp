#include "app/ctl/projectinput.h"
#include "app/ctl/say.h"
#include "core/base/privatefile.h"
#include "core/base/readfile.h"
#include "core/revision/projectchoice.h"
#include "core/revision/projectplace.h"
#include "core/revision/readiness.h"
#include "core/revision/sqlimport.h"
#include "text/errortext.h"
#include "text/projecttext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

void addFact(QList<QList<Piece>>& lines, const QString& fact)
{
    lines.append({ Piece { fact } });
}

QJsonObject projectJson(const revision::Project& project, const revision::Readiness& readiness,
                        const QList<revision::Interpreter>& interpreters)
{
    QJsonArray missing;
    for (const Error& error : readiness.missing)
        missing.append(QJsonObject { { u"code"_s, error.codeName() }, { u"text"_s, text::explain(error) } });
    QJsonArray found;
    for (const revision::Interpreter& one : interpreters)
        found.append(one.path);
    const revision::ProjectConfig& config = project.config;
    return { { u"folder"_s, config.folder },
             { u"settings"_s, config.file },
             { u"script_location"_s, config.scriptLocation },
             { u"version_locations"_s, QJsonArray::fromStringList(config.versionLocations) },
             { u"revisions"_s, project.files.size() },
             { u"interpreter"_s, readiness.interpreter.path },
             { u"interpreters"_s, found },
             { u"environment_file"_s, config.environmentFile },
             { u"missing"_s, missing } };
}

void printProject(Console& console, const revision::Project& project, const revision::Readiness& readiness,
                  const QList<revision::Interpreter>& interpreters)
{
    const revision::ProjectConfig& config = project.config;
    QList<QList<Piece>> lines;
    addFact(lines, say("Folder: %1", { config.folder }));
    addFact(lines, say("Settings: %1", { config.file }));
    addFact(
        lines,
        say("Revisions: %1, in %2", { QString::number(project.files.size()), config.versionLocations.join(", "_L1) }));
    if (config.kind == revision::ProjectKind::Alembic) {
        addFact(lines,
                say("Interpreter: %1 (%2)", { readiness.interpreter.path, text::originText(readiness.interpreter) }));
        for (const revision::Interpreter& one : interpreters) {
            if (one.path != readiness.interpreter.path)
                addFact(lines, say("Further interpreter: %1 (%2)", { one.path, text::originText(one) }));
        }
    }
    if (!config.environmentFile.isEmpty())
        addFact(lines, say("Environment variables: %1", { config.environmentFile }));
    console.printAll(lines);
    noteMissing(console, readiness);
    for (const Error& offer : readiness.offers)
        console.noteLines(text::explain(offer));
}

/// Paths in the file are relative to it, so that the project may move.
Result<void> keepChoices(const Context& context, const revision::ProjectConfig& config)
{
    for (const auto& [option, key] :
         { std::pair { u"python"_s, u"python"_s }, std::pair { u"env-file"_s, u"env_file"_s } }) {
        if (!context.arguments.has(option))
            continue;
        const QFileInfo chosen(QDir::current().absoluteFilePath(context.arguments.value(option)));
        if (!chosen.isFile() || (option == "python"_L1 && !chosen.isExecutable()))
            return Failure(option == "python"_L1
                               ? Error::of(ErrorCode::InterpreterMissing, { chosen.filePath(), u"--python"_s })
                               : Error::of(ErrorCode::NotAFile, { chosen.filePath() }));
        STOPOVER_TRY(revision::keepChoice(config, key, QDir::cleanPath(chosen.filePath())));
    }
    return {};
}

/// The folder that the revisions go into, and its settings, which may have to be made.
struct ImportTarget
{
    QString settings;
    revision::SqlImportPlace place;
};

Result<ImportTarget> importTarget(const Context& context)
{
    const QString folder = QDir(context.arguments.value(u"project"_s)).absolutePath();
    if (!QFileInfo(folder).isDir())
        return Failure(ErrorCode::ProjectMissing, { folder });
    if (const revision::ProjectPlace own = revision::placeIn(folder); own.isAlembic())
        return Failure(ErrorCode::Usage,
                       { say("%1 is a project of Alembic, which does not read SQL files", { folder }),
                         say("Name a folder of its own with --project") });
    ImportTarget target { .settings = folder + "/stopover.toml"_L1,
                          .place = { .folder = folder + "/revisions"_L1, .parent = {}, .taken = {} } };
    if (!QFileInfo::exists(target.settings))
        return target;
    revision::ProjectRequest request;
    request.folder = target.settings;
    STOPOVER_TRY_ASSIGN(const revision::Project existing, revision::openProject(request));
    const revision::Graph& graph = existing.graph;
    STOPOVER_TRY(graph.usable());
    const QStringList heads = graph.ids(graph.heads());
    if (heads.size() > 1)
        return Failure(ErrorCode::MultipleHeads, { u"head"_s, heads.join(", "_L1) });
    target.place.folder = existing.config.versionLocations.constFirst();
    target.place.parent = heads.value(0);
    for (const revision::RevisionFile& file : existing.files)
        target.place.taken.append(file.spec.id);
    return target;
}

void noteImport(Console& console, const revision::SqlImport& imported)
{
    for (const QString& path : imported.leftOut)
        console.note(say("Left out, since its name gives it no place in the order: %1", { path }));
    for (const QString& path : imported.unreadable)
        console.note(say("It does not run before commands of psql and data of COPY are taken out: %1", { path }));
    for (const QString& path : imported.unfilled)
        console.note(say("It has placeholders (${…}), which Stopover does not fill in: %1", { path }));
    if (imported.present > 0)
        console.note(say("Imported before: %1", { QString::number(imported.present) }));
    if (!imported.files.isEmpty())
        console.note(say("Record them in a database that has them already: \"stopoverctl stamp %1\"",
                         { imported.files.constLast().spec.id }));
}

} // namespace

Result<ExitCode> projectShow(Context& context)
{
    STOPOVER_TRY_ASSIGN(revision::Project opened, revision::openProject(projectRequest(context)));
    if (context.arguments.has(u"python"_s) || context.arguments.has(u"env-file"_s)) {
        STOPOVER_TRY(keepChoices(context, opened.config));
        STOPOVER_TRY_ASSIGN(opened, revision::openProject(projectRequest(context)));
    }
    const revision::Readiness readiness = revision::readinessOf(opened);
    const QList<revision::Interpreter> interpreters = opened.config.kind == revision::ProjectKind::Alembic
        ? revision::findInterpreters(opened.config)
        : QList<revision::Interpreter>();
    if (context.console.json()) {
        context.console.printJson(projectJson(opened, readiness, interpreters));
        return ExitCode::Done;
    }
    for (const Error& note : std::as_const(opened.notes))
        context.console.noteLines(text::explain(note));
    printProject(context.console, opened, readiness, interpreters);
    return ExitCode::Done;
}

Result<ExitCode> revisionImport(Context& context)
{
    STOPOVER_TRY_ASSIGN(const ImportTarget target, importTarget(context));
    const QString from = QDir(context.arguments.operand(1)).absolutePath();
    STOPOVER_TRY_ASSIGN(const revision::SqlImport imported,
                        revision::importSqlFiles(from, target.place, QDateTime::currentDateTimeUtc()));
    if (imported.files.isEmpty() && imported.present == 0)
        return Failure(ErrorCode::Usage,
                       { say("%1 has no SQL files whose names or marks give them an order", { from }),
                         say("Name the folder that they are in") });
    if (!QFileInfo::exists(target.settings))
        STOPOVER_TRY(writePrivately(target.settings, "[revisions]\nlocations = [\"revisions\"]\n",
                                    PrivateFile::Readers::AsUmask, PrivateFile::Existing::Refuse));
    for (const revision::NewFile& file : imported.files) {
        STOPOVER_TRY(revision::writeNewFile(file));
        context.console.print(file.path);
    }
    noteImport(context.console, imported);
    return ExitCode::Done;
}

} // namespace stopover::ctl
