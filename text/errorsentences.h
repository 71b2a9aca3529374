#pragma once

#include "core/base/error.h"

namespace stopover::text {

/// The marked sentences of an error, in context "Error", with %1 … for its arguments. An empty remedy is none.
const char* reasonPattern(ErrorCode code);
const char* remedyPattern(ErrorCode code);

} // namespace stopover::text
