#pragma once

#include <QFrame>

class QPushButton;
class QToolButton;

namespace stopover::ui {

class PlainLabel;

class Session;

/// Always visible: the database, its environment, the role, whether changes are allowed, and who drives a run on it.
class ContextBar final : public QFrame
{
    Q_OBJECT

public:
    ContextBar(Session& session, bool demoMode, QWidget* parent = nullptr);

private:
    void update();
    [[nodiscard]] QString roleText() const;
    [[nodiscard]] QString roleTip() const;
    void showEnvironment();
    void showRunner();
    [[nodiscard]] static QString activeRunText(const QString& application);
    PlainLabel* addFact(const QString& name);

    Session& m_session;
    bool m_demoMode;
    PlainLabel* m_environment;
    PlainLabel* m_database;
    PlainLabel* m_role;
    PlainLabel* m_version;
    PlainLabel* m_tls;
    PlainLabel* m_clock;
    PlainLabel* m_runner;
    QToolButton* m_readOnly;
};

} // namespace stopover::ui
