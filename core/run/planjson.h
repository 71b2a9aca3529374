#pragma once

#include "core/run/plan.h"

#include <QJsonObject>

/// The border between plans and the JSON of stored plans: the members of each struct stand once, for both directions.
namespace stopover::run {

/// The format of the plans that this program writes.
constexpr int planFormat = 3;

[[nodiscard]] QJsonObject toJson(const Plan& plan);
[[nodiscard]] QJsonObject toJson(const Finding& finding);

/// A plan that a database kept, which its owner may have changed: every member is there, of its kind, and no other.
/// Plans of programs before journal version 6 pass through upcast() first.
/// Errors: UnreadableData, where `text` is no JSON object; PlanUnreadable, with the step and the key.
Result<Plan> readPlan(const QByteArray& text, const QString& place);

/// The statements that a step's executor repeats, each with its name. They have parameters ($1 …).
struct NamedQuery
{
    QString name;
    QString sql;
};

[[nodiscard]] QList<NamedQuery> queriesOf(const StepParams& params);

} // namespace stopover::run
