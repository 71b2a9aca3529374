#pragma once

#include "core/preflight/preflight.h"
#include "ui/plan/planmodel.h"
#include "ui/widgets/background.h"
#include "ui/widgets/currentplan.h"
#include "ui/widgets/lossdialog.h"
#include "ui/widgets/page.h"

#include <QSet>

class QComboBox;
class QTableView;
class QTabWidget;

namespace stopover::ui {

class PlainLabel;

class ChecksView;
class FindingsView;
class SqlView;

/// The plan before it runs: steps with locks and undo, their SQL, findings, current checks, and the other phases. Run…
/// is the only button that starts anything, and explains when it cannot.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    PlanPage(Session& session, CurrentPlan& plan, const QString& project, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("plan"); }

    [[nodiscard]] QString title() const override { return tr("Plan"); }

    [[nodiscard]] QString iconName() const override { return QStringLiteral("plan"); }

    void refresh() override;
    [[nodiscard]] QWidget* filterField() const override;
    [[nodiscard]] QString toMarkdown() const override;

signals:
    /// The current plan is to be run, with what was confirmed of it.
    void runWanted(const std::optional<stopover::run::Confirmation>& confirmation);

private:
    QWidget* createContent();
    QWidget* createStepTable();
    QWidget* createTabs();
    void createTools();
    void showPhase(run::Phase phase);
    void showStep(int row);
    void showSummary(const run::Plan& plan);
    void fillPhases(const run::Plan& plan);
    void readChecks();
    void updateRunButton();
    void askToRun();
    [[nodiscard]] LossStatement lossOfMove(const run::Plan& plan) const;
    [[nodiscard]] LossStatement lossOfMend(const run::Plan& plan) const;
    [[nodiscard]] LossStatement lossOfMigration(const run::Plan& plan) const;
    [[nodiscard]] QString whyNotRun() const;
    [[nodiscard]] run::Phase currentPhase() const;

    CurrentPlan& m_plan;
    const QString& m_project; ///< folder whose policy holds
    Background m_background { this };
    PlanModel* m_model = nullptr;
    QTableView* m_steps = nullptr;
    QComboBox* m_phases = nullptr;
    PlainLabel* m_summary = nullptr;
    PlainLabel* m_estimate = nullptr;
    QTabWidget* m_tabs = nullptr;
    SqlView* m_sql = nullptr;
    SqlView* m_script = nullptr;
    SqlView* m_spec = nullptr;
    FindingsView* m_findings = nullptr;
    ChecksView* m_checks = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_rehearse = nullptr;
    QPushButton* m_discard = nullptr;
};

} // namespace stopover::ui
