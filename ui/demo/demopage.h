#pragma once

#include "ui/demo/democontroller.h"
#include "ui/widgets/currentplan.h"
#include "ui/widgets/page.h"

class QFrame;
class QGridLayout;
class QProgressBar;
class QSpinBox;

namespace stopover::ui {

class PlainLabel;

/// The demo's own page: the journey step by step, the application that writes with its ledger, and the
/// buttons that break things while people watch.
class DemoPage final : public Page
{
    Q_OBJECT

public:
    DemoPage(Session& session, CurrentPlan& plan, DemoController& demo, qint64 rows, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("demo"); }

    [[nodiscard]] QString title() const override { return tr("Demo"); }

    [[nodiscard]] QString iconName() const override { return QStringLiteral("demo"); }

    void refresh() override;

signals:
    /// The console is to be killed as if by kill -9, and opened again.
    void killWanted();

protected:
    [[nodiscard]] bool needsDatabase() const override { return false; }

    void resizeEvent(QResizeEvent* event) override;

private:
    QFrame* createCard(const QString& heading, const QString& text);
    QWidget* createJourney();
    QWidget* createApplication();
    QWidget* createLedger();
    QWidget* createBreakage();
    PlainLabel* addNumber(QGridLayout* grid, int column, const QString& name);
    void addStop(QVBoxLayout* layout, const QString& text, const QString& action, const std::function<void()>& go);
    void arrange(int columns);
    void planDemo();
    void update();
    void showPhase();
    void showLedger();
    void reset();

    CurrentPlan& m_plan;
    DemoController& m_demo;
    qint64 m_rows;
    Background m_planning { this };
    QProgressBar* m_loading = nullptr;
    PlainLabel* m_stage = nullptr;
    QPushButton* m_write = nullptr;
    QSpinBox* m_rate = nullptr;
    PlainLabel* m_acknowledged = nullptr;
    PlainLabel* m_reconnects = nullptr;
    PlainLabel* m_errors = nullptr;
    PlainLabel* m_ledgerAcknowledged = nullptr;
    PlainLabel* m_found = nullptr;
    PlainLabel* m_lost = nullptr;
    PlainLabel* m_audited = nullptr;
    QPushButton* m_audit = nullptr;
    QPushButton* m_killServer = nullptr;
    QList<QPushButton*> m_needReady;
    QGridLayout* m_grid = nullptr;
    QList<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace stopover::ui
