#include "core/service/openrun.h"

#include "core/run/history.h"
#include "core/run/operation.h"

namespace stopover::service {

using namespace Qt::StringLiterals;

namespace {

bool excludes(const QString& operation, const QString& target, const run::RunRecord& other)
{
    const run::Operation kind = run::operationOf(operation);
    return (kind.ofProject && run::operationOf(other.operation).ofProject)
        || (kind.replacesTable && other.target == target);
}

} // namespace

Result<void> refuseOpenRun(pg::Connection& connection, const QString& operation, const QString& target, RunId own)
{
    STOPOVER_TRY_ASSIGN(const QList<run::RunRecord> runs, run::listRuns(connection));
    for (const run::RunRecord& other : runs) {
        if (other.id != own && other.unfinished() && excludes(operation, target, other))
            return Failure(ErrorCode::RunOpen, { QString::number(other.id.value), other.target });
    }
    return {};
}

} // namespace stopover::service
