#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// An encoding that the server checks.
Result<CheckResult> examineEncoding(CheckInput& input)
{
    return offenders(
        input, Verdict::Warn,
        u"SELECT 'server_encoding = SQL_ASCII' WHERE pg_catalog.current_setting('server_encoding') = 'SQL_ASCII'"_s);
}

} // namespace

Check encoding()
{
    return { .id = "P21", .phase = Phase::Preflight, .atSwap = false, .run = &examineEncoding };
}

} // namespace stopover::checks
