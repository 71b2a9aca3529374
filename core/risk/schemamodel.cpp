#include "core/risk/schemamodel.h"

#include "core/risk/typename.h"

namespace stopover::risk {

using namespace Qt::StringLiterals;
using catalog::Relation;
using catalog::TableObject;

SchemaModel::SchemaModel(catalog::Schema schema)
    : m_schema(std::move(schema))
    , m_connected(true)
{
    m_schema.index();
}

QString SchemaModel::display(const Relation& relation)
{
    return relation.name.schema.isEmpty() ? sql::displayed(relation.name.name) : relation.name.display();
}

const Relation* SchemaModel::find(const QStringList& name) const
{
    const QString schema = name.size() > 1 ? name.at(name.size() - 2) : QString();
    return m_schema.find(schema, name.value(name.size() - 1));
}

const Relation& SchemaModel::relation(const QStringList& name, QChar kind)
{
    if (const Relation* known = find(name))
        return *known;
    Relation made;
    made.kind = kind;
    made.name = { name.size() > 1 ? name.at(name.size() - 2) : QString(), name.value(name.size() - 1) };
    const qint64 oid = add(made);
    m_created.remove(oid);
    m_madeUp.insert(oid);
    return at(oid);
}

const Relation& SchemaModel::relation(const sql::Node& rangeVar, QChar kind)
{
    const QString schema = rangeVar.text("schemaname");
    const QString name = rangeVar.text("relname");
    return relation(schema.isEmpty() ? QStringList { name } : QStringList { schema, name }, kind);
}

const Relation& SchemaModel::at(qint64 oid) const
{
    static const Relation none;
    const auto found = m_schema.relations.constFind(oid);
    return found == m_schema.relations.cend() ? none : *found;
}

QString SchemaModel::freeName(const QString& schema, const QString& wanted) const
{
    QString name = wanted;
    for (int i = 1; m_schema.find(schema, name) != nullptr; ++i)
        name = wanted + QString::number(i);
    return name;
}

qint64 SchemaModel::add(Relation relation)
{
    relation.oid = m_next--;
    if (relation.name.schema.isEmpty() && !m_schema.searchPath.isEmpty() && m_connected)
        relation.name.schema = m_schema.searchPath.first();
    const qint64 oid = relation.oid;
    m_created.insert(oid);
    for (const qint64 parent : std::as_const(relation.parents))
        m_schema.relations[parent].children.append(oid);
    m_schema.add(std::move(relation));
    return oid;
}

void SchemaModel::drop(qint64 oid)
{
    const QList<const Relation*> indexes = m_schema.indexesOf(oid);
    QList<qint64> gone { oid };
    for (const Relation* index : indexes)
        gone.append(index->oid);
    for (const qint64 one : std::as_const(gone))
        m_schema.relations.remove(one);
    for (Relation& relation : m_schema.relations) {
        relation.children.removeAll(oid);
        if (relation.defaultPartition == oid)
            relation.defaultPartition = 0;
    }
    m_schema.objects.removeIf(
        [oid](const TableObject& object) { return object.table == oid || object.referenced == oid; });
    m_schema.readers.remove(oid);
    for (QList<qint64>& readers : m_schema.readers)
        readers.removeAll(oid);
    for (QStringList& views : m_schema.viewColumns)
        views.removeAll(QString::number(oid));
    m_schema.index();
}

void SchemaModel::apply(const sql::Node& statement)
{
    if (statement.is("VariableSetStmt"))
        applySetting(statement);
    else if (statement.is("AlterTableStmt"))
        applyAlter(statement);
    else if (statement.is("CreateStmt") || statement.is("CreateTableAsStmt") || statement.is("ViewStmt")
             || statement.is("CreateSeqStmt"))
        applyCreate(statement);
    else if (statement.is("RenameStmt"))
        applyRename(statement);
    else if (statement.is("DropStmt"))
        applyDrop(statement);
}

void SchemaModel::applySetting(const sql::Node& set)
{
    QStringList values;
    for (const sql::Node& value : set.list("args"))
        values.append(value["sval"].text("sval"));
    if (set.text("name") == "search_path"_L1) {
        m_schema.searchPath = values;
        m_schema.searchPath.removeAll(u"$user"_s);
    } else if (set.text("name") == "timezone"_L1 && !values.isEmpty()) {
        m_schema.timeZone = values.first();
    }
}

void SchemaModel::applyAlter(const sql::Node& alter)
{
    const qint64 oid = relation(alter["relation"]).oid;
    for (const sql::Node& command : alter.list("cmds"))
        applyCommand(oid, command);
}

void SchemaModel::applyCommand(qint64 oid, const sql::Node& command)
{
    const QByteArray type = command.choice("subtype");
    const QString name = command.text("name");
    Relation& table = m_schema.relations[oid];
    const auto column = std::ranges::find(table.columns, name, &Relation::Column::name);
    const sql::Node definition = command["def"];
    if (type == "AT_AddColumn") {
        table.columns.append({ .name = definition.text("colname"), .type = typeText(definition["type_name"]) });
    } else if (type == "AT_DropColumn" && column != table.columns.end()) {
        table.columns.erase(column);
    } else if (type == "AT_SetNotNull" && column != table.columns.end()) {
        column->notNull = true;
    } else if (type == "AT_AlterColumnType" && column != table.columns.end()) {
        column->type = typeText(definition["type_name"]);
    } else if (type == "AT_AddConstraint" && definition.choice("contype") == "CONSTR_CHECK") {
        const sql::Node test = definition["raw_expr"];
        const bool notNull = test.is("NullTest") && test.choice("nulltesttype") == "IS_NOT_NULL";
        const QStringList fields = test["arg"].words("fields");
        m_schema.add(TableObject { .kind = TableObject::Kind::Check,
                                   .name = definition.text("conname"),
                                   .table = oid,
                                   .columns = fields,
                                   .definition = notNull
                                       ? QString(u"CHECK (("_s + sql::displayed(fields.value(0)) + u" IS NOT NULL))"_s)
                                       : QString(),
                                   .validated = !definition.flag("skip_validation") });
    } else if (type == "AT_ValidateConstraint" || type == "AT_DropConstraint") {
        for (TableObject& object : m_schema.objects) {
            if (object.table == oid && object.name == name)
                object.validated = type == "AT_ValidateConstraint";
        }
        if (type == "AT_DropConstraint")
            m_schema.objects.removeIf(
                [&](const TableObject& object) { return object.table == oid && object.name == name; });
        m_schema.index();
    }
}

void SchemaModel::applyCreate(const sql::Node& create)
{
    const sql::Node rangeVar = create.is("CreateTableAsStmt") ? create["into"]["rel"]
        : create.is("ViewStmt")                               ? create["view"]
        : create.is("CreateSeqStmt")                          ? create["sequence"]
                                                              : create["relation"];
    const QStringList name { rangeVar.text("schemaname"), rangeVar.text("relname") };
    if (find(name.first().isEmpty() ? name.mid(1) : name) != nullptr)
        return;
    Relation made;
    made.kind = create.is("ViewStmt") ? u'v' : create.is("CreateSeqStmt") ? u'S' : create["partspec"] ? u'p' : u'r';
    if (create.choice("objtype") == "OBJECT_MATVIEW")
        made.kind = u'm';
    made.name = { name.first(), name.last() };
    for (const sql::Node& element : create.list("table_elts")) {
        if (element.is("ColumnDef"))
            made.columns.append({ .name = element.text("colname"), .type = typeText(element["type_name"]) });
    }
    for (const sql::Node& parent : create.list("inh_relations"))
        made.parents.append(relation(parent).oid);
    made.isPartition = static_cast<bool>(create["partbound"]);
    add(made);
}

void SchemaModel::applyRename(const sql::Node& rename)
{
    const QByteArray type = rename.choice("rename_type");
    const qint64 oid = rename["relation"] ? relation(rename["relation"]).oid : 0;
    if (oid == 0)
        return;
    Relation& one = m_schema.relations[oid];
    if (type == "OBJECT_COLUMN") {
        for (Relation::Column& column : one.columns) {
            if (column.name == rename.text("subname"))
                column.name = rename.text("newname");
        }
    } else if (type == "OBJECT_TABLE" || type == "OBJECT_INDEX" || type == "OBJECT_VIEW" || type == "OBJECT_MATVIEW"
               || type == "OBJECT_SEQUENCE") {
        one.name.name = rename.text("newname");
    }
    m_schema.index();
}

void SchemaModel::applyDrop(const sql::Node& drop)
{
    static const QByteArrayList relations { "OBJECT_TABLE", "OBJECT_INDEX", "OBJECT_VIEW", "OBJECT_MATVIEW",
                                            "OBJECT_SEQUENCE" };
    if (!relations.contains(drop.choice("remove_type")))
        return;
    for (const sql::Node& object : drop.list("objects")) {
        QStringList name;
        for (const sql::Node& part : object.list("items"))
            name.append(part.word());
        if (const Relation* known = find(name))
            this->drop(known->oid);
    }
}

} // namespace stopover::risk
