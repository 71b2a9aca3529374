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
    std::pair { ErrorCode::BadConnectionSettings, "bad_connection_settings" },
    std::pair { ErrorCode::ConnectFailed, "connect_failed" },
    std::pair { ErrorCode::AuthenticationFailed, "authentication_failed" },
    std::pair { ErrorCode::ConnectionLost, "connection_lost" },
    std::pair { ErrorCode::CommitInDoubt, "commit_in_doubt" },
    std::pair { ErrorCode::ServerTooOld, "server_too_old" },
    std::pair { ErrorCode::ServerStarting, "server_starting" },
    std::pair { ErrorCode::Standby, "standby" },
    std::pair { ErrorCode::ReadOnly, "read_only" },
    std::pair { ErrorCode::MissingPrivilege, "missing_privilege" },
    std::pair { ErrorCode::Sql, "sql" },
    std::pair { ErrorCode::LockTimeout, "lock_timeout" },
    std::pair { ErrorCode::BadIdentifier, "bad_identifier" },
    std::pair { ErrorCode::BadSpec, "bad_spec" },
    std::pair { ErrorCode::UnknownKey, "unknown_key" },
    std::pair { ErrorCode::TableMissing, "table_missing" },
    std::pair { ErrorCode::ColumnMissing, "column_missing" },
    std::pair { ErrorCode::BadExpression, "bad_expression" },
    std::pair { ErrorCode::PartitionCount, "partition_count" },
    std::pair { ErrorCode::Blocked, "blocked" },
    std::pair { ErrorCode::ConfirmationMissing, "confirmation_missing" },
    std::pair { ErrorCode::RunActive, "run_active" },
    std::pair { ErrorCode::RunMissing, "run_missing" },
    std::pair { ErrorCode::RunState, "run_state" },
    std::pair { ErrorCode::Fenced, "fenced" },
    std::pair { ErrorCode::SchemaChanged, "schema_changed" },
    std::pair { ErrorCode::CaptureBypassed, "capture_bypassed" },
    std::pair { ErrorCode::BacklogTooLarge, "backlog_too_large" },
    std::pair { ErrorCode::VerificationFailed, "verification_failed" },
    std::pair { ErrorCode::RollbackConflict, "rollback_conflict" },
    std::pair { ErrorCode::StepMismatch, "step_mismatch" },
    std::pair { ErrorCode::JournalMissing, "journal_missing" },
    std::pair { ErrorCode::JournalNewer, "journal_newer" },
    std::pair { ErrorCode::SandboxFailed, "sandbox_failed" },
    std::pair { ErrorCode::SandboxDirectory, "sandbox_directory" },
    std::pair { ErrorCode::DemoExists, "demo_exists" },
    std::pair { ErrorCode::DiskFull, "disk_full" },
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
