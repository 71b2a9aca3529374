#include "core/catalog/tablereader.h"

namespace stopover::catalog {

using namespace Qt::StringLiterals;

QString localSearchPath(const Table& table)
{
    QStringList schemas { sql::quoted(table.name.schema) };
    for (const Dependent& view : table.dependents) {
        if (view.kind == DependentKind::MaterializedView)
            schemas.append(sql::quoted(view.name.schema));
    }
    schemas.removeDuplicates();
    return schemas.join(u", "_s);
}

namespace {

constexpr int firstWithPublishedSchemas = 150000;

/// Runs one of the queries that take the table's oid, and hands each row to `use`.
Result<void> readRows(const Database& database, const QString& query, qint64 oid,
                      const std::function<void(const Row&)>& use)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, database.query(query, { { u"oid"_s, oid } }));
    forEachRow(rows, use);
    return {};
}

Result<bool> readTableRow(const Database& database, Table& table)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows query,
        database.query(u"table"_s, { { u"schema"_s, table.name.schema }, { u"name"_s, table.name.name } }));
    bool found = false;
    forEachRow(query, [&](const Row& row) {
        found = true;
        table.oid = row.integer("oid");
        table.kind = row.text("kind").front();
        table.owner = row.text("owner");
        table.persistence = row.text("persistence").front();
        table.estimatedRows = row.real("rows");
        table.pages = row.integer("pages");
        table.totalBytes = row.integer("bytes");
        table.fileNode = row.integer("file_node");
        table.rowSecurity = row.boolean("row_security");
        table.forceRowSecurity = row.boolean("force_row_security");
        table.replicaIdentity = row.text("replica_identity").front();
        table.comment = row.text("comment");
        table.options = row.list("options");
        table.toastOptions = row.list("toast_options");
        table.accessMethod = row.text("access_method");
        table.tablespace = row.text("tablespace");
        table.isPartition = row.boolean("is_partition");
        table.hasParents = row.boolean("has_parents");
        table.hasChildren = row.boolean("has_children");
        table.hasRules = row.boolean("has_rules");
        table.hasDefaultAcl = row.boolean("default_acl");
        table.ownedByRole = row.boolean("owned");
    });
    return found;
}

Column columnOf(const Row& row)
{
    return { .name = row.text("name"),
             .number = static_cast<int>(row.integer("number")),
             .type = row.text("type"),
             .baseType = row.text("base_type"),
             .collationSql = row.text("collation"),
             .notNull = row.boolean("not_null"),
             .defaultSql = row.text("default_sql"),
             .identity = row.text("identity").trimmed(),
             .generated = row.boolean("generated"),
             .statisticsTarget = static_cast<int>(row.integer("statistics_target")),
             .options = row.list("options"),
             .own = { .type = row.text("compared_type"),
                      .equal = row.text("equal"),
                      .greater = row.text("greater"),
                      .notLess = row.text("not_less") } };
}

Index indexOf(const Row& row)
{
    return { .name = row.text("name"),
             .schema = row.text("schema"),
             .unique = row.boolean("is_unique"),
             .primary = row.boolean("is_primary"),
             .valid = row.boolean("valid"),
             .replicaIdentity = row.boolean("replica_identity"),
             .hasExpressions = row.boolean("has_expressions"),
             .partial = row.boolean("partial"),
             .immediate = row.boolean("immediate"),
             .allNotNull = row.boolean("all_not_null"),
             .keyColumns = row.list("key_columns"),
             .tailSql = row.text("tail_sql"),
             .constraintName = row.text("constraint_name"),
             .constraintSql = row.text("constraint_sql"),
             .comment = row.text("comment") };
}

ConstraintKind constraintKind(const Row& row)
{
    const QString type = row.text("type");
    if (type == "c"_L1)
        return ConstraintKind::Check;
    if (type == "x"_L1)
        return ConstraintKind::Exclusion;
    return row.boolean("incoming") ? ConstraintKind::ForeignKeyIn : ConstraintKind::ForeignKeyOut;
}

Constraint constraintOf(const Row& row)
{
    return { .kind = constraintKind(row),
             .name = row.text("name"),
             .table = { row.text("table_schema"), row.text("table_name") },
             .referenced = { row.text("referenced_schema"), row.text("referenced_name") },
             .referencedColumns = row.list("referenced_columns"),
             .joinSql = row.text("join_sql"),
             .definitionSql = row.text("definition"),
             .validated = row.boolean("validated"),
             .tableIsPartitioned = row.boolean("table_is_partitioned"),
             .tableLeaves = static_cast<int>(row.integer("table_leaves")),
             .comment = row.text("comment") };
}

Trigger triggerOf(const Row& row)
{
    return { .name = row.text("name"),
             .definitionSql = row.text("definition"),
             .frameSql = row.text("frame"),
             .enabled = row.text("enabled").front(),
             .usesTransitionTables = row.boolean("transition_tables"),
             .beforeRow = row.boolean("before_row"),
             .isConstraint = row.boolean("is_constraint"),
             .mentionsTableName = row.boolean("mentions_table_name"),
             .function = row.text("function"),
             .comment = row.text("comment") };
}

Grant grantOf(const Row& row)
{
    return { .column = row.text("column_name"),
             .privilege = row.text("privilege"),
             .grantee = row.text("grantee"),
             .grantable = row.boolean("grantable"),
             .byOwner = row.boolean("by_owner") };
}

Publication publicationOf(const Row& row)
{
    QString tail;
    if (const QString columns = row.text("column_list"); !columns.isEmpty())
        tail += u" ("_s + columns + u')';
    if (const QString filter = row.text("row_filter"); !filter.isEmpty())
        tail += u" WHERE ("_s + filter + u')';
    return { .name = row.text("name"),
             .allTables = row.boolean("all_tables"),
             .bySchema = row.boolean("by_schema"),
             .viaRoot = row.boolean("via_root"),
             .tailSql = tail };
}

Dependent dependentOf(const Row& row)
{
    return { .kind = row.text("kind") == "m"_L1 ? DependentKind::MaterializedView : DependentKind::View,
             .name = { row.text("schema"), row.text("name") },
             .depth = static_cast<int>(row.integer("depth")),
             .direct = row.boolean("direct"),
             .readsMaterialized = row.list("reads_materialized"),
             .definitionSql = row.text("definition"),
             .options = row.list("options"),
             .owner = row.text("owner"),
             .populated = row.boolean("populated"),
             .comment = row.text("comment"),
             .indexSql = row.list("index_sql") };
}

/// The definitions once more, with names that another schema earlier in the search_path can stand in for.
Result<void> readLocalDefinitions(const Database& database, Table& table, const QHash<QString, qint64>& oids)
{
    for (Dependent& dependent : table.dependents) {
        if (dependent.kind != DependentKind::MaterializedView)
            continue;
        STOPOVER_TRY_ASSIGN(
            const pg::Rows query,
            database.runUnder(localSearchPath(table),
                              u"SELECT pg_catalog.rtrim(pg_catalog.pg_get_viewdef(%1), '; ') AS definition"_s.arg(
                                  oids.value(dependent.name.sql()))));
        forEachRow(query, [&dependent](const Row& row) { dependent.localDefinitionSql = row.text("definition"); });
    }
    return {};
}

Result<void> readDependents(const Database& database, Table& table)
{
    QHash<QString, qint64> oids;
    STOPOVER_TRY(readRows(database, u"dependents"_s, table.oid, [&](const Row& row) {
        table.dependents.append(dependentOf(row));
        oids.insert(table.dependents.last().name.sql(), row.integer("oid"));
    }));
    for (Dependent& dependent : table.dependents) {
        STOPOVER_TRY(readRows(database, u"grants"_s, oids.value(dependent.name.sql()),
                              [&dependent](const Row& row) { dependent.grants.append(grantOf(row)); }));
    }
    return readLocalDefinitions(database, table, oids);
}

Result<void> readParts(const Database& database, Table& table)
{
    const qint64 oid = table.oid;
    STOPOVER_TRY(readRows(database, u"columns"_s, oid, [&](const Row& row) { table.columns.append(columnOf(row)); }));
    STOPOVER_TRY(readRows(database, u"indexes"_s, oid, [&](const Row& row) { table.indexes.append(indexOf(row)); }));
    STOPOVER_TRY(readRows(database, u"constraints"_s, oid,
                          [&](const Row& row) { table.constraints.append(constraintOf(row)); }));
    STOPOVER_TRY(
        readRows(database, u"triggers"_s, oid, [&](const Row& row) { table.triggers.append(triggerOf(row)); }));
    STOPOVER_TRY(readRows(database, u"policies"_s, oid, [&](const Row& row) {
        table.policies.append({ row.text("name"), row.text("create_sql"), row.text("comment") });
    }));
    STOPOVER_TRY(readRows(database, u"grants"_s, oid, [&](const Row& row) { table.grants.append(grantOf(row)); }));
    STOPOVER_TRY(readRows(database, u"sequences"_s, oid, [&](const Row& row) {
        table.sequences.append({ .name = { row.text("schema"), row.text("name") },
                                 .column = row.text("column_name"),
                                 .identity = row.boolean("identity"),
                                 .optionsSql = row.text("options"),
                                 .owner = row.text("owner") });
    }));
    STOPOVER_TRY(readRows(database, u"statistics"_s, oid, [&](const Row& row) {
        table.statistics.append({ { row.text("schema"), row.text("name") },
                                  row.text("tail_sql"),
                                  static_cast<int>(row.integer("target")),
                                  row.text("comment") });
    }));
    return readRows(database, u"obstacles"_s, oid, [&](const Row& row) {
        table.obstacles.append({ row.text("kind"), row.text("object"), row.text("detail") });
    });
}

} // namespace

Result<Table> readTable(const Database& database, const sql::QualifiedName& name)
{
    Table table;
    table.name = name;
    STOPOVER_TRY_ASSIGN(const bool found, readTableRow(database, table));
    if (!found)
        return Failure(ErrorCode::TableMissing, { name.display() });
    STOPOVER_TRY(readParts(database, table));
    STOPOVER_TRY(readDependents(database, table));
    STOPOVER_TRY_ASSIGN(const ServerInfo server, readServer(database));
    const QString publications =
        server.version >= firstWithPublishedSchemas ? u"publications"_s : u"publicationsbefore15"_s;
    STOPOVER_TRY(readRows(database, publications, table.oid,
                          [&](const Row& row) { table.publications.append(publicationOf(row)); }));
    STOPOVER_TRY_ASSIGN(const pg::Rows grantees, database.query(u"defaultacl"_s, { { u"schema"_s, name.schema } }));
    forEachRow(grantees, [&](const Row& row) { table.defaultGrantees.append(row.text("grantee")); });
    return table;
}

Result<ServerInfo> readServer(const Database& database)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows query, database.query(u"server"_s));
    ServerInfo server;
    forEachRow(query, [&server](const Row& row) {
        server.version = static_cast<int>(row.integer("version"));
        server.inRecovery = row.boolean("in_recovery");
        server.readOnly = row.boolean("read_only");
        server.superuser = row.boolean("superuser");
        server.bypassesRls = row.boolean("bypasses_rls");
        server.canCreateSchema = row.boolean("can_create_schema");
        server.role = row.text("role");
        server.database = row.text("database");
        server.maxLocksPerTransaction = static_cast<int>(row.integer("max_locks"));
        server.maxConnections = static_cast<int>(row.integer("max_connections"));
        server.deadlockTimeoutMs = static_cast<int>(row.integer("deadlock_timeout"));
        server.fsync = row.boolean("fsync");
        server.mayBeSilent = row.boolean("may_be_silent");
    });
    return server;
}

} // namespace stopover::catalog
