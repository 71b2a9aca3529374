#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace stopover::sql {

/// One statement as the server's own grammar reads it: the kind of its node, and the node, with the names that
/// libpg_query's JSON has.
struct ParseTree
{
    QString kind; ///< for example "IndexStmt"; empty for an empty text
    QJsonObject node;
};

/// Reads one statement. Errors: BadSpec with the parser's words; a newer server may still know it.
Result<ParseTree> parseStatement(const QString& statement);

/// Checks the PL/pgSQL body of CREATE FUNCTION, CREATE PROCEDURE or DO; other statements are fine. Errors: BadSpec with
/// the parser's words, for example of a RAISE with too many parameters.
Result<void> checkProcedure(const QString& statement);

/// The SQL statements of such a body, in its order; what EXECUTE puts together is not among them. Empty for other
/// statements and for bodies that cannot be read.
QStringList procedureStatements(const QString& statement);

} // namespace stopover::sql
