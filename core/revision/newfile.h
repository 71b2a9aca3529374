#pragma once

#include "core/revision/newrevision.h"
#include "core/revision/project.h"

#include <QDateTime>

namespace stopover::revision {

struct NewFileRequest
{
    NewRevisionRequest revision;
    QString message;
    QString folder; ///< empty: where the parents are, or the only version location
    RevisionBodies bodies;
    QDateTime now; ///< stands in the file and possibly in its name
};

/// A revision file that does not exist yet.
struct NewFile
{
    RevisionSpec spec;
    QString path;
    QByteArray text;
};

/// Composes a new revision (or a merge: several heads) without writing anything.
/// Errors: those of newRevision(), VersionPathRequired, FileExists, ConfigValue for a bad file_template.
Result<NewFile> composeRevision(const Project& project, const NewFileRequest& request);

/// Writes it, completely or not at all. Errors: Io, FileExists.
Result<void> writeNewFile(const NewFile& file);

} // namespace stopover::revision
