#pragma once

#include "core/catalog/plaintables.h"

namespace stopover::catalog {

struct SkewedTable
{
    sql::QualifiedName name;
    int partitions = 0;
    double rows = 0; ///< estimated
    qint64 bytes = 0;
    double skew = 0; ///< largest partition divided by the average
};

/// A backup table, or a table that a swap has replaced.
struct KeptCopy
{
    QString table; ///< of what
    QString name;
    bool retired = false; ///< kept for a rollback; else a backup
    qint64 rows = 0;
    qint64 bytes = 0;
    QString expires; ///< ISO 8601, UTC; empty for never
    bool due = false;
};

/// The state of a database at a glance, from statistics only.
struct Overview
{
    qint64 bytes = -1; ///< -1: the role may not know
    qint64 tables = 0;
    qint64 invalidIndexes = 0;
    QList<PlainTable> biggest; ///< ten at most
    QList<SkewedTable> partitioned; ///< the most uneven first
    QList<KeptCopy> kept; ///< what is due first
};

/// Reads the overview; `hasJournal` says whether schema stopover is there and may be read.
Result<Overview> readOverview(const Database& database, bool hasJournal);

} // namespace stopover::catalog
