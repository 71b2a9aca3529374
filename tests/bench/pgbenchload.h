#pragma once

#include "tests/bench/benchserver.h"

#include <QList>

namespace stopover::bench {

struct PgbenchResult
{
    bool available = false;
    double p99Before = 0; ///< milliseconds
    double p99Copy = 0;
    QList<double> heldMs; ///< of each swap
    qint64 failed = 0;
    bool sumsAfterSwap = false; ///< sum(abalance) = sum(delta)
    bool sumsAfterRollback = false;
};

/// TPC-B at 300 transactions a second on a table that is moved into 16 hash partitions and back.
PgbenchResult runPgbench(BenchServer& server);

} // namespace stopover::bench
