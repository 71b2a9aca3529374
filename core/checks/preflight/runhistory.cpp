#include "core/checks/check.h"
#include "core/trust/schemas.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// No run is unfinished or in doubt on what is to be changed, and the timeline is whole.
Result<CheckResult> examineRunHistory(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(const bool installed, trust::journalIsKnown(input.connection));
    if (!installed)
        return CheckResult {};
    return offenders(input, Verdict::Block,
                     u"SELECT 'run ' || id, operation, target, state FROM stopover.run WHERE state IN ('running', "
                     u"'paused', 'failed', 'in_doubt')"
                     " AND position = 'source' AND (target = ANY ($1::text[]) OR state = 'in_doubt')"_s,
                     { textArray(input.subject.tableNames) });
}

} // namespace

Check runhistory()
{
    return { .id = "P12", .phase = Phase::Preflight, .atSwap = false, .run = &examineRunHistory };
}

} // namespace stopover::checks
