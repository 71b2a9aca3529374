#pragma once

#include "core/backup/dumpcontents.h"

#include <QSet>

namespace stopover::backup {

/// What of a dump is not loaded.
struct LeftOut
{
    QSet<int> entries; ///< numbers in an archive's list
    QSet<QString> superuser; ///< as DumpContents::superuser
    QSet<QString> schemas; ///< that are there already
    QSet<QString> comments; ///< as DumpContents::comments
};

/// Whether a statement is not to be run. Rows have no names: they are left out by the numbers of their entries.
bool isLeftOut(const DumpStatement& statement, const LeftOut& leftOut);

struct LoadRequest
{
    QString dump;
    DumpFormat format = DumpFormat::Custom;
    int jobs = 1;
    LeftOut leftOut {};
    std::function<bool(const QByteArray& line)> wanted {}; ///< asked for each line of an archive's list
    bool hidesFromOwner = false; ///< as DumpContents::hidesFromOwner
};

/// Loads a dump into an empty database with the rights of `target`'s role only. Owners and privileges are not loaded.
/// psql is not used: a script runs statement by statement in one transaction, and psql commands are refused. Stops at
/// the first error.
///
/// Row security is not forced on the owner, who loads and compares the rows; the statements that force it are returned.
/// Errors: ProcessFailed, DumpDamaged, DumpClientCommand, Sql.
Result<QStringList> loadDump(const pg::Settings& target, const LoadRequest& request);

} // namespace stopover::backup
