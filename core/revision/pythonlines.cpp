#include "core/revision/pythonlines.h"

#include <algorithm>
#include <array>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

constexpr int tabWidth = 8;

/// Bytes that the cutter has to look at; all others are skipped at once.
constexpr auto interesting = [] {
    std::array<bool, 256> table {};
    for (const char c : { '\n', '\r', '\\', '#', '\'', '"', '(', ')', '[', ']', '{', '}', '\0' })
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

class Cutter
{
public:
    explicit Cutter(QByteArrayView source)
        : m_source(source)
    {}

    LogicalLines run();

private:
    void cutLine();
    bool stepOver(char c);
    bool stop(int line, const QString& reason);
    [[nodiscard]] bool skipBlank();
    void skipComment();
    void newLine();

    [[nodiscard]] bool atEnd() const { return m_at >= m_source.size(); }

    [[nodiscard]] char here() const { return m_source[m_at]; }

    QByteArrayView m_source;
    LogicalLines m_result;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_depth = 0;
    int m_bracketLine = 0;
    bool m_ended = false; ///< the logical line that is being cut
};

LogicalLines Cutter::run()
{
    if (m_source.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    while (!atEnd() && m_result.badLine == 0)
        cutLine();
    return std::move(m_result);
}

bool Cutter::stop(int line, const QString& reason)
{
    m_result.badLine = line;
    m_result.badReason = reason;
    m_at = m_source.size();
    return false;
}

/// Consumes one line end, which is \n, \r\n or \r.
void Cutter::newLine()
{
    if (here() == '\r' && m_at + 1 < m_source.size() && m_source[m_at + 1] == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

void Cutter::skipComment()
{
    while (!atEnd() && here() != '\n' && here() != '\r')
        ++m_at;
}

/// Consumes a line that says nothing. True when it did.
bool Cutter::skipBlank()
{
    if (here() == '#')
        skipComment();
    if (atEnd())
        return true;
    if (here() != '\n' && here() != '\r')
        return false;
    newLine();
    return true;
}

void Cutter::cutLine()
{
    int indent = 0;
    for (; !atEnd() && (here() == ' ' || here() == '\t' || here() == '\f'); ++m_at)
        indent = here() == '\t' ? (indent / tabWidth + 1) * tabWidth : here() == ' ' ? indent + 1 : 0;
    if (atEnd() || skipBlank())
        return;
    LogicalLine line { m_at, m_at, m_line, indent };
    m_depth = 0;
    m_ended = false;
    while (!atEnd() && !m_ended) {
        while (!atEnd() && !interesting[static_cast<unsigned char>(here())])
            ++m_at;
        line.end = m_at;
        if (!atEnd() && !stepOver(here()))
            break;
    }
    if (m_result.badLine == 0 && m_depth > 0)
        stop(m_bracketLine, u"unterminated_bracket"_s);
    if (!m_ended)
        line.end = m_at;
    m_result.lines.push_back(line);
}

/// Consumes what starts with `c`. False when the source cannot be cut any further.
bool Cutter::stepOver(char c)
{
    switch (c) {
    case '\n':
    case '\r':
        m_ended = m_depth == 0;
        newLine();
        return true;
    case '#':
        skipComment();
        return true;
    case '\\':
        ++m_at;
        if (!atEnd() && (here() == '\n' || here() == '\r'))
            newLine();
        return true;
    case '\'':
    case '"': {
        const qsizetype end = stringEnd(m_source, m_at);
        if (end < 0)
            return stop(m_line, u"unterminated_string"_s);
        m_line += static_cast<int>(std::count(m_source.begin() + m_at, m_source.begin() + end, '\n'));
        m_at = end;
        return true;
    }
    case '(':
    case '[':
    case '{':
        if (m_depth++ == 0)
            m_bracketLine = m_line;
        ++m_at;
        return true;
    case ')':
    case ']':
    case '}':
        m_depth = std::max(m_depth - 1, 0);
        ++m_at;
        return true;
    default:
        return stop(m_line, u"null_byte"_s);
    }
}

} // namespace

qsizetype stringEnd(QByteArrayView source, qsizetype at)
{
    const char quote = source[at];
    const qsizetype size = source.size();
    const bool isTriple = at + 2 < size && source[at + 1] == quote && source[at + 2] == quote;
    qsizetype i = at + (isTriple ? 3 : 1);
    for (; i < size; ++i) {
        const char c = source[i];
        if (c == '\\') {
            ++i;
            // A backslash before \r\n continues the string over both.
            if (i + 1 < size && source[i] == '\r' && source[i + 1] == '\n')
                ++i;
        } else if (c == quote && (!isTriple || (i + 2 < size && source[i + 1] == quote && source[i + 2] == quote))) {
            return i + (isTriple ? 3 : 1);
        } else if (!isTriple && (c == '\n' || c == '\r')) {
            return -1;
        }
    }
    return -1;
}

LogicalLines logicalLines(QByteArrayView source)
{
    return Cutter(source).run();
}

} // namespace stopover::revision
