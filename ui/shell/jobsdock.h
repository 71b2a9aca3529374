#pragma once

#include <QDockWidget>

class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace stopover::ui {

class PlainLabel;

class RunController;

/// The current job and its progress, on every page. Has no close button: it never disappears by itself.
class JobsDock final : public QDockWidget
{
    Q_OBJECT

public:
    JobsDock(RunController& controller, QWidget* parent);

signals:
    void runPageWanted();

private:
    void update();
    RunController& m_controller;
    PlainLabel* m_state;
    QProgressBar* m_bar;
    QPushButton* m_open;
    QPlainTextEdit* m_log;
};

} // namespace stopover::ui
