#include "core/run/planupcast.h"

#include "core/run/words.h"

#include <QJsonArray>

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

void rename(QJsonObject& object, const QString& from, const QString& to)
{
    if (object.contains(from) && !object.contains(to))
        object.insert(to, object.take(from));
}

QJsonValue upcastStatements(const QJsonValue& value)
{
    if (!value.isArray())
        return value;
    QJsonArray statements;
    for (const QJsonValue& one : value.toArray()) {
        QJsonObject statement = one.toObject();
        rename(statement, u"must_hold"_s, u"assertion"_s);
        statements.append(one.isObject() ? QJsonValue(statement) : one);
    }
    return statements;
}

QJsonObject upcastStep(QJsonObject step)
{
    rename(step, u"executor"_s, u"kind"_s);
    rename(step, u"stop_line"_s, u"point_of_no_return"_s);
    rename(step, u"done_sql"_s, u"postcondition"_s);
    step.insert(u"statements"_s, upcastStatements(step[u"statements"_s]));
    if (step[u"units"_s].isArray()) {
        QJsonArray units;
        for (const QJsonValue& unit : step[u"units"_s].toArray())
            units.append(upcastStatements(unit));
        step.insert(u"units"_s, units);
    }
    if (step[u"params"_s].isObject()) {
        QJsonObject params = step[u"params"_s].toObject();
        if (params.contains(u"guards"_s))
            params.insert(u"guards"_s, upcastStatements(params[u"guards"_s]));
        step.insert(u"params"_s, params);
    }
    return step;
}

} // namespace

QJsonObject upcast(QJsonObject plan)
{
    plan.insert(u"format"_s, planFormat);
    if (!plan[u"legs"_s].isObject())
        return plan;
    const QJsonObject legs = plan.take(u"legs"_s).toObject();
    QJsonObject phases;
    for (auto leg = legs.begin(); leg != legs.end(); ++leg) {
        QJsonArray steps;
        for (const QJsonValue& step : leg->toArray())
            steps.append(step.isObject() ? QJsonValue(upcastStep(step.toObject())) : step);
        const auto phase = fromWord<Phase>(leg.key());
        phases.insert(phase ? wordOf(*phase) : leg.key(), leg->isArray() ? QJsonValue(steps) : *leg);
    }
    plan.insert(u"phases"_s, phases);
    return plan;
}

} // namespace stopover::run
