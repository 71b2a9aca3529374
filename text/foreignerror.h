#pragma once

#include "core/base/error.h"

namespace stopover::text {

/// Whether a JournalForeign is about a journal that is as it has to be and belongs to somebody else: nothing of it is
/// to be repaired.
[[nodiscard]] bool isHonestJournal(const Error& error);

/// Of such a journal: what was left alone, and who is to connect. Translated.
[[nodiscard]] QString reasonOfHonestJournal(const Error& error);
[[nodiscard]] QString remedyOfHonestJournal(const Error& error);

/// Of a ForeignCode that is about the whole database: a line an owner. Translated.
[[nodiscard]] QString reasonOfOwners(const Error& error);

} // namespace stopover::text
