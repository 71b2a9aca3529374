#include "app/ctl/driving.h"
#include "app/ctl/planprint.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "core/backup/registry.h"
#include "core/restore/repair.h"
#include "text/numbertext.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<restore::RepairRequest> mendRequestOf(const Arguments& arguments)
{
    STOPOVER_TRY_ASSIGN(const sql::QualifiedName table, sql::QualifiedName::parse(arguments.operand()));
    restore::RepairRequest request { .table = table,
                                     .constraint = arguments.value(u"constraint"_s),
                                     .unique = arguments.value(u"unique"_s).split(u',', Qt::SkipEmptyParts) };
    if (request.constraint.isEmpty() == request.unique.isEmpty())
        return Failure(ErrorCode::Usage,
                       { say("repair needs --constraint or --unique"),
                         say("Use --constraint NAME for orphaned rows, or --unique COLUMNS for duplicate rows") });
    return request;
}

void sayWhatWasTaken(Context& context, const QList<backup::Backup>& made)
{
    for (const backup::Backup& one : made) {
        if (one.kind == backup::Kind::Newer)
            context.console.note(say("Removed %1 rows from %2; they are kept in %3.",
                                     { text::grouped(one.rows), one.table, one.object }));
        else
            context.console.note(
                say("The previous %1 is backup %2: restore it with \"stopoverctl backup restore %2 --confirm %1\".",
                    { one.table, QString::number(one.id) }));
    }
}

} // namespace

Result<ExitCode> mend(Context& context)
{
    STOPOVER_TRY_ASSIGN(const restore::RepairRequest request, mendRequestOf(context.arguments));
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY_ASSIGN(const run::Plan plan, restore::planRepair(settings, request, QDateTime::currentDateTimeUtc()));
    if (plan.blocked()) {
        printFindings(context.console, plan, FindingsTo::Notes);
        return ExitCode::Findings;
    }
    STOPOVER_TRY_ASSIGN(service::Terms terms, termsOf(context.arguments));
    STOPOVER_TRY_ASSIGN(terms.confirmation, context.arguments.confirmation(plan.target));
    STOPOVER_TRY_ASSIGN(const service::RunService service, serviceOf(context));
    STOPOVER_TRY_ASSIGN(const service::Ended ended,
                        drive(context, { .advise = false },
                              [&](const service::Observer& observer) { return service.start(plan, terms, observer); }));
    STOPOVER_TRY_ASSIGN(QList<backup::Backup> made, backup::list(connection));
    made.removeIf([run = ended.run](const backup::Backup& one) { return one.run != run; });
    sayWhatWasTaken(context, made);
    return exitCodeOf(ended.result);
}

} // namespace stopover::ctl
