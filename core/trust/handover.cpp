#include "core/trust/handover.h"

#include "core/pg/sqlstate.h"
#include "core/pg/transaction.h"
#include "core/sql/identifier.h"
#include "core/trust/schemas.h"

namespace stopover::trust {

using namespace Qt::StringLiterals;

namespace {

/// Schemas, then tables, views and sequences of their own, then functions; each as the words of ALTER. Of a run's
/// schemas only those of the journal's owner: whoever likes may use such names. What runs have made in them belongs to
/// the table's owner.
const auto ownedQuery = uR"(
WITH role AS (SELECT oid FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) $1),
journal AS (SELECT nspowner AS owner FROM pg_catalog.pg_namespace WHERE nspname OPERATOR(pg_catalog.=) 'stopover'),
ours AS (SELECT n.oid, n.nspname, n.nspowner FROM pg_catalog.pg_namespace n, journal j
          WHERE n.nspname OPERATOR(pg_catalog.=) ANY (ARRAY['stopover', 'stopover_backup',
              'stopover_retired']::pg_catalog.name[])
             OR (n.nspname OPERATOR(pg_catalog.~) '^stopover_(stage|restore)_[0-9]+$'
                 AND n.nspowner OPERATOR(pg_catalog.=) j.owner))
SELECT pg_catalog.format('SCHEMA %I', o.nspname), 1 AS rank FROM ours o, role
    WHERE o.nspowner OPERATOR(pg_catalog.<>) role.oid
UNION ALL
SELECT pg_catalog.format('%s %I.%I', CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END,
    o.nspname, c.relname), 2
  FROM pg_catalog.pg_class c JOIN ours o ON o.oid OPERATOR(pg_catalog.=) c.relnamespace, role
 WHERE c.relkind OPERATOR(pg_catalog.=) ANY (ARRAY['r', 'v', 'S']::"char"[])
     AND c.relowner OPERATOR(pg_catalog.<>) role.oid
   AND o.nspname OPERATOR(pg_catalog.=) ANY (ARRAY['stopover', 'stopover_backup']::pg_catalog.name[])
   AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
       WHERE d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass
                      AND d.objid OPERATOR(pg_catalog.=) c.oid AND d.deptype OPERATOR(pg_catalog.=) ANY (ARRAY['a',
                          'i']::"char"[]))
UNION ALL
SELECT pg_catalog.format('FUNCTION %I.%I(%s)', o.nspname, p.proname,
    pg_catalog.pg_get_function_identity_arguments(p.oid)), 3
  FROM pg_catalog.pg_proc p JOIN ours o ON o.oid OPERATOR(pg_catalog.=) p.pronamespace, role
 WHERE p.proowner OPERATOR(pg_catalog.<>) role.oid AND o.nspname OPERATOR(pg_catalog.=) 'stopover'
 ORDER BY 2, 1)"_s;

/// Since the second version of the journal; and whether this role may read them.
const auto hasRecordsQuery = uR"(
SELECT EXISTS (SELECT FROM pg_catalog.pg_attribute a
                WHERE a.attrelid OPERATOR(pg_catalog.=)
                      pg_catalog.to_regclass('stopover.migration_backups')::pg_catalog.oid
                  AND a.attname OPERATOR(pg_catalog.=) 'dropped_at' AND NOT a.attisdropped
                  AND pg_catalog.has_table_privilege(a.attrelid, 'SELECT')))"_s;

/// A copy of a table that is gone counts as one that the role could not read: nobody can tell.
const auto unreadableQuery = uR"(
SELECT pg_catalog.format('%s of %s', b.backup_table, b.table_name)
  FROM stopover.migration_backups b
 WHERE b.dropped_at IS NULL AND pg_catalog.to_regclass(b.backup_table) IS NOT NULL
   AND NOT coalesce(pg_catalog.has_table_privilege($1::pg_catalog.name,
       pg_catalog.to_regclass(b.table_name)::pg_catalog.oid, 'SELECT'), false)
 ORDER BY b.id)"_s;

/// Users' tables, partitions apart; and whether any of them, or the database, is the role's.
const auto reachQuery = uR"(
SELECT pg_catalog.format('%I.%I', n.nspname, c.relname), pg_catalog.pg_has_role($1::pg_catalog.name, c.relowner,
    'USAGE')
  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace
 WHERE c.relkind OPERATOR(pg_catalog.=) ANY (ARRAY['r', 'p']::"char"[]) AND NOT c.relispartition
   AND n.nspname OPERATOR(pg_catalog.!~) '^(pg_|information_schema$|stopover)'
 ORDER BY 1)"_s;

Result<void> findReach(pg::Connection& connection, const QString& role, HandOver& found)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows owner,
        connection.execute(
            u"SELECT pg_catalog.pg_has_role($1::pg_catalog.name, d.datdba, 'USAGE') FROM pg_catalog.pg_database d"
            " WHERE d.datname OPERATOR(pg_catalog.=) pg_catalog.current_database()"_s,
            { role }));
    found.ownsNothing = !owner.boolean(0, 0);
    STOPOVER_TRY_ASSIGN(const pg::Rows tables, connection.execute(reachQuery, { role }));
    for (int row = 0; row < tables.count(); ++row) {
        if (tables.boolean(row, 1))
            found.ownsNothing = false;
        else
            found.outOfReach.append(tables.text(row, 0));
    }
    return {};
}

} // namespace

Result<HandOver> planHandOver(pg::Connection& connection, const QString& role)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows known,
                        connection.execute(u"SELECT pg_catalog.count(*) FROM pg_catalog.pg_roles"
                                           " WHERE rolname OPERATOR(pg_catalog.=) $1"_s,
                                           { role }));
    if (known.integer(0, 0) == 0)
        return Failure(ErrorCode::RoleMissing, { role, u"--owner"_s });
    HandOver found;
    STOPOVER_TRY_ASSIGN(const pg::Rows owned, connection.execute(ownedQuery, { role }));
    if (owned.count() == 0)
        return found;
    // What is not ours is not handed on.
    STOPOVER_TRY_ASSIGN(const bool installed, journalIsKnown(connection));
    for (int row = 0; row < owned.count(); ++row)
        found.statements.append(u"ALTER "_s + owned.text(row, 0) + u" OWNER TO "_s + sql::quoted(role));
    STOPOVER_TRY(findReach(connection, role, found));
    STOPOVER_TRY_ASSIGN(const pg::Rows readable, connection.execute(hasRecordsQuery));
    if (!installed || !readable.boolean(0, 0))
        return found;
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(unreadableQuery, { role }));
    for (int row = 0; row < rows.count(); ++row)
        found.unreadable.append(rows.text(row, 0));
    return found;
}

Result<HandOver> handOver(pg::Connection& connection, const QString& role)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(connection.execute(u"SET LOCAL lock_timeout = '3s'"_s));
    STOPOVER_TRY_ASSIGN(const HandOver planned, planHandOver(connection, role));
    for (const QString& statement : planned.statements) {
        const auto done = connection.execute(statement);
        if (!done && pg::isMissingPrivilege(done.error()))
            return Failure(ErrorCode::MissingPrivilege,
                           { u"ALTER … OWNER"_s, u"schema stopover"_s, connection.role() });
        STOPOVER_TRY(done);
    }
    STOPOVER_TRY(transaction.commit());
    return planned;
}

} // namespace stopover::trust
