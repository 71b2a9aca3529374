#include "core/trust/foreigncode.h"

#include "core/base/text.h"
#include "core/trust/trust.h"

namespace stopover::trust {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNamed = 20;

Result<bool> isSuperuser(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT r.rolsuper FROM pg_catalog.pg_roles r"
                                           " WHERE r.rolname OPERATOR(pg_catalog.=) current_user"_s));
    return rows.boolean(0, 0);
}

QString oids(const QList<qint64>& relations)
{
    QStringList texts;
    for (const qint64 relation : relations)
        texts.append(QString::number(relation));
    return u'{' + texts.join(u',') + u'}';
}

Result<QStringList> textsOf(const Result<pg::Rows>& found)
{
    if (!found)
        return found.failure();
    QStringList texts;
    for (int row = 0; row < found->count(); ++row)
        texts.append(found->text(row, 0));
    return texts;
}

} // namespace

Result<QStringList> foreignCode(pg::Connection& connection, const QList<qint64>& relations)
{
    STOPOVER_TRY_ASSIGN(const bool superuser, isSuperuser(connection));
    if (!superuser || relations.isEmpty())
        return QStringList();
    const QString query = resourceText(u":/stopover/trust/foreigncode.sql"_s).trimmed() + u' ' + isTrusted(u"o.owner"_s)
        + u" ORDER BY 1 LIMIT "_s + QString::number(maxNamed);
    return textsOf(connection.execute(query, { oids(relations) }));
}

Result<void> refuseForeignCode(pg::Connection& connection, const QList<qint64>& relations)
{
    STOPOVER_TRY_ASSIGN(const QStringList objects, foreignCode(connection, relations));
    if (objects.isEmpty())
        return {};
    return Failure(ErrorCode::ForeignCode, { connection.role(), objects.join(u", "_s) });
}

Result<void> refuseForeignRelation(pg::Connection& connection, const QString& relation)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows found, connection.execute(u"SELECT pg_catalog.to_regclass($1)::oid"_s, { relation }));
    return found.isNull(0, 0) ? Result<void> {} : refuseForeignCode(connection, QList<qint64> { found.integer(0, 0) });
}

Result<QStringList> foreignObjects(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const bool superuser, isSuperuser(connection));
    if (!superuser)
        return QStringList();
    return textsOf(connection.execute(
        u"SELECT pg_catalog.format('%I.%I (%s)', n.nspname, c.relname, pg_catalog.pg_get_userbyid(c.relowner))"
        " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace"
        " WHERE c.relkind OPERATOR(pg_catalog.=) ANY (ARRAY['r', 'p', 'v', 'm', 'f']::\"char\"[])"
        " AND n.nspname OPERATOR(pg_catalog.!~) '^(pg_|information_schema$)' AND NOT "_s
        + isTrusted(u"c.relowner"_s)
        + u" UNION ALL SELECT pg_catalog.format('%I.%I() (%s)', n.nspname, p.proname, pg_catalog.pg_get_userbyid(p.proowner))"
          " FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) p.pronamespace"
          " WHERE n.nspname OPERATOR(pg_catalog.!~) '^(pg_|information_schema$)' AND NOT "_s
        + isTrusted(u"p.proowner"_s) + u" ORDER BY 1 LIMIT "_s + QString::number(maxNamed)));
}

} // namespace stopover::trust
