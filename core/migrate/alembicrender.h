#pragma once

#include "core/migrate/revisiontext.h"
#include "core/pg/settings.h"
#include "core/revision/path.h"

#include <QHash>
#include <QJsonObject>

#include <chrono>
#include <functional>

namespace stopover::migrate {

/// The interpreter that runs a project's Alembic, see revision::interpreterFor().
[[nodiscard]] QString interpreterOf(const revision::ProjectConfig& config);

/// Identifies the project's own code that would run: the digest of env.py and all revision files. Consent is given to
/// this digest, not to a folder.
[[nodiscard]] QString digestOfCode(const revision::Project& project);

/// Files with values that cannot be read without running them.
[[nodiscard]] QStringList unresolvedFiles(const revision::Project& project);

/// Runs those files once and returns what they declare; a file that fails is left as it was. For
/// revision::openProject(). Runs the project's Python. Blocks. Errors: as renderRevisions().
Result<revision::ManualByPath> resolveByPython(const revision::Project& project);

/// Renders the revisions as SQL by the project's own Alembic, all in one process. A revision that cannot be
/// rendered comes back as delegated, with the reason. Runs the project's Python. Blocks.
/// Errors: ProgramMissing, ProcessFailed (env.py or Alembic itself failed).
Result<QHash<QString, RevisionText>>
renderRevisions(const revision::Project& project, const QList<revision::PathStep>& steps, const pg::Settings& settings);

/// Environment and request for one of our Python programs.
struct PythonCall
{
    QString script; ///< "render.py" or "migrate.py"
    QJsonObject request;
    std::chrono::milliseconds timeout { 120'000 };
    std::function<void(const QByteArray& line)> onLine {}; ///< of its log, as it comes
    std::function<bool()> stop {};
    QString applicationName = QStringLiteral("stopover/alembic"); ///< of the sessions that the project's Python opens
};

/// Runs it and returns its standard output. The password is in a file that a variable names
/// (pg::ChildAccess), in no argument and no variable.
Result<QByteArray> runPython(const revision::ProjectConfig& config, const pg::Settings& settings,
                             const PythonCall& call);

} // namespace stopover::migrate
