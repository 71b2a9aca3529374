#include "core/checks/check.h"
#include "core/checks/rehearsalrecord.h"
#include "core/trust/schemas.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// The identity of the last run, while the database is where that run has brought it; empty when nobody can say.
Result<QString> identityOfLastRun(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const bool installed, trust::journalIsKnown(connection));
    if (!installed)
        return QString();
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT e.data::jsonb ->> 'identity' FROM (SELECT id FROM stopover.run WHERE operation <> 'backup' ORDER "
            u"BY id DESC LIMIT 1) last"
            " JOIN stopover.run r ON r.id = last.id AND r.state = 'idle' AND r.position IN ('swapped', 'finished')"
            " JOIN stopover.event e ON e.run = r.id AND e.kind = 'preflight' ORDER BY e.id LIMIT 1"_s));
    return rows.count() == 0 ? QString() : rows.text(0, 0);
}

/// After a run that was rehearsed, the schema is the one that the rehearsal ended with.
Result<CheckResult> examineAsRehearsed(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(const QString identity, identityOfLastRun(input.connection));
    if (identity.isEmpty())
        return CheckResult {};
    STOPOVER_TRY_ASSIGN(const std::optional<RehearsalRecord> record, lastRehearsal(input.connection, identity));
    if (!record || !record->succeeded)
        return CheckResult {};
    STOPOVER_TRY_ASSIGN(const SchemaPrint print, schemaPrint(input.connection));
    const QStringList names = differing(record->after, print);
    CheckResult result { .verdict = names.isEmpty() ? Verdict::Pass : Verdict::Warn,
                         .args = { QString::number(names.size()), names.join(u", "_s) },
                         .items = names.mid(0, maxItems) };
    result.count = names.size();
    return result;
}

} // namespace

Check asrehearsed()
{
    return { .id = "H05b", .phase = Phase::Health, .atSwap = false, .run = &examineAsRehearsed };
}

} // namespace stopover::checks
