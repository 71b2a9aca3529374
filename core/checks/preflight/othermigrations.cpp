#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Somebody else migrates this database.
Check othermigrations()
{
    return { .id = "P15",
             .phase = Phase::Preflight,
             .atSwap = true,
             .run = [](CheckInput& input) -> Result<CheckResult> {
                 return offenders(
                     input, Verdict::Block,
                     u"SELECT 'pid ' || a.pid, a.application_name, a.usename, a.state FROM pg_catalog.pg_stat_activity "
                     u"a WHERE a.datname = "
                     "pg_catalog.current_database() AND a.pid <> pg_catalog.pg_backend_pid() AND a.application_name ~* "
                     "'(alembic|flyway|liquibase|sqitch|pgroll|pg_repack|pg_osc)'"_s);
             } };
}

} // namespace stopover::checks
