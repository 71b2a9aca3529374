#include "core/change/locktable.h"

#include "core/change/steps.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using catalog::ConstraintKind;
using sql::literal;

namespace {

constexpr int storesNotNull = 180000;

/// Schemas, types, functions, logs and rows of the journal; from 18 on, NOT NULL of the columns of the logs.
qint64 besidesTables(const catalog::ServerInfo& server)
{
    return server.version >= storesNotNull ? 80 : 60;
}

/// A partner with its partitions: each of them, and its indexes. Of the table itself, without its indexes.
QString partnersQuery(const Move& move)
{
    QStringList partners;
    for (const catalog::Constraint& key : move.table.constraints) {
        if (key.kind == ConstraintKind::ForeignKeyOut && key.referenced != move.live)
            partners.append(literal(key.referenced.sql()));
        if (key.kind == ConstraintKind::ForeignKeyIn)
            partners.append(literal(key.table.sql()));
    }
    partners.removeDuplicates();
    const QString roots = partners.isEmpty() ? u"NULL"_s : partners.join(u", "_s);
    return u"SELECT (SELECT count(*) FROM pg_catalog.unnest(ARRAY[%1]::text[]) p(name),"
           " LATERAL (SELECT p.name::pg_catalog.regclass::oid AS oid UNION SELECT t.relid FROM"
           " pg_catalog.pg_partition_tree(p.name::pg_catalog.regclass) t) r,"
           " LATERAL (SELECT r.oid UNION ALL SELECT i.indexrelid FROM pg_catalog.pg_index i WHERE i.indrelid = r.oid) o"
           " WHERE p.name IS NOT NULL) AS partners,"
           " EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = %2 AND c.reltoastrelid <> 0) AS toasted,"
           " pg_catalog.current_setting('max_connections')::int"
           " + pg_catalog.current_setting('max_prepared_transactions')::int AS transactions"_s.arg(
               roots, QString::number(move.table.oid));
}

/// What DROP locks of a partition besides relations, one by one: row type and array type, both triggers of capture (and
/// the partition once more, from which they are taken first), constraints, defaults.
qint64 droppedWith(const Move& move)
{
    constexpr qint64 typesAndTriggers = 5;
    qint64 count = typesAndTriggers;
    for (const catalog::Index& index : move.table.indexes)
        count += index.constraintName.isEmpty() ? 0 : 1;
    // Those that stand before the swap have their own on each partition: a key with the triggers of both its tables.
    constexpr qint64 ofForeignKey = 5;
    count += move.table.triggers.size();
    for (const catalog::Constraint& constraint : move.table.constraints)
        count += constraint.kind == ConstraintKind::Check ? 1 : ofForeignKey;
    for (const catalog::Column& column : move.table.columns) {
        count += column.defaultSql.isEmpty() ? 0 : 1;
        count += column.notNull && move.server.version >= storesNotNull ? 1 : 0;
    }
    return count;
}

} // namespace

bool LockForecast::tooMany() const
{
    // Half of it is for everybody else.
    return needed * 2 > available;
}

qint64 LockForecast::helps() const
{
    return needed * 2 / std::max(1, transactions) + 1;
}

Result<LockForecast> forecastLocks(const catalog::Database& database, const Move& move)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, database.run(partnersQuery(move)));
    LockForecast forecast;
    catalog::forEachRow(rows, [&](const catalog::Row& row) {
        const qint64 each = 1 + move.table.indexes.size();
        const qint64 toast = row.boolean("toasted") ? 2 : 0;
        const qint64 leaves = move.layout.partitions.size();
        const qint64 swap = (leaves + 2) * each + toast + row.integer("partners");
        const qint64 abort = (endsInPieces(move) ? 2 : leaves + 1) * (each + toast + droppedWith(move));
        forecast.transactions = static_cast<int>(row.integer("transactions"));
        forecast.needed = std::max(swap, abort) + besidesTables(move.server);
    });
    forecast.available = static_cast<qint64>(move.server.maxLocksPerTransaction) * forecast.transactions;
    return forecast;
}

} // namespace stopover::change
