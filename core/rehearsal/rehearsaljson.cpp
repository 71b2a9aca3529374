#include "core/rehearsal/rehearsal.h"

#include <QJsonArray>

namespace stopover::rehearsal {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const MeasuredStatement& statement)
{
    QJsonArray locks;
    for (const MeasuredLock& lock : statement.locks)
        locks.append(QJsonObject {
            { u"table"_s, lock.table }, { u"mode"_s, risk::lockName(lock.mode) }, { u"foreseen"_s, lock.foreseen } });
    return { { u"sql"_s, statement.sql },
             { u"seconds"_s, statement.seconds },
             { u"locks"_s, locks },
             { u"rewritten"_s, QJsonArray::fromStringList(statement.rewritten) },
             { u"scanned"_s, QJsonArray::fromStringList(statement.scanned) },
             { u"rows_written"_s, statement.rowsWritten },
             { u"wal_bytes"_s, statement.walBytes } };
}

QJsonObject toJson(const RehearsedStep& step)
{
    QJsonArray statements;
    for (const MeasuredStatement& statement : step.statements)
        statements.append(toJson(statement));
    return { { u"phase"_s, run::wordOf(step.phase) }, { u"back"_s, step.back }, { u"slug"_s, step.slug },
             { u"seconds"_s, step.seconds },          { u"data"_s, step.data }, { u"statements"_s, statements } };
}

} // namespace

QJsonObject toJson(const Rehearsal& rehearsal)
{
    QJsonArray runs;
    for (const checks::RehearsalRecord& run : rehearsal.runs) {
        QJsonObject json = checks::toJson(run);
        // The digests of all objects are for the checks.
        json.remove(u"before"_s);
        json.remove(u"after"_s);
        runs.append(json);
    }
    QJsonArray steps;
    for (const RehearsedStep& step : rehearsal.steps)
        steps.append(toJson(step));
    QJsonObject json { { u"succeeded"_s, rehearsal.succeeded() },
                       { u"runs"_s, runs },
                       { u"steps"_s, steps },
                       { u"bytes"_s, rehearsal.bytes },
                       { u"copy_seconds"_s, rehearsal.copySeconds },
                       { u"seconds"_s, rehearsal.secondsThere() },
                       { u"unlike"_s, QJsonArray::fromStringList(rehearsal.unlike) },
                       { u"left_behind"_s, QJsonArray::fromStringList(rehearsal.leftBehind) },
                       { u"no_way_back"_s, rehearsal.noWayBack } };
    if (rehearsal.error)
        json.insert(u"error"_s, rehearsal.error->codeName());
    return json;
}

} // namespace stopover::rehearsal
