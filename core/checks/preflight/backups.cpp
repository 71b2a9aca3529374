#include "core/checks/check.h"
#include "core/trust/schemas.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// A proven backup of what is changed, not older than a day; what destroys needs one of level 3.
Result<CheckResult> examineBackups(CheckInput& input)
{
    CheckResult result;
    STOPOVER_TRY_ASSIGN(const bool installed, trust::journalIsKnown(input.connection));
    QStringList missing;
    for (const QString& table : input.subject.tableNames) {
        STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                            installed ? input.connection.execute(
                                u"SELECT count(*) FROM stopover.migration_backups WHERE table_name IN ($1, '*') AND "
                                u"verified_at IS NOT NULL AND state <> 'dropped'"
                                " AND level >= 3 AND created_at > pg_catalog.now() - $2::float8 * interval '1 hour'"_s,
                                { table, QString::number(input.thresholds.backupHours) })
                                      : input.connection.execute(u"SELECT 0"_s));
        if (rows.integer(0, 0) == 0)
            missing.append(table);
    }
    result.items = missing;
    result.count = missing.size();
    result.args = { QString::number(missing.size()), missing.join(u", "_s) };
    if (!missing.isEmpty() && !input.subject.hasBackup) {
        result.verdict = input.subject.destroys ? Verdict::Block : Verdict::Warn;
        result.fix = u"stopoverctl backup create --table "_s + missing.join(u',');
    }
    return result;
}

} // namespace

Check backups()
{
    return { .id = "P11", .phase = Phase::Preflight, .atSwap = false, .run = &examineBackups };
}

} // namespace stopover::checks
