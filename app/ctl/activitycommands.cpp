#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "app/ctl/table.h"
#include "core/monitor/activity.h"
#include "text/activitytext.h"
#include "text/numbertext.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

QString said(const char* words)
{
    return say(words);
}

QString pidsText(const QList<int>& pids)
{
    QStringList texts;
    for (const int pid : pids)
        texts.append(QString::number(pid));
    return texts.join(u", "_s);
}

void printSessions(Console& console, const monitor::Activity& activity)
{
    Table table({ said("pid"), said("role"), said("application"), said("state"), said("transaction"),
                  said("waiting for"), said("query") },
                { Align::Right, Align::Left, Align::Left, Align::Left, Align::Right, Align::Left, Align::Left });
    for (const monitor::Backend& session : activity.sessions) {
        if (session.kind != "client backend"_L1 && session.blockedBy.isEmpty()
            && session.kind != "autovacuum worker"_L1)
            continue;
        const Tone tone = !session.blockedBy.isEmpty() ? Tone::Bad
            : session.blocks > 0                       ? Tone::Notice
            : session.ours                             ? Tone::Faint
                                                       : Tone::Plain;
        const QString waits = session.blockedBy.isEmpty()
            ? QString()
            : QString(pidsText(session.blockedBy) + u" ("_s + session.wantedLock + u')');
        table.add({ QString::number(session.pid), session.role, session.application, session.state,
                    text::secondsText(session.transactionSeconds), waits, session.query.simplified().left(60) },
                  tone);
    }
    table.print(console);
    if (activity.moreSessions > 0)
        console.print(say("and %1 more", { QString::number(activity.moreSessions) }));
}

void printSizes(Console& console, const monitor::Activity& activity)
{
    console.print({});
    Table table({ said("table"), said("size"), said("indexes"), said("rows"), said("dead"), said("scans"),
                  said("index scans") },
                { Align::Left, Align::Right, Align::Right, Align::Right, Align::Right, Align::Right, Align::Right });
    for (const monitor::TableSize& one : activity.tables.mid(0, 10))
        table.add({ one.name, text::bytes(one.bytes), text::bytes(one.indexBytes), text::estimated(one.rows),
                    text::grouped(one.deadRows), text::grouped(one.scans), text::grouped(one.indexScans) });
    table.print(console);
}

void printRest(Console& console, const monitor::Activity& activity)
{
    for (const monitor::Progress& one : activity.progress) {
        const QString percent = one.total > 0
            ? QString::number(100.0 * static_cast<double>(one.done) / static_cast<double>(one.total), 'f', 0) + u'%'
            : QString();
        console.print(
            u"%1  %2 %3: %4 %5"_s.arg(QString::number(one.pid), one.command, one.relation, one.phase, percent));
    }
    for (const monitor::Replica& one : activity.replicas)
        console.print(u"%1 %2: %3, %4"_s.arg(one.kind, one.name, one.state,
                                             one.bytesBehind < 0 ? u"–"_s : text::bytes(one.bytesBehind)));
    if (!activity.whyNoQueries.isEmpty())
        console.print(say("Slow queries are unavailable: %1 is missing.", { activity.whyNoQueries }));
    for (const monitor::SlowQuery& one : activity.slowQueries.mid(0, 5))
        console.print(u"%1 ms × %2  %3"_s.arg(QString::number(one.meanMs, 'f', 1), text::grouped(one.calls),
                                              one.query.simplified().left(90)));
    const QString host = activity.hostIsServer
        ? say("CPU %1%, memory free %2, disk free %3, disk wait %4%",
              { QString::number(activity.host.cpuPercent.value_or(0), 'f', 0),
                text::bytes(activity.host.memoryFree.value_or(0)),
                activity.host.diskFree ? text::bytes(*activity.host.diskFree) : u"?"_s,
                QString::number(activity.host.diskWaitPercent.value_or(0), 'f', 0) })
        : say("The server is on another machine: its CPU, memory and disk are unavailable.");
    console.print(say("Database %1, %2 of %3 connections, cache hits %4%",
                      { text::bytes(activity.databaseBytes), QString::number(activity.connections),
                        QString::number(activity.maxConnections), QString::number(activity.cacheHitPercent, 'f', 1) }));
    console.print(host);
    for (const monitor::Alert& alert : activity.alerts)
        console.print(Tone::Bad, text::alertSentence(alert));
}

void printLog(Console& console, const monitor::ServerLog& log)
{
    console.print({});
    if (log.why != monitor::ServerLog::Why::None) {
        console.print(text::logReasonSentence(log.why));
        return;
    }
    console.print(say("Server log, recent events (%1):", { QString::number(log.lines.size()) }));
    constexpr qsizetype shown = 10;
    for (const monitor::LogLine& line : log.lines.sliced(std::max<qsizetype>(0, log.lines.size() - shown)))
        console.print(line.severity.isEmpty() || line.severity == "LOG"_L1 ? Tone::Faint : Tone::Notice,
                      u"  "_s + line.text.left(200));
}

/// --cancel and --terminate. Ending a session loses its work: its pid is asked for twice.
Result<bool> signalled(Context& context, pg::Connection& connection)
{
    STOPOVER_TRY(excludeEachOther(context.arguments, u"cancel"_s, u"terminate"_s));
    constexpr qint64 maxPid = 1LL << 22;
    if (context.arguments.has(u"cancel"_s)) {
        STOPOVER_TRY_ASSIGN(const qint64 pid, context.arguments.integer(u"cancel"_s, 0, 1, maxPid));
        STOPOVER_TRY(monitor::cancelQuery(connection, static_cast<int>(pid), {}));
        return true;
    }
    if (!context.arguments.has(u"terminate"_s))
        return false;
    STOPOVER_TRY_ASSIGN(const qint64 pid, context.arguments.integer(u"terminate"_s, 0, 1, maxPid));
    if (context.arguments.value(u"confirm"_s) != QString::number(pid))
        return Failure(ErrorCode::ConfirmationMissing, { QString::number(pid) });
    STOPOVER_TRY(monitor::terminateSession(connection, static_cast<int>(pid), {}));
    return true;
}

} // namespace

Result<ExitCode> activity(Context& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectAsGiven(context));
    STOPOVER_TRY_ASSIGN(const bool done, signalled(context, connection));
    if (done)
        return ExitCode::Done;
    STOPOVER_TRY_ASSIGN(const monitor::Activity now, monitor::readActivity(connection));
    if (context.console.json()) {
        context.console.printJson(monitor::toJson(now));
        return ExitCode::Done;
    }
    printSessions(context.console, now);
    printSizes(context.console, now);
    printRest(context.console, now);
    printLog(context.console, now.log);
    return ExitCode::Done;
}

} // namespace stopover::ctl
