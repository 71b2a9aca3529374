#pragma once

#include "core/base/error.h"
#include "core/run/words.h"

#include <QFlags>

#include <span>

namespace stopover::change {

/// What happens when a guard finds something.
enum class Verdict : quint8 {
    Blocks,
    Asks, ///< blocks, until Spec::accept names the rule
    Warns,
    Informs
};

/// When a guard looks. Finish and abort have none: they drop what is Stopover's own.
enum class Moment : quint16 {
    Plan = 1 << 0, ///< of a repartition, or of a restore that is made like one
    Ahead = 1 << 1, ///< plan of `partitions --ahead`
    EnterRollback = 1 << 2, ///< the phase is made anew for what the live table is by then
    EnterReapply = 1 << 3,
    BeforeApply = 1 << 4, ///< its swap, before the lock is asked for
    BeforeRollback = 1 << 5,
    BeforeReapply = 1 << 6,
    LockApply = 1 << 7, ///< under the lock of its swap
    LockRollback = 1 << 8,
    LockReapply = 1 << 9
};
Q_DECLARE_FLAGS(Moments, Moment)
Q_DECLARE_OPERATORS_FOR_FLAGS(Moments)

/// One thing that is checked: whoever finds something says its rule, and this says when that counts, and how much.
struct Guard
{
    QStringView rule; ///< of a finding, or of a guard of the swap ("swap.…")
    Verdict verdict = Verdict::Blocks;
    Moments moments;
    /// What a step fails with; Internal of those that are findings of a plan, whose sentence belongs to the rule.
    ErrorCode code = ErrorCode::Internal;
};

/// All of them; those under the lock in the order in which the lock has them checked.
std::span<const Guard> guards();

/// The row of a rule; none is a mistake in the program (`unit/guards` looks for it), and whoever asks has to block.
const Guard* guardOf(QStringView rule);

/// Whether the rule counts then. One without a row always does.
bool applies(QStringView rule, Moment moment);

/// Whether what it finds then stops everything. One without a row always does.
bool refuses(QStringView rule, Moment moment, const QStringList& accepted = {});

/// Whether Spec::accept may name it.
bool isAcceptable(QStringView rule);

/// Whether it may be accepted, and is.
bool isAccepted(QStringView rule, const QStringList& accepted);

/// Those of the phase; only apply, rollback and reapply have one.
Moment entering(run::Phase phase);
Moment beforeLock(run::Phase phase);
Moment underLock(run::Phase phase);

} // namespace stopover::change
