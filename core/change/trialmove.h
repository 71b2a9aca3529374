#pragma once

#include "core/change/move.h"
#include "core/run/statement.h"

namespace stopover::change {

/// A table without rows that looks like the one to be moved, in a schema of its own, and its move.
struct TrialMove
{
    run::Statements twin; ///< make it; lock nothing but the table itself, with ACCESS SHARE
    Move move; ///< of the twin: one partition, and nothing whose statements would touch what is in use

    /// The statement as the real run has it.
    [[nodiscard]] QString shown(const QString& statement) const;

    sql::QualifiedName live; ///< the table itself
};

/// Foreign keys, publications, triggers of the table and sequences of serial columns are left out, since others use what
/// they name; a view and the materialized views have stand-ins.
TrialMove makeTrialMove(const Move& move);

} // namespace stopover::change
