#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QMenuBar;

namespace stopover::ui {

/// Finds any action of the menus by its name and that of its submenu, and triggers it. What is not possible now is
/// shown, and not triggered. Nothing that destroys is done from here without the question that its button asks.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QMenuBar& menus, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry
    {
        QAction* action;
        QString name; ///< "Theme: Dark" for what is in a submenu
    };

    void collect(const QList<QAction*>& actions, const QString& submenu);
    void filter(const QString& text);
    void trigger();
    QList<Entry> m_entries;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace stopover::ui
