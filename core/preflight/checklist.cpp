#include "core/preflight/checklist.h"

#include "core/base/clause.h"
#include "core/run/history.h"
#include "core/run/journal.h"

#include <QJsonArray>

namespace stopover::preflight {

using namespace Qt::StringLiterals;

Result<QList<SignOff>> signOffsFrom(const QString& text)
{
    QList<SignOff> ticks;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const SignOff tick { .item = part.section(u'=', 0, 0).trimmed(), .name = part.section(u'=', 1).trimmed() };
        if (tick.item.isEmpty() || tick.name.isEmpty())
            return Failure(ErrorCode::Usage, { part.trimmed(), clause("write_sign_off") });
        ticks.append(tick);
    }
    return ticks;
}

Result<void> recordChecklist(pg::Connection& connection, RunId run, const checks::Policy& policy)
{
    if (policy.signOffs.isEmpty() && policy.signOffsDuring.isEmpty() && policy.signOffsAfter.isEmpty())
        return {};
    return run::journal::appendEvent(connection, run, u"checklist"_s,
                                     { { u"before"_s, QJsonArray::fromStringList(policy.signOffs) },
                                       { u"during"_s, QJsonArray::fromStringList(policy.signOffsDuring) },
                                       { u"after"_s, QJsonArray::fromStringList(policy.signOffsAfter) } });
}

Result<void> signOff(pg::Connection& connection, RunId run, const SignOff& tick)
{
    STOPOVER_TRY_ASSIGN(const run::RunRecord there, run::readRun(connection, run));
    return run::journal::appendEvent(connection, there.id, u"sign_off"_s,
                                     { { u"item"_s, tick.item }, { u"name"_s, tick.name } });
}

Result<void> mayFinish(pg::Connection& connection, RunId run, const checks::Policy& policy)
{
    STOPOVER_TRY(run::readRun(connection, run));
    QStringList open = policy.signOffsAfter;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows ticks,
        connection.execute(u"SELECT data::jsonb->>'item' FROM stopover.event WHERE run = $1 AND kind = 'sign_off'"_s,
                           { run.value }));
    for (int row = 0; row < ticks.count(); ++row)
        open.removeAll(ticks.text(row, 0));
    return open.isEmpty() ? Result<void>() : Failure(ErrorCode::Blocked, open);
}

} // namespace stopover::preflight
