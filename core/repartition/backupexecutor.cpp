#include "core/repartition/backupexecutor.h"

#include "core/repartition/pace.h"
#include "core/run/sqlexecutor.h"
#include "core/run/workers.h"

#include <QJsonDocument>

namespace stopover::repartition {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultRetainDays = 30;

struct Digest
{
    QString rows;
    QString sum;
    friend bool operator==(const Digest&, const Digest&) = default;
};

QString query(const run::StepContext& context, const QString& name)
{
    return context.step().params[u"queries"_s][name].toString();
}

Result<Digest> digestOf(pg::Connection& connection, const QString& statement)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(statement));
    return Digest { rows.text(0, 0), rows.text(0, 1) };
}

/// An empty table, committed, so that all workers see it.
Result<void> createTable(run::StepContext& context)
{
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction, run::WorkTransaction::begin(context.control(), context.fence()));
    STOPOVER_TRY(context.control().execute(u"SET LOCAL client_min_messages = warning"_s));
    STOPOVER_TRY(context.control().execute(query(context, u"drop"_s)));
    STOPOVER_TRY(run::runStatements(context.control(), context.step().statements));
    return transaction.commit();
}

Result<void> adoptSnapshot(pg::Connection& connection, const QString& snapshot)
{
    STOPOVER_TRY(connection.execute(u"SET TRANSACTION SNAPSHOT '"_s + snapshot + u'\''));
    return {};
}

/// A row that a policy hides is an error, not a row left out.
Result<void> refuseHiddenRows(pg::Connection& connection)
{
    STOPOVER_TRY(connection.execute(u"SET LOCAL row_security = off"_s));
    return {};
}

/// A partitioned table has no blocks of its own, and ctid ranges need a heap.
Result<void> copyWhole(run::StepContext& context, const QString& snapshot)
{
    const auto copy = [&](run::Worker& worker) -> Result<void> {
        const auto started = std::chrono::steady_clock::now();
        STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(worker.connection, pg::Isolation::RepeatableRead));
        STOPOVER_TRY(adoptSnapshot(worker.connection, snapshot));
        STOPOVER_TRY(refuseHiddenRows(worker.connection));
        STOPOVER_TRY_ASSIGN(const pg::Rows copied, worker.connection.execute(query(context, u"insert_all"_s)));
        STOPOVER_TRY(transaction.commit());
        context.addDone(copied.affected(), std::chrono::steady_clock::now() - started);
        return {};
    };
    return run::runWorkers(context, 1, copy);
}

/// Each worker copies its share of the blocks; the last share is open-ended.
Result<void> copyShares(run::StepContext& context, const QString& snapshot, qint64 blocks)
{
    const int workers = std::max(1, context.options().workers);
    const auto copyShare = [&](run::Worker& worker) -> Result<void> {
        const auto started = std::chrono::steady_clock::now();
        STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(worker.connection, pg::Isolation::RepeatableRead));
        STOPOVER_TRY(adoptSnapshot(worker.connection, snapshot));
        STOPOVER_TRY(refuseHiddenRows(worker.connection));
        const qint64 low = blocks * (worker.number - 1) / workers;
        const qint64 high = worker.number == workers ? 4'294'967'295LL : blocks * worker.number / workers;
        STOPOVER_TRY_ASSIGN(const QString resting, restingCondition(context, worker.connection, copiedBytesPerRest));
        STOPOVER_TRY_ASSIGN(const pg::Rows copied,
                            worker.connection.execute(query(context, u"insert_range"_s) + resting,
                                                      { QString(u"(%1,0)"_s.arg(low)), QString(u"(%1,0)"_s.arg(high)) }));
        STOPOVER_TRY(transaction.commit());
        context.addDone(copied.affected(), std::chrono::steady_clock::now() - started);
        return {};
    };
    return run::runWorkers(context, workers, copyShare);
}

/// Whether every column's type has a hash function. Asked on a session of its own, since the answer may be an error.
Result<bool> canHashRecords(run::StepContext& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, context.openSession(u"hashes"_s));
    const auto hashed = connection.execute(query(context, u"hashable"_s));
    return connection.serverVersion() >= 140000 && hashed.has_value();
}

/// The live table under the snapshot on one session, the backup on another, at the same time.
Result<Digest> compare(run::StepContext& context, const QString& snapshot, bool byRecord)
{
    const QString kind = byRecord ? QString() : u"_text"_s;
    std::array<Digest, 2> digests;
    const auto digestSide = [&](run::Worker& worker) -> Result<void> {
        const bool live = worker.number == 1;
        STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(worker.connection, pg::Isolation::RepeatableRead));
        if (live)
            STOPOVER_TRY(adoptSnapshot(worker.connection, snapshot));
        STOPOVER_TRY(refuseHiddenRows(worker.connection));
        STOPOVER_TRY_ASSIGN(digests[live ? 0 : 1],
                            digestOf(worker.connection, query(context, (live ? u"digest_live"_s : u"digest_backup"_s) + kind)));
        return transaction.commit();
    };
    STOPOVER_TRY(run::runWorkers(context, 2, digestSide));
    if (digests[0] != digests[1])
        return Failure(ErrorCode::BackupDiffers,
                       { context.step().params[u"backup"_s].toString(), digests[0].rows, digests[1].rows });
    return digests[0];
}

/// An array as the server reads it.
QString asArray(const QJsonValue& names)
{
    QStringList quoted;
    for (const QJsonValue& name : names.toArray())
        quoted.append(u'"' + name.toString().replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"');
    return u'{' + quoted.join(u',') + u'}';
}

Result<void> registerBackup(run::StepContext& context, const Digest& digest, bool byRecord)
{
    const QJsonObject params = context.step().params;
    const QString structure = QString::fromUtf8(QJsonDocument(params[u"structure"_s].toObject()).toJson(QJsonDocument::Compact));
    pg::Connection& control = context.control();
    STOPOVER_TRY_ASSIGN(const pg::Rows made,
                        control.execute(u"INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, checksum, expires_at, run,"
                                        " verified_at, level, columns, key_columns, structure, hash, bytes) VALUES ($1, $2::text, 'backup', $3, $4,"
                                        " now() + make_interval(days => $5::int), $6, clock_timestamp(), 3, $7::text[], $8::text[], $9, $10,"
                                        " pg_total_relation_size(($2::text)::regclass)) RETURNING id"_s,
                                        { params[u"table"_s].toString(), params[u"backup"_s].toString(), digest.rows, digest.sum,
                                          params[u"retain_days"_s].toInt(defaultRetainDays), context.key().run.value,
                                          asArray(params[u"columns"_s]), asArray(params[u"key"_s]), structure, byRecord ? u"record"_s : u"text"_s }));
    context.note(u"backup"_s, made.integer(0, 0));
    if (const QString position = params[u"position"_s].toString(); !position.isEmpty())
        STOPOVER_TRY(control.execute(u"UPDATE stopover.run SET position = $2 WHERE id = $1"_s, { context.key().run.value, position }));
    return {};
}

} // namespace

Result<void> BackupExecutor::execute(run::StepContext& context) const
{
    context.setTotal(context.step().estimatedRows, u"rows"_s);
    STOPOVER_TRY(createTable(context));
    pg::Connection& control = context.control();
    STOPOVER_TRY_ASSIGN(pg::Connection keeper, context.openSession(u"snapshot"_s));
    STOPOVER_TRY_ASSIGN(pg::Transaction snapshotHolder, pg::Transaction::begin(keeper, pg::Isolation::RepeatableRead));
    STOPOVER_TRY_ASSIGN(const pg::Rows exported, keeper.execute(u"SELECT pg_catalog.pg_export_snapshot()"_s));
    STOPOVER_TRY_ASSIGN(const pg::Rows blocks, keeper.execute(query(context, u"blocks"_s)));
    const bool byRange = context.step().params[u"by_range"_s].toBool(true) && keeper.serverVersion() >= 140000;
    STOPOVER_TRY(byRange ? copyShares(context, exported.text(0, 0), blocks.integer(0, 0)) : copyWhole(context, exported.text(0, 0)));
    STOPOVER_TRY_ASSIGN(const bool byRecord, canHashRecords(context));
    STOPOVER_TRY_ASSIGN(const Digest digest, compare(context, exported.text(0, 0), byRecord));
    snapshotHolder.rollback();

    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction, run::WorkTransaction::begin(control, context.fence()));
    STOPOVER_TRY(registerBackup(context, digest, byRecord));
    context.note(u"rows"_s, digest.rows.toLongLong());
    context.note(u"checksum"_s, digest.sum);
    STOPOVER_TRY(run::journal::markStepDone(control, context.key(), context.notes()));
    return transaction.commit();
}

} // namespace stopover::repartition
