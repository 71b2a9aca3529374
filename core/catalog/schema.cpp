#include "core/catalog/schema.h"

namespace stopover::catalog {

using namespace Qt::StringLiterals;

namespace {

TableObject::Kind kindOf(const QString& type)
{
    if (type == "c"_L1)
        return TableObject::Kind::Check;
    if (type == "f"_L1)
        return TableObject::Kind::ForeignKey;
    if (type == "n"_L1)
        return TableObject::Kind::NotNull;
    if (type == "trigger"_L1)
        return TableObject::Kind::Trigger;
    return type == "statistics"_L1 ? TableObject::Kind::Statistics : TableObject::Kind::Unique;
}

Result<void> readRelations(const Database& database, Schema& schema)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows query, database.query(u"schema_relations"_s));
    forEachRow(query, [&schema](const Row& row) {
        Relation relation { .oid = row.integer("oid"),
                            .name = { row.text("schema"), row.text("name") },
                            .kind = row.text("kind").at(0) };
        relation.rows = row.real("rows");
        relation.bytes = row.integer("bytes");
        relation.partitionKey = row.text("partition_key");
        relation.defaultPartition = row.integer("default_partition");
        relation.isPartition = row.boolean("is_partition");
        relation.indexedTable = row.integer("indexed_table");
        relation.indexColumns = row.list("index_columns");
        relation.unique = row.boolean("is_unique");
        relation.primary = row.boolean("is_primary");
        relation.partial = row.boolean("is_partial");
        relation.valid = row.boolean("is_valid");
        relation.owned = row.boolean("owned");
        for (const QString& parent : row.list("parents"))
            relation.parents.append(parent.toLongLong());
        schema.relations.insert(relation.oid, relation);
    });
    const QList<Relation> all = schema.relations.values();
    for (const Relation& relation : all) {
        for (const qint64 parent : relation.parents)
            schema.relations[parent].children.append(relation.oid);
    }
    return {};
}

Result<void> readColumns(const Database& database, Schema& schema)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows query, database.query(u"schema_columns"_s));
    forEachRow(query, [&schema](const Row& row) {
        const auto relation = schema.relations.find(row.integer("relation"));
        if (relation != schema.relations.end())
            relation->columns.append({ .name = row.text("name"),
                                       .type = row.text("type"),
                                       .notNull = row.boolean("not_null"),
                                       .hasDefault = row.boolean("has_default"),
                                       .generated = row.boolean("is_generated"),
                                       .ownsSequence = row.boolean("owns_sequence") });
    });
    return {};
}

Result<void> readObjects(const Database& database, Schema& schema)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows query, database.query(u"schema_objects"_s));
    forEachRow(query, [&schema](const Row& row) {
        schema.objects.append({ .kind = kindOf(row.text("kind")),
                                .name = row.text("name"),
                                .schema = row.text("schema"),
                                .table = row.integer("relation"),
                                .referenced = row.integer("referenced"),
                                .columns = row.list("columns"),
                                .definition = row.text("definition"),
                                .validated = row.boolean("validated"),
                                .index = row.integer("index_oid") });
    });
    return {};
}

Result<void> readTypesAndFunctions(const Database& database, Schema& schema)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows types, database.query(u"schema_types"_s));
    forEachRow(types, [&schema](const Row& row) {
        schema.types.insert(row.text("name"),
                            { .kind = row.text("kind").at(0),
                              .constrained = row.boolean("constrained"),
                              .baseType = row.text("base") });
    });
    STOPOVER_TRY_ASSIGN(const pg::Rows functions, database.query(u"schema_functions"_s));
    forEachRow(functions,
               [&schema](const Row& row) { schema.volatility.insert(row.text("name"), row.text("volatility").at(0)); });
    return {};
}

Result<void> readViews(const Database& database, Schema& schema)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows query, database.query(u"schema_views"_s));
    forEachRow(query, [&schema](const Row& row) {
        QList<qint64>& readers = schema.readers[row.integer("relation")];
        if (!readers.contains(row.integer("view")))
            readers.append(row.integer("view"));
        if (!row.isNull("column"))
            schema.viewColumns[row.text("relation") + u'.' + row.text("column")].append(row.text("view"));
    });
    return {};
}

Result<void> readSettings(const Database& database, Schema& schema)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows query, database.query(u"schema_settings"_s));
    forEachRow(query, [&schema](const Row& row) {
        schema.searchPath = row.list("search_path");
        schema.timeZone = row.text("time_zone");
        schema.version = static_cast<int>(row.integer("version"));
    });
    return {};
}

} // namespace

const Relation::Column* Relation::column(const QString& wanted) const
{
    const auto found = std::ranges::find(columns, wanted, &Column::name);
    return found == columns.end() ? nullptr : &*found;
}

void Schema::index()
{
    m_byName.clear();
    m_anywhere.clear();
    m_indexes.clear();
    m_objects.clear();
    for (const Relation& relation : std::as_const(relations))
        note(relation);
    for (qsizetype i = 0; i < objects.size(); ++i)
        m_objects[objects.at(i).table].append(i);
}

void Schema::note(const Relation& relation)
{
    m_byName.insert(relation.name.schema + u'.' + relation.name.name, relation.oid);
    m_anywhere[relation.name.name].append(relation.oid);
    if (relation.indexedTable != 0)
        m_indexes[relation.indexedTable].append(relation.oid);
}

void Schema::add(Relation relation)
{
    note(relation);
    relations.insert(relation.oid, std::move(relation));
}

void Schema::add(TableObject object)
{
    m_objects[object.table].append(objects.size());
    objects.append(std::move(object));
}

const Relation* Schema::find(const QString& schema, const QString& name) const
{
    // The empty schema is the place of relations of which only the name is known.
    const QStringList path = schema.isEmpty() ? searchPath + QStringList { QString() } : QStringList { schema };
    for (const QString& place : path) {
        if (const auto oid = m_byName.constFind(place + u'.' + name); oid != m_byName.cend())
            return &*relations.constFind(*oid);
    }
    const QList<qint64> anywhere = schema.isEmpty() ? m_anywhere.value(name) : QList<qint64>();
    return anywhere.size() == 1 ? &*relations.constFind(anywhere.first()) : nullptr;
}

QList<const TableObject*> Schema::objectsOf(qint64 table, TableObject::Kind kind) const
{
    QList<const TableObject*> found;
    for (const qsizetype at : m_objects.value(table)) {
        if (objects.at(at).kind == kind)
            found.append(&objects.at(at));
    }
    return found;
}

QList<const Relation*> Schema::indexesOf(qint64 table) const
{
    QList<const Relation*> found;
    for (const qint64 oid : m_indexes.value(table))
        found.append(&*relations.constFind(oid));
    std::ranges::sort(found, {}, [](const Relation* relation) { return relation->name.name; });
    return found;
}

Result<Schema> readSchema(const Database& database)
{
    Schema schema;
    STOPOVER_TRY(readSettings(database, schema));
    STOPOVER_TRY(readRelations(database, schema));
    STOPOVER_TRY(readColumns(database, schema));
    STOPOVER_TRY(readObjects(database, schema));
    STOPOVER_TRY(readTypesAndFunctions(database, schema));
    STOPOVER_TRY(readViews(database, schema));
    schema.index();
    return schema;
}

} // namespace stopover::catalog
