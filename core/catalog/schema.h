#pragma once

#include "core/catalog/database.h"
#include "core/sql/identifier.h"

#include <QHash>

namespace stopover::catalog {

/// A relation of the database as far as the effects of statements depend on it.
struct Relation
{
    struct Column
    {
        QString name;
        QString type; ///< as format_type prints it, with its modifier
        bool notNull = false;
        bool hasDefault = false;
        bool generated = false; ///< stored or virtual, or an identity
        bool ownsSequence = false;
    };

    qint64 oid = 0;
    sql::QualifiedName name;
    QChar kind = QLatin1Char('r'); ///< relkind: r p v m S f i I c
    double rows = -1; ///< estimated; -1: never analysed
    qint64 bytes = 0;
    QString partitionKey; ///< columns or expressions, of a partitioned table
    QList<Column> columns;
    QList<qint64> parents; ///< tables it inherits from or is a partition of
    QList<qint64> children;
    qint64 defaultPartition = 0;
    bool isPartition = false;
    qint64 indexedTable = 0; ///< of an index
    QStringList indexColumns; ///< keys; empty texts for expressions
    bool unique = false;
    bool primary = false;
    bool partial = false;
    bool valid = true;
    bool owned = false; ///< the connected role may act as its owner

    [[nodiscard]] const Column* column(const QString& wanted) const;

    [[nodiscard]] bool isTable() const { return kind == QLatin1Char('r') || kind == QLatin1Char('p'); }

    [[nodiscard]] bool isIndex() const { return kind == QLatin1Char('i') || kind == QLatin1Char('I'); }
};

/// A constraint, a trigger or extended statistics: something that belongs to a table and has a name.
struct TableObject
{
    enum class Kind {
        Check,
        ForeignKey,
        Unique, ///< also of a primary key or an exclusion
        NotNull, ///< 18 and newer
        Trigger,
        Statistics,
    };

    Kind kind = Kind::Check;
    QString name;
    QString schema; ///< of statistics
    qint64 table = 0;
    qint64 referenced = 0; ///< table that a foreign key refers to
    QStringList columns;
    QString definition; ///< as pg_get_constraintdef prints it; the function of a trigger
    bool validated = true;
    qint64 index = 0; ///< of a key; of a foreign key the one that it refers to
};

struct NamedType
{
    QChar kind = QLatin1Char('d'); ///< typtype: d domain, e enum, c composite
    bool constrained = false; ///< a domain with a default, NOT NULL or a check
    QString baseType;
};

/// What is in a database, as one value: small enough to be read whole (a thousand tables in some milliseconds).
struct Schema
{
    QHash<qint64, Relation> relations;
    QList<TableObject> objects;
    QHash<QString, NamedType> types; ///< by qualified name as format_type prints it with an empty search_path
    QHash<QString, QChar> volatility; ///< of the user's functions, by name; the worst of those of that name
    QHash<qint64, QList<qint64>> readers; ///< views that read a relation, directly
    QHash<QString, QStringList> viewColumns; ///< "oid.column" to the views that read it
    QStringList searchPath; ///< of the role, before this session emptied it
    QString timeZone;
    int version = 0;

    /// By the search path where `schema` is empty; there, the only relation of that name in any schema counts as
    /// well. Null when there is none.
    [[nodiscard]] const Relation* find(const QString& schema, const QString& name) const;
    [[nodiscard]] QList<const TableObject*> objectsOf(qint64 table, TableObject::Kind kind) const;
    [[nodiscard]] QList<const Relation*> indexesOf(qint64 table) const;

    void add(Relation relation);
    void add(TableObject object);
    /// Makes what the functions above look up anew: after names or places have changed in `relations` or `objects`.
    void index();

private:
    void note(const Relation& relation);
    QHash<QString, qint64> m_byName;
    QHash<QString, QList<qint64>> m_anywhere;
    QHash<qint64, QList<qint64>> m_indexes;
    QHash<qint64, QList<qsizetype>> m_objects;
};

/// Reads it. The queries are not one snapshot. Errors: Sql.
Result<Schema> readSchema(const Database& database);

} // namespace stopover::catalog
