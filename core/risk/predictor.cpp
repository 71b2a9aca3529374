#include "core/risk/predictor.h"

#include "core/base/clause.h"
#include "core/sql/identifier.h"

namespace stopover::risk {

using namespace Qt::StringLiterals;
using catalog::TableObject;

Effects Predictor::predict(const sql::Node& statement)
{
    static const QHash<QByteArray, Rule> rules {
        { "AlterTableStmt", &Predictor::alterTable },
        { "CreateStmt", &Predictor::createTable },
        { "CreateTableAsStmt", &Predictor::createTableAs },
        { "IndexStmt", &Predictor::createIndex },
        { "ViewStmt", &Predictor::createView },
        { "CreateTrigStmt", &Predictor::createTrigger },
        { "CreateStatsStmt", &Predictor::createStatistics },
        { "DropStmt", &Predictor::drop },
        { "InsertStmt", &Predictor::insert },
        { "UpdateStmt", &Predictor::update },
        { "DeleteStmt", &Predictor::update },
        { "MergeStmt", &Predictor::merge },
        { "SelectStmt", &Predictor::select },
        { "CopyStmt", &Predictor::copy },
        { "TruncateStmt", &Predictor::truncate },
        { "LockStmt", &Predictor::lockTable },
        { "RefreshMatViewStmt", &Predictor::refresh },
        { "ReindexStmt", &Predictor::reindex },
        { "ClusterStmt", &Predictor::cluster },
        { "VacuumStmt", &Predictor::vacuum },
        { "RenameStmt", &Predictor::rename },
        { "AlterObjectSchemaStmt", &Predictor::setSchema },
        { "CommentStmt", &Predictor::comment },
        { "GrantStmt", &Predictor::grant },
        { "AlterSeqStmt", &Predictor::alterSequence },
        { "AlterEnumStmt", &Predictor::alterEnum },
        { "AlterDomainStmt", &Predictor::alterDomain },
        { "CreatePolicyStmt", &Predictor::policy },
        { "AlterPolicyStmt", &Predictor::policy },
        { "RuleStmt", &Predictor::createRule },
        { "AlterPublicationStmt", &Predictor::publication },
        { "CreatePublicationStmt", &Predictor::publication },
        { "DoStmt", &Predictor::doBlock },
        { "CallStmt", &Predictor::doBlock },
        { "CreatedbStmt", &Predictor::alone },
        { "DropdbStmt", &Predictor::alone },
        { "CreateTableSpaceStmt", &Predictor::alone },
        { "DropTableSpaceStmt", &Predictor::alone },
        { "AlterSystemStmt", &Predictor::alone },
        { "AlterDatabaseStmt", &Predictor::alone },
        { "CreateSubscriptionStmt", &Predictor::alone },
    };
    m_effects = {};
    const Rule rule = rules.value(statement.kind(), nullptr);
    m_effects.grade = rule == nullptr ? Grade::BackwardCompatible : Grade::Additive;
    if (rule != nullptr)
        (this->*rule)(statement);
    return m_effects;
}

void Predictor::lock(const Relation& relation, LockMode mode)
{
    if (relation.name.name.isEmpty())
        return;
    m_effects.lock(display(relation), relation.kind, mode, m_world.isNew(relation));
}

void Predictor::lockNew(const QString& schema, const QString& name, QChar kind)
{
    const QString place = schema.isEmpty() && m_world.connected() ? m_world.schema().searchPath.value(0) : schema;
    m_effects.lock(place.isEmpty() ? sql::displayed(name) : sql::QualifiedName { place, name }.display(), kind,
                   LockMode::AccessExclusive, true);
}

void Predictor::withFamily(const Relation& table, bool recurse, const std::function<void(const Relation&)>& use)
{
    use(table);
    for (const qint64 child : recurse ? table.children : QList<qint64>())
        withFamily(m_world.at(child), true, use);
}

void Predictor::lockTree(const Relation& table, LockMode mode, bool recurse)
{
    withFamily(table, recurse, [&](const Relation& one) { lock(one, mode); });
}

void Predictor::lockIndexes(const Relation& table, LockMode mode)
{
    for (const Relation* index : m_world.schema().indexesOf(table.oid))
        lock(*index, mode);
}

/// What SELECT does with a relation: with views, what they read; with tables that are planned for, their indexes.
void Predictor::read(const Relation& relation, bool planned)
{
    const catalog::Schema& schema = m_world.schema();
    lock(relation, LockMode::AccessShare);
    if (relation.kind == u'v') {
        for (auto it = schema.readers.cbegin(); it != schema.readers.cend(); ++it) {
            if (it->contains(relation.oid) && schema.relations.contains(it.key()))
                read(m_world.at(it.key()), planned);
        }
        return;
    }
    if (planned)
        lockIndexes(relation, LockMode::AccessShare);
    for (const qint64 child : relation.children)
        read(m_world.at(child), planned);
}

void Predictor::readQuery(const sql::Node& query)
{
    QStringList common;
    for (const sql::Node& expression : query.all("CommonTableExpr"))
        common.append(expression.text("ctename"));
    for (const sql::Node& from : query.all("RangeVar")) {
        if (from.text("schemaname").isEmpty() && common.contains(from.text("relname")))
            continue;
        const Relation& relation = named(from);
        read(relation);
        withFamily(relation, true, [this](const Relation& one) { scan(one); });
    }
}

void Predictor::scan(const Relation& table)
{
    if ((table.kind == u'r' || table.kind == u'm') && !m_effects.scans.contains(display(table)))
        m_effects.scans.append(display(table));
}

void Predictor::rewrite(const Relation& table, bool recurse)
{
    withFamily(table, recurse, [&](const Relation& one) {
        lock(one, LockMode::AccessExclusive);
        if (one.kind == u'p')
            return;
        lockIndexes(one, LockMode::AccessExclusive);
        m_effects.rewrites.append(display(one));
        for (const Relation* index : m_world.schema().indexesOf(one.oid))
            m_effects.rewrites.append(display(*index));
        scan(one);
    });
    unsure(table);
}

/// What a statement takes that is planned over a table: the table, its children, and the indexes of those.
void Predictor::lockRows(const sql::Node& rangeVar, LockMode mode)
{
    withFamily(Relation(named(rangeVar)), rangeVar.flag("inh"), [&](const Relation& one) {
        lock(one, mode);
        // From 16 on, the planner looks at the indexes of a partitioned table itself as well.
        if (one.kind != u'p' || m_world.version() >= 160000)
            lockIndexes(one, mode);
    });
}

/// DROP of a table or view: the tables that foreign keys join it with are locked as well, and a partition's parent.
void Predictor::dropRelation(const Relation& relation, bool cascade)
{
    if (m_effects.drops.contains(display(relation)))
        return;
    const catalog::Schema& schema = m_world.schema();
    lock(relation, LockMode::AccessExclusive);
    m_effects.drops.append(display(relation));
    for (const Relation* index : schema.indexesOf(relation.oid))
        m_effects.drops.append(display(*index));
    for (const TableObject& object : schema.objects) {
        if (object.kind != TableObject::Kind::ForeignKey
            || (object.table != relation.oid && object.referenced != relation.oid))
            continue;
        const qint64 other = object.table == relation.oid ? object.referenced : object.table;
        if (other != relation.oid && schema.relations.contains(other))
            lock(m_world.at(other), LockMode::AccessExclusive);
        if (object.referenced == relation.oid && other != relation.oid && !cascade)
            refuse(clause("of_foreign_key", { object.name }));
    }
    for (const qint64 parent : relation.isPartition ? relation.parents : QList<qint64>()) {
        const Relation& table = m_world.at(parent);
        lock(table, LockMode::AccessExclusive);
        if (table.defaultPartition != 0 && table.defaultPartition != relation.oid)
            lock(m_world.at(table.defaultPartition), LockMode::AccessExclusive);
    }
    const QList<qint64> readers = schema.readers.value(relation.oid);
    if (!readers.isEmpty() && !cascade)
        refuse(clause("of_view", { display(m_world.at(readers.first())) }));
    for (const qint64 reader : readers)
        dropRelation(m_world.at(reader), true);
    for (const qint64 child : relation.children) {
        if (!m_world.at(child).isPartition && !cascade)
            refuse(clause("of_child", { display(m_world.at(child)) }));
        dropRelation(m_world.at(child), true);
    }
    unsure(relation);
}

void Predictor::refuse(const QString& reason)
{
    if (m_effects.refused.isEmpty())
        m_effects.refused = reason;
}

void Predictor::grade(Grade grade)
{
    m_effects.grade = std::max(m_effects.grade, grade);
}

/// Of a relation that only its name is known of, indexes, children and keys may be locked as well.
void Predictor::unsure(const Relation& relation)
{
    if (!m_world.isKnown(relation) && m_effects.certainty == Certainty::Proven)
        m_effects.certainty = Certainty::Likely;
}

QString indexName(const QString& table, const QStringList& columns, const QString& ending)
{
    QString middle;
    for (const QString& column : columns)
        middle += u'_' + column;
    return sql::derivedName(table + middle, ending);
}

} // namespace stopover::risk
