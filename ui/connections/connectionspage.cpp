#include "ui/connections/connectionspage.h"

namespace stopover::ui {

ConnectionsPage::ConnectionsPage(Session& session, QWidget* parent) : Page(session, parent)
{
    setContent(new QWidget(this));
}

void ConnectionsPage::refresh()
{
    showContent();
}

} // namespace stopover::ui
