#include "core/run/planupcast.h"

#include "core/run/planjson.h"

#include <QJsonArray>

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

void rename(QJsonObject& object, const QString& from, const QString& to)
{
    if (object.contains(from) && !object.contains(to))
        object.insert(to, object.take(from));
}

/// Moves a member to another object; what was not written had this value then.
void move(QJsonObject& from, const QString& key, QJsonObject& to, const QString& as, const QJsonValue& otherwise)
{
    const QJsonValue value = from.take(key);
    to.insert(as, value.isUndefined() ? otherwise : value);
}

/// Moves a member that may be missing.
void moveIfThere(QJsonObject& from, const QString& key, QJsonObject& to, const QString& as)
{
    if (from.contains(key))
        to.insert(as, from.take(key));
}

QJsonValue upcastStatements(const QJsonValue& value)
{
    if (!value.isArray())
        return value;
    QJsonArray statements;
    const QJsonArray earlier = value.toArray();
    for (const QJsonValue& one : earlier) {
        QJsonObject statement = one.toObject();
        rename(statement, u"must_hold"_s, u"assertion"_s);
        statements.append(one.isObject() ? QJsonValue(statement) : one);
    }
    return statements;
}

/// A digest was a list of the three texts around a table and a condition.
QJsonValue upcastVerifyQueries(const QJsonValue& value)
{
    QJsonObject queries = value.toObject();
    const QJsonArray part = queries[u"part"_s].toArray();
    if (part.size() == 3)
        queries.insert(
            u"part"_s,
            QJsonObject { { u"before_table"_s, part[0] }, { u"before_condition"_s, part[1] }, { u"end"_s, part[2] } });
    return value.isObject() ? QJsonValue(queries) : value;
}

void upcastCopy(QJsonObject& params)
{
    const bool byRange = params.take(u"method"_s).toString() == "range"_L1;
    params.insert(u"order"_s, byRange ? u"blocks"_s : u"keys"_s);
    params.remove(u"key_columns"_s); // nobody read it
    QJsonObject queries = params.take(u"queries"_s).toObject();
    QJsonObject range;
    moveIfThere(queries, u"insert_range"_s, range, u"insert"_s);
    for (const QString& name : { u"file"_s, u"blocks"_s, u"bytes"_s, u"reset"_s })
        moveIfThere(queries, name, range, name);
    params.insert(u"range"_s, range);
    QJsonObject keyset;
    moveIfThere(queries, u"insert_keys"_s, keyset, u"insert"_s);
    moveIfThere(queries, u"insert_first_keys"_s, keyset, u"insert_first"_s);
    for (const QString& name : { u"boundary"_s, u"first_boundary"_s })
        moveIfThere(queries, name, keyset, name);
    if (!keyset.isEmpty())
        params.insert(u"keyset"_s, keyset);
    for (auto left = queries.begin(); left != queries.end(); ++left)
        params.insert(left.key(), *left); // for the reader to refuse
}

/// What only some kinds had; the rest keeps its names.
void upcastParams(const QString& kind, QJsonObject& params)
{
    constexpr int retainDays = 30;
    QJsonObject part;
    moveIfThere(params, u"revision"_s, part, u"revision"_s);
    moveIfThere(params, u"search_path"_s, part, u"search_path"_s);
    if (!part.isEmpty())
        params.insert(u"part"_s, part);
    if (kind == wordOf(StepKind::Sql)) {
        const bool repeatable = params[u"isolation"_s].toString() == "repeatable read"_L1;
        params.insert(u"isolation"_s, repeatable ? u"repeatable_read"_s : u"read_committed"_s);
    } else if (kind == wordOf(StepKind::Backup)) {
        if (!params.contains(u"retain_days"_s))
            params.insert(u"retain_days"_s, retainDays);
    } else if (kind == wordOf(StepKind::Copy)) {
        upcastCopy(params);
    } else if (kind == wordOf(StepKind::Verify)) {
        params.insert(u"queries"_s, upcastVerifyQueries(params[u"queries"_s]));
    } else if (kind == wordOf(StepKind::Swap)) {
        params.insert(u"guards"_s, upcastStatements(params[u"guards"_s]));
        params.insert(u"verify"_s, upcastVerifyQueries(params[u"verify"_s]));
    }
}

QJsonObject upcastStep(QJsonObject step)
{
    constexpr int attempts = 10;
    constexpr int lockTimeoutMs = 400;
    rename(step, u"executor"_s, u"kind"_s);
    rename(step, u"stop_line"_s, u"point_of_no_return"_s);
    rename(step, u"done_sql"_s, u"postcondition"_s);
    step.insert(u"statements"_s, upcastStatements(step[u"statements"_s]));
    QJsonArray units;
    const QJsonArray earlier = step[u"units"_s].toArray();
    for (const QJsonValue& unit : earlier)
        units.append(upcastStatements(unit));
    if (step[u"units"_s].isArray())
        step.insert(u"units"_s, units);
    if (!step[u"params"_s].isObject())
        return step;
    QJsonObject params = step[u"params"_s].toObject();
    QJsonObject policy;
    move(params, u"attempts"_s, policy, u"attempts"_s, attempts);
    move(params, u"lock_timeout_ms"_s, policy, u"timeout_ms"_s, lockTimeoutMs);
    step.insert(u"lock_policy"_s, policy);
    moveIfThere(params, u"position"_s, step, u"leads_to"_s);
    move(params, u"recovery_point"_s, step, u"recovery_point"_s, QString());
    upcastParams(step[u"kind"_s].toString(), params);
    step.insert(u"params"_s, params);
    return step;
}

QJsonObject fromBefore2(QJsonObject plan)
{
    if (!plan[u"legs"_s].isObject())
        return plan;
    const QJsonObject legs = plan.take(u"legs"_s).toObject();
    QJsonObject phases;
    for (auto leg = legs.begin(); leg != legs.end(); ++leg) {
        QJsonArray steps;
        const QJsonArray earlier = leg->toArray();
        for (const QJsonValue& step : earlier)
            steps.append(step.isObject() ? QJsonValue(upcastStep(step.toObject())) : step);
        const auto phase = fromWord<Phase>(leg.key());
        phases.insert(phase ? wordOf(*phase) : leg.key(), leg->isArray() ? QJsonValue(steps) : *leg);
    }
    plan.insert(u"phases"_s, phases);
    return plan;
}

/// How long a swap may hold its lock was not said, nor were the partitions of what is compared under it.
void from2(const QString& kind, QJsonObject& params, int budgetMs)
{
    if (kind == wordOf(StepKind::Swap))
        params.insert(u"budget_ms"_s, budgetMs);
    for (const QString& verify : { u"queries"_s, u"verify"_s }) {
        QJsonObject queries = params.value(verify).toObject();
        if (!queries.contains(u"touched_differ"_s))
            continue;
        queries.insert(u"touched_places"_s, QString());
        params.insert(verify, queries);
    }
}

/// As a plan of today has it by itself: more partitions take longer.
int lockBudgetOf(const QJsonObject& phases)
{
    constexpr qsizetype few = 200;
    qsizetype partitions = 0;
    for (const QJsonValue& phase : phases) {
        for (const QJsonValue& step : phase.toArray())
            partitions = std::max(partitions, step[u"params"_s][u"partitions"_s].toArray().size());
    }
    return static_cast<int>(500 + 10 * std::max<qsizetype>(0, partitions - few));
}

QJsonObject from2(QJsonObject plan)
{
    QJsonObject phases = plan[u"phases"_s].toObject();
    const int budgetMs = lockBudgetOf(phases);
    for (auto phase = phases.begin(); phase != phases.end(); ++phase) {
        QJsonArray steps;
        const QJsonArray earlier = phase->toArray();
        for (const QJsonValue& one : earlier) {
            QJsonObject step = one.toObject();
            QJsonObject params = step[u"params"_s].toObject();
            if (step[u"params"_s].isObject()) {
                from2(step[u"kind"_s].toString(), params, budgetMs);
                step.insert(u"params"_s, params);
            }
            steps.append(one.isObject() ? QJsonValue(step) : one);
        }
        if (phase->isArray())
            *phase = steps;
    }
    if (plan[u"phases"_s].isObject())
        plan.insert(u"phases"_s, phases);
    return plan;
}

} // namespace

QJsonObject upcast(QJsonObject plan)
{
    const QJsonValue format = plan.value(u"format"_s);
    if (format.isUndefined())
        plan = fromBefore2(plan);
    if (format.isUndefined() || format == 2) {
        plan = from2(plan);
        plan.insert(u"format"_s, planFormat);
    }
    return plan;
}

} // namespace stopover::run
