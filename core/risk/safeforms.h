#pragma once

#include "core/risk/rules.h"

namespace stopover::risk {

// Safer forms of statements, as scripts that can be run in their place: each part that wants no transaction, or one
// of its own, has "-- +stopover autocommit" above it. Empty where there is none that can be told from the text.

QString concurrentIndex(const RuleInput& input);
QString concurrentDrop(const RuleInput& input);
QString concurrently(const RuleInput& input); ///< REFRESH and REINDEX
QString laterValidated(const RuleInput& input, const sql::Node& constraint); ///< CHECK and FOREIGN KEY
QString notNullByCheck(const RuleInput& input, const QString& column);
QString keyByIndex(const RuleInput& input, const sql::Node& constraint);

} // namespace stopover::risk
