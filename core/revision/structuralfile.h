#pragma once

#include "core/revision/revisionfile.h"

namespace stopover::revision {

/// The repartition that a structural revision asks for, as written; core/repartition judges it.
struct RepartitionRequest
{
    QString table;
    QString strategy; ///< list, hash or range
    QString key;
    int partitions = 0; ///< 0: not given
    QString backup; ///< table, dump or none
    int retainDays = 0;
};

struct StructuralRevision
{
    RevisionFile file;
    RepartitionRequest repartition;
};

/// Reads a structural revision: header keys and one operation, in TOML. Never fails: what is wrong is in
/// the file's errors, with its line.
StructuralRevision readStructuralRevision(const QByteArray& source, const QString& path);

} // namespace stopover::revision
