#pragma once

#include <QString>

namespace stopover::pg {

/// A message that the server sends while a statement runs.
struct Notice
{
    QString severity; ///< not translated by the server: NOTICE, WARNING, …
    QString sqlState;
    QString message;
    QString detail;
    QString hint;
};

} // namespace stopover::pg
