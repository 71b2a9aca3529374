#pragma once

#include "core/backup/manifest.h"

namespace stopover::backup {

/// The version of the server that a dump comes from, as the dump itself says it ("16.4 (Debian 16.4-1)"); empty where
/// it does not. Errors: Io; DumpDamaged for what is no dump.
Result<QString> versionInDump(const QString& dump, DumpFormat format);

/// Refuses a dump of a newer major version than the server that it is for, or than the client programs that would read
/// it. Errors: DumpNewer, those of versionInDump(), ProgramMissing.
Result<void> refuseNewer(const QString& dump, DumpFormat format, int serverVersion);

} // namespace stopover::backup
