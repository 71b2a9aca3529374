#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// A query for one key reads one partition: asked of the planner itself.
Result<CheckResult> examinePruning(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows tables,
        input.connection.execute(
            u"SELECT p.partrelid::pg_catalog.regclass::text, pg_catalog.quote_ident(a.attname), (SELECT count(*) FROM "
            u"pg_catalog.pg_inherits i WHERE i.inhparent = p.partrelid), p.partstrat"
            " FROM pg_catalog.pg_partitioned_table p JOIN pg_catalog.pg_attribute a ON a.attrelid = p.partrelid AND "
            "a.attnum = p.partattrs[0]"
            " JOIN pg_catalog.pg_class c ON c.oid = p.partrelid AND NOT c.relispartition JOIN pg_catalog.pg_namespace "
            "n ON n.oid = c.relnamespace"
            " WHERE p.partnatts = 1 AND n.nspname !~ '^(pg_|stopover)'"_s));
    CheckResult result;
    for (int row = 0; row < tables.count(); ++row) {
        STOPOVER_TRY_ASSIGN(const pg::Rows value,
                            input.connection.execute(u"SELECT pg_catalog.quote_literal("_s + tables.text(row, 1)
                                                     + u"::text) FROM "_s + tables.text(row, 0) + u" WHERE "_s
                                                     + tables.text(row, 1) + u" IS NOT NULL LIMIT 1"_s));
        if (value.count() == 0 || tables.integer(row, 2) < 2)
            continue;
        STOPOVER_TRY_ASSIGN(const pg::Rows plan,
                            input.connection.execute(u"EXPLAIN (COSTS OFF) SELECT 1 FROM "_s + tables.text(row, 0)
                                                     + u" WHERE "_s + tables.text(row, 1) + u" = "_s
                                                     + value.text(0, 0)));
        int read = 0;
        for (int line = 0; line < plan.count(); ++line)
            read += plan.text(line, 0).contains(" on "_L1) && !plan.text(line, 0).contains("Bitmap Index"_L1) ? 1 : 0;
        if (read > 1)
            result.items.append(tables.text(row, 0) + u" · "_s + QString::number(read) + u" of "_s
                                + tables.text(row, 2));
    }
    result.verdict = result.items.isEmpty() ? Verdict::Pass : Verdict::Warn;
    result.count = result.items.size();
    result.args = { QString::number(result.count), result.items.join(u", "_s) };
    return result;
}

} // namespace

Check pruning()
{
    return { .id = "H07d", .phase = Phase::Health, .atSwap = false, .readsRows = true, .run = &examinePruning };
}

} // namespace stopover::checks
