#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace stopover::ui {

/// Finds any action of the window by its name, and triggers it. Nothing that destroys is done from
/// here without the question that its button asks.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<QAction*>& actions, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void trigger();
    QList<QAction*> m_actions;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace stopover::ui
