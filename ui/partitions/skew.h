#pragma once

namespace stopover::ui {

/// A partition with more than this many times the average of all is shown as too large.
inline constexpr double maxSkew = 2;

} // namespace stopover::ui
