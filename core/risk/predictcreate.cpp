#include "core/base/clause.h"
#include "core/risk/predictor.h"
#include "core/risk/typename.h"

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

/// The column of an index as the server names it: FigureIndexColname.
QString elementName(const sql::Node& element)
{
    if (!element.text("name").isEmpty())
        return element.text("name");
    const sql::Node expression = element["expr"];
    if (expression.is("FuncCall")) {
        const QStringList name = expression.words("funcname");
        return name.value(name.size() - 1);
    }
    if (expression.is("TypeCast"))
        return expression["arg"].is("FuncCall") ? expression["arg"].words("funcname").last()
                                                : expression["type_name"].words("names").value(0);
    return u"expr"_s;
}

QStringList elementNames(const sql::Node& create)
{
    QStringList names;
    for (const sql::Node& element : create.list("index_params"))
        names.append(elementName(element));
    return names;
}

} // namespace

void Predictor::createTable(const sql::Node& create)
{
    const QString table = create["relation"].text("relname");
    const QString schema = create["relation"].text("schemaname");
    if (create.flag("if_not_exists")
        && m_world.find(schema.isEmpty() ? QStringList { table } : QStringList { schema, table }) != nullptr)
        return;
    lockNew(schema, table, create["partspec"] ? u'p' : u'r');
    for (const sql::Node& parent : create.list("inh_relations")) {
        const Relation above = named(parent);
        lock(above, create["partbound"] ? LockMode::AccessExclusive : LockMode::ShareUpdateExclusive);
        if (create["partbound"] && above.defaultPartition != 0) {
            lock(m_world.at(above.defaultPartition), LockMode::AccessExclusive);
            scan(m_world.at(above.defaultPartition));
        }
        for (const Relation* index :
             create["partbound"] ? m_world.schema().indexesOf(above.oid) : QList<const Relation*>()) {
            lock(*index, LockMode::ShareUpdateExclusive);
            lockNew(schema, indexName(table, index->indexColumns, index->primary ? u"_pkey"_s : u"_idx"_s), u'i');
        }
    }
    const auto addConstraint = [&](const sql::Node& constraint, const QStringList& columns) {
        const QByteArray type = constraint.choice("contype");
        if (type == "CONSTR_PRIMARY" || type == "CONSTR_UNIQUE") {
            const QString own =
                type == "CONSTR_PRIMARY" ? indexName(table, {}, u"_pkey"_s) : indexName(table, columns, u"_key"_s);
            lockNew(schema, constraint.text("conname").isEmpty() ? own : constraint.text("conname"), u'i');
        } else if (type == "CONSTR_FOREIGN" && constraint["pktable"].text("relname") != table) {
            lockTree(Relation(named(constraint["pktable"])), LockMode::ShareRowExclusive, false);
        }
    };
    for (const sql::Node& element : create.list("table_elts")) {
        if (element.is("Constraint"))
            addConstraint(element, element.words("keys"));
        else if (element.is("TableLikeClause"))
            createLike(create, element);
        for (const sql::Node& constraint : element.is("ColumnDef") ? element.list("constraints") : QList<sql::Node>())
            addConstraint(constraint, { element.text("colname") });
    }
}

void Predictor::createLike(const sql::Node& create, const sql::Node& like)
{
    constexpr qint64 indexes = 1 << 6; // CREATE_TABLE_LIKE_INDEXES
    const Relation source = named(like["relation"]);
    lock(source, LockMode::AccessShare);
    unsure(source);
    if ((like.number("options") & indexes) == 0)
        return;
    const QString table = create["relation"].text("relname");
    QStringList taken;
    for (const Relation* index : m_world.schema().indexesOf(source.oid)) {
        const QString wanted =
            index->primary ? indexName(table, {}, u"_pkey"_s) : indexName(table, index->indexColumns, u"_idx"_s);
        QString name = wanted;
        for (int i = 1; taken.contains(name); ++i)
            name = wanted + QString::number(i);
        taken.append(name);
        lockNew(create["relation"].text("schemaname"), name, u'i');
    }
}

void Predictor::createTableAs(const sql::Node& create)
{
    const sql::Node into = create["into"]["rel"];
    lockNew(into.text("schemaname"), into.text("relname"), create.choice("objtype") == "OBJECT_MATVIEW" ? u'm' : u'r');
    readQuery(create["query"]);
}

void Predictor::createIndex(const sql::Node& create)
{
    const Relation table = named(create["relation"]);
    const bool concurrently = create.flag("concurrent");
    const bool recurse = table.kind == u'p' && create["relation"].flag("inh");
    m_effects.noTransaction = concurrently;
    if (concurrently && table.kind == u'p')
        refuse(clause("concurrently_partitioned"));
    const QString own = create.text("idxname").isEmpty()
        ? indexName(table.name.name, elementNames(create), create.flag("unique") ? u"_idx"_s : u"_idx"_s)
        : create.text("idxname");
    lockTree(table, concurrently ? LockMode::ShareUpdateExclusive : LockMode::Share, recurse);
    const bool named = !create.text("idxname").isEmpty();
    lockNew(table.name.schema, named ? own : m_world.freeName(table.name.schema, own),
            table.kind == u'p' ? u'I' : u'i');
    for (const qint64 child : recurse ? table.children : QList<qint64>()) {
        const Relation& partition = m_world.at(child);
        lockNew(
            partition.name.schema,
            m_world.freeName(partition.name.schema, indexName(partition.name.name, elementNames(create), u"_idx"_s)),
            u'i');
    }
    withFamily(table, recurse, [this](const Relation& one) { scan(one); });
    unsure(table);
}

void Predictor::createView(const sql::Node& create)
{
    const sql::Node name = create["view"];
    const QString schema = name.text("schemaname");
    if (const Relation* known = m_world.find(schema.isEmpty() ? QStringList { name.text("relname") }
                                                              : QStringList { schema, name.text("relname") })) {
        lock(*known, LockMode::AccessExclusive);
        grade(Grade::BackwardCompatible);
    } else if (create.flag("replace") && !m_world.connected()) {
        lock(Relation(named(name, u'v')), LockMode::AccessExclusive);
        m_effects.certainty = Certainty::Likely;
        grade(Grade::BackwardCompatible);
    } else {
        lockNew(schema, name.text("relname"), u'v');
    }
    QStringList common;
    for (const sql::Node& expression : create["query"].all("CommonTableExpr"))
        common.append(expression.text("ctename"));
    for (const sql::Node& from : create["query"].all("RangeVar")) {
        if (!from.text("schemaname").isEmpty() || !common.contains(from.text("relname")))
            lock(Relation(named(from)), LockMode::AccessShare);
    }
}

void Predictor::createTrigger(const sql::Node& create)
{
    const Relation table = named(create["relation"]);
    grade(Grade::BackwardCompatible);
    lockTree(table, LockMode::ShareRowExclusive, table.kind == u'p' && create.flag("row"));
    if (create["constrrel"])
        lock(Relation(named(create["constrrel"])), LockMode::AccessShare);
}

void Predictor::createStatistics(const sql::Node& create)
{
    for (const sql::Node& relation : create.list("relations"))
        lock(Relation(named(relation)), LockMode::ShareUpdateExclusive);
}

} // namespace stopover::risk
