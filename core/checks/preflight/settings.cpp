#include "core/base/clause.h"
#include "core/checks/topics.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Settings of the role or the database that change how statements run.
Result<CheckResult> examineRolesettings(CheckInput& input)
{
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

/// No pooler that gives each transaction another backend, and timeouts that end what waits.
Result<CheckResult> examineSessionSettings(CheckInput& input)
{
    QStringList backends;
    for (int i = 0; i < 3; ++i) {
        STOPOVER_TRY_ASSIGN(const pg::Rows pid, input.connection.execute(u"SELECT pg_catalog.pg_backend_pid()"_s));
        backends.append(pid.text(0, 0));
    }
    backends.removeDuplicates();
    if (backends.size() > 1)
        return CheckResult { .verdict = Verdict::Block,
                             .args = { QString::number(1), u"transaction pooling"_s },
                             .items = { clause("backend_changes") },
                             .count = 1 };
    return offenders(
        input, Verdict::Warn,
        u"SELECT name || ' = ' || setting || coalesce(unit, ''), 'from ' || source FROM pg_catalog.pg_settings WHERE "
        u"source NOT IN ('default', 'session', 'client', 'override', 'configuration file')"
        " AND name IN ('statement_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout', "
        "'session_replication_role', 'row_security',"
        " 'default_transaction_isolation', 'standard_conforming_strings')"_s);
}

} // namespace

QList<Check> preflightSettings()
{
    return {
        { .id = "P28", .phase = Phase::Preflight, .atSwap = false, .run = &examineRolesettings },
        { .id = "P16", .phase = Phase::Preflight, .atSwap = false, .run = &examineSessionSettings },
    };
}

} // namespace stopover::checks
