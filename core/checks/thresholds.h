#pragma once

#include <QtGlobal>

namespace stopover::checks {

/// Where a check begins to warn or to block. Defaults are those of the design; a policy file changes them.
struct Thresholds
{
    double replicaLagSeconds = 10;
    qint64 replicaLagBytes = 100'000'000;
    qint64 freeDiskBytes = 2'000'000'000;
    qint64 freeMemoryBytes = 1'000'000'000;
    double busyPercent = 80; ///< CPU and connections: warn
    double fullPercent = 95; ///< connections: block
    double memoryPercent = 90;
    double longTransactionSeconds = 60;
    qint64 transactionAge = 1'000'000'000; ///< of the oldest unfrozen one: warn
    qint64 transactionAgeMost = 1'800'000'000; ///< block
    double backupHours = 24;
    double clockSeconds = 5;
    double staleFraction = 0.1; ///< rows changed since the last ANALYZE
    double skewFactor = 2; ///< rows of a partition against the mean
    double slowerFactor = 2; ///< of a query, against the baseline
    double sequencePercent = 80;
    qint64 slotBytes = 1'000'000'000; ///< WAL kept for a replication slot
};

} // namespace stopover::checks
