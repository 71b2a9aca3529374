#include "core/change/silence.h"

namespace stopover::change {

using namespace Qt::StringLiterals;

Result<void> beginSilence(pg::Connection& connection, const std::optional<bool>& silent)
{
    if (silent.value_or(false))
        STOPOVER_TRY(connection.execute(u"SET LOCAL session_replication_role = replica"_s));
    return {};
}

Result<void> endSilence(pg::Connection& connection, const std::optional<bool>& silent)
{
    if (silent.value_or(false))
        STOPOVER_TRY(connection.execute(u"SET LOCAL session_replication_role TO DEFAULT"_s));
    return {};
}

} // namespace stopover::change
