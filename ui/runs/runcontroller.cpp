#include "ui/runs/runcontroller.h"

#include "core/base/text.h"
#include "core/run/runsessions.h"
#include "text/checktext.h"
#include "text/errortext.h"
#include "text/runtext.h"
#include "ui/runs/storedrun.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto drainInterval = 50ms;

Result<void> endSessions(const pg::Settings& settings, RunId run)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
    return run::journal::endOrphans(connection, run, 5s);
}

/// One line a check that the run has made worse.
QString regressionText(const checks::CheckResult& result)
{
    return text::checkTitle(result.id) + u": "_s + text::checkSentence(result);
}

} // namespace

/// What the engine's threads leave for the window; only this crosses between them.
struct RunController::Inbox
{
    std::mutex mutex;
    QList<run::Event> events;
    QStringList notes;
    std::optional<run::RunResult> result;

    void note(const QString& line)
    {
        const std::lock_guard lock(mutex);
        notes.append(line);
    }
};

RunController::RunController(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(drainInterval);
    connect(&m_timer, &QTimer::timeout, this, &RunController::drainEvents);
}

RunController::~RunController()
{
    if (m_active)
        m_control->cancel();
}

void RunController::start(const Start& start)
{
    if (m_active)
        return;
    m_start = start;
    m_steps.clear();
    for (const run::Step& step : start.plan.phases.value(start.phase))
        m_steps.append({ .step = step, .breakpoint = start.breakpoints.contains(step.slug) });
    m_samples.clear();
    m_blockers.clear();
    m_result = {};
    m_breakpoints = start.breakpoints;
    m_current = -1;
    m_queuedBehindUs = 0;
    m_paused = m_cancelling = m_wantsConfirmation = false;
    m_startedAt = QDateTime::currentMSecsSinceEpoch();
    m_active = true;
    m_inbox = std::make_shared<Inbox>();
    m_control = std::make_shared<run::Control>();
    m_control->setBreakpoints(m_breakpoints);
    setRowsPerSecond(start.rowsPerSecond);
    m_control->setBrake(m_brake);
    m_ignoresOldSnapshots = false; // asked for each time
    m_thread =
        std::jthread([start = m_start, service = serviceFor(m_start.settings), inbox = m_inbox, control = m_control] {
            const service::Observer observer { .control = *control,
                                               .event =
                                                   [&inbox](const run::Event& event) {
                                                       const std::lock_guard lock(inbox->mutex);
                                                       inbox->events.append(event);
                                                   },
                                               .problem =
                                                   [&inbox](const Error& error) { inbox->note(text::explain(error)); },
                                               .health =
                                                   [&inbox](const QList<checks::CheckResult>& results) {
                                                       for (const checks::CheckResult& one : results) {
                                                           if (one.isNew)
                                                               inbox->note(regressionText(one));
                                                       }
                                                   } };
            const service::Terms terms { .options = { .takeOver = start.takeOver, .asks = true },
                                         .checks = start.checks,
                                         .confirmation = start.confirmation,
                                         .keepRetired = start.keepRetired };
            const service::Ended ended = start.admission ? service.apply(*start.admission, terms, observer)
                                                         : service.enter(start.run, start.phase, terms, observer);
            const std::lock_guard lock(inbox->mutex);
            inbox->result = ended.result;
        });
    m_timer.start();
    emit started();
    emit changed();
}

service::RunService RunController::serviceFor(const pg::Settings& settings) const
{
    return service::RunService(settings, m_project, [readOnly = m_readOnly]() -> Result<void> {
        return readOnly->load() ? Failure(ErrorCode::ChangesLocked) : Result<void>();
    });
}

void RunController::keepUp(const pg::Settings& settings)
{
    if (m_active || m_visits.busy() || m_readOnly->load())
        return;

    struct Visited
    {
        bool any = false;
        std::optional<Error> problem;
    };

    const auto visit = [service = serviceFor(settings), settings] {
        Visited visited;
        const auto records = readRuns(settings);
        for (const run::RunRecord& record : records ? *records : QList<run::RunRecord>()) {
            if (!record.waits())
                continue;
            visited.any = true;
            const Result<bool> kept = service.keepUp(record.id);
            // Somebody drives a run, or nothing may be changed: that is no problem.
            if (!kept && kept.error().code != ErrorCode::RunActive && kept.error().code != ErrorCode::ChangesLocked
                && kept.error().code != ErrorCode::RunState)
                visited.problem = kept.error();
        }
        return visited;
    };
    m_visits.start(visit, [this](const Visited& visited) {
        if (visited.any)
            emit keptUp(visited.problem);
    });
}

void RunController::startPlan(const Start& start, const preflight::Approvals& permit)
{
    if (m_active || m_background.busy())
        return;
    const auto problems = std::make_shared<QStringList>(); // written before they are read
    m_background.start(
        [service = serviceFor(start.settings), start, permit, problems] {
            run::Control unused;
            const service::Observer observer { .control = unused, .problem = [&problems](const Error& error) {
                                                  problems->append(text::explain(error));
                                              } };
            return service.admit(start.plan,
                                 { .checks = start.checks, .approvals = permit, .confirmation = start.confirmation },
                                 observer);
        },
        [this, start, problems](const Result<service::Admission>& admission) {
            if (!admission) {
                emit couldNotStart(admission.error());
                return;
            }
            if (!admission->run.isValid()) {
                emit gateClosed(admission->preflight,
                                [=, this](const preflight::Approvals& given) { startPlan(start, given); });
                return;
            }
            Start admitted = start;
            admitted.run = admission->run;
            admitted.admission = *admission;
            admitted.phase = run::Phase::Apply;
            this->start(admitted);
            for (const QString& problem : std::as_const(*problems))
                log(problem);
        });
}

void RunController::pause()
{
    if (!m_active)
        return;
    m_control->pause();
    log(tr("Pause requested: the run stops after the current batch."));
}

void RunController::goOn()
{
    if (!m_active)
        return;
    m_control->resume();
    m_paused = false;
    if (m_current >= 0 && m_steps.at(m_current).state == StepView::State::Paused)
        m_steps[m_current].state = StepView::State::Running;
    emit changed();
}

void RunController::cancel()
{
    if (!m_active)
        return;
    m_cancelling = true;
    log(tr("Cancel requested."));
    // A cancel request is a round trip to the server.
    static_cast<void>(QtConcurrent::run([control = m_control] { control->cancel(); }));
    emit changed();
}

void RunController::terminateSessions()
{
    if (!m_active)
        return;
    log(tr("Terminating Stopover's sessions on the server."));
    m_background.start([settings = m_start.settings, run = m_start.run] { return endSessions(settings, run); },
                       [this](const Result<void>& done) {
                           if (!done)
                               log(text::explain(done.error()));
                       });
}

void RunController::confirm(const run::Confirmation& confirmation)
{
    if (!m_active)
        return;
    m_wantsConfirmation = false;
    m_control->confirm(confirmation);
    emit changed();
}

void RunController::setBreakpoint(const QString& slug, bool on)
{
    if (on)
        m_breakpoints.insert(slug);
    else
        m_breakpoints.remove(slug);
    for (StepView& view : m_steps) {
        if (view.step.slug == slug)
            view.breakpoint = on;
    }
    if (m_active)
        m_control->setBreakpoints(m_breakpoints);
    emit changed();
}

void RunController::runTo(QString slug)
{
    // Each setBreakpoint() is followed by whoever shows the steps: neither the argument nor the list may be theirs.
    QStringList before;
    for (const StepView& view : std::as_const(m_steps)) {
        if (view.step.slug == slug)
            break;
        before.append(view.step.slug);
    }
    for (const QString& one : std::as_const(before))
        setBreakpoint(one, false);
    setBreakpoint(slug, true);
    goOn();
}

void RunController::setRowsPerSecond(qint64 rows)
{
    m_rowsPerSecond = rows;
    if (m_active)
        m_control->setRowsPerSecond(rows);
}

void RunController::setBrake(bool on)
{
    m_brake = on;
    if (m_active)
        m_control->setBrake(on);
}

void RunController::setIgnoresOldSnapshots(bool on)
{
    m_ignoresOldSnapshots = on;
    if (m_active)
        m_control->ignoreOldSnapshots(on);
}

bool RunController::canBrake() const
{
    return std::ranges::any_of(m_steps, [](const StepView& view) { return view.step.kind() == run::StepKind::Replay; });
}

double RunController::wholeProgress() const
{
    double total = 0;
    double done = 0;
    for (const StepView& view : m_steps) {
        const double weight = std::max(view.step.estimatedSeconds, 0.2);
        total += weight;
        if (view.state == StepView::State::Done)
            done += weight;
        else if (view.progress.total > 0)
            done += weight
                * std::min(1.0, static_cast<double>(view.progress.done) / static_cast<double>(view.progress.total));
    }
    return total > 0 ? done / total : 0;
}

void RunController::drainEvents()
{
    QList<run::Event> events;
    QStringList notes;
    std::optional<run::RunResult> result;
    {
        const std::lock_guard lock(m_inbox->mutex);
        events.swap(m_inbox->events);
        notes.swap(m_inbox->notes);
        result = m_inbox->result;
    }
    for (const run::Event& event : std::as_const(events))
        take(event);
    for (const QString& line : std::as_const(notes))
        log(line);
    if (result)
        onEnded(*result);
    else if (!events.isEmpty())
        emit changed();
}

void RunController::onEnded(const run::RunResult& result)
{
    m_timer.stop();
    m_thread = {}; // it has left its last word, so this does not wait
    m_result = result;
    m_active = m_paused = m_cancelling = m_wantsConfirmation = false;
    m_blockers.clear();
    if (result.outcome == Outcome::Succeeded && !result.stoppedBefore) {
        for (StepView& view : m_steps)
            view.state = StepView::State::Done;
    } else if (m_current >= 0 && m_steps.at(m_current).state != StepView::State::Done) {
        StepView& view = m_steps[m_current];
        view.state = result.outcome == Outcome::Cancelled ? StepView::State::Cancelled
            : result.outcome == Outcome::InDoubt          ? StepView::State::InDoubt
                                                          : StepView::State::Failed;
        view.note = result.outcome == Outcome::Cancelled ? QString() : text::explain(result.error);
    }
    log(tr("Run %1: %2").arg(QString::number(m_start.run.value), text::outcomeText(result.outcome)));
    emit changed();
    emit ended();
    offerTakeOver();
}

void RunController::offerTakeOver()
{
    if (m_result.error.code != ErrorCode::RunSilent || m_start.takeOver == run::TakeOver::WhenSilent)
        return;
    Start again = m_start;
    again.takeOver = run::TakeOver::WhenSilent;
    emit silentHolderFound(m_result.error, [this, again] { start(again); });
}

void RunController::log(const QString& line)
{
    emit logged(QLocale().toString(QTime::currentTime(), u"HH:mm:ss"_s) + u"  "_s + visibleLines(line));
}

} // namespace stopover::ui

#include "moc_runcontroller.cpp"
