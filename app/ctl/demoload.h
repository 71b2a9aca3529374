#pragma once

#include "app/ctl/command.h"
#include "core/sandbox/demo.h"

namespace stopover::ctl {

/// Loads the demo and shows how far it is; Ctrl-C leaves the database as it was.
Result<void> loadDemoVisibly(Context& context, pg::Connection& connection, qint64 rows,
                             sandbox::DemoReplacement replacement);

/// --rows, a million when it is not given. Errors: Usage.
Result<qint64> demoRowsOf(const Arguments& arguments);

} // namespace stopover::ctl
