#pragma once

#include "core/backup/manifest.h"

namespace stopover::backup {

/// A dump in a folder names the files of its tables and large objects itself, and pg_restore opens what it names:
/// each has to be a plain file in that folder. Other formats name no files. Errors: DumpDamaged naming the file;
/// Io.
Result<void> refuseForeignPaths(const QString& dump, DumpFormat format);

} // namespace stopover::backup
