#pragma once

#include "core/run/history.h"
#include "core/service/runservice.h"
#include "ui/runs/stepview.h"
#include "ui/widgets/background.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <thread>

namespace stopover::ui {

/// A point of the throughput chart.
struct Sample
{
    double seconds = 0; ///< since the run started
    double rate = 0; ///< units a second
    QString slug;
};

/// Drives one phase of a run on a thread of its own, and keeps what is to be shown of it.
///
/// Belongs to the GUI thread; no member blocks. Events of the engine are collected and taken over at
/// most 20 times a second. The engine goes on when pages or windows are closed; destroying the controller
/// cancels what runs and waits for it, so end it first.
class RunController final : public QObject
{
    Q_OBJECT

public:
    explicit RunController(QObject* parent = nullptr);
    ~RunController() override;

    using Retry = std::function<void(const preflight::Approvals&)>;

    struct Start
    {
        pg::Settings settings;
        RunId run;
        std::optional<service::Admission> admission {}; ///< of a run that was written just now: its preflight stands
        run::Phase phase = run::Phase::Apply;
        run::Plan plan;
        std::optional<run::Confirmation> confirmation {};
        QSet<QString> breakpoints {};
        qint64 rowsPerSecond = 0;
        service::Checks checks = service::Checks::Enforced; ///< Advisory: an emergency
        run::TakeOver takeOver = run::TakeOver::WhenGone; ///< WhenSilent: a person has said so
        bool keepRetired = false; ///< Phase::Finish
    };

    /// Ignored while active().
    void start(const Start& start);

    /// Installs the journal if it is missing, writes a run of the plan, and starts its apply phase.
    void startPlan(const Start& start, const preflight::Approvals& permit = {});

    /// Keeps the runs of a database that wait near to their way back: a second for each, away from the GUI thread.
    /// Nothing while a run is driven here or changes are locked. What cannot be done shows in the rollback light.
    void keepUp(const pg::Settings& settings);

    /// Folder whose policy holds; empty for none.
    void setProject(const QString& folder) { m_project = folder; }

    /// The window's read-only switch: asked again before each step, so that a paused run does not go on under it.
    void setReadOnly(bool readOnly) { m_readOnly->store(readOnly); }

    void pause();
    void goOn();
    /// First call: asks the server to end what runs. Later calls do so again.
    void cancel();
    /// Ends our own sessions on the server; the journal tells afterwards how far they got.
    void terminateSessions();
    void confirm(const run::Confirmation& confirmation);
    void setBreakpoint(const QString& slug, bool on);
    /// Takes every breakpoint before `slug` away, sets one there, and goes on.
    void runTo(QString slug);
    void setRowsPerSecond(qint64 rows);
    void setBrake(bool on);
    void setIgnoresOldSnapshots(bool on);

    [[nodiscard]] bool active() const { return m_active; }

    [[nodiscard]] bool paused() const { return m_paused; }

    [[nodiscard]] bool cancelling() const { return m_cancelling; }

    [[nodiscard]] RunId runId() const { return m_start.run; }

    [[nodiscard]] run::Phase phase() const { return m_start.phase; }

    [[nodiscard]] const QString& target() const { return m_start.plan.target; }

    [[nodiscard]] const run::Plan& plan() const { return m_start.plan; }

    [[nodiscard]] const QList<StepView>& steps() const { return m_steps; }

    [[nodiscard]] int currentStep() const { return m_current; } ///< index; -1 for none

    [[nodiscard]] const std::deque<Sample>& samples() const { return m_samples; }

    [[nodiscard]] const QList<run::Blocker>& blockers() const { return m_blockers; }

    [[nodiscard]] int queuedBehindUs() const { return m_queuedBehindUs; }

    [[nodiscard]] bool wantsConfirmation() const { return m_wantsConfirmation; }

    [[nodiscard]] const run::RunResult& result() const { return m_result; }

    [[nodiscard]] qint64 rowsPerSecond() const { return m_rowsPerSecond; }

    [[nodiscard]] bool brake() const { return m_brake; }

    [[nodiscard]] bool ignoresOldSnapshots() const { return m_ignoresOldSnapshots; }

    /// A step of this phase catches up with writers.
    [[nodiscard]] bool canBrake() const;

    /// Of the whole phase, from 0 to 1, weighted by estimated seconds.
    [[nodiscard]] double wholeProgress() const;

signals:
    void started();
    void changed(); ///< at most 20 times a second
    void logged(const QString& line); ///< with its time
    void confirmationWanted(const QString& name);
    void ended(); ///< result() is known
    /// With runs that wait; `problem` is what kept it from one of them.
    void keptUp(const std::optional<stopover::Error>& problem);
    void couldNotStart(const stopover::Error& error);
    /// A check blocks the run; `retry` tries again with what a person has given.
    void gateClosed(const stopover::preflight::PreflightResult& passage,
                    const stopover::ui::RunController::Retry& retry);
    /// A run of this database belongs to a Stopover that has gone silent: RunSilent. `takeOver` starts again, and takes
    /// that run from it; a person must have said so.
    void silentHolderFound(const stopover::Error& error, const std::function<void()>& takeOver);

private:
    struct Inbox;
    void offerTakeOver();
    void drainEvents();
    void take(const run::Event& event);
    void applyProgress(StepView& step, const run::Event& event);
    void onEnded(const run::RunResult& result);
    void log(const QString& line);
    StepView* stepOf(const run::Event& event);

    [[nodiscard]] service::RunService serviceFor(const pg::Settings& settings) const;

    Background m_background { this };
    Background m_visits { this };
    std::shared_ptr<std::atomic<bool>> m_readOnly = std::make_shared<std::atomic<bool>>(false);
    QString m_project;
    Start m_start;
    std::shared_ptr<Inbox> m_inbox;
    std::shared_ptr<run::Control> m_control;
    std::jthread m_thread;
    QTimer m_timer;
    QList<StepView> m_steps;
    std::deque<Sample> m_samples;
    QList<run::Blocker> m_blockers;
    run::RunResult m_result;
    QSet<QString> m_breakpoints;
    qint64 m_rowsPerSecond = 0;
    bool m_brake = false;
    bool m_ignoresOldSnapshots = false;
    qint64 m_startedAt = 0; ///< milliseconds since the epoch
    int m_current = -1;
    int m_queuedBehindUs = 0;
    bool m_active = false;
    bool m_paused = false;
    bool m_cancelling = false;
    bool m_wantsConfirmation = false;
};

} // namespace stopover::ui
