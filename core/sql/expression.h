#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace stopover::sql {

/// Checks that a text is one scalar SQL expression and nothing else: no second statement, no further
/// column, no sub-select, no comment that would swallow what follows it. The grammar is the server's
/// own. Errors: BadExpression with the parser's words.
Result<void> checkScalarExpression(const QString& text);

/// The columns that an expression names, without their tables; a row as a whole counts as one of the table's name. Empty
/// for a text that is no expression.
QStringList referencedColumns(const QString& text);

/// The functions that an expression calls, and the operators and types that it writes with a schema: `schema.name`, those
/// of pg_catalog without it. Empty for a text that is no expression.
QStringList calledFunctions(const QString& text);

/// Whether it is a literal, as the server prints one: with a sign or a cast, but nothing to compute.
bool isConstant(const QString& text);

} // namespace stopover::sql
