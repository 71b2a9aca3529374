#pragma once

#include "core/change/move.h"
#include "core/run/plan.h"

namespace stopover::change {

/// Tables and function of change capture; no lock on the live table. The function of the way back rests.
run::Statements captureObjects(const Move& move, Direction direction);

/// What the triggers call logs from now on, or does nothing: a swap replaces it, instead of making or dropping a trigger
/// on each partition while everybody waits.
run::Statement wakeCapture(const Move& move, Direction direction);
run::Statement restCapture(const Move& move, Direction direction);

/// The triggers on the table, under the name that it has then. Once they are committed and the function is awake, no
/// write is unseen.
run::Statements armCapture(const Move& move, Direction direction, const sql::QualifiedName& name);

/// Partitions that were made since the triggers: those of rows came with them, those of TRUNCATE did not.
run::Statements armNewPartitions(const Move& move);

/// Before a way back: partitions that came since are armed, and what those that went away leave in the retired table is
/// marked for the replay, as after a TRUNCATE. Rows that a partition brought along are found by the comparison.
run::Statements watchPartitions(const Move& move);

/// A digest of which triggers of the live table are not as armCapture() left them, and of the writes that could not be
/// captured; empty where there is nothing. Another one for each further change.
QString changedTriggersSql(const Move& move, Direction direction);

/// Makes them anew. What was missed meanwhile is found by the comparison of all rows behind it. `changed`: from
/// changedTriggersSql().
run::Statement rearmCapture(const Move& move, Direction direction, const QString& changed);

/// Fails with changed_during when there is a partition that watchPartitions() did not see, or that is none of `leaves`
/// (oids): one that was made again under its name.
run::Statement partitionsKnown(const Move& move, const QStringList& leaves);

/// Takes the triggers off every table that has them.
run::Statement disarmCapture(const Move& move, Direction direction);

/// Takes the trigger of TRUNCATE off one partition.
run::Statements disarmPartition(const Move& move, const sql::QualifiedName& partition);

/// After that, captureIntact() fails for good.
run::Statement forgetCapture(const Move& move, Direction direction);

/// Fails with capture_bypassed when a trigger was disabled or replaced since armCapture().
run::Statement captureIntact(const Move& move, Direction direction);

/// Removes captureObjects(); may be repeated.
run::Statements dropCapture(const Move& move, Direction direction);

} // namespace stopover::change
