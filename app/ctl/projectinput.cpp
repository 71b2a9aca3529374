#include "app/ctl/projectinput.h"

#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "core/migrate/alembicrender.h"
#include "text/errortext.h"

#include <QCoreApplication>
#include <QDir>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

revision::ProjectRequest projectRequest(const Context& context)
{
    revision::ProjectRequest request;
    request.folder = QDir(context.arguments.value(u"project"_s)).absolutePath();
    if (context.arguments.has(u"section"_s))
        request.section = context.arguments.value(u"section"_s);
    return request;
}

void noteMissing(Console& console, const revision::Readiness& readiness)
{
    if (readiness.missing.isEmpty())
        return;
    console.note(say("The revisions can be read, but not run yet:"));
    for (const Error& error : readiness.missing)
        console.noteLines(text::explain(error));
}

Result<revision::Project> projectOf(Context& context)
{
    const revision::ProjectRequest request = projectRequest(context);
    STOPOVER_TRY_ASSIGN(revision::Project project, revision::openProject(request));
    if (context.arguments.has(u"run-python"_s) && !migrate::unresolvedFiles(project).isEmpty()) {
        STOPOVER_TRY_ASSIGN(const revision::ManualByPath values, migrate::resolveByPython(project));
        STOPOVER_TRY_ASSIGN(project, revision::openProject(request, values));
    }
    if (!context.console.json()) {
        for (const Error& note : std::as_const(project.notes))
            context.console.noteLines(text::explain(note));
    }
    return project;
}

std::optional<QStringList> givenRows(const Arguments& arguments)
{
    if (!arguments.has(u"from"_s))
        return std::nullopt;
    QStringList rows = arguments.value(u"from"_s).split(u',', Qt::SkipEmptyParts);
    rows.removeAll(u"base"_s);
    return rows;
}

Result<QStringList> rowsOf(Context& context, const revision::Project& project)
{
    if (const auto given = givenRows(context.arguments))
        return *given;
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY_ASSIGN(const migrate::VersionTable table, migrate::readVersionTable(connection, project.config));
    return table.rows;
}

} // namespace stopover::ctl
