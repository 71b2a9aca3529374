#pragma once

#include "core/revision/pythontokens.h"
#include "core/revision/revisionfile.h"

namespace stopover::revision {

/// Reads an Alembic revision file without running it.
///
/// Follows the assignments at the module's level in the order in which Python would run them. What cannot
/// be known for certain (a call, an import, an assignment under a condition) is Unresolved, with line and
/// reason. Never fails: what is wrong is in the file's errors.
RevisionFile readPythonRevision(const QByteArray& source, const QString& path);

/// The encoding that its first lines declare, or UTF-8 where it is that; else Latin-1.
PythonEncoding encodingOfPython(QByteArrayView source);

} // namespace stopover::revision
