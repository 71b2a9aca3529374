#pragma once

#include "core/pg/connection.h"

namespace stopover::test {

/// Installs the journal as a version of the program had it. From version 5 on use run::journal::install().
Result<void> installJournalVersion(pg::Connection& connection, int version);

/// The reference of trust::referenceOf(), taken from what is installed.
Result<QString> journalReference(pg::Connection& connection);

} // namespace stopover::test
