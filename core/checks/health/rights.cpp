#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Owners, rights and policies are what they were: compared with the baseline.
Result<CheckResult> examineRights(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        CheckResult result,
        offenders(input, Verdict::Pass,
                  u"SELECT c.oid::pg_catalog.regclass::text, 'owner ' || c.relowner::pg_catalog.regrole, 'rights ' || "
                  u"coalesce(c.relacl::text, 'default'),"
                  " 'row security ' || c.relrowsecurity || '/' || c.relforcerowsecurity || ' ' || coalesce((SELECT "
                  "pg_catalog.string_agg(p.polname || pg_catalog.md5(coalesce(p.polqual::text, '')"
                  " || coalesce(p.polwithcheck::text, '')), ',' ORDER BY p.polname) FROM pg_catalog.pg_policy p WHERE "
                  "p.polrelid = c.oid), '')"
                  " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                  " WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND NOT c.relispartition AND n.nspname !~ "
                  "'^(pg_|stopover)' AND n.nspname <> 'information_schema' ORDER BY 1 LIMIT 20"_s));
    return result;
}

} // namespace

Check rights()
{
    return { .id = "H11b", .phase = Phase::Health, .atSwap = false, .run = &examineRights };
}

} // namespace stopover::checks
