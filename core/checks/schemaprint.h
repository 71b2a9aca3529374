#pragma once

#include "core/pg/connection.h"

#include <QJsonObject>
#include <QMap>

namespace stopover::checks {

/// What a schema looks like: for each table (its partitions, columns, keys, indexes, triggers and policies included),
/// view, sequence, type and function a digest by its name. Names and texts only, so that a database and its copy have
/// the same. Left out: our own schemas, what extensions bring, owners and rights.
using SchemaPrint = QMap<QString, QString>;

/// Takes it in one query. Errors: connection errors.
Result<SchemaPrint> schemaPrint(pg::Connection& connection);

/// Names of what only one of them has, or what differs.
QStringList differing(const SchemaPrint& one, const SchemaPrint& other);

QJsonObject toJson(const SchemaPrint& print);
SchemaPrint schemaPrintFromJson(const QJsonObject& json);

} // namespace stopover::checks
