#include "core/change/bringalong.h"

#include "core/change/carriedsql.h"
#include "core/change/early.h"
#include "core/change/findinglist.h"
#include "core/sql/expression.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintKind;
using catalog::Index;
using sql::displayed;
using sql::literal;
using sql::quoted;

namespace {

template <typename T, typename Name>
const T* named(const QList<T>& list, const Name& name)
{
    const auto found = std::ranges::find(list, name, &T::name);
    return found == list.end() ? nullptr : &*found;
}

bool sameIndex(const Index& left, const Index& right)
{
    return left.unique == right.unique && left.tailSql == right.tailSql && left.constraintSql == right.constraintSql;
}

bool sameTrigger(const catalog::Trigger& left, const catalog::Trigger& right)
{
    return left.frameSql == right.frameSql && left.enabled == right.enabled && left.comment == right.comment;
}

class Bringing
{
public:
    Bringing(const Move& move, Direction direction, const catalog::Table& kept, const catalog::Table& leaf)
        : m_move(move)
        , m_live(move.table)
        , m_kept(kept)
        , m_leaf(leaf)
        , m_direction(direction)
        , m_name(move.keptSide(direction).kept)
        , m_findings(m_result.findings, direction == Direction::Reverse ? Moment::EnterRollback : Moment::EnterReapply)
    {}

    BringAlong all()
    {
        columns();
        constraints();
        indexes();
        statistics();
        security();
        comments();
        earlyOnes();
        return std::move(m_result);
    }

private:
    void columns();
    void addColumn(const Column& column);
    void changeColumn(const Column& column, const Column& kept);
    void constraints();
    void indexes();
    void makeIndex(const Index& index);
    void makeLocalIndex(const Index& index);
    void dropLocalIndexes();
    void dropIndex(const Index& index);
    void statistics();
    void security();
    void comments();
    void earlyOnes();

    void before(const QString& text) { m_result.before.append({ text }); }

    void after(const QString& text) { m_result.after.append({ text }); }

    void alterBefore(const QString& change) { before(u"ALTER TABLE "_s + m_name.sql() + u' ' + change); }

    void alterAfter(const QString& change) { after(u"ALTER TABLE "_s + m_name.sql() + u' ' + change); }

    void changed(const QString& kind, const QString& name) { m_result.objects.append(kind + u' ' + displayed(name)); }

    /// What an index or a statistics object of the kept table is called while it is kept.
    [[nodiscard]] sql::QualifiedName keptName(const QString& name) const
    {
        return { m_name.schema, m_direction == Direction::Reverse ? sql::derivedName(name, m_move.suffix) : name };
    }

    [[nodiscard]] bool isLocal(const Index& index) const
    {
        return m_direction == Direction::Forward && index.unique && !m_move.parentCanHaveUnique(index);
    }

    const Move& m_move;
    const catalog::Table& m_live;
    const catalog::Table& m_kept;
    const catalog::Table& m_leaf;
    Direction m_direction;
    sql::QualifiedName m_name;
    BringAlong m_result;
    FindingList m_findings;
};

void Bringing::columns()
{
    for (const Column& column : m_live.columns) {
        const Column* kept = named(m_kept.columns, column.name);
        kept == nullptr ? addColumn(column) : changeColumn(column, *kept);
    }
    for (const Column& column : m_kept.columns) {
        if (named(m_live.columns, column.name) == nullptr)
            m_findings.add(u"bake.column_dropped"_s, displayed(column.name),
                           { m_move.live.display(), m_name.display(), quoted(column.name) });
    }
    if (m_move.key.isEmpty() || std::ranges::any_of(m_move.key, [](const Column& column) { return !column.notNull; }))
        m_findings.add(u"bake.key"_s, m_move.live.display(), { joined(m_move.keyNames()) });
}

/// Without its default where that is computed: each row has its own value, which the comparison brings.
void Bringing::addColumn(const Column& column)
{
    if (!column.identity.isEmpty())
        return m_findings.add(u"bake.identity"_s, displayed(column.name), { m_move.live.display(), m_name.display() });
    QString definition = quoted(column.name) + u' ' + column.type;
    if (!column.collationSql.isEmpty())
        definition += u" COLLATE "_s + column.collationSql;
    // The same in every row that is there already, so that the server only notes it.
    const bool constant = !column.generated && sql::isConstant(column.defaultSql);
    if (column.generated)
        definition += u" GENERATED ALWAYS AS ("_s + column.defaultSql + u") STORED"_s;
    else if (constant)
        definition += u" DEFAULT "_s + column.defaultSql;
    alterBefore(u"ADD COLUMN "_s + definition);
    if (!column.generated && !constant && !column.defaultSql.isEmpty())
        alterBefore(u"ALTER COLUMN "_s + quoted(column.name) + u" SET DEFAULT "_s + column.defaultSql);
    if (column.notNull)
        alterAfter(u"ALTER COLUMN "_s + quoted(column.name) + u" SET NOT NULL"_s);
    if (column.statisticsTarget >= 0)
        alterAfter(u"ALTER COLUMN "_s + quoted(column.name) + u" SET STATISTICS "_s
                   + QString::number(column.statisticsTarget));
    changed(u"column"_s, column.name);
}

void Bringing::changeColumn(const Column& column, const Column& kept)
{
    const bool otherValues = column.type != kept.type || column.collationSql != kept.collationSql
        || column.generated != kept.generated || column.identity != kept.identity
        || (column.generated && column.defaultSql != kept.defaultSql);
    if (otherValues)
        return m_findings.add(u"bake.column_changed"_s, displayed(column.name),
                              { m_move.live.display(), m_name.display(), column.type, kept.type });
    const QString alter = u"ALTER COLUMN "_s + quoted(column.name);
    const qsizetype was = m_result.before.size() + m_result.after.size();
    if (column.defaultSql != kept.defaultSql)
        alterBefore(alter
                    + (column.defaultSql.isEmpty() ? u" DROP DEFAULT"_s : u" SET DEFAULT "_s + column.defaultSql));
    if (column.notNull && !kept.notNull)
        alterAfter(alter + u" SET NOT NULL"_s);
    if (!column.notNull && kept.notNull)
        alterBefore(alter + u" DROP NOT NULL"_s);
    if (column.statisticsTarget != kept.statisticsTarget)
        alterBefore(alter + u" SET STATISTICS "_s + QString::number(column.statisticsTarget));
    if (m_result.before.size() + m_result.after.size() > was)
        changed(u"column"_s, column.name);
}

/// Checks: foreign keys are made anew by the swap.
void Bringing::constraints()
{
    const auto same = [](const Constraint& left, const Constraint& right) {
        return left.definitionSql == right.definitionSql && left.validated == right.validated;
    };
    const auto find = [](const QList<Constraint>& list, const Constraint& wanted) -> const Constraint* {
        const auto found = std::ranges::find_if(
            list, [&wanted](const Constraint& one) { return one.name == wanted.name && one.kind == wanted.kind; });
        return found == list.end() ? nullptr : &*found;
    };
    for (const Constraint& constraint : m_live.constraints) {
        const Constraint* kept = find(m_kept.constraints, constraint);
        if (constraint.kind == ConstraintKind::Exclusion && kept == nullptr)
            m_findings.add(u"bake.exclusion"_s, displayed(constraint.name), { m_move.live.display() });
        if (constraint.kind != ConstraintKind::Check)
            continue;
        const bool isSame = kept != nullptr && same(constraint, *kept);
        if (kept != nullptr && !isSame)
            alterBefore(u"DROP CONSTRAINT "_s + quoted(constraint.name));
        if (!isSame)
            alterAfter(u"ADD CONSTRAINT "_s + quoted(constraint.name) + u' ' + constraint.definitionSql
                       + (constraint.validated ? QString() : u" NOT VALID"_s));
        if (!isSame)
            changed(u"check"_s, constraint.name);
        if (constraint.comment != (kept == nullptr ? QString() : kept->comment)
            || (!isSame && !constraint.comment.isEmpty()))
            after(u"COMMENT ON CONSTRAINT "_s + quoted(constraint.name) + u" ON "_s + m_name.sql() + u" IS "_s
                  + literal(constraint.comment));
    }
    for (const Constraint& constraint : m_kept.constraints) {
        if (constraint.kind != ConstraintKind::Check || find(m_live.constraints, constraint) != nullptr)
            continue;
        alterBefore(u"DROP CONSTRAINT "_s + quoted(constraint.name));
        changed(u"check"_s, constraint.name);
    }
}

void Bringing::dropIndex(const Index& index)
{
    const sql::QualifiedName name = keptName(index.name);
    // Published rows without one cannot be updated.
    if (index.replicaIdentity)
        alterBefore(u"REPLICA IDENTITY DEFAULT"_s);
    if (index.constraintName.isEmpty())
        before(u"DROP INDEX "_s + name.sql());
    else
        alterBefore(u"DROP CONSTRAINT "_s + quoted(name.name));
}

void Bringing::makeIndex(const Index& index)
{
    const sql::QualifiedName name = keptName(index.name);
    if (index.constraintName.isEmpty())
        after(u"CREATE "_s + (index.unique ? u"UNIQUE "_s : QString()) + u"INDEX "_s + quoted(name.name) + u" ON "_s
              + m_name.sql() + u' ' + index.tailSql);
    else
        alterAfter(u"ADD CONSTRAINT "_s + quoted(name.name) + u' ' + index.constraintSql);
}

/// On each partition that has none like it: some may have been made since.
void Bringing::makeLocalIndex(const Index& index)
{
    const QString create = index.constraintName.isEmpty() ? u"CREATE UNIQUE INDEX ON %s "_s + index.tailSql
                                                          : u"ALTER TABLE %s ADD "_s + index.constraintSql;
    after(sql::doBlock(
        u"DECLARE leaf pg_catalog.regclass; BEGIN FOR leaf IN SELECT t.relid FROM pg_catalog.pg_partition_tree(%1) t"
        " WHERE t.isleaf AND NOT EXISTS (%2) LOOP EXECUTE pg_catalog.replace(%3, '%s', leaf::text); END LOOP; END"_s
            .arg(literal(m_name.sql()), uniqueIndexesLike(index), literal(create))));
}

/// What the live table does not have any more would refuse rows of it.
void Bringing::dropLocalIndexes()
{
    if (m_direction == Direction::Reverse)
        return;
    for (const Index& index : m_leaf.indexes) {
        const auto likeIt = [&index](const Index& other) { return sameIndex(index, other); };
        if (!index.unique || std::ranges::any_of(m_live.indexes, likeIt) || std::ranges::any_of(m_kept.indexes, likeIt))
            continue;
        before(sql::doBlock(
            u"DECLARE one record; BEGIN FOR one IN SELECT t.relid::pg_catalog.regclass AS leaf, l.* FROM"
            " pg_catalog.pg_partition_tree(%1) t, LATERAL (%2) l WHERE t.isleaf LOOP EXECUTE CASE WHEN one.conname IS"
            " NULL THEN pg_catalog.format('DROP INDEX %s', one.index) ELSE pg_catalog.format('ALTER TABLE %s DROP"
            " CONSTRAINT %I', one.leaf, one.conname) END; END LOOP; END"_s.arg(literal(m_name.sql()),
                                                                               uniqueIndexesLike(index))));
        changed(u"index"_s, index.name);
    }
}

void Bringing::indexes()
{
    dropLocalIndexes();
    for (const Index& index : m_live.indexes) {
        if (named(m_live.constraints, index.name) != nullptr)
            continue; // of an exclusion constraint
        if (isLocal(index))
            makeLocalIndex(index);
        const Index* kept = named(m_kept.indexes, index.name);
        const auto likeIt = [&](const Index& other) { return sameIndex(index, other); };
        const bool isSame =
            isLocal(index) ? std::ranges::any_of(m_leaf.indexes, likeIt) : kept != nullptr && likeIt(*kept);
        if (kept != nullptr && !isSame)
            dropIndex(*kept);
        if (!isSame && !isLocal(index))
            makeIndex(index);
        if (!isSame)
            changed(u"index"_s, index.name);
        const QString comment = isSame && kept != nullptr ? kept->comment : QString();
        if (!isLocal(index) && index.comment != comment)
            after(u"COMMENT ON INDEX "_s + keptName(index.name).sql() + u" IS "_s + literal(index.comment));
    }
    for (const Index& index : m_kept.indexes) {
        if (named(m_live.indexes, index.name) != nullptr || named(m_kept.constraints, index.name) != nullptr)
            continue;
        dropIndex(index);
        changed(u"index"_s, index.name);
    }
}

void Bringing::statistics()
{
    const auto find = [](const QList<catalog::ExtendedStatistics>& list, const QString& name) {
        const auto found = std::ranges::find_if(list, [&name](const auto& one) { return one.name.name == name; });
        return found == list.end() ? nullptr : &*found;
    };
    for (const catalog::ExtendedStatistics& statistics : m_live.statistics) {
        const auto* kept = find(m_kept.statistics, statistics.name.name);
        if (kept != nullptr && kept->tailSql == statistics.tailSql && kept->target == statistics.target)
            continue;
        const sql::QualifiedName name = keptName(statistics.name.name);
        if (kept != nullptr)
            before(u"DROP STATISTICS "_s + name.sql());
        m_result.after.append(statisticsStatements(statistics, name, m_name.sql()));
        changed(u"statistics"_s, statistics.name.name);
    }
    for (const catalog::ExtendedStatistics& statistics : m_kept.statistics) {
        if (find(m_live.statistics, statistics.name.name) != nullptr)
            continue;
        before(u"DROP STATISTICS "_s + keptName(statistics.name.name).sql());
        changed(u"statistics"_s, statistics.name.name);
    }
}

void Bringing::security()
{
    const QString table = m_name.sql();
    for (const catalog::Policy& policy : m_kept.policies) {
        const catalog::Policy* live = named(m_live.policies, policy.name);
        if (live != nullptr && live->createSql == policy.createSql && live->comment == policy.comment)
            continue;
        after(u"DROP POLICY "_s + quoted(policy.name) + u" ON "_s + table);
        if (live == nullptr)
            changed(u"policy"_s, policy.name);
    }
    for (const catalog::Policy& policy : m_live.policies) {
        const catalog::Policy* kept = named(m_kept.policies, policy.name);
        if (kept != nullptr && kept->createSql == policy.createSql && kept->comment == policy.comment)
            continue;
        after(u"CREATE POLICY "_s + quoted(policy.name) + u" ON "_s + table + policy.createSql);
        addComment(m_result.after, u"POLICY "_s + quoted(policy.name) + u" ON "_s + table, policy.comment);
        changed(u"policy"_s, policy.name);
    }
    if (m_live.rowSecurity != m_kept.rowSecurity)
        alterAfter((m_live.rowSecurity ? u"ENABLE"_s : u"DISABLE"_s) + u" ROW LEVEL SECURITY"_s);
    if (m_live.forceRowSecurity != m_kept.forceRowSecurity)
        alterAfter((m_live.forceRowSecurity ? u"FORCE"_s : u"NO FORCE"_s) + u" ROW LEVEL SECURITY"_s);
    if (m_live.rowSecurity != m_kept.rowSecurity || m_live.forceRowSecurity != m_kept.forceRowSecurity)
        m_result.objects.append(u"row security"_s);
    if (m_live.owner != m_kept.owner)
        m_findings.add(u"bake.owner"_s, m_move.live.display(), { m_live.owner, m_kept.owner, m_name.display() });
}

/// Of the table and its columns.
void Bringing::comments()
{
    if (m_live.comment != m_kept.comment)
        m_result.objects.append(u"comment"_s);
    before(sql::doBlock(
        u"DECLARE one record; BEGIN FOR one IN SELECT NULL::name AS col, pg_catalog.obj_description(l.live, "
        u"'pg_class') AS"
        " text FROM (SELECT %1::pg_catalog.regclass AS live, %2::pg_catalog.regclass AS kept) l WHERE"
        " pg_catalog.obj_description(l.live, 'pg_class') IS DISTINCT FROM pg_catalog.obj_description(l.kept, "
        "'pg_class')"
        " UNION ALL SELECT a.attname, pg_catalog.col_description(a.attrelid, a.attnum) FROM pg_catalog.pg_attribute a"
        " JOIN pg_catalog.pg_attribute k ON k.attrelid = %2::pg_catalog.regclass AND k.attname = a.attname"
        " WHERE a.attrelid = %1::pg_catalog.regclass AND a.attnum > 0 AND NOT a.attisdropped AND"
        " pg_catalog.col_description(a.attrelid, a.attnum) IS DISTINCT FROM"
        " pg_catalog.col_description(k.attrelid, k.attnum)"
        " LOOP EXECUTE pg_catalog.format('COMMENT ON %s IS %L', CASE WHEN one.col IS NULL THEN 'TABLE ' || %3 ELSE"
        " pg_catalog.format('COLUMN %s.%I', %3, one.col) END, one.text); END LOOP; END"_s.arg(
            literal(m_move.live.sql()), literal(m_name.sql()), literal(m_name.sql()))));
}

/// What the partitioned table has had from the start is what the live one had then.
void Bringing::earlyOnes()
{
    if (m_direction == Direction::Reverse)
        return;
    for (const catalog::Trigger& trigger : m_kept.triggers) {
        const catalog::Trigger* live = named(m_live.triggers, trigger.name);
        if (live == nullptr || !standsEarly(m_move, *live) || !sameTrigger(trigger, *live))
            before(u"DROP TRIGGER "_s + quoted(trigger.name) + u" ON "_s + m_name.sql());
    }
    for (const catalog::Trigger& trigger : m_live.triggers) {
        const catalog::Trigger* kept = named(m_kept.triggers, trigger.name);
        if (standsEarly(m_move, trigger) && (kept == nullptr || !sameTrigger(trigger, *kept)))
            m_result.before.append(earlyTrigger(trigger, m_name.sql()));
    }
    for (const Constraint& key : m_kept.constraints) {
        const bool stays = std::ranges::any_of(m_live.constraints, [&](const Constraint& live) {
            return live.kind == key.kind && live.name == key.name && live.definitionSql == key.definitionSql
                && standsEarly(m_move, live);
        });
        if (key.kind == ConstraintKind::ForeignKeyOut && !stays)
            alterBefore(u"DROP CONSTRAINT "_s + quoted(key.name));
    }
}

} // namespace

BringAlong bringAlong(const Move& move, Direction direction, const catalog::Table& kept, const catalog::Table& leaf)
{
    return Bringing(move, direction, kept, leaf).all();
}

} // namespace stopover::change
