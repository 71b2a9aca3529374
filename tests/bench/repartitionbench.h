#pragma once

#include <QtGlobal>

namespace stopover::bench {

struct RepartitionOptions
{
    qint64 rows = 1'000'000;
    int runs = 5;
    bool pgbench = true;
    bool growth = false; ///< four times the rows too
    bool quick = false;
};

/// Measures the move against what one would do by hand and against pg_partman, in the same run on the
/// same server, and prints ratios of medians beside their targets.
void benchRepartition(const RepartitionOptions& options);

/// The run under pgbench alone.
void benchLoad();

} // namespace stopover::bench
