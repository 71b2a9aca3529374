#include "ui/rehearsals/rehearsalcontroller.h"

#include "core/change/specfile.h"
#include "core/run/identity.h"

#include <QJsonArray>

#include <mutex>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using rehearsal::RehearsalStage;

/// What the working thread leaves for the GUI thread.
struct RehearsalController::Inbox
{
    std::mutex mutex;
    RehearsalStage phase = RehearsalStage::Copying;
    run::Event event;
};

namespace {

constexpr int lookEvery = 100; // milliseconds

Result<rehearsal::Request> requestOf(const pg::Settings& live, const run::Plan& plan, int percent)
{
    rehearsal::Request request { .live = live, .work = change::Spec {}, .percent = percent };
    if (plan.operation == "repartition"_L1) {
        STOPOVER_TRY_ASSIGN(request.work, change::parseSpec(plan.specText.toUtf8(), plan.target));
        return request;
    }
    revision::ProjectRequest wanted;
    wanted.folder = plan.facts[u"project"_s].toString();
    wanted.section = plan.facts[u"section"_s].toString();
    wanted.configFile = plan.facts[u"config"_s].toString();
    STOPOVER_TRY_ASSIGN(const revision::Project project, revision::openProject(wanted));
    rehearsal::Migration migration { .project = project,
                                     .direction = plan.operation == "downgrade"_L1 ? revision::Direction::Down
                                                                                   : revision::Direction::Up };
    for (const QJsonValue& revision : plan.facts[u"revisions"_s].toArray())
        migration.revisions.append(revision.toString());
    request.work = migration;
    return request;
}

} // namespace

RehearsalController::RehearsalController(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &RehearsalController::drainInbox);
}

RehearsalController::~RehearsalController()
{
    if (active())
        cancel();
}

bool RehearsalController::canRehearse(const run::Plan& plan)
{
    return !plan.blocked() && !run::identityOf(plan).isEmpty();
}

void RehearsalController::start(const pg::Settings& live, const run::Plan& plan, int percent, Recording recording)
{
    if (active())
        return;
    m_identity = run::identityOf(plan);
    m_done.reset();
    m_error.reset();
    m_event = {};
    m_phase = RehearsalStage::Copying;
    m_cancelling = false;
    m_inbox = std::make_shared<Inbox>();
    m_control = std::make_shared<run::Control>();
    const auto work = [live, plan, percent, recording, identity = m_identity, directory = m_sandbox, inbox = m_inbox,
                       control = m_control]() -> Result<Done> {
        STOPOVER_TRY_ASSIGN(const rehearsal::Request request, requestOf(live, plan, percent));
        const auto sink = [&inbox](const run::Event& event) {
            const std::scoped_lock lock(inbox->mutex);
            if (event.kind == run::EventKind::StepStarted || event.kind == run::EventKind::StepProgress
                || event.kind == run::EventKind::LockWait)
                inbox->event = event;
        };
        const auto watch = [&inbox](RehearsalStage phase) {
            const std::scoped_lock lock(inbox->mutex);
            inbox->phase = phase;
            inbox->event = {};
        };
        sandbox::Server server({ .directory = directory });
        Done done { .percent = percent };
        STOPOVER_TRY_ASSIGN(done.rehearsal, rehearsal::rehearse(request, server, *control, sink, watch));
        STOPOVER_TRY_ASSIGN(pg::Connection connection,
                            pg::Connection::open(live.withApplicationName(u"stopover window"_s)));
        STOPOVER_TRY_ASSIGN(done.last, checks::lastRehearsal(connection, identity));
        if (recording == Recording::Wanted) {
            STOPOVER_TRY_ASSIGN(done.recorded, rehearsal::record(connection, done.rehearsal));
        }
        return done;
    };
    m_background.start(work, [this](const Result<Done>& end) { onEnded(end); });
    m_timer.start();
    emit changed();
}

void RehearsalController::cancel()
{
    m_cancelling = true;
    // A cancel request is a round trip to the server.
    static_cast<void>(QtConcurrent::run([control = m_control] { control->cancel(); }));
    emit changed();
}

const RehearsalController::Done* RehearsalController::doneOf(const run::Plan& plan) const
{
    return m_done && m_identity == run::identityOf(plan) ? &*m_done : nullptr;
}

const Error* RehearsalController::errorOf(const run::Plan& plan) const
{
    return m_error && m_identity == run::identityOf(plan) ? &*m_error : nullptr;
}

void RehearsalController::drainInbox()
{
    {
        const std::scoped_lock lock(m_inbox->mutex);
        m_phase = m_inbox->phase;
        m_event = m_inbox->event;
    }
    emit changed();
}

void RehearsalController::onEnded(const Result<Done>& end)
{
    m_timer.stop();
    m_cancelling = false;
    if (end)
        m_done = *end;
    else
        m_error = end.error();
    emit changed();
}

} // namespace stopover::ui

#include "moc_rehearsalcontroller.cpp"
