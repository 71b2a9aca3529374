#include "app/ctl/backupinput.h"

#include "app/ctl/say.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

Result<backup::Backup> chosenBackup(Context& context, pg::Connection& connection)
{
    const QString operand = context.arguments.operand();
    if (operand == "last"_L1) {
        STOPOVER_TRY_ASSIGN(const QList<backup::Backup> all, backup::list(connection));
        const auto newest = std::ranges::max_element(all, {}, &backup::Backup::id);
        if (newest == all.end())
            return Failure(ErrorCode::BackupMissing, { operand });
        return *newest;
    }
    bool isNumber = false;
    const qint64 id = operand.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return Failure(ErrorCode::Usage,
                       { say("\"%1\" is not a backup", { operand }),
                         say("Use its number, or \"last\"; \"backup list\" lists the backups") });
    return backup::find(connection, id);
}

Result<backup::RowKind> rowKindOf(const Arguments& arguments)
{
    const QString kind = arguments.value(u"rows"_s);
    if (kind == "only-backup"_L1)
        return backup::RowKind::OnlyInBackup;
    if (kind == "only-live"_L1)
        return backup::RowKind::OnlyLive;
    if (kind == "changed"_L1)
        return backup::RowKind::Changed;
    return Failure(ErrorCode::Usage,
                   { say("--rows %1 is not valid", { kind }), say("Use only-backup, only-live or changed") });
}

} // namespace stopover::ctl
