#pragma once

#include "core/change/guards.h"
#include "core/run/plan.h"

namespace stopover::change {

/// Where those who look say what they found: rule, object, arguments. How bad that is, whether it was accepted and whether
/// it counts at this moment says the table in guards.h.
class FindingList
{
public:
    /// Appends to `findings`, which has to outlive it.
    FindingList(QList<run::Finding>& findings, Moment moment, QStringList accepted = {});

    /// A rule without a row blocks. When a phase is entered, only what blocks is kept: nobody reads the rest.
    void add(const QString& rule, const QString& object, const QStringList& args = {});

    /// Whether something was found about that object.
    [[nodiscard]] bool names(const QString& object) const;

    [[nodiscard]] bool isEmpty() const { return m_findings.isEmpty(); }

private:
    QList<run::Finding>& m_findings;
    Moment m_moment;
    QStringList m_accepted;
};

} // namespace stopover::change
