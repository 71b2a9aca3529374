#include "ui/partitions/partitionspage.h"

namespace stopover::ui {

PartitionsPage::PartitionsPage(Session& session, CurrentPlan& plan, QWidget* parent) : Page(session, parent), m_plan(plan)
{
    setContent(new QWidget(this));
}

void PartitionsPage::refresh()
{
    showContent();
}

void PartitionsPage::showTable(const QString& table)
{
    Q_UNUSED(table)
}

} // namespace stopover::ui
