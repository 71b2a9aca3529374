#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Row security that would hide rows from a backup or a copy.
Result<CheckResult> examineHiddenRows(CheckInput& input)
{
    return offenders(
        input, Verdict::Block,
        u"SELECT c.oid::pg_catalog.regclass::text FROM pg_catalog.pg_class c WHERE c.relrowsecurity AND ($1 = '{}' OR "
        u"c.oid = ANY ($1::oid[]))"
        " AND (c.relforcerowsecurity OR NOT pg_catalog.pg_has_role(c.relowner, 'USAGE'))"
        " AND NOT (SELECT rolbypassrls OR rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user)"_s,
        { oidArray(input.subject) });
}

} // namespace

Check hiddenrows()
{
    return { .id = "P02d", .phase = Phase::Preflight, .atSwap = false, .run = &examineHiddenRows };
}

} // namespace stopover::checks
