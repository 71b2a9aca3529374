#include "core/sql/script.h"

#include "core/base/clause.h"
#include "core/sql/scriptlexer.h"

namespace stopover::sql {

using namespace Qt::StringLiterals;

namespace {

/// Counts lines as it goes forward, so that a long script is read once.
class LineCounter
{
public:
    explicit LineCounter(const QByteArray& text)
        : m_text(text)
    {}

    int at(qsizetype position)
    {
        m_line += static_cast<int>(std::count(m_text.cbegin() + m_position, m_text.cbegin() + position, '\n'));
        m_position = position;
        return m_line;
    }

private:
    const QByteArray& m_text;
    qsizetype m_position = 0;
    int m_line = 1;
};

} // namespace

Result<QList<ScriptStatement>> scriptParts(const QByteArray& script)
{
    QList<ScriptStatement> parts;
    ScriptLexer lexer(script);
    LineCounter lines(script);
    qsizetype before = 0;
    while (const auto piece = lexer.next()) {
        ScriptStatement part { .kind = piece->kind, .begin = piece->begin, .end = piece->end };
        part.text = QString::fromUtf8(script.mid(piece->begin, piece->end - piece->begin));
        part.before = QString::fromUtf8(script.mid(before, piece->begin - before));
        part.line = lines.at(piece->begin);
        before = lexer.position();
        parts.append(part);
    }
    if (const QString open = lexer.unclosed(); !open.isEmpty())
        return Failure(ErrorCode::BadSpec, { QString::number(LineCounter(script).at(lexer.unclosedAt())), open });
    return parts;
}

Result<QList<ScriptStatement>> splitScript(const QString& script)
{
    STOPOVER_TRY_ASSIGN(QList<ScriptStatement> parts, scriptParts(script.toUtf8()));
    for (const ScriptStatement& part : std::as_const(parts)) {
        if (part.kind == ScriptStatement::Kind::MetaCommand)
            return Failure(ErrorCode::BadSpec,
                           { QString::number(part.line), clause("psql_command", { part.text.left(40) }) });
        if (part.kind == ScriptStatement::Kind::CopyData)
            return Failure(ErrorCode::BadSpec, { QString::number(part.line), clause("copy_data") });
    }
    return parts;
}

} // namespace stopover::sql
