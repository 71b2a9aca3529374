#pragma once

#include "core/backup/registry.h"

namespace stopover::backup {

/// Why a backup cannot be dropped now: stable names "not_due", "not_reviewed", "not_checked", "needed", "depended_on",
/// "last_proven", each with its arguments after a colon. Empty: it can be dropped.
Result<QStringList> reasonsToKeep(pg::Connection& connection, const Backup& backup);

/// Drops the backup table, never with CASCADE; the register keeps its row. Asks reasonsToKeep() again in the same
/// transaction, under the lock. Errors: BackupInUse, BackupGone.
Result<void> drop(pg::Connection& connection, qint64 id);

/// Marks the backup as reviewed by a person. Errors: BackupMissing.
Result<void> markReviewed(pg::Connection& connection, qint64 id, const QString& note);

/// Extends retention, counted from now, and clears an earlier review. Errors: BackupMissing.
Result<void> keepFor(pg::Connection& connection, qint64 id, int days);

} // namespace stopover::backup
