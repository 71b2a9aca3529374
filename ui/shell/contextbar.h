#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace stopover::ui {

class Session;

/// Always in sight: which database this is, what it is used for, who we are there, whether it may be
/// changed, and who drives a run on it.
class ContextBar final : public QFrame
{
    Q_OBJECT

public:
    ContextBar(Session& session, bool demoMode, QWidget* parent = nullptr);

private:
    void update();
    void showEnvironment();
    void showRunner();
    QLabel* addFact(const QString& name);

    Session& m_session;
    bool m_demoMode;
    QLabel* m_environment;
    QLabel* m_database;
    QLabel* m_role;
    QLabel* m_version;
    QLabel* m_tls;
    QLabel* m_clock;
    QLabel* m_runner;
    QToolButton* m_readOnly;
};

} // namespace stopover::ui
