#include "ui/shell/preflightdialog.h"

#include "text/checktext.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;

PreflightDialog::PreflightDialog(const preflight::PreflightResult& passage, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Run cannot start"));
    setMinimumWidth(620);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(makePlainLabel(tr("Nothing was changed. Blocked by:"), this));
    addBlocks(passage);
    addSignOffs(passage);
    addReason();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_run = buttons->addButton(tr("Run anyway"), QDialogButtonBox::AcceptRole);
    m_run->setVisible(!m_hopeless);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButton();
}

void PreflightDialog::addBlocks(const preflight::PreflightResult& passage)
{
    for (const checks::CheckResult& result : passage.results) {
        if (!result.blocks())
            continue;
        if (passage.policy.overridable.contains(result.id))
            m_overridable.append(result.id);
        else if (result.id != "P32"_L1)
            m_hopeless = true;
        auto* banner = new Banner(this);
        banner->show(Tone::Bad,
                     u"%1 · %2: %3\n%4"_s.arg(result.id, text::checkTitle(result.id), text::checkSentence(result),
                                              text::checkRemedy(result)));
        layout()->addWidget(banner);
    }
}

void PreflightDialog::addSignOffs(const preflight::PreflightResult& passage)
{
    if (passage.policy.signOffs.isEmpty() || m_hopeless)
        return;
    layout()->addWidget(makePlainLabel(tr("Confirm before the run:"), this));
    for (const QString& item : passage.policy.signOffs) {
        auto* box = new QCheckBox(item, this);
        box->setChecked(passage.subject.signedOff.contains(item));
        connect(box, &QCheckBox::toggled, this, &PreflightDialog::updateButton);
        m_items.append(box);
        layout()->addWidget(box);
    }
    m_name = new QLineEdit(this);
    m_name->setPlaceholderText(tr("Your name"));
    m_name->setAccessibleName(tr("Your name"));
    connect(m_name, &QLineEdit::textChanged, this, &PreflightDialog::updateButton);
    layout()->addWidget(m_name);
}

void PreflightDialog::addReason()
{
    if (m_overridable.isEmpty() || m_hopeless)
        return;
    layout()->addWidget(makePlainLabel(
        tr("The policy allows overriding %1. Why is it safe here?").arg(m_overridable.join(u", "_s)), this));
    m_reason = new QLineEdit(this);
    m_reason->setPlaceholderText(tr("Reason, for the history"));
    m_reason->setAccessibleName(tr("Reason"));
    connect(m_reason, &QLineEdit::textChanged, this, &PreflightDialog::updateButton);
    layout()->addWidget(m_reason);
}

void PreflightDialog::updateButton()
{
    if (m_run == nullptr)
        return;
    const bool ticked = std::ranges::all_of(m_items, [](const QCheckBox* box) { return box->isChecked(); });
    const bool named = m_name == nullptr || !m_name->text().trimmed().isEmpty();
    const bool reasoned = m_reason == nullptr || !m_reason->text().trimmed().isEmpty();
    m_run->setEnabled(ticked && named && reasoned);
}

preflight::Approvals PreflightDialog::permit() const
{
    preflight::Approvals given;
    for (const QCheckBox* box : m_items)
        given.signOffs.append({ .item = box->text(), .name = m_name->text().trimmed() });
    QStringList overrides;
    for (const QString& id : m_reason == nullptr ? QStringList() : m_overridable)
        overrides.append(id + u'=' + m_reason->text().trimmed().remove(u';'));
    given.overrides = overrides.join(u';');
    return given;
}

} // namespace stopover::ui

#include "moc_preflightdialog.cpp"
