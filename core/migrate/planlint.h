#pragma once

#include "core/catalog/schema.h"
#include "core/migrate/revisionsteps.h"
#include "core/risk/effects.h"

namespace stopover::migrate {

/// What the statements of a plan would lock, lose and stumble over.
struct PlanLint
{
    /// the rule is one of core/risk, the object the revision; each is said once a revision
    QList<run::Finding> findings;
    risk::Grade grade = risk::Grade::Additive; ///< of the worst statement
    risk::Downtime downtime = risk::Downtime::None;
};

/// Reads the works in the order in which they would run, as `stopoverctl lint` reads a file, and notes in each part
/// the strongest lock that it will take on something that is there already. Executes nothing.
///
/// Blocks what the server is certain to refuse, or to do otherwise than it reads; all else is a warning. Errors:
/// BadSpec.
Result<PlanLint> lintWorks(QList<RevisionWork>& works, const catalog::Schema& schema);

} // namespace stopover::migrate
