#include "text/backuptext.h"

#include "text/fill.h"
#include "text/numbertext.h"

#include <QCoreApplication>

namespace stopover::text {

using namespace Qt::StringLiterals;

namespace {

QString saidOfBackups(const char* words)
{
    return translated("Backup", words, {});
}

} // namespace

QString backupKindText(backup::Kind kind)
{
    switch (kind) {
    case backup::Kind::Table:
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "table"));
    case backup::Kind::Column:
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "column"));
    case backup::Kind::Retired:
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "retired table"));
    case backup::Kind::Newer:
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "rows replaced by a restore"));
    case backup::Kind::Dump:
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "dump"));
    }
    return {};
}

QString backupStageText(backup::Stage stage)
{
    switch (stage) {
    case backup::Stage::Fresh:
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "new"));
    case backup::Stage::InRetention:
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "in retention"));
    case backup::Stage::Due:
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "due for review"));
    case backup::Stage::Reviewed:
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "reviewed"));
    case backup::Stage::Dropped:
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "dropped"));
    }
    return {};
}

QString backupLevelText(backup::Level level)
{
    switch (level) {
    case 1:
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "complete"));
    case 2:
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "fully readable"));
    case 3:
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "every row compared"));
    default:
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "not verified"));
    }
}

QString backupCheckText(const backup::Backup& backup)
{
    if (!backup.there)
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "missing"));
    if (!backup.problem.isEmpty())
        return translated("Backup", QT_TRANSLATE_NOOP("Backup", "altered: %1"), { backup.problem });
    if (backup.verifiedAt.isEmpty())
        return backup.kind == backup::Kind::Retired
            ? saidOfBackups(QT_TRANSLATE_NOOP("Backup", "in sync with the live table"))
            : saidOfBackups(QT_TRANSLATE_NOOP("Backup", "not verified"));
    return backupLevelText(backup.level) + u", "_s + backup.verifiedAt.left(10);
}

QString backupLossText(const backup::Backup& backup, const backup::Differences& differences)
{
    if (differences.liveMissing)
        return translated("Backup", QT_TRANSLATE_NOOP("Backup", "Dropping it loses the only copy of %1."),
                          { backup.table });
    const qint64 rows = differences.onlyInBackup + differences.changed;
    if (rows == 0 && differences.onlyBackupColumns.isEmpty())
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "Dropping it loses nothing: the table has all its rows."));
    if (!differences.onlyBackupColumns.isEmpty())
        return translated("Backup", QT_TRANSLATE_NOOP("Backup", "Dropping it loses the only copy of column %1."),
                          { differences.onlyBackupColumns.join(u", "_s) });
    return translated("Backup", QT_TRANSLATE_NOOP("Backup", "Dropping it loses the only old version of %1 rows."),
                      { grouped(rows) });
}

QString backupKeepReason(const QString& reason)
{
    const QString name = reason.section(u':', 0, 0);
    const QString argument = reason.section(u':', 1);
    if (name == "not_due"_L1)
        return argument.isEmpty()
            ? saidOfBackups(QT_TRANSLATE_NOOP("Backup", "it has no expiry date"))
            : translated("Backup", QT_TRANSLATE_NOOP("Backup", "its retention ends on %1"), { argument.left(10) });
    if (name == "not_reviewed"_L1)
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "it has not been reviewed"));
    if (name == "not_checked"_L1)
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "it was not verified in the last 24 hours"));
    if (name == "needed"_L1)
        return translated("Backup", QT_TRANSLATE_NOOP("Backup", "rolling back %1 needs it"), { argument });
    if (name == "depended_on"_L1)
        return translated("Backup", QT_TRANSLATE_NOOP("Backup", "%1 depends on it"), { argument });
    if (name == "last_proven"_L1)
        return saidOfBackups(QT_TRANSLATE_NOOP("Backup", "it is the last verified backup of its table"));
    if (name == "not_the_dump"_L1)
        return translated(
            "Backup",
            QT_TRANSLATE_NOOP("Backup",
                              "%1 is not the dump that was registered; delete it yourself if it is not needed"),
            { argument });
    return reason;
}

} // namespace stopover::text
