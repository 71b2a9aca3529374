#pragma once

#include "core/pg/settings.h"

namespace stopover::pg {

/// For core/pg only: see Settings::ofTemporaryLogin().
struct Settings::Temporary
{
    Settings given;
    QString role;
};

} // namespace stopover::pg
