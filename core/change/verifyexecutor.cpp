#include "core/change/verifyexecutor.h"

#include "core/change/catchup.h"
#include "core/run/pace.h"
#include "core/run/workers.h"
#include "core/sql/identifier.h"

#include <map>

namespace stopover::change {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blocksPerUnit = 8192; ///< 64 MB
constexpr int maxRepairs = 2;
constexpr qint64 fewEnough = 50; ///< keys that are not compared yet; a busy application never leaves none

/// A sum of 64-bit hashes needs more than 64 bits.
__extension__ using Wide = __int128;

/// Rows and digest of each bucket of one side.
struct Bucket
{
    qint64 rows = 0;
    Wide digest = 0;
    friend bool operator==(const Bucket&, const Bucket&) = default;
};

using Buckets = std::map<int, Bucket>;

struct Unit
{
    QString scan;
    QString grouping;
    bool live = false;
};

Wide parsed(const QByteArray& text)
{
    Wide value = 0;
    const bool negative = text.startsWith('-');
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            value = value * 10 + (c - '0');
    }
    return negative ? -value : value;
}

QString printed(Wide value)
{
    const bool negative = value < 0;
    QString digits;
    do {
        digits.prepend(QChar(u'0' + static_cast<int>(negative ? -(value % 10) : value % 10)));
        value /= 10;
    } while (value != 0);
    return negative ? u'-' + digits : digits;
}

/// The partitions as they are: others may have been made since the plan, and some may belong to another table by now.
/// So they are those of the table that has most of the planned ones, and not those of what that has become a partition
/// of. Where none has a parent, as planned.
Result<QStringList> scannedNames(run::StepContext& context)
{
    QStringList planned;
    for (const QString& name : context.params<run::VerifyParams>().partitions)
        planned.append(u'(' + sql::literal(name) + u')');
    QStringList names;
    if (planned.isEmpty())
        return names;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        context.control().execute(
            u"WITH planned AS (SELECT p.name, pg_catalog.to_regclass(p.name) AS oid FROM (VALUES "_s
            + planned.join(u", "_s)
            + u") p(name)), parent AS (SELECT i.inhparent AS oid FROM planned p JOIN pg_catalog.pg_inherits i"
              " ON i.inhrelid = p.oid GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1)"
              " SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) FROM parent,"
              " LATERAL pg_catalog.pg_partition_tree(parent.oid) t JOIN pg_catalog.pg_class c ON c.oid = t.relid"
              " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE t.isleaf"
              " UNION SELECT name FROM planned WHERE NOT EXISTS (SELECT FROM parent) ORDER BY 1"_s));
    for (int row = 0; row < rows.count(); ++row)
        names.append(rows.text(row, 0));
    return names;
}

/// The original by block ranges, the partitioned table by partition.
Result<QList<Unit>> makeUnits(run::StepContext& context)
{
    const auto& params = context.params<run::VerifyParams>();
    const auto unit = [&part = params.queries.part](const QString& table, const QString& condition, bool live) -> Unit {
        return { part.scan(table, condition), part.end, live };
    };
    STOPOVER_TRY_ASSIGN(const QStringList names, scannedNames(context));
    QList<Unit> partitions;
    for (const QString& partition : names)
        partitions.append(unit(partition, {}, params.partitionedIsLive));
    QList<Unit> original;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows blocks,
        context.control().execute(
            u"SELECT pg_catalog.pg_relation_size($1::bigint::oid) / current_setting('block_size')::bigint"_s,
            { params.originalOid }));
    if (!params.byRange) {
        original.append(unit(params.original, {}, !params.partitionedIsLive));
    } else {
        // The last range is open: the table may grow between now and the snapshot.
        const QString condition = u" AND s.ctid >= '(%1,0)'::tid AND s.ctid < '(%2,0)'::tid"_s;
        for (qint64 low = 0; low == 0 || low < blocks.integer(0, 0); low += blocksPerUnit) {
            const bool last = low + blocksPerUnit >= blocks.integer(0, 0);
            const QString range = condition.arg(low).arg(last ? 4'294'967'295LL : low + blocksPerUnit);
            original.append(unit(params.original, range, !params.partitionedIsLive));
        }
    }
    QList<Unit> units;
    for (qsizetype i = 0; i < std::max(original.size(), partitions.size()); ++i) {
        if (i < original.size())
            units.append(original.at(i));
        if (i < partitions.size())
            units.append(partitions.at(i));
    }
    return units;
}

void add(Buckets& buckets, const pg::Rows& rows)
{
    for (int row = 0; row < rows.count(); ++row) {
        Bucket& bucket = buckets[static_cast<int>(rows.integer(row, 0))];
        bucket.rows += rows.integer(row, 1);
        bucket.digest += parsed(rows.bytes(row, 2));
    }
}

struct Comparison
{
    Buckets live;
    Buckets kept;

    [[nodiscard]] QList<int> differing() const
    {
        QList<int> buckets;
        for (const auto& [number, bucket] : live) {
            const auto other = kept.find(number);
            if (other == kept.end() || other->second != bucket)
                buckets.append(number);
        }
        for (const auto& [number, bucket] : kept) {
            if (!live.contains(number))
                buckets.append(number);
        }
        return buckets;
    }
};

Result<Comparison> compareAll(run::StepContext& context)
{
    STOPOVER_TRY_ASSIGN(const QList<Unit> units, makeUnits(context));
    STOPOVER_TRY_ASSIGN(pg::Connection keeper, context.openSession(u"snapshot"_s));
    STOPOVER_TRY_ASSIGN(pg::Transaction holder, pg::Transaction::begin(keeper, pg::Isolation::RepeatableRead));
    STOPOVER_TRY_ASSIGN(const pg::Rows snapshot, keeper.execute(u"SELECT pg_catalog.pg_export_snapshot()"_s));
    // Keys replayed from here on are compared again before the swap.
    STOPOVER_TRY(context.control().execute(context.params<run::VerifyParams>().queries.clearTouched));

    Comparison comparison;
    std::mutex mutex;
    std::atomic<qsizetype> next { 0 };
    const auto work = [&](run::Worker& worker) -> Result<void> {
        STOPOVER_TRY_ASSIGN(pg::Transaction transaction,
                            pg::Transaction::begin(worker.connection, pg::Isolation::RepeatableRead));
        STOPOVER_TRY(worker.connection.execute(u"SET TRANSACTION SNAPSHOT '"_s + snapshot.text(0, 0) + u'\''));
        for (qsizetype i = next++; i < units.size() && !worker.othersFailed.load(); i = next++) {
            STOPOVER_TRY(context.checkpoint());
            const auto started = std::chrono::steady_clock::now();
            const QString resting = context.pace().restingCondition(run::comparedBytesPerRest);
            STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                                worker.connection.execute(units.at(i).scan + resting + units.at(i).grouping));
            qint64 counted = 0;
            for (int row = 0; row < rows.count(); ++row)
                counted += rows.integer(row, 1);
            {
                const std::lock_guard lock(mutex);
                add(units.at(i).live ? comparison.live : comparison.kept, rows);
            }
            context.addDone(counted, std::chrono::steady_clock::now() - started);
        }
        return transaction.commit();
    };
    STOPOVER_TRY(run::runWorkers(context, context.options().workers, work));
    return comparison;
}

pg::Param asArray(const QList<int>& buckets)
{
    QStringList texts;
    for (const int bucket : buckets)
        texts.append(QString::number(bucket));
    return QString(u'{' + texts.join(u',') + u'}');
}

/// Names what differs, then logs those keys so that replay brings them from the live table.
Result<void> repair(run::StepContext& context, const QList<int>& buckets)
{
    pg::Connection& control = context.control();
    const run::VerifyQueries& queries = context.params<run::VerifyParams>().queries;
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction,
                        run::WorkTransaction::begin(control, context.fence(), pg::Isolation::RepeatableRead));
    STOPOVER_TRY_ASSIGN(const pg::Rows keys, control.execute(queries.differences, { asArray(buckets) }));
    if (keys.count() == 0)
        return {};
    STOPOVER_TRY_ASSIGN(const pg::Rows columns, control.execute(queries.columns, { asArray(buckets) }));
    QJsonArray names;
    for (int row = 0; row < keys.count(); ++row)
        names.append(keys.text(row, 0));
    context.note(u"repaired"_s, keys.integer(0, 1));
    context.note(u"repaired_keys"_s, names);
    context.note(u"repaired_columns"_s, columns.text(0, 0));
    context.emitEvent(
        { .kind = run::EventKind::ServerNotice,
          .notice = { .severity = u"WARNING"_s,
                      .message = u"repair %1 %2 %3"_s.arg(keys.text(0, 1), keys.text(0, 0), columns.text(0, 0)) } });
    STOPOVER_TRY(control.execute(queries.repair, { asArray(buckets) }));
    STOPOVER_TRY(control.execute(queries.repairMissing, { asArray(buckets) }));
    return transaction.commit();
}

Result<Error> verificationError(run::StepContext& context, const QList<int>& buckets)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows keys,
        context.control().execute(context.params<run::VerifyParams>().queries.differences, { asArray(buckets) }));
    QStringList names;
    for (int row = 0; row < keys.count(); ++row)
        names.append(keys.text(row, 0));
    return Error::of(ErrorCode::VerificationFailed,
                     { context.plan().target, keys.count() > 0 ? keys.text(0, 1) : QString::number(buckets.size()),
                       names.join(u", "_s) });
}

Result<void> record(run::StepContext& context, const Comparison& comparison)
{
    pg::Connection& control = context.control();
    const run::journal::StepKey& key = context.key();
    qint64 rows = 0;
    Wide root = 0;
    QStringList values;
    for (const auto& [number, bucket] : comparison.live) {
        rows += bucket.rows;
        root += bucket.digest;
        values.append(u"(%1, %2, %3)"_s.arg(number).arg(bucket.rows).arg(printed(bucket.digest)));
    }
    context.note(u"rows"_s, rows);
    context.note(u"digest"_s, printed(root));
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction, run::WorkTransaction::begin(control, context.fence()));
    STOPOVER_TRY(control.execute(u"DELETE FROM stopover.verify_bucket WHERE run = $1 AND leg = $2 AND pass = $3"_s,
                                 { key.run.value, run::wordOf(key.phase), key.pass }));
    if (!values.isEmpty())
        STOPOVER_TRY(control.execute(u"INSERT INTO stopover.verify_bucket SELECT $1, $2, $3, v.* FROM (VALUES "_s
                                         + values.join(u", "_s) + u") v"_s,
                                     { key.run.value, run::wordOf(key.phase), key.pass }));
    STOPOVER_TRY(run::journal::markStepDone(control, key, context.notes()));
    return transaction.commit();
}

} // namespace

Result<void> VerifyExecutor::execute(run::StepContext& context) const
{
    const qint64 rows = context.params<run::VerifyParams>().rows;
    context.setTotal(rows < 0 ? -1 : rows * 2, u"rows"_s);
    for (int repairs = 0;; ++repairs) {
        context.setDone(0);
        STOPOVER_TRY_ASSIGN(const Comparison comparison, compareAll(context));
        const QList<int> differing = comparison.differing();
        if (differing.isEmpty())
            return record(context, comparison);
        if (repairs >= maxRepairs) {
            STOPOVER_TRY_ASSIGN(const Error error, verificationError(context, differing));
            return Failure(error);
        }
        STOPOVER_TRY(repair(context, differing));
        STOPOVER_TRY(CatchUp(context, context.params<run::VerifyParams>().replay).until(fewEnough));
    }
}

} // namespace stopover::change
