#pragma once

#include "core/run/plan.h"
#include "ui/widgets/background.h"
#include "ui/widgets/banner.h"

#include <QWizardPage>

class QCheckBox;
class QVBoxLayout;

namespace stopover::ui {

class FindingsView;
class RepartitionWizard;
class SqlView;

/// What stands in the way, what can be accepted, and the specification as text.
class WizardFindings final : public QWizardPage
{
    Q_OBJECT

public:
    explicit WizardFindings(RepartitionWizard& wizard);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void plan();
    void onPlan(const Result<run::Plan>& plan);
    void offerAcceptance(const run::Plan& made);

    RepartitionWizard& m_wizard;
    Background m_background { this };
    Banner* m_banner;
    QVBoxLayout* m_acceptance;
    FindingsView* m_findings;
    SqlView* m_spec;
};

} // namespace stopover::ui
