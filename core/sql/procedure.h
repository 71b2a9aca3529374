#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace stopover::sql {

/// Checks the PL/pgSQL body of CREATE FUNCTION, CREATE PROCEDURE or DO; other statements are fine. Errors: BadSpec with
/// the parser's words, for example of a RAISE with too many parameters.
Result<void> checkProcedure(const QString& statement);

/// The SQL statements of such a body, in its order; what EXECUTE puts together is not among them. Empty for other
/// statements and for bodies that cannot be read.
QStringList procedureStatements(const QString& statement);

} // namespace stopover::sql
