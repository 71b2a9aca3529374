#include "core/trust/facts.h"

#include "core/base/text.h"
#include "core/trust/trust.h"

namespace stopover::trust {

using namespace Qt::StringLiterals;

Result<QList<Fact>> readFacts(pg::Connection& connection)
{
    // What is printed is printed under this path: a name without a schema is one of pg_catalog.
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.executeWith({ { u"search_path"_s, u"pg_catalog, pg_temp"_s } },
                                               resourceText(u":/stopover/trust/facts.sql"_s)));
    QList<Fact> facts;
    facts.reserve(rows.count());
    for (int row = 0; row < rows.count(); ++row)
        facts.append({ .schema = rows.text(row, 0),
                       .object = rows.text(row, 1),
                       .aspect = rows.text(row, 2),
                       .name = rows.text(row, 3),
                       .value = rows.text(row, 4),
                       .role = rows.integer(row, 5) });
    return facts;
}

Result<QSet<qint64>> trustedRoles(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows self, connection.execute(u"SELECT current_user"_s));
    return rolesTrustedBy(connection, self.text(0, 0));
}

Result<QSet<qint64>> rolesTrustedBy(pg::Connection& connection, const QString& role)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT r.oid::pg_catalog.int8 FROM pg_catalog.pg_roles r WHERE "_s
                                               + isTrustedBy(u"$1::pg_catalog.name"_s, u"r.oid"_s),
                                           { role }));
    QSet<qint64> roles;
    for (int row = 0; row < rows.count(); ++row)
        roles.insert(rows.integer(row, 0));
    return roles;
}

} // namespace stopover::trust
