#include "core/sandbox/outsideaccess.h"

#include "core/base/clause.h"

namespace stopover::sandbox {

using namespace Qt::StringLiterals;

namespace {

const auto reachingFunctions =
    u"SELECT p.oid::pg_catalog.regprocedure::pg_catalog.text FROM pg_catalog.pg_proc p"
    " JOIN pg_catalog.pg_language l ON l.oid = p.prolang"
    " WHERE (NOT l.lanpltrusted AND l.lanname NOT IN ('internal', 'c')) OR EXISTS"
    " (SELECT FROM pg_catalog.pg_depend d"
    " JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid AND d.refclassid = "
    "'pg_catalog.pg_extension'::pg_catalog.regclass"
    " WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = p.oid AND d.deptype = 'e'"
    " AND e.extname IN ('dblink', 'postgres_fdw', 'file_fdw', 'adminpack', 'http', 'pg_net', 'pg_cron', 'plproxy'))"_s;

} // namespace

Result<void> revokeOutsideAccess(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows reaching, connection.execute(reachingFunctions));
    for (int row = 0; row < reaching.count(); ++row)
        STOPOVER_TRY(connection.execute(u"REVOKE ALL ON ROUTINE "_s + reaching.text(row, 0) + u" FROM PUBLIC"_s));
    return {};
}

Result<void> refuseUntrustedLanguages(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows languages,
        connection.execute(
            u"SELECT lanname FROM pg_catalog.pg_language WHERE NOT lanpltrusted AND lanname NOT IN ('internal', "
            "'c')"_s));
    if (languages.count() == 0)
        return {};
    return Failure(ErrorCode::RehearsalImpossible, { languages.text(0, 0), clause("untrusted_language") });
}

} // namespace stopover::sandbox
