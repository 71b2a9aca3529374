#pragma once

#include "core/risk/rules.h"

namespace stopover::risk {

// Safer forms of statements, as scripts to run in their place: each part that needs its own transaction, or none, has
// "-- +stopover autocommit" above it. Empty if the text alone does not determine one.

QString concurrentIndex(const RuleInput& input);
QString concurrentDrop(const RuleInput& input);
QString concurrently(const RuleInput& input); ///< REFRESH and REINDEX
QString laterValidated(const RuleInput& input, const sql::Node& constraint); ///< CHECK and FOREIGN KEY
QString notNullByCheck(const RuleInput& input, const QString& column);
QString keyByIndex(const RuleInput& input, const sql::Node& constraint);

} // namespace stopover::risk
