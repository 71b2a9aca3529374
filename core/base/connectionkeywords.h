#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace stopover {

/// How to reach one database: libpq's keywords without the password, and the password apart.
///
/// Both drivers are opened from this same value, so that they never reach different servers.
struct ConnectionKeywords
{
    QList<std::pair<QByteArray, QByteArray>> keywords;
    Secret password;
};

} // namespace stopover
