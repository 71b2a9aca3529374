#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// A COMMIT survives a crash.
Result<CheckResult> examineDurability(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        const CheckResult unsafe,
        offenders(
            input, Verdict::Block,
            u"SELECT name || ' = ' || setting FROM pg_catalog.pg_settings WHERE name IN ('fsync', 'full_page_writes') "
            "AND setting = 'off'"_s));
    if (unsafe.verdict == Verdict::Block)
        return unsafe;
    return offenders(
        input, Verdict::Warn,
        u"SELECT name || ' = ' || setting FROM pg_catalog.pg_settings WHERE name = 'synchronous_commit' AND setting = "
        "'off' AND source <> 'session'"_s);
}

} // namespace

Check durability()
{
    return { .id = "P23", .phase = Phase::Preflight, .atSwap = false, .run = &examineDurability };
}

} // namespace stopover::checks
