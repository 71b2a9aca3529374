#pragma once

#include "core/run/statement.h"
#include "core/run/words.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <variant>

/// What a step of each kind needs besides its statements: one struct a kind. They are JSON in stored plans only; see
/// planjson.h, which lists their members once for both directions.
namespace stopover::run {

/// How a step waits for locks that could queue others behind it.
struct LockPolicy
{
    int attempts = 10;
    int timeoutMs = 400; ///< below the server's deadlock_timeout
    friend bool operator==(const LockPolicy&, const LockPolicy&) = default;
};

/// Count and digest of a part of a table by bucket: the text before the table, between it and a further condition, and
/// behind that.
struct DigestQuery
{
    QString beforeTable;
    QString beforeCondition;
    QString end;

    [[nodiscard]] QString scan(const QString& table, const QString& condition = {}) const
    {
        return beforeTable + table + beforeCondition + condition;
    }
};

/// Copies by block ranges.
struct RangeQueries
{
    QString insert; ///< $1, $2: ctids
    QString file; ///< number of the heap's file, which changes when it is rewritten
    QString blocks;
    QString bytes;
    QString reset; ///< empties the target
};

/// Copies in the order of the key.
struct KeysetQueries
{
    QString insert; ///< from a key, which is left out, to another
    QString insertFirst; ///< up to a key
    QString boundary; ///< last key of the batch behind a key
    QString firstBoundary;
};

/// The partitions that a batch concerns, as arrays of values of the partition key: see change/places.
struct PlaceQueries
{
    QString read; ///< one row of arrays as texts, which are $1, $2 … of what follows
    bool deletes = false; ///< ReplayQueries::deleteOld and deleteOldNull take them
    bool inserts = false; ///< ReplayQueries::insert takes them
};

/// Slows writers of the live table down; see change::Brake.
struct BrakeQueries
{
    Statements make;
    QString set; ///< $1: milliseconds per statement
};

/// Brings logged keys from the live to the shadow table; see change::Replay.
struct ReplayQueries
{
    QString batchTable;
    QString truncated;
    QString reconcile;
    QString settleTruncation;
    QString pick; ///< $1: how many keys
    QString target; ///< the live table, for people
    QString deleteOld;
    QString deleteOldNull; ///< for keys whose row was in the partition of NULL; empty when there is none
    QString insert;
    QString touch;
    QString backlog; ///< $1: how far to count
    QString conflicts;
    // Plans of earlier programs have none of these.
    std::optional<PlaceQueries> places {}; ///< of the batch
    std::optional<BrakeQueries> brake {};
    std::optional<QString> age {}; ///< seconds since the oldest entry; NULL where there is none
    /// The table that is written has triggers and foreign keys, which must not fire for that.
    std::optional<bool> silent {};
    std::optional<QString>
        pickShare {}; ///< one of several sessions'; $1: how many keys, $2: which share, $3: of how many
};

/// Some of the touched keys, taken aside to be compared: a comparison of all at once may have no end.
struct TouchedBatch
{
    QStringList make; ///< their table, for the session
    QString take; ///< $1: how many
};

struct VerifyQueries
{
    DigestQuery part;
    QString touchedDiffer;
    QString clearTouched;
    QString differences; ///< $1: buckets
    QString columns; ///< $1: buckets
    QString repair; ///< $1: buckets
    QString repairMissing; ///< $1: buckets
    QString touchedPlaces {}; ///< arrays, $1 … of touchedDiffer; empty: it takes none
    std::optional<TouchedBatch> touchedBatch {}; ///< plans of earlier programs compare all of them at once
};

struct BackupQueries
{
    QString hashable; ///< fails where a type has no hash function
    QString digestLive;
    QString digestBackup;
    QString digestLiveText;
    QString digestBackupText;
    QString drop;
};

/// A part of a revision: which one, and the search path that its statements expect.
struct RevisionPart
{
    QString revision;
    QString searchPath;
};

enum class StepIsolation {
    ReadCommitted,
    RepeatableRead,
};

struct SqlParams
{
    StepIsolation isolation = StepIsolation::ReadCommitted;
    std::optional<RevisionPart> part;
};

struct UnitsParams
{};

struct AnalyzeParams
{
    QStringList partitions;
};

struct BackupParams
{
    QString table;
    qint64 oid = 0;
    QString backup;
    QStringList columns;
    QStringList key;
    QJsonObject structure; ///< of the table, as catalog::toJson() has it
    int retainDays = 30;
    BackupQueries queries;
};

enum class CopyOrder {
    Blocks,
    Keys,
};

struct CopyParams
{
    CopyOrder order = CopyOrder::Blocks;
    qint64 batchRows = 0;
    qint64 rows = -1; ///< -1: not known
    QString target;
    RangeQueries range;
    std::optional<KeysetQueries> keyset;
    std::optional<bool> silent {}; ///< as ReplayQueries::silent
};

struct ReplayParams
{
    QString target;
    ReplayQueries queries;
};

struct VerifyParams
{
    QString target;
    QStringList partitions;
    bool partitionedIsLive = false;
    QString original;
    qint64 originalOid = 0;
    qint64 rows = -1; ///< -1: not known
    bool byRange = false;
    VerifyQueries queries;
    ReplayQueries replay;
};

struct SwapParams
{
    QString target;
    int budgetMs = 500; ///< for which the locks may be held
    Statements locks; ///< in this order, the live table's first
    Statements guards;
    ReplayQueries queries;
    VerifyQueries verify;
    std::optional<bool> acceptsOldSnapshots {}; ///< goes on after waiting; absent: does not
};

struct AutocommitParams
{
    RevisionPart part;
};

struct BatchParams
{
    RevisionPart part;
};

/// A revision that Alembic itself runs.
struct AlembicParams
{
    RevisionPart part;
    QString why; ///< it cannot be written as SQL
    QString direction;
    QString target;
    QString before; ///< rows of the version table
    QString after;
    QString table; ///< the version table, as SQL
};

/// Partitions that are made and attached in one transaction, with the step's statements. Around it, a constraint may
/// keep their rows out of the default partition, so that this one is not scanned under a lock that nobody can read
/// beside.
struct AttachParams
{
    QStringList partitions; ///< as SQL
    QList<Statements> guard; ///< a transaction each, in this order, before the step's own; empty where there is none
    Statements release; ///< takes the guard away, if it is there; the step's statements contain them too
};

/// In the order of StepKind: the alternative says which kind a step is.
using StepParams = std::variant<SqlParams, UnitsParams, AnalyzeParams, BackupParams, CopyParams, ReplayParams,
                                VerifyParams, SwapParams, AutocommitParams, BatchParams, AlembicParams, AttachParams>;

} // namespace stopover::run
