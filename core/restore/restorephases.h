#pragma once

#include "core/backup/registry.h"
#include "core/change/move.h"
#include "core/restore/restore.h"

#include <functional>

namespace stopover::restore {

constexpr int newerDays = 30; ///< newer rows are kept that long

/// What the statements of a restore are made from.
struct Source
{
    backup::Backup backup;
    sql::QualifiedName table; ///< the backup table
    qint64 oid = 0; ///< of it
    NewerRows newer = NewerRows::Keep;
    sql::QualifiedName newerTable;
};

/// Compares the backup with what was recorded when it was made.
run::Step checkStep(const Source& source);

/// Rows of other tables that would refer to nothing, found before anything is changed. `isGone` makes of `p.a = c.x AND
/// …` the condition that no row p is left to which c refers.
run::Statements referenceGuards(const change::Move& move,
                                const std::function<QString(const QString& refersTo)>& isGone);

/// Names the table of newer rows, and puts it into the register.
run::Statements registerNewer(const change::Move& move, const Source& source, int retainDays);

/// For the log of what was done with a backup.
run::Statement logRestored(const Source& source);

/// The phases that put the backup's rows in the place of the live table.
run::Phases replacingPhases(const change::Move& move, const Source& source, const QString& structure);

/// The phases that rebuild a table that is gone, or build a new one.
run::Phases rebuildingPhases(const change::Move& move, const Source& source);

} // namespace stopover::restore
