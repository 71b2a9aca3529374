#pragma once

#include "core/backup/registry.h"

namespace stopover::backup {

/// What speaks against dropping a backup now: stable names "not_due", "not_reviewed", "not_checked", "needed",
/// "depended_on", "last_proven", each with its arguments behind a colon. Empty: it may go.
Result<QStringList> reasonsToKeep(pg::Connection& connection, const Backup& backup);

/// Drops the backup table, never with CASCADE; the register keeps its row. Asks reasonsToKeep() again in the same
/// transaction, under the lock. Errors: BackupInUse, BackupGone.
Result<void> drop(pg::Connection& connection, qint64 id);

/// A person has looked at the differences. Errors: BackupMissing.
Result<void> markReviewed(pg::Connection& connection, qint64 id, const QString& note);

/// Moves the end of the retention, counted from now; forgets an earlier review. Errors: BackupMissing.
Result<void> keepFor(pg::Connection& connection, qint64 id, int days);

} // namespace stopover::backup
