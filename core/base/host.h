#pragma once

#include <QString>

#include <optional>

namespace stopover {

/// The machine this program runs on, from /proc and statvfs. Members are empty where the system does not tell.
struct Host
{
    std::optional<double> cpuPercent; ///< over a tenth of a second; only when it is sampled
    std::optional<qint64> memoryTotal;
    std::optional<qint64> memoryFree; ///< available without swapping
    std::optional<double> load; ///< of the last minute, per core
    /// of the time that the cores had nothing to do but wait for a disk; only when it is sampled
    std::optional<double> diskWaitPercent;
    std::optional<qint64> diskTotal; ///< of the file system of the folder that was asked for
    std::optional<qint64> diskFree;
};

enum class Sample { Nothing, Cpu };

/// With Sample::Cpu it takes a tenth of a second. `folder` says which disk is meant; empty: none.
Host readHost(Sample sample = Sample::Nothing, const QString& folder = {});

/// Bytes that an ordinary user may still write in the file system of `path`; nothing when it is not there.
std::optional<qint64> freeBytes(const QString& path);

} // namespace stopover
