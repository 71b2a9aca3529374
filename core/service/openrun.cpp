#include "core/service/openrun.h"

#include "core/run/history.h"

namespace stopover::service {

using namespace Qt::StringLiterals;

namespace {

bool isMigration(const QString& operation)
{
    return operation == "upgrade"_L1 || operation == "downgrade"_L1;
}

bool excludes(const run::Plan& plan, const run::RunRecord& other)
{
    if (isMigration(plan.operation))
        return isMigration(other.operation);
    const bool replaces = plan.operation == "repartition"_L1 || plan.operation == "restore"_L1;
    return replaces && other.target == plan.target;
}

} // namespace

Result<void> refuseOpenRun(pg::Connection& connection, const run::Plan& plan)
{
    STOPOVER_TRY_ASSIGN(const QList<run::RunRecord> runs, run::listRuns(connection));
    for (const run::RunRecord& other : runs) {
        if (other.unfinished() && excludes(plan, other))
            return Failure(ErrorCode::RunOpen, { QString::number(other.id.value), other.target });
    }
    return {};
}

} // namespace stopover::service
