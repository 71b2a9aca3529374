#pragma once

#include "core/backup/registry.h"
#include "core/pg/settings.h"
#include "core/run/plan.h"

#include <QDateTime>

namespace stopover::restore {

/// What becomes of rows that were written after the backup was made.
enum class NewerRows {
    Keep, ///< in a table of their own in stopover_backup
    Discard, ///< they stay in the replaced table only, until that is dropped
};

struct RestoreRequest
{
    qint64 backup = 0;
    NewerRows newer = NewerRows::Keep;
    QString into; ///< schema.name of a new table; empty: the table that the backup is of
    QString column; ///< only this column
    int retainDays = 7; ///< of the replaced table
};

/// What a click restores: the table, or the one column that a column backup holds beside its key.
RestoreRequest requestFor(const backup::Backup& backup);

/// A run that brings a backup table back. Phase apply always; where a live table is replaced also rollback (which
/// keeps what was written since), reapply, finish and abort.
///
/// The rows go into a new table beside the live one, which is verified, and takes its name, views, keys, grants,
/// triggers and sequences in one short transaction; the replaced table is kept with all that was in it. A table that
/// is gone is rebuilt from the structure that the backup recorded. A partitioned table stays, and its rows change in
/// one transaction (rowrestore.h); there is no phase reapply then.
/// Blocks. Errors: BackupMissing, BackupGone, BackupWithoutStructure, TableMissing, ColumnMissing. Obstacles are
/// findings.
Result<run::Plan> planRestore(const pg::Settings& settings, const RestoreRequest& request, const QDateTime& now);

} // namespace stopover::restore
