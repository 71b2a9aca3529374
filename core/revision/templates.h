#pragma once

#include "core/revision/config.h"
#include "core/revision/revisionfile.h"

#include <optional>

namespace stopover::revision {

/// What a new revision can begin with, in the order in which they are listed.
QStringList templateNames();

/// A template's text for a kind of project: safe forms to be filled in where it says so. Nothing for an unknown
/// name. `repartition` is a structural revision in a SQL project, a script by pieces in an Alembic one.
std::optional<RevisionBodies> bodiesOf(const QString& name, ProjectKind kind);

} // namespace stopover::revision
