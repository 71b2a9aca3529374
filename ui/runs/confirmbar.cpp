#include "ui/runs/confirmbar.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;

ConfirmBar::ConfirmBar(QWidget* parent)
    : QFrame(parent)
    , m_question(makePlainLabel({}, this))
    , m_typeLabel(makePlainLabel({}, this))
    , m_typed(new QLineEdit(this))
    , m_decline(new QPushButton(tr("Cancel the run"), this))
    , m_act(new QPushButton(this))
{
    setProperty("role", u"banner"_s);
    setProperty("tone", toneName(Tone::Warning));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    m_question->setWordWrap(true);
    layout->addWidget(m_question);
    auto* row = new FlowLayout(Qt::AlignRight);
    row->addWidget(m_typeLabel);
    row->addWidget(m_typed);
    row->addWidget(m_decline);
    row->addWidget(m_act);
    layout->addLayout(row);
    m_typed->setMinimumWidth(220);
    m_typed->setAccessibleName(tr("Confirmation"));
    m_act->setProperty("role", u"primary"_s);
    connect(m_typed, &QLineEdit::textChanged, this, &ConfirmBar::check);
    connect(m_decline, &QPushButton::clicked, this, &ConfirmBar::declined);
    connect(m_act, &QPushButton::clicked, this, [this] {
        const Result<run::Confirmation> given = m_typed->isHidden() ? run::Confirmation::byClick(m_name)
                                                                    : run::Confirmation::typed(m_typed->text(), m_name);
        if (given)
            emit confirmed(*given);
    });
    hide();
}

void ConfirmBar::ask(const QString& question, const QString& name, const QString& actionText,
                     run::Environment environment)
{
    if (name != m_name || isHidden())
        m_typed->clear();
    m_name = name;
    m_question->setText(question);
    m_act->setText(buttonText(actionText));
    m_typeLabel->setText(tr("Type %1 to continue:").arg(name));
    m_typed->setAccessibleName(m_typeLabel->text());
    const bool typing = environment == run::Environment::Production;
    m_typed->setVisible(typing);
    m_typeLabel->setVisible(typing);
    check();
    show();
}

void ConfirmBar::check()
{
    m_act->setEnabled(m_typed->isHidden() || run::Confirmation::isName(m_typed->text(), m_name));
}

} // namespace stopover::ui

#include "moc_confirmbar.cpp"
