#pragma once

#include "core/monitor/activity.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowstable.h"

#include <QLineEdit>

class QTabWidget;

namespace stopover::ui {

class PlainLabel;

/// Sessions, lock waits, running commands, sizes and slow queries. Reread every two seconds while visible. A statement
/// can be cancelled and a session terminated, never one of Stopover's.
class ActivityPage final : public Page
{
    Q_OBJECT

public:
    explicit ActivityPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("activity"); }

    [[nodiscard]] QString title() const override { return tr("Activity"); }

    [[nodiscard]] QString iconName() const override { return QStringLiteral("activity"); }

    void refresh() override;

    [[nodiscard]] QWidget* filterField() const override { return m_filter; }

    [[nodiscard]] QString toMarkdown() const override;

private:
    void buildTools();
    QWidget* buildSummary();
    void take(const Result<monitor::Activity>& activity);
    void showSummary();
    void showSessions();
    void showLocks();
    void showRunning();
    void showSizes();
    void showQueries();
    void showLog();
    QWidget* createLog();
    void inspectSession();
    void updateButtons();
    [[nodiscard]] const monitor::Backend* selected() const;
    enum class Signal { Cancel, Terminate };
    void signalSelected(Signal signal);
    [[nodiscard]] bool confirmed(Signal signal, const monitor::Backend& session);

    Background m_background { this };
    Background m_signals { this };
    QTimer m_timer;
    monitor::Activity m_activity;
    bool m_read = false;
    PlainLabel* m_summary = nullptr;
    QTabWidget* m_tabs = nullptr;
    RowsTable* m_sessions = nullptr;
    RowsTable* m_locks = nullptr;
    RowsTable* m_running = nullptr;
    RowsTable* m_sizes = nullptr;
    RowsTable* m_indexes = nullptr;
    RowsTable* m_queries = nullptr;
    PlainLabel* m_noQueries = nullptr;
    RowsTable* m_log = nullptr;
    PlainLabel* m_noLog = nullptr;
    QLineEdit* m_filter = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_terminate = nullptr;
};

} // namespace stopover::ui
