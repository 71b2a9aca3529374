#pragma once

#include "core/catalog/schema.h"
#include "core/sql/syntax.h"

#include <QSet>

namespace stopover::risk {

/// The database as a script has left it so far: what the catalog knows, and what the statements before have made.
///
/// Without a catalog, a relation that is mentioned is taken as one that exists and of which nothing is known.
class SchemaModel
{
public:
    SchemaModel() { m_schema.version = 150000; }

    explicit SchemaModel(catalog::Schema schema);

    [[nodiscard]] const catalog::Schema& schema() const { return m_schema; }

    [[nodiscard]] int version() const { return m_schema.version; }

    void setVersion(int version) { m_schema.version = version; }

    [[nodiscard]] bool connected() const { return m_connected; }

    [[nodiscard]] QString timeZone() const { return m_schema.timeZone; }

    /// The relation that a RangeVar names; made up, with nothing known of it, where the catalog has none.
    const catalog::Relation& relation(const sql::Node& rangeVar, QChar kind = QLatin1Char('r'));
    const catalog::Relation& relation(const QStringList& name, QChar kind = QLatin1Char('r'));
    /// Null when there is none of that name.
    [[nodiscard]] const catalog::Relation* find(const QStringList& name) const;

    /// A nameless one where the catalog speaks of a relation that it does not have.
    [[nodiscard]] const catalog::Relation& at(qint64 oid) const;

    [[nodiscard]] bool isNew(const catalog::Relation& relation) const { return m_created.contains(relation.oid); }

    /// Columns, indexes and constraints of it are known.
    [[nodiscard]] bool isKnown(const catalog::Relation& relation) const { return !m_madeUp.contains(relation.oid); }

    /// For people and JSON: with its schema where that is known.
    [[nodiscard]] static QString display(const catalog::Relation& relation);

    /// What CREATE INDEX and its like will call it.
    [[nodiscard]] QString freeName(const QString& schema, const QString& wanted) const;

    /// Takes note of what a statement has made, changed or dropped.
    void apply(const sql::Node& statement);

    qint64 add(catalog::Relation relation);
    void drop(qint64 oid);

private:
    void applySetting(const sql::Node& set);
    void applyAlter(const sql::Node& alter);
    void applyCommand(qint64 oid, const sql::Node& command);
    void applyCreate(const sql::Node& create);
    void applyRename(const sql::Node& rename);
    void applyDrop(const sql::Node& drop);

    catalog::Schema m_schema;
    QSet<qint64> m_created;
    QSet<qint64> m_madeUp;
    qint64 m_next = -1;
    bool m_connected = false;
};

} // namespace stopover::risk
