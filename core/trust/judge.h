#pragma once

#include "core/trust/schemas.h"

namespace stopover::trust {

/// Compares facts with the reference of a version. Empty: all of it is ours.
[[nodiscard]] QList<ForeignObject> judge(const QList<Fact>& facts, const QSet<qint64>& trusted, int version);

/// What is wrong with the three schemas themselves, whatever is in them: an owner who is not trusted, or the right to
/// create objects for somebody else.
[[nodiscard]] QList<ForeignObject> judgeSchemas(const QList<Fact>& facts, const QSet<qint64>& trusted);

} // namespace stopover::trust
