#pragma once

#include "core/run/params.h"

/// The members of each struct of params.h, in the order in which they are shown: read, written and searched alike
/// by what is given as `io`.
namespace stopover::run {

template <typename Io>
void members(Io& io, LockPolicy& policy)
{
    io("attempts", policy.attempts);
    io("timeout_ms", policy.timeoutMs);
}

template <typename Io>
void members(Io& io, DigestQuery& query)
{
    io("before_table", query.beforeTable);
    io("before_condition", query.beforeCondition);
    io("end", query.end);
}

template <typename Io>
void members(Io& io, RangeQueries& queries)
{
    io("insert", queries.insert);
    io("file", queries.file);
    io("blocks", queries.blocks);
    io("bytes", queries.bytes);
    io("reset", queries.reset);
}

template <typename Io>
void members(Io& io, KeysetQueries& queries)
{
    io("insert", queries.insert);
    io("insert_first", queries.insertFirst);
    io("boundary", queries.boundary);
    io("first_boundary", queries.firstBoundary);
}

template <typename Io>
void members(Io& io, PlaceQueries& queries)
{
    io("read", queries.read);
    io("deletes", queries.deletes);
    io("inserts", queries.inserts);
}

template <typename Io>
void members(Io& io, BrakeQueries& queries)
{
    io("make", queries.make);
    io("set", queries.set);
}

template <typename Io>
void members(Io& io, ReplayQueries& queries)
{
    io("batch_table", queries.batchTable);
    io("truncated", queries.truncated);
    io("reconcile", queries.reconcile);
    io("settle_truncation", queries.settleTruncation);
    io("pick", queries.pick);
    io("target", queries.target);
    io("delete_old", queries.deleteOld);
    io("delete_old_null", queries.deleteOldNull);
    io("insert", queries.insert);
    io("touch", queries.touch);
    io("backlog", queries.backlog);
    io("conflicts", queries.conflicts);
    io("places", queries.places);
    io("brake", queries.brake);
    io("age", queries.age);
    io("silent", queries.silent);
    io("pick_share", queries.pickShare);
}

template <typename Io>
void members(Io& io, TouchedBatch& queries)
{
    io("make", queries.make);
    io("take", queries.take);
}

template <typename Io>
void members(Io& io, VerifyQueries& queries)
{
    io("part", queries.part);
    io("touched_differ", queries.touchedDiffer);
    io("clear_touched", queries.clearTouched);
    io("differences", queries.differences);
    io("columns", queries.columns);
    io("repair", queries.repair);
    io("repair_missing", queries.repairMissing);
    io("touched_places", queries.touchedPlaces);
    io("touched_batch", queries.touchedBatch);
}

template <typename Io>
void members(Io& io, BackupQueries& queries)
{
    io("hashable", queries.hashable);
    io("digest_live", queries.digestLive);
    io("digest_backup", queries.digestBackup);
    io("digest_live_text", queries.digestLiveText);
    io("digest_backup_text", queries.digestBackupText);
    io("drop", queries.drop);
}

template <typename Io>
void members(Io& io, RevisionPart& part)
{
    io("revision", part.revision);
    io("search_path", part.searchPath);
}

template <typename Io>
void members(Io& io, SqlParams& params)
{
    io("isolation", params.isolation);
    io("part", params.part);
}

template <typename Io>
void members(Io& /*io*/, UnitsParams& /*params*/)
{}

template <typename Io>
void members(Io& io, AnalyzeParams& params)
{
    io("partitions", params.partitions);
}

template <typename Io>
void members(Io& io, BackupParams& params)
{
    io("table", params.table);
    io("oid", params.oid);
    io("backup", params.backup);
    io("columns", params.columns);
    io("key", params.key);
    io("structure", params.structure);
    io("retain_days", params.retainDays);
    io("queries", params.queries);
}

template <typename Io>
void members(Io& io, CopyParams& params)
{
    io("order", params.order);
    io("batch_rows", params.batchRows);
    io("rows", params.rows);
    io("target", params.target);
    io("range", params.range);
    io("keyset", params.keyset);
    io("silent", params.silent);
}

template <typename Io>
void members(Io& io, ReplayParams& params)
{
    io("target", params.target);
    io("queries", params.queries);
}

template <typename Io>
void members(Io& io, VerifyParams& params)
{
    io("target", params.target);
    io("partitions", params.partitions);
    io("partitioned_is_live", params.partitionedIsLive);
    io("original", params.original);
    io("original_oid", params.originalOid);
    io("rows", params.rows);
    io("by_range", params.byRange);
    io("queries", params.queries);
    io("replay", params.replay);
}

template <typename Io>
void members(Io& io, SwapParams& params)
{
    io("target", params.target);
    io("budget_ms", params.budgetMs);
    io("locks", params.locks);
    io("guards", params.guards);
    io("queries", params.queries);
    io("verify", params.verify);
    io("accepts_old_snapshots", params.acceptsOldSnapshots);
}

template <typename Io>
void members(Io& io, AutocommitParams& params)
{
    io("part", params.part);
}

template <typename Io>
void members(Io& io, BatchParams& params)
{
    io("part", params.part);
}

template <typename Io>
void members(Io& io, AlembicParams& params)
{
    io("part", params.part);
    io("why", params.why);
    io("direction", params.direction);
    io("target", params.target);
    io("before", params.before);
    io("after", params.after);
    io("table", params.table);
}

template <typename Io>
void members(Io& io, AttachParams& params)
{
    io("partitions", params.partitions);
    io("guard", params.guard);
    io("release", params.release);
}

} // namespace stopover::run
