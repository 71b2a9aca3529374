#include "text/errortext.h"

#include "core/base/clause.h"
#include "core/base/text.h"
#include "text/backuptext.h"
#include "text/clausetext.h"
#include "text/dumptext.h"
#include "text/fill.h"
#include "text/foreignerror.h"
#include "text/foreigntext.h"

#include <QCoreApplication>

#include <array>

namespace stopover::text {

using namespace Qt::StringLiterals;

namespace {

struct Sentences
{
    ErrorCode code;
    const char* reason;
    const char* remedy;
};

constexpr std::array generalSentences {
    Sentences { ErrorCode::Internal,
                QT_TRANSLATE_NOOP("Error", "Stopover came to a place that it should not reach: %1."),
                QT_TRANSLATE_NOOP("Error", "Please report this with what you did before.") },
    Sentences { ErrorCode::Io, QT_TRANSLATE_NOOP("Error", "%1: %2."),
                QT_TRANSLATE_NOOP("Error", "Check the path, its rights and the free space.") },
    Sentences { ErrorCode::Usage, QT_TRANSLATE_NOOP("Error", "%1."), QT_TRANSLATE_NOOP("Error", "%2.") },
    Sentences { ErrorCode::ProgramMissing, QT_TRANSLATE_NOOP("Error", "The program %1 cannot be started."),
                QT_TRANSLATE_NOOP("Error", "Install %2.") },
    Sentences { ErrorCode::ProcessFailed, QT_TRANSLATE_NOOP("Error", "%1 failed (%2): %3"), "" },
    Sentences { ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "Cancelled, as you asked."), "" },
    Sentences { ErrorCode::NotAFile, QT_TRANSLATE_NOOP("Error", "%1 is not a regular file."),
                QT_TRANSLATE_NOOP("Error", "Links, devices and pipes are not read here. Name the file itself.") },
    Sentences { ErrorCode::FileTooLarge, QT_TRANSLATE_NOOP("Error", "%1 is larger than %2 bytes."),
                QT_TRANSLATE_NOOP("Error", "Check that it is the file you meant.") },
    Sentences { ErrorCode::UnreadableData, QT_TRANSLATE_NOOP("Error", "%1 cannot be read: %2."),
                QT_TRANSLATE_NOOP("Error", "It was changed or damaged after it was written. Nothing of it was used.") },
    Sentences { ErrorCode::SandboxFailed, QT_TRANSLATE_NOOP("Error", "The private server failed at: %1. %2"),
                QT_TRANSLATE_NOOP("Error",
                                  "\"stopoverctl sandbox status\" names its log file; \"stopoverctl sandbox reset\" "
                                  "starts afresh.") },
    Sentences { ErrorCode::SandboxDirectory, QT_TRANSLATE_NOOP("Error", "%1 cannot hold a private server: %2."),
                QT_TRANSLATE_NOOP("Error", "Name another directory with --dir.") },
    Sentences { ErrorCode::DemoExists, QT_TRANSLATE_NOOP("Error", "The demo's objects are there already: %1."),
                QT_TRANSLATE_NOOP("Error", "Replace them with --replace.") },
};

constexpr std::array connectionSentences {
    Sentences {
        ErrorCode::BadConnectionSettings, QT_TRANSLATE_NOOP("Error", "The connection settings cannot be read: %1."),
        QT_TRANSLATE_NOOP("Error",
                          "Write a URI (postgresql://host/database), keywords (host=… dbname=…), service=NAME or "
                          "a database name.") },
    Sentences { ErrorCode::ConnectFailed, QT_TRANSLATE_NOOP("Error", "No connection to %1: %2"),
                QT_TRANSLATE_NOOP("Error", "Check host, port, database and whether the server runs.") },
    Sentences {
        ErrorCode::AuthenticationFailed, QT_TRANSLATE_NOOP("Error", "The server refuses the login to %1: %2"),
        QT_TRANSLATE_NOOP("Error", "Give the password in PGPASSWORD or the password file, and check the role.") },
    Sentences {
        ErrorCode::ConnectionLost, QT_TRANSLATE_NOOP("Error", "The connection to the server broke."),
        QT_TRANSLATE_NOOP("Error", "The journal in the database says how far it got: see \"stopoverctl run list\".") },
    Sentences { ErrorCode::CommitInDoubt,
                QT_TRANSLATE_NOOP("Error",
                                  "The connection broke during COMMIT: whether transaction %1 took effect is not known "
                                  "here."),
                QT_TRANSLATE_NOOP("Error", "Do not repeat it; \"stopoverctl run resume\" asks the journal.") },
    Sentences { ErrorCode::ServerTooOld,
                QT_TRANSLATE_NOOP("Error", "The server is PostgreSQL %1; Stopover needs %2 or newer."),
                QT_TRANSLATE_NOOP("Error", "Use a newer server.") },
    Sentences { ErrorCode::ServerStarting,
                QT_TRANSLATE_NOOP("Error", "The server at %1 is still starting or shutting down."),
                QT_TRANSLATE_NOOP("Error", "Try again in a moment.") },
    Sentences { ErrorCode::Standby, QT_TRANSLATE_NOOP("Error", "%1 is a standby, which takes no writes."),
                QT_TRANSLATE_NOOP("Error", "Connect to the primary server.") },
    Sentences { ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("Error", "Transactions at %1 are read-only."),
                QT_TRANSLATE_NOOP("Error",
                                  "Connect to the primary server, or set default_transaction_read_only to off for this "
                                  "role.") },
    Sentences { ErrorCode::Pooled, QT_TRANSLATE_NOOP("Error", "%1 in %2 mode at %3; connect to port %4 directly."),
                QT_TRANSLATE_NOOP("Error",
                                  "Session locks and settings do not hold through it, so only reading is possible. "
                                  "Use the server's own port, or a pool in session mode.") },
    Sentences { ErrorCode::MissingPrivilege, QT_TRANSLATE_NOOP("Error", "The role %3 lacks %1 on %2."),
                QT_TRANSLATE_NOOP("Error", "Have the owner of %2 grant it, or connect as the owner.") },
    Sentences { ErrorCode::RoleMissing, QT_TRANSLATE_NOOP("Error", "There is no role %1 on this server."),
                QT_TRANSLATE_NOOP("Error", "Name a role that exists with %2.") },
    Sentences {
        ErrorCode::ForeignCode,
        QT_TRANSLATE_NOOP("Error", "%1 is a superuser, and code of other roles would run with its rights: %2."),
        QT_TRANSLATE_NOOP("Error",
                          "Connect as the owner, or work with the owner's rights: --work-as ROLE. A journal that "
                          "belongs to a superuser is handed over first: stopoverctl install --owner ROLE.") },
    Sentences { ErrorCode::Sql, QT_TRANSLATE_NOOP("Error", "The server refused a statement."), "" },
    Sentences {
        ErrorCode::ReadLocked,
        QT_TRANSLATE_NOOP("Error", "Somebody has locked a table that is to be read, against everybody."),
        QT_TRANSLATE_NOOP("Error",
                          "The page Activity, or \"stopoverctl activity\", says who; try again when that has ended.") },
    Sentences { ErrorCode::LockTimeout, QT_TRANSLATE_NOOP("Error", "%1 could not be locked in %2 attempts."),
                QT_TRANSLATE_NOOP("Error",
                                  "Resume when the sessions that were in the way, named above, have ended their "
                                  "transactions.") },
    Sentences { ErrorCode::DiskFull, QT_TRANSLATE_NOOP("Error", "There is no space left on the server: %1."),
                QT_TRANSLATE_NOOP("Error", "Free some space, then resume the run.") },
};

constexpr std::array inputSentences {
    Sentences {
        ErrorCode::BadIdentifier, QT_TRANSLATE_NOOP("Error", "\"%1\" is not a name: %2."),
        QT_TRANSLATE_NOOP("Error", "Write schema.table, with double quotes around capitals, spaces and dots.") },
    Sentences { ErrorCode::BadSpec, QT_TRANSLATE_NOOP("Error", "%1: %2."),
                QT_TRANSLATE_NOOP("Error", "Correct it and plan again.") },
    Sentences { ErrorCode::UnknownKey, QT_TRANSLATE_NOOP("Error", "%1: the key \"%2\" is not known."),
                QT_TRANSLATE_NOOP("Error", "Known keys here: %3.") },
    Sentences { ErrorCode::TableMissing, QT_TRANSLATE_NOOP("Error", "There is no table %1 in this database."),
                QT_TRANSLATE_NOOP("Error", "Check the name, the schema and the database.") },
    Sentences { ErrorCode::ColumnMissing, QT_TRANSLATE_NOOP("Error", "The table %1 has no column \"%2\"."),
                QT_TRANSLATE_NOOP("Error", "Check \"key\" in the specification.") },
    Sentences {
        ErrorCode::BadExpression, QT_TRANSLATE_NOOP("Error", "The key \"%1\" cannot be used: %2."),
        QT_TRANSLATE_NOOP("Error", "Write a column, or one immutable SQL expression over the columns of the table.") },
    Sentences { ErrorCode::PartitionCount, QT_TRANSLATE_NOOP("Error", "%1 partitions are not possible."),
                QT_TRANSLATE_NOOP("Error", "Choose between %2 and %3.") },
};

constexpr std::array runSentences {
    Sentences { ErrorCode::Blocked, QT_TRANSLATE_NOOP("Error", "It cannot be done yet: %*."),
                QT_TRANSLATE_NOOP("Error", "Settle these first.") },
    Sentences { ErrorCode::ConfirmationMissing, QT_TRANSLATE_NOOP("Error", "This needs your confirmation by name."),
                QT_TRANSLATE_NOOP("Error", "Add --confirm %1 after checking that this is what you want to change.") },
    Sentences { ErrorCode::RunActive,
                QT_TRANSLATE_NOOP("Error", "Another console works on this database: %1 (%2), since %3, session %4."),
                QT_TRANSLATE_NOOP("Error", "Wait until it is done, or stop it there.") },
    Sentences { ErrorCode::RunOpen, QT_TRANSLATE_NOOP("Error", "Run %1 on %2 is still open."),
                QT_TRANSLATE_NOOP("Error",
                                  "Resume, roll back, finish or abort it first; \"stopoverctl run show %1\" shows its "
                                  "state.") },
    Sentences { ErrorCode::StepUnknown, QT_TRANSLATE_NOOP("Error", "There is no step \"%1\"."),
                QT_TRANSLATE_NOOP("Error", "Use one of: %2.") },
    Sentences { ErrorCode::ChangesLocked, QT_TRANSLATE_NOOP("Error", "The read-only switch of this window is on."),
                QT_TRANSLATE_NOOP("Error", "Turn it off, then resume the run.") },
    Sentences { ErrorCode::NotOurServer,
                QT_TRANSLATE_NOOP("Error", "%1 is not the socket of a running private server."),
                QT_TRANSLATE_NOOP("Error", "Confirm by name.") },
    Sentences { ErrorCode::RunSilent,
                QT_TRANSLATE_NOOP("Error", "Run %1 belongs to %2, last heard from at %3, %4 s ago."),
                QT_TRANSLATE_NOOP("Error",
                                  "If that console is gone, resume the run with --take-over: its sessions are ended, "
                                  "and it cannot continue the run.") },
    Sentences { ErrorCode::RunMissing, QT_TRANSLATE_NOOP("Error", "There is no run %1 in this database."),
                QT_TRANSLATE_NOOP("Error", "\"stopoverctl run list\" shows those that there are.") },
    Sentences { ErrorCode::RunState,
                QT_TRANSLATE_NOOP("Error", "Run %1 stands at \"%2\", where \"%3\" is not possible."),
                QT_TRANSLATE_NOOP("Error", "\"stopoverctl run show %1\" says what is.") },
    Sentences { ErrorCode::Fenced,
                QT_TRANSLATE_NOOP("Error", "Another console has taken run %1 over; this one stopped."),
                QT_TRANSLATE_NOOP("Error", "Watch it with \"stopoverctl run show %1\".") },
    Sentences { ErrorCode::SchemaChanged, QT_TRANSLATE_NOOP("Error", "%1 was changed meanwhile: %2."),
                QT_TRANSLATE_NOOP("Error", "Abort this run and plan again; the live table is untouched.") },
    Sentences {
        ErrorCode::CaptureBypassed,
        QT_TRANSLATE_NOOP("Error", "Somebody switched off or replaced the trigger that captures the writes to %1."),
        QT_TRANSLATE_NOOP("Error", "Abort this run and start again; the live table is untouched.") },
    Sentences {
        ErrorCode::BacklogTooLarge,
        QT_TRANSLATE_NOOP("Error",
                          "%1 is written to faster than the copy catches up: %2 keys are open, %3 are allowed at "
                          "the swap."),
        QT_TRANSLATE_NOOP("Error", "Resume when there is less to do, or with more --workers.") },
    Sentences { ErrorCode::BackupMissing, QT_TRANSLATE_NOOP("Error", "There is no backup %1."),
                QT_TRANSLATE_NOOP("Error", "The command backup list shows which there are.") },
    Sentences { ErrorCode::BackupGone,
                QT_TRANSLATE_NOOP("Error", "The backup %1 is registered, or was named, but it is not there."),
                QT_TRANSLATE_NOOP("Error", "Somebody has dropped or moved it; choose another one.") },
    Sentences { ErrorCode::BackupAltered,
                QT_TRANSLATE_NOOP(
                    "Error", "The backup %1 was altered since it was made: %2 rows then, %3 now, or other values."),
                QT_TRANSLATE_NOOP("Error", "It is not restored. Choose another backup.") },
    Sentences {
        ErrorCode::BackupWithoutStructure,
        QT_TRANSLATE_NOOP("Error", "The backup %1 did not record the structure of its table, and the table is gone."),
        QT_TRANSLATE_NOOP("Error", "Create the table first, then restore.") },
    Sentences { ErrorCode::BackupInUse, QT_TRANSLATE_NOOP("Error", "The backup %1 cannot be dropped yet: %2."),
                QT_TRANSLATE_NOOP("Error", "Settle that first; nothing was dropped.") },
    Sentences {
        ErrorCode::RestoreOrphans,
        QT_TRANSLATE_NOOP("Error", "%3 rows refer to rows of %1 that the backup does not have (constraint %2)."),
        QT_TRANSLATE_NOOP(
            "Error", "Restore the referring table too, or delete these rows first. The live table was not changed.") },
    Sentences { ErrorCode::RestoreBehind,
                QT_TRANSLATE_NOOP("Error", "The restored copy of %1 is not what the backup holds."),
                QT_TRANSLATE_NOOP("Error", "The live table was not changed. Check the backup, then restore again.") },
    Sentences { ErrorCode::DumpDamaged, QT_TRANSLATE_NOOP("Error", "The dump %1 is damaged: %2."),
                QT_TRANSLATE_NOOP("Error", "It is not restored. Choose another backup.") },
    Sentences {
        ErrorCode::DumpUntrusted,
        QT_TRANSLATE_NOOP(
            "Error",
            "The dump %1 was not made by Stopover for this database, and its statements do more than hold data:%2"),
        QT_TRANSLATE_NOOP(
            "Error", "Look at the list. To restore all of it with the rights of an ordinary role: --allow-code.") },
    Sentences {
        ErrorCode::DumpNewer,
        QT_TRANSLATE_NOOP("Error", "The dump %1 comes from PostgreSQL %2; server and programs here are of version %3."),
        QT_TRANSLATE_NOOP("Error",
                          "Restore it into a server that is as new, with the client programs of that version. Nothing "
                          "was changed.") },
    Sentences {
        ErrorCode::DumpClientCommand,
        QT_TRANSLATE_NOOP("Error", "The dump %1 holds a command of psql, which Stopover does not run: %2."),
        QT_TRANSLATE_NOOP("Error", "Remove it from the script after looking at what it does. Nothing was restored.") },
    Sentences {
        ErrorCode::DumpNeedsSuperuser,
        QT_TRANSLATE_NOOP(
            "Error",
            "The dump %1 makes what only a superuser can make, and dumps are restored as an ordinary role: %2."),
        QT_TRANSLATE_NOOP("Error",
                          "Create extensions as the superuser with --allow-superuser \"EXTENSION NAME; …\". Leave out "
                          "the rest with --leave-out "
                          "\"KIND NAME; …\" and create it yourself afterwards. Nothing was restored.") },
    Sentences {
        ErrorCode::RestoreRole,
        QT_TRANSLATE_NOOP("Error", "%1 is a member of %2, so that code in a dump could reach the server's files."),
        QT_TRANSLATE_NOOP(
            "Error",
            "Restore as a superuser, who does it through an ordinary role, or as a role without these memberships.") },
    Sentences { ErrorCode::RestoreLogin,
                QT_TRANSLATE_NOOP(
                    "Error", "The dump cannot be restored as an ordinary role, since nobody can log in as %1: %2."),
                QT_TRANSLATE_NOOP("Error",
                                  "Allow password logins to the new database in pg_hba.conf, or connect as an ordinary "
                                  "role that may create databases.") },
    Sentences { ErrorCode::KeyMissing,
                QT_TRANSLATE_NOOP("Error", "%1 has no primary key, so that its rows cannot be told apart."),
                QT_TRANSLATE_NOOP("Error", "Give it one, or look at the rows with psql.") },
    Sentences {
        ErrorCode::BackupDiffers,
        QT_TRANSLATE_NOOP(
            "Error",
            "The backup %1 is not what it was made from: %2 rows in the table, %3 in the backup, or other values."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed. Resume to make the backup anew, or abort the run.") },
    Sentences {
        ErrorCode::VerificationFailed, QT_TRANSLATE_NOOP("Error", "%1 and its copy differ in %2 keys, first: %3."),
        QT_TRANSLATE_NOOP("Error", "Nothing was swapped. Resume to compare and repair again, or abort the run.") },
    Sentences {
        ErrorCode::RollbackConflict,
        QT_TRANSLATE_NOOP("Error", "The kept table would refuse %2 rows that were written to %1 since, first: %3."),
        QT_TRANSLATE_NOOP("Error", "Correct these rows, then try again.") },
    Sentences { ErrorCode::StepMismatch,
                QT_TRANSLATE_NOOP("Error", "The journal says that step \"%1\" is done, but what it made is not there."),
                QT_TRANSLATE_NOOP("Error", "Somebody removed it. Abort the run and start again.") },
    Sentences { ErrorCode::JournalMissing, QT_TRANSLATE_NOOP("Error", "The database %1 has no journal of Stopover."),
                QT_TRANSLATE_NOOP("Error", "\"stopoverctl install\" creates it; so does the first run.") },
    Sentences { ErrorCode::JournalForeign,
                QT_TRANSLATE_NOOP("Error",
                                  "The schemas of Stopover in the database %1 hold something that is not Stopover's. "
                                  "Nothing in them was read:\n%2."),
                QT_TRANSLATE_NOOP("Error",
                                  "See what \"stopoverctl install --repair\" would do, as the owner of the schema "
                                  "stopover or a superuser.") },
    Sentences { ErrorCode::JournalNewer,
                QT_TRANSLATE_NOOP("Error", "The journal in the database has version %1; this program knows %2."),
                QT_TRANSLATE_NOOP("Error", "Use a newer Stopover.") },
};

constexpr std::array projectSentences {
    Sentences { ErrorCode::ProjectMissing,
                QT_TRANSLATE_NOOP(
                    "Error", "%1 holds no project: neither alembic.ini, pyproject.toml nor stopover.toml is there."),
                QT_TRANSLATE_NOOP("Error", "Name the folder of the project with --project.") },
    Sentences { ErrorCode::ConfigSyntax, QT_TRANSLATE_NOOP("Error", "%1, line %2: %3."),
                QT_TRANSLATE_NOOP("Error", "Correct the file.") },
    Sentences { ErrorCode::ConfigKeyMissing, QT_TRANSLATE_NOOP("Error", "%1 has no key \"%3\" in the section [%2]."),
                QT_TRANSLATE_NOOP("Error", "Add it there.") },
    Sentences { ErrorCode::ConfigValue, QT_TRANSLATE_NOOP("Error", "%1: the value of \"%2\" cannot be used: %3 %4."),
                QT_TRANSLATE_NOOP("Error", "Correct it in %1.") },
    Sentences { ErrorCode::ScriptLocationMissing,
                QT_TRANSLATE_NOOP("Error", "The folder of the revisions %1, named in %2, is not there."),
                QT_TRANSLATE_NOOP("Error", "Correct script_location, or create the folder.") },
    Sentences { ErrorCode::RevisionFileBad, QT_TRANSLATE_NOOP("Error", "%1, line %2: %3 %4."),
                QT_TRANSLATE_NOOP("Error", "Correct the file.") },
    Sentences { ErrorCode::RevisionUnresolved,
                QT_TRANSLATE_NOOP("Error", "%1, line %2: \"%3\" cannot be read without running the file: %4 %5."),
                QT_TRANSLATE_NOOP("Error", "Write the value as a literal.") },
    Sentences { ErrorCode::RevisionIdMissing, QT_TRANSLATE_NOOP("Error", "%1 names no revision."),
                QT_TRANSLATE_NOOP("Error", "Give it a revision id, or move it out of the folder of the revisions.") },
    Sentences { ErrorCode::RevisionFileTwice, QT_TRANSLATE_NOOP("Error", "%1 is found twice, first as %2."),
                QT_TRANSLATE_NOOP("Error", "Name each folder of revisions once.") },
    Sentences { ErrorCode::RevisionEncoding, QT_TRANSLATE_NOOP("Error", "%1, line %2 is not encoded in %3."),
                QT_TRANSLATE_NOOP("Error", "Save the file in %3, or declare its encoding.") },
};

constexpr std::array graphSentences {
    Sentences { ErrorCode::IllegalRevisionId,
                QT_TRANSLATE_NOOP("Error", "The revision id \"%1\" holds characters that mean something else: %2."),
                QT_TRANSLATE_NOOP("Error", "Choose an id of letters, digits and underscores.") },
    Sentences { ErrorCode::SelfLoop, QT_TRANSLATE_NOOP("Error", "Revision %1 revises itself."),
                QT_TRANSLATE_NOOP("Error", "Correct its down_revision.") },
    Sentences { ErrorCode::DependencySelfLoop, QT_TRANSLATE_NOOP("Error", "Revision %1 depends on itself."),
                QT_TRANSLATE_NOOP("Error", "Correct its depends_on.") },
    Sentences { ErrorCode::DuplicateRevision, QT_TRANSLATE_NOOP("Error", "Revision %1 is declared by %2 files."),
                QT_TRANSLATE_NOOP("Error", "Give all but one of them another id.") },
    Sentences { ErrorCode::DuplicateLabel,
                QT_TRANSLATE_NOOP("Error", "The branch label \"%1\" of revision %2 is the name of %3 already."),
                QT_TRANSLATE_NOOP("Error", "Choose another label.") },
    Sentences { ErrorCode::MissingParent, QT_TRANSLATE_NOOP("Error", "Revision %1 revises %2, which no file declares."),
                QT_TRANSLATE_NOOP("Error", "Bring the file back, or correct down_revision.") },
    Sentences { ErrorCode::MissingDependency,
                QT_TRANSLATE_NOOP("Error", "Revision %1 depends on %2, which no file declares."),
                QT_TRANSLATE_NOOP("Error", "Bring the file back, or correct depends_on.") },
    Sentences { ErrorCode::LabelAsParent, QT_TRANSLATE_NOOP("Error", "Revision %1 revises the branch label \"%2\"."),
                QT_TRANSLATE_NOOP("Error", "Name the revision itself in down_revision.") },
    Sentences { ErrorCode::RevisionCycle,
                QT_TRANSLATE_NOOP("Error", "These revisions revise each other in a circle: %*."),
                QT_TRANSLATE_NOOP("Error", "Correct down_revision of one of them.") },
    Sentences { ErrorCode::DependencyCycle,
                QT_TRANSLATE_NOOP("Error", "These revisions depend on each other in a circle: %*."),
                QT_TRANSLATE_NOOP("Error", "Correct depends_on of one of them.") },
};

constexpr std::array targetSentences {
    Sentences { ErrorCode::NoSuchRevision, QT_TRANSLATE_NOOP("Error", "There is no revision \"%1\"."),
                QT_TRANSLATE_NOOP("Error", "Check the id and the folder of the project.") },
    Sentences { ErrorCode::AmbiguousPrefix, QT_TRANSLATE_NOOP("Error", "\"%1\" begins more than one revision: %2."),
                QT_TRANSLATE_NOOP("Error", "Write more of the id.") },
    Sentences { ErrorCode::NoSuchBranch, QT_TRANSLATE_NOOP("Error", "There is no branch \"%1\"."),
                QT_TRANSLATE_NOOP("Error", "Check the label.") },
    Sentences { ErrorCode::NotInBranch, QT_TRANSLATE_NOOP("Error", "Revision %1 is not in the branch \"%2\"."),
                QT_TRANSLATE_NOOP("Error", "Name a revision of that branch.") },
    Sentences { ErrorCode::MultipleHeads, QT_TRANSLATE_NOOP("Error", "\"%1\" means more than one head: %2."),
                QT_TRANSLATE_NOOP("Error", "Name one of them, \"heads\", or LABEL@head.") },
    Sentences { ErrorCode::NotAncestor, QT_TRANSLATE_NOOP("Error", "%1 is not an ancestor of %2."),
                QT_TRANSLATE_NOOP("Error", "Exchange the two, or name revisions of one line.") },
    Sentences { ErrorCode::AmbiguousWalk, QT_TRANSLATE_NOOP("Error", "From \"%1\" there is more than one way on: %2."),
                QT_TRANSLATE_NOOP("Error", "Name the revision itself.") },
    Sentences { ErrorCode::AmbiguousUpgrade,
                QT_TRANSLATE_NOOP("Error", "\"%1\" could start from more than one row of the version table: %2."),
                QT_TRANSLATE_NOOP("Error", "Name the branch: LABEL@+N.") },
    Sentences { ErrorCode::RelativeNotProduced, QT_TRANSLATE_NOOP("Error", "\"%1\" leads to no revision in %2 steps."),
                QT_TRANSLATE_NOOP("Error", "Take fewer steps.") },
    Sentences { ErrorCode::WalkedTooFar, QT_TRANSLATE_NOOP("Error", "\"%1\" goes beyond the last revision."),
                QT_TRANSLATE_NOOP("Error", "Take fewer steps.") },
    Sentences { ErrorCode::RevisionOverlap, QT_TRANSLATE_NOOP("Error", "%1 was named together with its ancestor %2."),
                QT_TRANSLATE_NOOP("Error", "Name one of the two.") },
    Sentences { ErrorCode::NotDowngradeTarget, QT_TRANSLATE_NOOP("Error", "\"%1\" is not below the branch \"%2\"."),
                QT_TRANSLATE_NOOP("Error", "Name a revision that the branch came through.") },
    Sentences { ErrorCode::RangeNotAllowed,
                QT_TRANSLATE_NOOP("Error", "\"%1\" is a range, where one revision is expected."),
                QT_TRANSLATE_NOOP("Error", "Name one revision.") },
    Sentences { ErrorCode::RangeRequired,
                QT_TRANSLATE_NOOP("Error", "\"%1\" is one revision, where a range is expected."),
                QT_TRANSLATE_NOOP("Error", "Write FROM:TO.") },
    Sentences { ErrorCode::HistoryRange, QT_TRANSLATE_NOOP("Error", "\"%1\" is no range of the history."),
                QT_TRANSLATE_NOOP("Error", "Write FROM:TO; either may be left out.") },
    Sentences { ErrorCode::NotAHead, QT_TRANSLATE_NOOP("Error", "Revision %1 is not a head."),
                QT_TRANSLATE_NOOP("Error", "Name a head, or ask for a new branch.") },
    Sentences { ErrorCode::DuplicateHeads, QT_TRANSLATE_NOOP("Error", "Named more than once: %*."),
                QT_TRANSLATE_NOOP("Error", "Name each revision once.") },
    Sentences { ErrorCode::BadTarget, QT_TRANSLATE_NOOP("Error", "\"%1\" cannot be read as a target: %2."),
                QT_TRANSLATE_NOOP("Error", "Write a revision, LABEL@head, heads, base, +N or -N.") },
    Sentences { ErrorCode::RangeThroughDependency,
                QT_TRANSLATE_NOOP("Error", "%1 is reached from %2 through a dependency only."),
                QT_TRANSLATE_NOOP("Error", "Name a range along one line.") },
    Sentences { ErrorCode::RevisionIrreversible,
                QT_TRANSLATE_NOOP("Error", "Revision %1 cannot be undone: %2 does not say how."),
                QT_TRANSLATE_NOOP("Error", "Write its downgrade, or go back no further than to it.") },
    Sentences { ErrorCode::RevisionVerifyFailed,
                QT_TRANSLATE_NOOP("Error", "Revision %1 was rolled back: its check did not hold: %2"),
                QT_TRANSLATE_NOOP(
                    "Error",
                    "Run the check by hand to see what is wrong, correct the revision, and resume or abort the run.") },
    Sentences { ErrorCode::VersionRowMismatch,
                QT_TRANSLATE_NOOP("Error", "Revision %1 needs %2 in the version table, and it holds %3."),
                QT_TRANSLATE_NOOP("Error", "See what was applied, then stamp the database with the truth.") },
    Sentences { ErrorCode::VersionPathRequired,
                QT_TRANSLATE_NOOP("Error", "There is more than one folder of revisions: %*."),
                QT_TRANSLATE_NOOP("Error", "Say in which the new file goes.") },
    Sentences { ErrorCode::FileExists, QT_TRANSLATE_NOOP("Error", "%1 is there already."),
                QT_TRANSLATE_NOOP("Error", "Choose another name, or remove it.") },
    Sentences { ErrorCode::RehearsalImpossible,
                QT_TRANSLATE_NOOP("Error", "It cannot be rehearsed on this machine because of %1: %2."),
                QT_TRANSLATE_NOOP(
                    "Error", "Install what is missing here, or rehearse without it; the database was not changed.") },
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

/// Readers of project files give their reason as a code, with what they read behind it.
int reasonAt(ErrorCode code)
{
    constexpr std::array places { std::pair { ErrorCode::ConfigSyntax, 2 }, std::pair { ErrorCode::ConfigValue, 2 },
                                  std::pair { ErrorCode::RevisionFileBad, 2 },
                                  std::pair { ErrorCode::RevisionUnresolved, 3 },
                                  std::pair { ErrorCode::BadTarget, 1 } };
    const auto found = std::ranges::find(places, code, &std::pair<ErrorCode, int>::first);
    return found == places.end() ? -1 : found->second;
}

QString keepReasons(const QString& reasons)
{
    QStringList texts;
    for (const QString& one : reasons.split(u"; "_s))
        texts.append(backupKeepReason(one));
    return texts.join(u"; "_s);
}

/// Lines of a program or a library become one: each of them is a part of the sentence. A name keeps its escapes.
QStringList argumentsOf(const Error& error)
{
    constexpr std::array withWordsOfOthers { ErrorCode::ProcessFailed, ErrorCode::ConnectFailed,
                                             ErrorCode::AuthenticationFailed, ErrorCode::SandboxFailed };
    QStringList arguments = error.args;
    if (const int at = reasonAt(error.code); at >= 0 && isClauseCode(arguments.value(at)))
        arguments[at] = clause(arguments.at(at).toLatin1().constData(), { arguments.value(at + 1) });
    if (error.code == ErrorCode::BackupInUse && arguments.size() > 1)
        arguments[1] = keepReasons(arguments.at(1));
    if (std::ranges::find(withWordsOfOthers, error.code) != withWordsOfOthers.end()) {
        for (QString& argument : arguments)
            argument = argument.simplified();
    }
    return arguments;
}

/// What the server says may have lines; none of them begins where ours do.
QString indented(const QString& words)
{
    QStringList lines = words.split(u'\n');
    for (QString& line : lines)
        line = visible(line);
    return lines.join(u"\n    "_s);
}

/// An argument may end in a full stop of its own, and a reason of the system in none.
QString tidied(QString text)
{
    text = text.trimmed();
    while (text.endsWith(".."_L1))
        text.chop(1);
    return text;
}

} // namespace

/// A line a kind, indented.
static QString dumpCodeList(const QStringList& groups)
{
    QString list;
    for (const QString& line : dumpCode(groups))
        list += u"\n  "_s + line;
    return list + u'\n';
}

QString reason(const Error& error)
{
    if (error.code == ErrorCode::TableMissing && error.args.size() > 1)
        return translated("Error", QT_TRANSLATE_NOOP("Error", "There is no table %1 that is %2."), error.args);
    if (isHonestJournal(error))
        return reasonOfHonestJournal(error);
    if (error.code == ErrorCode::JournalForeign)
        return tidied(
            composed("Error", sentencesOf(error.code).reason,
                     { visible(error.args.value(0)), foreignObjects(error.args.mid(4), error.args.value(1)) }));
    if (error.code == ErrorCode::ForeignCode && error.args.size() > 2)
        return reasonOfOwners(error);
    if (error.code == ErrorCode::DumpUntrusted)
        return tidied(composed("Error", sentencesOf(error.code).reason,
                               { visible(error.args.value(0)), dumpCodeList(error.args.mid(1)) }));
    return tidied(translated("Error", sentencesOf(error.code).reason, argumentsOf(error)));
}

QString remedy(const Error& error)
{
    if (isHonestJournal(error))
        return remedyOfHonestJournal(error);
    const char* pattern = sentencesOf(error.code).remedy;
    return *pattern == '\0' ? QString() : tidied(translated("Error", pattern, argumentsOf(error)));
}

QString explain(const Error& error)
{
    QString text = reason(error);
    if (const QString advice = remedy(error); !advice.isEmpty())
        text += (text.contains(u'\n') ? u'\n' : u' ') + advice;
    const auto add = [&text](const char* pattern, const QString& words) {
        if (!words.isEmpty())
            text += u'\n' + composed("Error", pattern, { indented(words) });
    };
    if (error.sqlState.isEmpty())
        add(QT_TRANSLATE_NOOP("Error", "Server: %1"), error.message);
    else if (!error.message.isEmpty())
        text += u'\n'
            + composed("Error", QT_TRANSLATE_NOOP("Error", "Server: %1 (%2)"),
                       { indented(error.message), error.sqlState });
    add(QT_TRANSLATE_NOOP("Error", "Detail: %1"), error.detail);
    add(QT_TRANSLATE_NOOP("Error", "Hint: %1"), error.hint);
    return text;
}

QString reasonOfCode(const QString& codeName)
{
    const ErrorCode code = errorCodeNamed(codeName);
    const QString pattern = translated("Error", sentencesOf(code).reason, {});
    // Without arguments only the sentences that need none make sense.
    return pattern.contains(u'?') ? codeName : pattern;
}

} // namespace stopover::text
