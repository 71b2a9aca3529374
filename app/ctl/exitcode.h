#pragma once

#include "core/base/error.h"
#include "core/run/runner.h"

namespace stopover::ctl {

/// What stopoverctl says to the shell.
enum class ExitCode {
    Done = 0,
    Findings = 1, ///< or refused before anything was tried: input, state, confirmation
    Failed = 2,
    InDoubt = 3,
    Cancelled = 4,
    Usage = 64
};

ExitCode exitCodeOf(const Error& error);
ExitCode exitCodeOf(const run::RunResult& result);

} // namespace stopover::ctl
