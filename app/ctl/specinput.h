#pragma once

#include "app/ctl/arguments.h"
#include "core/change/spec.h"

namespace stopover::ctl {

/// The specification that a command line names: a TOML file, relative to --project when it is not
/// found as it is, or the options of the same names. Errors: Usage, Io, and those of change::parseSpec().
Result<change::Spec> specOf(const Arguments& arguments);

/// The specification in that file, looked for as specOf() does. Errors: Io, and those of change::parseSpec().
Result<change::Spec> specIn(const Arguments& arguments, const QString& file);

} // namespace stopover::ctl
