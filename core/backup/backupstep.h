#pragma once

#include "core/catalog/table.h"
#include "core/run/plan.h"

namespace stopover::backup {

/// What the row hash is computed from.
enum class RowHash {
    Text, ///< the row as text: distinguishes 1.0 from 1.00, and is identical on every server
    Record, ///< the row as it is stored (from PostgreSQL 14 on, hashable types only): three times as fast
};

/// Count and sum of 64-bit hashes of the rows of a table, over the named columns: one row with two values.
QString digestSql(const QStringList& columns, const QString& table, RowHash hash = RowHash::Text);

/// Names of all columns of a table, in its order.
QStringList columnNames(const catalog::Table& table);

/// Columns of the primary key; empty without one.
QStringList primaryKeyOf(const catalog::Table& table);

/// Gives a copy that has no key an identity: without one, UPDATE and DELETE are refused under a publication of all
/// tables. `table` as SQL has it.
run::Statement identify(const QString& table);

/// A step that copies a table into a backup table, compares every row, and registers it with the table's structure.
/// `slug` is "backup", with a number where a plan has several.
run::Step backupStep(const catalog::Table& table, const sql::QualifiedName& backup, const QString& comment,
                     const QString& slug = QStringLiteral("backup"));

} // namespace stopover::backup
