#include "core/checks/check.h"
#include "core/trust/schemas.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// The version table stands where the ledger of what Stopover applied ends, and no run is in doubt.
Result<CheckResult> examineVersionTables(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(const bool installed, trust::journalIsKnown(input.connection));
    if (!installed)
        return CheckResult {};
    STOPOVER_TRY_ASSIGN(CheckResult result,
                        offenders(input, Verdict::Warn,
                                  u"SELECT 'run ' || id, target, state FROM stopover.run WHERE state = 'in_doubt'"_s));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows last,
        input.connection.execute(
            u"SELECT revision FROM stopover.applied_revision ORDER BY applied_at DESC, revision LIMIT 1"_s));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows tables,
        input.connection.execute(u"SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) FROM pg_catalog.pg_class c "
                                 u"JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                                 " WHERE c.relname = 'alembic_version' AND c.relkind = 'r' AND n.nspname !~ '^pg_'"_s));
    for (int row = 0; row < tables.count() && last.count() > 0; ++row) {
        const QString table = tables.text(row, 0);
        STOPOVER_TRY_ASSIGN(
            const pg::Rows versions,
            input.connection.execute(u"SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num), ''), "
                                     "coalesce(bool_or(version_num = $1), false) FROM "_s
                                         + table,
                                     { last.text(0, 0) }));
        if (versions.boolean(0, 1))
            continue;
        result.verdict = Verdict::Warn;
        result.items.append(table + u": "_s + versions.text(0, 0) + u", ledger: "_s + last.text(0, 0));
    }
    result.count = result.items.size();
    result.args = { QString::number(result.count), result.items.join(u", "_s) };
    return result;
}

} // namespace

Check versiontables()
{
    return { .id = "H17", .phase = Phase::Health, .atSwap = false, .readsRows = true, .run = &examineVersionTables };
}

} // namespace stopover::checks
