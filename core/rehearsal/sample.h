#pragma once

#include "core/rehearsal/privatecopy.h"

namespace stopover::rehearsal {

/// Tables with fewer rows than this are copied whole into a sample.
constexpr qint64 smallTable = 10'000;

/// Brings a part of the rows over, under one snapshot, before there are keys: small tables whole, of larger ones whole
/// pages by chance; then takes out what refers to rows that were not taken. Sequences go on where they are.
/// Errors: Cancelled, MissingPrivilege, connection errors.
Result<void> copySample(pg::Connection& live, pg::Connection& copy, const CopyRequest& request);

} // namespace stopover::rehearsal
