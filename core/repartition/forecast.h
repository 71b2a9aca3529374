#pragma once

#include "core/catalog/database.h"
#include "core/pg/connection.h"
#include "core/repartition/layout.h"
#include "core/repartition/planner.h"

namespace stopover::repartition {

/// Counts the rows of each future partition on the server: one GROUP BY over the real key. HASH is
/// always from a sample, since the server alone knows its hash, and asks it row by row.
Result<Forecast> countForecast(const catalog::Database& database, pg::Connection& connection,
                               const catalog::Table& table, const Spec& spec, const Layout& layout,
                               ForecastDepth depth);

} // namespace stopover::repartition
