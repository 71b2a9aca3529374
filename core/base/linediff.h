#pragma once

#include <QString>

namespace stopover {

/// What makes `after` of `before`, line by line: lines that are gone with "- ", new ones with "+ ", the same ones with
/// two spaces, and only a few of these around each change. Empty when the texts are equal. Takes the product of the
/// numbers of lines that differ; texts of thousands of changed lines are shown as a whole exchange.
QString lineDiff(const QString& before, const QString& after);

} // namespace stopover
