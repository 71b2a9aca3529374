#include "ui/demo/demopage.h"

namespace stopover::ui {

DemoPage::DemoPage(Session& session, DemoController& demo, QWidget* parent) : Page(session, parent), m_demo(demo)
{
    setContent(new QWidget(this));
}

void DemoPage::refresh()
{
    showContent();
}

} // namespace stopover::ui
