#pragma once

#include "core/base/error.h"
#include "core/run/history.h"

#include <QString>

namespace stopover::text {

/// What went wrong, in one sentence that names the place.
QString reason(const Error& error);

/// What to do about it, in one sentence; empty when the reason says it all.
QString remedy(const Error& error);

/// Reason and remedy, then the server's own words as lines of their own: message, detail, hint.
QString explain(const Error& error);

/// The same for a code that was kept without its arguments, as the journal does.
QString reasonOfCode(const QString& codeName);

/// Why a run did not go on, as explain() says it as far as the journal has it; empty for one that nothing stopped.
QString failureText(const run::RunRecord& record);

} // namespace stopover::text
