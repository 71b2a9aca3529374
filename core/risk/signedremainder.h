#pragma once

#include "core/sql/syntax.h"

namespace stopover::risk {

/// Whether mod(hashtext(x), n) or hashtext(x) % n stands here or below, and nothing around it makes it positive: it
/// is negative for half of the values, and no partition takes those.
bool holdsSignedRemainder(const sql::Node& node);

} // namespace stopover::risk
