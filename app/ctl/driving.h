#pragma once

#include "app/ctl/command.h"
#include "core/run/runner.h"

namespace stopover::ctl {

struct Drive
{
    pg::Settings settings;
    RunId run;
    run::Phase phase = run::Phase::Apply;
    run::RunOptions options {};
    qint64 rowsPerSecond = 0; ///< of the copy; 0 for no limit
    std::optional<run::Confirmation> confirmation;
    run::Executors executors {}; ///< empty: those of a repartition
    run::EventSink also {}; ///< sees every event before it is shown
    bool advise = true; ///< say how a person may go on
};

/// Drives one phase on this thread, shows it, lets Ctrl-C cancel it, and says how it ended.
run::RunResult drive(Context& context, Drive request);

/// --rows-per-second; 0 when it is not given. Errors: Usage.
Result<qint64> rowsPerSecondOf(const Arguments& arguments);

/// The options of a run that are common to all commands that drive one. Errors: Usage.
Result<run::RunOptions> runOptionsOf(const Arguments& arguments);

} // namespace stopover::ctl
