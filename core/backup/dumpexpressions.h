#pragma once

#include "core/sql/syntax.h"

namespace stopover::backup {

/// The first function that an expression, or whatever contains it, calls beyond those of pg_catalog that only
/// compute; the first operator of another schema. Empty: there is none.
///
/// Functions of pg_catalog that read files, run SQL from a text, change settings or signal processes are not among
/// the harmless ones. A name without a schema is that of pg_catalog when pg_catalog has a harmless one: who makes
/// another of that name has to say so in a CREATE FUNCTION of the dump.
QString foreignCall(const sql::Node& node);

} // namespace stopover::backup
