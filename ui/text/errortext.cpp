#include "ui/text/errortext.h"

#include "ui/text/fill.h"
#include "ui/text/revisionerrortext.h"

#include <QCoreApplication>

#include <array>

namespace stopover::text {

using namespace Qt::StringLiterals;

namespace {

using Sentences = ErrorSentences;

#define SAY(text) QT_TRANSLATE_NOOP("Error", text)

constexpr std::array generalSentences {
    Sentences { ErrorCode::Internal, SAY("Stopover came to a place that it should not reach: %1."),
                SAY("Please report this with what you did before.") },
    Sentences { ErrorCode::Io, SAY("%1: %2."), SAY("Check the path, its rights and the free space.") },
    Sentences { ErrorCode::Usage, SAY("%1."), SAY("%2.") },
    Sentences { ErrorCode::ProgramMissing, SAY("The program %1 cannot be started."), SAY("Install %2.") },
    Sentences { ErrorCode::ProcessFailed, SAY("%1 failed (%2): %3"), "" },
    Sentences { ErrorCode::Cancelled, SAY("Cancelled, as you asked."), "" },
    Sentences { ErrorCode::SandboxFailed, SAY("The private server failed at: %1. %2"),
                SAY("\"stopoverctl sandbox status\" names its log file; \"stopoverctl sandbox reset\" "
                    "starts afresh.") },
    Sentences { ErrorCode::SandboxDirectory, SAY("%1 cannot hold a private server: %2."),
                SAY("Name another directory with --dir.") },
    Sentences { ErrorCode::DemoExists, SAY("The demo's objects are there already: %1."),
                SAY("Replace them with --replace.") },
};

constexpr std::array connectionSentences {
    Sentences { ErrorCode::BadConnectionSettings, SAY("The connection settings cannot be read: %1."),
                SAY("Write a URI (postgresql://host/database), keywords (host=… dbname=…), service=NAME or "
                    "a database name.") },
    Sentences { ErrorCode::ConnectFailed, SAY("No connection to %1: %2"),
                SAY("Check host, port, database and whether the server runs.") },
    Sentences { ErrorCode::AuthenticationFailed, SAY("The server refuses the login to %1: %2"),
                SAY("Give the password in PGPASSWORD or the password file, and check the role.") },
    Sentences { ErrorCode::ConnectionLost, SAY("The connection to the server broke."),
                SAY("The journal in the database says how far it got: see \"stopoverctl run list\".") },
    Sentences { ErrorCode::CommitInDoubt,
                SAY("The connection broke during COMMIT: whether transaction %1 took effect is not known "
                    "here."),
                SAY("Do not repeat it; \"stopoverctl run resume\" asks the journal.") },
    Sentences { ErrorCode::ServerTooOld, SAY("The server is PostgreSQL %1; Stopover needs %2 or newer."),
                SAY("Use a newer server.") },
    Sentences { ErrorCode::ServerStarting, SAY("The server at %1 is still starting or shutting down."),
                SAY("Try again in a moment.") },
    Sentences { ErrorCode::Standby, SAY("%1 is a standby, which takes no writes."),
                SAY("Connect to the primary server.") },
    Sentences { ErrorCode::ReadOnly, SAY("Transactions at %1 are read-only."),
                SAY("Connect to the primary server, or set default_transaction_read_only to off for this "
                    "role.") },
    Sentences { ErrorCode::MissingPrivilege, SAY("The role %3 lacks %1 on %2."),
                SAY("Have the owner of %2 grant it, or connect as the owner.") },
    Sentences { ErrorCode::Sql, SAY("The server refused a statement."), "" },
    Sentences { ErrorCode::LockTimeout, SAY("%1 could not be locked in %2 attempts; in the way: %3."),
                SAY("Try again when these sessions have ended their transactions.") },
    Sentences { ErrorCode::DiskFull, SAY("There is no space left on the server: %1."),
                SAY("Free some space, then resume the run.") },
};

constexpr std::array inputSentences {
    Sentences { ErrorCode::BadIdentifier, SAY("\"%1\" is not a name: %2."),
                SAY("Write schema.table, with double quotes around capitals, spaces and dots.") },
    Sentences { ErrorCode::BadSpec, SAY("%1: %2."), SAY("Correct it and plan again.") },
    Sentences { ErrorCode::UnknownKey, SAY("%1: the key \"%2\" is not known."),
                SAY("Known keys here: %3.") },
    Sentences { ErrorCode::TableMissing, SAY("There is no table %1 in this database."),
                SAY("Check the name, the schema and the database.") },
    Sentences { ErrorCode::ColumnMissing, SAY("The table %1 has no column \"%2\"."),
                SAY("Check \"key\" in the specification.") },
    Sentences { ErrorCode::BadExpression, SAY("The key \"%1\" cannot be used: %2."),
                SAY("Write a column, or one immutable SQL expression over the columns of the table.") },
    Sentences { ErrorCode::PartitionCount, SAY("%1 partitions are not possible."),
                SAY("Choose between %2 and %3.") },
};

constexpr std::array runSentences {
    Sentences { ErrorCode::Blocked, SAY("It cannot be done yet: %*."), SAY("Settle these first.") },
    Sentences { ErrorCode::ConfirmationMissing, SAY("This needs your confirmation by name."),
                SAY("Add --confirm %1 after checking that this is what you want to change.") },
    Sentences { ErrorCode::RunActive,
                SAY("Another console works on this database: %1 (%2), since %3, session %4."),
                SAY("Wait until it is done, or stop it there.") },
    Sentences { ErrorCode::RunMissing, SAY("There is no run %1 in this database."),
                SAY("\"stopoverctl run list\" shows those that there are.") },
    Sentences { ErrorCode::RunState, SAY("Run %1 stands at \"%2\", where \"%3\" is not possible."),
                SAY("\"stopoverctl run show %1\" says what is.") },
    Sentences { ErrorCode::Fenced, SAY("Another console has taken run %1 over; this one stopped."),
                SAY("Watch it with \"stopoverctl run show %1\".") },
    Sentences { ErrorCode::SchemaChanged, SAY("%1 was changed meanwhile: %2."),
                SAY("Abort this run and plan again; the live table is untouched.") },
    Sentences { ErrorCode::CaptureBypassed,
                SAY("Somebody switched off or replaced the trigger that captures the writes to %1."),
                SAY("Abort this run and start again; the live table is untouched.") },
    Sentences { ErrorCode::BacklogTooLarge,
                SAY("%1 is written to faster than the copy catches up: %2 keys are open, %3 are allowed at "
                    "the swap."),
                SAY("Resume when there is less to do, or with more --workers.") },
    Sentences { ErrorCode::VerificationFailed, SAY("%1 and its copy differ in %2 keys, first: %3."),
                SAY("Nothing was swapped. Resume to compare and repair again, or abort the run.") },
    Sentences { ErrorCode::RollbackConflict,
                SAY("The kept table would refuse %2 rows that were written to %1 since, first: %3."),
                SAY("Correct these rows, then try again.") },
    Sentences { ErrorCode::StepMismatch,
                SAY("The journal says that step \"%1\" is done, but what it made is not there."),
                SAY("Somebody removed it. Abort the run and start again.") },
    Sentences { ErrorCode::JournalMissing, SAY("The database %1 has no journal of Stopover."),
                SAY("\"stopoverctl install\" creates it; so does the first run.") },
    Sentences { ErrorCode::JournalNewer,
                SAY("The journal in the database has version %1; this program knows %2."),
                SAY("Use a newer Stopover.") },
};

#undef SAY

const Sentences* find(std::span<const Sentences> table, ErrorCode code)
{
    const auto found = std::ranges::find(table, code, &Sentences::code);
    return found == table.end() ? nullptr : &*found;
}

const Sentences& sentencesOf(ErrorCode code)
{
    for (const std::span<const Sentences> table :
         { std::span<const Sentences>(generalSentences), std::span<const Sentences>(connectionSentences),
           std::span<const Sentences>(inputSentences), std::span<const Sentences>(runSentences) }) {
        if (const Sentences* found = find(table, code))
            return *found;
    }
    if (const Sentences* found = revisionSentences(code))
        return *found;
    return generalSentences.front();
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

QString reason(const Error& error)
{
    if (error.code == ErrorCode::TableMissing && error.args.size() > 1)
        return translated("Error", QT_TRANSLATE_NOOP("Error", "There is no table %1 that is %2."), error.args);
    return tidied(translated("Error", sentencesOf(error.code).reason, readableArgs(error)));
}

QString remedy(const Error& error)
{
    const char* pattern = sentencesOf(error.code).remedy;
    return *pattern == '\0' ? QString() : tidied(translated("Error", pattern, readableArgs(error)));
}

QString explain(const Error& error)
{
    QString text = reason(error);
    if (const QString advice = remedy(error); !advice.isEmpty())
        text += u' ' + advice;
    const auto add = [&text](const char* pattern, const QString& words) {
        if (!words.isEmpty())
            text += u'\n' + translated("Error", pattern, { words });
    };
    if (error.sqlState.isEmpty())
        add(QT_TRANSLATE_NOOP("Error", "Server: %1"), error.message);
    else if (!error.message.isEmpty())
        text += u'\n'
            + translated("Error", QT_TRANSLATE_NOOP("Error", "Server: %1 (%2)"),
                         { error.message, error.sqlState });
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
