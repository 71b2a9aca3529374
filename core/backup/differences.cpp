#include "core/backup/differences.h"

#include "core/backup/rowkey.h"
#include "core/trust/foreigncode.h"

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

/// The two tables side by side.
struct Pair
{
    QString live; ///< SQL name
    QString backup;
    QStringList names; ///< of columns that both have
    QStringList columns; ///< the same, quoted
    QStringList key; ///< quoted; empty: no key that both have
    Differences differences; ///< only its columns are filled in
};

Result<QStringList> columnsOf(pg::Connection& connection, const QString& table)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT attname FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped"
            " ORDER BY attnum"_s,
            { table }));
    QStringList names;
    for (int row = 0; row < rows.count(); ++row)
        names.append(rows.text(row, 0));
    return names;
}

Result<Pair> pairOf(pg::Connection& connection, const Backup& backup)
{
    if (!backup.there)
        return Failure(ErrorCode::BackupGone, { backup.object });
    STOPOVER_TRY_ASSIGN(const sql::QualifiedName liveName, sql::QualifiedName::parse(backup.table));
    STOPOVER_TRY_ASSIGN(const sql::QualifiedName backupName, sql::QualifiedName::parse(backup.object));
    Pair pair { .live = liveName.sql(), .backup = backupName.sql() };
    STOPOVER_TRY(trust::refuseForeignRelation(connection, pair.live));
    STOPOVER_TRY(trust::refuseForeignRelation(connection, pair.backup));
    STOPOVER_TRY_ASSIGN(const QStringList live, columnsOf(connection, pair.live));
    STOPOVER_TRY_ASSIGN(const QStringList kept, columnsOf(connection, pair.backup));
    STOPOVER_TRY_ASSIGN(const QStringList key, rowKey(connection, pair.live, backup));
    pair.differences.liveMissing = live.isEmpty();
    const bool comparable = !key.isEmpty()
        && std::ranges::all_of(key, [&](const QString& name) { return live.contains(name) && kept.contains(name); });
    for (const QString& name : kept) {
        if (live.contains(name))
            pair.names.append(name);
        else
            pair.differences.onlyBackupColumns.append(name);
    }
    for (const QString& name : std::as_const(pair.names))
        pair.columns.append(sql::quoted(name));
    for (const QString& name : live) {
        if (!kept.contains(name) && backup.kind != Kind::Column)
            pair.differences.onlyLiveColumns.append(name);
    }
    for (const QString& name : comparable ? key : QStringList())
        pair.key.append(sql::quoted(name));
    pair.differences.byKey = comparable;
    return pair;
}

QString prefixed(const QStringList& names, const QString& prefix)
{
    QStringList all;
    for (const QString& name : names)
        all.append(prefix + name);
    return all.join(u", "_s);
}

QString joinedByKey(const Pair& pair)
{
    QStringList same;
    for (const QString& name : pair.key)
        same.append(u"b."_s + name + u" = l."_s + name);
    return u" FROM %1 b FULL JOIN %2 l ON %3"_s.arg(pair.backup, pair.live, same.join(u" AND "_s));
}

QString changedCondition(const Pair& pair)
{
    return u"ROW(%1)::text IS DISTINCT FROM ROW(%2)::text"_s.arg(prefixed(pair.columns, u"b."_s),
                                                                 prefixed(pair.columns, u"l."_s));
}

Result<void> countByKey(pg::Connection& connection, const Pair& pair, Differences& found)
{
    const QString key = pair.key.first();
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT count(*) FILTER (WHERE l.%1 IS NULL), count(*) FILTER (WHERE b.%1 IS NULL),"
                           " count(*) FILTER (WHERE b.%1 IS NOT NULL AND l.%1 IS NOT NULL AND %2)%3"_s.arg(
                               key, changedCondition(pair), joinedByKey(pair))));
    found.onlyInBackup = rows.integer(0, 0);
    found.onlyLive = rows.integer(0, 1);
    found.changed = rows.integer(0, 2);
    return {};
}

/// Without a key, equal rows are counted against each other.
Result<void> countByRow(pg::Connection& connection, const Pair& pair, Differences& found)
{
    const auto counted = [&](const QString& table) {
        return u"SELECT hashtextextended(ROW(%1)::text, 0) AS h, count(*) AS n FROM %2 s GROUP BY 1"_s.arg(
            prefixed(pair.columns, u"s."_s), table);
    };
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT coalesce(sum(greatest(coalesce(b.n, 0) - coalesce(l.n, 0), 0)), 0)::bigint,"
            " coalesce(sum(greatest(coalesce(l.n, 0) - coalesce(b.n, 0), 0)), 0)::bigint"
            " FROM (%1) b FULL JOIN (%2) l ON b.h = l.h"_s.arg(counted(pair.backup), counted(pair.live))));
    found.onlyInBackup = rows.integer(0, 0);
    found.onlyLive = rows.integer(0, 1);
    return {};
}

} // namespace

Result<Differences> differences(pg::Connection& connection, const Backup& backup)
{
    STOPOVER_TRY_ASSIGN(const Pair pair, pairOf(connection, backup));
    Differences found = pair.differences;
    if (found.liveMissing) {
        found.onlyInBackup = backup.rows;
        return found;
    }
    if (pair.columns.isEmpty())
        return found;
    STOPOVER_TRY(found.byKey ? countByKey(connection, pair, found) : countByRow(connection, pair, found));
    return found;
}

Result<RowPage> differingRows(pg::Connection& connection, const Backup& backup, RowKind kind, qint64 offset, int limit)
{
    STOPOVER_TRY_ASSIGN(const Pair pair, pairOf(connection, backup));
    if (pair.key.isEmpty() || pair.differences.liveMissing)
        return Failure(ErrorCode::KeyMissing, { backup.table });
    const QString key = pair.key.first();
    const QString condition = kind == RowKind::OnlyInBackup ? u"l.%1 IS NULL"_s.arg(key)
        : kind == RowKind::OnlyLive
        ? u"b.%1 IS NULL"_s.arg(key)
        : u"b.%1 IS NOT NULL AND l.%1 IS NOT NULL AND %2"_s.arg(key, changedCondition(pair));
    QStringList texts;
    for (const QString& side : { u"b."_s, u"l."_s }) {
        for (const QString& column : pair.columns)
            texts.append(side + column + u"::text"_s);
    }
    QStringList order;
    for (const QString& name : pair.key)
        order.append(u"coalesce(b.%1, l.%1)"_s.arg(name));
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT %1%2 WHERE %3 ORDER BY %4 LIMIT $1::int OFFSET $2::bigint"_s.arg(
                                               texts.join(u", "_s), joinedByKey(pair), condition, order.join(u", "_s)),
                                           { limit, offset }));
    RowPage page { .columns = pair.names };
    const auto count = static_cast<int>(pair.columns.size());
    for (int row = 0; row < rows.count(); ++row) {
        RowPage::Row line;
        for (int column = 0; column < count; ++column) {
            if (kind != RowKind::OnlyLive)
                line.backup.append(rows.isNull(row, column) ? QString() : rows.text(row, column) + u""_s);
            if (kind != RowKind::OnlyInBackup)
                line.live.append(rows.isNull(row, count + column) ? QString() : rows.text(row, count + column) + u""_s);
        }
        page.rows.append(line);
    }
    return page;
}

} // namespace stopover::backup
