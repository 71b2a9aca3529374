#pragma once

#include "core/catalog/database.h"
#include "core/change/guards.h"
#include "core/change/move.h"
#include "core/change/planner.h"
#include "core/run/plan.h"

namespace stopover::change {

/// Everything that prevents the repartition or that it would change, each naming its object. What blocks, and what may be
/// accepted, says the table in guards.h.
Result<QList<run::Finding>> findObstacles(const catalog::Database& database, const Move& move,
                                          const Forecast& forecast);

/// What stands in the way of a later swap of a table that was changed since the first, when its phase is entered; `live` is
/// the table as it was read.
QList<run::Finding> findCarryObstacles(const Move& move, Moment moment, const catalog::Table& live);

/// What makes every further look at the table pointless: a view, a partition, a standby …
QList<run::Finding> findImpossible(const catalog::ServerInfo& server, const catalog::Table& table);

} // namespace stopover::change
