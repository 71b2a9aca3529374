#include "core/checks/check.h"
#include "core/checks/rehearsalrecord.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

CheckResult found(Verdict verdict, const QStringList& items)
{
    CheckResult result { .verdict = verdict,
                         .args = { QString::number(items.size()), items.join(u", "_s) },
                         .items = items.mid(0, maxItems) };
    result.count = items.size();
    return result;
}

/// The plan was tried out on a private copy, and what was tried out is what would be run: the same statements on the
/// same schema, on a server of the same major version.
Result<CheckResult> examineRehearsed(CheckInput& input)
{
    if (input.subject.identity.isEmpty())
        return CheckResult {};
    STOPOVER_TRY_ASSIGN(const std::optional<RehearsalRecord> record,
                        lastRehearsal(input.connection, input.subject.identity));
    if (!record)
        return found(Verdict::Warn, { u"it was never tried"_s });
    if (!record->succeeded)
        return found(Verdict::Block, { u"failed at %1 UTC: %2"_s.arg(record->at, record->error) });
    constexpr int major = 10'000;
    const int now = input.connection.serverVersion() / major;
    QStringList items;
    if (record->serverVersion / major != now)
        items.append(u"then on PostgreSQL %1, now %2"_s.arg(record->serverVersion / major).arg(now));
    else if (record->copyVersion / major != now)
        items.append(u"tried on PostgreSQL %1, here it is %2"_s.arg(record->copyVersion / major).arg(now));
    STOPOVER_TRY_ASSIGN(const SchemaPrint print, schemaPrint(input.connection));
    for (const QString& name : differing(record->before, print))
        items.append(u"since changed: "_s + name);
    return items.isEmpty() ? CheckResult {} : found(Verdict::Warn, items);
}

} // namespace

Check rehearsed()
{
    return { .id = "P14", .phase = Phase::Preflight, .atSwap = false, .run = &examineRehearsed };
}

} // namespace stopover::checks
