#include "core/base/clause.h"
#include "core/risk/predictor.h"

namespace stopover::risk {

using namespace Qt::StringLiterals;
using catalog::TableObject;

namespace {

/// Whether a valid check of the table speaks of the partition key: it may save the scan.
bool hasCheckOn(const catalog::Schema& schema, qint64 table, const QString& partitionKey)
{
    for (const TableObject* check : schema.objectsOf(table, TableObject::Kind::Check)) {
        if (!check->validated)
            continue;
        for (const QString& column : check->columns) {
            if (partitionKey.contains(column))
                return true;
        }
    }
    return false;
}

/// Whether the table has an index over the same columns, that the parent's index can take.
bool hasIndexLike(const catalog::Schema& schema, qint64 table, const catalog::Relation& wanted)
{
    for (const catalog::Relation* index : schema.indexesOf(table)) {
        if (index->indexColumns == wanted.indexColumns && index->unique == wanted.unique && index->valid)
            return true;
    }
    return false;
}

} // namespace

void Predictor::attach(const Relation& table, const sql::Node& command)
{
    const catalog::Schema& schema = m_world.schema();
    const Relation child = named(command["name"]);
    grade(Grade::Additive);
    lock(table, m_world.version() >= 120000 ? LockMode::ShareUpdateExclusive : LockMode::AccessExclusive);
    lock(child, LockMode::AccessExclusive);
    if (!hasCheckOn(schema, child.oid, table.partitionKey))
        scan(child);
    if (table.defaultPartition != 0) {
        const Relation& rest = m_world.at(table.defaultPartition);
        lock(rest, LockMode::AccessExclusive);
        if (!hasCheckOn(schema, rest.oid, table.partitionKey))
            scan(rest);
    }
    for (const Relation* index : schema.indexesOf(table.oid)) {
        if (m_world.version() >= 120000)
            lock(*index, LockMode::ShareUpdateExclusive);
        if (hasIndexLike(schema, child.oid, *index))
            continue;
        lockNew(child.name.schema,
                indexName(child.name.name, index->indexColumns, index->primary ? u"_pkey"_s : u"_idx"_s), u'i');
        scan(child);
    }
    unsure(table);
    unsure(child);
}

void Predictor::detach(const Relation& table, const sql::Node& command)
{
    const Relation child = named(command["name"]);
    grade(Grade::Breaking);
    if (command.flag("concurrent")) {
        m_effects.noTransaction = true;
        lock(table, LockMode::ShareUpdateExclusive);
        lock(child, LockMode::AccessExclusive);
        if (table.defaultPartition != 0)
            refuse(clause("of_default_partition", { display(m_world.at(table.defaultPartition)) }));
        return;
    }
    lock(table, LockMode::AccessExclusive);
    lock(child, m_world.version() >= 140000 ? LockMode::AccessExclusive : LockMode::ShareUpdateExclusive);
    lockIndexes(child, LockMode::AccessExclusive);
    if (table.defaultPartition != 0)
        lock(m_world.at(table.defaultPartition), LockMode::AccessExclusive);
    unsure(table);
}

} // namespace stopover::risk
