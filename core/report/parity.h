#pragma once

#include "core/report/report.h"

namespace stopover::report {

/// Compares the table that a move has made with the one that it replaced, as its backup recorded it: what each has of
/// columns, indexes, constraints, triggers, policies, grants and views. Errors: connection errors.
Result<void> readParity(pg::Connection& connection, const pg::Settings& settings, RunReport& report);

} // namespace stopover::report
