#pragma once

#include "core/change/spec.h"
#include "core/pg/settings.h"
#include "core/run/runner.h"

namespace stopover::test {

/// Plans the move that a TOML text asks for, installs the journal and writes the run; the plan must not
/// be blocked.
Result<RunId> startMove(const pg::Settings& settings, const QString& toml);

/// The plan alone.
Result<run::Plan> planMove(const pg::Settings& settings, const QString& toml);

struct PhaseOutcome
{
    run::RunResult result;
    QList<run::Event> events;

    /// Data of the finished step with this slug.
    [[nodiscard]] QJsonObject dataOf(const QString& slug) const;
};

/// Runs one phase to its end on this thread, confirmed.
PhaseOutcome runPhase(const pg::Settings& settings, RunId run, run::Phase phase, run::RunOptions options = {});

/// As above, steered from outside.
PhaseOutcome runPhase(const pg::Settings& settings, RunId run, run::Phase phase, run::Control& control,
                      const std::function<void(const run::Event&)>& onEvent, run::RunOptions options = {});

/// The first column of the first row as text. What the server refuses fails the test.
QString scalar(const pg::Settings& settings, const QString& query);

} // namespace stopover::test
