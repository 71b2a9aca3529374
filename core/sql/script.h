#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace stopover::sql {

/// One statement of a script, with where it stands.
struct ScriptStatement
{
    QString text; ///< without the semicolon and without comments before it
    int line = 0; ///< of its first token, counted from 1
};

/// Cuts a script at its semicolons with the server's own scanner: quoted texts, dollar quotes, comments and
/// BEGIN ATOMIC bodies are no traps. Statements need not be valid. Errors: BadSpec with line and reason when
/// a quote or comment is never closed.
Result<QList<ScriptStatement>> splitScript(const QString& script);

} // namespace stopover::sql
