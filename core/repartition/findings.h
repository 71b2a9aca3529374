#pragma once

#include "core/catalog/database.h"
#include "core/repartition/move.h"
#include "core/repartition/planner.h"
#include "core/run/plan.h"

namespace stopover::repartition {

/// Everything that prevents the repartition or that it would change, each naming its object. Rules whose finding blocks
/// but which Spec::accept may name: "unique.local", "foreign_key.moved_rows", "publication.all_tables", "trigger.table_name"; and "event_trigger.drop" of trial.h.
Result<QList<run::Finding>> findObstacles(const catalog::Database& database, const Move& move,
                                          const Forecast& forecast);

/// What stands in the way of a later swap of a table that was changed since the first; `live` is the table as it was read.
QList<run::Finding> findCarryObstacles(const Move& move, Direction direction, const catalog::Table& live);

/// What makes every further look at the table pointless: a view, a partition, a standby …
QList<run::Finding> findImpossible(const catalog::ServerInfo& server, const catalog::Table& table);

} // namespace stopover::repartition
