#pragma once

#include <QtGlobal>

namespace stopover::bench {

struct UiBenchOptions
{
    qint64 rows = 1'000'000;
    bool quick = false;
};

/// The console's own speed: how long the GUI thread is busy at a stretch during a run, how soon the
/// window is painted, how long a page with 1,000 partitions takes. Needs a QApplication.
void benchUi(const UiBenchOptions& options);

} // namespace stopover::bench
