#include "core/change/findinglist.h"

namespace stopover::change {

using run::Severity;

namespace {

Severity severityOf(const Guard* guard, bool accepted)
{
    if (guard == nullptr)
        return Severity::Block;
    switch (guard->verdict) {
    case Verdict::Asks:
        return accepted ? Severity::Warning : Severity::Block;
    case Verdict::Warns:
        return Severity::Warning;
    case Verdict::Informs:
        return Severity::Info;
    case Verdict::Blocks:
        break;
    }
    return Severity::Block;
}

} // namespace

FindingList::FindingList(QList<run::Finding>& findings, Moment moment, QStringList accepted)
    : m_findings(findings)
    , m_moment(moment)
    , m_accepted(std::move(accepted))
{}

bool FindingList::names(const QString& object) const
{
    return std::ranges::find(m_findings, object, &run::Finding::object) != m_findings.end();
}

void FindingList::add(const QString& rule, const QString& object, const QStringList& args)
{
    if (!applies(rule, m_moment))
        return;
    const Severity severity = severityOf(guardOf(rule), isAccepted(rule, m_accepted));
    const bool entering = m_moment == Moment::EnterRollback || m_moment == Moment::EnterReapply;
    if (severity == Severity::Block || !entering)
        m_findings.append({ severity, rule, object, args });
}

} // namespace stopover::change
