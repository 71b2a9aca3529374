#pragma once

#include "core/backup/dumpcode.h"
#include "core/sql/syntax.h"

namespace stopover::backup {

/// Statements that make what runs or reaches out: what they make, and whether only a superuser can. A kind of statement
/// that is not known is Other.
void readMaker(const sql::Node& root, DumpStatement& statement);

} // namespace stopover::backup
