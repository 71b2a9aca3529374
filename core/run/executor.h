#pragma once

#include "core/run/stepcontext.h"

#include <QMap>
#include <QString>

#include <memory>

namespace stopover::run {

/// A plan whose phases were made anew, and the objects for whose sake.
struct Revision
{
    Plan plan;
    QStringList carried;
};

/// Runs the steps of one kind.
///
/// execute() may be called again after a crash or a lost connection; it must then continue from the journal and the
/// catalog, never from memory. It marks the step done in the transaction of its last work. It keeps no state between
/// calls.
class Executor
{
public:
    Executor() = default;
    Executor(const Executor&) = delete;
    Executor& operator=(const Executor&) = delete;
    virtual ~Executor() = default;

    virtual Result<void> execute(StepContext& context) const = 0;

    /// Called every few seconds while the run waits before a step of this kind, for a person: what keeps the step short.
    /// Takes a second or so. It reports nothing, and what it could not do is done by the step. Returns whether more is
    /// left than it had time for.
    virtual Result<bool> keepUp(StepContext& /*context*/) const { return false; }

    /// Called when a phase with a step of this kind is entered, in the state that it leads from: the plan as it has to be
    /// now, where the database has been changed since it was made. Only reads. An error keeps the phase from being begun.
    /// `midway`: another phase did not come to its end.
    virtual Result<std::optional<Revision>> revised(const pg::Settings& /*settings*/, const Plan& /*plan*/,
                                                    Phase /*phase*/, bool /*midway*/) const
    {
        return std::optional<Revision> {};
    }
};

using Executors = QMap<StepKind, std::shared_ptr<const Executor>>;

} // namespace stopover::run
