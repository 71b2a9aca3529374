#pragma once

#include "core/revision/interpreter.h"

namespace stopover::text {

/// What points to an interpreter, in a few words.
QString originText(const revision::Interpreter& interpreter);

} // namespace stopover::text
