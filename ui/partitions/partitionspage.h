#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/currentplan.h"

namespace stopover::ui {

class PartitionsPage final : public Page
{
    Q_OBJECT

public:
    PartitionsPage(Session& session, CurrentPlan& plan, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("partitions"); }
    [[nodiscard]] QString title() const override { return tr("Partitions"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("partitions"); }
    void refresh() override;

public slots:
    void showTable(const QString& table);

private:
    CurrentPlan& m_plan;
};

} // namespace stopover::ui
