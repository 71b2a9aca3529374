#pragma once

#include "ui/widgets/page.h"

namespace stopover::ui {

class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("overview"); }
    void refresh() override;

signals:
    void runWanted(qint64 run); ///< the run is to be shown
    void tableWanted(const QString& table); ///< its partitions are to be shown, or it is to be repartitioned
};

} // namespace stopover::ui
