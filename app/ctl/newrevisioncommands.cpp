#include "app/ctl/projectinput.h"
#include "app/ctl/say.h"
#include "core/revision/newfile.h"
#include "core/revision/templates.h"
#include "core/revision/writers.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

QStringList listOf(const Arguments& arguments, const QString& option)
{
    return arguments.value(option).split(u',', Qt::SkipEmptyParts);
}

Result<ExitCode> write(Context& context, const revision::Project& project, revision::NewFileRequest request)
{
    const Arguments& arguments = context.arguments;
    request.message = arguments.value(u"message"_s);
    request.revision.labels = listOf(arguments, u"branch-label"_s);
    request.revision.id = arguments.value(u"rev-id"_s);
    request.now = QDateTime::currentDateTimeUtc();
    STOPOVER_TRY_ASSIGN(const revision::NewFile file, revision::composeRevision(project, request));
    STOPOVER_TRY(revision::writeNewFile(file));
    if (context.console.json())
        context.console.printJson(revision::toJson(file));
    else
        context.console.print(file.path);
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> merge(Context& context)
{
    STOPOVER_TRY_ASSIGN(const revision::Project project, projectOf(context));
    revision::NewFileRequest request;
    request.revision.heads = context.arguments.operands();
    return write(context, project, request);
}

Result<ExitCode> revision(Context& context)
{
    const Arguments& arguments = context.arguments;
    if (arguments.operand() == "import"_L1 && arguments.operands().size() == 2)
        return revisionImport(context);
    if (!arguments.operands().isEmpty())
        return Failure(ErrorCode::Usage,
                       { say("\"%1\" is not understood", { arguments.operands().join(u' ') }),
                         say("Write \"stopoverctl revision import DIR\", or name the options of a new revision") });
    if (arguments.value(u"message"_s).isEmpty())
        return Failure(ErrorCode::Usage, { say("A revision needs a title"), say("Add -m \"TITLE\"") });
    STOPOVER_TRY_ASSIGN(const revision::Project project, projectOf(context));
    revision::NewFileRequest request;
    if (arguments.has(u"head"_s))
        request.revision.heads = listOf(arguments, u"head"_s);
    request.revision.dependsOn = listOf(arguments, u"depends-on"_s);
    request.revision.splice = arguments.has(u"splice"_s);
    if (arguments.has(u"template"_s)) {
        const auto bodies = revision::bodiesOf(arguments.value(u"template"_s), project.config.kind);
        if (!bodies)
            return Failure(ErrorCode::Usage,
                           { say("Template \"%1\" does not exist", { arguments.value(u"template"_s) }),
                             say("Templates: %1", { revision::templateNames().join(u", "_s) }) });
        request.bodies = *bodies;
    }
    return write(context, project, request);
}

} // namespace stopover::ctl
