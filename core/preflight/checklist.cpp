#include "core/preflight/checklist.h"

#include "core/base/clause.h"
#include "core/base/json.h"
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
    if (policy.checklist().isEmpty())
        return {};
    return run::journal::appendEvent(connection, run, u"checklist"_s,
                                     { { u"before"_s, QJsonArray::fromStringList(policy.signOffs) },
                                       { u"during"_s, QJsonArray::fromStringList(policy.signOffsDuring) },
                                       { u"after"_s, QJsonArray::fromStringList(policy.signOffsAfter) } });
}

Result<QStringList> checklistOf(pg::Connection& connection, RunId run, const checks::Policy& policy)
{
    STOPOVER_TRY(run::readRun(connection, run));
    QStringList items;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows lists,
        connection.execute(u"SELECT data FROM stopover.event WHERE run = $1 AND kind = 'checklist' ORDER BY id"_s,
                           { run.value }));
    for (int row = 0; row < lists.count(); ++row) {
        STOPOVER_TRY_ASSIGN(const QJsonObject list, jsonObject(lists.bytes(row, 0), u"stopover.event"_s));
        for (const QString& moment : { u"before"_s, u"during"_s, u"after"_s }) {
            for (const QJsonValue& item : list[moment].toArray())
                items.append(item.toString());
        }
    }
    items += policy.checklist();
    items.removeDuplicates();
    return items;
}

Result<void> refuseUnknownItems(const QList<SignOff>& ticks, const QStringList& items)
{
    for (const SignOff& tick : ticks) {
        if (items.contains(tick.item))
            continue;
        return Failure(ErrorCode::Usage,
                       { clause("no_checklist_item", { tick.item }),
                         items.isEmpty() ? clause("checklist_is_empty") : clause("checklist_items", items) });
    }
    return {};
}

Result<void> signOff(pg::Connection& connection, RunId run, const checks::Policy& policy, const SignOff& tick)
{
    STOPOVER_TRY_ASSIGN(const QStringList items, checklistOf(connection, run, policy));
    STOPOVER_TRY(refuseUnknownItems({ tick }, items));
    return run::journal::appendEvent(connection, run, u"sign_off"_s,
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
