#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Every table, view and partition can be read.
Result<CheckResult> examineReadable(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        input.connection.execute(
            u"SELECT pg_catalog.format('%I.%I', n.nspname, c.relname), c.relkind IN ('v', 'm') FROM "
            u"pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
            " WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname !~ '^(pg_|stopover)' AND n.nspname <> "
            "'information_schema' AND (c.relkind <> 'm' OR c.relispopulated)"_s));
    CheckResult result;
    for (int row = 0; row < rows.count(); ++row) {
        STOPOVER_TRY(input.connection.execute(u"SAVEPOINT probe"_s));
        const auto probe = input.connection.execute(u"SELECT 1 FROM "_s + rows.text(row, 0)
                                                    + (rows.boolean(row, 1) ? u" LIMIT 0"_s : u" LIMIT 1"_s));
        STOPOVER_TRY(input.connection.execute(probe ? u"RELEASE SAVEPOINT probe"_s : u"ROLLBACK TO SAVEPOINT probe"_s));
        if (probe)
            continue;
        result.verdict = Verdict::Block;
        ++result.count;
        if (result.items.size() < maxItems)
            result.items.append(rows.text(row, 0) + u" · "_s + probe.error().message);
    }
    result.args = { QString::number(result.count), result.items.join(u", "_s), QString::number(rows.count()) };
    return result;
}

} // namespace

Check readable()
{
    return { .id = "H01", .phase = Phase::Health, .atSwap = false, .readsRows = true, .run = &examineReadable };
}

} // namespace stopover::checks
