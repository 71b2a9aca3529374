#pragma once

#include "core/catalog/database.h"
#include "core/change/layout.h"
#include "core/change/planner.h"
#include "core/pg/connection.h"

namespace stopover::change {

/// Counts the rows of each future partition on the server: one GROUP BY over the real key. HASH is
/// always from a sample, since the server alone knows its hash, and asks it row by row.
Result<Forecast> countForecast(const catalog::Database& database, pg::Connection& connection,
                               const catalog::Table& table, const Spec& spec, const Layout& layout,
                               ForecastDepth depth);

} // namespace stopover::change
