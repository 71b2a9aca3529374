#pragma once

#include "core/catalog/plaintables.h"
#include "ui/widgets/background.h"
#include "ui/widgets/banner.h"

#include <QWizardPage>

class QLineEdit;
class QStandardItemModel;

namespace stopover::ui {

class RepartitionWizard;
class TableView;

/// Chooses the table. Tables that cannot be repartitioned are listed too, with the reason.
class WizardTable final : public QWizardPage
{
    Q_OBJECT

public:
    explicit WizardTable(RepartitionWizard& wizard);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;

private:
    void onTables(const Result<QList<catalog::PlainTable>>& tables);
    void selectDraft();
    [[nodiscard]] QString whyNot(const catalog::PlainTable& table) const;
    [[nodiscard]] const catalog::PlainTable* chosen() const;

    RepartitionWizard& m_wizard;
    Background m_background { this };
    QList<catalog::PlainTable> m_tables;
    QStandardItemModel* m_model;
    TableView* m_view;
    QLineEdit* m_filter;
    Banner* m_banner;
};

} // namespace stopover::ui
