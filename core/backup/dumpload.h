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

/// Brings the contents of a dump into an empty database, with the rights of the role that `target` names and
/// nothing else. Owners and privileges are not among them. psql is not involved: a script is run statement by
/// statement, in one transaction, and its commands of psql are refused. Stops at the first error.
///
/// Policies are not forced upon the owner, who loads and compares the rows: the answer is the statements that do
/// that. Errors: ProcessFailed, DumpDamaged, DumpClientCommand, Sql.
Result<QStringList> loadDump(const pg::Settings& target, const LoadRequest& request);

} // namespace stopover::backup
