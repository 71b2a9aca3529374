#include "text/numbertext.h"
#include "ui/plan/planpage.h"

#include <QJsonArray>

namespace stopover::ui {

using namespace Qt::StringLiterals;

LossStatement PlanPage::lossOfMigration(const run::Plan& plan) const
{
    const bool up = plan.operation == "upgrade"_L1;
    LossStatement loss { .level = up ? LossLevel::FromBackup : LossLevel::Final,
                         .question = up ? tr("Upgrade %1?") : tr("Downgrade %1?"),
                         .object = plan.target,
                         .undo = up
                             ? tr("Downgrade to the previous revision on the Revisions page.")
                             : tr("Plan the upgrade again. What is listed above can be restored only from its copy."),
                         .keepText = tr("Not now"),
                         .destroyText = up ? tr("Upgrade") : tr("Downgrade") };
    for (const QJsonValue& one : plan.facts[u"losses"_s].toArray()) {
        loss.lost.append(tr("%1 (%2 rows, %3), by revision %4.")
                             .arg(one[u"table"_s].toString(),
                                  text::estimated(static_cast<double>(one[u"rows"_s].toInteger())),
                                  text::bytes(one[u"bytes"_s].toInteger()), one[u"revision"_s].toString()));
        loss.remains.append(tr("A copy, made first: %1.").arg(one[u"backup"_s].toString()));
    }
    if (loss.lost.isEmpty())
        loss.lost.append(tr("No rows of existing tables."));
    if (const qint64 further = plan.facts[u"further"_s].toInteger(); further > 0)
        loss.alsoHappens.append(
            tr("%n more revision(s) will be planned after these have run.", nullptr, static_cast<int>(further)));
    return loss;
}

LossStatement PlanPage::lossOfMove(const run::Plan& plan) const
{
    LossStatement loss {
        .level = LossLevel::FromBackup,
        .question = tr("Partition %1?"),
        .object = plan.target,
        .amount = { .rows = plan.facts[u"rows"_s].toInteger(),
                    .bytes = plan.facts[u"bytes"_s].toInteger(),
                    .exact = plan.facts[u"rows_exact"_s].toBool() },
        .lost = { tr("Nothing. Writes continue. The table is locked briefly for the swap, which you must confirm.") },
        .remains = { tr("The old table, as %1, for %2 days.")
                         .arg(plan.facts[u"retired"_s].toString(),
                              text::grouped(plan.facts[u"retain_days"_s].toInteger())) },
        .undo =
            tr("Before the swap, cancel and nothing has changed. After it, roll back, keeping every write made since."),
        .keepText = tr("Not now"),
        .destroyText = tr("Start")
    };
    if (const QString backup = plan.facts[u"backup"_s].toString(); !backup.isEmpty())
        loss.remains.append(tr("A backup, compared row by row before anything else happens: %1.").arg(backup));
    return loss;
}

LossStatement PlanPage::lossOfMend(const run::Plan& plan) const
{
    return { .level = LossLevel::FromBackup,
             .question = tr("Remove rows from %1?"),
             .object = plan.target,
             .lost = { tr("The offending rows (%1) are removed from the table. Other writes wait meanwhile.")
                           .arg(plan.specText) },
             .remains = { tr("These rows, as %1.").arg(plan.facts[u"kept"_s].toString()),
                          tr("A backup of the whole table, compared row by row before anything else happens.") },
             .undo = tr("Restore the backup, or insert the kept rows again."),
             .keepText = tr("Not now"),
             .destroyText = tr("Remove") };
}

} // namespace stopover::ui
