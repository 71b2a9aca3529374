#pragma once

#include "ui/demo/democontroller.h"
#include "ui/widgets/page.h"

namespace stopover::ui {

class DemoPage final : public Page
{
    Q_OBJECT

public:
    DemoPage(Session& session, DemoController& demo, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("demo"); }
    [[nodiscard]] QString title() const override { return tr("Demo"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("demo"); }
    void refresh() override;

signals:
    /// The console is to be killed as if by kill -9, and opened again.
    void killWanted();

protected:
    [[nodiscard]] bool needsDatabase() const override { return false; }

private:
    DemoController& m_demo;
};

} // namespace stopover::ui
