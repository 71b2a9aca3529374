#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// What migrations leave lying about.
Check leftovers()
{
    return { .id = "H14", .phase = Phase::Health, .atSwap = false, .run = [](CheckInput& input) -> Result<CheckResult> {
                return offenders(input, Verdict::Warn,
                                 u"SELECT c.oid::pg_catalog.regclass::text, "
                                 u"pg_catalog.pg_size_pretty(pg_catalog.pg_total_relation_size(c.oid)) FROM "
                                 "pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE "
                                 "n.nspname !~ '^(pg_|stopover)' AND "
                                 "c.relkind IN ('r', 'i', 'm') AND (c.relname ~ '(_ccnew|_ccold)[0-9]*$' OR c.relname "
                                 "~ '(_old|_new|_bak|_backup_[0-9]{8}.*)$' "
                                 "OR n.nspname = 'repack' OR (c.relkind = 'r' AND c.relpersistence = 'u'))"_s);
            } };
}

} // namespace stopover::checks
