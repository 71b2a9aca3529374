#pragma once

#include "core/trust/facts.h"

#include <QStringList>

/// The entry check for Stopover's tables: whoever reads or writes schemas stopover, stopover_backup or stopover_retired
/// calls it first, in the same session or in the one that started it.
///
/// In a foreign database schema `stopover` may be a trap: a view in place of a table, a trigger, a rule, a default or a
/// modified function would run with the rights of whoever uses it. So the schemas are compared with what this program
/// installs, object by object, reading pg_catalog only.
///
/// **Nothing that matters can change between comparison and use.** The comparison requires that the schemas and
/// everything in them belong to roles the current role trusts (see isTrusted()), and that no other role may create
/// objects in them or alter their tables. PostgreSQL lets only an owner, a member of the owning role or a superuser
/// replace an object or add triggers, rules, policies, columns and children. So whoever could set a trap after the
/// comparison is somebody whose code may run with our rights anyway. A schema that was dropped and recreated has
/// another oid and is compared again. If there was no schema, the check is repeated before first use; install() creates
/// it without IF NOT EXISTS, and compares once more before it commits.
namespace stopover::trust {

/// The newest version of the journal: that which this program reads, writes and installs.
constexpr int journalVersion = 6;

/// What is wrong with an object.
struct ForeignObject
{
    QString object; ///< as SQL names it
    QString aspect; ///< as in Fact, or "unknown", "missing", "version"
    QString name; ///< of the trigger, column …; empty where the object itself is meant
    QString found; ///< what is there; empty when it is missing

    /// For arguments of errors: aspect, object, name and what was found with tabs in between. text/ makes a
    /// sentence of it.
    [[nodiscard]] QString encoded() const;
    bool operator==(const ForeignObject&) const = default;
};

enum class Presence {
    Absent, ///< there is no journal, nor anything else in the place of one
    Known, ///< a journal as this program or an earlier version of it installs
    Newer, ///< the journal of a later version; no more is known of it
    Foreign, ///< something of others: see the list
};

struct SchemaState
{
    Presence presence = Presence::Absent;
    QString role; ///< with whose eyes it was looked at
    bool superuser = false; ///< whether that is one
    int version = 0; ///< of the journal; 0 without one
    QList<ForeignObject> foreign; ///< not empty exactly when something is foreign
    /// Of Presence::Foreign where all of it is as this program installs it and belongs to a role that is not trusted:
    /// that role. Nothing is to be repaired then: connected as that role, the journal is used.
    QString honestOwner;
};

/// Compares, whatever was found before. Errors: Sql, connection errors.
Result<SchemaState> inspectSchemas(pg::Connection& connection);

/// The door. False: no journal. It compares once in a session and role, and again when a schema was made anew.
/// Errors: JournalForeign, JournalNewer.
Result<bool> journalIsKnown(pg::Connection& connection);

/// The same for what goes on without a journal: a foreign one counts as none. Errors: JournalNewer, Sql, connection
/// errors.
Result<bool> journalMayBeRead(pg::Connection& connection);

/// The error for what is foreign. Its arguments: database, connected role, SchemaState::honestOwner, for a superuser
/// the accessLine() of that owner, and the foreign objects encoded.
[[nodiscard]] Error foreignError(const pg::Connection& connection, const SchemaState& state);

/// A query with one row and column: whether all that is in our schemas belongs to trusted roles and nothing in it
/// fires. For scripts, which cannot compare as inspectSchemas() does.
[[nodiscard]] QString nothingFiresQuery();

} // namespace stopover::trust
