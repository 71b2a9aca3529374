#include "app/ctl/backupprint.h"

#include "app/ctl/say.h"
#include "app/ctl/table.h"
#include "text/backuptext.h"
#include "text/numbertext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

/// One that was reviewed before it is due says both.
QString stageText(const backup::Backup& backup)
{
    const QString stage = text::backupStageText(backup.stage);
    const bool isReviewed = !backup.reviewedAt.isEmpty() && backup.stage < backup::Stage::Due;
    return isReviewed ? stage + u", "_s + text::backupStageText(backup::Stage::Reviewed) : stage;
}

} // namespace

void printBackups(Console& console, const QList<backup::Backup>& backups)
{
    if (backups.isEmpty()) {
        console.print(say("There are no backups in this database."));
        return;
    }
    Table table({ say("No"), say("Backup"), say("Table"), say("Rows"), say("Size"), say("Made"), say("State"),
                  say("Check"), say("Needed by") },
                { Align::Right, Align::Left, Align::Left, Align::Right, Align::Right, Align::Left, Align::Left,
                  Align::Left, Align::Left });
    qint64 bytes = 0;
    int due = 0;
    for (const backup::Backup& one : backups) {
        bytes += std::max<qint64>(0, one.bytes);
        due += one.due ? 1 : 0;
        const Tone tone = one.problem.isEmpty() && one.there ? Tone::Plain : Tone::Bad;
        table.add({ QString::number(one.id), one.object, one.table, one.rows < 0 ? u"?"_s : text::grouped(one.rows),
                    one.bytes < 0 ? QString() : text::bytes(one.bytes), one.createdAt.left(10), stageText(one),
                    text::backupCheckText(one), one.neededBy },
                  tone);
    }
    table.print(console);
    console.print(say("%1 backups, %2; %3 due for review",
                      { text::grouped(backups.size()), text::bytes(bytes), text::grouped(due) }));
}

void printDifferences(Console& console, const backup::Backup& backup, const backup::Differences& differences)
{
    if (differences.liveMissing) {
        console.print(say("%1 does not exist: all %2 rows are only in the backup.",
                          { backup.table, text::grouped(backup.rows) }));
        return;
    }
    console.print(say("%1 against %2:", { backup.object, backup.table }));
    console.print(say("  only in the backup  %1", { text::grouped(differences.onlyInBackup) }));
    console.print(say("  only live           %1", { text::grouped(differences.onlyLive) }));
    if (differences.byKey)
        console.print(say("  changed             %1", { text::grouped(differences.changed) }));
    else
        console.print(say("  (without a key, a changed row counts as one in each table)"));
    if (!differences.onlyBackupColumns.isEmpty())
        console.print(say("  columns only in the backup: %1", { differences.onlyBackupColumns.join(u", "_s) }));
    if (!differences.onlyLiveColumns.isEmpty())
        console.print(say("  columns only live: %1", { differences.onlyLiveColumns.join(u", "_s) }));
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
            table.add(cells(say("backup"), row.backup));
        if (!row.live.isEmpty())
            table.add(cells(say("live"), row.live), Tone::Notice);
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

} // namespace stopover::ctl
