#pragma once

#include "core/pg/connection.h"
#include "core/sql/identifier.h"

namespace stopover::test {

/// Drops a database that may be missing, and ends the other sessions in it. WITH (FORCE) came with 13.
[[nodiscard]] inline Result<void> dropDatabase(const pg::Settings& maintenance, const QString& name)
{
    using namespace Qt::StringLiterals;
    STOPOVER_TRY_ASSIGN(pg::Connection admin, pg::Connection::open(maintenance));
    STOPOVER_TRY(admin.execute(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "_s
                               + sql::literal(name) + u" AND pid <> pg_backend_pid()"_s));
    const QString forced = admin.serverVersion() >= 130000 ? u" WITH (FORCE)"_s : QString();
    STOPOVER_TRY(admin.execute(u"DROP DATABASE IF EXISTS "_s + sql::quoted(name) + forced));
    return {};
}

} // namespace stopover::test
