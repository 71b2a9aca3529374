#include "core/run/identity.h"

#include "core/run/operation.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace stopover::run {

using namespace Qt::StringLiterals;

QString ownSql(const Plan& plan)
{
    QStringList statements;
    for (const Step& step : plan.phases.value(Phase::Apply)) {
        const bool revision =
            step.kind() == StepKind::Sql || step.kind() == StepKind::Batch || step.kind() == StepKind::Autocommit;
        if (!revision || step.slug.startsWith("backup"_L1))
            continue;
        for (const Statement& statement : step.statements) {
            if (!statement.sql.contains("stopover"_L1) && !statement.sql.contains("alembic_version"_L1))
                statements.append((step.kind() == StepKind::Autocommit ? u"-- +stopover autocommit\n"_s : QString())
                                  + statement.sql + u';');
        }
    }
    return statements.join(u'\n');
}

namespace {

/// Every statement of the revisions, the record with the hash of each file among them.
QStringList revisionSql(const Plan& plan)
{
    QStringList statements;
    for (const Step& step : plan.phases.value(Phase::Apply)) {
        for (const Statement& statement : step.part() != nullptr ? step.statements : Statements()) {
            // The role of a copy has another name, and with it another search path of the same meaning.
            if (!statement.sql.startsWith("SET LOCAL search_path = "_L1))
                statements.append(statement.sql);
        }
    }
    return statements;
}

} // namespace

QString identityOf(const Plan& plan)
{
    QStringList parts { plan.operation };
    switch (operationOf(plan.operation).identity) {
    case PlanIdentity::None:
        return {};
    case PlanIdentity::Specification:
        parts += { plan.target, plan.specText };
        break;
    case PlanIdentity::Revisions:
        for (const QJsonValue& revision : plan.facts[u"revisions"_s].toArray())
            parts.append(revision.toString());
        parts += revisionSql(plan);
        break;
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace stopover::run
