#pragma once

#include "core/restore/restorephases.h"

namespace stopover::restore {

/// Restores a backup into a partitioned table: the table stays, and one transaction replaces its rows with those of the
/// backup. Reads continue; writes wait. Replaced and restored rows are recorded: a rollback removes only rows that are
/// still as the restore left them, so later writes stay.
struct RowRestore
{
    change::Move move; ///< its key tells the rows apart
    Source source;
    sql::QualifiedName restored; ///< the restored rows, for the rollback
    QString structure; ///< of the live table when it was planned, as structureFactsSql() reads it
    int retainDays = 30; ///< of the rows that were there
};

/// Phases apply, rollback, finish and abort.
run::Phases rowPhases(const RowRestore& work);

} // namespace stopover::restore
