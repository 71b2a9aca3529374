#pragma once

#include "core/change/move.h"
#include "core/run/words.h"

#include <QJsonObject>
#include <QMap>

namespace stopover::change {

/// What a plan keeps of its table and of the names that it chose, so that the phases behind the first swap can be made
/// again when the table has been changed while it can be rolled back.
struct Basis
{
    QString suffix; ///< of retired objects
    QStringList key; ///< columns by which changes are logged
    Layout layout; ///< its partitions have only their names
    QStringList retirable; ///< indexes and statistics objects: they have another name while they are retired
    bool silent = false; ///< see Move
    bool keysAfter = false; ///< see Move
    double rows = -1;
    qint64 bytes = 0;
    QList<catalog::Constraint> foreignKeys; ///< both ways
    std::optional<run::Phase> keysAsPlanned; ///< of this phase, since the one before it did not come to its end
    QMap<QString, QString> objects; ///< see objectsOf()
};

/// How objectsOf() calls a materialized view, before its name.
inline constexpr QLatin1StringView materializedView { "MATERIALIZED VIEW " };

/// What hangs on a table, as `index t_v` or `trigger now`, with its definition.
QMap<QString, QString> objectsOf(const catalog::Table& table);

/// What only the left has, and what the right has with another definition.
QStringList differingObjects(const QMap<QString, QString>& left, const QMap<QString, QString>& right);

/// `before` is what the plan had: of names and views that are gone, something may still be to be done.
QJsonObject basisOf(const Move& move, const Basis& before = {});
Basis basisFrom(const QJsonObject& json);

/// The move of a plan, with the table as it is now.
Move moveFrom(const Basis& basis, const catalog::ServerInfo& server, const catalog::Table& table, const Spec& spec);

} // namespace stopover::change
