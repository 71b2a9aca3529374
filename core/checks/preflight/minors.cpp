#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Minor versions with bugs that migrations meet.
Result<CheckResult> examineMinors(CheckInput& input)
{
    const int version = input.connection.serverVersion();
    CheckResult result { .args = { QString::number(version / 10000) + u'.' + QString::number(version % 100) } };
    // Indexes built concurrently could be corrupt.
    if (version >= 140000 && version <= 140003)
        result.verdict = Verdict::Block;
    return result;
}

} // namespace

Check minors()
{
    return { .id = "P31", .phase = Phase::Preflight, .atSwap = false, .run = &examineMinors };
}

} // namespace stopover::checks
