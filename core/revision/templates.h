#pragma once

#include "core/revision/config.h"
#include "core/revision/revisionfile.h"

#include <optional>

namespace stopover::revision {

/// What a new revision can begin with, in the order in which they are listed.
QStringList templateNames();

/// A template's text for a kind of project: safe forms to be filled in where it says so. Nothing for an unknown
/// name. `repartition` is a structural revision in a SQL project; in an Alembic one it is SQL in one
/// transaction, which keeps the table locked while it copies.
std::optional<RevisionBodies> bodiesOf(const QString& name, ProjectKind kind);

} // namespace stopover::revision
