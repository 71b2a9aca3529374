#include "core/migrate/versiontable.h"

#include "core/pg/sqlstate.h"
#include "core/revision/script.h"
#include "core/trust/foreigncode.h"

#include <QRegularExpression>

namespace stopover::migrate {

using namespace Qt::StringLiterals;

namespace {

QString arrayOf(QStringList rows)
{
    rows.sort();
    QStringList items;
    for (const QString& row : std::as_const(rows))
        items.append(sql::literal(row));
    return u"ARRAY["_s + items.join(u", "_s) + u"]::text[]"_s;
}

/// Where an unqualified name is found, or would be made, with the search path that the role has by itself.
Result<sql::QualifiedName> locate(pg::Connection& connection, const QString& searchPath, const QString& name)
{
    STOPOVER_TRY_ASSIGN(const FoundName found, findByPath(connection, searchPath, sql::quoted(name)));
    if (found.oid == 0)
        return sql::QualifiedName { found.currentSchema.isEmpty() ? u"public"_s : found.currentSchema, name };
    STOPOVER_TRY_ASSIGN(
        const pg::Rows schema,
        connection.execute(
            u"SELECT n.nspname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
            " WHERE c.oid = $1::bigint::oid"_s,
            { found.oid }));
    return sql::QualifiedName { schema.text(0, 0), name };
}

} // namespace

Result<FoundName> findByPath(pg::Connection& connection, const QString& searchPath, const QString& name)
{
    // One statement without an operator, and every function with its schema: nothing but the name is looked up by the
    // path.
    STOPOVER_TRY_ASSIGN(
        const pg::Rows found,
        connection.executeWith({ { u"search_path"_s, searchPath } },
                               u"SELECT pg_catalog.to_regclass($1)::pg_catalog.oid, pg_catalog.current_schema()"_s,
                               { name }));
    return FoundName { .oid = found.isNull(0, 0) ? 0 : found.integer(0, 0),
                       .currentSchema = found.isNull(0, 1) ? QString() : found.text(0, 1) };
}

Result<QString> searchPathOf(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT reset_val, current_user FROM pg_catalog.pg_settings WHERE name = 'search_path'"_s));
    QStringList path;
    for (const QString& part : rows.text(0, 0).split(u',')) {
        const QString name = part.trimmed();
        const bool ours = name == "\"$user\""_L1 && rows.text(0, 1).startsWith("stopover"_L1);
        // It becomes a part of statements, and of scripts.
        static const QRegularExpression identifier(u"^([a-z_][a-z0-9_$]*|\"([^\"]|\"\")+\")$"_s);
        if (!name.isEmpty() && !ours)
            path.append(identifier.match(name).hasMatch() ? name : sql::quoted(name));
    }
    return path.isEmpty() ? u"pg_catalog"_s : path.join(u", "_s);
}

Result<VersionTable> readVersionTable(pg::Connection& connection, const revision::ProjectConfig& config)
{
    VersionTable table;
    STOPOVER_TRY_ASSIGN(table.searchPath, searchPathOf(connection));
    if (config.versionTableSchema.isEmpty()) {
        STOPOVER_TRY_ASSIGN(table.name, locate(connection, table.searchPath, config.versionTable));
    } else {
        table.name = { config.versionTableSchema, config.versionTable };
    }
    STOPOVER_TRY_ASSIGN(const pg::Rows exists,
                        connection.execute(u"SELECT to_regclass($1) IS NOT NULL"_s, { table.name.sql() }));
    table.exists = exists.boolean(0, 0);
    if (!table.exists)
        return table;
    STOPOVER_TRY(trust::refuseForeignRelation(connection, table.name.sql()));
    const auto rows = connection.execute(u"SELECT version_num FROM "_s + table.name.sql());
    if (!rows && pg::isMissingPrivilege(rows.error()))
        return Failure(ErrorCode::MissingPrivilege, { u"SELECT"_s, table.name.display(), connection.role() });
    STOPOVER_TRY(rows);
    for (int row = 0; row < rows->count(); ++row)
        table.rows.append(rows->text(row, 0));
    return table;
}

run::Statements guardRows(const VersionTable& table, const QString& revision, const QStringList& before)
{
    const QString needed = before.isEmpty() ? u"-"_s : before.join(u", "_s);
    return { { .sql = u"LOCK TABLE "_s + table.name.sql() + u" IN SHARE ROW EXCLUSIVE MODE"_s },
             { .sql =
                   u"SELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE \"C\"), '{}') = "_s
                   + arrayOf(before) + u", "_s + sql::literal(revision) + u", "_s + sql::literal(needed)
                   + u", coalesce(string_agg(version_num::text, ', '), '-') FROM "_s + table.name.sql(),
               .assertion = u"row_mismatch"_s } };
}

run::Statements changeRows(const VersionTable& table, const revision::RowChange& change)
{
    run::Statements statements;
    for (QString statement : revision::rowStatements(change, table.name.sql())) {
        statement.chop(1); // its semicolon
        statements.append({ .sql = statement });
    }
    return statements;
}

run::Statement createTable(const VersionTable& table)
{
    QString statement = revision::createVersionTable(table.name.sql());
    statement.chop(1);
    return { .sql = statement.replace("CREATE TABLE "_L1, "CREATE TABLE IF NOT EXISTS "_L1) };
}

} // namespace stopover::migrate
