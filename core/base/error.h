#pragma once

#include <QString>
#include <QStringList>

namespace stopover {

/// What went wrong, as a code: code decides by it, text/ makes the sentence.
enum class ErrorCode {
    Internal, ///< args: where
    Io, ///< args: path, reason
    Usage, ///< args: what, remedy
    ProgramMissing, ///< args: program, package
    ProcessFailed, ///< args: program, exit code, last lines of its output
    Cancelled,
    NotAFile, ///< args: path
    FileTooLarge, ///< args: path, limit in bytes
    UnreadableData, ///< args: where it stands, what is wrong with it
    // connection
    BadConnectionSettings, ///< args: what is wrong, without any secret
    ConnectFailed, ///< args: target without secrets, reason
    AuthenticationFailed, ///< args: target without secrets, reason
    ConnectionLost,
    CommitInDoubt, ///< args: transaction id
    ServerTooOld, ///< args: server version, minimum
    ServerStarting, ///< args: target
    Standby, ///< args: target
    StandbyMissing, ///< args: synchronous_standby_names, seconds; what was committed is on this server only
    ReadOnly, ///< args: target
    MissingPrivilege, ///< args: privilege, object, role
    RoleMissing, ///< args: role, the option that named it
    ForeignCode, ///< args: role, the objects of others whose code would run; or as trust::refuseForeignObjects() says
    Sql, ///< a statement failed; the server's own words are in message, detail and hint
    ReadLocked, ///< a table that must be read is locked with ACCESS EXCLUSIVE
    LockTimeout, ///< args: object, attempts; who was in the way is told by events
    SessionRefused, ///< args: what the server said, sessions that a run needs
    Pooled, ///< args: the pooler's name or nothing, its mode, host:port, port of the server behind it
    PooledProgram, ///< args: as of Pooled
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
    ConfirmationWrong, ///< args: the name that has to be confirmed, what was given instead
    RunActive, ///< args: run, who, since, pid
    RunSilent, ///< args: run, who, last sign of life, seconds since then
    RunMissing, ///< args: run
    RunOpen, ///< args: run that is open on it, table or database
    StepUnknown, ///< args: step, steps of the phase
    ChangesLocked, ///< the console's read-only switch is on
    NotOurServer, ///< args: folder of its socket
    RunState, ///< args: run, state, wanted action
    Fenced, ///< args: run; another console has taken the run over
    RunLost, ///< args: run, target; the server that answers now has never heard of it
    PrimaryBehind, ///< args: target, its timeline, the timeline on which the run was
    SchemaChanged, ///< args: object, what changed
    CaptureBypassed, ///< args: table
    ChangedDuring, ///< args: object, what changed
    NotCarried, ///< args: table; then of each finding its rule, object and arguments, with tabs between them
    BacklogTooLarge, ///< args: table, keys, limit
    CatchUpStalled, ///< args: table, writes left, that come in a second, that are copied a second
    LockBudget, ///< args: table, milliseconds allowed, held
    OldSnapshots, ///< args: table, sessions
    BackupMissing, ///< args: id
    BackupNameTaken, ///< args: backup table
    BackupGone, ///< args: backup table or file
    BackupAltered, ///< args: backup, rows when it was made, rows now
    BackupWithoutStructure, ///< args: backup
    BackupInUse, ///< args: backup, why it cannot be dropped …
    RestoreOrphans, ///< args: table, constraint, rows that would refer to nothing
    RestoreBehind, ///< args: table
    DumpDamaged, ///< args: file, what is wrong with it
    DumpUntrusted, ///< args: file, what its statements do: backup::CodeGroup::toArgument() each
    DumpNewer, ///< args: file, version of the server it comes from, newest major version that can be used here
    DumpClientCommand, ///< args: file, a command of psql that it holds
    DumpNeedsSuperuser, ///< args: file, what only a superuser can make
    RestoreRole, ///< args: role, the roles that give it power over the server's files
    RestoreLogin, ///< args: role, why nobody can log in as it
    KeyMissing, ///< args: table
    BackupDiffers, ///< args: backup table, rows in the table, rows in the backup
    VerificationFailed, ///< args: table, differing keys, first keys
    RollbackConflict, ///< args: table, conflicting keys, first keys
    PartitionNotEmpty, ///< args: partition
    PlanUnreadable, ///< args: step, key that is missing, unknown or of another kind, where the plan is stored
    StepMismatch, ///< args: step; the journal says done, the database says otherwise
    JournalMissing, ///< args: database
    JournalNewer, ///< args: version in the database, version supported
    SandboxFailed, ///< args: what, log tail
    SandboxDirectory, ///< args: directory, why it cannot hold a private server
    DemoExists, ///< args: the objects in the way, separated by commas
    DiskFull, ///< args: where
    JournalForeign, ///< args: as trust::foreignError() says
    // revisions: projects and files
    ProjectMissing, ///< args: folder; neither alembic.ini, pyproject.toml nor stopover.toml is there
    ConfigSyntax, ///< args: file, line, reason
    ConfigKeyMissing, ///< args: file, section, key
    ConfigValue, ///< args: file, key, reason, detail (never the value: it may hold a password)
    ScriptLocationMissing, ///< args: folder, where it was configured
    RevisionFileBad, ///< args: file, line, reason, detail
    RevisionUnresolved, ///< args: file, line, attribute, reason, text
    RevisionIdMissing, ///< args: file
    RevisionFileTwice, ///< args: file, first path
    RevisionEncoding, ///< args: file, line, encoding
    ProjectAmbiguous, ///< args: folder, list of the projects in it, one of them
    ProjectForeign, ///< args: folder, tool that it belongs to, file that tells
    ProjectImportable, ///< args: folder, tool that it belongs to, file that tells, folder of its SQL files
    ProjectFoundElsewhere, ///< args: folder that was opened, where the project is; a note
    ProjectsBeside, ///< args: folder that was opened, list of further projects; a note
    ProjectWithoutIni, ///< args: folder of env.py; a note
    SectionChosen, ///< args: file, section, list of the other ones; a note
    VersionsInSubfolders, ///< args: folder, list of its subfolders that are taken; a note
    EnvironmentScriptMissing, ///< args: folder
    InterpreterMissing, ///< args: interpreter, where it is named
    ModuleMissing, ///< args: module, file that imports it, line, interpreter, command that installs it
    VariableMissing, ///< args: variable, file that reads it, line
    VariablesOffered, ///< args: file with environment variables that nobody has named yet; a note
    // revisions: the graph
    IllegalRevisionId, ///< args: revision, characters
    SelfLoop, ///< args: revision
    DependencySelfLoop, ///< args: revision
    DuplicateRevision, ///< args: revision, how many files
    DuplicateLabel, ///< args: label, revision, the revision that has the name already
    MissingParent, ///< args: revision, parent that no file declares
    MissingDependency, ///< args: revision, dependency that no file declares
    LabelAsParent, ///< args: revision, label
    RevisionCycle, ///< args: the revisions on it
    DependencyCycle, ///< args: the revisions on it
    // revisions: what was asked for
    NoSuchRevision, ///< args: identifier
    AmbiguousPrefix, ///< args: identifier, candidates
    NoSuchBranch, ///< args: label
    NotInBranch, ///< args: revision, label
    MultipleHeads, ///< args: what was asked for, heads
    NotAncestor, ///< args: lower, upper
    AmbiguousWalk, ///< args: revision or empty for base, ways on
    AmbiguousUpgrade, ///< args: target, rows it could start from
    RelativeNotProduced, ///< args: target, steps
    WalkedTooFar, ///< args: target
    RevisionOverlap, ///< args: revision, its ancestor that was named too
    NotDowngradeTarget, ///< args: target, label
    RangeNotAllowed, ///< args: target
    RangeRequired, ///< args: target
    HistoryRange, ///< args: range
    NotAHead, ///< args: revision
    DuplicateHeads, ///< args: revisions
    BadTarget, ///< args: target, reason
    RangeThroughDependency, ///< args: lower, upper
    RevisionIrreversible, ///< args: revision, file
    RevisionVerifyFailed, ///< args: revision, query
    VersionRowMismatch, ///< args: revision, rows that the step needs, rows that are there
    VersionPathRequired, ///< args: locations
    FileExists, ///< args: path
    RehearsalImpossible, ///< args: what stands in the way, why
};

/// Why a call failed.
///
/// `code` and `args` say what a text is made of (text/ does that, once, translated). What the server
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
