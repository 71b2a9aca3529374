#include "app/ctl/runchoice.h"

#include "app/ctl/say.h"
#include "core/run/journalschema.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

Result<run::RunRecord> chosenRun(Context& context, pg::Connection& connection)
{
    const QString text = context.arguments.operand();
    if (text == "last"_L1) {
        // An empty list may also mean that there is no journal; which of the two it is decides what helps.
        STOPOVER_TRY_ASSIGN(const bool installed, run::journal::isInstalled(connection));
        if (!installed)
            return Failure(ErrorCode::JournalMissing, { connection.database() });
        STOPOVER_TRY_ASSIGN(const QList<run::RunRecord> records, run::listRuns(connection));
        if (records.isEmpty())
            return Failure(ErrorCode::RunMissing, { text });
        return records.first();
    }
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return Failure(ErrorCode::Usage, { say("\"%1\" is not a run", { text }), say("Use its number, or \"last\"") });
    return run::readRun(connection, RunId { id });
}

} // namespace stopover::ctl
