#pragma once

#include <QDockWidget>

class QFormLayout;

namespace stopover::ui {

class PlainLabel;

/// Details of what is selected on the page.
class InspectorDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit InspectorDock(QWidget* parent);

    void inspect(const QString& title, const QList<std::pair<QString, QString>>& facts);
    void clear();

private:
    PlainLabel* m_title;
    QFormLayout* m_facts;
};

} // namespace stopover::ui
