#include "core/checks/check.h"
#include "core/risk/probes.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Extensions that the SQL creates are there to be created.
Result<CheckResult> examineExtensions(CheckInput& input)
{
    QStringList missing;
    for (const QString& script : input.subject.sql) {
        for (const QString& name : risk::extensionsOf(script)) {
            STOPOVER_TRY_ASSIGN(
                const pg::Rows rows,
                input.connection.execute(u"SELECT count(*) FROM pg_catalog.pg_available_extensions WHERE name = $1"_s,
                                         { name }));
            if (rows.integer(0, 0) == 0)
                missing.append(name);
        }
    }
    CheckResult result { .verdict = missing.isEmpty() ? Verdict::Pass : Verdict::Block,
                         .args = { QString::number(missing.size()), missing.join(u", "_s) },
                         .items = missing };
    result.count = missing.size();
    return result;
}

} // namespace

Check extensions()
{
    return { .id = "P20", .phase = Phase::Preflight, .atSwap = false, .run = &examineExtensions };
}

} // namespace stopover::checks
