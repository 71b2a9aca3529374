#include "app/ctl/backupprint.h"

#include "app/ctl/table.h"
#include "text/backuptext.h"
#include "text/fill.h"
#include "text/numbertext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using text::translated;

#define SAY(words) QT_TRANSLATE_NOOP("BackupPrint", words)

void printBackups(Console& console, const QList<backup::Backup>& backups)
{
    if (backups.isEmpty()) {
        console.print(translated("BackupPrint", SAY("No backup is registered in this database.")));
        return;
    }
    Table table({ translated("BackupPrint", SAY("No")), translated("BackupPrint", SAY("Backup")),
                  translated("BackupPrint", SAY("Of")), translated("BackupPrint", SAY("Rows")),
                  translated("BackupPrint", SAY("Size")), translated("BackupPrint", SAY("Made")),
                  translated("BackupPrint", SAY("State")), translated("BackupPrint", SAY("Check")),
                  translated("BackupPrint", SAY("Needed by")) },
                { Align::Right, Align::Left, Align::Left, Align::Right, Align::Right, Align::Left, Align::Left,
                  Align::Left, Align::Left });
    qint64 bytes = 0;
    int due = 0;
    for (const backup::Backup& one : backups) {
        bytes += std::max<qint64>(0, one.bytes);
        due += one.due ? 1 : 0;
        const Tone tone = one.problem.isEmpty() && one.there ? Tone::Plain : Tone::Bad;
        table.add({ QString::number(one.id), one.object, one.table, text::grouped(one.rows),
                    one.bytes < 0 ? QString() : text::bytes(one.bytes), one.createdAt.left(10),
                    text::backupStageText(one.stage), text::backupCheckText(one), one.neededBy },
                  tone);
    }
    table.print(console);
    console.print(translated("BackupPrint", SAY("%1 backups, %2, %3 of them due for review"),
                             { text::grouped(backups.size()), text::bytes(bytes), text::grouped(due) }));
}

void printDifferences(Console& console, const backup::Backup& backup, const backup::Differences& differences)
{
    if (differences.liveMissing) {
        console.print(translated("BackupPrint", SAY("%1 is not there: all %2 rows are only in the backup."),
                                 { backup.table, text::grouped(backup.rows) }));
        return;
    }
    console.print(translated("BackupPrint", SAY("%1 against %2:"), { backup.object, backup.table }));
    console.print(
        translated("BackupPrint", SAY("  only in the backup  %1"), { text::grouped(differences.onlyInBackup) }));
    console.print(translated("BackupPrint", SAY("  only live           %1"), { text::grouped(differences.onlyLive) }));
    if (differences.byKey)
        console.print(
            translated("BackupPrint", SAY("  changed             %1"), { text::grouped(differences.changed) }));
    else
        console.print(translated("BackupPrint", SAY("  (without a key, a changed row counts as one of each)")));
    if (!differences.onlyBackupColumns.isEmpty())
        console.print(translated("BackupPrint", SAY("  columns only in the backup: %1"),
                                 { differences.onlyBackupColumns.join(u", "_s) }));
    if (!differences.onlyLiveColumns.isEmpty())
        console.print(
            translated("BackupPrint", SAY("  columns only live: %1"), { differences.onlyLiveColumns.join(u", "_s) }));
    console.print(text::backupLossText(backup, differences));
}

void printRows(Console& console, const backup::RowPage& page)
{
    QList<Align> alignment(page.columns.size() + 1, Align::Left);
    Table table(QStringList { QString() } + page.columns, alignment);
    const auto cells = [](const QString& side, const QList<QString>& values) {
        QStringList line { side };
        for (const QString& value : values)
            line.append(value.isNull() ? u"NULL"_s : value.left(40).replace(u'\n', u' '));
        return line;
    };
    for (const backup::RowPage::Row& row : page.rows) {
        if (!row.backup.isEmpty())
            table.add(cells(translated("BackupPrint", SAY("backup")), row.backup));
        if (!row.live.isEmpty())
            table.add(cells(translated("BackupPrint", SAY("live")), row.live), Tone::Notice);
    }
    table.print(console);
}

QJsonObject toJson(const backup::Differences& differences)
{
    return { { u"only_in_backup"_s, differences.onlyInBackup },
             { u"only_live"_s, differences.onlyLive },
             { u"changed"_s, differences.changed },
             { u"by_key"_s, differences.byKey },
             { u"live_missing"_s, differences.liveMissing },
             { u"columns_only_in_backup"_s, QJsonArray::fromStringList(differences.onlyBackupColumns) },
             { u"columns_only_live"_s, QJsonArray::fromStringList(differences.onlyLiveColumns) } };
}

#undef SAY

} // namespace stopover::ctl
