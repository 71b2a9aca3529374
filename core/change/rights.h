#pragma once

#include "core/catalog/database.h"
#include "core/change/move.h"
#include "core/run/plan.h"

namespace stopover::change {

/// What the connected role lacks for the statements of all phases that concern objects of others: views, tables at the
/// other end of foreign keys, publications, functions of triggers, schemas. Asked of the server's privilege functions,
/// since trying these statements would lock what is in use; for all others see trial.h.
///
/// Findings: "rights.other_owner", "rights.schema", "rights.foreign_key", "rights.trigger_function", all blocking.
Result<QList<run::Finding>> findMissingRights(const catalog::Database& database, const Move& move);

} // namespace stopover::change
