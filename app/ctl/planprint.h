#pragma once

#include "app/ctl/console.h"
#include "core/run/plan.h"

namespace stopover::ctl {

/// Steps of the apply phase with lock, estimate and undo; the numbers; the findings.
void printPlan(Console& console, const run::Plan& plan);

enum class FindingsTo { Output, Notes };

/// All findings, the blocking ones first, each with its remedy.
void printFindings(Console& console, const run::Plan& plan, FindingsTo where);

/// The plan with a sentence and a remedy for each finding.
QJsonObject planJson(const run::Plan& plan);

} // namespace stopover::ctl
