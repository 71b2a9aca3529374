#include "text/errorsentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace stopover::text {

namespace {

struct Sentences
{
    ErrorCode code;
    const char* reason;
    const char* remedy;
};

constexpr std::array generalSentences {
    Sentences { ErrorCode::Internal, QT_TRANSLATE_NOOP("Error", "Internal error: %1."),
                QT_TRANSLATE_NOOP("Error", "Please report it, and describe what you did.") },
    Sentences { ErrorCode::Io, QT_TRANSLATE_NOOP("Error", "%1: %2."),
                QT_TRANSLATE_NOOP("Error", "Check the path, its permissions and the free space.") },
    Sentences { ErrorCode::Usage, QT_TRANSLATE_NOOP("Error", "%1."), QT_TRANSLATE_NOOP("Error", "%2.") },
    Sentences { ErrorCode::ProgramMissing, QT_TRANSLATE_NOOP("Error", "Program %1 cannot be started."),
                QT_TRANSLATE_NOOP("Error", "Install %2.") },
    Sentences { ErrorCode::ProcessFailed, QT_TRANSLATE_NOOP("Error", "%1 failed (%2): %3"), "" },
    Sentences { ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "Cancelled at your request."), "" },
    Sentences { ErrorCode::NotAFile, QT_TRANSLATE_NOOP("Error", "There is no regular file %1."),
                QT_TRANSLATE_NOOP("Error", "Check the path. Links, devices and pipes are not accepted.") },
    Sentences { ErrorCode::FileTooLarge, QT_TRANSLATE_NOOP("Error", "%1 is larger than %2 bytes."),
                QT_TRANSLATE_NOOP("Error", "Check that it is the right file.") },
    Sentences {
        ErrorCode::UnreadableData, QT_TRANSLATE_NOOP("Error", "%1 cannot be read: %2."),
        QT_TRANSLATE_NOOP(
            "Error", "It was changed or damaged after it was written. Restore it from a backup, or create it again.") },
    Sentences {
        ErrorCode::SandboxFailed, QT_TRANSLATE_NOOP("Error", "The private server failed (%1): %2"),
        QT_TRANSLATE_NOOP(
            "Error",
            "\"stopoverctl sandbox status\" shows its log file; \"stopoverctl sandbox reset\" recreates the server.") },
    Sentences { ErrorCode::SandboxDirectory, QT_TRANSLATE_NOOP("Error", "%1 cannot be used for a private server: %2."),
                QT_TRANSLATE_NOOP("Error", "Choose another directory with --dir.") },
    Sentences { ErrorCode::DemoExists, QT_TRANSLATE_NOOP("Error", "The demo's objects already exist: %1."),
                QT_TRANSLATE_NOOP("Error", "Replace them with --replace.") },
};

constexpr std::array connectionSentences {
    Sentences {
        ErrorCode::BadConnectionSettings, QT_TRANSLATE_NOOP("Error", "Invalid connection settings: %1."),
        QT_TRANSLATE_NOOP(
            "Error",
            "Use a URI (postgresql://host/database), keywords (host=… dbname=…), service=NAME or a database name.") },
    Sentences { ErrorCode::ConnectFailed, QT_TRANSLATE_NOOP("Error", "Cannot connect to %1: %2"),
                QT_TRANSLATE_NOOP("Error", "Check host, port and database, and whether the server is running.") },
    Sentences {
        ErrorCode::AuthenticationFailed, QT_TRANSLATE_NOOP("Error", "Login to %1 failed: %2"),
        QT_TRANSLATE_NOOP("Error", "Set the password in PGPASSWORD or the password file, and check the role.") },
    Sentences {
        ErrorCode::ConnectionLost, QT_TRANSLATE_NOOP("Error", "The connection to the server was lost."),
        QT_TRANSLATE_NOOP("Error",
                          "The journal in the database records how far the run got: see \"stopoverctl run list\".") },
    Sentences {
        ErrorCode::CommitInDoubt,
        QT_TRANSLATE_NOOP(
            "Error", "The connection was lost during COMMIT; it is not known whether transaction %1 was committed."),
        QT_TRANSLATE_NOOP("Error", "Do not repeat it. \"stopoverctl run resume\" checks the journal.") },
    Sentences { ErrorCode::ServerTooOld,
                QT_TRANSLATE_NOOP("Error", "The server is PostgreSQL %1; Stopover needs %2 or newer."),
                QT_TRANSLATE_NOOP("Error", "Use a newer server.") },
    Sentences { ErrorCode::ServerStarting,
                QT_TRANSLATE_NOOP("Error", "The server at %1 is starting up or shutting down."),
                QT_TRANSLATE_NOOP("Error", "Try again in a moment.") },
    Sentences { ErrorCode::Standby, QT_TRANSLATE_NOOP("Error", "%1 is a standby, which is read-only."),
                QT_TRANSLATE_NOOP("Error", "Connect to the primary server.") },
    Sentences {
        ErrorCode::StandbyMissing,
        QT_TRANSLATE_NOOP("Error",
                          "No synchronous standby (synchronous_standby_names: %1) has confirmed a COMMIT for %2 s. "
                          "Nothing further was begun; what was committed until then is on this server only."),
        QT_TRANSLATE_NOOP("Error",
                          "Start the standby, or, as a superuser, stop waiting for it: ALTER SYSTEM SET "
                          "synchronous_standby_names = ''; SELECT pg_reload_conf(); then continue.") },
    Sentences { ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("Error", "Transactions at %1 are read-only."),
                QT_TRANSLATE_NOOP("Error",
                                  "Connect to the primary server, or set default_transaction_read_only to off for this "
                                  "role.") },
    Sentences { ErrorCode::SessionRefused,
                QT_TRANSLATE_NOOP("Error", "The server is up, but has no further session for this run: %1."),
                QT_TRANSLATE_NOOP("Error",
                                  "Raise max_connections, or the pool size of the pooler, to leave %2 sessions for the "
                                  "run, or use fewer workers; then resume it.") },
    Sentences { ErrorCode::Pooled, QT_TRANSLATE_NOOP("Error", "%1 in %2 mode at %3; connect to port %4 directly."),
                QT_TRANSLATE_NOOP("Error",
                                  "Session locks and settings do not hold through it, so only reading is possible. "
                                  "Use the server's own port, or a pool in session mode.") },
    Sentences { ErrorCode::PooledProgram,
                QT_TRANSLATE_NOOP("Error", "%1 in %2 mode at %3; connect to port %4 directly."),
                QT_TRANSLATE_NOOP("Error",
                                  "pg_dump and the like leave their settings in the sessions of a pool, whatever its "
                                  "mode. Use the server's own port.") },
    Sentences { ErrorCode::MissingPrivilege, QT_TRANSLATE_NOOP("Error", "Role %3 has no %1 privilege on %2."),
                QT_TRANSLATE_NOOP("Error", "Have the owner of %2 grant it, or connect as the owner.") },
    Sentences { ErrorCode::RoleMissing, QT_TRANSLATE_NOOP("Error", "Role %1 does not exist on this server."),
                QT_TRANSLATE_NOOP("Error", "Name an existing role with %2.") },
    Sentences { ErrorCode::ForeignCode,
                QT_TRANSLATE_NOOP("Error", "%1 is a superuser, and code of other roles would run with its rights: %2."),
                QT_TRANSLATE_NOOP("Error",
                                  "Connect as the owner, or work with the owner's rights: --work-as ROLE. If a "
                                  "superuser owns the journal, first transfer it: stopoverctl install --owner ROLE.") },
    Sentences { ErrorCode::Sql, QT_TRANSLATE_NOOP("Error", "The server rejected a statement."), "" },
    Sentences {
        ErrorCode::ReadLocked,
        QT_TRANSLATE_NOOP("Error", "Another session holds an ACCESS EXCLUSIVE lock on a table that must be read."),
        QT_TRANSLATE_NOOP("Error", "\"stopoverctl activity\" shows which one. Try again when it has finished.") },
    Sentences { ErrorCode::LockTimeout, QT_TRANSLATE_NOOP("Error", "%1 could not be locked in %2 attempts."),
                QT_TRANSLATE_NOOP("Error", "Resume when the blocking sessions have ended their transactions.") },
    Sentences { ErrorCode::DiskFull, QT_TRANSLATE_NOOP("Error", "The server is out of disk space: %1."),
                QT_TRANSLATE_NOOP("Error", "Free disk space, then resume the run.") },
};

constexpr std::array inputSentences {
    Sentences { ErrorCode::BadIdentifier, QT_TRANSLATE_NOOP("Error", "\"%1\" is not a valid name: %2."),
                QT_TRANSLATE_NOOP("Error", "Write schema.table; double-quote names with capitals, spaces or dots.") },
    Sentences { ErrorCode::BadSpec, QT_TRANSLATE_NOOP("Error", "%1: %2."),
                QT_TRANSLATE_NOOP("Error", "Correct it, and plan again.") },
    Sentences { ErrorCode::UnknownKey, QT_TRANSLATE_NOOP("Error", "%1: unknown key \"%2\"."),
                QT_TRANSLATE_NOOP("Error", "Valid keys: %3.") },
    Sentences { ErrorCode::TableMissing, QT_TRANSLATE_NOOP("Error", "Table %1 does not exist in this database."),
                QT_TRANSLATE_NOOP("Error", "Check the name, the schema and the database.") },
    Sentences { ErrorCode::ColumnMissing, QT_TRANSLATE_NOOP("Error", "Table %1 has no column \"%2\"."),
                QT_TRANSLATE_NOOP("Error", "Check the column's name; case matters.") },
    Sentences { ErrorCode::BadExpression, QT_TRANSLATE_NOOP("Error", "\"%1\" cannot be the partition key: %2."),
                QT_TRANSLATE_NOOP("Error", "Use a column, or one immutable SQL expression over the table's columns.") },
    Sentences { ErrorCode::PartitionCount, QT_TRANSLATE_NOOP("Error", "%1 is not a valid number of partitions."),
                QT_TRANSLATE_NOOP("Error", "Choose from %2 to %3.") },
};

constexpr std::array runSentences {
    Sentences { ErrorCode::Blocked, QT_TRANSLATE_NOOP("Error", "Blocked by: %*."),
                QT_TRANSLATE_NOOP("Error", "Resolve these findings first.") },
    Sentences { ErrorCode::ConfirmationMissing, QT_TRANSLATE_NOOP("Error", "Confirmation is missing."),
                QT_TRANSLATE_NOOP("Error", "If this is the right object, repeat the command with --confirm %1.") },
    Sentences { ErrorCode::ConfirmationWrong,
                QT_TRANSLATE_NOOP("Error", "\"%2\" was given to confirm, but this would change \"%1\"."),
                QT_TRANSLATE_NOOP("Error", "If \"%1\" is meant, repeat the command with --confirm %1.") },
    Sentences {
        ErrorCode::RunActive,
        QT_TRANSLATE_NOOP("Error", "Another Stopover is driving run %1 (%2) on this database since %3 (PID %4)."),
        QT_TRANSLATE_NOOP("Error", "Wait until it finishes, or pause it there.") },
    Sentences { ErrorCode::RunOpen, QT_TRANSLATE_NOOP("Error", "Run %1 on %2 is still open."),
                QT_TRANSLATE_NOOP("Error",
                                  "Resume it (stopoverctl run resume %1) or abort it (stopoverctl run abort %1 "
                                  "--confirm %2). After a swap, roll back (stopoverctl run rollback %1 --confirm %2) "
                                  "or finish it (stopoverctl run finish %1 --confirm %2).") },
    Sentences { ErrorCode::StepUnknown, QT_TRANSLATE_NOOP("Error", "Step \"%1\" does not exist."),
                QT_TRANSLATE_NOOP("Error", "Use one of: %2.") },
    Sentences { ErrorCode::ChangesLocked, QT_TRANSLATE_NOOP("Error", "The window is read-only."),
                QT_TRANSLATE_NOOP("Error", "Turn off the read-only switch, then resume the run.") },
    Sentences { ErrorCode::NotOurServer,
                QT_TRANSLATE_NOOP("Error", "%1 is not the socket directory of a running private server."),
                QT_TRANSLATE_NOOP("Error", "Repeat the command with --confirm NAME.") },
    Sentences { ErrorCode::RunSilent,
                QT_TRANSLATE_NOOP("Error", "Run %1 belongs to %2, last heard from at %3, %4 s ago."),
                QT_TRANSLATE_NOOP("Error",
                                  "If that Stopover is gone, repeat the command with --take-over: its sessions are "
                                  "terminated, and it cannot continue the run.") },
    Sentences { ErrorCode::RunMissing, QT_TRANSLATE_NOOP("Error", "Run %1 does not exist in this database."),
                QT_TRANSLATE_NOOP("Error", "\"stopoverctl run list\" lists the runs.") },
    Sentences { ErrorCode::RunState, QT_TRANSLATE_NOOP("Error", "Run %1 is %2; %3 is not possible."),
                QT_TRANSLATE_NOOP("Error", "\"stopoverctl run show %1\" lists what is possible.") },
    Sentences { ErrorCode::RunLost,
                QT_TRANSLATE_NOOP("Error",
                                  "The server that answers now, %2, has no run %1: a standby that had not received it "
                                  "has become the primary."),
                QT_TRANSLATE_NOOP("Error", "Nothing of the run is there. Check the table, and plan again.") },
    Sentences { ErrorCode::PrimaryBehind,
                QT_TRANSLATE_NOOP("Error",
                                  "%1 is on timeline %2, and the run was on timeline %3: it is a former primary. "
                                  "Nothing was written there."),
                QT_TRANSLATE_NOOP("Error",
                                  "Stop that server, or take it out of the connection settings, then resume the "
                                  "run.") },
    Sentences { ErrorCode::Fenced, QT_TRANSLATE_NOOP("Error", "Another Stopover took over run %1; this one stopped."),
                QT_TRANSLATE_NOOP("Error", "Watch it with \"stopoverctl run show %1\".") },
    Sentences { ErrorCode::SchemaChanged, QT_TRANSLATE_NOOP("Error", "%1 was changed in the meantime: %2."),
                QT_TRANSLATE_NOOP("Error", "Abort this run and plan again. The live table is unchanged.") },
    Sentences { ErrorCode::CaptureBypassed,
                QT_TRANSLATE_NOOP("Error", "The trigger that captures writes to %1 was disabled or replaced."),
                QT_TRANSLATE_NOOP("Error",
                                  "Before the first swap, abort this run and start again. Behind it, resume: the "
                                  "trigger is made anew, and all rows are compared.") },
    Sentences { ErrorCode::ChangedDuring, QT_TRANSLATE_NOOP("Error", "%1 was changed while this ran: %2."),
                QT_TRANSLATE_NOOP("Error",
                                  "Run the same command again, which takes the change into account. The live table is "
                                  "unchanged.") },
    Sentences { ErrorCode::NotCarried,
                QT_TRANSLATE_NOOP("Error",
                                  "%1 was changed since the tables were swapped, and not all of it can be carried over "
                                  "to the other table: %2"),
                QT_TRANSLATE_NOOP("Error", "Nothing was begun. Do that, and run the command again.") },
    Sentences { ErrorCode::BacklogTooLarge,
                QT_TRANSLATE_NOOP("Error",
                                  "%1 is written faster than the copy can catch up: %2 changes left to copy, at most "
                                  "%3 allowed at the swap."),
                QT_TRANSLATE_NOOP("Error", "Resume when the server is less busy, or with --brake.") },
    Sentences { ErrorCode::CatchUpStalled,
                QT_TRANSLATE_NOOP("Error",
                                  "%1 is written faster than the copy can catch up: %2 writes are left to copy, %3 a "
                                  "second come in, and %4 a second are copied. Nothing was changed."),
                QT_TRANSLATE_NOOP("Error",
                                  "Resume when the server is less busy, or with --brake, which slows the writers down "
                                  "by a few milliseconds per statement until the copy has caught up.") },
    Sentences {
        ErrorCode::LockBudget,
        QT_TRANSLATE_NOOP("Error",
                          "The swap of %1 may hold its lock for %2 ms, and was given up after %3 ms. Nothing "
                          "was changed."),
        QT_TRANSLATE_NOOP("Error", "Resume when the server is less busy, or plan again with a larger lock_budget.") },
    Sentences { ErrorCode::OldSnapshots,
                QT_TRANSLATE_NOOP("Error",
                                  "Transactions that began before the copy was complete are still open, and would find "
                                  "%1 empty or outdated after the swap: %2. Nothing was changed."),
                QT_TRANSLATE_NOOP("Error",
                                  "Wait for them or end them, then resume; or resume with --old-snapshots, which swaps "
                                  "all the same after waiting.") },
    Sentences { ErrorCode::BackupMissing, QT_TRANSLATE_NOOP("Error", "Backup %1 does not exist."),
                QT_TRANSLATE_NOOP("Error", "\"stopoverctl backup list\" lists the backups.") },
    Sentences { ErrorCode::BackupNameTaken, QT_TRANSLATE_NOOP("Error", "%1 is already a backup."),
                QT_TRANSLATE_NOOP("Error", "Plan again: the new backup gets a name of its own. Nothing was changed.") },
    Sentences { ErrorCode::BackupGone, QT_TRANSLATE_NOOP("Error", "Backup %1 is missing."),
                QT_TRANSLATE_NOOP("Error", "It was dropped or moved. Choose another one.") },
    Sentences {
        ErrorCode::BackupAltered,
        QT_TRANSLATE_NOOP("Error",
                          "Backup %1 was altered after it was made: it had %2 rows and has %3, or its values differ."),
        QT_TRANSLATE_NOOP("Error", "It was not restored. Choose another backup.") },
    Sentences { ErrorCode::BackupWithoutStructure,
                QT_TRANSLATE_NOOP(
                    "Error", "Backup %1 did not record the structure of its table, and the table no longer exists."),
                QT_TRANSLATE_NOOP("Error", "Create the table first, then restore.") },
    Sentences { ErrorCode::BackupInUse, QT_TRANSLATE_NOOP("Error", "Backup %1 cannot be dropped yet: %2."),
                QT_TRANSLATE_NOOP("Error", "Resolve this first, then drop it. Nothing was dropped.") },
    Sentences {
        ErrorCode::RestoreOrphans,
        QT_TRANSLATE_NOOP("Error", "%3 rows refer to rows of %1 that the backup does not contain (constraint %2)."),
        QT_TRANSLATE_NOOP(
            "Error",
            "Restore the referencing table too, or delete these rows first. The live table was not changed.") },
    Sentences {
        ErrorCode::RestoreBehind, QT_TRANSLATE_NOOP("Error", "The restored copy of %1 differs from the backup."),
        QT_TRANSLATE_NOOP(
            "Error",
            "The live table was not changed. Verify the backup (\"stopoverctl backup verify\"), then restore again.") },
    Sentences { ErrorCode::DumpDamaged, QT_TRANSLATE_NOOP("Error", "Dump %1 is damaged: %2."),
                QT_TRANSLATE_NOOP("Error", "It was not restored. Choose another backup.") },
    Sentences {
        ErrorCode::DumpUntrusted,
        QT_TRANSLATE_NOOP("Error", "Dump %1 was not made by Stopover for this database, and contains code:%2"),
        QT_TRANSLATE_NOOP("Error",
                          "Check the list. To restore it all with the rights of an ordinary role, add --allow-code.") },
    Sentences {
        ErrorCode::DumpNewer,
        QT_TRANSLATE_NOOP("Error",
                          "Dump %1 comes from PostgreSQL %2; this server and its client programs have version %3."),
        QT_TRANSLATE_NOOP(
            "Error",
            "Restore it to a server of at least that version, with client programs to match. Nothing was changed.") },
    Sentences {
        ErrorCode::DumpClientCommand,
        QT_TRANSLATE_NOOP("Error", "Dump %1 contains a psql command, which Stopover does not run: %2."),
        QT_TRANSLATE_NOOP("Error", "Check what it does, and remove it from the script. Nothing was restored.") },
    Sentences { ErrorCode::DumpNeedsSuperuser,
                QT_TRANSLATE_NOOP("Error",
                                  "Dump %1 creates objects that only a superuser can create, but dumps are restored as "
                                  "an ordinary role: %2."),
                QT_TRANSLATE_NOOP(
                    "Error",
                    "Create extensions as the superuser with --allow-superuser \"EXTENSION NAME; …\". Skip the rest "
                    "with --leave-out \"KIND NAME; …\", and create it yourself afterwards. Nothing was restored.") },
    Sentences { ErrorCode::RestoreRole,
                QT_TRANSLATE_NOOP("Error", "%1 is a member of %2, so code in a dump could access the server's files."),
                QT_TRANSLATE_NOOP("Error",
                                  "Restore as a superuser (Stopover then works as an ordinary role), or as a role "
                                  "without these memberships.") },
    Sentences {
        ErrorCode::RestoreLogin,
        QT_TRANSLATE_NOOP("Error", "The dump cannot be restored as an ordinary role, because login as %1 fails: %2."),
        QT_TRANSLATE_NOOP("Error",
                          "Allow password logins to the new database in pg_hba.conf, or connect as an ordinary role "
                          "with CREATEDB.") },
    Sentences { ErrorCode::KeyMissing,
                QT_TRANSLATE_NOOP("Error", "%1 has no primary key, so its rows cannot be identified."),
                QT_TRANSLATE_NOOP("Error", "Add one, or inspect the rows with psql.") },
    Sentences {
        ErrorCode::BackupDiffers,
        QT_TRANSLATE_NOOP(
            "Error", "Backup %1 differs from its table: %2 rows in the table, %3 in the backup, or different values."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed. Resume to repeat the backup, or abort the run.") },
    Sentences { ErrorCode::VerificationFailed,
                QT_TRANSLATE_NOOP("Error", "%1 and its copy differ in %2 rows; the first keys: %3."),
                QT_TRANSLATE_NOOP(
                    "Error", "The tables were not swapped. Resume to compare and repair again, or abort the run.") },
    Sentences { ErrorCode::PartitionNotEmpty,
                QT_TRANSLATE_NOOP("Error", "Partition %1 has rows, so it is not dropped."),
                QT_TRANSLATE_NOOP("Error", "Move its rows elsewhere and abort again, or resume the run.") },
    Sentences { ErrorCode::RollbackConflict,
                QT_TRANSLATE_NOOP(
                    "Error", "The retired table would reject %2 rows written to %1 since the swap; the first: %3."),
                QT_TRANSLATE_NOOP("Error", "Correct these rows, then try again.") },
    Sentences {
        ErrorCode::PlanUnreadable,
        QT_TRANSLATE_NOOP("Error", "The plan in %3 cannot be read (step \"%1\", key \"%2\")."),
        QT_TRANSLATE_NOOP(
            "Error",
            "A newer version wrote it, or it was changed since. Use the version that wrote it. Nothing was run.") },
    Sentences { ErrorCode::StepMismatch,
                QT_TRANSLATE_NOOP("Error", "Step \"%1\" is recorded as done, but what it created no longer exists."),
                QT_TRANSLATE_NOOP("Error", "Abort the run, and start again.") },
    Sentences { ErrorCode::JournalMissing, QT_TRANSLATE_NOOP("Error", "Database %1 has no Stopover journal."),
                QT_TRANSLATE_NOOP("Error", "\"stopoverctl install\" or the first run creates it.") },
    Sentences { ErrorCode::JournalForeign,
                QT_TRANSLATE_NOOP("Error",
                                  "Stopover's schemas in database %1 contain objects that are not Stopover's. Nothing "
                                  "in them was read:\n%2."),
                QT_TRANSLATE_NOOP("Error",
                                  "As the owner of schema stopover or a superuser, run \"stopoverctl install "
                                  "--repair\" to see what it would do.") },
    Sentences { ErrorCode::JournalNewer,
                QT_TRANSLATE_NOOP("Error", "The journal in the database has version %1; this program supports %2."),
                QT_TRANSLATE_NOOP("Error", "Use a newer Stopover.") },
};

constexpr std::array projectSentences {
    Sentences { ErrorCode::ProjectMissing,
                QT_TRANSLATE_NOOP("Error",
                                  "%1 contains no project: no alembic.ini, pyproject.toml or stopover.toml was found."),
                QT_TRANSLATE_NOOP("Error", "Name the project folder with --project.") },
    Sentences { ErrorCode::ConfigSyntax, QT_TRANSLATE_NOOP("Error", "%1, line %2: %3."),
                QT_TRANSLATE_NOOP("Error", "Correct the file.") },
    Sentences { ErrorCode::ConfigKeyMissing, QT_TRANSLATE_NOOP("Error", "%1 has no key \"%3\" in section [%2]."),
                QT_TRANSLATE_NOOP("Error", "Add it.") },
    Sentences { ErrorCode::ConfigValue, QT_TRANSLATE_NOOP("Error", "%1: invalid value for \"%2\": %3."),
                QT_TRANSLATE_NOOP("Error", "Correct it in %1.") },
    Sentences { ErrorCode::ScriptLocationMissing,
                QT_TRANSLATE_NOOP("Error", "The revision folder %1, named in %2, does not exist."),
                QT_TRANSLATE_NOOP("Error", "Correct script_location, or create the folder.") },
    Sentences { ErrorCode::RevisionFileBad, QT_TRANSLATE_NOOP("Error", "%1, line %2: %3."),
                QT_TRANSLATE_NOOP("Error", "Correct the file.") },
    Sentences { ErrorCode::RevisionUnresolved,
                QT_TRANSLATE_NOOP("Error", "%1, line %2: \"%3\" cannot be read without running the file: %4."),
                QT_TRANSLATE_NOOP("Error", "Write the value as a literal.") },
    Sentences { ErrorCode::RevisionIdMissing, QT_TRANSLATE_NOOP("Error", "%1 declares no revision."),
                QT_TRANSLATE_NOOP("Error", "Give it a revision id, or move it out of the revision folder.") },
    Sentences { ErrorCode::RevisionFileTwice, QT_TRANSLATE_NOOP("Error", "%1 is found twice; the first time as %2."),
                QT_TRANSLATE_NOOP("Error", "Name each revision folder once.") },
    Sentences { ErrorCode::RevisionEncoding, QT_TRANSLATE_NOOP("Error", "%1, line %2: not encoded in %3."),
                QT_TRANSLATE_NOOP("Error", "Save the file in %3, or declare its encoding.") },
    Sentences { ErrorCode::ProjectAmbiguous, QT_TRANSLATE_NOOP("Error", "%1 contains several projects: %2."),
                QT_TRANSLATE_NOOP("Error", "Open one of them, for example with \"--project %3\".") },
    Sentences {
        ErrorCode::ProjectForeign,
        QT_TRANSLATE_NOOP("Error", "%1 is a project of %2 (%3 shows it), whose migrations Stopover does not run."),
        QT_TRANSLATE_NOOP("Error",
                          "Stopover can check their SQL (\"stopoverctl lint FILE\"), and watch, back up and "
                          "repartition the database.") },
    Sentences {
        ErrorCode::ProjectImportable, QT_TRANSLATE_NOOP("Error", "%1 is a project of %2 (%3 shows it)."),
        QT_TRANSLATE_NOOP("Error",
                          "Stopover runs its SQL files as SQL revisions, in their order, once they are imported: "
                          "\"stopoverctl revision import %4\".") },
    Sentences { ErrorCode::ProjectFoundElsewhere, QT_TRANSLATE_NOOP("Error", "The project of %1 is %2."), "" },
    Sentences { ErrorCode::ProjectsBeside, QT_TRANSLATE_NOOP("Error", "%1 contains further projects: %2."),
                QT_TRANSLATE_NOOP("Error", "Name one with --project to open it instead.") },
    Sentences { ErrorCode::ProjectWithoutIni,
                QT_TRANSLATE_NOOP("Error",
                                  "No alembic.ini was found for %1, so the project's own program configures Alembic; "
                                  "Alembic's defaults are assumed."),
                "" },
    Sentences { ErrorCode::SectionChosen,
                QT_TRANSLATE_NOOP("Error", "%1 has no section [alembic] with revisions; this is section [%2]."),
                QT_TRANSLATE_NOOP("Error", "Choose another one with --section: %3.") },
    Sentences { ErrorCode::VersionsInSubfolders,
                QT_TRANSLATE_NOOP(
                    "Error", "The settings do not name the subfolders of %1 that have revisions; these are shown: %2."),
                QT_TRANSLATE_NOOP("Error", "If the project uses others, name them as version_locations.") },
    Sentences { ErrorCode::EnvironmentScriptMissing,
                QT_TRANSLATE_NOOP("Error", "%1 has no env.py, without which Alembic cannot run."),
                QT_TRANSLATE_NOOP("Error", "Restore the file.") },
    Sentences {
        ErrorCode::InterpreterMissing,
        QT_TRANSLATE_NOOP("Error", "The Python interpreter %1, named in %2, cannot be run."),
        QT_TRANSLATE_NOOP("Error", "Choose the project's interpreter: \"stopoverctl project --python PYTHON\".") },
    Sentences { ErrorCode::ModuleMissing, QT_TRANSLATE_NOOP("Error", "%2, line %3, imports \"%1\", which %4 lacks."),
                QT_TRANSLATE_NOOP("Error",
                                  "Choose the project's interpreter with \"stopoverctl project --python PYTHON\", or "
                                  "install the module: %5") },
    Sentences {
        ErrorCode::VariableMissing,
        QT_TRANSLATE_NOOP("Error", "%2, line %3, needs the environment variable %1, which is not set."),
        QT_TRANSLATE_NOOP("Error", "Set it, or name a file that does: \"stopoverctl project --env-file FILE\".") },
    Sentences { ErrorCode::VariablesOffered,
                QT_TRANSLATE_NOOP("Error", "%1 was not read; it may contain what env.py needs."),
                QT_TRANSLATE_NOOP("Error", "To hand it over: \"stopoverctl project --env-file %1\".") },
};

constexpr std::array graphSentences {
    Sentences { ErrorCode::IllegalRevisionId,
                QT_TRANSLATE_NOOP("Error", "Revision id \"%1\" contains reserved characters: %2."),
                QT_TRANSLATE_NOOP("Error", "Use letters, digits and underscores only.") },
    Sentences { ErrorCode::SelfLoop, QT_TRANSLATE_NOOP("Error", "Revision %1 revises itself."),
                QT_TRANSLATE_NOOP("Error", "Correct its down_revision.") },
    Sentences { ErrorCode::DependencySelfLoop, QT_TRANSLATE_NOOP("Error", "Revision %1 depends on itself."),
                QT_TRANSLATE_NOOP("Error", "Correct its depends_on.") },
    Sentences { ErrorCode::DuplicateRevision, QT_TRANSLATE_NOOP("Error", "Revision %1 is declared by %2 files."),
                QT_TRANSLATE_NOOP("Error", "Give each file its own id.") },
    Sentences { ErrorCode::DuplicateLabel,
                QT_TRANSLATE_NOOP("Error", "Branch label \"%1\" of revision %2 is already used by %3."),
                QT_TRANSLATE_NOOP("Error", "Choose another label.") },
    Sentences { ErrorCode::MissingParent,
                QT_TRANSLATE_NOOP("Error", "Revision %1 revises %2, but no file declares it."),
                QT_TRANSLATE_NOOP("Error", "Restore the file, or correct down_revision.") },
    Sentences { ErrorCode::MissingDependency,
                QT_TRANSLATE_NOOP("Error", "Revision %1 depends on %2, but no file declares it."),
                QT_TRANSLATE_NOOP("Error", "Restore the file, or correct depends_on.") },
    Sentences { ErrorCode::LabelAsParent, QT_TRANSLATE_NOOP("Error", "Revision %1 revises the branch label \"%2\"."),
                QT_TRANSLATE_NOOP("Error", "Name the revision itself in down_revision.") },
    Sentences { ErrorCode::RevisionCycle, QT_TRANSLATE_NOOP("Error", "These revisions form a cycle: %*."),
                QT_TRANSLATE_NOOP("Error", "Correct down_revision in one of them.") },
    Sentences { ErrorCode::DependencyCycle,
                QT_TRANSLATE_NOOP("Error", "These revisions depend on each other in a cycle: %*."),
                QT_TRANSLATE_NOOP("Error", "Correct depends_on in one of them.") },
};

constexpr std::array targetSentences {
    Sentences { ErrorCode::NoSuchRevision, QT_TRANSLATE_NOOP("Error", "Revision \"%1\" does not exist."),
                QT_TRANSLATE_NOOP("Error", "Check the id and the project folder.") },
    Sentences { ErrorCode::AmbiguousPrefix, QT_TRANSLATE_NOOP("Error", "\"%1\" matches more than one revision: %2."),
                QT_TRANSLATE_NOOP("Error", "Write more characters of the id.") },
    Sentences { ErrorCode::NoSuchBranch, QT_TRANSLATE_NOOP("Error", "Branch \"%1\" does not exist."),
                QT_TRANSLATE_NOOP("Error", "Check the label.") },
    Sentences { ErrorCode::NotInBranch, QT_TRANSLATE_NOOP("Error", "Revision %1 is not in branch \"%2\"."),
                QT_TRANSLATE_NOOP("Error", "Name a revision of that branch.") },
    Sentences { ErrorCode::MultipleHeads, QT_TRANSLATE_NOOP("Error", "\"%1\" matches more than one head: %2."),
                QT_TRANSLATE_NOOP("Error", "Name one of them, \"heads\", or LABEL@head.") },
    Sentences { ErrorCode::NotAncestor, QT_TRANSLATE_NOOP("Error", "%1 is not an ancestor of %2."),
                QT_TRANSLATE_NOOP("Error", "Swap the two, or name revisions of the same branch.") },
    Sentences { ErrorCode::AmbiguousWalk, QT_TRANSLATE_NOOP("Error", "\"%1\" is ambiguous: the path forks at %2."),
                QT_TRANSLATE_NOOP("Error", "Name the revision.") },
    Sentences { ErrorCode::AmbiguousUpgrade,
                QT_TRANSLATE_NOOP("Error", "\"%1\" could start from more than one row of the version table: %2."),
                QT_TRANSLATE_NOOP("Error", "Name the branch: LABEL@+N.") },
    Sentences { ErrorCode::RelativeNotProduced, QT_TRANSLATE_NOOP("Error", "\"%1\" reaches no revision in %2 steps."),
                QT_TRANSLATE_NOOP("Error", "Use fewer steps.") },
    Sentences { ErrorCode::WalkedTooFar, QT_TRANSLATE_NOOP("Error", "\"%1\" goes past the last revision."),
                QT_TRANSLATE_NOOP("Error", "Use fewer steps.") },
    Sentences { ErrorCode::RevisionOverlap, QT_TRANSLATE_NOOP("Error", "%1 was named together with its ancestor %2."),
                QT_TRANSLATE_NOOP("Error", "Name only one of them.") },
    Sentences { ErrorCode::NotDowngradeTarget,
                QT_TRANSLATE_NOOP("Error", "\"%1\" is not an ancestor in branch \"%2\"."),
                QT_TRANSLATE_NOOP("Error", "Name an ancestor of the branch's revisions.") },
    Sentences { ErrorCode::RangeNotAllowed,
                QT_TRANSLATE_NOOP("Error", "\"%1\" is a range; a single revision is expected."),
                QT_TRANSLATE_NOOP("Error", "Name one revision.") },
    Sentences { ErrorCode::RangeRequired,
                QT_TRANSLATE_NOOP("Error", "\"%1\" is a single revision; a range is expected."),
                QT_TRANSLATE_NOOP("Error", "Write FROM:TO.") },
    Sentences { ErrorCode::HistoryRange, QT_TRANSLATE_NOOP("Error", "\"%1\" is not a valid range."),
                QT_TRANSLATE_NOOP("Error", "Write FROM:TO; either end may be left out.") },
    Sentences { ErrorCode::NotAHead, QT_TRANSLATE_NOOP("Error", "Revision %1 is not a head."),
                QT_TRANSLATE_NOOP("Error", "Name a head, or start a new branch.") },
    Sentences { ErrorCode::DuplicateHeads, QT_TRANSLATE_NOOP("Error", "Named more than once: %*."),
                QT_TRANSLATE_NOOP("Error", "Name each revision once.") },
    Sentences { ErrorCode::BadTarget, QT_TRANSLATE_NOOP("Error", "\"%1\" is not a valid target: %2."),
                QT_TRANSLATE_NOOP("Error", "Use a revision, LABEL@head, heads, base, +N or -N.") },
    Sentences { ErrorCode::RangeThroughDependency,
                QT_TRANSLATE_NOOP("Error", "%1 can be reached from %2 only through a dependency."),
                QT_TRANSLATE_NOOP("Error", "Name a range within one branch.") },
    Sentences { ErrorCode::RevisionIrreversible,
                QT_TRANSLATE_NOOP("Error", "Revision %1 cannot be undone: %2 has no downgrade."),
                QT_TRANSLATE_NOOP("Error", "Write its downgrade, or downgrade to a later revision.") },
    Sentences {
        ErrorCode::RevisionVerifyFailed,
        QT_TRANSLATE_NOOP("Error", "Revision %1 was rolled back because its check failed: %2"),
        QT_TRANSLATE_NOOP(
            "Error", "Run the check by hand to find the cause, correct the revision, then resume or abort the run.") },
    Sentences { ErrorCode::VersionRowMismatch,
                QT_TRANSLATE_NOOP("Error", "Revision %1 requires %2 in the version table, but it contains %3."),
                QT_TRANSLATE_NOOP("Error", "Find out what was applied, then stamp the database with that revision.") },
    Sentences { ErrorCode::VersionPathRequired,
                QT_TRANSLATE_NOOP("Error", "There is more than one revision folder: %*."),
                QT_TRANSLATE_NOOP("Error", "Choose the one for the new file.") },
    Sentences { ErrorCode::FileExists, QT_TRANSLATE_NOOP("Error", "%1 already exists."),
                QT_TRANSLATE_NOOP("Error", "Choose another name, or remove it.") },
    Sentences {
        ErrorCode::RehearsalImpossible,
        QT_TRANSLATE_NOOP("Error", "This cannot be rehearsed on this machine: %1 (%2)."),
        QT_TRANSLATE_NOOP("Error", "Install what is missing, or rehearse without it. The database was not changed.") },
};

const Sentences* find(std::span<const Sentences> table, ErrorCode code)
{
    const auto found = std::ranges::find(table, code, &Sentences::code);
    return found == table.end() ? nullptr : &*found;
}

const Sentences& sentencesOf(ErrorCode code)
{
    for (const std::span<const Sentences> table :
         { std::span<const Sentences>(generalSentences), std::span<const Sentences>(connectionSentences),
           std::span<const Sentences>(inputSentences), std::span<const Sentences>(runSentences),
           std::span<const Sentences>(projectSentences), std::span<const Sentences>(graphSentences),
           std::span<const Sentences>(targetSentences) }) {
        if (const Sentences* found = find(table, code))
            return *found;
    }
    return generalSentences.front();
}

} // namespace

const char* reasonPattern(ErrorCode code)
{
    return sentencesOf(code).reason;
}

const char* remedyPattern(ErrorCode code)
{
    return sentencesOf(code).remedy;
}

} // namespace stopover::text
