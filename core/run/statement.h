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

/// The run that a session of ours works for, as SQL; NULL in every other session.
inline const auto runOfSession =
    QStringLiteral("substring(current_setting('application_name') from '^stopover/run-([0-9]+)/')::bigint");

} // namespace stopover::run
