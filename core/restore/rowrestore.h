#pragma once

#include "core/restore/restorephases.h"

namespace stopover::restore {

/// How a backup comes back into a table whose rows stand in partitions: the table stays, and in one transaction its
/// rows become those of the backup. Readers go on; writers wait. What was there, and what was put in, are kept: the
/// way back takes out only what is still as the restore has made it, so that later writes stay.
struct RowRestore
{
    repartition::Move move; ///< its key tells the rows apart
    Source source;
    sql::QualifiedName restored; ///< the rows that the restore has put in, for the way back
    QString fingerprint; ///< of the live table's structure when it was planned
    int retainDays = 30; ///< of the rows that were there
};

/// Phases apply, rollback, finish and abort.
run::Phases rowPhases(const RowRestore& work);

} // namespace stopover::restore
