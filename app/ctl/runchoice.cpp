#include "app/ctl/runchoice.h"

#include "text/fill.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using text::translated;

#define SAY(words) QT_TRANSLATE_NOOP("RunCommand", words)

Result<run::RunRecord> chosenRun(Context& context, pg::Connection& connection)
{
    const QString text = context.arguments.operand();
    if (text == "last"_L1) {
        STOPOVER_TRY_ASSIGN(const QList<run::RunRecord> records, run::listRuns(connection));
        if (records.isEmpty())
            return Failure(ErrorCode::RunMissing, { text });
        return records.first();
    }
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return Failure(ErrorCode::Usage,
                       { translated("RunCommand", SAY("\"%1\" is no run"), { text }),
                         translated("RunCommand", SAY("Give its number, or \"last\"")) });
    return run::readRun(connection, RunId { id });
}

#undef SAY

} // namespace stopover::ctl
