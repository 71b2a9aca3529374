#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// The people who have to agree have done so.
Result<CheckResult> examineSignOffs(CheckInput& input)
{
    QStringList missing;
    for (const QString& item : input.subject.mustSign) {
        if (!input.subject.signedOff.contains(item))
            missing.append(item);
    }
    CheckResult result { .verdict = missing.isEmpty() ? Verdict::Pass : Verdict::Block,
                         .args = { QString::number(missing.size()), missing.join(u", "_s) },
                         .items = missing };
    result.count = missing.size();
    return result;
}

} // namespace

Check signoffs()
{
    return { .id = "P32", .phase = Phase::Preflight, .atSwap = false, .run = &examineSignOffs };
}

} // namespace stopover::checks
