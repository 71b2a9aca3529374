#pragma once

#include <QString>

namespace stopover::risk {

/// Lock levels of a relation, weakest first.
enum class LockMode {
    AccessShare,
    RowShare,
    RowExclusive,
    ShareUpdateExclusive,
    Share,
    ShareRowExclusive,
    Exclusive,
    AccessExclusive,
};

/// As pg_locks.mode says it, for example "AccessExclusiveLock".
QString lockName(LockMode mode);
/// As LOCK TABLE takes it, for example "ACCESS EXCLUSIVE".
QString lockWords(LockMode mode);
/// The short form of tables: AS RS RX SUX S SRX X AX.
QString lockCode(LockMode mode);

/// Whether a session that holds `held` keeps another from getting `wanted`.
bool conflicts(LockMode held, LockMode wanted);

} // namespace stopover::risk
