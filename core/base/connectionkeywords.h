#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace stopover {

/// How to reach one database: libpq keywords without secrets, and the secrets separately.
struct ConnectionKeywords
{
    QList<std::pair<QByteArray, QByteArray>> keywords;
    Secret password;
    Secret keyPassword; ///< of the client's key: libpq's sslpassword
};

} // namespace stopover
