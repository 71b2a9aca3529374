#include "core/migrate/autocommitexecutor.h"

#include "core/base/crashpoint.h"
#include "core/risk/statement.h"
#include "core/run/worktransaction.h"
#include "core/sql/identifier.h"

namespace stopover::migrate {

using namespace Qt::StringLiterals;

namespace {

bool isDuplicate(const Error& error)
{
    return error.sqlState == "42P07"_L1 || error.sqlState == "42710"_L1 || error.sqlState == "42701"_L1;
}

/// The server's word that what the statement makes is there, or that what it drops is gone. A table that is missing
/// for a CREATE INDEX says neither.
bool wasDoneBefore(const Error& error, const QString& kind)
{
    if (kind == "DropStmt"_L1)
        return error.sqlState == "42P01"_L1 || error.sqlState == "42704"_L1 || error.sqlState == "42703"_L1;
    return isDuplicate(error);
}

/// Valid index of that name: true; an invalid one is dropped.
Result<bool> clearInvalidIndex(pg::Connection& connection, const risk::StatementFacts& facts)
{
    const QString name = facts.concurrentSchema.isEmpty()
        ? sql::quoted(facts.concurrentIndex)
        : QString(sql::quoted(facts.concurrentSchema) + u'.' + sql::quoted(facts.concurrentIndex));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT i.indisvalid, i.indexrelid::regclass::text FROM pg_catalog.pg_index i"
                           " WHERE i.indexrelid = pg_catalog.to_regclass($1)"_s,
                           { name }));
    if (rows.count() == 0)
        return false;
    if (rows.boolean(0, 0))
        return true;
    STOPOVER_TRY(connection.execute(u"DROP INDEX CONCURRENTLY "_s + rows.text(0, 1)));
    return false;
}

Result<void> runStatement(run::StepContext& context, pg::Connection& connection, bool again)
{
    const QString& statement = context.step().statements.first().sql;
    const auto facts = risk::readStatement(statement);
    const bool buildsIndex = facts && !facts->concurrentIndex.isEmpty();
    // Before the first attempt an INVALID index of that name is not ours: the server says that it is there.
    if (buildsIndex && again) {
        STOPOVER_TRY_ASSIGN(const bool there, clearInvalidIndex(connection, *facts));
        if (there)
            return {};
    }
    crashPoint("before a statement without a transaction");
    const auto done = connection.execute(statement);
    crashPoint("after a statement without a transaction");
    if (done || (again && facts && wasDoneBefore(done.error(), facts->kind)))
        return {};
    if (buildsIndex && !isDuplicate(done.error()) && !connection.isBroken())
        static_cast<void>(clearInvalidIndex(connection, *facts));
    return done.failure();
}

/// Whether the statement may have reached the server.
Result<void> noteAttempted(run::StepContext& context, bool attempted)
{
    pg::Params params = context.key().params();
    params.append(attempted ? u"{\"attempted\": true}"_s : u"{}"_s);
    STOPOVER_TRY(context.control().execute(
        u"UPDATE stopover.step SET data = $5 WHERE run = $1 AND leg = $2 AND pass = $3 AND no = $4"_s, params));
    return {};
}

} // namespace

Result<void> AutocommitExecutor::execute(run::StepContext& context) const
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows before,
        context.control().execute(u"SELECT coalesce((data::json ->> 'attempted')::boolean, false) FROM stopover.step"
                                  " WHERE run = $1 AND leg = $2 AND pass = $3 AND no = $4"_s,
                                  context.key().params()));
    const bool again = before.count() > 0 && before.boolean(0, 0);
    STOPOVER_TRY(noteAttempted(context, true));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, context.openSession(u"statement"_s));
    STOPOVER_TRY(
        connection.setDefaults({ { u"search_path"_s, context.params<run::AutocommitParams>().part.searchPath } }));
    {
        const run::Control::Lease lease(context.steering(), connection);
        if (const Result<void> wanted = context.refuseWhenCancelled(); !wanted) {
            STOPOVER_TRY(noteAttempted(context, again)); // nothing was sent
            return wanted;
        }
        STOPOVER_TRY(runStatement(context, connection, again));
    }
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction,
                        run::WorkTransaction::begin(context.control(), context.fence()));
    STOPOVER_TRY(run::journal::markStepDone(context.control(), context.key(), context.notes()));
    return transaction.commit();
}

} // namespace stopover::migrate
