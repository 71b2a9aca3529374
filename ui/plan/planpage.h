#pragma once

#include "core/run/confirmation.h"
#include "ui/widgets/currentplan.h"
#include "ui/widgets/page.h"

#include <QSet>

namespace stopover::ui {

class PlanPage final : public Page
{
    Q_OBJECT

public:
    PlanPage(Session& session, CurrentPlan& plan, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("plan"); }
    [[nodiscard]] QString title() const override { return tr("Plan"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("plan"); }
    void refresh() override;

signals:
    /// The current plan is to be run; `confirmation` names its target.
    void runWanted(const stopover::run::Confirmation& confirmation, const QSet<QString>& breakpoints);

private:
    CurrentPlan& m_plan;
};

} // namespace stopover::ui
