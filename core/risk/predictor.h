#pragma once

#include "core/risk/effects.h"
#include "core/risk/schemamodel.h"

namespace stopover::risk {

/// Predicts one statement: which relations it locks, rewrites, scans and drops. The rules were measured on
/// PostgreSQL 11 to 18. A class, so that the rules of the statements share the few things they are made of.
class Predictor
{
public:
    explicit Predictor(SchemaModel& world)
        : m_world(world)
    {}

    Effects predict(const sql::Node& statement);

private:
    using Relation = catalog::Relation;
    using Rule = void (Predictor::*)(const sql::Node&);

    // What the rules are made of (predictor.cpp).
    const Relation& named(const sql::Node& rangeVar, QChar kind = QLatin1Char('r'))
    {
        return m_world.relation(rangeVar, kind);
    }

    void lock(const Relation& relation, LockMode mode);
    void lockTree(const Relation& table, LockMode mode, bool recurse = true);
    void lockIndexes(const Relation& table, LockMode mode);
    void lockNew(const QString& schema, const QString& name, QChar kind);
    void read(const Relation& relation, bool planned = true);
    void readQuery(const sql::Node& query);
    void scan(const Relation& table);
    void rewrite(const Relation& table, bool recurse);
    void lockRows(const sql::Node& rangeVar, LockMode mode);
    void dropRelation(const Relation& relation, bool cascade);
    void refuse(const QString& reason);
    void grade(Grade grade);
    void unsure(const Relation& relation);
    void withFamily(const Relation& table, bool recurse, const std::function<void(const Relation&)>& use);

    [[nodiscard]] static QString display(const Relation& relation) { return SchemaModel::display(relation); }

    // ALTER TABLE (predictalter.cpp, predictconstraint.cpp, predictpartition.cpp).
    void alterTable(const sql::Node& alter);
    void alterCommand(const Relation& table, const sql::Node& command, bool recurse);
    void alterIndex(const Relation& index, const sql::Node& command);
    void addColumn(const Relation& table, const sql::Node& column, bool recurse);
    void dropColumn(const Relation& table, const sql::Node& command, bool recurse);
    void alterType(const Relation& table, const sql::Node& command, bool recurse);
    void setNotNull(const Relation& table, const QString& column, bool recurse);
    void alterPlain(const Relation& table, const QByteArray& type, const sql::Node& command, bool recurse);
    void addConstraint(const Relation& table, const sql::Node& constraint, bool recurse);
    void addForeignKey(const Relation& table, const sql::Node& constraint);
    void addKey(const Relation& table, const sql::Node& constraint);
    void validate(const Relation& table, const QString& name, bool recurse);
    void dropConstraint(const Relation& table, const QString& name, bool recurse, bool cascade);
    void attach(const Relation& table, const sql::Node& command);
    void detach(const Relation& table, const sql::Node& command);

    // CREATE and DROP (predictcreate.cpp, predictdrop.cpp).
    void createTable(const sql::Node& create);
    void createLike(const sql::Node& create, const sql::Node& like);
    void createTableAs(const sql::Node& create);
    void createIndex(const sql::Node& create);
    void createView(const sql::Node& create);
    void createTrigger(const sql::Node& create);
    void createStatistics(const sql::Node& create);
    void drop(const sql::Node& drop);
    void dropIndexes(const sql::Node& drop);
    void dropOfTable(const sql::Node& drop, const QByteArray& type);
    void dropSchema(const sql::Node& drop);
    void dropType(const sql::Node& drop);
    void dropFunction(const sql::Node& drop);

    // Rows, upkeep and the rest (predictdata.cpp, predictother.cpp).
    void insert(const sql::Node& insert);
    void update(const sql::Node& update);
    void merge(const sql::Node& merge);
    void select(const sql::Node& select);
    void copy(const sql::Node& copy);
    void truncate(const sql::Node& truncate);
    void lockTable(const sql::Node& lock);
    void refresh(const sql::Node& refresh);
    void reindex(const sql::Node& reindex);
    void cluster(const sql::Node& cluster);
    void vacuum(const sql::Node& vacuum);
    void rename(const sql::Node& rename);
    void setSchema(const sql::Node& alter);
    void comment(const sql::Node& comment);
    void grant(const sql::Node& grant);
    void alterSequence(const sql::Node& alter);
    void alterEnum(const sql::Node& alter);
    void alterDomain(const sql::Node& alter);
    void policy(const sql::Node& policy);
    void createRule(const sql::Node& rule);
    void publication(const sql::Node& publication);
    void doBlock(const sql::Node& block);
    void alone(const sql::Node& statement);

    SchemaModel& m_world;
    Effects m_effects;
};

/// The name that the server gives an index without one: table_column_idx.
QString indexName(const QString& table, const QStringList& columns, const QString& ending);

} // namespace stopover::risk
