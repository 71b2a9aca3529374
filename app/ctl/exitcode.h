#pragma once

#include "core/base/error.h"
#include "core/base/outcome.h"

namespace stopover::ctl {

/// What a script reads of an ended command.
enum ExitCode : int {
    Done = 0,
    Findings = 1, ///< blocked by a check, or bad input
    Failed = 2,
    InDoubt = 3,
    Cancelled = 4,
    WrongUsage = 64,
};

/// Bad input is a finding: nothing was tried. Everything else failed.
inline ExitCode exitCodeOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Usage:
        return WrongUsage;
    case ErrorCode::Cancelled:
        return Cancelled;
    case ErrorCode::CommitInDoubt:
        return InDoubt;
    case ErrorCode::BadSpec:
    case ErrorCode::UnknownKey:
    case ErrorCode::BadIdentifier:
    case ErrorCode::BadExpression:
    case ErrorCode::PartitionCount:
    case ErrorCode::TableMissing:
    case ErrorCode::ColumnMissing:
    case ErrorCode::Blocked:
    case ErrorCode::ConfirmationMissing:
    case ErrorCode::RunActive:
    case ErrorCode::RunState:
    case ErrorCode::RunMissing:
        return Findings;
    default:
        return Failed;
    }
}

inline ExitCode exitCodeOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Succeeded:
        return Done;
    case Outcome::Failed:
        return Failed;
    case Outcome::Cancelled:
        return Cancelled;
    case Outcome::InDoubt:
        return InDoubt;
    }
    return Failed;
}

} // namespace stopover::ctl
