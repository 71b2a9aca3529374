#include "core/catalog/operators.h"

namespace stopover::catalog {

using namespace Qt::StringLiterals;

QString ownOperators(const QString& type)
{
    return u"(WITH RECURSIVE base(oid, below, depth) AS ("
           "SELECT t.oid, t.typbasetype, 0 FROM pg_catalog.pg_type t WHERE t.oid = %1"
           " UNION ALL SELECT t.oid, t.typbasetype, b.depth + 1 FROM base b"
           " JOIN pg_catalog.pg_type t ON t.oid = b.below)"
           " SELECT min(pg_catalog.format('%I.%I', tn.nspname, t.typname)) AS compared_type,"
           " min(q.name) FILTER (WHERE q.amopstrategy = 3) AS equal,"
           " min(q.name) FILTER (WHERE q.amopstrategy = 5) AS greater,"
           " min(q.name) FILTER (WHERE q.amopstrategy = 4) AS not_less"
           " FROM (SELECT oid FROM base ORDER BY depth DESC LIMIT 1) b"
           " JOIN pg_catalog.pg_type t ON t.oid = b.oid"
           " JOIN pg_catalog.pg_namespace tn ON tn.oid = t.typnamespace"
           " JOIN LATERAL (SELECT p.amopstrategy, pg_catalog.format('OPERATOR(%I.%s)', n.nspname, o.oprname) AS name"
           " FROM pg_catalog.pg_opclass c"
           " JOIN pg_catalog.pg_am m ON m.oid = c.opcmethod AND m.amname = 'btree'"
           " JOIN pg_catalog.pg_amop p ON p.amopfamily = c.opcfamily AND p.amoplefttype = c.opcintype"
           " AND p.amoprighttype = c.opcintype"
           " JOIN pg_catalog.pg_operator o ON o.oid = p.amopopr"
           " JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace AND n.nspname <> 'pg_catalog'"
           " WHERE c.opcintype = b.oid AND c.opcdefault) q ON true)"_s.arg(type);
}

QString foreignKeyJoin()
{
    // An operator for all arrays takes them as they are.
    return u"(SELECT pg_catalog.string_agg(pg_catalog.format('p.%I%s OPERATOR(%I.%s) c.%I%s', b.attname,"
           " CASE WHEN lt.typtype <> 'p' THEN pg_catalog.format('::%I.%I', ln.nspname, lt.typname) END, s.nspname,"
           " o.oprname, a.attname,"
           " CASE WHEN rt.typtype <> 'p' THEN pg_catalog.format('::%I.%I', rn.nspname, rt.typname) END),"
           " ' AND ' ORDER BY k.i)"
           " FROM ROWS FROM (pg_catalog.unnest(con.conkey), pg_catalog.unnest(con.confkey),"
           " pg_catalog.unnest(con.conpfeqop)) WITH ORDINALITY k(n, m, same, i)"
           " JOIN pg_catalog.pg_operator o ON o.oid = k.same"
           " JOIN pg_catalog.pg_namespace s ON s.oid = o.oprnamespace"
           " JOIN pg_catalog.pg_type lt ON lt.oid = o.oprleft"
           " JOIN pg_catalog.pg_namespace ln ON ln.oid = lt.typnamespace"
           " JOIN pg_catalog.pg_type rt ON rt.oid = o.oprright"
           " JOIN pg_catalog.pg_namespace rn ON rn.oid = rt.typnamespace"
           " JOIN pg_catalog.pg_attribute a ON a.attrelid = con.conrelid AND a.attnum = k.n"
           " JOIN pg_catalog.pg_attribute b ON b.attrelid = con.confrelid AND b.attnum = k.m)"_s;
}

} // namespace stopover::catalog
