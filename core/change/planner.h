#pragma once

#include "core/change/spec.h"
#include "core/pg/settings.h"
#include "core/run/plan.h"

#include <QDateTime>

namespace stopover::change {

/// Rows that a future partition would get.
struct ForecastShare
{
    QString partition; ///< name
    QString bounds;
    qint64 rows = 0;
};

/// How the rows would spread.
struct Forecast
{
    QList<ForecastShare> shares;
    qint64 rows = 0;
    qint64 nullKeys = 0;
    qint64 outOfRange = 0; ///< no partition would take them
    QString outside; ///< the key of some of them
    qint64 negative = 0; ///< of the out-of-range ones, keys below zero
    double worstShare = 0; ///< largest partition divided by the average
    bool exact = true; ///< false: from a sample
};

/// Plans the repartition of a table: reads the catalog, counts the forecast, finds obstacles, and writes every
/// statement of every phase. Changes nothing. Blocks; opens its own sessions.
///
/// `now` (UTC) names the backup and the retired table. A plan with blocking findings is returned as a plan, not as an
/// error. Errors: connection errors, TableMissing, ColumnMissing, BadExpression, Standby.
Result<run::Plan> makePlan(const pg::Settings& settings, const Spec& spec, const QDateTime& now);

enum class ForecastDepth {
    Sample, ///< about one percent of the pages
    Exact,
};

/// Only the forecast, for a key that is being typed.
Result<Forecast> forecast(const pg::Settings& settings, const Spec& spec, ForecastDepth depth);

/// The plan's apply phase as one script for psql, without the journal: `psql -v ON_ERROR_STOP=1 -f`.
QString offlineScript(const run::Plan& plan);

} // namespace stopover::change
