#include "ui/overview/overviewpage.h"

namespace stopover::ui {

OverviewPage::OverviewPage(Session& session, QWidget* parent) : Page(session, parent)
{
    setContent(new QWidget(this));
}

void OverviewPage::refresh()
{
    showContent();
}

} // namespace stopover::ui
