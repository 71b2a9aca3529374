#include "core/rehearsal/statementmeter.h"

#include "core/risk/lint.h"

#include <QElapsedTimer>

namespace stopover::rehearsal {

using namespace Qt::StringLiterals;
using risk::LockMode;

namespace {

constexpr int firstUserOid = 16'384;

std::optional<LockMode> modeNamed(const QString& name)
{
    for (int mode = 0; mode <= static_cast<int>(LockMode::AccessExclusive); ++mode) {
        if (risk::lockName(static_cast<LockMode>(mode)) == name)
            return static_cast<LockMode>(mode);
    }
    return std::nullopt;
}

/// "public.chunks" is meant by "chunks" too.
bool meansTable(const QString& written, const QString& table)
{
    return written == table || written == table.section(u'.', 1);
}

QList<risk::RelationLock> predicted(const QString& sql, const catalog::Schema& schema, int version)
{
    const auto report = risk::lintScript(sql.toUtf8(), { .version = version, .schema = schema });
    QList<risk::RelationLock> locks;
    for (const risk::LintStatement& statement : report ? report->statements : QList<risk::LintStatement>())
        locks += statement.effects.locks;
    return locks;
}

} // namespace

Result<StatementMeter> StatementMeter::begin(pg::Connection& connection, catalog::Schema schema)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows tables,
        connection.execute(
            u"SELECT c.oid, n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
            " WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.oid >= $1 AND n.nspname NOT LIKE 'pg\\_%'"
            " AND n.nspname NOT LIKE 'stopover%'"_s,
            { firstUserOid }));
    StatementMeter gauge;
    for (int row = 0; row < tables.count(); ++row)
        gauge.m_tables.insert(tables.integer(row, 0), tables.text(row, 1));
    gauge.m_schema = std::move(schema);
    gauge.m_version = connection.serverVersion();
    return gauge;
}

Result<StatementMeter::Look> StatementMeter::look(pg::Connection& connection)
{
    Look look;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows locks,
        connection.execute(
            u"SELECT relation, mode FROM pg_locks WHERE pid = pg_backend_pid() AND granted AND locktype = 'relation' "
            "AND relation >= $1"_s,
            { firstUserOid }));
    for (int row = 0; row < locks.count(); ++row) {
        if (const auto mode = modeNamed(locks.text(row, 1)))
            look.locks[locks.integer(row, 0)] =
                std::max(look.locks.value(locks.integer(row, 0), LockMode::AccessShare), *mode);
    }
    STOPOVER_TRY_ASSIGN(
        const pg::Rows files,
        connection.execute(
            u"SELECT c.oid, n.nspname || '.' || c.relname, pg_relation_filenode(c.oid) FROM pg_class c JOIN "
            u"pg_namespace n ON n.oid = c.relnamespace"
            " WHERE c.oid >= $1 AND c.relkind IN ('r', 'm', 'i') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname NOT "
            "LIKE 'stopover%'"_s,
            { firstUserOid }));
    for (int row = 0; row < files.count(); ++row)
        look.files.insert(files.integer(row, 0), { .name = files.text(row, 1), .node = files.text(row, 2) });
    STOPOVER_TRY_ASSIGN(
        const pg::Rows counters,
        connection.execute(
            u"SELECT relid, seq_scan, n_tup_ins + n_tup_upd + n_tup_del FROM pg_stat_xact_all_tables WHERE relid >= "
            "$1"_s,
            { firstUserOid }));
    for (int row = 0; row < counters.count(); ++row)
        look.counters.insert(counters.integer(row, 0), { counters.integer(row, 1), counters.integer(row, 2) });
    STOPOVER_TRY_ASSIGN(const pg::Rows wal, connection.execute(u"SELECT pg_current_wal_insert_lsn()"_s));
    look.wal = wal.text(0, 0);
    return look;
}

void StatementMeter::compareLocks(const Look& before, const Look& after, MeasuredStatement& measured) const
{
    const QList<risk::RelationLock> foretold = predicted(measured.sql, m_schema, m_version);
    for (const auto& [table, mode] : after.locks.asKeyValueRange()) {
        const bool held = before.locks.contains(table) && before.locks.value(table) >= mode;
        if (held || !m_tables.contains(table))
            continue;
        const QString& name = m_tables[table];
        const bool foreseen = std::ranges::any_of(foretold, [&](const risk::RelationLock& lock) {
            return meansTable(lock.relation, name) && lock.mode >= mode;
        });
        measured.locks.append({ .table = name, .mode = mode, .foreseen = foreseen });
    }
}

Result<MeasuredStatement> StatementMeter::around(pg::Connection& connection, const QString& sql,
                                                 const std::function<Result<void>()>& execute) const
{
    STOPOVER_TRY_ASSIGN(const Look before, look(connection));
    QElapsedTimer clock;
    clock.start();
    STOPOVER_TRY(execute());
    constexpr double nanoseconds = 1e9;
    MeasuredStatement measured { .sql = sql, .seconds = static_cast<double>(clock.nsecsElapsed()) / nanoseconds };
    STOPOVER_TRY_ASSIGN(const Look after, look(connection));
    compareLocks(before, after, measured);
    for (const auto& [relation, file] : before.files.asKeyValueRange()) {
        if (after.files.contains(relation) && after.files.value(relation).node != file.node)
            measured.rewritten.append(file.name);
    }
    for (const auto& [relation, counts] : after.counters.asKeyValueRange()) {
        const auto [scans, rows] = before.counters.value(relation);
        if (counts.first > scans && m_tables.contains(relation))
            measured.scanned.append(m_tables.value(relation));
        if (before.files.contains(relation) || after.files.contains(relation))
            measured.rowsWritten += counts.second - rows;
    }
    STOPOVER_TRY_ASSIGN(const pg::Rows wal,
                        connection.execute(u"SELECT pg_wal_lsn_diff($1, $2)::bigint"_s, { after.wal, before.wal }));
    measured.walBytes = wal.integer(0, 0);
    return measured;
}

} // namespace stopover::rehearsal
