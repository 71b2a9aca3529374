#include "app/ctl/livebars.h"

#include "core/base/text.h"
#include "text/eventtext.h"
#include "text/numbertext.h"
#include "text/runtext.h"

#include <condition_variable>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shortestRedraw = 100ms;
constexpr auto aliveEvery = 1s;
constexpr qsizetype nameWidth = 20;
constexpr int barWidth = 20;

} // namespace

LiveBars::LiveBars(Console& console)
    : m_console(console)
    , m_ticker([this](const std::stop_token& stop) {
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        while (!never.wait_for(lock, stop, aliveEvery, [&stop] { return stop.stop_requested(); })) {
            const std::lock_guard guard(m_mutex);
            draw(false);
        }
    })
{}

LiveBars::~LiveBars()
{
    m_ticker.request_stop();
    m_ticker.join();
    const std::lock_guard lock(m_mutex);
    if (m_active)
        m_console.endLine();
}

void LiveBars::handle(const run::Event& event)
{
    const std::lock_guard lock(m_mutex);
    switch (event.kind) {
    case run::EventKind::RunStarted:
        say(Tone::Plain, text::eventLine(event));
        break;
    case run::EventKind::StepStarted:
        startStep(event);
        break;
    case run::EventKind::StepProgress:
        m_progress = event.progress;
        m_waiting.clear();
        draw(false);
        break;
    case run::EventKind::LockWait:
    case run::EventKind::Throttled:
    case run::EventKind::ServerSilent:
    case run::EventKind::Reconnecting:
    case run::EventKind::StandbyWait:
        m_waiting = text::eventLine(event);
        draw(true);
        break;
    case run::EventKind::ServerNotice:
        if (isNoise(event))
            break;
        [[fallthrough]];
    case run::EventKind::PlanRevised:
    case run::EventKind::Paused:
    case run::EventKind::Resumed:
    case run::EventKind::ConfirmationWanted:
    case run::EventKind::ServerChanged:
        say(Tone::Notice, text::eventLine(event));
        break;
    case run::EventKind::StepFinished:
        endStep(event);
        break;
    case run::EventKind::StepFailed:
    case run::EventKind::RunFinished:
        // The command says why; here only the bar is left standing.
        if (m_active) {
            clearLine();
            m_console.printPieces({ Piece { head(u"✕"_s), Tone::Bad }, Piece { body() } });
        }
        m_active = false;
        break;
    }
}

void LiveBars::startStep(const run::Event& event)
{
    m_step = event;
    m_progress = {};
    m_waiting.clear();
    m_active = true;
    m_started = Clock::now();
    draw(true);
}

void LiveBars::endStep(const run::Event& event)
{
    clearLine();
    m_active = false;
    m_step = event;
    run::Progress progress = event.progress;
    progress.seconds = std::chrono::duration<double>(Clock::now() - m_started).count();
    QString line = text::resultText(progress, event.data);
    if (event.data.contains(u"lock_held_ms"_s))
        line += u" · "_s + text::lockHeldText(event.data[u"lock_held_ms"_s].toDouble());
    m_console.printPieces({ Piece { head(u"✓"_s), Tone::Good }, Piece { line } });
}

/// A line that stays, above the bar.
void LiveBars::say(Tone tone, const QString& line)
{
    clearLine();
    m_console.print(tone, line);
    draw(true);
}

void LiveBars::clearLine()
{
    if (m_active)
        m_console.redraw(Tone::Plain, {});
}

QString LiveBars::head(const QString& mark) const
{
    const QString count = QString::number(m_step.stepNo) + u'/' + QString::number(m_step.stepCount);
    return mark + u' ' + count.leftJustified(6) + text::stepName(m_step.slug).leftJustified(nameWidth, u' ', true)
        + u' ';
}

QString LiveBars::bar() const
{
    if (m_progress.total <= 0)
        return {};
    const qint64 filled = std::clamp<qint64>(m_progress.done * barWidth / m_progress.total, 0, barWidth);
    return QString(filled, u'█') + QString(barWidth - filled, u'░') + u' ';
}

QString LiveBars::body() const
{
    if (!m_waiting.isEmpty())
        return m_waiting;
    if (m_progress.total <= 0 && m_progress.done <= 0)
        return text::duration(std::chrono::duration<double>(Clock::now() - m_started).count());
    return bar() + text::progressText(m_progress);
}

void LiveBars::draw(bool always)
{
    const auto now = Clock::now();
    if (!m_active || (!always && now - m_drawn < shortestRedraw))
        return;
    m_drawn = now;
    const QString start = head(u"▶"_s);
    const qsizetype room = std::max<qsizetype>(10, m_console.width() - start.size() - 1);
    m_console.redraw(m_waiting.isEmpty() ? Tone::Plain : Tone::Notice, start + visible(body()).left(room));
}

} // namespace stopover::ctl
