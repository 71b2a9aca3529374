#pragma once

#include "core/change/partitionmodel.h"
#include "core/change/rangeseries.h"

namespace stopover::change {

/// How DEFAULT is kept from being scanned for rows of a new partition while nobody can use it.
enum class DefaultGuard {
    None, ///< there is none
    Lock, ///< it is small: it is scanned under the lock
    Check, ///< a CHECK is validated before, under a lock that lets everybody read and write; it refuses rows meanwhile
};

struct NewPartition
{
    sql::QualifiedName name;
    LabelledRange range;
};

/// Everything that the steps are made from.
struct AheadWork
{
    RangeTable table;
    PartitionModel model {};
    QList<NewPartition> partitions {};
    DefaultGuard guard = DefaultGuard::None;
    QStringList partners {}; ///< tables that foreign keys connect with it, for people
    QString role; ///< that creates
    QString timeZone;
};

/// SQL, in a query of pg_constraint: leaves out what a foreign key of the table with this oid has for single partitions
/// of the other one, which come and go with their parent.
QString wholeKey(const QString& oid);

/// A step a partition, or one for many where a CHECK guards DEFAULT; and the way back.
run::Phases aheadPhases(const AheadWork& work);

} // namespace stopover::change
