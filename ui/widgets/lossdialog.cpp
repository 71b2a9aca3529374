#include "ui/widgets/lossdialog.h"

#include "text/errortext.h"
#include "text/numbertext.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxUnnoticedRows = 1000;

} // namespace

bool LossAmount::differsMuchFrom(const LossAmount& other) const
{
    const qint64 difference = std::abs(rows - other.rows);
    return (rows < 0) != (other.rows < 0) || difference > maxUnnoticedRows
        || difference * 100 > std::max<qint64>(rows, 0);
}

QString LossAmount::text() const
{
    QStringList parts;
    if (rows < 0)
        parts.append(QCoreApplication::translate("LossAmount", "number of rows unknown"));
    else if (exact)
        parts.append(QCoreApplication::translate("LossAmount", "%1 rows").arg(text::grouped(rows)));
    else
        parts.append(QCoreApplication::translate("LossAmount", "about %1 rows").arg(text::grouped(rows)));
    if (bytes >= 0)
        parts.append(text::bytes(bytes));
    return parts.join(u", "_s);
}

LossDialog::LossDialog(LossStatement loss, run::Environment environment, QWidget* parent)
    : QDialog(parent)
    , m_loss(std::move(loss))
    , m_environment(environment)
{
    setMinimumWidth(560);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    addStatement(layout);
    const bool onProduction = environment == run::Environment::Production;
    if (m_loss.level == LossLevel::Final || (m_loss.level == LossLevel::FromBackup && onProduction))
        addTypedField(layout);
    layout->addStretch(1);
    addButtons(layout);
    showAmount();
    checkTyped();
    m_keep->setFocus();
}

void LossDialog::addStatement(QVBoxLayout* layout)
{
    m_heading = makePlainLabel({}, this, u"heading"_s);
    m_heading->setWordWrap(true);
    layout->addWidget(m_heading);
    m_changed = new Banner(this);
    layout->addWidget(m_changed);
    addList(layout, tr("What is lost"), m_loss.lost);
    addList(layout, tr("What depends on it"), m_loss.dependents);
    addList(layout, tr("What else happens"), m_loss.alsoHappens);
    addList(layout, tr("What remains"), m_loss.remains);
    addList(layout, tr("Undo"), { m_loss.undo.isEmpty() ? tr("This cannot be undone.") : m_loss.undo });
}

void LossDialog::addList(QVBoxLayout* layout, const QString& heading, const QStringList& items)
{
    if (items.isEmpty())
        return;
    layout->addWidget(makePlainLabel(heading, this, u"muted"_s));
    for (const QString& item : items) {
        PlainLabel* label = makePlainLabel(items.size() > 1 ? QString(u"• "_s + item) : item, this);
        label->setWordWrap(true);
        label->setContentsMargins(10, 0, 0, 0);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
}

void LossDialog::addTypedField(QVBoxLayout* layout)
{
    PlainLabel* label = makePlainLabel(tr("Type %1 to continue:").arg(expectedName()), this);
    label->setWordWrap(true);
    m_typed = new QLineEdit(this);
    m_typed->setAccessibleName(label->text());
    layout->addWidget(label);
    layout->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &LossDialog::checkTyped);
}

void LossDialog::addButtons(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    m_keep = new QPushButton(buttonText(m_loss.keepText), this);
    m_destroy = new QPushButton(buttonText(m_loss.destroyText), this);
    if (m_loss.level == LossLevel::Final)
        m_destroy->setProperty("role", u"destructive"_s);
    row->addStretch(1);
    row->addWidget(m_keep);
    row->addWidget(m_destroy);
    layout->addLayout(row);
    // Only now that both have the dialog as their parent does setDefault() count: else Enter, pressed
    // in the field after the name was typed, would reach the destructive button.
    m_destroy->setAutoDefault(false);
    m_keep->setAutoDefault(true);
    m_keep->setDefault(true);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_destroy, &QPushButton::clicked, this, &LossDialog::destroyWanted);
}

QString LossDialog::expectedName() const
{
    return m_loss.typedName.isEmpty() ? m_loss.object : m_loss.typedName;
}

void LossDialog::showAmount()
{
    const QString what = m_loss.amount.rows < 0 && m_loss.amount.bytes < 0
        ? m_loss.object
        : tr("%1 (%2)").arg(m_loss.object, m_loss.amount.text());
    m_heading->setText(m_loss.question.arg(what));
    setWindowTitle(m_heading->text());
}

void LossDialog::checkTyped()
{
    m_destroy->setEnabled(!m_background.busy()
                          && (m_typed == nullptr || run::Confirmation::isName(m_typed->text(), expectedName())));
}

void LossDialog::destroyWanted()
{
    if (!m_loss.measure) {
        concludeWith(m_loss.amount);
        return;
    }
    m_background.start(m_loss.measure, [this](const Result<LossAmount>& now) { concludeWith(now); });
    checkTyped();
}

void LossDialog::concludeWith(const Result<LossAmount>& now)
{
    if (!now) {
        m_changed->show(Tone::Bad, text::explain(now.error()));
        checkTyped();
        return;
    }
    if (now->differsMuchFrom(m_loss.amount)) {
        m_changed->show(
            Tone::Warning,
            tr("The amount changed while this dialog was open; it was %1. Check it again.").arg(m_loss.amount.text()));
        m_loss.amount = *now;
        showAmount();
        if (m_typed != nullptr)
            m_typed->clear();
        checkTyped();
        return;
    }
    const Result<run::Confirmation> given = m_typed == nullptr
        ? run::Confirmation::byClick(expectedName(), { m_loss.object })
        : run::Confirmation::typed(m_typed->text(), expectedName(), { m_loss.object });
    if (given) {
        m_confirmation = *given;
        accept();
    }
}

} // namespace stopover::ui

#include "moc_lossdialog.cpp"
