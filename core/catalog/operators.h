#pragma once

#include <QString>

/// SQL about how values compare, for queries of the catalog. All names in it are qualified.
namespace stopover::catalog {

/// A subquery of one row: compared_type, equal, greater, not_less as in Comparison, of the type whose oid `type` is,
/// below its domains; a type without order has none.
QString ownOperators(const QString& type);

/// A subquery that makes the join of a foreign key, `p.a = c.b AND …`: p is the row that is referred to, c the one that
/// refers. It stands in a query in which `con` is the constraint's row of pg_constraint.
///
/// The operators are the constraint's own, and each side is cast to the type that its operator takes: by the name alone
/// another operator may be found, and then rows that refer to one another look as if they did not.
QString foreignKeyJoin();

} // namespace stopover::catalog
