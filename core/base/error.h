#pragma once

#include <QString>
#include <QStringList>

namespace stopover {

/// What went wrong, as a value that traits and texts are chosen by; never a sentence.
enum class ErrorCode {
    Internal, ///< args: where
    Io, ///< args: path, reason
    Usage, ///< args: what, remedy
    ProgramMissing, ///< args: program, package
    ProcessFailed, ///< args: program, exit code, last lines of its output
    Cancelled,
    // connection
    BadConnectionSettings, ///< args: what is wrong, without any secret
    ConnectFailed, ///< args: target without secrets, reason
    AuthenticationFailed, ///< args: target without secrets, role
    ConnectionLost,
    CommitInDoubt, ///< args: transaction id
    ServerTooOld, ///< args: server version, minimum
    ServerStarting, ///< args: target
    Standby, ///< args: target
    ReadOnly, ///< args: target
    MissingPrivilege, ///< args: privilege, object, role
    Sql, ///< a statement failed; the server's own words are in message, detail and hint
    LockTimeout, ///< args: object, attempts; who was in the way is told by events
    // input
    BadIdentifier, ///< args: text, reason
    BadSpec, ///< args: place, reason
    UnknownKey, ///< args: place, key, known keys
    TableMissing, ///< args: table
    ColumnMissing, ///< args: table, column
    BadExpression, ///< args: expression, reason
    PartitionCount, ///< args: count, minimum, maximum
    // run
    Blocked, ///< args: findings that block, one each
    ConfirmationMissing, ///< args: the name that has to be confirmed
    RunActive, ///< args: run, who, since, pid
    RunMissing, ///< args: run
    RunState, ///< args: run, state, wanted action
    Fenced, ///< args: run; another console has taken the run over
    SchemaChanged, ///< args: object, what changed
    CaptureBypassed, ///< args: table
    BacklogTooLarge, ///< args: table, keys, limit
    VerificationFailed, ///< args: table, differing keys, first keys
    RollbackConflict, ///< args: table, conflicting keys, first keys
    StepMismatch, ///< args: step; the journal says done, the database says otherwise
    JournalMissing, ///< args: database
    JournalNewer, ///< args: version in the database, version supported
    SandboxFailed, ///< args: what, log tail
    SandboxDirectory, ///< args: directory, why it cannot hold a private server
    DemoExists, ///< args: the objects in the way, separated by commas
    DiskFull, ///< args: where
};

/// Why a call failed.
///
/// `code` and `args` say what a text is made of (ui/text does that, once, translated). What the server
/// said is kept verbatim in `message`, `detail` and `hint`; `sqlState` decides what may be retried.
/// No member ever holds a secret.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QStringList args;
    QString sqlState;
    QString message;
    QString detail;
    QString hint;
    QString statement;

    [[nodiscard]] static Error of(ErrorCode code, QStringList args = {});

    /// Stable name for JSON and the journal, for example "lock_timeout".
    [[nodiscard]] QString codeName() const;
};

/// The code with that name; Internal for an unknown one.
[[nodiscard]] ErrorCode errorCodeNamed(const QString& name);

} // namespace stopover
