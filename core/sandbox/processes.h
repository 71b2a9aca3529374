#pragma once

#include <QString>

#include <chrono>
#include <sys/types.h>
#include <vector>

namespace stopover::sandbox {

/// The live PostgreSQL processes that work in a data directory, read from /proc.
///
/// A server process has its data directory as its working directory for all its life, so this does not
/// depend on a pid file: it finds backends that outlived a killed postmaster, and is not fooled by a
/// number that the system has given to another program.
std::vector<pid_t> serverProcesses(const QString& dataDirectory);

/// Sends `signal` to each of them and waits until all are gone. False when some still live after
/// `patience`. Blocks.
bool signalAndWait(const QString& dataDirectory, int signal, std::chrono::milliseconds patience);

} // namespace stopover::sandbox
