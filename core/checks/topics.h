#pragma once

#include "core/checks/check.h"

/// The checks of each topic, a file of that name in preflight/ or health/. A new check is a function and a line in its
/// topic's list; a new topic is a file, a line here and one in registry.cpp.
namespace stopover::checks {

QList<Check> preflightServer(); ///< what the server is and how it runs
QList<Check> preflightResources(); ///< what the server has left
QList<Check> preflightActivity(); ///< what others do at the moment
QList<Check> preflightReplication(); ///< replication and archiving
QList<Check> preflightRights(); ///< what roles may do
QList<Check> preflightSettings(); ///< settings that differ from what a run expects
QList<Check> preflightPlan(); ///< the plan itself
QList<Check> preflightHistory(); ///< backups, earlier runs and the checklist
QList<Check> healthIndexes(); ///< indexes
QList<Check> healthConstraints(); ///< constraints and keys
QList<Check> healthSequences(); ///< sequences
QList<Check> healthPartitions(); ///< partitioned tables
QList<Check> healthObjects(); ///< views, functions, triggers and rights
QList<Check> healthData(); ///< rows, answers and statistics
QList<Check> healthRemains(); ///< what runs and other tools have left

} // namespace stopover::checks
