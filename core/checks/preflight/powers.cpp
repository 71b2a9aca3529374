#include "core/checks/check.h"
#include "core/trust/foreigncode.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// The role owns what it changes, or may act as its owner; a superuser is more than is needed, and is kept
/// away from code of others. Says as whom every step runs.
Result<CheckResult> examinePowers(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        CheckResult result,
        offenders(input, Verdict::Block,
                  u"SELECT c.oid::pg_catalog.regclass::text, 'the owner is ' || c.relowner::pg_catalog.regrole FROM "
                  u"pg_catalog.pg_class c"
                  " WHERE c.oid = ANY ($1::oid[]) AND NOT pg_catalog.pg_has_role(c.relowner, 'USAGE')"_s,
                  { oidArray(input.subject) }));
    STOPOVER_TRY_ASSIGN(const pg::Rows role,
                        input.connection.execute(
                            u"SELECT rolsuper, current_user FROM pg_catalog.pg_roles WHERE rolname = current_user"_s));
    const QString name = role.text(0, 1);
    if (result.verdict == Verdict::Block) {
        result.fix = u"GRANT owner TO \""_s + name + u"\";"_s;
        return result;
    }
    STOPOVER_TRY_ASSIGN(const QStringList foreign, trust::foreignCode(input.connection, input.subject.tables));
    if (!foreign.isEmpty()) {
        result.verdict = Verdict::Block;
        result.items = { name + u" is a superuser, and code of others would run with its rights: "_s
                         + foreign.join(u", "_s) };
    } else if (role.boolean(0, 0)) {
        result.verdict = Verdict::Warn;
        result.items = { name + u" is a superuser, which is more than is needed"_s };
    }
    result.args = { QString::number(result.items.size()), result.items.isEmpty() ? name : result.items.first() };
    result.count = result.items.size();
    return result;
}

} // namespace

Check powers()
{
    return { .id = "P02", .phase = Phase::Preflight, .atSwap = false, .run = &examinePowers };
}

} // namespace stopover::checks
