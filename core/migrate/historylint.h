#pragma once

#include "core/migrate/databasestate.h"
#include "core/risk/lint.h"

namespace stopover::migrate {

/// What is wrong with a project's history, by the path of the file: rules A01, A02, A07 and A09, and A08 for the
/// revisions whose file is no longer what was applied.
QHash<QString, QList<risk::LintFinding>> lintHistory(const revision::Project& project, const QStringList& edited);

} // namespace stopover::migrate
