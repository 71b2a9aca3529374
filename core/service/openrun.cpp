#include "core/service/openrun.h"

#include "core/run/history.h"

namespace stopover::service {

using namespace Qt::StringLiterals;

namespace {

bool isMigration(const QString& operation)
{
    return operation == "upgrade"_L1 || operation == "downgrade"_L1;
}

bool excludes(const QString& operation, const QString& target, const run::RunRecord& other)
{
    if (isMigration(operation))
        return isMigration(other.operation);
    const bool replaces = operation == "repartition"_L1 || operation == "restore"_L1;
    return replaces && other.target == target;
}

} // namespace

Result<void> refuseOpenRun(pg::Connection& connection, const QString& operation, const QString& target)
{
    STOPOVER_TRY_ASSIGN(const QList<run::RunRecord> runs, run::listRuns(connection));
    for (const run::RunRecord& other : runs) {
        if (other.unfinished() && excludes(operation, target, other))
            return Failure(ErrorCode::RunOpen, { QString::number(other.id.value), other.target });
    }
    return {};
}

} // namespace stopover::service
