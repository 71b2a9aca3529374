#pragma once

#include "core/catalog/schema.h"
#include "core/sql/syntax.h"

namespace stopover::risk {

/// A TypeName node as format_type prints it: built-in types by their SQL names, others as written.
QString typeText(const sql::Node& typeName);

/// What the server has to do with the rows when a column changes its type.
enum class TypeChange {
    Catalog, ///< nothing: only the catalog changes
    Indexes, ///< the rows stay, indexes on the column are built anew
    Rewrite, ///< every row is rewritten
};

/// From one type to another, both as format_type prints them, without USING. `schema` tells domains, the version
/// and the time zone. Measured on 11 to 18; see tests/data/locks.tsv.
TypeChange typeChange(const QString& from, const QString& to, const catalog::Schema& schema);

/// Whether values may not fit: a shorter text, a smaller number.
bool narrows(const QString& from, const QString& to);

/// The name in catalog::Schema::types: found by the search path, else as it is.
QString resolvedType(const QString& type, const catalog::Schema& schema);

} // namespace stopover::risk
