#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// How near the database is to transaction id wraparound.
Result<CheckResult> examineTransactionAge(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        input.connection.execute(u"SELECT greatest(pg_catalog.age(datfrozenxid), pg_catalog.mxid_age(datminmxid)) FROM "
                                 "pg_catalog.pg_database WHERE datname = pg_catalog.current_database()"_s));
    CheckResult result;
    const qint64 age = rows.integer(0, 0);
    result.args = { QString::number(age) };
    result.verdict = age > input.thresholds.transactionAgeMost ? Verdict::Block
        : age > input.thresholds.transactionAge                ? Verdict::Warn
                                                               : Verdict::Pass;
    result.fix = u"VACUUM (FREEZE);"_s;
    return result;
}

} // namespace

Check transactionage()
{
    return { .id = "P10", .phase = Phase::Preflight, .atSwap = false, .run = &examineTransactionAge };
}

} // namespace stopover::checks
