#pragma once

#include "core/revision/config.h"
#include "core/run/executor.h"

namespace stopover::migrate {

/// The executors of a migration's steps, those of a repartition among them.
run::Executors executors(const revision::ProjectConfig& config);

} // namespace stopover::migrate
