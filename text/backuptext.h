#pragma once

#include "core/backup/differences.h"
#include "core/backup/registry.h"

namespace stopover::text {

/// "table", "column", "retired table", …
QString backupKindText(backup::Kind kind);

/// "new", "in retention", "due for review", "reviewed", "dropped".
QString backupStageText(backup::Stage stage);

/// How well a backup is known to be right, for example "every row compared".
QString backupLevelText(backup::Level level);

/// The last check in a few words: level and day, or what it found.
QString backupCheckText(const backup::Backup& backup);

/// What dropping the backup would lose, in one sentence.
QString backupLossText(const backup::Backup& backup, const backup::Differences& differences);

/// A reason of backup::reasonsToKeep() as a sentence.
QString backupKeepReason(const QString& reason);

} // namespace stopover::text
