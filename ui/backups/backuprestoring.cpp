#include "core/migrate/emergency.h"
#include "core/run/journal.h"
#include "text/errortext.h"
#include "text/findingtext.h"
#include "text/numbertext.h"
#include "text/runtext.h"
#include "ui/backups/backupreview.h"
#include "ui/backups/backupspage.h"
#include "ui/widgets/lossdialog.h"

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

/// The surest way back, with all that is needed to go it.
struct Way
{
    migrate::EmergencyWay path;
    run::Plan plan;
    QStringList others;
};

Result<std::optional<Way>> surestWay(const pg::Settings& settings)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
    STOPOVER_TRY_ASSIGN(const migrate::Emergency emergency, migrate::emergencyOf(connection));
    const QList<migrate::EmergencyWay>& ways = emergency.ways;
    if (ways.isEmpty() || ways.first().kind == migrate::EmergencyWay::Kind::Dump)
        return std::optional<Way>();
    Way found { .path = ways.first() };
    for (const migrate::EmergencyWay& other : ways.sliced(1))
        found.others.append(other.what);
    if (found.path.kind == migrate::EmergencyWay::Kind::Phase) {
        STOPOVER_TRY_ASSIGN(found.plan, run::journal::planOf(connection, found.path.run));
        return std::optional(found);
    }
    STOPOVER_TRY_ASSIGN(const backup::Backup chosen, backup::find(connection, found.path.backup));
    STOPOVER_TRY_ASSIGN(found.plan,
                        restore::planRestore(settings, restore::requestFor(chosen), QDateTime::currentDateTimeUtc()));
    return std::optional(found);
}

} // namespace

void BackupsPage::restore()
{
    const backup::Backup one = *m_review->shown();
    if (one.kind == backup::Kind::Retired) {
        emit runWanted(one.run.value);
        return;
    }
    if (one.kind == backup::Kind::Dump) {
        restoreDump(one, false);
        return;
    }
    restore::RestoreRequest request = restore::requestFor(one);
    request.newer = m_review->newerRows();
    m_review->setBusy(true);
    m_planning.start([settings = session().settings(),
                      request] { return restore::planRestore(settings, request, QDateTime::currentDateTimeUtc()); },
                     [this](const Result<run::Plan>& plan) {
                         m_review->setBusy(false);
                         confirmRestore(plan);
                     });
}

void BackupsPage::confirmRestore(const Result<run::Plan>& plan)
{
    if (!plan || plan->blocked()) {
        notice(Tone::Bad, plan ? text::explainFinding(plan->findings.first()) : text::explain(plan.error()));
        return;
    }
    const backup::Backup one = *m_review->shown();
    const QJsonObject& facts = plan->facts;
    LossStatement loss { .level = LossLevel::FromBackup,
                         .question = tr("Restore %1?"),
                         .object = plan->target,
                         .amount = { .rows = one.rows, .bytes = one.bytes, .exact = true } };
    if (const auto& review = m_review->review(); review && !review->differences.liveMissing) {
        const backup::Differences& found = review->differences;
        const QString newer = facts[u"newer"_s].toString();
        if (found.onlyLive + found.changed > 0)
            loss.lost.append(newer.isEmpty()
                                 ? tr("%1 newer rows remain only in the retired table, until it is dropped.")
                                       .arg(text::grouped(found.onlyLive + found.changed))
                                 : tr("%1 newer rows are removed from the table, and kept in %2.")
                                       .arg(text::grouped(found.onlyLive + found.changed), newer));
    }
    if (facts[u"in_place"_s].toBool())
        loss.remains.append(tr("The table and its partitions: reads continue; writes wait while rows change."));
    else if (facts[u"live_there"_s].toBool())
        loss.remains.append(
            tr("The table as it is now, with every write up to the swap, as %1.").arg(facts[u"retired"_s].toString()));
    loss.remains.append(tr("Backup %1, verified again before anything is changed.").arg(one.object));
    loss.undo = plan->phases.contains(run::Phase::Rollback)
        ? tr("Roll back on the Run page, keeping every write made since.")
        : tr("Drop the table; it did not exist before.");
    loss.keepText = tr("Keep current data");
    loss.destroyText = tr("Restore");
    LossDialog dialog(loss, session().target().environment, this);
    if (dialog.exec() == QDialog::Accepted)
        emit planWanted(*plan, dialog.confirmation(), service::Checks::Enforced);
}

void BackupsPage::findEmergencyWay()
{
    m_planning.start([settings = session().settings()] { return surestWay(settings); },
                     [this](const Result<std::optional<Way>>& found) {
                         if (!found)
                             notice(Tone::Bad, text::explain(found.error()));
                         else if (!*found)
                             notice(Tone::Info,
                                    tr("There is no run to undo. To restore a dump, select it in the list below."));
                         else if ((*found)->plan.blocked())
                             notice(Tone::Bad, text::explainFinding((*found)->plan.findings.first()));
                         else
                             confirmEmergency((*found)->path, (*found)->plan, (*found)->others);
                     });
}

void BackupsPage::confirmEmergency(const migrate::EmergencyWay& path, const run::Plan& plan, const QStringList& others)
{
    const bool phase = path.kind == migrate::EmergencyWay::Kind::Phase;
    LossStatement loss { .level = LossLevel::FromBackup,
                         .question = tr("Undo the last change to %1?"),
                         .object = path.target };
    loss.alsoHappens.append(phase ? tr("Run %1: %2.").arg(QString::number(path.run.value), text::phaseTitle(path.phase))
                                  : tr("Backup %1 is restored.").arg(path.what));
    loss.alsoHappens.append(tr("It takes about %1.").arg(text::duration(path.seconds)));
    loss.remains.append(path.keepsWrites ? tr("Every write that was made since.")
                                         : tr("Rows newer than the backup, in a separate table."));
    for (const QString& other : others)
        loss.remains.append(tr("Fallback, if this fails: %1").arg(other));
    loss.undo = tr("Reapply on the Run page.");
    loss.keepText = tr("Not now");
    loss.destroyText = tr("Roll back");
    LossDialog dialog(loss, session().target().environment, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (phase)
        emit phaseWanted(path.run.value, path.phase, plan, dialog.confirmation());
    else
        emit planWanted(plan, dialog.confirmation(), service::Checks::Advisory);
}

} // namespace stopover::ui
