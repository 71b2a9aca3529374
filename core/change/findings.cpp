#include "core/change/findings.h"

#include "core/change/early.h"
#include "core/change/findinglist.h"
#include "core/change/locktable.h"
#include "core/change/names.h"

#include <QRegularExpression>

namespace stopover::change {

using namespace Qt::StringLiterals;
using catalog::ConstraintKind;
using run::Finding;

namespace {

/// Before, a row that an UPDATE moves to another partition counts as deleted to the foreign keys that refer to it.
constexpr int keepsReferencesOfMovedRows = 150000;

constexpr double skewThreshold = 2.0;

/// Whether an expression has the name in it as a word of its own.
bool mentions(const QString& expression, const QString& name)
{
    const QRegularExpression word(u"(?<![\\w$])%1(?![\\w$])"_s.arg(QRegularExpression::escape(name)),
                                  QRegularExpression::UseUnicodePropertiesOption
                                      | QRegularExpression::CaseInsensitiveOption);
    return word.match(expression).hasMatch();
}

void checkRights(FindingList& findings, const Move& move)
{
    const catalog::Table& table = move.table;
    const bool hidden = table.rowSecurity && !move.server.bypassesRls && (table.forceRowSecurity || !table.ownedByRole);
    if (hidden)
        findings.add(u"rights.row_security"_s, move.live.display(), { move.server.role });
    for (const catalog::Grant& grant : table.grants) {
        if (!grant.byOwner)
            findings.add(u"grant.by_other"_s, move.live.display(), { grant.privilege, grant.grantee });
    }
}

void checkKey(FindingList& findings, const Move& move)
{
    if (move.key.isEmpty())
        findings.add(u"key.missing"_s, move.live.display());
    for (const QString& name : move.layout.keyColumns) {
        const auto column = std::ranges::find(move.table.columns, name, &catalog::Column::name);
        if (column->generated)
            findings.add(u"partition_key.generated"_s, name);
    }
    if (!move.layout.byExpression())
        return;
    for (const catalog::Column& column : move.table.columns) {
        if (column.generated && mentions(move.spec.key, column.name))
            findings.add(u"partition_key.generated"_s, column.name);
    }
    findings.add(u"partition_key.expression"_s, move.spec.key);
}

void checkUniqueness(FindingList& findings, const Move& move)
{
    for (const catalog::Index& index : move.table.indexes) {
        if (!index.valid)
            findings.add(u"index.invalid"_s, index.name);
        if (!index.unique || move.parentCanHaveUnique(index))
            continue;
        if (index.primary)
            findings.add(u"primary_key.local"_s, index.name, { index.keyColumns.join(u", "_s) });
        else
            findings.add(u"unique.local"_s, index.name, { index.keyColumns.join(u", "_s) });
    }
}

void checkConstraints(FindingList& findings, const Move& move)
{
    for (const catalog::Constraint& constraint : move.table.constraints) {
        const bool selfReference =
            constraint.kind == ConstraintKind::ForeignKeyOut && constraint.referenced == move.live;
        if (constraint.kind == ConstraintKind::Exclusion)
            findings.add(u"constraint.exclusion"_s, constraint.name);
        if (constraint.kind == ConstraintKind::Check && constraint.definitionSql.endsWith(" NO INHERIT"_L1))
            findings.add(u"constraint.no_inherit"_s, constraint.name);
        // The new table would have it validated, and refuse rows that the old one has.
        if (constraint.kind == ConstraintKind::Check && !constraint.validated)
            findings.add(u"constraint.not_valid"_s, constraint.name);
        if (constraint.kind == ConstraintKind::ForeignKeyOut && !constraint.validated)
            findings.add(u"foreign_key.not_valid"_s, constraint.name);
        if (constraint.kind != ConstraintKind::ForeignKeyIn && !selfReference)
            continue;
        const bool possible = std::ranges::any_of(move.table.indexes, [&](const catalog::Index& index) {
            QStringList columns = index.keyColumns;
            QStringList referenced = constraint.referencedColumns;
            columns.sort();
            referenced.sort();
            return index.unique && columns == referenced && move.parentCanHaveUnique(index);
        });
        if (!possible)
            findings.add(u"foreign_key.in"_s, constraint.name,
                         { constraint.table.display(), constraint.referencedColumns.join(u", "_s) });
        const bool writes = constraint.definitionSql.contains(" ON DELETE CASCADE"_L1)
            || constraint.definitionSql.contains(" ON DELETE SET "_L1);
        if (writes && move.server.version < keepsReferencesOfMovedRows)
            findings.add(u"foreign_key.moved_rows"_s, constraint.name,
                         { constraint.table.display(), constraint.referencedColumns.join(u", "_s) });
    }
}

void checkTriggers(FindingList& findings, const Move& move)
{
    for (const catalog::Trigger& trigger : move.table.triggers) {
        if (trigger.usesTransitionTables)
            findings.add(u"trigger.transition_tables"_s, trigger.name);
        if (trigger.isConstraint)
            findings.add(u"trigger.constraint"_s, trigger.name);
        if (trigger.mentionsTableName)
            findings.add(u"trigger.table_name"_s, trigger.name, { trigger.function });
        if (trigger.beforeRow && move.server.version < 130000)
            findings.add(u"trigger.before_row_unknown"_s, trigger.name);
        else if (trigger.beforeRow)
            findings.add(u"trigger.before_row"_s, trigger.name);
    }
}

/// Before 13, TRUNCATE and LOCK of a partitioned table need the right on each partition, where others have none.
void checkGrants(FindingList& findings, const Move& move)
{
    if (move.server.version >= 130000)
        return;
    for (const catalog::Grant& grant : move.table.grants) {
        if (grant.column.isEmpty() && grant.privilege == "TRUNCATE"_L1 && grant.grantee != move.table.owner)
            findings.add(u"grant.truncate"_s, grant.grantee.isEmpty() ? u"PUBLIC"_s : grant.grantee,
                         { move.live.display() });
    }
}

/// Tables that become members by themselves.
QString newMembers(const Move& move, const catalog::Publication& publication)
{
    constexpr qsizetype shown = 2;
    QStringList names;
    const QList<Partition>& partitions = move.layout.partitions;
    for (const Partition& partition : partitions.first(std::min(shown, partitions.size())))
        names.append(move.partition(partition).display());
    if (partitions.size() > shown)
        names.append({ u"…"_s, move.partition(partitions.last()).display() });
    if (publication.allTables)
        names.append({ move.partitioned.kept.display(), u"stopover.*"_s, u"stopover_backup.*"_s });
    return names.join(u", "_s);
}

void checkObstacles(FindingList& findings, const Move& move)
{
    const bool keepsPrimaryKey = std::ranges::all_of(move.table.indexes, [&](const catalog::Index& index) {
        return !index.primary || move.parentCanHaveUnique(index);
    });
    for (const catalog::Obstacle& obstacle : move.table.obstacles) {
        if (obstacle.kind == "view.group_by_key"_L1 && keepsPrimaryKey)
            continue;
        findings.add(obstacle.kind, obstacle.object, { obstacle.detail });
    }
    for (const catalog::Publication& publication : move.table.publications) {
        if (publication.allTables || publication.bySchema)
            findings.add(u"publication.all_tables"_s, publication.name, { newMembers(move, publication) });
        else if (!publication.tailSql.isEmpty() && !publication.viaRoot)
            findings.add(u"publication.filter"_s, publication.name); // the server refuses it on a partitioned table
        else if (move.server.version < 130000)
            findings.add(u"publication.partitioned"_s, publication.name, { move.live.sql() });
        else
            findings.add(u"publication.member"_s, publication.name);
    }
}

void checkForecast(FindingList& findings, const Move& move, const Forecast& forecast)
{
    if (forecast.nullKeys > 0)
        findings.add(u"partition_key.null"_s, move.spec.key, { QString::number(forecast.nullKeys) });
    if (forecast.outOfRange > 0)
        findings.add(forecast.negative > 0 ? u"partition_key.negative"_s : u"partition_key.out_of_range"_s,
                     move.spec.key,
                     { QString::number(forecast.outOfRange), QString::number(forecast.negative), forecast.outside });
    if (forecast.worstShare > skewThreshold)
        findings.add(u"skew"_s, move.live.display(), { QString::number(forecast.worstShare, 'f', 1) });
    if (move.table.estimatedRows == 0 || forecast.rows == 0)
        findings.add(u"table.empty"_s, move.live.display());
}

Result<void> checkNames(FindingList& findings, const catalog::Database& database, const Move& move)
{
    // All of them are built in one schema.
    QStringList staged { move.live.name };
    for (const catalog::Dependent& view : move.table.dependents) {
        if (view.kind != catalog::DependentKind::MaterializedView)
            continue;
        if (staged.contains(view.name.name))
            findings.add(u"materialized_view.name"_s, view.name.display());
        staged.append(view.name.name);
    }
    STOPOVER_TRY_ASSIGN(const NameConflicts conflicts, nameConflicts(database, move));
    for (const QString& name : conflicts.twice)
        findings.add(u"name.collision"_s, name);
    for (const QString& name : conflicts.taken)
        findings.add(u"name.taken"_s, name);
    STOPOVER_TRY_ASSIGN(const pg::Rows stage,
                        database.run(u"SELECT 1 AS one FROM pg_catalog.pg_namespace WHERE nspname = %1"_s.arg(
                            sql::literal(move.stageSchema))));
    catalog::forEachRow(stage, [&](const catalog::Row&) { findings.add(u"stage.exists"_s, move.stageSchema); });
    return {};
}

Result<void> checkLockTable(FindingList& findings, const catalog::Database& database, const Move& move)
{
    STOPOVER_TRY_ASSIGN(const LockForecast locks, forecastLocks(database, move));
    if (locks.tooMany())
        findings.add(
            u"server.locks"_s, u"max_locks_per_transaction"_s,
            { QString::number(locks.needed), QString::number(locks.available), QString::number(locks.helps()) });
    return {};
}

/// All against the one number that the swap keeps, at plan time: an attempt that can never be short enough would come
/// after all rows were copied.
void checkLockBudget(FindingList& findings, const Move& move)
{
    const PartitionWork work = partitionWork(move);
    const QString ms = QString::number(qRound64(work.sum()));
    const QString partitions = QString::number(move.layout.partitions.size());
    const QString budget = QString::number(move.spec.lockBudgetMs);
    const QString helps = QString::number(qRound64(work.sum() * move.spec.lockBudgetMs / partitionBudget(move)) + 1);
    const double unavoidable = work.triggers + work.incoming;
    if (unavoidable > partitionBudget(move))
        findings.add(u"lock.budget"_s, move.live.display(), { ms, partitions, budget, helps, move.server.role });
    else if (needsGap(move))
        findings.add(u"foreign_key.gap"_s, move.live.display(), { ms, partitions, budget, helps });
    for (const catalog::Constraint& key : move.table.constraints) {
        if (standsEarly(move, key))
            findings.add(u"foreign_key.early"_s, key.name, { key.referenced.display() });
    }
}

/// What may have changed since, too.
void checkParts(FindingList& findings, const Move& move)
{
    checkUniqueness(findings, move);
    checkConstraints(findings, move);
    checkTriggers(findings, move);
    checkObstacles(findings, move);
}

/// How it stands among other tables, which may change.
void checkForm(FindingList& findings, const catalog::Table& table)
{
    const QString name = table.name.display();
    if (table.persistence != u'p')
        findings.add(u"table.persistence"_s, name);
    if (table.isPartition)
        findings.add(u"table.is_partition"_s, name);
    else if (table.kind == u'r' && (table.hasParents || table.hasChildren))
        findings.add(u"table.inheritance"_s, name);
}

} // namespace

QList<Finding> findImpossible(const catalog::ServerInfo& server, const catalog::Table& table)
{
    QList<Finding> found;
    FindingList findings(found, Moment::Plan);
    const QString name = table.name.display();
    if (server.inRecovery)
        findings.add(u"server.standby"_s, name);
    else if (server.readOnly)
        findings.add(u"server.read_only"_s, name);
    if (table.kind == u'p')
        findings.add(u"table.partitioned"_s, name);
    else if (table.kind != u'r')
        findings.add(u"table.kind"_s, name, { QString(table.kind) });
    checkForm(findings, table);
    // Before anything is counted: who may not read the table gets to know that, not the server's refusal.
    if (!table.ownedByRole && !server.superuser)
        findings.add(u"rights.owner"_s, name, { table.owner, server.role });
    if (!server.superuser && !server.canCreateSchema)
        findings.add(u"rights.create_schema"_s, server.database, { server.role });
    if (table.name.schema.startsWith("stopover"_L1) || table.name.schema.startsWith("pg_"_L1))
        findings.add(u"table.own"_s, name);
    return found;
}

Result<QList<Finding>> findObstacles(const catalog::Database& database, const Move& move, const Forecast& forecast)
{
    QList<Finding> found;
    FindingList findings(found, Moment::Plan, move.spec.accept);
    checkRights(findings, move);
    checkKey(findings, move);
    checkParts(findings, move);
    checkGrants(findings, move);
    checkForecast(findings, move, forecast);
    STOPOVER_TRY(checkNames(findings, database, move));
    STOPOVER_TRY(checkLockTable(findings, database, move));
    checkLockBudget(findings, move);
    return found;
}

QList<Finding> findCarryObstacles(const Move& move, Moment moment, const catalog::Table& live)
{
    QList<Finding> found;
    FindingList findings(found, moment, move.spec.accept);
    checkRights(findings, move);
    checkParts(findings, move);
    checkForm(findings, live);
    return found;
}

} // namespace stopover::change
