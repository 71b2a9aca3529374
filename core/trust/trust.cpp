#include "core/trust/trust.h"

namespace stopover::trust {

using namespace Qt::StringLiterals;

QString isTrusted(const QString& role)
{
    return isTrustedBy(u"current_user"_s, role);
}

QString isTrustedBy(const QString& by, const QString& role)
{
    return u"(SELECT trusted_role.rolsuper OR (NOT own_role.rolsuper"
           " AND pg_catalog.pg_has_role(own_role.oid, trusted_role.oid, 'MEMBER'))"
           " FROM pg_catalog.pg_roles trusted_role, pg_catalog.pg_roles own_role"
           " WHERE trusted_role.oid OPERATOR(pg_catalog.=)"
           " CASE WHEN pg_catalog.pg_get_userbyid(%1) OPERATOR(pg_catalog.=) 'pg_database_owner'"
           " THEN (SELECT own_database.datdba FROM pg_catalog.pg_database own_database"
           " WHERE own_database.datname OPERATOR(pg_catalog.=) pg_catalog.current_database()) ELSE %1 END"
           " AND own_role.rolname OPERATOR(pg_catalog.=) %2)"_s.arg(role, by);
}

} // namespace stopover::trust
