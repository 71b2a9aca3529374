#pragma once

#include <QList>
#include <QString>

namespace stopover::run {

/// One statement of a step; what is shown is what is executed.
struct Statement
{
    QString sql;
    /// Not empty: the statement returns one row; its first column must be true, or the step fails with
    /// this error (a name of ErrorCode::codeName) and the further columns as arguments.
    QString assertion;
};

using Statements = QList<Statement>;

} // namespace stopover::run
