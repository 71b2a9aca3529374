#pragma once

#include "core/revision/config.h"
#include "core/revision/revisionfile.h"

namespace stopover::revision {

/// A project as it was read from its folder at one moment: settings, files and their graph.
///
/// A value without a connection to anything; reading it again gives a new one. Files and nodes of the
/// graph are the same in number and order. Damaged projects open too: what is wrong is in the graph's
/// problems, with file and line, and the graph refuses to answer.
struct Project
{
    ProjectConfig config;
    QList<RevisionFile> files; ///< by node
    Graph graph;
    QList<Error> notes; ///< what does not keep the project from being used

    [[nodiscard]] const RevisionFile& file(Node node) const { return files.at(node); }

    /// Where a problem is: file and line, as far as known.
    [[nodiscard]] std::pair<QString, int> placeOf(const Problem& problem) const;
};

/// Values that a user has given for files which cannot be read, by path.
using ManualByPath = QHash<QString, ManualValues>;

/// Opens a project. Blocks on the file system (2,000 files: some 20 ms when cached); may be called from any
/// thread. Errors: those of readConfig().
Result<Project> openProject(const ProjectRequest& request, const ManualByPath& manual = {});

/// One revision file of a project, read again in full. Errors: Io.
Result<RevisionFile> readRevisionFile(ProjectKind kind, const QString& path);

} // namespace stopover::revision
