#include "core/base/clause.h"
#include "core/risk/predictor.h"
#include "core/risk/typename.h"

namespace stopover::risk {

using namespace Qt::StringLiterals;
using catalog::TableObject;

namespace {

QStringList namesOf(const sql::Node& object)
{
    if (object.is("String"))
        return { object.word() };
    if (object.is("TypeName"))
        return object.words("names");
    if (object.is("ObjectWithArgs"))
        return object.words("objname");
    return object.words("items");
}

} // namespace

void Predictor::drop(const sql::Node& drop)
{
    const QByteArray type = drop.choice("remove_type");
    const bool cascade = drop.choice("behavior") == "DROP_CASCADE";
    grade(Grade::Breaking);
    if (type == "OBJECT_INDEX") {
        dropIndexes(drop);
    } else if (type == "OBJECT_TABLE" || type == "OBJECT_VIEW" || type == "OBJECT_MATVIEW" || type == "OBJECT_SEQUENCE"
               || type == "OBJECT_FOREIGN_TABLE") {
        const QChar kind = type == "OBJECT_VIEW" ? u'v'
            : type == "OBJECT_MATVIEW"           ? u'm'
            : type == "OBJECT_SEQUENCE"          ? u'S'
                                                 : u'r';
        for (const sql::Node& object : drop.list("objects")) {
            if (m_world.connected() && drop.flag("missing_ok") && m_world.find(namesOf(object)) == nullptr)
                continue;
            dropRelation(Relation(m_world.relation(namesOf(object), kind)), cascade);
        }
    } else if (type == "OBJECT_TRIGGER" || type == "OBJECT_POLICY" || type == "OBJECT_RULE"
               || type == "OBJECT_STATISTIC_EXT") {
        dropOfTable(drop, type);
    } else if (type == "OBJECT_SCHEMA") {
        dropSchema(drop);
    } else if (type == "OBJECT_TYPE" || type == "OBJECT_DOMAIN") {
        dropType(drop);
    } else if (type == "OBJECT_FUNCTION" || type == "OBJECT_PROCEDURE" || type == "OBJECT_ROUTINE") {
        dropFunction(drop);
    } else if (cascade) {
        m_effects.certainty = Certainty::Unknown;
    }
}

void Predictor::dropIndexes(const sql::Node& drop)
{
    const bool concurrently = drop.flag("concurrent");
    m_effects.noTransaction = concurrently;
    m_effects.grade = Grade::BackwardCompatible;
    const LockMode mode = concurrently ? LockMode::ShareUpdateExclusive : LockMode::AccessExclusive;
    for (const sql::Node& object : drop.list("objects")) {
        const Relation index = m_world.relation(namesOf(object), u'i');
        lock(index, mode);
        m_effects.drops.append(display(index));
        unsure(index);
        if (index.indexedTable == 0)
            continue;
        const Relation& table = m_world.at(index.indexedTable);
        lockTree(table, mode, index.kind == u'I');
        for (const TableObject* key : m_world.schema().objectsOf(table.oid, TableObject::Kind::Unique)) {
            if (key->index == index.oid)
                refuse(clause("of_constraint", { key->name }));
        }
        for (const qint64 child : index.children) {
            lock(m_world.at(child), mode);
            m_effects.drops.append(display(m_world.at(child)));
        }
    }
}

void Predictor::dropOfTable(const sql::Node& drop, const QByteArray& type)
{
    for (const sql::Node& object : drop.list("objects")) {
        const QStringList name = namesOf(object);
        if (type != "OBJECT_STATISTIC_EXT") {
            lock(Relation(m_world.relation(name.mid(0, name.size() - 1))), LockMode::AccessExclusive);
            continue;
        }
        m_effects.grade = Grade::BackwardCompatible;
        for (const TableObject& one : m_world.schema().objects) {
            if (one.kind == TableObject::Kind::Statistics && one.name == name.last() && m_world.version() >= 120000)
                lock(m_world.at(one.table), LockMode::ShareUpdateExclusive);
        }
    }
    if (type == "OBJECT_TRIGGER" || type == "OBJECT_RULE")
        m_effects.grade = Grade::BackwardCompatible;
}

void Predictor::dropSchema(const sql::Node& drop)
{
    const bool cascade = drop.choice("behavior") == "DROP_CASCADE";
    for (const sql::Node& object : drop.list("objects")) {
        const QString schema = namesOf(object).value(0);
        const QHash<qint64, Relation> relations = m_world.schema().relations;
        for (const Relation& relation : relations) {
            if (relation.name.schema != schema || relation.isIndex())
                continue;
            if (!cascade)
                refuse(display(relation));
            dropRelation(relation, true);
        }
    }
    if (!m_world.connected())
        m_effects.certainty = Certainty::Unknown;
}

/// With CASCADE, the columns of the type are dropped.
void Predictor::dropType(const sql::Node& drop)
{
    for (const sql::Node& object : drop.list("objects")) {
        const QString type = resolvedType(namesOf(object).join(u'.'), m_world.schema());
        const QHash<qint64, Relation> relations = m_world.schema().relations;
        for (const Relation& relation : relations) {
            const bool uses = std::ranges::any_of(
                relation.columns, [&type](const Relation::Column& column) { return column.type == type; });
            if (!uses || relation.kind == u'c')
                continue;
            if (drop.choice("behavior") != "DROP_CASCADE")
                refuse(clause("column_of", { display(relation) }));
            lock(relation, LockMode::AccessExclusive);
        }
    }
    if (!m_world.connected())
        m_effects.certainty = Certainty::Unknown;
}

/// With CASCADE, the triggers that call it are dropped.
void Predictor::dropFunction(const sql::Node& drop)
{
    for (const sql::Node& object : drop.list("objects")) {
        const QString function = namesOf(object).value(namesOf(object).size() - 1);
        for (const TableObject& trigger : m_world.schema().objects) {
            if (trigger.kind != TableObject::Kind::Trigger || trigger.definition != function)
                continue;
            if (drop.choice("behavior") != "DROP_CASCADE")
                refuse(clause("of_trigger", { trigger.name }));
            lock(m_world.at(trigger.table), LockMode::AccessExclusive);
        }
    }
}

} // namespace stopover::risk
