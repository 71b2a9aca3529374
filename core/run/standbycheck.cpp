#include "core/run/standbycheck.h"

namespace stopover::run {

using namespace Qt::StringLiterals;

Result<std::chrono::milliseconds> askStandby(StepContext& context)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows names,
                        context.control().execute(u"SELECT pg_catalog.current_setting('synchronous_standby_names')"_s));
    if (names.text(0, 0).isEmpty())
        return std::chrono::milliseconds(0);
    const auto asked = std::chrono::steady_clock::now();
    STOPOVER_TRY(journal::markStepStarted(context.control(), context.key()));
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - asked);
}

} // namespace stopover::run
