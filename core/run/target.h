#pragma once

#include "core/pg/advisorylock.h"
#include "core/pg/connection.h"

#include <QStringList>

#include <optional>

namespace stopover::run {

/// What a database is used for, as set by a person; determines how much must be confirmed before a loss.
enum class Environment {
    Unmarked,
    Development,
    Test,
    Staging,
    Production,
};

/// "production" and so on; "" for Unmarked.
[[nodiscard]] QString environmentName(Environment environment);
[[nodiscard]] Environment environmentNamed(const QString& name);

/// The database at the other end of a session: who we are there, and what may be done.
struct Target
{
    QString role;
    QString database;
    QString host;
    QString version; ///< for example "15.8"
    int versionNumber = 0; ///< as server_version_num
    bool superuser = false;
    bool standby = false; ///< in recovery: nothing can be written
    bool readOnlyByDefault = false; ///< default_transaction_read_only is on for this role
    bool mayCreate = false; ///< CREATE on the database, as the journal's first use wants it
    bool tls = false;
    bool journalInstalled = false;
    std::optional<Error> journalProblem; ///< why our schemas are left out: JournalForeign or JournalNewer
    Environment environment = Environment::Unmarked;
    bool environmentHidden = false; ///< the role may not read what the database is used for
    bool markerFromElsewhere = false; ///< the marker was made on another server or database: this is a copy
    QString systemIdentifier; ///< of the cluster; empty when the role may not read it
    double clockOffsetSeconds = 0; ///< server clock minus ours, without half a round trip
    std::optional<pg::AdvisoryHolder> runner; ///< who drives a run now
    bool runnerYields = false; ///< it is silent or has ended: whoever starts a run may take over, see seize()
    std::optional<pg::Pooler> pooler; ///< what stands between; one that passes sessions on is good for reading only
};

/// Reads all of it. A journal that is not to be trusted is no error: it is left out. Errors: connection errors, Sql.
Result<Target> readTarget(pg::Connection& connection);

/// In production nothing is taken away without a backup made first, whatever is asked for. Errors: JournalForeign,
/// where nobody can say what the database is used for.
Result<bool> wantsBackups(pg::Connection& connection);

/// Marks the database; installs the journal's schema first when it is missing. Errors: MissingPrivilege,
/// JournalNewer.
Result<void> markEnvironment(pg::Connection& connection, Environment environment);

} // namespace stopover::run
