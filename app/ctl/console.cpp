#include "app/ctl/console.h"

#include "core/base/text.h"
#include "core/sql/visiblesql.h"

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
        std::pair { u'\u202F', " " }, std::pair { u'–', "-" }, std::pair { u'·', "-" },   std::pair { u'…', "..." },
        std::pair { u'×', "x" },      std::pair { u'✓', "+" }, std::pair { u'✕', "x" },   std::pair { u'▶', ">" },
        std::pair { u'█', "#" },      std::pair { u'░', "." }, std::pair { u'⏸', "=" }, std::pair { u'→', "->" },
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
{}

int Console::width() const
{
    winsize size {};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return usualWidth;
}

QString Console::painted(const Piece& piece) const
{
    const QString text = visible(piece.text);
    return m_colour && piece.tone != Tone::Plain ? escapeOf(piece.tone) + text + "\x1b[0m"_L1 : text;
}

void Console::printPieces(const QList<Piece>& line)
{
    printAll({ line });
}

void Console::printAll(const QList<QList<Piece>>& lines)
{
    QString text;
    for (const QList<Piece>& line : lines) {
        for (const Piece& piece : line)
            text += painted(piece);
        text += u'\n';
    }
    write(STDOUT_FILENO, text);
}

void Console::printLines(const QString& text)
{
    write(STDOUT_FILENO, visibleLines(text) + (text.endsWith(u'\n') ? QString() : u"\n"_s));
}

void Console::printSql(const QString& sql)
{
    printLines(sql::visibleSql(sql));
}

void Console::printJson(const QJsonObject& document)
{
    printDocument(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void Console::printDocument(const QByteArray& json)
{
    write(STDOUT_FILENO, visibleJson(json));
}

void Console::note(const QString& line)
{
    write(STDERR_FILENO, visible(line) + u'\n');
}

void Console::noteLines(const QString& text)
{
    write(STDERR_FILENO, visibleLines(text) + u'\n');
}

void Console::redraw(Tone tone, const QString& line)
{
    write(STDOUT_FILENO, "\r\x1b[2K"_L1 + painted({ line, tone }));
}

void Console::endLine()
{
    write(STDOUT_FILENO, u"\n"_s);
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
        const ssize_t written =
            ::write(descriptor, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        at += written;
    }
}

} // namespace stopover::ctl
