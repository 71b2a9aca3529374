#include "core/run/plan.h"

#include "core/base/text.h"
#include "core/run/planjson.h"

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

QString scriptOf(const Statements& statements)
{
    QString text;
    for (const Statement& statement : statements)
        text += statement.sql + u";\n"_s;
    return text;
}

} // namespace

const RevisionPart* Step::part() const
{
    if (const auto* sql = std::get_if<SqlParams>(&params))
        return sql->part ? &*sql->part : nullptr;
    if (const auto* autocommit = std::get_if<AutocommitParams>(&params))
        return &autocommit->part;
    if (const auto* batch = std::get_if<BatchParams>(&params))
        return &batch->part;
    const auto* alembic = std::get_if<AlembicParams>(&params);
    return alembic == nullptr ? nullptr : &alembic->part;
}

QList<Statements> Step::transactions() const
{
    QList<Statements> all;
    if (const auto* attach = std::get_if<AttachParams>(&params))
        all = attach->guard;
    all.append(statements);
    return all;
}

QString Step::script() const
{
    QString text;
    QList<Statements> apart = transactions();
    apart.removeLast();
    for (const Statements& one : std::as_const(apart))
        text += u"BEGIN;\n"_s + scriptOf(one) + u"COMMIT;\n"_s;
    text += scriptOf(statements);
    for (const Statements& unit : units)
        text += u"BEGIN;\n"_s + scriptOf(unit) + u"COMMIT;\n"_s;
    return text;
}

QString Step::preview() const
{
    QString text = script();
    const QList<NamedQuery> queries = queriesOf(params);
    for (const NamedQuery& query : queries)
        text += u"-- "_s + visible(query.name) + u'\n' + query.sql + u";\n\n"_s;
    return text;
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

} // namespace stopover::run
