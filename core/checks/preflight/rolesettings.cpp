#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Settings of the role or the database that change how statements run.
Check rolesettings()
{
    return {
        .id = "P28",
        .phase = Phase::Preflight,
        .atSwap = false,
        .run = [](CheckInput& input) -> Result<CheckResult> {
            return offenders(
                input, Verdict::Warn,
                u"SELECT coalesce(d.datname, '*') || '/' || coalesce(r.rolname, '*'), "
                u"pg_catalog.array_to_string(s.setconfig, ', ') FROM "
                "pg_catalog.pg_db_role_setting s LEFT JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase LEFT JOIN "
                "pg_catalog.pg_roles r "
                "ON r.oid = s.setrole WHERE coalesce(d.datname, pg_catalog.current_database()) = "
                "pg_catalog.current_database() AND "
                "coalesce(r.rolname, current_user) = current_user AND pg_catalog.array_to_string(s.setconfig, ',') ~ "
                "'(timeout|session_replication_role|row_security|default_transaction|search_path)'"_s);
        }
    };
}

} // namespace stopover::checks
