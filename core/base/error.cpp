#include "core/base/error.h"

#include <array>
#include <utility>

namespace stopover {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array errorNames {
    std::pair { ErrorCode::Internal, "internal" },
    std::pair { ErrorCode::Io, "io" },
    std::pair { ErrorCode::Usage, "usage" },
    std::pair { ErrorCode::ProgramMissing, "program_missing" },
    std::pair { ErrorCode::ProcessFailed, "process_failed" },
    std::pair { ErrorCode::Cancelled, "cancelled" },
    std::pair { ErrorCode::NotAFile, "not_a_file" },
    std::pair { ErrorCode::FileTooLarge, "file_too_large" },
    std::pair { ErrorCode::UnreadableData, "unreadable_data" },
    std::pair { ErrorCode::BadConnectionSettings, "bad_connection_settings" },
    std::pair { ErrorCode::ConnectFailed, "connect_failed" },
    std::pair { ErrorCode::AuthenticationFailed, "authentication_failed" },
    std::pair { ErrorCode::ConnectionLost, "connection_lost" },
    std::pair { ErrorCode::CommitInDoubt, "commit_in_doubt" },
    std::pair { ErrorCode::ServerTooOld, "server_too_old" },
    std::pair { ErrorCode::ServerStarting, "server_starting" },
    std::pair { ErrorCode::Standby, "standby" },
    std::pair { ErrorCode::StandbyMissing, "standby_missing" },
    std::pair { ErrorCode::ReadOnly, "read_only" },
    std::pair { ErrorCode::MissingPrivilege, "missing_privilege" },
    std::pair { ErrorCode::RoleMissing, "role_missing" },
    std::pair { ErrorCode::ForeignCode, "foreign_code" },
    std::pair { ErrorCode::Sql, "sql" },
    std::pair { ErrorCode::ReadLocked, "read_locked" },
    std::pair { ErrorCode::LockTimeout, "lock_timeout" },
    std::pair { ErrorCode::SessionRefused, "session_refused" },
    std::pair { ErrorCode::Pooled, "pooled" },
    std::pair { ErrorCode::PooledProgram, "pooled_program" },
    std::pair { ErrorCode::BadIdentifier, "bad_identifier" },
    std::pair { ErrorCode::BadSpec, "bad_spec" },
    std::pair { ErrorCode::UnknownKey, "unknown_key" },
    std::pair { ErrorCode::TableMissing, "table_missing" },
    std::pair { ErrorCode::ColumnMissing, "column_missing" },
    std::pair { ErrorCode::BadExpression, "bad_expression" },
    std::pair { ErrorCode::PartitionCount, "partition_count" },
    std::pair { ErrorCode::Blocked, "blocked" },
    std::pair { ErrorCode::ConfirmationMissing, "confirmation_missing" },
    std::pair { ErrorCode::ConfirmationWrong, "confirmation_wrong" },
    std::pair { ErrorCode::RunActive, "run_active" },
    std::pair { ErrorCode::RunOpen, "run_open" },
    std::pair { ErrorCode::StepUnknown, "step_unknown" },
    std::pair { ErrorCode::ChangesLocked, "changes_locked" },
    std::pair { ErrorCode::NotOurServer, "not_our_server" },
    std::pair { ErrorCode::RunSilent, "run_silent" },
    std::pair { ErrorCode::RunMissing, "run_missing" },
    std::pair { ErrorCode::RunState, "run_state" },
    std::pair { ErrorCode::Fenced, "fenced" },
    std::pair { ErrorCode::RunLost, "run_lost" },
    std::pair { ErrorCode::PrimaryBehind, "primary_behind" },
    std::pair { ErrorCode::SchemaChanged, "schema_changed" },
    std::pair { ErrorCode::CaptureBypassed, "capture_bypassed" },
    std::pair { ErrorCode::ChangedDuring, "changed_during" },
    std::pair { ErrorCode::NotCarried, "not_carried" },
    std::pair { ErrorCode::BacklogTooLarge, "backlog_too_large" },
    std::pair { ErrorCode::CatchUpStalled, "catch_up_stalled" },
    std::pair { ErrorCode::LockBudget, "lock_budget" },
    std::pair { ErrorCode::OldSnapshots, "old_snapshots" },
    std::pair { ErrorCode::BackupMissing, "backup_missing" },
    std::pair { ErrorCode::BackupNameTaken, "backup_name_taken" },
    std::pair { ErrorCode::BackupGone, "backup_gone" },
    std::pair { ErrorCode::BackupAltered, "backup_altered" },
    std::pair { ErrorCode::BackupWithoutStructure, "backup_without_structure" },
    std::pair { ErrorCode::BackupInUse, "backup_in_use" },
    std::pair { ErrorCode::RestoreOrphans, "restore_orphans" },
    std::pair { ErrorCode::RestoreBehind, "restore_behind" },
    std::pair { ErrorCode::DumpDamaged, "dump_damaged" },
    std::pair { ErrorCode::DumpUntrusted, "dump_untrusted" },
    std::pair { ErrorCode::DumpNewer, "dump_newer" },
    std::pair { ErrorCode::DumpClientCommand, "dump_client_command" },
    std::pair { ErrorCode::DumpNeedsSuperuser, "dump_needs_superuser" },
    std::pair { ErrorCode::RestoreRole, "restore_role" },
    std::pair { ErrorCode::RestoreLogin, "restore_login" },
    std::pair { ErrorCode::KeyMissing, "key_missing" },
    std::pair { ErrorCode::BackupDiffers, "backup_differs" },
    std::pair { ErrorCode::VerificationFailed, "verification_failed" },
    std::pair { ErrorCode::PartitionNotEmpty, "partition_not_empty" },
    std::pair { ErrorCode::RollbackConflict, "rollback_conflict" },
    std::pair { ErrorCode::PlanUnreadable, "plan_unreadable" },
    std::pair { ErrorCode::StepMismatch, "step_mismatch" },
    std::pair { ErrorCode::JournalMissing, "journal_missing" },
    std::pair { ErrorCode::JournalNewer, "journal_newer" },
    std::pair { ErrorCode::SandboxFailed, "sandbox_failed" },
    std::pair { ErrorCode::SandboxDirectory, "sandbox_directory" },
    std::pair { ErrorCode::DemoExists, "demo_exists" },
    std::pair { ErrorCode::DiskFull, "disk_full" },
    std::pair { ErrorCode::JournalForeign, "journal_foreign" },
    std::pair { ErrorCode::ProjectMissing, "project_missing" },
    std::pair { ErrorCode::ConfigSyntax, "config_syntax" },
    std::pair { ErrorCode::ConfigKeyMissing, "config_key_missing" },
    std::pair { ErrorCode::ConfigValue, "config_value" },
    std::pair { ErrorCode::ScriptLocationMissing, "script_location_missing" },
    std::pair { ErrorCode::RevisionFileBad, "revision_file_bad" },
    std::pair { ErrorCode::RevisionUnresolved, "revision_unresolved" },
    std::pair { ErrorCode::RevisionIdMissing, "revision_id_missing" },
    std::pair { ErrorCode::RevisionFileTwice, "revision_file_twice" },
    std::pair { ErrorCode::RevisionEncoding, "revision_encoding" },
    std::pair { ErrorCode::ProjectAmbiguous, "project_ambiguous" },
    std::pair { ErrorCode::ProjectForeign, "project_foreign" },
    std::pair { ErrorCode::ProjectImportable, "project_importable" },
    std::pair { ErrorCode::ProjectFoundElsewhere, "project_found_elsewhere" },
    std::pair { ErrorCode::ProjectsBeside, "projects_beside" },
    std::pair { ErrorCode::ProjectWithoutIni, "project_without_ini" },
    std::pair { ErrorCode::SectionChosen, "section_chosen" },
    std::pair { ErrorCode::VersionsInSubfolders, "versions_in_subfolders" },
    std::pair { ErrorCode::EnvironmentScriptMissing, "environment_script_missing" },
    std::pair { ErrorCode::InterpreterMissing, "interpreter_missing" },
    std::pair { ErrorCode::ModuleMissing, "module_missing" },
    std::pair { ErrorCode::VariableMissing, "variable_missing" },
    std::pair { ErrorCode::VariablesOffered, "variables_offered" },
    std::pair { ErrorCode::IllegalRevisionId, "illegal_character" },
    std::pair { ErrorCode::SelfLoop, "self_loop" },
    std::pair { ErrorCode::DependencySelfLoop, "dependency_self_loop" },
    std::pair { ErrorCode::DuplicateRevision, "duplicate_revision" },
    std::pair { ErrorCode::DuplicateLabel, "duplicate_label" },
    std::pair { ErrorCode::MissingParent, "missing_parent" },
    std::pair { ErrorCode::MissingDependency, "missing_dependency" },
    std::pair { ErrorCode::LabelAsParent, "label_as_parent" },
    std::pair { ErrorCode::RevisionCycle, "cycle" },
    std::pair { ErrorCode::DependencyCycle, "dependency_cycle" },
    std::pair { ErrorCode::NoSuchRevision, "no_such_revision" },
    std::pair { ErrorCode::AmbiguousPrefix, "ambiguous_prefix" },
    std::pair { ErrorCode::NoSuchBranch, "no_such_branch" },
    std::pair { ErrorCode::NotInBranch, "not_in_branch" },
    std::pair { ErrorCode::MultipleHeads, "multiple_heads" },
    std::pair { ErrorCode::NotAncestor, "not_ancestor" },
    std::pair { ErrorCode::AmbiguousWalk, "ambiguous_walk" },
    std::pair { ErrorCode::AmbiguousUpgrade, "ambiguous_upgrade" },
    std::pair { ErrorCode::RelativeNotProduced, "relative_not_produced" },
    std::pair { ErrorCode::WalkedTooFar, "walked_too_far" },
    std::pair { ErrorCode::RevisionOverlap, "overlap" },
    std::pair { ErrorCode::NotDowngradeTarget, "not_downgrade_target" },
    std::pair { ErrorCode::RangeNotAllowed, "range_not_allowed" },
    std::pair { ErrorCode::RangeRequired, "range_required" },
    std::pair { ErrorCode::HistoryRange, "history_range" },
    std::pair { ErrorCode::NotAHead, "not_a_head" },
    std::pair { ErrorCode::DuplicateHeads, "duplicate_heads" },
    std::pair { ErrorCode::BadTarget, "bad_target" },
    std::pair { ErrorCode::RangeThroughDependency, "range_through_dependency" },
    std::pair { ErrorCode::RevisionIrreversible, "revision_irreversible" },
    std::pair { ErrorCode::RevisionVerifyFailed, "revision_verify_failed" },
    std::pair { ErrorCode::VersionRowMismatch, "row_mismatch" },
    std::pair { ErrorCode::VersionPathRequired, "version_path_required" },
    std::pair { ErrorCode::FileExists, "file_exists" },
    std::pair { ErrorCode::RehearsalImpossible, "rehearsal_impossible" },
};

} // namespace

Error Error::of(ErrorCode code, QStringList args)
{
    Error error;
    error.code = code;
    error.args = std::move(args);
    return error;
}

QString Error::codeName() const
{
    for (const auto& [value, name] : errorNames) {
        if (value == code)
            return QString::fromLatin1(name);
    }
    return u"internal"_s;
}

ErrorCode errorCodeNamed(const QString& name)
{
    for (const auto& [value, known] : errorNames) {
        if (name == QLatin1StringView(known))
            return value;
    }
    return ErrorCode::Internal;
}

} // namespace stopover
