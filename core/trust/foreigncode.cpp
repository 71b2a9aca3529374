#include "core/trust/foreigncode.h"

#include "core/base/text.h"
#include "core/trust/trust.h"

namespace stopover::trust {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNamed = 20;
constexpr int maxNamedOfOne = 3;

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
    const QString query = resourceText(u":/stopover/trust/foreigncode.sql"_s).trimmed() + u' ' + u"coalesce("_s
        + isTrusted(u"o.owner"_s) + u", false) ORDER BY 1 LIMIT "_s + QString::number(maxNamed);
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
    STOPOVER_TRY_ASSIGN(const pg::Rows found,
                        connection.execute(u"SELECT pg_catalog.to_regclass($1)::oid"_s, { relation }));
    return found.isNull(0, 0) ? Result<void> {} : refuseForeignCode(connection, QList<qint64> { found.integer(0, 0) });
}

Result<QList<OwnedByOthers>> foreignOwners(pg::Connection& connection)
{
    QList<OwnedByOthers> owners;
    STOPOVER_TRY_ASSIGN(const bool superuser, isSuperuser(connection));
    if (!superuser)
        return owners;
    const QString query =
        resourceText(u":/stopover/trust/foreignobjects.sql"_s).trimmed().replace(u"TRUSTED"_s, isTrusted(u"f.owner"_s));
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(query, { maxNamedOfOne }));
    for (int row = 0; row < rows.count(); ++row) {
        const QString name = rows.text(row, 2);
        if (rows.integer(row, 3) == 1)
            owners.append({ .owner = rows.text(row, 0), .count = rows.integer(row, 1) });
        owners.last().first.append(name);
    }
    return owners;
}

Result<QStringList> foreignObjects(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const QList<OwnedByOthers> owners, foreignOwners(connection));
    QStringList objects;
    for (const OwnedByOthers& one : owners) {
        for (const QString& name : one.first)
            objects.append(name + u" ("_s + one.owner + u')');
    }
    return objects;
}

Result<void> refuseForeignObjects(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const QList<OwnedByOthers> owners, foreignOwners(connection));
    if (owners.isEmpty())
        return {};
    QStringList args { connection.role(), QString() };
    for (const OwnedByOthers& one : owners)
        args.append(QStringList { one.owner, QString::number(one.count), one.first.join(u", "_s) }.join(u'\t'));
    return Failure(ErrorCode::ForeignCode, args);
}

} // namespace stopover::trust
