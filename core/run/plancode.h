#pragma once

#include "core/pg/connection.h"
#include "core/run/plan.h"

namespace stopover::run {

/// Refuses a plan whose statements could run code of others with the rights of a superuser: where a plan is about a
/// table, the code of that table; where it holds statements of a project, which may touch anything, whatever others own
/// in the database. No policy and no override changes that. Reads pg_catalog alone.
/// Errors: ForeignCode, Sql, connection errors.
Result<void> refuseForeignCode(pg::Connection& connection, const Plan& plan);

} // namespace stopover::run
