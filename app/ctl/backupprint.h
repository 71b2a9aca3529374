#pragma once

#include "app/ctl/console.h"
#include "core/backup/differences.h"
#include "core/backup/registry.h"

namespace stopover::ctl {

/// The register as a table, with its sum.
void printBackups(Console& console, const QList<backup::Backup>& backups);

/// What tells a backup from its table, and what its loss would mean.
void printDifferences(Console& console, const backup::Backup& backup, const backup::Differences& differences);

/// Rows side by side, those that differ in the live table below those of the backup.
void printRows(Console& console, const backup::RowPage& page);

QJsonObject toJson(const backup::Differences& differences);

} // namespace stopover::ctl
