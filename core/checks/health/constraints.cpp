#include "core/base/clause.h"
#include "core/base/text.h"
#include "core/catalog/operators.h"
#include "core/checks/topics.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Constraints that old rows may violate.
Result<CheckResult> examineUnvalidated(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(CheckResult result,
                        offenders(input, Verdict::Warn,
                                  u"SELECT c.conrelid::pg_catalog.regclass || '.' || c.conname, "
                                  u"pg_catalog.pg_get_constraintdef(c.oid) FROM "
                                  "pg_catalog.pg_constraint c WHERE NOT c.convalidated AND c.conrelid <> 0"
                                  // Those of partitions that are referred to are never validated: their parent is.
                                  " AND c.conparentid = 0"_s));
    result.fix = u"ALTER TABLE … VALIDATE CONSTRAINT …;"_s;
    return result;
}

/// Name, table, key columns, "all are there", other table, join. MATCH SIMPLE: a NULL refers to nothing, and may.
const QString keysSql =
    u"SELECT con.conname, con.conrelid::pg_catalog.regclass::text,"
    " (SELECT pg_catalog.string_agg(pg_catalog.format('c.%I', a.attname), ', ' ORDER BY k.i) FROM "
    "pg_catalog.unnest(con.conkey) WITH ORDINALITY k(n, i)"
    " JOIN pg_catalog.pg_attribute a ON a.attrelid = con.conrelid AND a.attnum = k.n),"
    " (SELECT pg_catalog.string_agg(pg_catalog.format('c.%I IS NOT NULL', a.attname), ' AND ' ORDER BY k.i) FROM "
    "pg_catalog.unnest(con.conkey) WITH ORDINALITY k(n, i)"
    " JOIN pg_catalog.pg_attribute a ON a.attrelid = con.conrelid AND a.attnum = k.n),"
    " con.confrelid::pg_catalog.regclass::text, "_s
    + catalog::foreignKeyJoin()
    + u" FROM pg_catalog.pg_constraint con JOIN pg_catalog.pg_class c ON c.oid = con.conrelid JOIN "
      "pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
      " WHERE con.contype = 'f' AND con.conparentid = 0 AND n.nspname !~ '^(pg_|stopover)' ORDER BY 2, 1"_s;

/// Rows that refer to nothing, behind keys that call themselves valid as well: triggers may have been off.
Result<CheckResult> examineOrphans(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows keys, input.connection.execute(keysSql));
    CheckResult result;
    QStringList fixes;
    for (int row = 0; row < keys.count(); ++row) {
        STOPOVER_TRY_ASSIGN(
            const pg::Rows found,
            input.connection.execute(u"SELECT count(*), (array_agg(k ORDER BY k))[1:3]::text FROM (SELECT ("_s
                                     + keys.text(row, 2) + u")::text AS k FROM "_s + keys.text(row, 1) + u" c WHERE "_s
                                     + keys.text(row, 3) + u" AND NOT EXISTS (SELECT FROM "_s + keys.text(row, 4)
                                     + u" p WHERE "_s + keys.text(row, 5) + u")) o"_s));
        if (found.integer(0, 0) == 0)
            continue;
        result.verdict = Verdict::Block;
        result.count += found.integer(0, 0);
        result.items.append(
            clause("orphaned_rows", { keys.text(row, 1), keys.text(row, 0), found.text(0, 0), found.text(0, 1) }));
        fixes.append(u"SELECT * FROM "_s + keys.text(row, 1) + u" c WHERE "_s + keys.text(row, 3)
                     + u" AND NOT EXISTS (SELECT FROM "_s + keys.text(row, 4) + u" p WHERE "_s + keys.text(row, 5)
                     + u");"_s);
        result.mends.append({ keys.text(row, 1), keys.text(row, 0) });
        fixes.append(u"-- stopoverctl repair %1 --constraint %2 --confirm %1"_s.arg(shellWord(keys.text(row, 1)),
                                                                                    shellWord(keys.text(row, 0))));
    }
    result.args = { QString::number(result.count), result.items.join(u", "_s), QString::number(keys.count()) };
    result.fix = fixes.join(u'\n');
    return result;
}

/// Foreign keys between columns of different types.
Result<CheckResult> examineKeytypes(CheckInput& input)
{
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
}

} // namespace

QList<Check> healthConstraints()
{
    return {
        { .id = "H03", .phase = CheckTime::Health, .atSwap = false, .run = &examineUnvalidated },
        { .id = "H04", .phase = CheckTime::Health, .atSwap = false, .readsRows = true, .run = &examineOrphans },
        { .id = "H05", .phase = CheckTime::Health, .atSwap = false, .run = &examineKeytypes },
    };
}

} // namespace stopover::checks
