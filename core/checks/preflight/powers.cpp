#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// The role owns what it changes, or may act as its owner; a superuser is more than is needed.
Result<CheckResult> examine(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(CheckResult result, offenders(input, Verdict::Block,
        u"SELECT c.oid::pg_catalog.regclass::text, 'the owner is ' || c.relowner::pg_catalog.regrole FROM pg_catalog.pg_class c"
         " WHERE c.oid = ANY ($1::oid[]) AND NOT pg_catalog.pg_has_role(c.relowner, 'USAGE')"_s, { oidArray(input.subject) }));
    STOPOVER_TRY_ASSIGN(const pg::Rows role, input.connection.execute(u"SELECT rolsuper, current_user FROM pg_catalog.pg_roles WHERE rolname = current_user"_s));
    if (result.verdict == Verdict::Block) {
        result.fix = u"GRANT owner TO \""_s + role.text(0, 1) + u"\";"_s;
    } else if (role.count() > 0 && role.boolean(0, 0)) {
        result.verdict = Verdict::Warn;
        result.items = { role.text(0, 1) + u" is a superuser, which is more than is needed"_s };
        result.args = { QString::number(1), result.items.first() };
    }
    return result;
}

} // namespace

Check powers()
{
    return { .id = "P02", .phase = Phase::Preflight, .atSwap = false, .run = &examine };
}

} // namespace stopover::checks
