#pragma once

#include <QString>

/// Whose code may run with our rights. What comes from a database is data, unless it belongs to a role we trust.
namespace stopover::trust {

/// A condition in SQL: the current role trusts the role whose oid the expression `role` gives.
///
/// An ordinary role trusts itself, the roles that it is a member of, and superusers, who could do all that it can in
/// any case. A superuser trusts superusers only: whoever has less rights would gain by what the superuser runs of
/// theirs, and membership in their role changes nothing about that. pg_database_owner stands for the owner of the
/// database. It reads pg_catalog alone, and no name or operator in it is looked up along the search path.
[[nodiscard]] QString isTrusted(const QString& role);

/// The same for another role than the current one: `by` is an expression that gives its name.
[[nodiscard]] QString isTrustedBy(const QString& by, const QString& role);

} // namespace stopover::trust
