#pragma once

#include "core/catalog/database.h"
#include "core/change/move.h"

namespace stopover::change {

/// What a name is taken by: relations share one list in a schema, and each table brings a type of its name along.
enum class NameKind {
    Table, ///< also a materialized view
    Index, ///< also a sequence
    Statistics,
};

/// A name that a run gives, at its start or at its swap.
struct GivenName
{
    NameKind kind = NameKind::Table;
    sql::QualifiedName name;
};

/// All names that a run gives, in the order in which they are given; those that the live table already has are not
/// among them. Names of the array types are the server's: it finds free ones wherever a table gets its name.
QList<GivenName> givenNames(const Move& move);

/// Chooses the names that nobody but us needs to know (of the partitions' indexes) so that they fit, differ from each
/// other and are free. The others follow from the table's name. Reads the catalog. Errors: Sql.
Result<void> chooseNames(const catalog::Database& database, Move& move);

/// Those of givenNames() that something else has, or that are given twice. Errors: Sql.
struct NameConflicts
{
    QStringList taken; ///< for people
    QStringList twice; ///< for people
};

Result<NameConflicts> nameConflicts(const catalog::Database& database, const Move& move);

} // namespace stopover::change
