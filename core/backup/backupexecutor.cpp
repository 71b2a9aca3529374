#include "core/backup/backupexecutor.h"

#include "core/base/clause.h"
#include "core/run/pace.h"
#include "core/run/scanprogress.h"
#include "core/run/sqlexecutor.h"
#include "core/run/workers.h"

#include <QJsonDocument>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

const run::BackupParams& backupParams(const run::StepContext& context)
{
    return context.params<run::BackupParams>();
}

/// Count and sum of the hashes of rows.
struct Digest
{
    qint64 rows = 0;
    QString sum;
    friend bool operator==(const Digest&, const Digest&) = default;
};

Result<Digest> digestOf(pg::Connection& connection, const QString& statement)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(statement));
    return Digest { rows.integer(0, 0), rows.text(0, 1) };
}

/// The plan is of another moment: the table must be the one that it was, or an empty partitioned table in its place
/// would be "every row compared"; and a name that is registered is somebody's, another run's or this one's for another
/// table: the entry commits together with the end of its step.
Result<void> refuseOthersTables(run::StepContext& context)
{
    const run::BackupParams& params = backupParams(context);
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        context.control().execute(u"SELECT to_regclass($1)::oid IS NOT DISTINCT FROM $2::bigint::oid,"
                                  " EXISTS (SELECT FROM stopover.migration_backups WHERE backup_table = $3)"_s,
                                  { params.table, params.oid, params.backup }));
    if (!rows.boolean(0, 0))
        return Failure(ErrorCode::SchemaChanged, { params.table, clause("is_another_table") });
    if (rows.boolean(0, 1))
        return Failure(ErrorCode::BackupNameTaken, { params.backup });
    return {};
}

/// What a run before left behind goes.
Result<void> dropUnfinished(run::StepContext& context)
{
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction,
                        run::WorkTransaction::begin(context.control(), context.fence()));
    STOPOVER_TRY(context.control().execute(u"SET LOCAL client_min_messages = warning"_s));
    STOPOVER_TRY(context.control().execute(backupParams(context).queries.drop));
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

/// Whether every column's type has a hash function. Asked on a session of its own, since the answer may be an error.
Result<bool> canHashRecords(run::StepContext& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, context.openSession(u"hashes"_s));
    const auto hashed = connection.execute(backupParams(context).queries.hashable);
    return connection.serverVersion() >= 140000 && hashed.has_value();
}

/// In a transaction under the snapshot. CREATE TABLE AS writes in bulk: two sessions that insert take longer than one
/// that does this.
Result<void> copyRows(run::StepContext& context, pg::Connection& connection)
{
    const run::Step& step = context.step();
    const QString resting = context.pace().restingCondition(run::copiedBytesPerRest);
    STOPOVER_TRY_ASSIGN(const auto pages, run::pagesOf(connection, backupParams(context).oid));
    // A scan that joins another one begins where that one is.
    STOPOVER_TRY(connection.execute(u"SET LOCAL synchronize_seqscans = off"_s));
    // Handing rows over costs more than reading them.
    STOPOVER_TRY(connection.execute(u"SET LOCAL max_parallel_workers_per_gather = 0"_s));
    const run::ScanProgress progress(context, connection, pages, step.estimatedRows);
    STOPOVER_TRY(context.refuseWhenCancelled());
    STOPOVER_TRY_ASSIGN(
        const pg::Rows copied,
        connection.execute(step.statements.first().sql + progress.condition(!resting.isEmpty()) + resting));
    STOPOVER_TRY(run::runStatements(connection, step.statements.mid(1)));
    // As many are compared.
    context.setTotal(copied.affected() * 2, u"rows"_s);
    context.setDone(copied.affected());
    return {};
}

Result<Digest> digestLive(run::StepContext& context, pg::Connection& connection, bool byRecord)
{
    const run::BackupQueries& queries = backupParams(context).queries;
    const QString resting = context.pace().restingCondition(run::comparedBytesPerRest);
    // Its processor is its own: that of the copy is not to be taken.
    STOPOVER_TRY(connection.execute(u"SET LOCAL max_parallel_workers_per_gather = 0"_s));
    return digestOf(connection, (byRecord ? queries.digestLive : queries.digestLiveText) + u" WHERE true"_s + resting);
}

/// The copy on one session, the hashes of the same rows on another, at the same time: both under the snapshot.
Result<Digest> copyAndDigest(run::StepContext& context, const QString& snapshot, bool byRecord)
{
    Digest live;
    const auto work = [&](run::Worker& worker) -> Result<void> {
        STOPOVER_TRY_ASSIGN(pg::Transaction transaction,
                            pg::Transaction::begin(worker.connection, pg::Isolation::RepeatableRead));
        STOPOVER_TRY(adoptSnapshot(worker.connection, snapshot));
        STOPOVER_TRY(refuseHiddenRows(worker.connection));
        if (worker.number == 1) {
            STOPOVER_TRY(copyRows(context, worker.connection));
        } else {
            STOPOVER_TRY_ASSIGN(live, digestLive(context, worker.connection, byRecord));
        }
        return transaction.commit();
    };
    STOPOVER_TRY(run::runWorkers(context, 2, work));
    return live;
}

/// What the copy holds, read again after its commit.
Result<Digest> digestCopy(run::StepContext& context, bool byRecord, qint64 rows)
{
    Digest copy;
    const auto work = [&](run::Worker& worker) -> Result<void> {
        pg::Connection& connection = worker.connection;
        const QString resting = context.pace().restingCondition(run::comparedBytesPerRest);
        STOPOVER_TRY_ASSIGN(
            const pg::Rows found,
            connection.execute(u"SELECT $1::regclass::oid::text, pg_catalog.pg_relation_size($1::regclass) / "
                               "current_setting('block_size')::bigint"_s,
                               { backupParams(context).backup }));
        const run::ScanProgress progress(context, connection, { { found.text(0, 0), found.integer(0, 1) } }, rows);
        const run::BackupQueries& queries = backupParams(context).queries;
        const QString statement = byRecord ? queries.digestBackup : queries.digestBackupText;
        STOPOVER_TRY_ASSIGN(
            copy,
            digestOf(connection, statement + u" WHERE true"_s + progress.condition(!resting.isEmpty()) + resting));
        return {};
    };
    STOPOVER_TRY(run::runWorkers(context, 1, work));
    return copy;
}

/// An array as the server reads it.
QString asArray(const QStringList& names)
{
    QStringList quoted;
    for (const QString& name : names)
        quoted.append(u'"' + QString(name).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"');
    return u'{' + quoted.join(u',') + u'}';
}

Result<void> registerBackup(run::StepContext& context, const Digest& digest, bool byRecord)
{
    const run::BackupParams& params = backupParams(context);
    const QString structure = QString::fromUtf8(QJsonDocument(params.structure).toJson(QJsonDocument::Compact));
    pg::Connection& control = context.control();
    STOPOVER_TRY_ASSIGN(
        const pg::Rows made,
        control.execute(
            u"INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, checksum, "
            u"expires_at, run,"
            " verified_at, level, columns, key_columns, structure, hash, bytes) VALUES ($1, $2::text, 'backup', $3, $4,"
            " now() + make_interval(days => $5::int), $6, clock_timestamp(), 3, $7::text[], $8::text[], $9, $10,"
            " pg_total_relation_size(($2::text)::regclass)) RETURNING id"_s,
            { params.table, params.backup, digest.rows, digest.sum, params.retainDays, context.key().run.value,
              asArray(params.columns), asArray(params.key), structure, byRecord ? u"record"_s : u"text"_s }));
    context.note(u"backup"_s, made.integer(0, 0));
    if (context.step().leadsTo)
        STOPOVER_TRY(run::journal::setRunState(control, context.key().run, *context.step().leadsTo));
    return {};
}

} // namespace

Result<void> BackupExecutor::execute(run::StepContext& context) const
{
    const qint64 rows = context.step().estimatedRows;
    context.setTotal(rows < 0 ? -1 : rows * 2, u"rows"_s);
    context.setDone(0);
    STOPOVER_TRY(refuseOthersTables(context));
    STOPOVER_TRY(dropUnfinished(context));
    pg::Connection& control = context.control();
    STOPOVER_TRY_ASSIGN(const bool byRecord, canHashRecords(context));
    STOPOVER_TRY_ASSIGN(pg::Connection keeper, context.openSession(u"snapshot"_s));
    STOPOVER_TRY_ASSIGN(pg::Transaction snapshotHolder, pg::Transaction::begin(keeper, pg::Isolation::RepeatableRead));
    STOPOVER_TRY_ASSIGN(const pg::Rows exported, keeper.execute(u"SELECT pg_catalog.pg_export_snapshot()"_s));
    STOPOVER_TRY_ASSIGN(const Digest digest, copyAndDigest(context, exported.text(0, 0), byRecord));
    snapshotHolder.rollback();
    STOPOVER_TRY_ASSIGN(const Digest copy, digestCopy(context, byRecord, digest.rows));
    context.setDone(digest.rows + copy.rows);
    if (copy != digest)
        return Failure(ErrorCode::BackupDiffers,
                       { backupParams(context).backup, QString::number(digest.rows), QString::number(copy.rows) });

    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction, run::WorkTransaction::begin(control, context.fence()));
    STOPOVER_TRY(registerBackup(context, digest, byRecord));
    context.note(u"rows"_s, digest.rows);
    context.note(u"checksum"_s, digest.sum);
    STOPOVER_TRY(run::journal::markStepDone(control, context.key(), context.notes()));
    return transaction.commit();
}

} // namespace stopover::backup
