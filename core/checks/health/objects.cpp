#include "core/checks/topics.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Materialized views that cannot be read before they are filled.
Result<CheckResult> examineEmptyviews(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        CheckResult result,
        offenders(input, Verdict::Warn,
                  u"SELECT c.oid::pg_catalog.regclass::text FROM pg_catalog.pg_class c WHERE c.relkind = 'm' AND "
                  "NOT c.relispopulated"_s));
    result.fix = u"REFRESH MATERIALIZED VIEW …;"_s;
    return result;
}

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

/// Triggers that are switched off, those of foreign keys among them.
Result<CheckResult> examineDisabledtriggers(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(CheckResult result,
                        offenders(input, Verdict::Warn,
                                  u"SELECT DISTINCT t.tgrelid::pg_catalog.regclass || ' · ' || CASE WHEN "
                                  u"t.tgisinternal THEN '@foreign_key' ELSE t.tgname END "
                                  "FROM pg_catalog.pg_trigger t WHERE t.tgenabled = 'D'"_s));
    result.fix = u"ALTER TABLE … ENABLE TRIGGER ALL;"_s;
    return result;
}

/// Owners, rights and policies are what they were: compared with the baseline.
Result<CheckResult> examineRights(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        CheckResult result,
        // As text that says the same, whatever the order of grants and the numbers of objects.
        offenders(input, Verdict::Pass,
                  u"SELECT c.oid::pg_catalog.regclass::text, 'owner ' || c.relowner::pg_catalog.regrole, 'rights ' || "
                  u"coalesce("
                  "(SELECT pg_catalog.string_agg(a::text, ',' ORDER BY a::text) FROM pg_catalog.unnest(c.relacl) a), "
                  "'default'),"
                  " 'row security ' || c.relrowsecurity || '/' || c.relforcerowsecurity || ' ' || coalesce((SELECT "
                  "pg_catalog.string_agg(p.polname || pg_catalog.md5(coalesce(pg_catalog.pg_get_expr(p.polqual, "
                  "p.polrelid), '')"
                  " || coalesce(pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid), '')), ',' ORDER BY p.polname)"
                  " FROM pg_catalog.pg_policy p WHERE p.polrelid = c.oid), '')"
                  " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                  " WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND NOT c.relispartition AND n.nspname !~ "
                  "'^(pg_|stopover)' AND n.nspname <> 'information_schema' ORDER BY 1"_s,
                  {}, maxInventory));
    return result;
}

} // namespace

QList<Check> healthObjects()
{
    return {
        { .id = "H13", .phase = CheckTime::Health, .atSwap = false, .run = &examineEmptyviews },
        { .id = "H01", .phase = CheckTime::Health, .atSwap = false, .readsRows = true, .run = &examineReadable },
        { .id = "H12",
          .phase = CheckTime::Health,
          .atSwap = false,
          .rollsBack = true,
          .readsRows = true,
          .run = &examineFunctions },
        { .id = "H11", .phase = CheckTime::Health, .atSwap = false, .run = &examineDisabledtriggers },
        { .id = "H11b", .phase = CheckTime::Health, .atSwap = false, .run = &examineRights },
    };
}

} // namespace stopover::checks
