#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace stopover {

/// Reads JSON that others may have written: manifests, and what is stored in a database, which its owner may change.
///
/// Refused are more than 256 MB, and values in more than 64 levels: what goes through a tree of ours calls itself once
/// a level. `place` is where the text stands, for the error. Any thread; does not block.
///
/// Errors: UnreadableData (place, reason).
Result<QJsonObject> jsonObject(const QByteArray& text, const QString& place);
Result<QJsonArray> jsonArray(const QByteArray& text, const QString& place);

} // namespace stopover
