#pragma once

#include "app/ctl/command.h"
#include "core/backup/differences.h"
#include "core/backup/registry.h"

namespace stopover::ctl {

/// The backup that the operand names: its number, or "last". Errors: Usage, BackupMissing.
Result<backup::Backup> chosenBackup(Context& context, pg::Connection& connection);

/// --rows: only-backup, only-live or changed. Errors: Usage.
Result<backup::RowKind> rowKindOf(const Arguments& arguments);

// The halves of commands that work on dumps.
Result<ExitCode> createDump(Context& context);
Result<ExitCode> verifyDump(Context& context, pg::Connection& connection, const backup::Backup& dump);
Result<ExitCode> restoreDump(Context& context, pg::Connection& connection, const QString& path);

} // namespace stopover::ctl
