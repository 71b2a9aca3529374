#pragma once

#include <QStringList>

namespace stopover {

/// `folder` and the folders around it, up to the root of the repository; without one, up to the home directory, or as far
/// as nobody else can write.
QStringList foldersAround(const QString& folder);

} // namespace stopover
