#pragma once

#include "app/ctl/command.h"
#include "core/migrate/databasestate.h"
#include "core/revision/readiness.h"

namespace stopover::ctl {

/// Which project --project and --section name; the one of the working directory without them.
revision::ProjectRequest projectRequest(const Context& context);

/// Says what a project lacks before its own Alembic can run; nothing when nothing is known to be missing.
void noteMissing(Console& console, const revision::Readiness& readiness);

/// The project in --project, or in the working directory; what is wrong with it but does not keep it from being
/// read is noted. Errors: those of revision::openProject().
Result<revision::Project> projectOf(Context& context);

/// Rows of --from, or nothing when it is not given.
std::optional<QStringList> givenRows(const Arguments& arguments);

/// Rows of --from, or what the database's version table holds.
Result<QStringList> rowsOf(Context& context, const revision::Project& project);

} // namespace stopover::ctl
