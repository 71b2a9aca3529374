#include "ui/history/signoffdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace stopover::ui {

SignOffDialog::SignOffDialog(qint64 run, const QStringList& open, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Sign off run %1").arg(run));
    setMinimumWidth(460);
    auto* layout = new QFormLayout(this);
    m_item = new QComboBox(this);
    m_item->setAccessibleName(tr("Checklist item"));
    m_item->addItems(open);
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Your name"));
    layout->addRow(tr("&Item:"), m_item);
    layout->addRow(tr("Your &name:"), m_name);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_sign = buttons->addButton(tr("Sign off"), QDialogButtonBox::AcceptRole);
    layout->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SignOffDialog::updateButton);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButton();
}

void SignOffDialog::updateButton()
{
    m_sign->setEnabled(m_item->currentIndex() >= 0 && !m_name->text().trimmed().isEmpty());
}

preflight::SignOff SignOffDialog::tick() const
{
    return { .item = m_item->currentText(), .name = m_name->text().trimmed() };
}

} // namespace stopover::ui

#include "moc_signoffdialog.cpp"
