#pragma once

#include "core/change/move.h"
#include "core/run/params.h"

/// In which partitions the rows of a few keys are. A statement that names the values of the partition key as constants
/// is planned for their partitions only: without that it opens, and locks, all of them.
namespace stopover::change {

/// Where the values of the partition key come from.
enum class PlaceSource {
    Key, ///< the key decides the partition
    Log, ///< the log has the old and the new values
    Nothing, ///< an expression of which more is unknown than that it says IMMUTABLE
};

PlaceSource placeSource(const Move& move);

/// Equal values of the column have one text, in every session.
bool isExact(const catalog::Column& column);

/// The distinct values of the partition key, as an array for each, of a table that has the names of a log.
QString placesQuery(const Move& move, const QString& table);

/// ` AND …` for rows at those places, or without one, of the table with this alias; empty where places are not known.
QString atPlaces(const Move& move, const QString& alias);

} // namespace stopover::change
