#pragma once

#include "core/repartition/move.h"

#include <QJsonObject>

/// The statements by which rows are copied, kept in step and compared. Each is written once here and
/// kept in its step's params, so that what is shown is what runs.
namespace stopover::repartition {

/// Queries of the copy step: "insert_range" ($1, $2: ctids), "insert_keys" and "boundary" (keyset),
/// "file" (identity of the heap), "reset".
QJsonObject copyQueries(const Move& move);

/// Queries of replay in a direction: "batch_table", "truncated", "reconcile", "settle_truncation",
/// "pick" ($1: most keys), "delete_old", "delete_old_null", "insert", "touch", "backlog" ($1: most to
/// count), "conflicts".
QJsonObject replayQueries(const Move& move, Direction direction);

/// Queries of verification in a direction: "live_range" / "live_all", "kept", "compare_touched",
/// "clear_touched", "differences", "columns", "repair".
QJsonObject verifyQueries(const Move& move, Direction direction);

/// Tables that copying and replay keep in schema stopover.
QStringList workTables(const Move& move);

} // namespace stopover::repartition
