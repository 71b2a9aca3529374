#include "ui/partitions/optionspage.h"

#include "ui/partitions/repartitionwizard.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

namespace stopover::ui {

using change::BackupKind;
using change::CopyMethod;

OptionsPage::OptionsPage(RepartitionWizard& wizard)
    : m_wizard(wizard)
    , m_backup(new QComboBox(this))
    , m_retain(new QSpinBox(this))
    , m_batch(new QSpinBox(this))
    , m_lockBudget(new QSpinBox(this))
    , m_copy(new QComboBox(this))
    , m_default(new QCheckBox(tr("Add a default partition for rows that fit no other"), this))
{
    setTitle(tr("Options"));
    setSubTitle(tr("The old table is always kept, so the change can be rolled back, keeping every later write."));
    m_backup->addItem(tr("Back up to a table first, and compare every row"), true);
    m_backup->addItem(tr("No additional backup"), false);
    m_retain->setRange(1, change::maxRetainDays);
    m_retain->setSuffix(tr(" days"));
    m_batch->setRange(1, static_cast<int>(change::maxBatchRows));
    m_batch->setSingleStep(1000);
    m_batch->setSuffix(tr(" rows"));
    m_lockBudget->setRange(static_cast<int>(change::leastLockBudgetMs), static_cast<int>(change::maxLockBudgetMs));
    m_lockBudget->setSingleStep(50);
    m_lockBudget->setSuffix(tr(" ms"));
    setTip(m_lockBudget, tr("An attempt to swap that would hold its lock for longer is given up, and tried again."));
    m_copy->addItem(tr("By block, in several sessions"), false);
    m_copy->addItem(tr("In key order, in one session"), true);
    auto* form = new QFormLayout(this);
    form->addRow(tr("Backup"), m_backup);
    form->addRow(tr("Review the retired table after"), m_retain);
    form->addRow(tr("Copy"), m_copy);
    form->addRow(tr("Initial batch size"), m_batch);
    form->addRow(tr("Longest lock of the swap"), m_lockBudget);
    form->addRow({}, m_default);
    for (QWidget* field :
         { static_cast<QWidget*>(m_backup), static_cast<QWidget*>(m_retain), static_cast<QWidget*>(m_copy),
           static_cast<QWidget*>(m_batch), static_cast<QWidget*>(m_lockBudget) })
        field->setAccessibleName(static_cast<QLabel*>(form->labelForField(field))->text());
}

void OptionsPage::initializePage()
{
    const change::Spec& draft = m_wizard.draft();
    m_backup->setCurrentIndex(draft.backup == BackupKind::Table ? 0 : 1);
    m_retain->setValue(draft.retainDays);
    m_batch->setValue(static_cast<int>(draft.batchRows));
    m_lockBudget->setValue(draft.lockBudgetMs);
    m_copy->setCurrentIndex(draft.copy == CopyMethod::Keyset ? 1 : 0);
    m_default->setChecked(draft.defaultPartition);
    m_default->setVisible(draft.strategy != change::Strategy::Hash);
}

bool OptionsPage::validatePage()
{
    change::Spec& draft = m_wizard.draft();
    draft.backup = m_backup->currentData().toBool() ? BackupKind::Table : BackupKind::None;
    draft.retainDays = m_retain->value();
    draft.batchRows = m_batch->value();
    draft.lockBudgetMs = m_lockBudget->value();
    draft.copy = m_copy->currentData().toBool() ? CopyMethod::Keyset : CopyMethod::Automatic;
    draft.defaultPartition = m_default->isChecked();
    return true;
}

} // namespace stopover::ui

#include "moc_optionspage.cpp"
