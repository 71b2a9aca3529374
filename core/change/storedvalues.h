#pragma once

#include "core/catalog/database.h"
#include "core/catalog/table.h"
#include "core/run/plan.h"

namespace stopover::change {

/// Looks for rows whose generated columns or checks would come out otherwise today, because a function that they call
/// was changed after the rows had been written: a copy would fail, or differ. Only what calls functions, operators or
/// types that are not built in is looked at.
///
/// `relation` (SQL) is where the rows are: the table, or a backup of it. All of them, for half a minute at most; then a
/// sample. Reads only. Findings: "stored.generated", "stored.check", "stored.error", all blocking. Errors: of the
/// connection.
Result<QList<run::Finding>> findStaleValues(const catalog::Database& database, pg::Connection& connection,
                                            const catalog::Table& table, const QString& relation,
                                            const QStringList& key);

} // namespace stopover::change
