#include "app/ctl/console.h"

#include <QJsonDocument>

#include <array>
#include <atomic>
#include <cerrno>
#include <sys/ioctl.h>
#include <unistd.h>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 80;

std::atomic<bool> unicodeOutput { true };

bool wantsColour(bool asked)
{
    return asked && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb" && isatty(STDOUT_FILENO) == 1;
}

QLatin1StringView escapeOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Good:
        return "\x1b[32m"_L1;
    case Tone::Bad:
        return "\x1b[31m"_L1;
    case Tone::Notice:
        return "\x1b[33m"_L1;
    case Tone::Faint:
        return "\x1b[2m"_L1;
    }
    return {};
}

} // namespace

void setUnicodeOutput(bool possible)
{
    unicodeOutput = possible;
}

QString asciiText(QString text)
{
    constexpr std::array replacements {
        std::pair { u'\u202F', " " }, std::pair { u'–', "-" },  std::pair { u'·', "-" },
        std::pair { u'…', "..." },    std::pair { u'×', "x" },  std::pair { u'✓', "+" },
        std::pair { u'✕', "x" },      std::pair { u'▶', ">" },  std::pair { u'█', "#" },
        std::pair { u'░', "." },      std::pair { u'⏸', "=" },  std::pair { u'→', "->" },
    };
    for (const auto& [from, to] : replacements)
        text.replace(from, QLatin1StringView(to));
    return text;
}

Console::Console(Options options)
    : m_json(options.json)
    , m_live(!options.json && isatty(STDOUT_FILENO) == 1 && qgetenv("TERM") != "dumb")
    , m_colour(!options.json && wantsColour(options.colour))
    , m_utf8(unicodeOutput)
{
}

int Console::width() const
{
    winsize size {};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return usualWidth;
}

QString Console::painted(Tone tone, const QString& text) const
{
    if (!m_colour || tone == Tone::Plain)
        return text;
    return escapeOf(tone) + text + "\x1b[0m"_L1;
}

void Console::print(const QString& line)
{
    write(STDOUT_FILENO, line + u'\n');
}

void Console::printRaw(const QString& text)
{
    write(STDOUT_FILENO, text);
}

void Console::printJson(const QJsonObject& document)
{
    write(STDOUT_FILENO, QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void Console::printDocument(const QByteArray& json)
{
    write(STDOUT_FILENO, json);
}

void Console::note(const QString& line)
{
    write(STDERR_FILENO, line + u'\n');
}

void Console::write(int descriptor, const QString& text)
{
    write(descriptor, (m_utf8 ? text : asciiText(text)).toUtf8());
}

void Console::write(int descriptor, const QByteArray& bytes)
{
    const std::lock_guard lock(m_mutex);
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        at += written;
    }
}

} // namespace stopover::ctl
