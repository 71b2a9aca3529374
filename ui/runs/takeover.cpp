#include "ui/runs/takeover.h"

#include "text/numbertext.h"
#include "ui/widgets/lossdialog.h"

#include <QCoreApplication>
#include <QDateTime>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

QString localTime(const QString& utc)
{
    return QDateTime::fromString(utc, Qt::ISODate).toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString sentence(const char* text)
{
    return QCoreApplication::translate("TakeOver", text);
}

} // namespace

SilentHolder silentHolderOf(const run::LockHolder& holder)
{
    return { .run = QString::number(holder.run.value),
             .who = holder.who,
             .since = localTime(holder.since),
             .seconds = holder.silentSeconds };
}

SilentHolder silentHolderOf(const Error& error)
{
    return { .run = error.args.value(0),
             .who = error.args.value(1),
             .since = localTime(error.args.value(2)),
             .seconds = error.args.value(3).toDouble() };
}

bool askTakeOver(const SilentHolder& holder, run::Environment environment, QWidget* parent)
{
    const LossStatement loss {
        .level = LossLevel::FromBackup,
        .question = sentence(QT_TRANSLATE_NOOP("TakeOver", "Take over run %1?")),
        .object = holder.run,
        .lost = { sentence(
            QT_TRANSLATE_NOOP("TakeOver", "What that Stopover has not committed: its sessions are terminated.")) },
        .alsoHappens = { sentence(
                             QT_TRANSLATE_NOOP("TakeOver", "The run belongs to %1, last heard from at %2, %3 ago."))
                             .arg(holder.who, holder.since, text::duration(holder.seconds)),
                         sentence(QT_TRANSLATE_NOOP(
                             "TakeOver", "If it answers again later, it cannot continue the run, and stops.")) },
        .remains = { sentence(
            QT_TRANSLATE_NOOP("TakeOver", "Everything that was committed. The journal records how far the run got.")) },
        .undo = sentence(QT_TRANSLATE_NOOP("TakeOver", "Not needed: the run can be resumed from anywhere.")),
        .keepText = sentence(QT_TRANSLATE_NOOP("TakeOver", "Not now")),
        .destroyText = sentence(QT_TRANSLATE_NOOP("TakeOver", "Take over"))
    };
    LossDialog dialog(loss, environment, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace stopover::ui
