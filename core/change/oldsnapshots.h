#pragma once

#include "core/run/stepcontext.h"

#include <chrono>
#include <functional>
#include <optional>

namespace stopover::change {

/// Transactions whose snapshot is older than the rows of the table that is to become live. At REPEATABLE READ they
/// would find it empty, or as it was at its last swap, without an error: the name leads to the new table, and nothing in
/// it is visible to them.
///
/// Those that are open when the kept table is near for the first time are waited for, until none of them has a snapshot
/// any more. One whose snapshot is newer sees what was replayed until then. READ COMMITTED has a snapshot while a
/// statement runs only. Looks through the step's session for that, which needs no privilege.
class OldSnapshots
{
public:
    explicit OldSnapshots(run::StepContext& context)
        : m_context(context)
    {}

    /// Waits for RunOptions::catchUpPatience in all; meanwhile `keepNear` is called again and again. Afterwards goes on
    /// if that was accepted, by the plan or by Control. Call it whenever the kept table is near. Errors: OldSnapshots,
    /// Cancelled, those of `keepNear`.
    Result<void> await(const std::function<Result<void>()>& keepNear);

private:
    Result<void> mark();
    Result<QList<run::Blocker>> left();
    [[nodiscard]] bool accepted() const;

    run::StepContext& m_context;
    std::optional<QStringList> m_open; ///< virtual transactions
    std::optional<std::chrono::steady_clock::time_point> m_began;
};

} // namespace stopover::change
