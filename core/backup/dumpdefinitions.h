#pragma once

#include "core/backup/dumpload.h"

namespace stopover::backup {

/// The definitions in which a database that a dump was loaded into and the dump differ: the first lines of the first
/// few statements; empty: each defines what the other one does, and nothing else.
///
/// A dump's code runs while it is loaded, as the one role that owns all of it then, and may have changed a definition
/// that somebody else answers for. What pg_dump says of the database now is compared, statement by statement, with
/// what the dump says; owners and privileges of the dump are not among it, and a privilege that stands in the database
/// is a difference. So is what pg_dump does not show: a privilege on the database or on a large object, an object that
/// was added to an extension.
///
/// Where pg_dump of another version words a definition in another way, that is a difference too.
/// `restored`: with the rights of the role that it was loaded with. Blocks. Errors: those of readContents() and Sql.
Result<QStringList> differingDefinitions(const pg::Settings& restored, const LoadRequest& loaded);

} // namespace stopover::backup
