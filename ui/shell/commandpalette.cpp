#include "ui/shell/commandpalette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QAction* action)
{
    QString name = action->text();
    name.remove(u'&');
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? name : QString(name + u"    "_s + keys);
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
{
    setWindowTitle(tr("Commands"));
    resize(520, 380);
    auto* layout = new QVBoxLayout(this);
    m_field = new QLineEdit(this);
    m_field->setPlaceholderText(tr("Type a command"));
    m_field->setAccessibleName(tr("Type a command"));
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Commands"));
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::trigger);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::trigger);
    filter({});
}

void CommandPalette::filter(const QString& text)
{
    m_list->clear();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        QAction* action = m_actions.at(i);
        const QString name = nameOf(action);
        if (action->text().isEmpty() || !action->isEnabled() || !name.contains(text, Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(action->icon(), name, m_list);
        item->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::trigger()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    QAction* action = m_actions.at(item->data(Qt::UserRole).toInt());
    accept();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    // Up and down move in the list while the field keeps the focus.
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace stopover::ui

#include "moc_commandpalette.cpp"
