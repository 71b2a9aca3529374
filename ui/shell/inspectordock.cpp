#include "ui/shell/inspectordock.h"

#include "ui/widgets/banner.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;

InspectorDock::InspectorDock(QWidget* parent)
    : QDockWidget(tr("Inspector"), parent)
{
    setObjectName(u"inspector"_s);
    auto* scroll = new QScrollArea(this);
    auto* content = new QWidget(scroll);
    auto* layout = new QVBoxLayout(content);
    m_title = makePlainLabel({}, content, u"heading"_s);
    m_title->setWordWrap(true);
    m_facts = new QFormLayout;
    m_facts->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout->addWidget(m_title);
    layout->addLayout(m_facts);
    layout->addStretch(1);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Inspector"));
    setWidget(scroll);
    setMinimumWidth(160);
    clear();
}

void InspectorDock::inspect(const QString& title, const QList<std::pair<QString, QString>>& facts)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    m_title->setBreakable(title);
    for (const auto& [name, value] : facts) {
        PlainLabel* label = makePlainLabel({}, this);
        label->setBreakable(value);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_facts->addRow(makePlainLabel(name, this, u"muted"_s), label);
    }
}

void InspectorDock::clear()
{
    inspect({}, { { tr("Nothing selected"), tr("Select a row to see its details here.") } });
}

} // namespace stopover::ui

#include "moc_inspectordock.cpp"
