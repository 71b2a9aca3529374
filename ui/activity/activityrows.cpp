#include "text/activitytext.h"
#include "text/numbertext.h"
#include "ui/activity/activitypage.h"

#include <QTabWidget>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

Cell number(const QString& text, double value)
{
    return { .text = text, .sortValue = value };
}

Cell seconds(double value)
{
    return number(text::secondsText(value), value);
}

QString pidsText(const QList<int>& pids)
{
    QStringList texts;
    for (const int pid : pids)
        texts.append(QString::number(pid));
    return texts.join(u", "_s);
}

} // namespace

void ActivityPage::showSummary()
{
    const monitor::Activity& a = m_activity;
    QStringList parts { tr("%1 of %2 connections").arg(text::grouped(a.connections), text::grouped(a.maxConnections)) };
    if (a.databaseBytes >= 0)
        parts.append(tr("database %1").arg(text::bytes(a.databaseBytes)));
    if (a.cacheHitPercent >= 0)
        parts.append(tr("%1% cache hits").arg(QLocale().toString(a.cacheHitPercent, 'f', 1)));
    if (!a.hostIsServer) {
        parts.append(tr("the server is on another machine: its CPU, memory and disk are unavailable"));
    } else {
        if (a.host.cpuPercent)
            parts.append(tr("CPU %1%").arg(QLocale().toString(*a.host.cpuPercent, 'f', 0)));
        if (a.host.memoryFree)
            parts.append(tr("%1 of memory free").arg(text::bytes(*a.host.memoryFree)));
        if (a.host.diskFree)
            parts.append(tr("%1 of disk free").arg(text::bytes(*a.host.diskFree)));
        if (a.host.diskWaitPercent.value_or(0) >= 1)
            parts.append(tr("disk wait %1%").arg(QLocale().toString(*a.host.diskWaitPercent, 'f', 0)));
    }
    if (a.moreSessions > 0)
        parts.append(tr("and %1 more sessions").arg(text::grouped(a.moreSessions)));
    m_summary->setText(parts.join(u" · "_s));
}

void ActivityPage::showSessions()
{
    QList<RowsTable::Row> rows;
    for (const monitor::Backend& session : std::as_const(m_activity.sessions)) {
        if (session.kind != "client backend"_L1 && session.blockedBy.isEmpty() && session.kind != "autovacuum worker"_L1
            && session.kind != "walsender"_L1)
            continue;
        const QString waits = session.blockedBy.isEmpty()
            ? session.wait
            : tr("session %1 (%2)").arg(pidsText(session.blockedBy), session.wantedLock);
        RowsTable::Row row { .key = QString::number(session.pid) };
        row.cells = { number(QString::number(session.pid), session.pid),
                      { session.role },
                      { session.ours ? tr("Stopover (%1)").arg(session.application) : session.application },
                      { session.state },
                      seconds(session.transactionSeconds),
                      seconds(session.querySeconds),
                      { waits },
                      { session.query.simplified().left(160), {}, session.query } };
        if (!session.blockedBy.isEmpty())
            row.tone = RowTone::Bad;
        row.bold = session.blocks > 0;
        rows.append(row);
    }
    m_sessions->setRows(rows);
    m_tabs->setTabText(0, tr("Sessions (%1)").arg(text::grouped(rows.size())));
}

/// The tree of waiting: those who hold, and below each those who wait for it.
void ActivityPage::showLocks()
{
    QList<RowsTable::Row> rows;
    const auto add = [&](const auto& self, const monitor::Backend& session, int depth) -> void {
        if (depth > 20)
            return; // a deadlock that the server has not ended yet
        const QString name = u"%1%2 · %3 · %4"_s.arg(
            QString(depth * 4, u' '), depth > 0 ? u"↳ "_s : QString(), QString::number(session.pid),
            session.application.isEmpty() ? session.role : session.application);
        RowsTable::Row row { .key = QString::number(session.pid) + u'/' + QString::number(depth) };
        row.cells = { { name },
                      seconds(depth > 0 ? session.querySeconds : session.transactionSeconds),
                      { session.wantedLock },
                      { session.state },
                      { session.query.simplified().left(160), {}, session.query } };
        row.bold = depth == 0;
        if (depth > 0)
            row.tone = RowTone::Bad;
        rows.append(row);
        for (const monitor::Backend& other : std::as_const(m_activity.sessions)) {
            if (other.blockedBy.contains(session.pid))
                self(self, other, depth + 1);
        }
    };
    for (const monitor::Backend& session : std::as_const(m_activity.sessions)) {
        if (session.blocks > 0 && session.blockedBy.isEmpty())
            add(add, session, 0);
    }
    if (rows.isEmpty())
        rows.append({ .key = {}, .cells = { { tr("No session is waiting for a lock.") }, {}, {}, {}, {} } });
    m_locks->setRows(rows);
    const auto waiting = std::ranges::count_if(
        m_activity.sessions, [](const monitor::Backend& session) { return !session.blockedBy.isEmpty(); });
    m_tabs->setTabText(1, waiting > 0 ? tr("Locks (%1 waiting)").arg(text::grouped(waiting)) : tr("Locks"));
}

void ActivityPage::showRunning()
{
    QList<RowsTable::Row> rows;
    for (const monitor::Progress& one : std::as_const(m_activity.progress)) {
        const double part = one.total > 0 ? 100.0 * static_cast<double>(one.done) / static_cast<double>(one.total) : -1;
        rows.append({ .key = u"p%1"_s.arg(one.pid),
                      .cells = { { one.command },
                                 { one.relation },
                                 { one.phase },
                                 number(part < 0 ? u"–"_s : tr("%1%").arg(QLocale().toString(part, 'f', 0)), part),
                                 {} } });
    }
    for (const monitor::Replica& one : std::as_const(m_activity.replicas))
        rows.append({ .key = one.kind + one.name,
                      .cells = { { one.kind == "slot"_L1 ? tr("Replication slot") : tr("Standby") },
                                 { one.name },
                                 { one.state },
                                 seconds(one.lagSeconds),
                                 number(one.bytesBehind < 0 ? u"–"_s : text::bytes(one.bytesBehind),
                                        static_cast<double>(one.bytesBehind)) } });
    if (rows.isEmpty())
        rows.append(
            { .key = {},
              .cells = { { tr("No index build, vacuum, COPY or base backup is running, and there is no replication.") },
                         {},
                         {},
                         {},
                         {} } });
    m_running->setRows(rows);
}

void ActivityPage::showSizes()
{
    QList<RowsTable::Row> rows;
    for (const monitor::TableSize& one : std::as_const(m_activity.tables))
        rows.append({ .key = one.name,
                      .cells = { { one.name },
                                 number(text::bytes(one.bytes), static_cast<double>(one.bytes)),
                                 number(text::bytes(one.indexBytes), static_cast<double>(one.indexBytes)),
                                 number(text::estimated(one.rows), one.rows),
                                 number(text::grouped(one.deadRows), static_cast<double>(one.deadRows)),
                                 number(text::grouped(one.scans), static_cast<double>(one.scans)),
                                 number(text::grouped(one.indexScans), static_cast<double>(one.indexScans)) } });
    m_sizes->setRows(rows);
    rows.clear();
    for (const monitor::IndexUse& one : std::as_const(m_activity.indexes))
        rows.append({ .key = one.name,
                      .cells = { { one.name },
                                 { one.table },
                                 number(text::bytes(one.bytes), static_cast<double>(one.bytes)),
                                 number(text::grouped(one.scans), static_cast<double>(one.scans)),
                                 { one.needed ? tr("yes") : tr("no") } } });
    m_indexes->setRows(rows);
}

void ActivityPage::showQueries()
{
    m_noQueries->setVisible(!m_activity.whyNoQueries.isEmpty());
    m_noQueries->setText(tr("Slow queries are unavailable: %1 is missing. Run CREATE EXTENSION pg_stat_statements, "
                            "with the library in shared_preload_libraries, or GRANT pg_read_all_stats.")
                             .arg(m_activity.whyNoQueries));
    QList<RowsTable::Row> rows;
    for (const monitor::SlowQuery& one : std::as_const(m_activity.slowQueries))
        rows.append({ .key = one.query,
                      .cells = { number(QLocale().toString(one.meanMs, 'f', 1) + u" ms"_s, one.meanMs),
                                 number(text::grouped(one.calls), static_cast<double>(one.calls)),
                                 seconds(one.totalMs / 1000),
                                 { one.query.simplified().left(200), {}, one.query } } });
    m_queries->setRows(rows);
}

/// The newest entry first: that is what one looks for.
void ActivityPage::showLog()
{
    const monitor::ServerLog& log = m_activity.log;
    m_noLog->setText(log.why == monitor::ServerLog::Why::None
                         ? tr("Recent warnings, errors, lock waits and crashes in the server log, newest first.")
                         : text::logReasonSentence(log.why));
    QList<RowsTable::Row> rows;
    qsizetype belonging = 0; // lines of the entry, which follow its first one
    for (const monitor::LogLine& line : log.lines) {
        const bool isBad = line.severity == "FATAL"_L1 || line.severity == "PANIC"_L1;
        const RowTone tone = isBad        ? RowTone::Bad
            : line.severity == "ERROR"_L1 ? RowTone::Warning
            : line.severity.isEmpty()     ? RowTone::Muted
                                          : RowTone::Plain;
        belonging = line.severity.isEmpty() ? belonging + 1 : 0;
        rows.insert(std::min(belonging, rows.size()),
                    { .key = QString::number(line.place),
                      .cells = { { line.severity }, { line.text, {}, line.text } },
                      .tone = tone });
    }
    m_log->setRows(rows);
}

} // namespace stopover::ui
