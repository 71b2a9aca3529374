#pragma once

#include "core/pg/param.h"

namespace stopover::pg {

/// A statement and its parameters.
struct Query
{
    QString text;
    Params params {};
};

using Queries = QList<Query>;

} // namespace stopover::pg
