#pragma once

#include "core/change/move.h"

namespace stopover::change {

/// The retired original with the names that its objects have when it is live. Objects that it alone has keep theirs.
catalog::Table unretired(const Move& move, catalog::Table kept, const QStringList& names);

/// The live partitioned table with what its partitions alone have, which the retired original has as a whole.
catalog::Table withLocalIndexes(const Move& move, catalog::Table live, const catalog::Table& original);

} // namespace stopover::change
