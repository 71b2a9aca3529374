#include "core/run/plan.h"

#include "core/base/clause.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/run/planupcast.h"

#include <QJsonArray>

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const Statements& statements)
{
    QJsonArray array;
    for (const Statement& statement : statements) {
        if (statement.assertion.isEmpty())
            array.append(statement.sql);
        else
            array.append(QJsonObject { { u"sql"_s, statement.sql }, { u"assertion"_s, statement.assertion } });
    }
    return array;
}

Statements statementsFrom(const QJsonArray& array)
{
    Statements statements;
    for (const QJsonValue& value : array) {
        if (value.isString())
            statements.append({ value.toString(), {} });
        else
            statements.append({ value[u"sql"_s].toString(), value[u"assertion"_s].toString() });
    }
    return statements;
}

QStringList textsFrom(const QJsonArray& array)
{
    QStringList texts;
    for (const QJsonValue& value : array)
        texts.append(value.toString());
    return texts;
}

/// A member that is missing is as good as one of its kind.
bool isOr(const QJsonValue& value, QJsonValue::Type type)
{
    return value.isUndefined() || value.isNull() || value.type() == type;
}

bool areStatements(const QJsonValue& value)
{
    return isOr(value, QJsonValue::Array) && std::ranges::all_of(value.toArray(), [](const QJsonValue& one) {
               return one.isString()
                   || (one.isObject() && one[u"sql"_s].isString() && isOr(one[u"assertion"_s], QJsonValue::String));
           });
}

bool areTexts(const QJsonValue& value)
{
    return isOr(value, QJsonValue::Array)
        && std::ranges::all_of(value.toArray(), [](const QJsonValue& one) { return one.isString(); });
}

bool isStep(const QJsonValue& value)
{
    const QJsonValue units = value[u"units"_s];
    return value[u"slug"_s].isString() && fromWord<StepKind>(value[u"kind"_s].toString())
        && areTexts(value[u"title_args"_s]) && areStatements(value[u"statements"_s]) && isOr(units, QJsonValue::Array)
        && std::ranges::all_of(units.toArray(),
                               [](const QJsonValue& unit) { return unit.isArray() && areStatements(unit); })
        && isOr(value[u"params"_s], QJsonValue::Object) && isOr(value[u"postcondition"_s], QJsonValue::String)
        && isOr(value[u"point_of_no_return"_s], QJsonValue::Bool)
        && isOr(value[u"needs_confirmation"_s], QJsonValue::Bool)
        && fromWord<Undo>(value[u"undo"_s].toString(wordOf(Undo::Free)));
}

bool isFinding(const QJsonValue& value)
{
    return value[u"rule"_s].isString() && areTexts(value[u"args"_s])
        && fromWord<Severity>(value[u"severity"_s].toString(wordOf(Severity::Block)));
}

/// The first part of a plan that is not of its kind; empty when all are.
QString strangePart(const QJsonObject& json)
{
    if (!json[u"operation"_s].isString() || !isOr(json[u"target"_s], QJsonValue::String))
        return u"operation"_s;
    if (!isOr(json[u"findings"_s], QJsonValue::Array) || !std::ranges::all_of(json[u"findings"_s].toArray(), isFinding))
        return u"findings"_s;
    if (!isOr(json[u"facts"_s], QJsonValue::Object))
        return u"facts"_s;
    if (json[u"format"_s].toInt() != planFormat)
        return u"format"_s;
    if (!json[u"phases"_s].isObject())
        return u"phases"_s;
    const QJsonObject phases = json[u"phases"_s].toObject();
    for (auto phase = phases.begin(); phase != phases.end(); ++phase) {
        if (!fromWord<Phase>(phase.key()) || !phase->isArray() || !std::ranges::all_of(phase->toArray(), isStep))
            return phase.key();
    }
    return {};
}

QString scriptOf(const Statements& statements)
{
    QString text;
    for (const Statement& statement : statements)
        text += statement.sql + u";\n"_s;
    return text;
}

} // namespace

QJsonObject Step::toJson() const
{
    QJsonArray unitArray;
    for (const Statements& unit : units)
        unitArray.append(run::toJson(unit));
    return { { u"slug"_s, slug },
             { u"title_args"_s, QJsonArray::fromStringList(titleArgs) },
             { u"kind"_s, wordOf(kind) },
             { u"statements"_s, run::toJson(statements) },
             { u"units"_s, unitArray },
             { u"params"_s, params },
             { u"lock"_s, lock },
             { u"undo"_s, wordOf(undo) },
             { u"point_of_no_return"_s, pointOfNoReturn },
             { u"needs_confirmation"_s, needsConfirmation },
             { u"estimated_rows"_s, estimatedRows },
             { u"estimated_seconds"_s, estimatedSeconds },
             { u"postcondition"_s, postcondition } };
}

Step Step::fromJson(const QJsonObject& json)
{
    Step step;
    step.slug = json[u"slug"_s].toString();
    step.titleArgs = textsFrom(json[u"title_args"_s].toArray());
    step.kind = fromWord<StepKind>(json[u"kind"_s].toString()).value_or(StepKind::Sql);
    step.statements = statementsFrom(json[u"statements"_s].toArray());
    for (const QJsonValue& unit : json[u"units"_s].toArray())
        step.units.append(statementsFrom(unit.toArray()));
    step.params = json[u"params"_s].toObject();
    step.lock = json[u"lock"_s].toString();
    step.undo = fromWord<Undo>(json[u"undo"_s].toString()).value_or(Undo::Free);
    step.pointOfNoReturn = json[u"point_of_no_return"_s].toBool();
    step.needsConfirmation = json[u"needs_confirmation"_s].toBool();
    step.estimatedRows = json[u"estimated_rows"_s].toInteger(-1);
    step.estimatedSeconds = json[u"estimated_seconds"_s].toDouble(-1);
    step.postcondition = json[u"postcondition"_s].toString();
    return step;
}

QString Step::script() const
{
    QString text = scriptOf(statements);
    for (const Statements& unit : units)
        text += u"BEGIN;\n"_s + scriptOf(unit) + u"COMMIT;\n"_s;
    return text;
}

QString Step::preview() const
{
    QString text = script();
    const auto add = [&text](const QString& name, const QString& sql) {
        if (!sql.isEmpty())
            text += u"-- "_s + visible(name) + u'\n' + sql + u";\n\n"_s;
    };
    const QJsonObject queries = params[u"queries"_s].toObject();
    for (auto query = queries.begin(); query != queries.end(); ++query) {
        if (query.value().isArray()) {
            for (const QJsonValue& one : query.value().toArray())
                add(query.key(), one.isObject() ? one[u"sql"_s].toString() : one.toString());
        } else {
            add(query.key(), query.value().toString());
        }
    }
    for (const QJsonValue& guard : params[u"guards"_s].toArray())
        add(u"guard "_s + guard[u"assertion"_s].toString(), guard[u"sql"_s].toString());
    return text;
}

QJsonObject Finding::toJson() const
{
    return { { u"severity"_s, wordOf(severity) },
             { u"rule"_s, rule },
             { u"object"_s, object },
             { u"args"_s, QJsonArray::fromStringList(args) } };
}

Finding Finding::fromJson(const QJsonObject& json)
{
    return { fromWord<Severity>(json[u"severity"_s].toString()).value_or(Severity::Block), json[u"rule"_s].toString(),
             json[u"object"_s].toString(), textsFrom(json[u"args"_s].toArray()) };
}

bool Plan::blocked() const
{
    return std::ranges::any_of(findings, [](const Finding& f) { return f.severity == Severity::Block; });
}

QStringList Plan::blockers() const
{
    QStringList blockers;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Block)
            blockers.append(finding.rule + u' ' + finding.object);
    }
    return blockers;
}

QJsonObject Plan::toJson() const
{
    QJsonArray findingArray;
    for (const Finding& finding : findings)
        findingArray.append(finding.toJson());
    QJsonObject phaseObject;
    for (auto phase = phases.cbegin(); phase != phases.cend(); ++phase) {
        QJsonArray steps;
        for (const Step& step : *phase)
            steps.append(step.toJson());
        phaseObject.insert(wordOf(phase.key()), steps);
    }
    return { { u"operation"_s, operation }, { u"target"_s, target },         { u"target_oid"_s, targetOid },
             { u"spec"_s, specText },       { u"findings"_s, findingArray }, { u"facts"_s, facts },
             { u"phases"_s, phaseObject },  { u"format"_s, planFormat } };
}

Result<Plan> Plan::read(const QByteArray& text, const QString& place)
{
    STOPOVER_TRY_ASSIGN(const QJsonObject stored, jsonObject(text, place));
    const QJsonObject json = stored.contains(u"format"_s) ? stored : upcast(stored);
    if (const QString part = strangePart(json); !part.isEmpty())
        return Failure(ErrorCode::UnreadableData, { place, clause("bad_plan_part", { part }) });
    return fromJson(json);
}

Plan Plan::fromJson(const QJsonObject& json)
{
    Plan plan;
    plan.operation = json[u"operation"_s].toString();
    plan.target = json[u"target"_s].toString();
    plan.targetOid = json[u"target_oid"_s].toInteger();
    plan.specText = json[u"spec"_s].toString();
    for (const QJsonValue& finding : json[u"findings"_s].toArray())
        plan.findings.append(Finding::fromJson(finding.toObject()));
    plan.facts = json[u"facts"_s].toObject();
    const QJsonObject phaseObject = json[u"phases"_s].toObject();
    for (auto phase = phaseObject.constBegin(); phase != phaseObject.constEnd(); ++phase) {
        QList<Step>& steps = plan.phases[*fromWord<Phase>(phase.key())];
        for (const QJsonValue& step : phase.value().toArray())
            steps.append(Step::fromJson(step.toObject()));
    }
    return plan;
}

} // namespace stopover::run
