#include "core/migrate/emergency.h"

#include "core/run/journal.h"
#include "core/run/runner.h"

namespace stopover::migrate {

using namespace Qt::StringLiterals;

namespace {

constexpr double restoreBytesPerSecond = 40e6; ///< copy, indexes and two comparisons on a 2-core machine
constexpr double dumpBytesPerSecond = 5e6; ///< of the compressed file

double secondsOf(const QList<run::Step>& steps)
{
    double seconds = 1;
    for (const run::Step& step : steps)
        seconds += std::max(0.0, step.estimatedSeconds);
    return seconds;
}

Result<std::optional<EmergencyWay>> wayOfRun(pg::Connection& connection, const run::RunRecord& record)
{
    STOPOVER_TRY_ASSIGN(const run::journal::Standing standing, run::journal::standingOf(connection, record.id));
    STOPOVER_TRY_ASSIGN(const run::Plan plan, run::journal::planOf(connection, record.id));
    for (const run::Phase phase : { run::Phase::Rollback, run::Phase::Abort }) {
        if (plan.phases.contains(phase) && run::mayEnter(standing.situation(), phase))
            return std::optional(EmergencyWay { .run = record.id,
                                                .phase = phase,
                                                .target = record.target,
                                                .what = record.operation,
                                                .seconds = secondsOf(plan.phases.value(phase)),
                                                .keepsWrites = true });
    }
    return std::optional<EmergencyWay>();
}

EmergencyWay wayOf(const backup::Backup& one, const run::RunRecord& record)
{
    return { .kind = EmergencyWay::Kind::Backup,
             .run = record.id,
             .backup = one.id,
             .target = one.table,
             .what = one.object,
             .isColumn = one.kind == backup::Kind::Column,
             .seconds = 1 + static_cast<double>(one.bytes) / restoreBytesPerSecond };
}

/// The journal writes "2026-11-21 10:00:00", the register "2026-11-21T10:00:00Z".
QString isoOf(QString time)
{
    if (time.isEmpty())
        return {};
    return time.left(19).replace(u' ', u'T') + u'Z';
}

bool concerns(const backup::Backup& one, const run::RunRecord& record)
{
    if (!record.id.isValid())
        return false;
    const bool table = one.kind == backup::Kind::Table || one.kind == backup::Kind::Column;
    return table && one.there && one.level == 3 && one.problem.isEmpty()
        && (one.run == record.id || one.table == record.target);
}

} // namespace

QJsonObject EmergencyWay::toJson() const
{
    const QString name = kind == Kind::Phase ? u"journal"_s : kind == Kind::Backup ? u"backup"_s : u"dump"_s;
    return { { u"way"_s, name },        { u"run"_s, run.value },           { u"phase"_s, run::wordOf(phase) },
             { u"backup"_s, backup },   { u"target"_s, target },           { u"what"_s, what },
             { u"seconds"_s, seconds }, { u"keeps_writes"_s, keepsWrites } };
}

Result<Emergency> emergencyOf(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const QList<backup::Backup> backups, backup::list(connection));
    STOPOVER_TRY_ASSIGN(QList<run::RunRecord> runs, run::listRuns(connection));
    runs.removeIf([](const run::RunRecord& run) {
        return run.state == run::RunState::Aborted || run.operation == "backup"_L1 || run.operation == "ahead"_L1
            || run.activity == run::Activity::Planned;
    });
    Emergency emergency;
    if (!runs.isEmpty())
        emergency.last = runs.first();
    if (emergency.last && emergency.last->state == run::RunState::RolledBack)
        return emergency;
    QList<EmergencyWay>& ways = emergency.ways;
    // Without a run there may still be a column that was removed, or a dump.
    const run::RunRecord last = runs.value(0);
    QList<backup::Backup> newest = backups;
    std::ranges::sort(newest, std::greater {}, &backup::Backup::id);
    // A column that was removed by safe_remove_column() after the last run is what was done last.
    for (const backup::Backup& one : newest) {
        if (one.kind == backup::Kind::Column && !one.run.isValid()
            && one.createdAt > isoOf(last.completedAt.isEmpty() ? last.createdAt : last.completedAt))
            ways.append(wayOf(one, last));
    }
    if (last.id.isValid()) {
        STOPOVER_TRY_ASSIGN(const std::optional<EmergencyWay> own, wayOfRun(connection, last));
        if (own)
            ways.append(*own);
    }
    for (const backup::Backup& one : newest) {
        const bool known = std::ranges::any_of(ways, [&](const EmergencyWay& path) {
            return path.kind == EmergencyWay::Kind::Backup && path.target == one.table;
        });
        if (concerns(one, last) && !known)
            ways.append(wayOf(one, last));
    }
    const auto dump = std::ranges::find_if(newest, [](const backup::Backup& one) {
        return one.kind == backup::Kind::Dump && one.level > 0 && one.problem.isEmpty();
    });
    if (dump != newest.end())
        ways.append({ .kind = EmergencyWay::Kind::Dump,
                      .run = last.id,
                      .backup = dump->id,
                      .target = dump->table,
                      .what = dump->object,
                      .seconds = 1 + static_cast<double>(dump->bytes) / dumpBytesPerSecond });
    return emergency;
}

} // namespace stopover::migrate
