#pragma once

#include "core/pg/settings.h"
#include "core/run/plan.h"
#include "core/sql/identifier.h"

#include <QDateTime>

namespace stopover::backup {

struct TableBackupRequest
{
    QList<sql::QualifiedName> tables;
    int retainDays = 30;
};

/// A run that copies tables into schema stopover_backup, one step each: all workers read one exported snapshot while
/// writers go on, every row is compared, the structure is recorded. `now` (UTC) names the copies.
/// Blocks. Errors: TableMissing; a plan with blocking findings is returned as a plan.
Result<run::Plan> planTableBackup(const pg::Settings& settings, const TableBackupRequest& request,
                                  const QDateTime& now);

} // namespace stopover::backup
