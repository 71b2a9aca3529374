#pragma once

namespace stopover::bench {

/// Reading, planning, laying out and drawing large graphs, beside the project's own Alembic. `quick` makes the
/// projects small. Needs a QApplication.
void benchRevisions(bool quick);

} // namespace stopover::bench
