#pragma once

#include "core/sandbox/server.h"

namespace stopover::sandbox {

/// The whole postgresql.conf of a private server, sized for a demonstration on two cores.
QString configurationText(const Options& options, const QString& socketDirectory);

} // namespace stopover::sandbox
