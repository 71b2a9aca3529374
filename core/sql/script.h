#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace stopover::sql {

/// One statement of a script, with where it stands.
struct ScriptStatement
{
    enum class Kind {
        Statement,
        MetaCommand, ///< a line of psql's own that begins with a backslash
        CopyData, ///< the rows behind COPY … FROM STDIN, up to the line "\."
    };

    QString text; ///< without the semicolon and without comments before it
    int line = 0; ///< of its first token, counted from 1
    Kind kind = Kind::Statement;
    qsizetype begin = 0; ///< bytes of UTF-8 from the start of the script to its first token
    qsizetype end = 0; ///< behind its last byte, the semicolon not included
    QString before; ///< what stands between the statement before it and this one: blanks and comments
};

/// Cuts a script at its semicolons as psql does: quoted texts, dollar quotes, nested comments, parentheses and
/// BEGIN ATOMIC bodies are no traps. Statements need not be valid. Commands of psql and COPY data are parts of
/// their own. Errors: BadSpec with line and reason when a quote or comment is never closed.
Result<QList<ScriptStatement>> scriptParts(const QByteArray& script);

/// The statements of a script that a server is to run. Errors: those of scriptParts(); BadSpec for a command of
/// psql or COPY data, which no server understands.
Result<QList<ScriptStatement>> splitScript(const QString& script);

} // namespace stopover::sql
