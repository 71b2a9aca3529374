#include "text/eventtext.h"

#include "core/base/text.h"
#include "text/errortext.h"
#include "text/fill.h"
#include "text/numbertext.h"
#include "text/runtext.h"

#include <QCoreApplication>

namespace stopover::text {

using namespace Qt::StringLiterals;

namespace {

constexpr auto rowsUnit = "rows"_L1; ///< also the name of the note with the rows of the table
constexpr auto piecesUnit = "partitions"_L1; ///< of a step whose units of work are run one by one

QString lockWaitLine(const run::Event& event)
{
    QStringList names;
    for (const run::Blocker& blocker : event.blockers)
        names.append(blockerText(blocker));
    const QString who = names.isEmpty() ? translated("Event", QT_TRANSLATE_NOOP("Event", "a session that has ended"))
                                        : names.join(u"; "_s);
    if (event.detail == "old_snapshot"_L1)
        return translated(
            "Event",
            QT_TRANSLATE_NOOP("Event", "Waiting for transactions that began before the copy was complete: %1."),
            { who });
    if (event.queuedBehindUs > 0)
        return translated(
            "Event",
            QT_TRANSLATE_NOOP("Event", "Waiting for a lock, attempt %1. Blocked by %2. Sessions queued behind: %3."),
            { QString::number(event.attempt), who, QString::number(event.queuedBehindUs) });
    return translated("Event", QT_TRANSLATE_NOOP("Event", "Waiting for a lock, attempt %1. Blocked by %2."),
                      { QString::number(event.attempt), who });
}

QString noticeLine(const pg::Notice& notice)
{
    static const QString notValid = u"stopover.not_valid "_s; // a code of ours: see change/swapsql
    if (notice.message.startsWith(notValid))
        return translated(
            "Event", QT_TRANSLATE_NOOP("Event", "Foreign key %1 stays NOT VALID: some rows refer to missing rows."),
            { notice.message.mid(notValid.size()) });
    static const QString guardLeft = u"stopover.guard_left "_s; // see change/attachexecutor
    if (notice.message.startsWith(guardLeft))
        return translated("Event",
                          QT_TRANSLATE_NOOP("Event",
                                            "The temporary CHECK on default partition %1 could not be dropped, and "
                                            "refuses rows of the new partitions until the run is resumed or aborted."),
                          { notice.message.mid(guardLeft.size()) });
    static const QString kept = u"stopover.kept "_s; // see change/keepretired
    if (notice.message.startsWith(kept))
        return translated(
            "Event", QT_TRANSLATE_NOOP("Event", "The server refused to drop something of the run, so it stays: %1"),
            { notice.message.mid(kept.size()) });
    QString line =
        translated("Event", QT_TRANSLATE_NOOP("Event", "%1: %2"), { notice.severity, notice.message.simplified() });
    if (!notice.detail.isEmpty())
        line += u' ' + visible(notice.detail.simplified());
    return line;
}

QString titleOf(const run::Event& event)
{
    return translated(
        "Event", QT_TRANSLATE_NOOP("Event", "%1/%2 %3"),
        { QString::number(event.stepNo), QString::number(event.stepCount), stepTitle(event.slug, event.titleArgs) });
}

QString failureLine(const run::Event& event)
{
    if (event.slug.isEmpty())
        return explain(event.error);
    return composed("Event", QT_TRANSLATE_NOOP("Event", "%1: %2"), { titleOf(event), explain(event.error) });
}

QString finishedLine(const run::Event& event)
{
    QString line = translated("Event", QT_TRANSLATE_NOOP("Event", "%1: %2"),
                              { titleOf(event), resultText(event.progress, event.data) });
    if (event.data.contains(u"lock_held_ms"_s))
        line += u" · "_s + lockHeldText(event.data[u"lock_held_ms"_s].toDouble());
    return line;
}

} // namespace

QString blockerText(const run::Blocker& blocker)
{
    const QString name = blocker.application.isEmpty() ? blocker.kind : blocker.application;
    const QString state = blocker.state.isEmpty() ? blocker.kind : blocker.state;
    return translated(
        "Event", QT_TRANSLATE_NOOP("Event", "PID %1 (%2 as %3, %4 for %5)"),
        { QString::number(blocker.pid), name, blocker.role, state, duration(blocker.transactionSeconds) });
}

QString progressText(const run::Progress& progress)
{
    const QString unit = unitText(progress.unit);
    QStringList parts;
    if (progress.total >= 0)
        parts.append(translated("Event", QT_TRANSLATE_NOOP("Event", "%1 of %2 %3"),
                                { grouped(progress.done), grouped(progress.total), unit }));
    else if (progress.done > 0)
        parts.append(translated("Event", QT_TRANSLATE_NOOP("Event", "%1 %2"), { grouped(progress.done), unit }));
    if (progress.rate > 0)
        parts.append(rate(progress.rate, unit));
    if (progress.left)
        parts.append(progress.left->high < 1.5
                         ? timeLeft(*progress.left)
                         : translated("Event", QT_TRANSLATE_NOOP("Event", "%1 left"), { timeLeft(*progress.left) }));
    if (parts.isEmpty())
        parts.append(duration(progress.seconds));
    return parts.join(u" · "_s);
}

QString resultText(const run::Progress& progress, const QJsonObject& data)
{
    // What is copied or compared is read on both sides, and so counted twice; the note is of the table.
    const qint64 done = progress.unit == rowsUnit ? data[rowsUnit].toInteger(progress.done) : progress.done;
    // Pieces of work are nobody's measure: the title says how many keys or indexes.
    if (done <= 0 || progress.unit == piecesUnit)
        return duration(progress.seconds);
    return translated("Event", QT_TRANSLATE_NOOP("Event", "%1 %2 in %3"),
                      { grouped(done), unitText(progress.unit), duration(progress.seconds) });
}

QString lockHeldText(double milliseconds)
{
    return translated("Event", QT_TRANSLATE_NOOP("Event", "table locked for %1"), { duration(milliseconds / 1000) });
}

namespace {

QString serverChangedLine(const run::Event& event)
{
    QStringList lost;
    for (const QJsonValue& slug : event.data.value("steps_lost"_L1).toArray())
        lost.append(stepTitle(slug.toString(), {}));
    if (!lost.isEmpty())
        return translated(
            "Event",
            QT_TRANSLATE_NOOP("Event",
                              "The server that answers now (timeline %1) has lost steps that were done: %2. The run "
                              "continues from what its journal has there"),
            { event.detail, lost.join(u", "_s) });
    if (event.data.value("older"_L1).toBool())
        return translated("Event",
                          QT_TRANSLATE_NOOP("Event",
                                            "The server that answers now (timeline %1) has lost the beginning of this "
                                            "phase. The run continues from what its journal has there"),
                          { event.detail });
    return translated("Event",
                      QT_TRANSLATE_NOOP("Event",
                                        "A standby has become the primary (timeline %1). The run continues from what "
                                        "its journal has there"),
                      { event.detail });
}

} // namespace

QString eventLine(const run::Event& event)
{
    switch (event.kind) {
    case run::EventKind::RunStarted:
        return translated("Event", QT_TRANSLATE_NOOP("Event", "Run %1: %2"),
                          { QString::number(event.run.value), phaseTitle(event.phase, event.detail) });
    case run::EventKind::PlanRevised:
        return translated("Event", QT_TRANSLATE_NOOP("Event", "Changed since the swap, and carried over: %1"),
                          { event.detail });
    case run::EventKind::StepStarted:
        return titleOf(event);
    case run::EventKind::StepProgress:
        return {};
    case run::EventKind::ServerNotice:
        return noticeLine(event.notice);
    case run::EventKind::LockWait:
        return lockWaitLine(event);
    case run::EventKind::Throttled:
        if (event.detail == "others"_L1)
            return translated("Event", QT_TRANSLATE_NOOP("Event", "Slowed down: the server is busy"));
        if (event.detail.startsWith("brake "_L1))
            return translated(
                "Event",
                QT_TRANSLATE_NOOP(
                    "Event", "Writers are slowed down by %1 ms per statement: %2 writes too many are left to copy"),
                { event.detail.section(u' ', 1, 1), event.detail.section(u' ', 2, 2) });
        return translated("Event", QT_TRANSLATE_NOOP("Event", "Slowed down: %1"), { event.detail });
    case run::EventKind::Paused:
        return translated("Event", QT_TRANSLATE_NOOP("Event", "Paused before: %1"), { stepTitle(event.detail, {}) });
    case run::EventKind::Resumed:
        return translated("Event", QT_TRANSLATE_NOOP("Event", "Resumed"));
    case run::EventKind::ConfirmationWanted:
        if (event.slug == "swap"_L1 || event.slug == "place"_L1)
            return translated("Event", QT_TRANSLATE_NOOP("Event", "Ready to swap %1: your confirmation is needed"),
                              { event.detail });
        return translated("Event", QT_TRANSLATE_NOOP("Event", "The next step changes %1: your confirmation is needed"),
                          { event.detail });
    case run::EventKind::ServerSilent:
        return translated("Event", QT_TRANSLATE_NOOP("Event", "The server has not answered for %1 s"),
                          { event.detail });
    case run::EventKind::Reconnecting:
        return translated("Event", QT_TRANSLATE_NOOP("Event", "Connection lost, reconnecting"));
    case run::EventKind::StandbyWait:
        return translated("Event",
                          QT_TRANSLATE_NOOP("Event", "COMMIT waits for a synchronous standby (%1): %2 s so far"),
                          { event.detail, QString::number(event.data.value("seconds"_L1).toInteger()) });
    case run::EventKind::ServerChanged:
        return serverChangedLine(event);
    case run::EventKind::StepFinished:
        return finishedLine(event);
    case run::EventKind::StepFailed:
        return failureLine(event);
    case run::EventKind::RunFinished:
        return translated("Event", QT_TRANSLATE_NOOP("Event", "Run %1: %2"),
                          { QString::number(event.run.value), outcomeText(event.outcome) });
    }
    return {};
}

} // namespace stopover::text
