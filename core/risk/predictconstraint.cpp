#include "core/base/clause.h"
#include "core/risk/predictor.h"

namespace stopover::risk {

using namespace Qt::StringLiterals;
using catalog::TableObject;

void Predictor::addConstraint(const Relation& table, const sql::Node& constraint, bool recurse)
{
    const QByteArray type = constraint.choice("contype");
    const bool validates = !constraint.flag("skip_validation");
    if (type == "CONSTR_FOREIGN") {
        addForeignKey(table, constraint);
        return;
    }
    if (type == "CONSTR_UNIQUE" || type == "CONSTR_PRIMARY" || type == "CONSTR_EXCLUSION") {
        addKey(table, constraint);
        return;
    }
    grade(validates ? Grade::Breaking : Grade::BackwardCompatible);
    lockTree(table, LockMode::AccessExclusive, recurse && !constraint.flag("is_no_inherit"));
    if (validates)
        withFamily(table, recurse, [this](const Relation& one) { scan(one); });
}

void Predictor::addForeignKey(const Relation& table, const sql::Node& constraint)
{
    const bool validates = !constraint.flag("skip_validation");
    const Relation other = named(constraint["pktable"]);
    grade(validates ? Grade::Breaking : Grade::BackwardCompatible);
    if (!validates && table.kind == u'p' && m_world.version() < 180000)
        refuse(clause("not_valid_partitioned"));
    // From 18 on, children by inheritance are locked as well.
    lockTree(table, LockMode::ShareRowExclusive, table.kind == u'p' || m_world.version() >= 180000);
    lockTree(other, LockMode::ShareRowExclusive, other.kind == u'p');
    for (const Relation* index : m_world.schema().indexesOf(other.oid)) {
        if (index->primary)
            lock(*index, LockMode::AccessShare);
    }
    unsure(other);
    if (!validates)
        return;
    withFamily(table, table.kind == u'p', [this](const Relation& one) {
        scan(one);
        if (one.kind == u'r')
            lockIndexes(one, LockMode::AccessShare);
    });
    scan(other);
}

/// UNIQUE, PRIMARY KEY and EXCLUDE.
void Predictor::addKey(const Relation& table, const sql::Node& constraint)
{
    const bool primary = constraint.choice("contype") == "CONSTR_PRIMARY";
    const bool exclusion = constraint.choice("contype") == "CONSTR_EXCLUSION";
    const QString existing = constraint.text("indexname");
    lock(table, LockMode::AccessExclusive);
    const bool everywhere = m_world.version() >= 180000 || (primary && m_world.version() >= 120000);
    if (everywhere || table.kind == u'p')
        lockTree(table, LockMode::AccessExclusive);
    if (!existing.isEmpty()) {
        grade(Grade::BackwardCompatible);
        lock(Relation(m_world.relation(table.name.schema.isEmpty() ? QStringList { existing }
                                                                   : QStringList { table.name.schema, existing },
                                       u'i')),
             m_world.version() >= 120000 ? LockMode::ShareUpdateExclusive : LockMode::AccessExclusive);
        return;
    }
    grade(Grade::Breaking);
    QStringList columns = constraint.words("keys");
    for (const sql::Node& element : constraint.list("exclusions"))
        columns.append(element.list("items").value(0).text("name"));
    const QString ending = primary ? u"_pkey"_s : exclusion ? u"_excl"_s : u"_key"_s;
    const QString name = constraint.text("conname");
    lockNew(table.name.schema,
            name.isEmpty() ? indexName(table.name.name, primary ? QStringList() : columns, ending) : name, u'i');
    withFamily(table, table.kind == u'p', [this](const Relation& one) { scan(one); });
}

void Predictor::validate(const Relation& table, const QString& name, bool recurse)
{
    grade(Grade::BackwardCompatible);
    const QList<const TableObject*> keys = m_world.schema().objectsOf(table.oid, TableObject::Kind::ForeignKey);
    const auto key = std::ranges::find(keys, name, &TableObject::name);
    if (key == keys.end()) {
        lockTree(table, LockMode::ShareUpdateExclusive, recurse);
        withFamily(table, recurse, [this](const Relation& one) { scan(one); });
        return;
    }
    lock(table, LockMode::ShareUpdateExclusive);
    lockIndexes(table, LockMode::AccessShare);
    scan(table);
    const Relation& other = m_world.at((*key)->referenced);
    lock(other, LockMode::RowShare);
    lockIndexes(other, LockMode::AccessShare);
    scan(other);
}

void Predictor::dropConstraint(const Relation& table, const QString& name, bool recurse, bool cascade)
{
    const catalog::Schema& schema = m_world.schema();
    grade(Grade::BackwardCompatible);
    bool recursing = recurse;
    for (const TableObject& object : schema.objects) {
        if (object.table != table.oid || object.name != name)
            continue;
        if (object.kind == TableObject::Kind::ForeignKey && schema.relations.contains(object.referenced))
            lock(m_world.at(object.referenced), LockMode::AccessExclusive);
        if (object.kind != TableObject::Kind::Unique)
            continue;
        grade(Grade::Breaking);
        recursing = table.kind == u'p';
        if (schema.relations.contains(object.index))
            m_effects.drops.append(display(m_world.at(object.index)));
        for (const TableObject& key : schema.objects) {
            if (key.kind != TableObject::Kind::ForeignKey || key.index != object.index)
                continue;
            lock(m_world.at(key.table), LockMode::AccessExclusive);
            if (!cascade)
                refuse(clause("of_foreign_key", { key.name }));
        }
    }
    lockTree(table, LockMode::AccessExclusive, recursing);
}

} // namespace stopover::risk
