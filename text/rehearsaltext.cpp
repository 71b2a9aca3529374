#include "text/rehearsaltext.h"

#include "text/errortext.h"
#include "text/fill.h"
#include "text/numbertext.h"
#include "text/runtext.h"

#include <QCoreApplication>

namespace stopover::text {

using namespace Qt::StringLiterals;
using rehearsal::MeasuredLock;
using rehearsal::Rehearsal;

namespace {

QString say(const char* words, const QStringList& args = {})
{
    return translated("Rehearsal", words, args);
}

} // namespace

QString measuredLockText(const MeasuredLock& lock)
{
    const QStringList args { risk::lockWords(lock.mode), lock.table };
    return lock.foreseen ? say(QT_TRANSLATE_NOOP("Rehearsal", "%1 on %2"), args)
                         : say(QT_TRANSLATE_NOOP("Rehearsal", "%1 on %2, not predicted by the SQL check"), args);
}

QString effectsText(const rehearsal::MeasuredStatement& statement)
{
    QStringList parts;
    for (const MeasuredLock& lock : statement.locks) {
        // Reading and writing rows hold nobody up.
        if (lock.mode > risk::LockMode::RowExclusive)
            parts.append(measuredLockText(lock));
    }
    if (!statement.rewritten.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Rehearsal", "rewrites %1"), { statement.rewritten.join(u", "_s) }));
    if (!statement.scanned.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Rehearsal", "scans all of %1"), { statement.scanned.join(u", "_s) }));
    if (statement.rowsWritten > 0)
        parts.append(say(QT_TRANSLATE_NOOP("Rehearsal", "%1 rows written"), { grouped(statement.rowsWritten) }));
    constexpr qint64 worthSaying = 1 << 20;
    if (statement.walBytes >= worthSaying)
        parts.append(say(QT_TRANSLATE_NOOP("Rehearsal", "%1 of WAL"), { bytes(statement.walBytes) }));
    return parts.join(u" · "_s);
}

QString stepDataText(const QJsonObject& data)
{
    QStringList parts;
    for (const char* key : { "rows", "lock_held_ms" }) {
        if (!data.contains(QLatin1StringView(key)))
            continue;
        const StepNote note = stepNote(QString::fromLatin1(key), data[QLatin1StringView(key)]);
        parts.append(note.name + u' ' + note.value);
    }
    return parts.join(u" · "_s);
}

QString percentText(int percent)
{
    if (percent >= 100)
        return say(QT_TRANSLATE_NOOP("Rehearsal", "all rows"));
    return percent == 0
        ? say(QT_TRANSLATE_NOOP("Rehearsal", "no rows"))
        : say(QT_TRANSLATE_NOOP("Rehearsal", "%1% of the rows of large tables"), { QString::number(percent) });
}

QString verdictText(const Rehearsal& rehearsal)
{
    if (!rehearsal.succeeded()) {
        const bool back = std::ranges::any_of(rehearsal.steps, &rehearsal::RehearsedStep::back)
            || std::ranges::all_of(rehearsal.runs, [](const auto& run) { return !run.after.isEmpty(); });
        return composed("Rehearsal",
                        back ? QT_TRANSLATE_NOOP("Rehearsal", "Rollback fails: %1")
                             : QT_TRANSLATE_NOOP("Rehearsal", "It fails: %1"),
                        { explain(*rehearsal.error) });
    }
    double seconds = 0;
    for (const rehearsal::RehearsedStep& step : rehearsal.steps)
        seconds += step.back ? step.seconds : 0;
    const QStringList times { duration(rehearsal.secondsThere()), duration(seconds) };
    if (!rehearsal.noWayBack.isEmpty())
        return say(QT_TRANSLATE_NOOP("Rehearsal", "It works, in %1. It cannot be rolled back."), times);
    if (!rehearsal.leftBehind.isEmpty())
        return say(QT_TRANSLATE_NOOP("Rehearsal",
                                     "It works, in %1, but the rollback (%2) does not restore the original schema."),
                   times);
    return say(
        QT_TRANSLATE_NOOP("Rehearsal", "It works: applied in %1, rolled back in %2, and the schema is restored."),
        times);
}

QStringList remarks(const Rehearsal& rehearsal)
{
    QStringList sentences;
    if (!rehearsal.unlike.isEmpty())
        sentences.append(say(QT_TRANSLATE_NOOP("Rehearsal", "The copy differed from the database in: %1"),
                             { rehearsal.unlike.join(u", "_s) }));
    for (const MeasuredLock& lock : rehearsal.unforeseen())
        sentences.append(measuredLockText(lock));
    if (!rehearsal.noWayBack.isEmpty())
        sentences.append(
            say(QT_TRANSLATE_NOOP("Rehearsal",
                                  "Revision %1 cannot be undone: only a backup can restore what was there before."),
                { rehearsal.noWayBack }));
    if (!rehearsal.leftBehind.isEmpty())
        sentences.append(say(QT_TRANSLATE_NOOP("Rehearsal", "Different after the rollback: %1"),
                             { rehearsal.leftBehind.join(u", "_s) }));
    const checks::RehearsalRecord* first = rehearsal.runs.isEmpty() ? nullptr : &rehearsal.runs.first();
    constexpr int major = 10'000;
    if (first != nullptr && first->serverVersion / major != first->copyVersion / major)
        sentences.append(
            say(QT_TRANSLATE_NOOP("Rehearsal", "Rehearsed on PostgreSQL %1; the database runs %2."),
                { QString::number(first->copyVersion / major), QString::number(first->serverVersion / major) }));
    return sentences;
}

} // namespace stopover::text
