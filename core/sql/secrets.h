#pragma once

#include <QString>

namespace stopover::sql {

/// A script as it may be shown to others and kept: in statements that may hold a password (roles, user mappings,
/// foreign servers, subscriptions, connection strings, programs, columns of such names) every text constant and comment
/// gives way to an ellipsis. Other statements stay as they are. Rather too much is hidden than too little: words
/// decide, not the grammar, so that what no parser reads is covered too.
QString withoutSecrets(const QString& script);

} // namespace stopover::sql
