#pragma once

#include "core/checks/schemaprint.h"

#include <optional>

namespace stopover::checks {

/// A rehearsal as recorded in the timeline of its database, so that checks can tell whether it is still valid.
struct RehearsalRecord
{
    QString identity; ///< see run::identityOf()
    QString operation;
    QString target;
    bool succeeded = false;
    QString error; ///< code and words of what it failed with
    int percent = 100; ///< of the rows that the copy had
    int serverVersion = 0; ///< of the database; server_version_num
    int copyVersion = 0; ///< of the private server
    double seconds = 0; ///< duration of the apply phase
    QJsonObject steps; ///< seconds of each step of it, by slug
    SchemaPrint before; ///< of the database when it was copied, or of the copy after the runs before this one
    SchemaPrint after;
    QString at; ///< UTC; empty until it is read again
};

QJsonObject toJson(const RehearsalRecord& record);

/// The last one of that identity; none without a journal. Errors: connection errors.
Result<std::optional<RehearsalRecord>> lastRehearsal(pg::Connection& connection, const QString& identity);

} // namespace stopover::checks
