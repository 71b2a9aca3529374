#pragma once

#include "core/base/secret.h"
#include "core/revision/interpreter.h"
#include "core/revision/project.h"

namespace stopover::revision {

/// What a project needs before its own Alembic can run, as far as files tell. The graph needs none of it.
struct Readiness
{
    Interpreter interpreter; ///< what would run it
    /// What Alembic refuses, and what seems to be missing: the faults of ProjectConfig, InterpreterMissing,
    /// ModuleMissing, VariableMissing.
    QList<Error> missing;
    QList<Error> offers; ///< VariablesOffered
};

/// Reads env.py and the interpreter's folders; runs nothing. Blocks on the file system.
Readiness readinessOf(const Project& project,
                      const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

/// Refuses what certainly fails, before any Python runs. Errors: the first fault of ProjectConfig, InterpreterMissing.
Result<void> refuseUnlessRunnable(const ProjectConfig& config);

/// The command that installs a module as this project does it.
QString installCommand(const ProjectConfig& config, const QString& interpreter, const QString& module);

/// A missing module or variable, read from what Python wrote on standard error; nothing for any other failure.
std::optional<Error> problemOfPython(const ProjectConfig& config, const QString& interpreter,
                                     const QString& standardError);

/// The module or variable of readinessOf() that Python's last line names, when a single revision failed for want of it.
std::optional<Error> problemOfRevision(const Project& project, const QString& lastLine);

/// Puts the variables of that file into an environment, except those that say which database is meant: that is the one
/// which is open. Errors: as variablesOf().
Result<void> handOverVariables(const ProjectConfig& config, QProcessEnvironment& environment);

/// Variables of the file that the project's settings name, in its order; without such a file none.
/// Errors: those of readFile(); ConfigSyntax for a line that sets nothing.
Result<QList<std::pair<QString, Secret>>> variablesOf(const ProjectConfig& config);

} // namespace stopover::revision
