#pragma once

#include "app/ctl/command.h"
#include "core/pg/connection.h"

namespace stopover::ctl {

/// For commands that can do without the journal: whether there is one. A foreign one is noted on standard error and
/// counts as none. Errors: JournalNewer, connection errors.
Result<bool> journalOrNote(Context& context, pg::Connection& connection);

} // namespace stopover::ctl
