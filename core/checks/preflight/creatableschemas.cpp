#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Schemas in which everybody may create, and functions there that have the names of built-in ones.
Check creatableschemas()
{
    return { .id = "P26",
             .phase = Phase::Preflight,
             .atSwap = false,
             .run = [](CheckInput& input) -> Result<CheckResult> {
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
             } };
}

} // namespace stopover::checks
