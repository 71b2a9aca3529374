#pragma once

#include "core/pg/settings.h"
#include "core/run/plan.h"

namespace stopover::change {

/// What became of a table while it can be rolled back, or reapplied: users go on making indexes, views and partitions.
struct BakeReview
{
    QStringList carried; ///< objects that the phase makes, replaces or drops on the other table, or moves to it
    QList<run::Finding> obstacles; ///< what it cannot: the phase is not begun as long as there are any
    run::Plan plan; ///< with the phases for the table as it is now
};

/// Compares both tables, and makes the phases behind the swap again for what is there now. Changes nothing; opens its own
/// sessions. Nothing for plans that do not know what they were made from: of other operations, and of earlier programs.
///
/// `phase` is rollback or reapply, from the state that it leads from; `midway` that another phase did not come to its
/// end, so that foreign keys are as planned, and not as they are found. Errors: TableMissing, ReadLocked, and those of the
/// server.
Result<std::optional<BakeReview>> reviewBake(const pg::Settings& settings, const run::Plan& plan, run::Phase phase,
                                             bool midway);

/// Of NotCarried: the table, and then of each finding its rule, object and arguments, with tabs between them.
QStringList notCarriedArguments(const QString& table, const QList<run::Finding>& obstacles);

} // namespace stopover::change
