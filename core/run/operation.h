#pragma once

#include "core/run/plan.h"

namespace stopover::run {

/// What makes two plans of an operation the same, so that one may be the rehearsal of the other.
enum class PlanIdentity {
    None, ///< it is not rehearsed
    Specification, ///< its statements name the moment; what they are made of is the specification
    Revisions, ///< the revisions and their statements
};

/// A kind of operation, as far as the rest of the program needs to know it. Its planner, executors and checks are in
/// its own folder; texts use its name as their key. See docs/adding.md.
struct Operation
{
    QLatin1StringView name; ///< in plans, the journal and texts
    PlanIdentity identity = PlanIdentity::None;
    bool ofProject = false; ///< runs statements that a project holds, on the database as a whole
    bool advisoryChecks = false; ///< its preflight reports findings and blocks nothing
    /// It changes live objects: restore points are created, and health is read before and after.
    bool changesTables = true;
    bool replacesTable = false; ///< one run at a time on its table, until what it replaced is dropped
    bool boundToColumns = false; ///< a column that is missing means that the table was changed since the plan
};

/// The operation of a name; one that this program does not know has no particulars.
[[nodiscard]] Operation operationOf(const QString& name);

/// All that this program knows.
[[nodiscard]] QList<Operation> allOperations();

} // namespace stopover::run
