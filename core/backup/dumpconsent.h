#pragma once

#include "core/backup/dumpload.h"
#include "core/backup/dumpowner.h"
#include "core/backup/dumprestore.h"

namespace stopover::backup {

/// The format of a dump, as its manifest or else its name says. Errors: BackupGone.
Result<DumpFormat> formatOf(const QString& dump);

/// Refuses a dump that has a manifest and is not what was written, and one that names files outside of its folder.
/// Errors: DumpDamaged.
Result<void> refuseDamaged(const QString& dump, DumpFormat format);

/// What a dump does, as far as it has to be known: all of it unless it is registered. Errors: DumpUntrusted.
Result<DumpContents> consentedContents(const pg::Settings& admin, const QString& dump, DumpFormat format,
                                       bool registered, const DumpConsent& consent);

/// What of a dump cannot be made by an ordinary role: extensions that were allowed are made by the superuser, what
/// was to be left out is, anything else is an error. Errors: DumpNeedsSuperuser; Usage for what is no extension.
Result<LeftOut> prepareFor(RestoreTarget& target, const QString& dump, const DumpContents& contents,
                           const DumpConsent& consent);

/// The same where nobody is asked: on the private server, or for one table. Extensions are made when that is
/// possible.
Result<LeftOut> prepareAlone(RestoreTarget& target, const DumpContents& contents);

} // namespace stopover::backup
