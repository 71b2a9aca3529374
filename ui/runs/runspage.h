#pragma once

#include "ui/runs/runcontroller.h"
#include "ui/widgets/page.h"

namespace stopover::ui {

class RunsPage final : public Page
{
    Q_OBJECT

public:
    RunsPage(Session& session, RunController& controller, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("run"); }
    [[nodiscard]] QString title() const override { return tr("Run"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("run"); }
    void refresh() override;

public slots:
    void showRun(qint64 run);

private:
    RunController& m_controller;
};

} // namespace stopover::ui
