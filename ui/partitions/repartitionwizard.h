#pragma once

#include "core/run/plan.h"
#include "ui/partitions/partitionscheme.h"
#include "ui/widgets/session.h"

#include <QWizard>

namespace stopover::ui {

/// From a table to a plan: table, partitioning scheme and expected distribution, options, findings. Changes nothing;
/// the result is a plan.
class RepartitionWizard final : public QWizard
{
    Q_OBJECT

public:
    /// `table` may be empty: then the first page asks for it.
    RepartitionWizard(Session& session, const QString& table, QWidget* parent);

    [[nodiscard]] Session& session() const { return m_session; }

    /// What the fields say; those of other schemes keep what was typed into them.
    [[nodiscard]] change::Spec& draft() { return m_draft; }

    /// The draft without the fields of other schemes, whether it can be planned or not.
    [[nodiscard]] change::Spec chosen() const { return withoutUnused(m_draft); }

    /// What was chosen, checked; the error names the field. `BadSpec` and its like.
    [[nodiscard]] Result<change::Spec> spec() const;

    void setPlan(const run::Plan& plan) { m_plan = plan; }

    void clearPlan() { m_plan.reset(); }

    [[nodiscard]] const std::optional<run::Plan>& plan() const { return m_plan; }

signals:
    /// The user has taken the plan over.
    void planned(const stopover::pg::Settings& settings, const stopover::run::Plan& plan);
    /// A specification was opened: all fields have changed.
    void draftReplaced();

private:
    void openSpec();
    Session& m_session;
    pg::Settings m_settings;
    change::Spec m_draft = newSpec();
    std::optional<run::Plan> m_plan;
};

} // namespace stopover::ui
