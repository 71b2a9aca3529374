#include "core/checks/topics.h"

#include <algorithm>

namespace stopover::checks {

const QList<Check>& allChecks()
{
    static const QList<Check> checks = [] {
        QList<Check> all;
        for (const auto& topic :
             { &preflightServer, &preflightResources, &preflightActivity, &preflightReplication, &preflightRights,
               &preflightSettings, &preflightPlan, &preflightHistory, &healthIndexes, &healthConstraints,
               &healthSequences, &healthPartitions, &healthObjects, &healthData, &healthRemains })
            all += topic();
        std::ranges::sort(all, {}, [](const Check& check) { return QByteArrayView(check.id); });
        return all;
    }();
    return checks;
}

} // namespace stopover::checks
