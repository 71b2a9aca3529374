#include "core/backup/cleanup.h"

#include "core/backup/dumprestore.h"
#include "core/backup/manifest.h"
#include "core/pg/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

Result<QString> dependents(pg::Connection& connection, const Backup& backup)
{
    if (backup.kind == Kind::Dump)
        return QString();
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT string_agg(DISTINCT x, ', ') FROM (SELECT w.ev_class::regclass::text AS x FROM pg_depend d"
            " JOIN pg_rewrite w ON w.oid = d.objid WHERE d.classid = 'pg_rewrite'::regclass AND d.refobjid = "
            "to_regclass($1)"
            " UNION ALL SELECT conrelid::regclass::text FROM pg_constraint WHERE confrelid = to_regclass($1) AND "
            "conrelid <> to_regclass($1)"
            " UNION ALL SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = to_regclass($1)) y"_s,
            { backup.object }));
    return rows.text(0, 0);
}

/// The newest copy of its table that has proven right is never the one to go.
Result<bool> isLastProven(pg::Connection& connection, const Backup& backup)
{
    if (backup.level < 3)
        return false;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT count(*) FROM stopover.migration_backups WHERE table_name = $1 AND id <> $2 AND level = 3"
            " AND kind IN ('backup', 'dump') AND dropped_at IS NULL AND state <> 'dropped' AND problem IS NULL"
            " AND CASE WHEN kind = 'dump' THEN true ELSE to_regclass(backup_table) IS NOT NULL END"_s,
            { backup.table, backup.id }));
    return rows.integer(0, 0) == 0 && backup.kind == Kind::Table;
}

Result<bool> checkedLately(pg::Connection& connection, const Backup& backup)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT coalesce(verified_at > clock_timestamp() - interval '24 hours', false) FROM "
                           "stopover.migration_backups WHERE id = $1"_s,
                           { backup.id }));
    return rows.boolean(0, 0);
}

/// The path in the register is data of whoever may write there. What lies at it is a dump of ours where the manifest
/// beside it is the one that was registered and names exactly what is there.
Result<bool> isTheRegisteredDump(pg::Connection& connection, const QString& path)
{
    STOPOVER_TRY_ASSIGN(const bool registered, isTrusted(connection, path));
    const auto manifest = readManifest(path);
    const QFileInfo info(path);
    if (!registered || !manifest || info.isSymLink() || (!info.isDir() && !info.isFile()))
        return false;
    QStringList there = info.isDir()
        ? QDir(path).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot)
        : QStringList { info.fileName() };
    there.sort();
    return there == manifest->files.keys();
}

/// The dump's own files, by the names of its manifest, and nothing else. Errors: Io naming what is left.
Result<void> removeDump(const QString& path)
{
    const bool isFolder = QFileInfo(path).isDir();
    if (isFolder) {
        STOPOVER_TRY_ASSIGN(const Manifest manifest, readManifest(path));
        for (const QString& name : manifest.files.keys())
            QFile::remove(path + u'/' + name);
    }
    const bool gone = isFolder ? QDir().rmdir(path) : QFile::remove(path);
    if (!gone)
        return Failure(ErrorCode::Io, { path, qt_error_string() });
    QFile::remove(manifestPath(path));
    return {};
}

} // namespace

Result<QStringList> reasonsToKeep(pg::Connection& connection, const Backup& backup)
{
    QStringList reasons;
    if (!backup.due)
        reasons.append(u"not_due:"_s + backup.expiresAt);
    if (backup.reviewedAt.isEmpty())
        reasons.append(u"not_reviewed"_s);
    STOPOVER_TRY_ASSIGN(const bool checked, checkedLately(connection, backup));
    if (!checked && backup.kind != Kind::Retired)
        reasons.append(u"not_checked"_s);
    if (!backup.neededBy.isEmpty())
        reasons.append(u"needed:"_s + backup.neededBy);
    STOPOVER_TRY_ASSIGN(const QString others, dependents(connection, backup));
    if (!others.isEmpty())
        reasons.append(u"depended_on:"_s + others);
    STOPOVER_TRY_ASSIGN(const bool last, isLastProven(connection, backup));
    if (last)
        reasons.append(u"last_proven"_s);
    if (backup.kind == Kind::Dump && QFileInfo::exists(backup.object)) {
        STOPOVER_TRY_ASSIGN(const bool ours, isTheRegisteredDump(connection, backup.object));
        if (!ours)
            reasons.append(u"not_the_dump:"_s + backup.object);
    }
    return reasons;
}

Result<void> drop(pg::Connection& connection, qint64 id)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    // Two consoles that drop at the same time see each other here.
    STOPOVER_TRY(connection.execute(u"SELECT id FROM stopover.migration_backups WHERE id = $1 FOR UPDATE"_s, { id }));
    STOPOVER_TRY_ASSIGN(const Backup backup, find(connection, id));
    if (!backup.there || backup.stage == Stage::Dropped)
        return Failure(ErrorCode::BackupGone, { backup.object });
    STOPOVER_TRY_ASSIGN(const QStringList reasons, reasonsToKeep(connection, backup));
    if (!reasons.isEmpty())
        return Failure(ErrorCode::BackupInUse, { backup.object, reasons.join(u"; "_s) });
    if (backup.kind != Kind::Dump) {
        STOPOVER_TRY_ASSIGN(const sql::QualifiedName name, sql::QualifiedName::parse(backup.object));
        STOPOVER_TRY(connection.execute(u"SET LOCAL lock_timeout = '3s'"_s));
        STOPOVER_TRY(connection.execute(u"DROP TABLE "_s + name.sql() + u" RESTRICT"_s));
    }
    STOPOVER_TRY(connection.execute(
        u"UPDATE stopover.migration_backups SET dropped_at = clock_timestamp(), state = 'dropped' WHERE id = $1"_s,
        { id }));
    STOPOVER_TRY(log(connection, id, u"dropped"_s, backup.object));
    STOPOVER_TRY(transaction.commit());
    // The register says so first: a file that outlives its row harms nobody.
    return backup.kind == Kind::Dump && QFileInfo::exists(backup.object) ? removeDump(backup.object) : Result<void> {};
}

Result<void> markReviewed(pg::Connection& connection, qint64 id, const QString& note)
{
    STOPOVER_TRY(find(connection, id));
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(connection.execute(
        u"UPDATE stopover.migration_backups SET reviewed_at = clock_timestamp(), reviewed_by = current_user WHERE id "
        "= $1"_s,
        { id }));
    STOPOVER_TRY(log(connection, id, u"reviewed"_s, note));
    return transaction.commit();
}

Result<void> keepFor(pg::Connection& connection, qint64 id, int days)
{
    STOPOVER_TRY(find(connection, id));
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(connection.execute(
        u"UPDATE stopover.migration_backups SET expires_at = clock_timestamp() + make_interval(days => $2::int),"
        " reviewed_at = NULL, reviewed_by = NULL WHERE id = $1"_s,
        { id, days }));
    STOPOVER_TRY(log(connection, id, u"kept"_s, u"%1 days"_s.arg(days)));
    return transaction.commit();
}

} // namespace stopover::backup
