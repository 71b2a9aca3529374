#include "ui/runs/runspage.h"

namespace stopover::ui {

RunsPage::RunsPage(Session& session, RunController& controller, QWidget* parent)
    : Page(session, parent), m_controller(controller)
{
    setContent(new QWidget(this));
}

void RunsPage::refresh()
{
    showContent();
}

void RunsPage::showRun(qint64 run)
{
    Q_UNUSED(run)
}

} // namespace stopover::ui
