#include "core/change/move.h"

#include "core/change/early.h"
#include "core/change/guards.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using sql::quoted;

namespace {

QString directionName(Direction direction)
{
    return direction == Direction::Forward ? u"fwd"_s : u"rev"_s;
}

/// The index whose columns identify a row: the primary key first, else the narrowest that can.
const catalog::Index* keyIndex(const catalog::Table& table)
{
    const catalog::Index* best = nullptr;
    for (const catalog::Index& index : table.indexes) {
        const bool usable = index.unique && index.valid && index.immediate && !index.partial && !index.hasExpressions
            && index.allNotNull;
        if (!usable)
            continue;
        if (index.primary)
            return &index;
        if (best == nullptr || index.keyColumns.size() < best->keyColumns.size())
            best = &index;
    }
    return best;
}

} // namespace

QString joined(const QStringList& names, const QString& prefix, const QString& separator)
{
    QStringList parts;
    for (const QString& name : names)
        parts.append(prefix + name);
    return parts.join(separator);
}

QStringList numberedNames(const QString& letter, qsizetype count)
{
    QStringList names;
    for (qsizetype i = 1; i <= count; ++i)
        names.append(u"stopover_"_s + letter + QString::number(i));
    return names;
}

QString stageSchemaOf(qint64 oid)
{
    return u"stopover_stage_"_s + QString::number(oid);
}

sql::QualifiedName Move::log(Direction direction) const
{
    return { u"stopover"_s, directionName(direction) + u'_' + QString::number(table.oid) };
}

sql::QualifiedName Move::truncations(Direction direction) const
{
    return { u"stopover"_s, log(direction).name + u"_truncated"_s };
}

sql::QualifiedName Move::touched() const
{
    return { u"stopover"_s, u"touched_"_s + QString::number(table.oid) };
}

QString Move::captureFunction(Direction direction) const
{
    return u"stopover."_s + quoted(u"capture_"_s + log(direction).name) + u"()"_s;
}

QString Move::captureTrigger(Direction direction) const
{
    return u"stopover_"_s + directionName(direction);
}

QStringList Move::copiedColumns() const
{
    QStringList names;
    for (const catalog::Column& column : table.columns) {
        if (!column.generated)
            names.append(quoted(column.name));
    }
    return names;
}

QStringList Move::allColumns() const
{
    QStringList names;
    for (const catalog::Column& column : table.columns)
        names.append(quoted(column.name));
    return names;
}

QStringList Move::keyNames() const
{
    QStringList names;
    for (const catalog::Column& column : key)
        names.append(quoted(column.name));
    return names;
}

QStringList Move::keyTypes() const
{
    QStringList types;
    for (const catalog::Column& column : key)
        types.append(column.collationSql.isEmpty() ? column.type : column.type + u" COLLATE "_s + column.collationSql);
    return types;
}

QString Move::keysEqual(const QString& left, const QString& right) const
{
    QStringList parts;
    for (const catalog::Column& column : key)
        parts.append(column.equal(left + u'.' + quoted(column.name), right + u'.' + quoted(column.name)));
    return parts.join(" AND "_L1);
}

QString Move::keysEqualLog(const QString& tableAlias, const QString& logAlias) const
{
    QStringList parts;
    const QStringList logNames = numberedNames(u"k"_s, key.size());
    for (qsizetype i = 0; i < key.size(); ++i)
        parts.append(key.at(i).equal(tableAlias + u'.' + quoted(key.at(i).name), logAlias + u'.' + logNames.at(i)));
    return parts.join(" AND "_L1);
}

QStringList Move::partitionValues() const
{
    if (layout.byExpression())
        return { layout.keyExpression };
    QStringList names;
    for (const QString& column : layout.keyColumns)
        names.append(quoted(column));
    return names;
}

QStringList Move::partitionTypes() const
{
    if (layout.byExpression())
        return { layout.keyType };
    QStringList types;
    // A domain may refuse NULL, which an entry without a place has.
    for (const QString& name : layout.keyColumns) {
        const catalog::Column& column = table.column(name);
        types.append(column.baseType.isEmpty() ? column.type : column.baseType);
    }
    return types;
}

QString Move::samePartition(qsizetype number, const QString& left, const QString& right) const
{
    return layout.byExpression() ? left + u" = "_s + right
                                 : table.column(layout.keyColumns.at(number)).equal(left, right);
}

QString Move::leafIndex(qsizetype part, qsizetype index) const
{
    return part < leafIndexes.size()
        ? leafIndexes.at(part).at(index)
        : sql::derivedName(layout.partitions.at(part).name, u'_' + table.indexes.at(index).name);
}

bool Move::parentCanHaveUnique(const catalog::Index& index) const
{
    return !layout.byExpression() && !index.hasExpressions
        && std::ranges::all_of(layout.keyColumns,
                               [&](const QString& column) { return index.keyColumns.contains(column); });
}

Move makeMove(const catalog::ServerInfo& server, const catalog::Table& table, const Spec& spec, const Layout& layout,
              const QString& timestamp)
{
    Move move;
    move.server = server;
    move.table = table;
    move.spec = spec;
    move.layout = layout;
    if (const catalog::Index* index = keyIndex(table)) {
        for (const QString& name : index->keyColumns)
            move.key.append(table.column(name));
    }
    move.live = table.name;
    move.stageSchema = stageSchemaOf(table.oid);
    move.suffix = u"_old_"_s + timestamp;
    move.original = { .kept = { u"stopover_retired"_s, sql::derivedName(table.name.name, move.suffix) } };
    move.partitioned = { .kept = { move.stageSchema, table.name.name }, .partitioned = true };
    move.backup = { u"stopover_backup"_s, sql::derivedName(table.name.name, u"_backup_"_s + timestamp) };
    move.silent = preparesEarly(move);
    move.keysAfter = isAccepted(u"foreign_key.gap", spec.accept) && needsGap(move);
    return move;
}

} // namespace stopover::change
