#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace stopover {

/// How to reach one database: libpq's keywords without secrets, and the secrets apart.
///
/// Both drivers are opened from this same value, so that they never reach different servers.
struct ConnectionKeywords
{
    QList<std::pair<QByteArray, QByteArray>> keywords;
    Secret password;
    Secret keyPassword; ///< of the client's key: libpq's sslpassword
};

} // namespace stopover
