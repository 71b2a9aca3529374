#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// What is broken before the run, so that it is not taken for its doing.
Check baselinedefects()
{
    return { .id = "P17",
             .phase = Phase::Preflight,
             .atSwap = false,
             .run = [](CheckInput& input) -> Result<CheckResult> {
                 return offenders(
                     input, Verdict::Warn,
                     u"SELECT i.indexrelid::pg_catalog.regclass::text, 'invalid index' FROM pg_catalog.pg_index i "
                     u"WHERE NOT i.indisvalid AND "
                     "i.indrelid = ANY ($1::oid[]) UNION ALL SELECT c.conrelid::pg_catalog.regclass || '.' || "
                     "c.conname, 'not validated' FROM "
                     "pg_catalog.pg_constraint c WHERE NOT c.convalidated AND c.conrelid = ANY ($1::oid[])"_s,
                     { oidArray(input.subject) });
             } };
}

} // namespace stopover::checks
