#pragma once

#include <QString>

namespace stopover::risk {

/// A statement whose syntax is newer than our grammar, put into words of the grammar that lock and rewrite the same;
/// empty where nothing is known of it, or where a server of `version` does not know it either.
QString olderForm(const QString& statement, int version);

} // namespace stopover::risk
