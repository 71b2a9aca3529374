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

/// Relations and functions of the database whose owner a superuser must not trust, at most 20; empty for an ordinary
/// role. Where there are any, a superuser runs no query of which it does not know what it reads.
Result<QStringList> foreignObjects(pg::Connection& connection);

} // namespace stopover::trust
