#pragma once

#include "core/base/error.h"

#include <QJsonObject>

#include <optional>

namespace stopover::run {

/// An error as events and the journal have it: code, args, and the server's own words as far as it said any. Without the
/// statement, which may hold a secret.
[[nodiscard]] QJsonObject errorJson(const Error& error);

/// The other way round; nothing for one of which only the code was kept.
[[nodiscard]] std::optional<Error> errorIn(const QJsonObject& json);

} // namespace stopover::run
