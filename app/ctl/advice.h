#pragma once

#include "core/run/history.h"

namespace stopover::ctl {

/// The commands that are possible for a run now, to be pasted into a shell, the one that goes on first.
QStringList nextCommands(const run::RunRecord& record, const run::Phases& planned);

/// As one word of a shell.
QString shellWord(const QString& text);

} // namespace stopover::ctl
