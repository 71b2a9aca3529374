#pragma once

#include "core/sandbox/demo.h"
#include "core/sandbox/ledgeraudit.h"
#include "core/sandbox/loadgenerator.h"
#include "core/sandbox/server.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

namespace stopover::ui {

/// The demo: a private server, its data, an application that writes to it and keeps a ledger outside
/// the database, and the means to break both.
///
/// Belongs to the GUI thread; work is done one after another on a thread of its own. It knows no server
/// but the private one, so that nothing here can reach a real database.
class DemoController final : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Idle,
        Starting, ///< the server
        Loading, ///< the demo's rows
        Ready,
        Failed,
    };

    explicit DemoController(QObject* parent = nullptr);
    ~DemoController() override;

    /// Starts the server and loads the demo unless it is there already; then ready() is emitted.
    void begin(qint64 rows);
    /// Throws the demo's database away and loads it anew.
    void reset(qint64 rows);
    void startWriting(int writesPerSecond);
    void stopWriting();
    /// The application rests meanwhile, so that there is one right answer.
    void audit();
    /// kill -9 of every process of the server; it restarts after a moment.
    void killServer();

    [[nodiscard]] Stage stage() const { return m_stage; }

    [[nodiscard]] const sandbox::DemoProgress& loading() const { return m_loading; }

    [[nodiscard]] const Error& error() const { return m_error; }

    [[nodiscard]] bool writing() const { return m_writing; }

    [[nodiscard]] bool auditing() const { return m_auditing; }

    [[nodiscard]] bool serverDown() const { return m_serverDown; }

    [[nodiscard]] const sandbox::LoadCounts& counts() const { return m_counts; }

    [[nodiscard]] const std::optional<sandbox::LedgerAudit>& lastAudit() const { return m_audit; }

    [[nodiscard]] QDateTime auditedAt() const { return m_auditedAt; }

    [[nodiscard]] sandbox::Server& server() { return m_server; }

signals:
    void changed();
    void ready(const stopover::pg::Settings& settings);

private:
    template <typename Work, typename Done>
    void queue(Work work, Done done);
    void load(qint64 rows, bool afresh);
    void readCounts();
    void fail(const Error& error);

    sandbox::Server m_server;
    QThreadPool m_thread;
    QTimer m_timer;
    std::shared_ptr<std::unique_ptr<sandbox::LoadGenerator>> m_load; ///< used on m_thread only
    std::unique_ptr<QTemporaryDir> m_ledger; ///< of the writing that goes on or went on last
    std::stop_source m_stop;
    Stage m_stage = Stage::Idle;
    sandbox::DemoProgress m_loading;
    sandbox::LoadCounts m_counts;
    std::optional<sandbox::LedgerAudit> m_audit;
    QDateTime m_auditedAt;
    Error m_error;
    bool m_writing = false;
    bool m_auditing = false;
    bool m_serverDown = false;
    bool m_counting = false;
};

} // namespace stopover::ui
