#pragma once

#include <QJsonArray>
#include <QList>

namespace stopover {

/// What `make` makes of each item, in their order.
template <typename T, typename Make>
QJsonArray jsonArrayOf(const QList<T>& items, Make make)
{
    QJsonArray array;
    for (const T& item : items)
        array.append(make(item));
    return array;
}

} // namespace stopover
