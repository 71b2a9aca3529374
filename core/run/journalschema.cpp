#include "core/run/journalschema.h"

#include "core/base/text.h"
#include "core/pg/sqlstate.h"
#include "core/pg/transaction.h"
#include "core/pg/writable.h"
#include "core/run/runsessions.h"
#include "core/trust/schemas.h"

#include <thread>

namespace stopover::run::journal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<int> installedVersion(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(u"SELECT max(version) FROM stopover.meta"_s));
    return static_cast<int>(rows.integer(0, 0));
}

/// Without IF NOT EXISTS: a schema that somebody else makes meanwhile is an error, and not ours.
Result<void> createMissingSchemas(pg::Connection& connection)
{
    for (const QString& schema : { u"stopover"_s, u"stopover_backup"_s, u"stopover_retired"_s }) {
        STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                            connection.execute(u"SELECT pg_catalog.to_regnamespace($1) IS NULL"_s, { schema }));
        if (rows.boolean(0, 0))
            STOPOVER_TRY(connection.execute(u"CREATE SCHEMA "_s + schema));
    }
    return {};
}

/// Each version's script turns the one before it into its own; what any version has is made again as this one has it.
Result<void> upgradeFrom(pg::Connection& connection, int found)
{
    STOPOVER_TRY(createMissingSchemas(connection));
    const QStringList scripts { u":/stopover/run/install.sql"_s,  u":/stopover/run/version2.sql"_s,
                                u":/stopover/run/version3.sql"_s, u":/stopover/run/version4.sql"_s,
                                u":/stopover/run/version5.sql"_s, u":/stopover/run/version6.sql"_s };
    // Each version writes its number there; what an earlier one installed has neither key nor identity.
    if (found > 0)
        STOPOVER_TRY(connection.execute(u"ALTER TABLE stopover.meta REPLICA IDENTITY FULL"_s));
    for (int next = found; next < version; ++next)
        STOPOVER_TRY(connection.executeScript(resourceText(scripts.at(next))));
    STOPOVER_TRY(connection.executeScript(resourceText(u":/stopover/run/functions.sql"_s)));
    STOPOVER_TRY(connection.executeScript(resourceText(u":/stopover/run/seal.sql"_s)));
    STOPOVER_TRY_ASSIGN(const trust::SchemaState state, trust::inspectSchemas(connection));
    if (state.presence != trust::Presence::Known)
        return Failure(trust::foreignError(connection, state));
    return {};
}

Error withoutPrivilege(const pg::Connection& connection, const Error& error)
{
    if (!pg::isMissingPrivilege(error))
        return error;
    return Error::of(ErrorCode::MissingPrivilege,
                     { u"CREATE"_s, u"database "_s + connection.database(), connection.role() });
}

Error activeRun(const pg::AdvisoryHolder& who)
{
    return Error::of(ErrorCode::RunActive,
                     { who.application, who.role + u'@' + who.host, who.since, QString::number(who.pid) });
}

} // namespace

/// On a machine without time to spare, too.
constexpr auto longestVisit = 60s;

Result<void> lockRuns(pg::Connection& connection)
{
    constexpr auto patience = 3s;
    const auto deadline = std::chrono::steady_clock::now() + longestVisit;
    while (true) {
        STOPOVER_TRY_ASSIGN(const bool locked, pg::tryLockByPolling(connection, runLock, patience, {}));
        if (locked)
            return {};
        STOPOVER_TRY_ASSIGN(const auto holder, pg::holderOf(connection, runLock));
        const bool soonFree = !holder || isVisitor(holder->application);
        if (!soonFree || std::chrono::steady_clock::now() > deadline)
            return Failure(activeRun(holder.value_or(pg::AdvisoryHolder {})));
    }
}

Result<bool> isInstalled(pg::Connection& connection)
{
    return trust::journalIsKnown(connection);
}

namespace {

/// 0: no journal.
Result<int> versionFound(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const bool installed, isInstalled(connection));
    return installed ? installedVersion(connection) : Result<int>(0);
}

/// Two first commands at once make one journal.
Result<void> lockForInstall(pg::Connection& connection)
{
    STOPOVER_TRY(connection.execute(u"SET LOCAL lock_timeout = '10s'"_s));
    STOPOVER_TRY(connection.execute(u"SELECT pg_catalog.pg_advisory_xact_lock($1::int, $2::int)"_s,
                                    { installLock.space, installLock.object }));
    return {};
}

/// A run that is driven meanwhile would lose its journal under its feet; and whoever reads the journal must not queue
/// behind us.
Result<void> lockForUpgrade(pg::Connection& connection)
{
    STOPOVER_TRY(connection.execute(u"SET LOCAL lock_timeout = '3s'"_s));
    const auto deadline = std::chrono::steady_clock::now() + longestVisit;
    while (true) {
        STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                            connection.execute(u"SELECT pg_catalog.pg_try_advisory_xact_lock($1::int, $2::int)"_s,
                                               { runLock.space, runLock.object }));
        if (rows.boolean(0, 0))
            return {};
        STOPOVER_TRY_ASSIGN(const auto holder, pg::holderOf(connection, runLock));
        if ((holder && !isVisitor(holder->application)) || std::chrono::steady_clock::now() > deadline)
            return Failure(activeRun(holder.value_or(pg::AdvisoryHolder {})));
        std::this_thread::sleep_for(100ms);
    }
}

} // namespace

Result<void> install(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const int before, versionFound(connection));
    if (before == version)
        return {};
    STOPOVER_TRY(pg::refuseUnwritable(connection));
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(lockForInstall(connection));
    STOPOVER_TRY_ASSIGN(const int found, versionFound(connection));
    if (found == version)
        return {};
    if (found > 0)
        STOPOVER_TRY(lockForUpgrade(connection));
    if (const Result<void> done = upgradeFrom(connection, found); !done)
        return Failure(withoutPrivilege(connection, done.error()));
    return transaction.commit();
}

Result<void> bringUpToDate(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const int found, installedVersion(connection));
    if (found == version)
        return {};
    STOPOVER_TRY(lockRuns(connection));
    return install(connection);
}

namespace {

/// So that nobody adds a trigger between what is read and what is written. A lock runs no code.
Result<void> lockTables(pg::Connection& connection)
{
    STOPOVER_TRY(connection.execute(u"SET LOCAL lock_timeout = '3s'"_s));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows tables,
        connection.execute(u"SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) FROM pg_catalog.pg_class c"
                           " JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace"
                           " WHERE n.nspname OPERATOR(pg_catalog.=) 'stopover'"
                           " AND c.relkind OPERATOR(pg_catalog.=) ANY (ARRAY['r', 'p']::\"char\"[])"_s));
    for (int row = 0; row < tables.count(); ++row)
        STOPOVER_TRY(connection.execute(u"LOCK TABLE ONLY "_s + tables.text(row, 0) + u" IN ACCESS EXCLUSIVE MODE"_s));
    return {};
}

} // namespace

Result<trust::RepairPlan> repair(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(lockTables(connection));
    STOPOVER_TRY_ASSIGN(trust::RepairPlan plan, trust::planRepair(connection));
    if (plan.foreign.isEmpty())
        return plan;
    for (const QString& statement : std::as_const(plan.statements)) {
        if (const auto done = connection.execute(statement); !done)
            return Failure(pg::isMissingPrivilege(done.error()) ? Error::of(
                               ErrorCode::MissingPrivilege, { statement, u"schema stopover"_s, connection.role() })
                                                                : done.error());
    }
    if (const Result<void> done = upgradeFrom(connection, plan.version); !done)
        return Failure(withoutPrivilege(connection, done.error()));
    STOPOVER_TRY(transaction.commit());
    return plan;
}

Result<void> uninstall(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const bool installed, isInstalled(connection));
    if (!installed)
        return {};
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT (SELECT string_agg('run ' || id, ', ' ORDER BY id) FROM stopover.run"
            "  WHERE position NOT IN (%1) AND NOT (position = %2 AND state = %3)),"
            " (SELECT string_agg(format('%s.%I', relnamespace::regnamespace, relname), ', ')"
            "    FROM pg_catalog.pg_class WHERE relkind IN ('r', 'p')"
            "     AND relnamespace = ANY (ARRAY['stopover_backup', 'stopover_retired']::regnamespace[]))"_s.arg(
                sqlList<RunState>({ RunState::Finished, RunState::Aborted }), sqlList<RunState>({ RunState::Source }),
                sqlList<Activity>({ Activity::Planned }))));
    QStringList reasons;
    for (int column = 0; column < rows.columns(); ++column) {
        if (!rows.isNull(0, column))
            reasons.append(rows.text(0, column));
    }
    if (!reasons.isEmpty())
        return Failure(ErrorCode::Blocked, reasons);
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(connection.executeScript(resourceText(u":/stopover/run/uninstall.sql"_s)));
    return transaction.commit();
}

} // namespace stopover::run::journal
