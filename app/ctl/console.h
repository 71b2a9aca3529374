#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <mutex>

namespace stopover::ctl {

enum class Tone { Plain, Good, Bad, Notice, Faint };

/// A part of a line in one colour.
struct Piece
{
    QString text;
    Tone tone = Tone::Plain;
};

/// Where the words go: results to standard output, messages for people to standard error. May be used
/// from any thread; a line is never torn.
///
/// Words are shown as text: what names, messages and values hold of control characters, of marks that turn the
/// direction of writing and of other invisible characters is escaped here. Colours and line ends are the console's own.
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

    /// One line, whatever is in it: a line break in a name is shown as "\n".
    void print(const QString& line) { printPieces({ Piece { line } }); }

    void print(Tone tone, const QString& line) { printPieces({ Piece { line, tone } }); }

    void printPieces(const QList<Piece>& line);
    /// Many lines with one write.
    void printAll(const QList<QList<Piece>>& lines);
    /// A text of ours that has lines; texts of others in it are escaped already by translated() or explain().
    void printLines(const QString& text);
    /// Statements as exact SQL, in which names and texts with such characters are written with escapes.
    void printSql(const QString& sql);
    /// One document on one line.
    void printJson(const QJsonObject& document);
    /// A document that is written already, in UTF-8, with the end of its line.
    void printDocument(const QByteArray& json);
    void note(const QString& line);
    void noteLines(const QString& text);

    /// Writes over the line that a terminal shows; endLine() ends it.
    void redraw(Tone tone, const QString& line);
    void endLine();

private:
    [[nodiscard]] QString painted(const Piece& piece) const;
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
