#include "core/run/plancode.h"

#include "core/run/operation.h"
#include "core/sql/identifier.h"
#include "core/trust/foreigncode.h"

namespace stopover::run {

using namespace Qt::StringLiterals;

Result<void> refuseForeignCode(pg::Connection& connection, const Plan& plan)
{
    if (operationOf(plan.operation).ofProject)
        return trust::refuseForeignObjects(connection);
    if (plan.targetOid == 0)
        return {};
    STOPOVER_TRY(trust::refuseForeignCode(connection, { plan.targetOid }));
    // After the swap another table bears the name.
    const auto names = sql::QualifiedName::parseList(plan.target);
    for (const sql::QualifiedName& name : names.value_or(QList<sql::QualifiedName>()))
        STOPOVER_TRY(trust::refuseForeignRelation(connection, name.sql()));
    return {};
}

} // namespace stopover::run
