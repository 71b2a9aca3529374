#include "core/trust/handover.h"

#include "core/pg/sqlstate.h"
#include "core/pg/transaction.h"
#include "core/sql/identifier.h"
#include "core/trust/schemas.h"

namespace stopover::trust {

using namespace Qt::StringLiterals;

namespace {

/// Schemas, then tables, views and sequences of their own, then functions; each as the words of ALTER.
const auto ownedQuery = uR"(
WITH role AS (SELECT oid FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) $1),
ours AS (SELECT oid, nspname, nspowner FROM pg_catalog.pg_namespace
          WHERE nspname OPERATOR(pg_catalog.=) ANY (ARRAY['stopover', 'stopover_backup', 'stopover_retired']::pg_catalog.name[])
             OR nspname OPERATOR(pg_catalog.~) '^stopover_(stage|restore)_[0-9]+$')
SELECT pg_catalog.format('SCHEMA %I', o.nspname), 1 AS rank FROM ours o, role WHERE o.nspowner OPERATOR(pg_catalog.<>) role.oid
UNION ALL
SELECT pg_catalog.format('%s %I.%I', CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, o.nspname, c.relname), 2
  FROM pg_catalog.pg_class c JOIN ours o ON o.oid OPERATOR(pg_catalog.=) c.relnamespace, role
 WHERE c.relkind OPERATOR(pg_catalog.=) ANY (ARRAY['r', 'v', 'S']::"char"[]) AND c.relowner OPERATOR(pg_catalog.<>) role.oid
   AND o.nspname OPERATOR(pg_catalog.=) ANY (ARRAY['stopover', 'stopover_backup']::pg_catalog.name[])
   AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass
                      AND d.objid OPERATOR(pg_catalog.=) c.oid AND d.deptype OPERATOR(pg_catalog.=) ANY (ARRAY['a', 'i']::"char"[]))
UNION ALL
SELECT pg_catalog.format('FUNCTION %I.%I(%s)', o.nspname, p.proname, pg_catalog.pg_get_function_identity_arguments(p.oid)), 3
  FROM pg_catalog.pg_proc p JOIN ours o ON o.oid OPERATOR(pg_catalog.=) p.pronamespace, role
 WHERE p.proowner OPERATOR(pg_catalog.<>) role.oid AND o.nspname OPERATOR(pg_catalog.=) 'stopover'
 ORDER BY 2, 1)"_s;

} // namespace

Result<QStringList> handOverStatements(pg::Connection& connection, const QString& role)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows known,
                        connection.execute(u"SELECT pg_catalog.count(*) FROM pg_catalog.pg_roles"
                                           " WHERE rolname OPERATOR(pg_catalog.=) $1"_s,
                                           { role }));
    if (known.integer(0, 0) == 0)
        return Failure(ErrorCode::RoleMissing, { role });
    STOPOVER_TRY_ASSIGN(const pg::Rows owned, connection.execute(ownedQuery, { role }));
    // What is not ours is not handed on.
    if (owned.count() > 0)
        STOPOVER_TRY(journalIsKnown(connection));
    QStringList statements;
    for (int row = 0; row < owned.count(); ++row)
        statements.append(u"ALTER "_s + owned.text(row, 0) + u" OWNER TO "_s + sql::quoted(role));
    return statements;
}

Result<QStringList> handOver(pg::Connection& connection, const QString& role)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(connection.execute(u"SET LOCAL lock_timeout = '3s'"_s));
    STOPOVER_TRY_ASSIGN(const QStringList statements, handOverStatements(connection, role));
    for (const QString& statement : statements) {
        const auto done = connection.execute(statement);
        if (!done && pg::isMissingPrivilege(done.error()))
            return Failure(ErrorCode::MissingPrivilege, { u"ALTER … OWNER"_s, u"schema stopover"_s, connection.role() });
        STOPOVER_TRY(done);
    }
    STOPOVER_TRY(transaction.commit());
    return statements;
}

} // namespace stopover::trust
