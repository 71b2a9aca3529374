#pragma once

#include "app/ctl/command.h"
#include "core/migrate/databasestate.h"

namespace stopover::ctl {

/// The project in --project, or in the working directory; what is wrong with it but does not keep it from being
/// read is noted. Errors: those of revision::openProject().
Result<revision::Project> projectOf(Context& context);

/// Rows of --from, or nothing when it is not given.
std::optional<QStringList> givenRows(const Arguments& arguments);

/// Rows of --from, or what the database's version table holds.
Result<QStringList> rowsOf(Context& context, const revision::Project& project);

} // namespace stopover::ctl
