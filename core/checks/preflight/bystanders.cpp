#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Code of others that runs along: triggers, event triggers, publications.
Check bystanders()
{
    return { .id = "P19",
             .phase = Phase::Preflight,
             .atSwap = false,
             .run = [](CheckInput& input) -> Result<CheckResult> {
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
             } };
}

} // namespace stopover::checks
