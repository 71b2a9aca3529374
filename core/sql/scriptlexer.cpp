#include "core/sql/scriptlexer.h"

#include "core/base/clause.h"

namespace stopover::sql {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsKept = 4; ///< enough to know CREATE OR REPLACE FUNCTION

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

bool startsWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool continuesWord(char c)
{
    return startsWord(c) || (c >= '0' && c <= '9') || c == '$';
}

/// CREATE [OR REPLACE] {FUNCTION | PROCEDURE}: only those have BEGIN ATOMIC bodies.
bool createsRoutine(const QByteArrayList& words)
{
    const auto isRoutine = [&words](qsizetype at) {
        return words.value(at) == "function" || words.value(at) == "procedure";
    };
    return words.value(0) == "create"
        && (isRoutine(1) || (words.value(1) == "or" && words.value(2) == "replace" && isRoutine(3)));
}

} // namespace

void ScriptLexer::fail(qsizetype where, const QString& what)
{
    m_unclosed = what;
    m_unclosedAt = where;
    m_at = m_text.size();
}

void ScriptLexer::scanBlockComment()
{
    const qsizetype begin = m_at;
    int depth = 0;
    while (m_at < m_text.size()) {
        if (at(m_at) == '/' && at(m_at + 1) == '*') {
            ++depth;
            m_at += 2;
        } else if (at(m_at) == '*' && at(m_at + 1) == '/') {
            m_at += 2;
            if (--depth == 0)
                return;
        } else {
            ++m_at;
        }
    }
    fail(begin, clause("unterminated_comment"));
}

/// Skips one blank or comment. False when a token stands here.
bool ScriptLexer::skipBlank()
{
    if (isBlank(at(m_at)) && m_at < m_text.size()) {
        ++m_at;
        return true;
    }
    if (at(m_at) == '-' && at(m_at + 1) == '-') {
        const qsizetype end = m_text.indexOf('\n', m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
        return true;
    }
    if (at(m_at) == '/' && at(m_at + 1) == '*') {
        scanBlockComment();
        return true;
    }
    return false;
}

void ScriptLexer::scanQuoted(char quote, bool backslashes)
{
    const qsizetype begin = m_at++;
    while (m_at < m_text.size()) {
        const char c = at(m_at);
        if (backslashes && c == '\\') {
            m_at += 2;
        } else if (c != quote) {
            ++m_at;
        } else if (at(m_at + 1) == quote) {
            m_at += 2;
        } else {
            ++m_at;
            return;
        }
    }
    fail(begin, quote == '"' ? clause("unterminated_identifier") : clause("unterminated_string"));
}

/// $tag$ … $tag$. False when no such quote begins here: $1 is a parameter.
bool ScriptLexer::scanDollarQuoted()
{
    qsizetype end = m_at + 1;
    while (continuesWord(at(end)) && at(end) != '$')
        ++end;
    if (at(end) != '$' || (at(m_at + 1) >= '0' && at(m_at + 1) <= '9'))
        return false;
    const QByteArray tag = m_text.mid(m_at, end - m_at + 1);
    const qsizetype close = m_text.indexOf(tag, end + 1);
    if (close < 0)
        fail(m_at, clause("unterminated_dollar"));
    else
        m_at = close + tag.size();
    return true;
}

void ScriptLexer::noteWord(const QByteArray& word)
{
    if (m_words.size() < wordsKept) {
        m_words.append(word);
        m_isRoutine = createsRoutine(m_words);
    }
    if (m_parentheses == 0 && m_isRoutine) {
        if (word == "begin" || (word == "case" && m_atomic > 0))
            ++m_atomic;
        else if (word == "end" && m_atomic > 0)
            --m_atomic;
    }
    if (word == "stdin" && m_lastWord == "from" && m_words.value(0) == "copy" && m_parentheses == 0)
        m_copyFromStdin = true;
    m_lastWord = word;
}

void ScriptLexer::scanWord()
{
    const qsizetype begin = m_at;
    while (continuesWord(at(m_at)) && m_at < m_text.size())
        ++m_at;
    const bool isEscape = m_at - begin == 1 && (at(begin) == 'e' || at(begin) == 'E') && at(m_at) == '\'';
    if (isEscape)
        scanQuoted('\'', true);
    else if (m_words.size() < wordsKept || m_isRoutine || m_words.first() == "copy")
        noteWord(m_text.mid(begin, m_at - begin).toLower());
}

void ScriptLexer::scanToken()
{
    const char c = at(m_at);
    if (startsWord(c)) {
        scanWord();
    } else if (c == '\'' || c == '"') {
        scanQuoted(c, false);
    } else if (c != '$' || !scanDollarQuoted()) {
        m_parentheses += c == '(' ? 1 : c == ')' && m_parentheses > 0 ? -1 : 0;
        ++m_at;
        // A number with letters in it is not two tokens, and 1$a$ is no quote.
        while (c >= '0' && c <= '9' && continuesWord(at(m_at)) && m_at < m_text.size())
            ++m_at;
    }
    m_end = m_at;
}

ScriptLexer::Piece ScriptLexer::metaCommand()
{
    const qsizetype begin = m_at;
    const qsizetype end = m_text.indexOf('\n', m_at);
    m_at = end < 0 ? m_text.size() : end;
    return { .kind = ScriptStatement::Kind::MetaCommand, .begin = begin, .end = m_at };
}

std::optional<ScriptLexer::Piece> ScriptLexer::copyData()
{
    m_copyFromStdin = false;
    const qsizetype lineEnd = m_text.indexOf('\n', m_at);
    const qsizetype begin = lineEnd < 0 ? m_text.size() : lineEnd + 1;
    for (qsizetype line = begin; line < m_text.size();) {
        const qsizetype end = m_text.indexOf('\n', line);
        const qsizetype behind = end < 0 ? m_text.size() : end;
        const QByteArrayView text = QByteArrayView(m_text).sliced(line, behind - line);
        line = end < 0 ? m_text.size() : end + 1;
        if (text == "\\." || text == "\\.\r") {
            m_at = line;
            return Piece { .kind = ScriptStatement::Kind::CopyData, .begin = begin, .end = behind };
        }
    }
    fail(begin, clause("copy_without_end"));
    return std::nullopt;
}

std::optional<ScriptLexer::Piece> ScriptLexer::next()
{
    if (m_copyFromStdin)
        return copyData();
    m_words.clear();
    m_isRoutine = false;
    m_lastWord.clear();
    m_parentheses = 0;
    m_atomic = 0;
    qsizetype begin = -1;
    while (m_at < m_text.size()) {
        if (skipBlank())
            continue;
        const char c = at(m_at);
        if (c == '\\') {
            if (begin < 0)
                return metaCommand();
            break;
        }
        if (c == ';' && m_parentheses == 0 && m_atomic == 0) {
            ++m_at;
            if (begin < 0)
                continue; // an empty statement
            break;
        }
        if (begin < 0)
            begin = m_at;
        scanToken();
    }
    if (begin < 0 || !m_unclosed.isEmpty())
        return std::nullopt;
    return Piece { .begin = begin, .end = m_end };
}

} // namespace stopover::sql
