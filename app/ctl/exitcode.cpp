#include "app/ctl/exitcode.h"

namespace stopover::ctl {

namespace {

/// "Findings" of the README's table: what was given is wrong or not there, or it is refused before anything is done.
constexpr std::array refusals {
    // what was given
    ErrorCode::NotAFile,
    ErrorCode::FileTooLarge,
    ErrorCode::FileExists,
    ErrorCode::RoleMissing,
    ErrorCode::BadIdentifier,
    ErrorCode::BadSpec,
    ErrorCode::UnknownKey,
    ErrorCode::TableMissing,
    ErrorCode::ColumnMissing,
    ErrorCode::KeyMissing,
    ErrorCode::BadExpression,
    ErrorCode::PartitionCount,
    ErrorCode::RunMissing,
    ErrorCode::BackupMissing,
    ErrorCode::JournalMissing,
    // refused
    ErrorCode::Blocked,
    ErrorCode::ConfirmationMissing,
    ErrorCode::ConfirmationWrong,
    ErrorCode::RunActive,
    ErrorCode::RunSilent,
    ErrorCode::RunOpen,
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
    ErrorCode::PartitionNotEmpty,
    // projects
    ErrorCode::ProjectMissing,
    ErrorCode::ProjectAmbiguous,
    ErrorCode::ProjectForeign,
    ErrorCode::ProjectImportable,
    ErrorCode::EnvironmentScriptMissing,
    ErrorCode::InterpreterMissing,
    ErrorCode::ConfigSyntax,
    ErrorCode::ConfigKeyMissing,
    ErrorCode::ConfigValue,
    ErrorCode::ScriptLocationMissing,
    ErrorCode::RevisionFileBad,
    ErrorCode::RevisionUnresolved,
    ErrorCode::RevisionIdMissing,
    ErrorCode::RevisionFileTwice,
    ErrorCode::RevisionEncoding,
    ErrorCode::IllegalRevisionId,
    ErrorCode::SelfLoop,
    ErrorCode::DependencySelfLoop,
    ErrorCode::DuplicateRevision,
    ErrorCode::DuplicateLabel,
    ErrorCode::MissingParent,
    ErrorCode::MissingDependency,
    ErrorCode::LabelAsParent,
    ErrorCode::RevisionCycle,
    ErrorCode::DependencyCycle,
    // revisions that were asked for
    ErrorCode::NoSuchRevision,
    ErrorCode::AmbiguousPrefix,
    ErrorCode::NoSuchBranch,
    ErrorCode::NotInBranch,
    ErrorCode::MultipleHeads,
    ErrorCode::NotAncestor,
    ErrorCode::AmbiguousWalk,
    ErrorCode::AmbiguousUpgrade,
    ErrorCode::RelativeNotProduced,
    ErrorCode::WalkedTooFar,
    ErrorCode::RevisionOverlap,
    ErrorCode::NotDowngradeTarget,
    ErrorCode::RangeNotAllowed,
    ErrorCode::RangeRequired,
    ErrorCode::HistoryRange,
    ErrorCode::NotAHead,
    ErrorCode::DuplicateHeads,
    ErrorCode::BadTarget,
    ErrorCode::RangeThroughDependency,
    ErrorCode::RevisionIrreversible,
    ErrorCode::VersionPathRequired,
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
        return result.entered ? ExitCode::Failed : exitCodeOf(result.error);
    case Outcome::Cancelled:
        return ExitCode::Cancelled;
    case Outcome::InDoubt:
        return ExitCode::InDoubt;
    }
    return ExitCode::Failed;
}

} // namespace stopover::ctl
