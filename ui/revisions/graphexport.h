#pragma once

#include "ui/revisions/graphmodel.h"

namespace stopover::ui {

/// Writes the rows that are shown as a picture (SVG, PNG, PDF) or as text (DOT, JSON), by the file's suffix.
/// Errors: Io.
Result<void> exportGraph(const GraphModel& model, const QString& path);

/// Filters of a file dialog for it.
[[nodiscard]] QString exportFilters();

} // namespace stopover::ui
