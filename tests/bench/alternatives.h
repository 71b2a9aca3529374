#pragma once

#include "core/pg/settings.h"

#include <QList>
#include <QString>

/// What one would do without Stopover; each returns seconds.
namespace stopover::bench {

struct StepTime
{
    QString step;
    double seconds = 0;
};

/// The same safe path as a hand-tuned script in one session: backup with count and checksum, stage, copy,
/// keys and indexes, ANALYZE, comparison of every row, swap. No capture, no journal, no batches.
QList<StepTime> handTunedScript(const pg::Settings& settings);

/// The usual copy with LIMIT and OFFSET in batches of 10,000 rows; the copy alone.
double offsetScript(const pg::Settings& settings);

/// pg_partman's partition_data_proc over the months of petri_observations; -1 when it is not installed.
double partman(const pg::Settings& settings);

} // namespace stopover::bench
