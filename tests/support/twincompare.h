#pragma once

#include "core/pg/settings.h"

#include <QString>

namespace stopover::test {

/// Every row of every table and view outside our schemas, the state of every sequence, and what the roles of the cases
/// may do with each of them and with each column. Lines, sorted; partitions are not named, their rows are the table's.
QString twinContentOf(const pg::Settings& settings);

/// What pg_dump says of the definitions of everything outside our own schemas, but for its own remarks.
QString twinDefinitionsOf(const pg::Settings& settings);

} // namespace stopover::test
