#include "app/ctl/exitcode.h"

namespace stopover::ctl {

namespace {

constexpr std::array refusals {
    ErrorCode::BadIdentifier,
    ErrorCode::BadSpec,
    ErrorCode::UnknownKey,
    ErrorCode::TableMissing,
    ErrorCode::ColumnMissing,
    ErrorCode::Blocked,
    ErrorCode::BadExpression,
    ErrorCode::PartitionCount,
    ErrorCode::ConfirmationMissing,
    ErrorCode::ConfirmationWrong,
    ErrorCode::RunActive,
    ErrorCode::RunMissing,
    ErrorCode::RunState,
    ErrorCode::DemoExists,
    ErrorCode::JournalForeign,
    ErrorCode::DumpUntrusted,
    ErrorCode::DumpNeedsSuperuser,
    ErrorCode::DumpClientCommand,
    ErrorCode::ForeignCode,
    ErrorCode::Pooled,
    ErrorCode::PooledProgram,
    ErrorCode::Standby,
    ErrorCode::ReadOnly,
    ErrorCode::BackupNameTaken,
    ErrorCode::RunSilent,
    ErrorCode::RunOpen,
    ErrorCode::PartitionNotEmpty,
};

} // namespace

ExitCode exitCodeOf(const Error& error)
{
    if (error.code == ErrorCode::Usage || error.code == ErrorCode::StepUnknown)
        return ExitCode::Usage;
    if (error.code == ErrorCode::Cancelled)
        return ExitCode::Cancelled;
    if (error.code == ErrorCode::CommitInDoubt)
        return ExitCode::InDoubt;
    return std::ranges::find(refusals, error.code) == refusals.end() ? ExitCode::Failed : ExitCode::Findings;
}

ExitCode exitCodeOf(const run::RunResult& result)
{
    switch (result.outcome) {
    case Outcome::Succeeded:
        return ExitCode::Done;
    case Outcome::Failed:
        return exitCodeOf(result.error);
    case Outcome::Cancelled:
        return ExitCode::Cancelled;
    case Outcome::InDoubt:
        return ExitCode::InDoubt;
    }
    return ExitCode::Failed;
}

} // namespace stopover::ctl
