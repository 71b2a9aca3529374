#pragma once

#include "core/base/connectionkeywords.h"

#include <QString>

#include <optional>

struct pg_conn;

namespace stopover::pg {

/// What libpq makes of `given` with its service, the PG* variables and its defaults, without asking a server; nothing
/// when it cannot read them. The service itself is no longer part of it.
[[nodiscard]] std::optional<ConnectionKeywords> resolve(const ConnectionKeywords& given);

/// What a connection was opened with, as far as it is not libpq's own default.
[[nodiscard]] ConnectionKeywords spelledOut(pg_conn* connection);

/// Whether somebody has chosen the sslmode of `resolved`, which `given` became.
[[nodiscard]] bool saysTlsMode(const ConnectionKeywords& given, const ConnectionKeywords& resolved);

/// Whether neither a host nor an address leads to another machine; both may be lists with commas.
[[nodiscard]] bool staysOnThisMachine(const QString& hosts, const QString& addresses);

} // namespace stopover::pg
