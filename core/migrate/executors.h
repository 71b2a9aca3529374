#pragma once

#include "core/revision/config.h"
#include "core/run/executor.h"

namespace stopover::migrate {

/// The executors of a migration's steps, those of a repartition among them.
run::Executors executors(const revision::ProjectConfig& config);

/// Those that a stored plan needs, with the project that it was made from. Errors: those of
/// revision::readConfig() when Alembic has to run something and the project is gone.
Result<run::Executors> executorsOf(const run::Plan& plan);

} // namespace stopover::migrate
