#pragma once

#include "core/report/report.h"

namespace stopover::text {

/// The report of a run as Markdown: the migration log that is filed, with every statement.
QString reportMarkdown(const report::RunReport& report);

/// The same as one HTML file that needs no other, with a chart of the steps. Texts of the database are escaped.
/// `styleSheet` replaces its own, for a window with other colours.
QString reportHtml(const report::RunReport& report, const QString& styleSheet = {});

/// Two runs side by side, step by step, as Markdown.
QString comparisonMarkdown(const report::RunReport& one, const report::RunReport& other);

} // namespace stopover::text
