#pragma once

#include "core/run/plan.h"

namespace stopover::change {

/// The plan with a finish that keeps the retired table, and gets by where somebody's event trigger refuses to have
/// anything dropped: what is refused stays, at rest, and is named in a warning ("stopover.kept").
///
/// Works on the text of the stored plan, so also for runs of earlier programs. Applied twice it changes nothing more.
run::Plan keepingRetired(run::Plan plan);

} // namespace stopover::change
