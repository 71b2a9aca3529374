#pragma once

#include "core/base/result.h"
#include "core/pg/connection.h"

#include <QList>
#include <QStringList>

namespace stopover::trust {

/// Whose code would run with the rights of a superuser if it worked on these relations, each as "object (owner)".
///
/// Planning a query evaluates functions of index predicates, checks and partition keys; writing a row runs defaults,
/// generated columns, checks, index expressions and triggers; all of it with the rights of whoever sends the statement.
/// So a superuser must not touch a relation whose owner, or the owner of a function, operator or type that it uses, is
/// not a superuser. The relations' partitions and the other tables of their foreign keys count as well.
///
/// The owner of the schema and who has TRIGGER on a relation are asked for too, so that what was found cannot change
/// behind our back: nobody but a superuser can then replace the relation, give it away or put code of others on it.
/// Empty for an ordinary role: what it runs has its own rights only. Reads pg_catalog alone.
Result<QStringList> foreignCode(pg::Connection& connection, const QList<qint64>& relations);

/// Errors: ForeignCode naming the objects, when there are any.
Result<void> refuseForeignCode(pg::Connection& connection, const QList<qint64>& relations);

/// The same for a relation by its qualified name in SQL; one that does not exist is no error here.
Result<void> refuseForeignRelation(pg::Connection& connection, const QString& relation);

/// What one role has in the database.
struct OwnedByOthers
{
    QString owner; ///< "PUBLIC" where everybody has a right to add triggers
    qint64 count = 0;
    QStringList first; ///< a few of its objects, by name
};

/// Schemas, relations, functions, operators and domains whose owner a superuser must not trust, and untrusted roles
/// with TRIGGER, by owner; empty for an ordinary role. If there are any, a superuser runs no query whose reads are
/// unknown. Reads pg_catalog only.
Result<QList<OwnedByOthers>> foreignOwners(pg::Connection& connection);

/// The first of these objects as "object (owner)".
Result<QStringList> foreignObjects(pg::Connection& connection);

/// For what may touch anything in the database. Errors: ForeignCode when there are any, with an argument an owner: its
/// name, the number of its objects, and the first of them, with tabs in between.
Result<void> refuseForeignObjects(pg::Connection& connection);

} // namespace stopover::trust
