#pragma once

#include "core/backup/registry.h"
#include "core/run/history.h"

namespace stopover::migrate {

/// A way to undo the last change.
struct EmergencyWay
{
    enum class Kind {
        Phase, ///< from the journal: the run's own rollback or abort
        Backup, ///< from a backup table
        Dump, ///< from a dump, into a database beside the live one
    };

    Kind kind = Kind::Phase;
    RunId run;
    run::Phase phase = run::Phase::Rollback; ///< or Abort
    qint64 backup = 0;
    QString target; ///< table or database
    QString what; ///< backup table or file
    bool isColumn = false; ///< the backup is of a column only
    double seconds = -1; ///< about how long it takes; -1: not known
    bool keepsWrites = false; ///< what was written since stays

    [[nodiscard]] QJsonObject toJson() const;
};

/// What the last change was, and how it can be undone.
struct Emergency
{
    std::optional<run::RunRecord> last; ///< the last run that changed something
    QList<EmergencyWay> ways; ///< safest first
};

/// All ways to undo the last change: the last run's own rollback, then the newest verified backups of what it changed,
/// then the newest dump. Where the last change was rolled back, there is none: an older one is not what was meant. Errors:
/// JournalMissing.
Result<Emergency> emergencyOf(pg::Connection& connection);

} // namespace stopover::migrate
