#pragma once

#include "core/sql/script.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace stopover::sql {

/// Cuts a script as scriptParts() does while it comes in, in memory that depends on the longest statement only.
///
/// Whoever reads a COPY … FROM STDIN passes its rows on with copyRows() before the next call of next(): only a parser
/// knows for certain which statement it was. For one thread.
class ScriptStream
{
public:
    /// The next bytes of the script; empty at its end.
    using Source = std::function<Result<QByteArray>()>;
    using Sink = std::function<Result<void>(QByteArrayView)>;

    struct Piece
    {
        ScriptStatement::Kind kind = ScriptStatement::Kind::Statement;
        QByteArray text; ///< without the semicolon
        QByteArray before; ///< blanks and comments between the piece before and this one
    };

    /// `limit`: bytes of a statement with the comments before it.
    ScriptStream(Source source, qsizetype limit)
        : m_source(std::move(source))
        , m_limit(limit)
    {}

    /// The next statement or command of psql; nothing at the end. Errors: those of the source; BadSpec with the
    /// beginning of a statement that is never closed or longer than the limit, and the reason.
    Result<std::optional<Piece>> next();

    /// Passes the rows behind a COPY … FROM STDIN to `use`, as they come, up to the line "\.". Errors: those of the
    /// source and of `use`; BadSpec when the rows have no end, or something stands behind the statement on its
    /// line.
    Result<void> copyRows(const Sink& use);

private:
    [[nodiscard]] qsizetype left() const { return m_buffer.size() - m_at; }

    [[nodiscard]] Failure bad(const QString& reason) const;
    Result<void> fill(qsizetype wanted);
    Result<bool> skipRestOfLine();
    bool scanEnd();

    Source m_source;
    qsizetype m_limit;
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< what stands before it in the buffer was handed out
    bool m_ended = false; ///< the source has no more
};

} // namespace stopover::sql
