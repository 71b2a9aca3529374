#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Nothing else is built, clustered or vacuumed on the touched tables right now.
Result<CheckResult> examine(CheckInput& input)
{
    return offenders(input, Verdict::Block,
        u"SELECT p.relid::pg_catalog.regclass::text, p.command, p.phase, 'pid ' || p.pid FROM pg_catalog.pg_stat_progress_create_index p WHERE p.relid = ANY ($1::oid[])"
         " AND p.pid <> pg_catalog.pg_backend_pid() UNION ALL SELECT p.relid::pg_catalog.regclass::text, p.command, p.phase, 'pid ' || p.pid"
         " FROM pg_catalog.pg_stat_progress_cluster p WHERE p.relid = ANY ($1::oid[])"_s, { oidArray(input.subject) });
}

} // namespace

Check maintenance()
{
    return { .id = "P29", .phase = Phase::Preflight, .atSwap = true, .run = &examine };
}

} // namespace stopover::checks
