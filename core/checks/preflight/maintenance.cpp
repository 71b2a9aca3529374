#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Nothing else is built, clustered or vacuumed on the touched tables right now.
Result<CheckResult> examineMaintenance(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(const CheckResult result,
                        offenders(input, Verdict::Block,
                                  u"SELECT p.relid::pg_catalog.regclass::text, p.command, p.phase, 'pid ' || p.pid "
                                  u"FROM pg_catalog.pg_stat_progress_create_index p WHERE p.relid = ANY ($1::oid[])"
                                  " AND p.pid <> pg_catalog.pg_backend_pid() UNION ALL SELECT "
                                  "p.relid::pg_catalog.regclass::text, p.command, p.phase, 'pid ' || p.pid"
                                  " FROM pg_catalog.pg_stat_progress_cluster p WHERE p.relid = ANY ($1::oid[])"_s,
                                  { oidArray(input.subject) }));
    return unlessHidden(
        input, result,
        u"SELECT FROM pg_catalog.pg_stat_progress_create_index WHERE datname = pg_catalog.current_database() AND relid "
        u"IS NULL"
        " UNION ALL SELECT FROM pg_catalog.pg_stat_progress_cluster WHERE datname = pg_catalog.current_database() AND "
        "relid IS NULL"_s);
}

} // namespace

Check maintenance()
{
    return { .id = "P29", .phase = Phase::Preflight, .atSwap = true, .watches = true, .run = &examineMaintenance };
}

} // namespace stopover::checks
