#pragma once

#include "core/preflight/preflight.h"
#include "ui/widgets/checksview.h"
#include "ui/widgets/currentplan.h"
#include "ui/widgets/page.h"

#include <QLineEdit>

namespace stopover::ui {

class PlainLabel;

/// Health checks compared with the baseline of the last run; below them the details of the selected one and its fix;
/// above them the policy in effect.
class HealthPage final : public Page
{
    Q_OBJECT

public:
    HealthPage(Session& session, CurrentPlan& plan, const QString& project, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("health"); }

    [[nodiscard]] QString title() const override { return tr("Health"); }

    [[nodiscard]] QString iconName() const override { return QStringLiteral("check"); }

    void refresh() override;

    [[nodiscard]] QWidget* filterField() const override { return m_filter; }

    [[nodiscard]] QString toMarkdown() const override { return m_checks->table()->toMarkdown(); }

private:
    struct Found
    {
        checks::Policy policy;
        QList<checks::CheckResult> results;
    };

    static Result<Found> read(const pg::Settings& settings, const QString& project);
    void take(const Result<Found>& found);
    void saveBaseline();
    void updateMend();
    void planRepair();

    CurrentPlan& m_plan;
    const QString& m_project;
    Background m_background { this };
    Background m_saving { this };
    Background m_planning { this };
    PlainLabel* m_policy = nullptr;
    ChecksView* m_checks = nullptr;
    QLineEdit* m_filter = nullptr;
    QPushButton* m_mend = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace stopover::ui
