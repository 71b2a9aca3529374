#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace stopover::pg {

/// The service files in libpq's order: that of PGSERVICEFILE or ~/.pg_service.conf, then the system's.
[[nodiscard]] QStringList serviceFiles();

/// What the file that defines `service` says for `keyword`; nothing when it says nothing, or cannot be read.
///
/// libpq resolves services itself; this only tells what was written from libpq's own default.
[[nodiscard]] std::optional<QByteArray> valueInService(const QByteArray& service, const QByteArray& keyword);

} // namespace stopover::pg
