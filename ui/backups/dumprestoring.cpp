#include "core/backup/dumprestore.h"
#include "text/dumptext.h"
#include "text/errortext.h"
#include "text/numbertext.h"
#include "ui/backups/backupreview.h"
#include "ui/backups/backupspage.h"
#include "ui/widgets/lossdialog.h"
#include "ui/widgets/plainlabel.h"

#include <QDateTime>
#include <QMessageBox>
#include <QPushButton>

namespace stopover::ui {

using namespace Qt::StringLiterals;

void BackupsPage::restoreDump(const backup::Backup& one, bool allowCode)
{
    backup::DumpRestoreRequest request { .dump = one.object, .consent = { .code = allowCode } };
    request.database =
        sql::derivedName(one.table, u"_restored_"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd_HHmmss"_s));
    notice(
        Tone::Info,
        tr("Restoring %1 to the new database %2. The live database is not changed.").arg(one.object, request.database));
    m_review->setBusy(true);
    m_planning.start([rights = backup::DumpRights { .admin = session().givenSettings(), .work = session().settings() },
                      request] { return backup::restoreWhole(rights, request, [](const QString&, const QString&) {}); },
                     [this, one](const Result<backup::DumpRestored>& restored) {
                         m_review->setBusy(false);
                         if (!restored && restored.error().code == ErrorCode::DumpUntrusted)
                             askAboutCode(one, restored.error(), [this, one] { restoreDump(one, true); });
                         else if (!restored)
                             notice(Tone::Bad, text::explain(restored.error()));
                         else
                             offerExchange(*restored, one.createdAt.left(16).replace(u'T', u' ') + u" UTC"_s);
                     });
}

/// One table, as a backup table beside the others: from there it is reviewed and restored like any.
void BackupsPage::extractTable(const backup::Backup& one, const QString& table, bool allowCode)
{
    notice(Tone::Info, tr("Extracting %1 from %2 through a temporary database").arg(table, one.object));
    m_review->setBusy(true);
    m_planning.start(
        [rights = backup::DumpRights { .admin = session().givenSettings(), .work = session().settings() },
         dump = one.object, table, allowCode]() -> Result<backup::Backup> {
            STOPOVER_TRY_ASSIGN(const sql::QualifiedName name, sql::QualifiedName::parse(table));
            return backup::extractTable(rights, { .dump = dump, .table = name, .consent = { .code = allowCode } },
                                        QDateTime::currentDateTimeUtc());
        },
        [this, one, table](const Result<backup::Backup>& taken) {
            m_review->setBusy(false);
            if (!taken && taken.error().code == ErrorCode::DumpUntrusted) {
                askAboutCode(one, taken.error(), [this, one, table] { extractTable(one, table, true); });
            } else if (!taken) {
                notice(Tone::Bad, text::explain(taken.error()));
            } else {
                notice(Tone::Good,
                       tr("%1 contains the %2 rows of %3, compared with the dump.")
                           .arg(taken->object, text::grouped(taken->rows), taken->table));
                m_review->clear();
                m_wanted = taken->id;
                refresh();
            }
        });
}

void BackupsPage::askAboutCode(const backup::Backup& one, const Error& refused, const std::function<void()>& goOn)
{
    PlainMessageBox box(
        QMessageBox::Warning, tr("Run the code in this dump?"),
        tr("%1 was not made by Stopover for this database, and contains code. The code would run as an ordinary role.")
            .arg(one.object),
        QMessageBox::NoButton, this);
    box.setInformativeText(text::dumpCode(refused.args.mid(1)).join(u'\n'));
    QPushButton* leave = box.addButton(tr("Do not restore"), QMessageBox::RejectRole);
    const QPushButton* allow = box.addButton(tr("Restore everything"), QMessageBox::DestructiveRole);
    box.setDefaultButton(leave);
    box.exec();
    if (box.clickedButton() == allow)
        goOn();
    else
        clearNotice();
}

/// What was restored stands beside the live database; to take its place is a step of its own, with the numbers in view.
void BackupsPage::offerExchange(const backup::DumpRestored& restored, const QString& dumpedAt)
{
    QStringList lines {
        restored.proven ? tr("Database %1 contains the dump: %2 tables with %3 rows, all compared.")
                              .arg(restored.database, QString::number(restored.tables), text::grouped(restored.rows))
                        : tr("Database %1 contains the dump. It has no manifest, so its rows could not be compared.")
                              .arg(restored.database)
    };
    if (!restored.notCompared.isEmpty())
        lines.append(text::notComparedText(restored.notCompared));
    if (!restored.owner.isEmpty())
        lines.append(tr("Its objects belong to the new role %1, which cannot log in and has no other privileges.")
                         .arg(restored.owner));
    if (!restored.differing.isEmpty())
        lines.append(tr("Owners were not restored, because some definitions differ from the dump. Either code in the "
                        "dump changed them during loading, or a different version of pg_dump wrote it: %1")
                         .arg(restored.differing.join(u"; "_s)));
    if (!restored.missingRoles.isEmpty())
        lines.append(tr("The dump grants privileges to roles that do not exist here: %1.")
                         .arg(restored.missingRoles.join(u", "_s)));
    Banner& bar = notice(
        restored.proven && restored.notCompared.isEmpty() && restored.differing.isEmpty() ? Tone::Good : Tone::Warning,
        lines.join(u'\n'));
    const QString lost = tr("Every write since the dump (%1). It remains only in the replaced database.").arg(dumpedAt);
    bar.addButton(tr("Replace %1 with it…").arg(session().target().database),
                  [this, database = restored.database, lost] { confirmExchange(database, lost); });
}

void BackupsPage::confirmExchange(const QString& restored, const QString& lost)
{
    const QString live = session().target().database;
    LossStatement loss {
        .level = LossLevel::FromBackup, .question = tr("Replace %1?"), .object = live, .lost = { lost }
    };
    loss.alsoHappens = { tr("This window closes its connections to %1, and reconnects afterwards.").arg(live),
                         tr("The server refuses this while anyone else is connected; no one is disconnected.") };
    loss.remains.append(
        tr("The database as it is now, with every write, renamed to %1_before_ plus the time.").arg(live));
    loss.undo = tr("Swap the names back.");
    loss.keepText = tr("Keep %1").arg(live);
    loss.destroyText = tr("Replace");
    LossDialog dialog(loss, session().target().environment, this);
    if (dialog.exec() == QDialog::Accepted)
        exchange(restored, *dialog.confirmation());
}

void BackupsPage::exchange(const QString& restored, const run::Confirmation& confirmation)
{
    const pg::Settings settings = session().givenSettings();
    const QString name = session().name();
    const QString workAs = session().workAs();
    session().close();
    notice(Tone::Info, tr("Swapping the names of %1 and the previous database").arg(restored));
    m_planning.start(
        [settings, restored, confirmation] { return backup::putInPlace(settings, restored, confirmation); },
        [this, settings, name, workAs](const Result<QString>& kept) {
            session().open(settings, name, workAs);
            if (!kept) {
                notice(Tone::Bad, tr("Nothing was changed.") + u' ' + text::explain(kept.error()));
                return;
            }
            Banner& bar =
                notice(Tone::Good, tr("Done. The previous database is kept as %1, with its backups.").arg(*kept));
            const QString lost = tr("Every write since the swap. It remains only in the replaced database.");
            bar.addButton(tr("Swap back…"), [this, kept = *kept, lost] { confirmExchange(kept, lost); });
        });
}

} // namespace stopover::ui
