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
    // Found when the connection was opened: within the transaction of a check each pooler keeps the session.
    if (const pg::Pooler* pooler = input.own.pooler()) {
        const QString item = clause("pooler", pooler->args());
        return CheckResult { .verdict = pooler->keepsSession() ? Verdict::Warn : Verdict::Block,
                             .args = { QString::number(1), item },
                             .items = { item },
                             .count = 1 };
    }
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
        { .id = "P28", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineRolesettings },
        { .id = "P16", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineSessionSettings },
    };
}

} // namespace stopover::checks
