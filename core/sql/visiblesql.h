#pragma once

#include <QString>

namespace stopover::sql {

/// The same statements in characters that can all be seen, so that they may be shown on a terminal and copied from it.
///
/// Names that hold control characters, line breaks, marks that turn the direction of writing or other invisible
/// characters become U&"…", texts become E'…' (their line breaks and tabs stay), a dollar-quoted text too; comments
/// show an escape. What is run is the same, with standard_conforming_strings on. A text without such characters is
/// returned as it is.
QString visibleSql(const QString& sql);

} // namespace stopover::sql
