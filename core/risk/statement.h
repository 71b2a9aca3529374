#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace stopover::risk {

/// Something that a statement takes away for good.
struct Loss
{
    enum class Kind {
        Table, ///< DROP TABLE
        Schema, ///< DROP SCHEMA … CASCADE takes its tables along
        Column, ///< ALTER TABLE … DROP COLUMN
        ColumnType, ///< ALTER COLUMN … TYPE: values may be narrowed
        Rows, ///< TRUNCATE, or DELETE and UPDATE without WHERE
    };

    Kind kind = Kind::Table;
    QString schema; ///< empty: found by the search path
    QString table; ///< or the schema itself
    QString column;

    friend bool operator==(const Loss&, const Loss&) = default;
};

/// What the text of one statement shows without running it.
struct StatementFacts
{
    QString kind; ///< the parser's name of it, for example IndexStmt
    bool controlsTransaction = false; ///< BEGIN, COMMIT, SAVEPOINT and their like
    bool wantsNoTransaction = false; ///< the server refuses it inside of one (… CONCURRENTLY, VACUUM)
    QList<Loss> losses;
    /// Of CREATE INDEX CONCURRENTLY: an INVALID index of this name may be left behind. Else empty.
    QString concurrentIndex;
    QString concurrentSchema; ///< of its table; empty: found by the search path
};

/// Reads one statement with the server's own grammar. The statements of a DO block count as its own; what it
/// puts together for EXECUTE, and bodies of functions, are not looked into.
/// Errors: BadSpec with the parser's words; a newer server may still know it.
Result<StatementFacts> readStatement(const QString& statement);

} // namespace stopover::risk
