#pragma once

#include "core/run/parammembers.h"
#include "core/run/plan.h"

/// The members of each struct of plan.h, in the order in which they are shown: read, written and searched alike
/// by what is given as `io`.
namespace stopover::run {

template <typename Io>
void members(Io& io, Finding& finding)
{
    io("severity", finding.severity);
    io("rule", finding.rule);
    io("object", finding.object);
    io("args", finding.args);
}

template <typename Io>
void members(Io& io, Step& step)
{
    io("slug", step.slug);
    io("title_args", step.titleArgs);
    io("params", step.params);
    io("statements", step.statements);
    io("units", step.units);
    io("lock", step.lock);
    io("lock_policy", step.lockPolicy);
    io("leads_to", step.leadsTo);
    io("recovery_point", step.recoveryPoint);
    io("undo", step.undo);
    io("point_of_no_return", step.pointOfNoReturn);
    io("needs_confirmation", step.needsConfirmation);
    io("estimated_rows", step.estimatedRows);
    io("estimated_seconds", step.estimatedSeconds);
    io("postcondition", step.postcondition);
}

template <typename Io>
void members(Io& io, Plan& plan)
{
    io("operation", plan.operation);
    io("target", plan.target);
    io("target_oid", plan.targetOid);
    io("spec", plan.specText);
    io("findings", plan.findings);
    io("facts", plan.facts);
    io("phases", plan.phases);
    io("basis", plan.basis);
}

} // namespace stopover::run
