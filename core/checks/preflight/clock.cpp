#include "core/checks/check.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <cmath>

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// The clocks of the server and of this machine agree.
Result<CheckResult> examineClock(CheckInput& input)
{
    QElapsedTimer roundTrip;
    roundTrip.start();
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        input.connection.execute(u"SELECT extract(epoch FROM pg_catalog.clock_timestamp())::text"_s));
    const double here = static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000.0
        - static_cast<double>(roundTrip.elapsed()) / 2000.0;
    const double offset = rows.text(0, 0).toDouble() - here;
    CheckResult result { .args = { QString::number(offset, 'f', 1) } };
    result.verdict = std::abs(offset) > input.thresholds.clockSeconds ? Verdict::Warn : Verdict::Pass;
    return result;
}

} // namespace

Check clock()
{
    return { .id = "P22", .phase = Phase::Preflight, .atSwap = false, .run = &examineClock };
}

} // namespace stopover::checks
