#pragma once

#include <QJsonObject>
#include <QString>

#include <mutex>

namespace stopover::ctl {

enum class Tone
{
    Plain,
    Good,
    Bad,
    Notice,
    Faint
};

/// Where the words go: results to standard output, messages for people to standard error. May be used
/// from any thread; a line is never torn.
///
/// Where the locale is not UTF-8, typographic characters become ASCII; a reader that went away is no
/// error, since the work goes on.
class Console
{
public:
    struct Options
    {
        bool json = false;
        bool colour = true; ///< only used where a terminal is
    };

    explicit Console(Options options);

    [[nodiscard]] bool json() const { return m_json; }

    /// Standard output is a terminal, and not for JSON.
    [[nodiscard]] bool live() const { return m_live; }

    [[nodiscard]] int width() const;
    /// Colour, where that is wanted and can be seen.
    [[nodiscard]] QString painted(Tone tone, const QString& text) const;

    void print(const QString& line);
    void printRaw(const QString& text);
    /// One document on one line.
    void printJson(const QJsonObject& document);
    /// A document that is written already, in UTF-8, with the end of its line.
    void printDocument(const QByteArray& json);
    void note(const QString& line);

private:
    void write(int descriptor, const QString& text);
    void write(int descriptor, const QByteArray& bytes);
    bool m_json = false;
    bool m_live = false;
    bool m_colour = false;
    bool m_utf8 = true;
    std::mutex m_mutex;
};

/// False until main() has seen that the user's locale is UTF-8.
void setUnicodeOutput(bool possible);

/// The text with typographic characters replaced by ASCII.
QString asciiText(QString text);

} // namespace stopover::ctl
