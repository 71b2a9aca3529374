#pragma once

#include "core/base/result.h"

#include <QString>

namespace stopover::ui {

/// Draws an HTML report on A4 pages. Pictures inside of the page (SVG) are left out. Needs a QGuiApplication; any
/// thread. Errors: Io.
Result<void> writePdf(const QString& html, const QString& path);

} // namespace stopover::ui
