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
        tr("Restoring %1 into the new database %2; the live one is not touched …").arg(one.object, request.database));
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
void BackupsPage::takeTable(const backup::Backup& one, const QString& table, bool allowCode)
{
    notice(Tone::Info, tr("Taking %1 out of %2, by way of a database of its own …").arg(table, one.object));
    m_review->setBusy(true);
    m_planning.start(
        [rights = backup::DumpRights { .admin = session().givenSettings(), .work = session().settings() },
         dump = one.object, table, allowCode]() -> Result<backup::Backup> {
            STOPOVER_TRY_ASSIGN(const sql::QualifiedName name, sql::QualifiedName::parse(table));
            return backup::takeTable(rights, { .dump = dump, .table = name, .consent = { .code = allowCode } },
                                     QDateTime::currentDateTimeUtc());
        },
        [this, one, table](const Result<backup::Backup>& taken) {
            m_review->setBusy(false);
            if (!taken && taken.error().code == ErrorCode::DumpUntrusted) {
                askAboutCode(one, taken.error(), [this, one, table] { takeTable(one, table, true); });
            } else if (!taken) {
                notice(Tone::Bad, text::explain(taken.error()));
            } else {
                notice(Tone::Good,
                       tr("%1 holds the %2 rows of %3, compared with the dump.")
                           .arg(taken->object, text::grouped(taken->rows), taken->table));
                m_review->clear();
                m_wanted = taken->id;
                refresh();
            }
        });
}

void BackupsPage::askAboutCode(const backup::Backup& one, const Error& refused, const std::function<void()>& goOn)
{
    PlainMessageBox box(QMessageBox::Warning, tr("Run what a foreign dump holds?"),
                        tr("%1 was not made by Stopover for this database. Its statements do more than hold data; they "
                           "would run as an ordinary role.")
                            .arg(one.object),
                        QMessageBox::NoButton, this);
    box.setInformativeText(text::dumpCode(refused.args.mid(1)).join(u'\n'));
    QPushButton* leave = box.addButton(tr("Leave it"), QMessageBox::RejectRole);
    const QPushButton* allow = box.addButton(tr("Restore all of it"), QMessageBox::DestructiveRole);
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
        restored.proven ? tr("The database %1 holds the dump: %2 tables with %3 rows, each compared.")
                              .arg(restored.database, QString::number(restored.tables), text::grouped(restored.rows))
                        : tr("The database %1 holds the dump. Without a manifest its rows could not be compared.")
                              .arg(restored.database)
    };
    if (!restored.notCompared.isEmpty())
        lines.append(text::notComparedText(restored.notCompared));
    if (!restored.owner.isEmpty())
        lines.append(tr("Its objects belong to the new role %1, which cannot log in and has no rights elsewhere.")
                         .arg(restored.owner));
    if (!restored.differing.isEmpty())
        lines.append(tr("Some definitions differ from the dump, so recorded owners were not restored: code in the dump "
                        "changed something "
                        "while it was loaded, or another version of pg_dump wrote it: %1")
                         .arg(restored.differing.join(u"; "_s)));
    if (!restored.missingRoles.isEmpty())
        lines.append(
            tr("The dump gives rights to roles that do not exist here: %1.").arg(restored.missingRoles.join(u", "_s)));
    Banner& bar = notice(
        restored.proven && restored.notCompared.isEmpty() && restored.differing.isEmpty() ? Tone::Good : Tone::Warning,
        lines.join(u'\n'));
    const QString lost =
        tr("Every write since the dump (%1): it is only in the database that is replaced.").arg(dumpedAt);
    bar.addButton(tr("Put it in the place of %1…").arg(session().target().database),
                  [this, database = restored.database, lost] { confirmExchange(database, lost); });
}

void BackupsPage::confirmExchange(const QString& restored, const QString& lost)
{
    const QString live = session().target().database;
    LossStatement loss { .level = LossLevel::FromBackup, .verb = tr("Replace"), .object = live, .lost = { lost } };
    loss.alsoHappens = { tr("This window closes its connections to %1, and opens it again afterwards.").arg(live),
                         tr("While anybody else is connected, the server refuses; nobody is thrown out.") };
    loss.remains.append(
        tr("The database as it is now, with every write, under the name %1_before_ and the time.").arg(live));
    loss.undo = tr("Exchange the names back.");
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
    notice(Tone::Info, tr("Exchanging the names of %1 and the database before …").arg(restored));
    m_planning.start(
        [settings, restored, confirmation] { return backup::putInPlace(settings, restored, confirmation); },
        [this, settings, name, workAs](const Result<QString>& kept) {
            session().open(settings, name, workAs);
            if (!kept) {
                notice(Tone::Bad, tr("Nothing was exchanged.") + u' ' + text::explain(kept.error()));
                return;
            }
            Banner& bar =
                notice(Tone::Good,
                       tr("Done. What was there is kept as the database %1, with its register of backups.").arg(*kept));
            const QString lost = tr("Every write since the exchange: it is only in the database that is replaced.");
            bar.addButton(tr("Exchange back…"), [this, kept = *kept, lost] { confirmExchange(kept, lost); });
        });
}

} // namespace stopover::ui
