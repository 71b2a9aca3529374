#include "core/migrate/stamping.h"

#include "core/pg/transaction.h"
#include "core/run/journalschema.h"
#include "core/run/sqlexecutor.h"

#include <QScopeGuard>

namespace stopover::migrate {

using namespace Qt::StringLiterals;

Result<void> stampDatabase(pg::Connection& connection, const VersionTable& table, const revision::StampPlan& plan)
{
    run::Statements statements { createTable(table) };
    if (!plan.steps.isEmpty() || plan.purge)
        statements += guardRows(table, u"stamp"_s, table.rows);
    if (plan.purge)
        statements.append({ .sql = u"DELETE FROM "_s + table.name.sql() });
    for (const revision::StampStep& step : plan.steps)
        statements += changeRows(table, step.change);
    STOPOVER_TRY(run::journal::lockRuns(connection));
    const auto unlock =
        qScopeGuard([&connection] { static_cast<void>(pg::unlock(connection, run::journal::runLock)); });
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(run::runStatements(connection, statements));
    return transaction.commit();
}

} // namespace stopover::migrate
