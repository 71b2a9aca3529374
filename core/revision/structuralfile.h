#pragma once

#include "core/revision/revisionfile.h"

namespace stopover::revision {

/// Reads a structural revision in TOML: its header, and whether there is an operation, which core/change reads.
/// Never fails: what is wrong is in the file's errors, with its line.
RevisionFile readStructuralRevision(const QByteArray& source, const QString& path);

} // namespace stopover::revision
