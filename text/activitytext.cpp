#include "text/activitytext.h"

#include "text/fill.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace stopover::text {

using namespace Qt::StringLiterals;

QString alertSentence(const monitor::Alert& alert)
{
    static constexpr std::array sentences {
        QT_TRANSLATE_NOOP("Activity", "CPU usage is high: %1%."),
        QT_TRANSLATE_NOOP("Activity", "Memory is nearly full: %1%."),
        QT_TRANSLATE_NOOP("Activity", "Session %1 has waited %2 s for session %3 (%4)."),
        QT_TRANSLATE_NOOP("Activity", "Session %1 has been idle in its transaction for %2 s."),
        QT_TRANSLATE_NOOP("Activity", "The disk is nearly full: %1 MB free."),
        QT_TRANSLATE_NOOP("Activity", "The machine spends %1% of its time waiting for the disk."),
    };
    return translated("Activity", sentences.at(static_cast<size_t>(alert.kind)), alert.args);
}

QString logReasonSentence(monitor::ServerLog::Why why)
{
    switch (why) {
    case monitor::ServerLog::Why::Privilege:
        return translated("Activity",
                          QT_TRANSLATE_NOOP("Activity",
                                            "The server log is not available: the role needs pg_read_server_files, and "
                                            "EXECUTE on pg_current_logfile, pg_stat_file and pg_read_binary_file."));
    case monitor::ServerLog::Why::Elsewhere:
        return translated("Activity",
                          QT_TRANSLATE_NOOP("Activity",
                                            "The server log is not available: it goes to syslog or the system journal, "
                                            "which SQL cannot read. Turn on logging_collector to write log files."));
    case monitor::ServerLog::Why::None:
        break;
    }
    return {};
}

QString secondsText(double seconds)
{
    if (seconds < 0)
        return u"–"_s;
    const QLocale locale;
    if (seconds < 10)
        return locale.toString(seconds, 'f', 1) + u" s"_s;
    if (seconds < 120)
        return locale.toString(seconds, 'f', 0) + u" s"_s;
    if (seconds < 7200)
        return locale.toString(seconds / 60, 'f', 0) + u" min"_s;
    return locale.toString(seconds / 3600, 'f', 1) + u" h"_s;
}

} // namespace stopover::text
