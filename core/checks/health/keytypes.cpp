#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Foreign keys between columns of different types.
Check keytypes()
{
    return { .id = "H05", .phase = Phase::Health, .atSwap = false, .run = [](CheckInput& input) -> Result<CheckResult> {
                return offenders(input, Verdict::Warn,
                                 u"SELECT con.conrelid::pg_catalog.regclass || '.' || a.attname, "
                                 u"pg_catalog.format_type(a.atttypid, a.atttypmod), "
                                 "con.confrelid::pg_catalog.regclass || '.' || b.attname, "
                                 "pg_catalog.format_type(b.atttypid, b.atttypmod) FROM "
                                 "pg_catalog.pg_constraint con CROSS JOIN LATERAL "
                                 "pg_catalog.generate_subscripts(con.conkey, 1) AS k(i) JOIN "
                                 "pg_catalog.pg_attribute a ON a.attrelid = con.conrelid AND a.attnum = "
                                 "con.conkey[k.i] JOIN pg_catalog.pg_attribute b ON "
                                 "b.attrelid = con.confrelid AND b.attnum = con.confkey[k.i] WHERE con.contype = 'f' "
                                 "AND con.conparentid = 0 AND a.atttypid <> "
                                 "b.atttypid"_s);
            } };
}

} // namespace stopover::checks
