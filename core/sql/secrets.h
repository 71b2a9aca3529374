#pragma once

#include <QString>

namespace stopover::sql {

/// A script with its passwords hidden: in statements that may contain one (roles, user mappings, foreign servers,
/// subscriptions, connection strings, programs, columns with such names) every string constant and comment is replaced
/// by an ellipsis. Other statements are unchanged. It hides too much rather than too little: words decide, not the
/// grammar, so statements that no parser reads are covered too.
QString withoutSecrets(const QString& script);

} // namespace stopover::sql
