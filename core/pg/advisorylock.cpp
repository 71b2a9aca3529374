#include "core/pg/advisorylock.h"

#include "core/pg/writable.h"

#include <thread>

namespace stopover::pg {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Result<bool> tryLockByPolling(Connection& connection, AdvisoryKey key, std::chrono::milliseconds patience,
                              const std::stop_token& stop)
{
    STOPOVER_TRY(refusePooler(connection));
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (true) {
        STOPOVER_TRY_ASSIGN(const Rows rows,
                            connection.execute(u"SELECT pg_catalog.pg_try_advisory_lock($1::int, $2::int)"_s,
                                               { key.space, key.object }));
        if (rows.boolean(0, 0))
            return true;
        if (stop.stop_requested() || std::chrono::steady_clock::now() + 250ms > deadline)
            return false;
        std::this_thread::sleep_for(250ms);
    }
}

Result<void> unlock(Connection& connection, AdvisoryKey key)
{
    STOPOVER_TRY(
        connection.execute(u"SELECT pg_catalog.pg_advisory_unlock($1::int, $2::int)"_s, { key.space, key.object }));
    return {};
}

Result<std::optional<AdvisoryHolder>> holderOf(Connection& connection, AdvisoryKey key)
{
    STOPOVER_TRY_ASSIGN(
        const Rows rows,
        connection.execute(
            // Of a temporary login, the role that it works as: the login says nothing to anybody, and is gone soon.
            u"SELECT a.pid, coalesce((SELECT g.rolname FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles g ON "
            u"g.oid = m.roleid"
            "   WHERE m.member = a.usesysid AND a.usename LIKE 'stopover/%' LIMIT 1), a.usename), a.application_name, "
            "coalesce(a.client_addr::text, 'local'),"
            " to_char(a.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
            " FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a USING (pid)"
            " WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2"
            " AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())"
            // pg_locks shows the two numbers as oids, which have no sign.
            " AND l.classid::bigint = $1::bigint & 4294967295 AND l.objid::bigint = $2::bigint & 4294967295"_s,
            { key.space, key.object }));
    if (rows.count() == 0)
        return std::optional<AdvisoryHolder>();
    return std::optional(AdvisoryHolder { .pid = static_cast<int>(rows.integer(0, 0)),
                                          .role = rows.text(0, 1),
                                          .application = rows.text(0, 2),
                                          .host = rows.text(0, 3),
                                          .since = rows.text(0, 4) });
}

} // namespace stopover::pg
