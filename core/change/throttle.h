#pragma once

#include "core/run/stepcontext.h"

namespace stopover::change {

/// Slows a worker down after a batch: to the rows a second that the user allows, and while a standby
/// lags further behind than the run may let it. Says why as an event. Errors: Cancelled.
Result<void> throttle(run::StepContext& context, qint64 rows, std::chrono::duration<double, std::milli> took);

} // namespace stopover::change
