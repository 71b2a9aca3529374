#include "core/sql/remarks.h"

#include "core/base/text.h"

namespace stopover::sql::remarks {

using namespace Qt::StringLiterals;

QString backupBeforePartitioning(const QualifiedName& table)
{
    return u"Backup of %1, taken by Stopover before partitioning"_s.arg(table.display());
}

QString backupBeforeRevision(const QualifiedName& table, const QString& revision)
{
    return u"Backup of %1, taken by Stopover before revision %2"_s.arg(table.display(), revision);
}

QString newerRows(const QualifiedName& table, const QString& backup)
{
    return u"Rows of %1 newer than backup %2, saved by Stopover during the restore"_s.arg(table.display(), backup);
}

QString removedRows(const QualifiedName& table)
{
    return u"Rows that Stopover removed from %1"_s.arg(table.display());
}

QString restoredColumn(const QString& backup)
{
    return u"Restored from "_s + backup;
}

QString restoredRows(const QualifiedName& table)
{
    return u"Rows that a restore put into %1; needed to roll it back"_s.arg(table.display());
}

QString offlineHead(const QString& table)
{
    return u"-- Partitions %1. Run it with: psql -v ON_ERROR_STOP=1 -f FILE\n"
           "-- No journal is written: a script that fails halfway cannot be resumed. Clean up with the abort phase.\n"_s
               .arg(visible(table));
}

QString guardTrustedSchemas()
{
    return u"guard: schemas owned by trusted roles"_s;
}

QString guardNoForeignCode()
{
    return u"guard: not a superuser on a foreign table; use the owner"_s;
}

} // namespace stopover::sql::remarks
