#pragma once

#include "core/backup/registry.h"
#include "core/backup/restore.h"
#include "core/repartition/move.h"

namespace stopover::backup {

/// What the statements of a restore are made from.
struct Source
{
    Backup backup;
    sql::QualifiedName table; ///< the backup table
    qint64 oid = 0; ///< of it
    NewerRows newer = NewerRows::Keep;
    sql::QualifiedName newerTable;
};

/// The legs that put the backup's rows in the place of the live table.
run::Legs replacingLegs(const repartition::Move& move, const Source& source, const QString& fingerprint);

/// The legs that rebuild a table that is gone, or build a new one.
run::Legs rebuildingLegs(const repartition::Move& move, const Source& source);

} // namespace stopover::backup
