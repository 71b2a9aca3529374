#pragma once

#include "core/base/error.h"
#include "core/run/holder.h"
#include "core/run/target.h"

class QWidget;

namespace stopover::ui {

/// A Stopover that drives a run and has given no sign of life for long.
struct SilentHolder
{
    QString run;
    QString who; ///< role@address host
    QString since; ///< its last sign of life, in local time
    double seconds = 0; ///< since then
};

[[nodiscard]] SilentHolder silentHolderOf(const run::LockHolder& holder);
/// Of a RunSilent error.
[[nodiscard]] SilentHolder silentHolderOf(const Error& error);

/// Says what happens when the run is taken from it, and whether that is wanted.
bool askTakeOver(const SilentHolder& holder, run::Environment environment, QWidget* parent);

} // namespace stopover::ui
