#pragma once

#include "core/catalog/table.h"
#include "core/run/statement.h"

/// What a table has besides columns and rows, as statements that give it to another table: the shadow table of a move, or
/// a partition that is made like its siblings.
namespace stopover::change {

/// The role as SQL; PUBLIC where there is no name.
QString roleSql(const QString& role);

/// `COMMENT ON object IS …`, where there is one.
void addComment(run::Statements& statements, const QString& object, const QString& comment);

/// ` WITH (…)`; empty without options.
QString withOptions(const QStringList& options);

/// Options of the table and its TOAST table, and its tablespace, as the end of CREATE TABLE.
QString storageSql(const catalog::Table& table);

/// Statistics targets and options of the columns.
run::Statements columnStatements(const catalog::Table& table, const QString& target);

/// `GRANT …` for every entry, after everything else was revoked.
run::Statements grantStatements(const QList<catalog::Grant>& grants, const sql::QualifiedName& object,
                                const QString& owner, const QStringList& strangers);

/// Exact grants, policies, row security.
run::Statements securityStatements(const catalog::Table& table, const sql::QualifiedName& target);

/// One of the table's extended statistics, as `name` on the target.
run::Statements statisticsStatements(const catalog::ExtendedStatistics& statistics, const sql::QualifiedName& name,
                                     const QString& target);

/// `index` is the target's own, where the table's identity is one. Empty for the default, and for an index that is not
/// there.
QString replicaIdentitySql(const catalog::Table& table, const QString& target, const QString& index);

/// When a trigger that was just created fires, and its comment.
run::Statements triggerStateStatements(const catalog::Trigger& trigger, const QString& target);

/// A query for the unique indexes of the partition `t.relid` that are like this one, and of no index of its parent: their
/// names, and those of their constraints.
QString uniqueIndexesLike(const catalog::Index& index);

} // namespace stopover::change
