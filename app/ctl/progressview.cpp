#include "app/ctl/progressview.h"

#include "app/ctl/livebars.h"
#include "text/eventtext.h"
#include "text/runtext.h"

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class JsonLines final : public ProgressView
{
public:
    explicit JsonLines(Console& console)
        : m_console(console)
    {}

    void handle(const run::Event& event) override { m_console.printJson(event.toJson()); }

private:
    Console& m_console;
};

/// A line when a step begins and when it ends, and every five seconds in between.
class PlainLines final : public ProgressView
{
public:
    explicit PlainLines(Console& console)
        : m_console(console)
    {}

    void handle(const run::Event& event) override
    {
        const auto now = std::chrono::steady_clock::now();
        // What went wrong, and the end, are said by the command itself.
        if (event.kind == run::EventKind::StepFailed || event.kind == run::EventKind::RunFinished)
            return;
        if (isNoise(event))
            return;
        const bool recurring = event.kind == run::EventKind::StepProgress || event.kind == run::EventKind::LockWait
            || event.kind == run::EventKind::Throttled || event.kind == run::EventKind::Reconnecting
            || event.kind == run::EventKind::StandbyWait;
        if (recurring && now - m_last < 5s)
            return;
        m_last = now;
        if (event.kind == run::EventKind::StepProgress)
            m_console.print(u"    "_s + text::stepName(event.slug) + u": "_s + text::progressText(event.progress));
        else if (const QString line = text::eventLine(event); !line.isEmpty())
            m_console.print(line);
    }

private:
    Console& m_console;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace

bool isNoise(const run::Event& event)
{
    return event.kind == run::EventKind::ServerNotice && event.notice.severity == "NOTICE"_L1
        && event.notice.message.endsWith(", skipping"_L1);
}

std::unique_ptr<ProgressView> makeProgressView(Console& console)
{
    if (console.json())
        return std::make_unique<JsonLines>(console);
    if (console.live())
        return std::make_unique<LiveBars>(console);
    return std::make_unique<PlainLines>(console);
}

} // namespace stopover::ctl
