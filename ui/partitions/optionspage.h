#pragma once

#include <QWizardPage>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace stopover::ui {

class RepartitionWizard;

/// Backup, how long the old table is kept, how the rows are copied, and how long the swap may take.
class OptionsPage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit OptionsPage(RepartitionWizard& wizard);

    void initializePage() override;
    [[nodiscard]] bool validatePage() override;

private:
    RepartitionWizard& m_wizard;
    QComboBox* m_backup;
    QSpinBox* m_retain;
    QSpinBox* m_batch;
    QSpinBox* m_lockBudget;
    QComboBox* m_copy;
    QCheckBox* m_default;
};

} // namespace stopover::ui
