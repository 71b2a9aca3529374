#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Functions in PL/pgSQL still compile: their bodies are read with the same parser.
Result<CheckResult> examineFunctions(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        input.connection.execute(
            u"SELECT p.oid::pg_catalog.regprocedure::text, pg_catalog.pg_get_functiondef(p.oid) FROM "
            u"pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace"
            " JOIN pg_catalog.pg_language l ON l.oid = p.prolang WHERE l.lanname IN ('plpgsql', 'sql') AND p.prokind "
            "IN ('f', 'p') AND n.nspname !~ '^(pg_|stopover)'"
            " AND n.nspname <> 'information_schema' AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid "
            "= p.oid AND d.deptype = 'e')"_s));
    CheckResult result;
    for (int row = 0; row < rows.count(); ++row) {
        // Made anew and rolled back: the server checks the body.
        STOPOVER_TRY(input.connection.execute(u"SAVEPOINT probe"_s));
        const auto compiled = input.connection.execute(rows.text(row, 1));
        STOPOVER_TRY(input.connection.execute(u"ROLLBACK TO SAVEPOINT probe"_s));
        if (!compiled && compiled.error().sqlState == "25006"_L1)
            return CheckResult { .verdict = Verdict::NotCheckable, .reason = compiled.error().message };
        if (!compiled && compiled.error().sqlState != "42501"_L1)
            result.items.append(rows.text(row, 0) + u" · "_s + compiled.error().message);
    }
    result.verdict = result.items.isEmpty() ? Verdict::Pass : Verdict::Warn;
    result.count = result.items.size();
    result.args = { QString::number(result.count), result.items.join(u", "_s), QString::number(rows.count()) };
    result.items = result.items.mid(0, maxItems);
    return result;
}

} // namespace

Check functions()
{
    return { .id = "H12",
             .phase = Phase::Health,
             .atSwap = false,
             .rollsBack = true,
             .readsRows = true,
             .run = &examineFunctions };
}

} // namespace stopover::checks
