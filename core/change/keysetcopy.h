#pragma once

#include "core/run/stepcontext.h"

namespace stopover::change {

/// Copies in the order of the key, one session, each batch from the last journaled key on: for servers
/// before 14, for tables that are not heaps, and where the user wants this order.
Result<void> copyByKey(run::StepContext& context);

} // namespace stopover::change
