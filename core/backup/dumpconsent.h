#pragma once

#include "core/backup/dumpload.h"
#include "core/backup/dumpowner.h"
#include "core/backup/dumprestore.h"

namespace stopover::backup {

/// The format of a dump, as its manifest or else its name says. Errors: BackupGone.
Result<DumpFormat> formatOf(const QString& dump);

/// Refuses a dump that differs from its manifest, or that names files outside its directory. Errors: DumpDamaged.
Result<void> refuseDamaged(const QString& dump, DumpFormat format);

/// What a dump contains that needs approval: everything, unless it is registered. Errors: DumpUntrusted.
Result<DumpContents> consentedContents(const pg::Settings& admin, const QString& dump, DumpFormat format,
                                       bool registered, const DumpConsent& consent);

/// What an ordinary role cannot create: allowed extensions are created by the superuser, objects to leave out are
/// skipped, anything else is an error. Errors: DumpNeedsSuperuser; Usage for an object that is not an extension.
Result<LeftOut> prepareFor(RestoreTarget& target, const QString& dump, const DumpContents& contents,
                           const DumpConsent& consent);

/// The same where nobody can be asked: on the private server, or for a single table. Extensions are created if
/// possible.
Result<LeftOut> prepareAlone(RestoreTarget& target, const DumpContents& contents);

} // namespace stopover::backup
