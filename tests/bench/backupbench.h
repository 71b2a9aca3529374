#pragma once

#include <QtGlobal>

namespace stopover::bench {

/// Backup tables, restore and rollback beside what one would type by hand, and dumps with their proof; ratios of
/// medians.
void benchBackup(qint64 rows, int runs);

} // namespace stopover::bench
