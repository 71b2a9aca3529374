#include "ui/shell/commandpalette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QAction* action)
{
    return action->text().remove(u'&');
}

/// Every word, wherever it is: "dark theme" finds "Theme: Dark".
bool hasWords(const QString& name, const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&name](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent)
{
    for (const QAction* top : menus.actions())
        collect(top->menu()->actions(), {});
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

void CommandPalette::collect(const QList<QAction*>& actions, const QString& submenu)
{
    for (QAction* action : actions) {
        const QString name = submenu.isEmpty() ? nameOf(action) : tr("%1: %2").arg(submenu, nameOf(action));
        if (action->menu() != nullptr)
            collect(action->menu()->actions(), name);
        else if (!action->isSeparator())
            m_entries.append({ action, name });
    }
}

void CommandPalette::filter(const QString& text)
{
    m_list->clear();
    int first = -1; // that can be triggered
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const auto& [action, name] = m_entries.at(i);
        if (!hasWords(name, text))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(action->icon(), keys.isEmpty() ? name : name + u"    "_s + keys, m_list);
        item->setData(Qt::UserRole, i);
        if (!action->isEnabled())
            item->setFlags(Qt::NoItemFlags);
        else if (first < 0)
            first = m_list->row(item);
    }
    m_list->setCurrentRow(first);
}

void CommandPalette::trigger()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    QAction* action = m_entries.at(item->data(Qt::UserRole).toInt()).action;
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
