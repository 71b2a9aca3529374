#include "core/sql/scriptstream.h"

#include "core/base/clause.h"
#include "core/sql/scriptlexer.h"

namespace stopover::sql {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype firstTry = 16 << 10; ///< bytes that are there before a statement is looked for
constexpr qsizetype rowsAtOnce = 64 << 10;
constexpr qsizetype shownBytes = 60;

} // namespace

Failure ScriptStream::bad(const QString& reason) const
{
    return Failure(ErrorCode::BadSpec, { QString::fromUtf8(m_buffer.mid(m_at, shownBytes)).simplified(), reason });
}

/// Reads on until that many bytes are there, or the source ends.
Result<void> ScriptStream::fill(qsizetype wanted)
{
    if (m_at > 0 && (m_at > m_buffer.size() / 2 || left() < wanted)) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    while (!m_ended && left() < wanted) {
        STOPOVER_TRY_ASSIGN(const QByteArray more, m_source());
        m_ended = more.isEmpty();
        m_buffer += more;
    }
    return {};
}

Result<std::optional<ScriptStream::Piece>> ScriptStream::next()
{
    for (qsizetype wanted = firstTry;; wanted *= 2) {
        STOPOVER_TRY(fill(wanted));
        const QByteArray rest = QByteArray::fromRawData(m_buffer.constData() + m_at, left());
        ScriptLexer lexer(rest);
        const auto piece = lexer.next();
        // What ends where the buffer ends may go on in what was not read yet.
        if (piece && (m_ended || lexer.position() < rest.size())) {
            if (piece->end > m_limit)
                return bad(clause("statement_too_long"));
            Piece found { .kind = piece->kind,
                          .text = m_buffer.mid(m_at + piece->begin, piece->end - piece->begin),
                          .before = m_buffer.mid(m_at, piece->begin) };
            m_at += lexer.position();
            return std::optional(std::move(found));
        }
        if (m_ended && !lexer.unclosed().isEmpty())
            return bad(lexer.unclosed());
        if (m_ended)
            return std::optional<Piece>();
        if (rest.size() > m_limit)
            return bad(clause("statement_too_long"));
    }
}

/// False when the script ends within it.
Result<bool> ScriptStream::skipRestOfLine()
{
    while (true) {
        STOPOVER_TRY(fill(1));
        if (left() == 0)
            return false;
        const char letter = m_buffer.at(m_at++);
        if (letter == '\n')
            return true;
        // psql would run it after the rows; nobody who reads the script would think so.
        if (letter != ' ' && letter != '\t' && letter != '\r')
            return bad(clause("text_after_copy"));
    }
}

/// At the beginning of a line: takes the line "\." when it stands there.
bool ScriptStream::scanEnd()
{
    for (const QByteArrayView end : { QByteArrayView("\\.\n"), QByteArrayView("\\.\r\n") }) {
        if (QByteArrayView(m_buffer).sliced(m_at).startsWith(end)) {
            m_at += end.size();
            return true;
        }
    }
    const bool last = m_ended && QByteArrayView(m_buffer).sliced(m_at) == "\\.";
    m_at += last ? 2 : 0;
    return last;
}

Result<void> ScriptStream::copyRows(const Sink& use)
{
    constexpr qsizetype endBytes = 5; // "\n\\.\r\n"
    STOPOVER_TRY_ASSIGN(const bool begun, skipRestOfLine());
    bool lineStart = begun;
    while (begun) {
        STOPOVER_TRY(fill(rowsAtOnce));
        if (lineStart && scanEnd())
            return {};
        if (left() == 0)
            break;
        const qsizetype end = m_buffer.indexOf("\n\\.", m_at);
        const qsizetype safe = m_ended ? m_buffer.size() : std::max(m_at + 1, m_buffer.size() - endBytes);
        const qsizetype upTo = end >= m_at && end + 1 <= safe ? end + 1 : safe;
        STOPOVER_TRY(use(QByteArrayView(m_buffer).sliced(m_at, upTo - m_at)));
        lineStart = m_buffer.at(upTo - 1) == '\n';
        m_at = upTo;
    }
    return bad(clause("copy_without_end"));
}

} // namespace stopover::sql
