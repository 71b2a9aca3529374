#include "core/checks/topics.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Of sequences that a column owns, and of those that only a default uses.
const QString ownedSql =
    u"SELECT DISTINCT s.seqrelid::pg_catalog.regclass::text, a.attrelid::pg_catalog.regclass::text, "
    u"pg_catalog.quote_ident(a.attname), s.seqincrement"
    " FROM pg_catalog.pg_sequence s JOIN LATERAL (SELECT d.refobjid AS relation, d.refobjsubid AS number FROM "
    "pg_catalog.pg_depend d"
    " WHERE d.objid = s.seqrelid AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refclassid = "
    "'pg_catalog.pg_class'::pg_catalog.regclass"
    " AND d.deptype IN ('a', 'i') UNION SELECT f.adrelid, f.adnum FROM pg_catalog.pg_depend d JOIN "
    "pg_catalog.pg_attrdef f ON f.oid = d.objid"
    " WHERE d.refobjid = s.seqrelid AND d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass) u ON true"
    " JOIN pg_catalog.pg_attribute a ON a.attrelid = u.relation AND a.attnum = u.number AND a.atttypid IN (20, 21, 23, "
    "1700)"
    " JOIN pg_catalog.pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p') JOIN pg_catalog.pg_namespace n ON "
    "n.oid = c.relnamespace"
    " WHERE s.seqincrement > 0 AND NOT s.seqcycle AND n.nspname !~ '^(pg_|stopover)'"_s;

/// Sequences are ahead of the columns that they number.
Result<CheckResult> examineSequences(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows owned, input.connection.execute(ownedSql));
    CheckResult result;
    QStringList fixes;
    for (int row = 0; row < owned.count(); ++row) {
        STOPOVER_TRY_ASSIGN(
            const pg::Rows values,
            input.connection.execute(
                u"SELECT t.most::text, s.last_value::text, s.is_called, t.most >= s.last_value + CASE WHEN "
                "s.is_called THEN "_s
                + owned.text(row, 3) + u" ELSE 0 END FROM (SELECT max("_s + owned.text(row, 2) + u") AS most FROM "_s
                + owned.text(row, 1) + u") t, "_s + owned.text(row, 0) + u" s"_s));
        if (!values.boolean(0, 3))
            continue;
        result.verdict = Verdict::Block;
        result.items.append(owned.text(row, 0) + u" · at "_s + values.text(0, 1) + u", and "_s + owned.text(row, 1)
                            + u'.' + owned.text(row, 2) + u" has "_s + values.text(0, 0));
        fixes.append(u"SELECT setval('"_s + owned.text(row, 0) + u"', (SELECT max("_s + owned.text(row, 2)
                     + u") FROM "_s + owned.text(row, 1) + u"));"_s);
    }
    result.count = result.items.size();
    result.args = { QString::number(result.count), result.items.join(u", "_s) };
    result.fix = fixes.join(u'\n');
    return result;
}

/// Sequences that come to their end.
Result<CheckResult> examineFullsequences(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(CheckResult result,
                        offenders(input, Verdict::Warn,
                                  u"SELECT s.schemaname || '.' || s.sequencename, round(100.0 * "
                                  u"s.last_value / s.max_value, 1) || ' %' FROM "
                                  "pg_catalog.pg_sequences s WHERE s.last_value IS NOT NULL AND "
                                  "s.increment_by > 0 AND NOT s.cycle AND s.last_value > "
                                  "s.max_value / 100.0 * $1::numeric"_s,
                                  { QString::number(input.thresholds.sequencePercent) }));
    result.fix = u"ALTER TABLE … ALTER COLUMN … TYPE bigint; ALTER SEQUENCE … AS bigint;"_s;
    return result;
}

} // namespace

QList<Check> healthSequences()
{
    return {
        { .id = "H06", .phase = CheckTime::Health, .atSwap = false, .readsRows = true, .run = &examineSequences },
        { .id = "H06c", .phase = CheckTime::Health, .atSwap = false, .run = &examineFullsequences },
    };
}

} // namespace stopover::checks
