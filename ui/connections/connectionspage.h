#pragma once

#include "ui/widgets/page.h"

namespace stopover::ui {

class ConnectionsPage final : public Page
{
    Q_OBJECT

public:
    explicit ConnectionsPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("connections"); }
    [[nodiscard]] QString title() const override { return tr("Connections"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("connections"); }
    void refresh() override;

protected:
    [[nodiscard]] bool needsDatabase() const override { return false; }
};

} // namespace stopover::ui
