#pragma once

#include "app/ctl/command.h"
#include "core/repartition/spec.h"

namespace stopover::ctl {

/// Names of the options that say a spec without a file.
const QStringList& specOptions();

/// The spec of the file that is the first argument, or of the flags. Errors: Usage, Io, and those of
/// Spec::parse().
Result<repartition::Spec> specOf(const Invocation& invocation);

} // namespace stopover::ctl
