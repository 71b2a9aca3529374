#include "app/ctl/eventview.h"

#include "app/ctl/output.h"
#include "ui/text/eventtext.h"
#include "ui/text/runtext.h"

#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lineInterval = 5s;
constexpr int barWidth = 20;

QString bar(const run::Progress& progress)
{
    if (progress.total <= 0)
        return QString(barWidth, u'·');
    const auto filled = static_cast<int>(std::clamp<qint64>(progress.done * barWidth / progress.total, 0, barWidth));
    return QString(filled, u'█') + QString(barWidth - filled, u'░');
}

int terminalWidth()
{
    winsize size {};
    constexpr int usual = 100;
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

} // namespace

ViewStyle chooseStyle(bool json)
{
    if (json)
        return ViewStyle::Json;
    return isatty(STDERR_FILENO) == 1 ? ViewStyle::Terminal : ViewStyle::Lines;
}

void EventView::show(const run::Event& event)
{
    if (m_style == ViewStyle::Json) {
        printJsonLine(event.toJson());
        return;
    }
    if (event.kind == run::EventKind::StepProgress && m_style == ViewStyle::Terminal) {
        drawBar(event);
        return;
    }
    showLine(event);
}

void EventView::showLine(const run::Event& event)
{
    const auto now = std::chrono::steady_clock::now();
    if (event.kind == run::EventKind::StepProgress) {
        if (now - m_lastLine < lineInterval)
            return;
        m_lastLine = now;
        printMessage(u"      "_s + text::stepTitle(event.slug, event.titleArgs) + u": "_s + text::progressText(event.progress));
        return;
    }
    if (event.kind == run::EventKind::StepStarted)
        m_lastLine = now;
    const QString line = text::eventLine(event);
    if (line.isEmpty())
        return;
    endBar();
    printMessage(line);
}

void EventView::drawBar(const run::Event& event)
{
    QString line = u"  %1/%2 %3 %4 %5"_s.arg(event.stepNo).arg(event.stepCount).arg(
        text::stepTitle(event.slug, event.titleArgs), bar(event.progress), text::progressText(event.progress));
    line.truncate(terminalWidth() - 1);
    std::fprintf(stderr, "\r\x1b[K%s", line.toUtf8().constData());
    std::fflush(stderr);
    m_barDrawn = true;
}

void EventView::endBar()
{
    if (m_barDrawn)
        std::fputs("\r\x1b[K", stderr);
    m_barDrawn = false;
}

} // namespace stopover::ctl
