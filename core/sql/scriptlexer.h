#pragma once

#include "core/sql/script.h"

#include <optional>

namespace stopover::sql {

/// Walks through a script as psql's lexer does, piece by piece. Bytes of UTF-8 or of any encoding that keeps
/// ASCII. The text must outlive the lexer.
class ScriptLexer
{
public:
    struct Piece
    {
        ScriptStatement::Kind kind = ScriptStatement::Kind::Statement;
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    explicit ScriptLexer(const QByteArray& script)
        : m_text(script)
    {}

    /// The next piece; nothing at the end, and after something that is never closed.
    std::optional<Piece> next();

    [[nodiscard]] qsizetype position() const { return m_at; }

    [[nodiscard]] const QString& unclosed() const { return m_unclosed; } ///< what is never closed; empty: all is

    [[nodiscard]] qsizetype unclosedAt() const { return m_unclosedAt; }

private:
    [[nodiscard]] char at(qsizetype position) const { return position < m_text.size() ? m_text.at(position) : '\0'; }

    bool skipBlank();
    std::optional<Piece> copyData();
    Piece metaCommand();
    void scanToken();
    void scanWord();
    void scanQuoted(char quote, bool backslashes);
    bool scanDollarQuoted();
    void scanBlockComment();
    void noteWord(const QByteArray& word);
    void fail(qsizetype where, const QString& what);

    const QByteArray& m_text;
    qsizetype m_at = 0;
    qsizetype m_end = 0; ///< behind the last token of the statement
    int m_parentheses = 0;
    int m_atomic = 0; ///< depth of BEGIN ATOMIC … END
    QByteArrayList m_words; ///< of the statement, the first ones in lower case
    bool m_isRoutine = false; ///< as they say
    QByteArray m_lastWord;
    bool m_copyFromStdin = false;
    QString m_unclosed;
    qsizetype m_unclosedAt = 0;
};

} // namespace stopover::sql
