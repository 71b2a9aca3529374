#pragma once

#include "core/sql/identifier.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

/// What the catalog knows about one table, as plain values. Members ending in `Sql` are deparsed by the server with an
/// empty search_path, so all names in them are qualified.
namespace stopover::catalog {

/// The operators of a type outside pg_catalog, of its default B-tree operator class, and the type that they take.
struct Comparison
{
    QString type; ///< with its schema; empty for a type of pg_catalog, whose operators need no schema
    QString equal;
    QString greater;
    QString notLess;

    /// Both sides are cast to the operator's own type: among operators of one name, one for a domain that somebody else
    /// made would be the better match.
    [[nodiscard]] QString compared(const QString& left, const QString& operation, const QString& right) const
    {
        return QString(left + QStringLiteral("::") + type + u' ' + operation + u' ' + right + QStringLiteral("::")
                       + type);
    }
};

struct Column
{
    QString name;
    int number = 0;
    QString type; ///< as format_type prints it
    QString baseType {}; ///< what a domain is made over; empty where it is none
    QString collationSql; ///< empty for the database's own
    bool notNull = false;
    QString defaultSql;
    QString identity; ///< "", "a" (always) or "d" (by default)
    bool generated = false;
    int statisticsTarget = -1;
    QStringList options; ///< n_distinct=…
    Comparison own;

    /// `left = right`, as the type itself compares. Sessions and functions of ours look names up in pg_catalog only,
    /// where "=" of an extension's type is missing, or is that of another type.
    [[nodiscard]] QString equal(const QString& left, const QString& right) const
    {
        return own.type.isEmpty() ? left + QStringLiteral(" = ") + right : own.compared(left, own.equal, right);
    }
};

struct Index
{
    QString name;
    QString schema;
    bool unique = false;
    bool primary = false;
    bool valid = true;
    bool replicaIdentity = false;
    bool hasExpressions = false;
    bool partial = false;
    bool immediate = true; ///< false: a deferrable constraint
    bool allNotNull = false; ///< every key column is NOT NULL
    QStringList keyColumns; ///< without INCLUDE columns; empty texts for expressions
    QString tailSql; ///< of CREATE INDEX, from "USING" on
    QString constraintName; ///< of a PRIMARY KEY or UNIQUE constraint
    QString constraintSql; ///< as pg_get_constraintdef prints it
    QString comment;
};

enum class ConstraintKind {
    Check,
    ForeignKeyOut,
    ForeignKeyIn,
    Exclusion,
};

struct Constraint
{
    ConstraintKind kind = ConstraintKind::Check;
    QString name;
    sql::QualifiedName table; ///< the table that has the constraint
    sql::QualifiedName referenced; ///< foreign keys only
    QStringList referencedColumns;
    QString joinSql; ///< foreign keys only: see operators.h
    QString definitionSql;
    bool validated = true;
    bool tableIsPartitioned = false;
    int tableLeaves = 1; ///< partitions that it is on
    QString comment;
};

struct Trigger
{
    QString name;
    QString definitionSql;
    QString frameSql; ///< the same with a character 1 for the name of the table
    QChar enabled = QLatin1Char('O');
    bool usesTransitionTables = false;
    bool beforeRow = false;
    bool isConstraint = false;
    bool mentionsTableName = false; ///< the function reads TG_TABLE_NAME, TG_RELNAME or TG_RELID
    QString function;
    QString comment;
};

struct Policy
{
    QString name;
    QString createSql; ///< the part behind the table's name
    QString comment;
};

struct Grant
{
    QString column; ///< empty for the whole table
    QString privilege;
    QString grantee; ///< empty for PUBLIC
    bool grantable = false;
    bool byOwner = true;
};

enum class DependentKind {
    View,
    MaterializedView,
};

/// A view or materialized view that reads the table, directly or through others.
struct Dependent
{
    DependentKind kind = DependentKind::View;
    sql::QualifiedName name;
    int depth = 1; ///< 1 reads the table itself
    bool direct = true; ///< reads the table itself
    QStringList readsMaterialized; ///< qualified names of materialized views among the dependents that it reads
    QString definitionSql; ///< names of other schemas qualified
    QString localDefinitionSql; ///< names of the schemas in localSearchPath() not qualified
    QStringList options;
    QString owner;
    bool populated = true;
    QString comment;
    QStringList indexSql; ///< materialized views
    QList<Grant> grants;
};

struct Sequence
{
    sql::QualifiedName name;
    QString column;
    bool identity = false;
    QString optionsSql; ///< INCREMENT BY … of an identity
    QString owner;
};

struct ExtendedStatistics
{
    sql::QualifiedName name;
    QString tailSql; ///< of CREATE STATISTICS, between the name and FROM
    int target = -1;
    QString comment;
};

struct Publication
{
    QString name;
    bool allTables = false;
    bool bySchema = false;
    bool viaRoot = false; ///< partitions are published as their root
    QString tailSql; ///< column list and row filter
};

/// Something that the move cannot carry over; `kind` names the rule, see change/findings.
struct Obstacle
{
    QString kind;
    QString object;
    QString detail;
};

struct Table
{
    qint64 oid = 0;
    sql::QualifiedName name;
    QChar kind = QLatin1Char('r');
    QString owner;
    QChar persistence = QLatin1Char('p');
    double estimatedRows = -1; ///< -1: never analysed
    qint64 pages = 0;
    qint64 totalBytes = 0;
    qint64 fileNode = 0;
    bool rowSecurity = false;
    bool forceRowSecurity = false;
    QChar replicaIdentity = QLatin1Char('d');
    QString comment;
    QStringList options;
    QStringList toastOptions;
    QString accessMethod;
    QString tablespace;
    bool isPartition = false;
    bool hasParents = false;
    bool hasChildren = false;
    bool hasRules = false;
    bool hasDefaultAcl = true;
    bool ownedByRole = false; ///< the connected role may act as the owner

    QList<Column> columns;
    QList<Index> indexes;
    QList<Constraint> constraints;
    QList<Trigger> triggers;
    QList<Policy> policies;
    QList<Grant> grants;
    QList<Dependent> dependents;
    QList<Sequence> sequences;
    QList<ExtendedStatistics> statistics;
    QList<Publication> publications;
    QList<Obstacle> obstacles;
    QStringList defaultGrantees; ///< who default privileges would add to a new table

    /// It has to be there.
    [[nodiscard]] const Column& column(const QString& columnName) const
    {
        return *std::ranges::find(columns, columnName, &Column::name);
    }
};

/// The schemas in which a schema before them can stand in: the table's own, and those of its materialized views.
[[nodiscard]] QString localSearchPath(const Table& table);

struct ServerInfo
{
    int version = 0;
    bool inRecovery = false;
    bool readOnly = false;
    bool superuser = false;
    bool bypassesRls = false;
    bool canCreateSchema = false;
    QString role;
    QString database;
    int maxLocksPerTransaction = 0;
    int maxConnections = 0;
    int deadlockTimeoutMs = 1000;
    bool fsync = true;
    bool mayBeSilent = false; ///< may write without firing ordinary triggers: session_replication_role
};

} // namespace stopover::catalog
