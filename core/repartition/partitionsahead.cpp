#include "core/repartition/partitionsahead.h"

#include "core/base/clause.h"
#include "core/pg/sqlstate.h"
#include "core/pg/transaction.h"
#include "core/trust/foreigncode.h"

#include <QRegularExpression>

#include <thread>

namespace stopover::repartition {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int attempts = 20;

struct NextRange
{
    QString name;
    QString low;
    QString high;
};

struct Parent
{
    QString keyColumn; ///< quoted
    QString keyType;
    QString owner;
};

Result<Parent> readParent(pg::Connection& connection, const sql::QualifiedName& table)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT quote_ident(a.attname), format_type(a.atttypid, a.atttypmod), pg_get_userbyid(c.relowner)"
            " FROM pg_catalog.pg_partitioned_table p JOIN pg_catalog.pg_class c ON c.oid = p.partrelid"
            " JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = p.partattrs[0]"
            " WHERE c.oid = to_regclass($1) AND p.partstrat = 'r' AND p.partnatts = 1"_s,
            { table.sql() }));
    if (rows.count() == 0)
        return Failure(ErrorCode::TableMissing, { table.display(), clause("range_partitioned") });
    return Parent { rows.text(0, 0), rows.text(0, 1), rows.text(0, 2) };
}

/// The next ranges continue the last one, with the width that it has: months stay months.
Result<QList<NextRange>> nextRanges(pg::Connection& connection, const sql::QualifiedName& table, const Parent& parent,
                                    int count)
{
    const bool time = parent.keyType == "date"_L1 || parent.keyType.startsWith("timestamp"_L1);
    const QString bound = u"substring(pg_get_expr(c.relpartbound, c.oid) from %1)"_s;
    const QString low = bound.arg(u"'FROM \\(''(.*)''\\) TO'"_s);
    const QString high = bound.arg(u"'TO \\(''(.*)''\\)$'"_s);
    const QString type = time ? parent.keyType : u"numeric"_s;
    const QString last =
        u"WITH last AS (SELECT %1::%3 AS lo, %2::%3 AS hi FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_class c ON "
        u"c.oid = i.inhrelid"
        " WHERE i.inhparent = to_regclass($1) AND pg_get_expr(c.relpartbound, c.oid) <> 'DEFAULT' ORDER BY 2 DESC "
        "LIMIT 1)"_s.arg(low, high, type);
    const QString width = time
        ? u"CASE WHEN hi - lo > interval '27 days' THEN interval '1 month' WHEN hi - lo > interval '6 days'"
          " THEN interval '7 days' ELSE interval '1 day' END"_s
        : u"hi - lo"_s;
    const QString timeWidth =
        parent.keyType == "date"_L1 ? QString(width).replace("hi - lo"_L1, "hi::timestamp - lo::timestamp"_L1) : width;
    const QString suffix = time
        ? u"to_char(hi + n * w, CASE WHEN w = interval '1 month' THEN '\"_y\"YYYY\"m\"MM' WHEN w = interval '7 days'"
          " THEN '\"_y\"IYYY\"w\"IW' ELSE '\"_y\"YYYY\"m\"MM\"d\"DD' END)"_s
        : u"'_n' || replace((hi + n * w)::text, '-', 'm')"_s;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            last
                + u" SELECT %1, (hi + n * w)::%2::text, (hi + (n + 1) * w)::%2::text"
                  " FROM (SELECT hi, %3 AS w FROM last) l, generate_series(0, $2::int - 1) n ORDER BY n"_s.arg(
                      suffix, time ? parent.keyType : u"numeric"_s, timeWidth),
            { table.sql(), count }));
    if (rows.count() == 0)
        return Failure(ErrorCode::BadSpec, { table.display(), clause("no_range_partition") });
    QList<NextRange> ranges;
    for (int row = 0; row < rows.count(); ++row)
        ranges.append({ sql::derivedName(table.name, rows.text(row, 0)), rows.text(row, 1), rows.text(row, 2) });
    return ranges;
}

/// A table of its own with a CHECK that implies the bounds: ATTACH then scans nothing and takes only
/// SHARE UPDATE EXCLUSIVE on the parent, so reads and writes go on.
Result<void> attach(pg::Connection& connection, const sql::QualifiedName& table, const Parent& parent,
                    const NextRange& range)
{
    const QString name = sql::QualifiedName { table.schema, range.name }.sql();
    const QString low = sql::literal(range.low) + u"::"_s + parent.keyType;
    const QString high = sql::literal(range.high) + u"::"_s + parent.keyType;
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(connection.execute(u"SET LOCAL lock_timeout = '400ms'"_s));
    for (const QString& statement :
         { QString(u"CREATE TABLE %1 (LIKE %2 INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING "
                   u"STORAGE,"
                   " CONSTRAINT stopover_bounds CHECK (%3 IS NOT NULL AND %3 >= %4 AND %3 < %5))"_s.arg(
                       name, table.sql(), parent.keyColumn, low, high)),
           QString(u"ALTER TABLE %1 OWNER TO %2"_s.arg(name, sql::quoted(parent.owner))),
           QString(u"ALTER TABLE %1 ATTACH PARTITION %2 FOR VALUES FROM (%3) TO (%4)"_s.arg(
               table.sql(), name, sql::literal(range.low), sql::literal(range.high))),
           QString(u"ALTER TABLE %1 DROP CONSTRAINT stopover_bounds"_s.arg(name)) })
        STOPOVER_TRY(connection.execute(statement));
    return transaction.commit();
}

} // namespace

Result<QStringList> createPartitionsAhead(const pg::Settings& settings, const sql::QualifiedName& table, int count)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover/ahead"_s)));
    STOPOVER_TRY(trust::refuseForeignRelation(connection, table.sql()));
    STOPOVER_TRY_ASSIGN(const Parent parent, readParent(connection, table));
    STOPOVER_TRY_ASSIGN(const QList<NextRange> ranges, nextRanges(connection, table, parent, count));
    QStringList names;
    for (const NextRange& range : ranges) {
        Result<void> done = attach(connection, table, parent, range);
        for (int attempt = 1; !done && pg::isTransient(done.error()) && attempt < attempts; ++attempt) {
            std::this_thread::sleep_for(100ms * attempt);
            done = attach(connection, table, parent, range);
        }
        STOPOVER_TRY(done);
        names.append(sql::QualifiedName { table.schema, range.name }.display());
    }
    return names;
}

} // namespace stopover::repartition
