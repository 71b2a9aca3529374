#pragma once

#include "ui/connections/connector.h"
#include "ui/demo/democontroller.h"
#include "ui/rehearsals/rehearsalcontroller.h"
#include "ui/runs/runcontroller.h"
#include "ui/widgets/currentplan.h"
#include "ui/widgets/session.h"

namespace stopover::ui {

/// What outlives a window: the window is built anew when the language changes.
struct Workbench
{
    Session session;
    Connector connector { session };
    CurrentPlan plan;
    RehearsalController rehearsals;
    RunController runs;
    DemoController demo;
    QString project; ///< folder of the open project; empty for none
    bool demoMode = false; ///< only the private server can be reached
    qint64 demoRows = 0;
};

} // namespace stopover::ui
