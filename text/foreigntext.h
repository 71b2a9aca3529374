#pragma once

#include <QString>

namespace stopover::text {

/// What is wrong with an object in our schemas, as trust::ForeignObject encodes it: a sentence without its full stop.
[[nodiscard]] QString foreignObject(const QString& encoded);

/// The same for several, a line each; what belongs to one role that `role` does not trust is one line.
[[nodiscard]] QStringList foreignLines(const QStringList& encoded, const QString& role);

/// These lines as a text, the last ones counted when there are many.
[[nodiscard]] QString foreignObjects(const QStringList& encoded, const QString& role);

} // namespace stopover::text
