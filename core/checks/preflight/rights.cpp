#include "core/base/clause.h"
#include "core/checks/topics.h"
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
                  u"SELECT c.oid::pg_catalog.regclass::text, e'@owned_by\\t' || c.relowner::pg_catalog.regrole FROM "
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
        result.items = { clause("superuser_foreign_code", { name, foreign.join(u", "_s) }) };
    } else if (role.boolean(0, 0)) {
        result.verdict = Verdict::Warn;
        result.items = { clause("superuser_not_needed", { name }) };
    }
    result.args = { QString::number(result.items.size()), result.items.isEmpty() ? name : result.items.first() };
    result.count = result.items.size();
    return result;
}

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

/// SECURITY DEFINER functions on which the caller decides what they find.
Result<CheckResult> examineDefinerfunctions(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(CheckResult result,
                        offenders(input, Verdict::Warn,
                                  u"SELECT p.oid::pg_catalog.regprocedure::text FROM pg_catalog.pg_proc p "
                                  u"JOIN pg_catalog.pg_namespace n ON n.oid = "
                                  "p.pronamespace WHERE p.prosecdef AND n.nspname !~ '^pg_' AND NOT "
                                  "EXISTS (SELECT FROM pg_catalog.unnest(p.proconfig) c WHERE "
                                  "c LIKE 'search_path=%')"_s));
    result.fix = u"ALTER FUNCTION … SET search_path = pg_catalog;"_s;
    return result;
}

/// Schemas in which everybody may create, and functions there that have the names of built-in ones.
Result<CheckResult> examineCreatableschemas(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(CheckResult result,
                        offenders(input, Verdict::Warn,
                                  u"SELECT 'schema ' || n.nspname FROM pg_catalog.pg_namespace n WHERE "
                                  u"pg_catalog.has_schema_privilege('public', n.oid, "
                                  "'CREATE') AND n.nspname !~ '^pg_' UNION ALL SELECT 'function ' || "
                                  "p.oid::pg_catalog.regprocedure FROM pg_catalog.pg_proc p "
                                  "JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace WHERE "
                                  "n.nspname !~ '^pg_' AND n.nspname NOT IN "
                                  "('information_schema', 'stopover') AND EXISTS (SELECT FROM "
                                  "pg_catalog.pg_proc b WHERE b.proname = p.proname AND "
                                  "b.pronamespace = 'pg_catalog'::pg_catalog.regnamespace) AND NOT EXISTS "
                                  "(SELECT FROM pg_catalog.pg_depend d WHERE d.objid = "
                                  "p.oid AND d.deptype = 'e')"_s));
    result.fix = u"REVOKE CREATE ON SCHEMA public FROM PUBLIC;"_s;
    return result;
}

/// Code of others that runs along: triggers, event triggers, publications.
Result<CheckResult> examineBystanders(CheckInput& input)
{
    return offenders(input, Verdict::Warn,
                     u"SELECT t.tgrelid::pg_catalog.regclass || ': trigger ' || t.tgname FROM "
                     u"pg_catalog.pg_trigger t WHERE NOT t.tgisinternal AND "
                     "t.tgrelid = ANY ($1::oid[]) UNION ALL SELECT 'event trigger ' || e.evtname FROM "
                     "pg_catalog.pg_event_trigger e WHERE "
                     "e.evtenabled <> 'D' UNION ALL SELECT pg_catalog.format('%s: publication %s', "
                     "(p.schemaname || '.' || p.tablename), "
                     "p.pubname) FROM pg_catalog.pg_publication_tables p WHERE "
                     "pg_catalog.to_regclass(pg_catalog.format('%I.%I', p.schemaname, "
                     "p.tablename)) = ANY ($1::oid[])"_s,
                     { oidArray(input.subject) });
}

} // namespace

QList<Check> preflightRights()
{
    return {
        { .id = "P02", .phase = CheckTime::Preflight, .atSwap = false, .run = &examinePowers },
        { .id = "P02d", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineHiddenRows },
        { .id = "P27", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineDefinerfunctions },
        { .id = "P26", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineCreatableschemas },
        { .id = "P19", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineBystanders },
    };
}

} // namespace stopover::checks
