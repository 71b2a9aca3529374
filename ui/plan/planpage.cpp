#include "ui/plan/planpage.h"

namespace stopover::ui {

PlanPage::PlanPage(Session& session, CurrentPlan& plan, QWidget* parent) : Page(session, parent), m_plan(plan)
{
    setContent(new QWidget(this));
}

void PlanPage::refresh()
{
    showContent();
}

} // namespace stopover::ui
