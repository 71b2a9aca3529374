#pragma once

#include "core/catalog/table.h"

#include <QJsonObject>

namespace stopover::catalog {

/// The structure of a table as a backup keeps it: everything that makes it anew, its statistics and sizes not.
QJsonObject toJson(const Table& table);

/// Takes what toJson() wrote; keys that are missing leave their defaults.
Table tableFromJson(const QJsonObject& json);

} // namespace stopover::catalog
