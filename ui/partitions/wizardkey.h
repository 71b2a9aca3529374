#pragma once

#include "core/change/planner.h"
#include "ui/partitions/partitionscheme.h"
#include "ui/widgets/background.h"
#include "ui/widgets/banner.h"

#include <QTimer>
#include <QWizardPage>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace stopover::ui {

class PlainLabel;

class DistributionChart;
class RepartitionWizard;

/// Partitioning scheme, and the expected distribution: from a sample while typing, exact on request.
class WizardKey final : public QWizardPage
{
    Q_OBJECT

public:
    explicit WizardKey(RepartitionWizard& wizard);

    void initializePage() override;

    [[nodiscard]] bool isComplete() const override { return m_valid; }

private:
    void createFields();
    void createNumbers();
    void showDraft();
    void applyFields();
    void showFieldsOfCut();
    void forecast(change::ForecastDepth depth);
    void onForecast(const Result<change::Forecast>& forecast);
    void setValid(bool valid);
    [[nodiscard]] PartitionScheme cut() const;
    void readColumns();

    RepartitionWizard& m_wizard;
    Background m_columns { this };
    Background m_background { this };
    QTimer m_delay;
    QFormLayout* m_form;
    QComboBox* m_cut;
    PlainLabel* m_explanation;
    QComboBox* m_key;
    QSpinBox* m_partitions;
    QLineEdit* m_step;
    QComboBox* m_timeZone;
    QLineEdit* m_from;
    QLineEdit* m_to;
    Banner* m_banner;
    PlainLabel* m_summary;
    QPushButton* m_exact;
    DistributionChart* m_chart;
    bool m_valid = false;
    bool m_showing = false;
};

} // namespace stopover::ui
