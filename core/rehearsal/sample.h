#pragma once

#include "core/rehearsal/privatecopy.h"

namespace stopover::rehearsal {

/// Tables with fewer rows than this are copied whole into a sample.
constexpr qint64 smallTable = 10'000;

/// Copies part of the rows under one snapshot, before keys exist: small tables whole, random pages of large ones; then
/// deletes rows whose referenced rows were not copied. Sequences keep their values. Errors: Cancelled,
/// MissingPrivilege, connection errors.
Result<void> copySample(pg::Connection& live, pg::Connection& copy, const CopyRequest& request);

} // namespace stopover::rehearsal
