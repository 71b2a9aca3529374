#pragma once

#include "core/run/plan.h"

namespace stopover::run {

/// What makes two plans of an operation the same, so that one may be the rehearsal of the other.
enum class PlanIdentity {
    None, ///< it is not rehearsed
    Specification, ///< its statements name the moment; what they are made of is the specification
    Revisions, ///< the revisions and their statements
};

/// A kind of operation, as far as all of the program has to know it. Its planner, the executors of its own kinds of
/// steps and its checks are in a folder of its own; texts have its name as their key. See docs/adding.md.
struct Operation
{
    QLatin1StringView name; ///< in plans, the journal and texts
    PlanIdentity identity = PlanIdentity::None;
    bool ofProject = false; ///< runs statements that a project holds, on the database as a whole
    bool advisoryChecks = false; ///< its preflight tells what it finds, and holds nothing up
    /// It changes what is live: points in the write-ahead log to go back to are named, and the health is read before and
    /// after.
    bool changesTables = true;
    bool replacesTable = false; ///< one run at a time on its table, until what it replaced is dropped
    bool boundToColumns = false; ///< a column that is missing means that the table was changed since the plan
};

/// The operation of a name; one that this program does not know has no particulars.
[[nodiscard]] Operation operationOf(const QString& name);

/// All that this program knows.
[[nodiscard]] QList<Operation> allOperations();

} // namespace stopover::run
