#pragma once

#include <QtGlobal>

namespace stopover::bench {

struct BusyOptions
{
    qint64 rows = 200'000;
    int runs = 3; ///< with the brake, and again without it
    int spinning = 4; ///< threads that use a processor each
    double writesPerSecond = 300;
    int partitions = 0; ///< 0: the demo's hundred
};

/// The main job beside an application that writes, on a machine whose processors are busy: outcome, lock, backlog, the
/// application's p99, and its ledger.
void benchBusy(const BusyOptions& options);

} // namespace stopover::bench
