#include "core/backup/dump.h"

#include "core/backup/backupstep.h"
#include "core/backup/clienttools.h"
#include "core/base/clause.h"
#include "core/base/text.h"
#include "core/pg/transaction.h"
#include "core/pg/writable.h"
#include "core/run/journalschema.h"
#include "core/run/lockwatch.h"
#include "core/trust/foreigncode.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QScopeGuard>
#include <QStandardPaths>

#include <atomic>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

Result<void> toDisk(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return Failure(ErrorCode::Io, { path, qt_error_string() });
    const int done = ::fsync(descriptor);
    ::close(descriptor);
    return done == 0 ? Result<void> {} : Failure(ErrorCode::Io, { path, qt_error_string() });
}

qint64 bytesIn(const QString& path)
{
    if (!QFileInfo(path).isDir())
        return QFileInfo(path).size();
    qint64 bytes = 0;
    for (QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

/// Only the owner may read what is in a database.
Result<void> closeToOthers(const QString& dump)
{
    constexpr auto file = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!QFileInfo(dump).isDir()) {
        QFile::setPermissions(dump, file);
        return toDisk(dump);
    }
    QFile::setPermissions(dump, file | QFileDevice::ExeOwner);
    for (const QString& name : QDir(dump).entryList(QDir::Files | QDir::Hidden)) {
        QFile::setPermissions(dump + u'/' + name, file);
        STOPOVER_TRY(toDisk(dump + u'/' + name));
    }
    return toDisk(dump);
}

QString extensionOf(DumpFormat format)
{
    return format == DumpFormat::Directory ? u".dir"_s : format == DumpFormat::Sql ? u".sql.gz"_s : u".dump"_s;
}

QStringList dumpArguments(const DumpRequest& request, const QString& file, const QString& snapshot)
{
    QStringList arguments { u"--no-password"_s, u"--file="_s + file, u"--snapshot="_s + snapshot,
                            u"--lock-wait-timeout=10s"_s };
    switch (request.format) {
    case DumpFormat::Custom:
        arguments.append(u"--format=custom"_s);
        break;
    case DumpFormat::Directory:
        arguments.append({ u"--format=directory"_s, u"--jobs="_s + QString::number(request.jobs) });
        break;
    case DumpFormat::Sql:
        arguments.append({ u"--format=plain"_s, u"--compress=6"_s });
        break;
    }
    if (request.schemaOnly)
        arguments.append(u"--schema-only"_s);
    if (request.dataOnly)
        arguments.append(u"--data-only"_s);
    for (const sql::QualifiedName& table : request.tables)
        arguments.append(u"--table="_s + table.sql());
    return arguments;
}

/// Counts and hashes tables under the dump's snapshot, beside pg_dump.
class Digests
{
public:
    Digests(const pg::Settings& settings, QString snapshot, QList<DumpedTable> tables)
        : m_snapshot(std::move(snapshot))
        , m_tables(std::move(tables))
        , m_thread([this, settings] { m_done = work(settings); })
    {}

    [[nodiscard]] int compared() const { return m_compared.load(); }

    /// It may wait for a lock: the server is told.
    void stop()
    {
        m_stopped.store(true);
        const std::scoped_lock lock(m_mutex);
        m_canceller.cancel();
    }

    Result<QList<DumpedTable>> wait()
    {
        m_thread.join();
        STOPOVER_TRY(m_done);
        return m_tables;
    }

private:
    Result<void> work(const pg::Settings& settings)
    {
        STOPOVER_TRY_ASSIGN(pg::Connection connection,
                            pg::Connection::open(settings.withApplicationName(u"stopover digests"_s)));
        {
            const std::scoped_lock lock(m_mutex);
            m_canceller = connection.canceller();
        }
        // As long as pg_dump waits.
        STOPOVER_TRY(connection.setDefaults({ { u"lock_timeout"_s, u"10s"_s } }));
        STOPOVER_TRY_ASSIGN(const pg::Transaction transaction,
                            pg::Transaction::begin(connection, pg::Isolation::RepeatableRead));
        STOPOVER_TRY(connection.execute(u"SET TRANSACTION SNAPSHOT '"_s + m_snapshot + u'\''));
        for (DumpedTable& table : m_tables) {
            if (m_stopped.load())
                return Failure(ErrorCode::Cancelled);
            STOPOVER_TRY(digestTable(connection, table));
            ++m_compared;
        }
        return {};
    }

    QString m_snapshot;
    QList<DumpedTable> m_tables;
    Result<void> m_done;
    std::mutex m_mutex;
    pg::Canceller m_canceller;
    std::atomic<int> m_compared { 0 };
    std::atomic<bool> m_stopped { false };
    std::jthread m_thread; ///< the last member: it uses the others
};

/// What the server says of the COPYs of pg_dump.
void readProgress(pg::Connection& connection, DumpProgress& progress)
{
    const auto rows = connection.execute(
        u"SELECT coalesce(sum(p.tuples_processed), 0)::bigint, string_agg(p.relid::regclass::text, ', ')"
        " FROM pg_stat_progress_copy p JOIN pg_stat_activity a USING (pid) WHERE a.application_name = 'stopover "
        "pg_dump'"_s);
    if (!rows)
        return;
    progress.rows = rows->integer(0, 0);
    progress.tables = rows->text(0, 1);
}

Result<qint64> registerDump(pg::Connection& connection, const QString& path, const Manifest& manifest, int retainDays)
{
    qint64 rows = 0;
    for (const DumpedTable& table : manifest.tables)
        rows += table.rows;
    STOPOVER_TRY_ASSIGN(const auto hashes, hashFiles(manifestPath(path)));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows made,
        connection.execute(
            u"INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, bytes, level, "
            u"path, structure,"
            " expires_at) VALUES ($1, $2, 'dump', $3, $4, 1, $2, $5, now() + make_interval(days => $6::int)) "
            "RETURNING id"_s,
            { manifest.database, path, rows, manifest.bytes, hashes.first(), retainDays }));
    return made.integer(0, 0);
}

/// The names of tables in the list of contents that should be there.
Result<void> checkContents(const ClientTools& tools, const QString& dump, const Manifest& manifest)
{
    if (manifest.format == DumpFormat::Sql)
        return {};
    STOPOVER_TRY_ASSIGN(const ProcessOutput listed, runProcess(tools.request(u"pg_restore"_s, { u"--list"_s, dump })));
    const qsizetype found = listed.standardOutput.count(" TABLE DATA ");
    if (!manifest.schemaOnly && found < manifest.tables.size())
        return Failure(
            ErrorCode::DumpDamaged,
            { dump, clause("tables_missing", { QString::number(found), QString::number(manifest.tables.size()) }) });
    return {};
}

Result<void> runDump(const ClientTools& tools, const DumpRequest& request, const QString& file, const QString& snapshot,
                     pg::Connection& monitor, Digests& digests, int all, const DumpWatcher& watch)
{
    STOPOVER_TRY_ASSIGN(pg::Connection watching,
                        pg::Connection::open(monitor.watching().withApplicationName(u"stopover dump"_s)));
    ProcessRequest process = tools.request(u"pg_dump"_s, dumpArguments(request, file, snapshot), monitor.database());
    int round = 0;
    process.stop = [&] {
        if (++round % 5 != 0)
            return false;
        DumpProgress progress { .bytes = bytesIn(file), .compared = digests.compared(), .all = all };
        readProgress(watching, progress);
        progress.blockers = dumpBlockers(watching).value_or(QList<run::Blocker>());
        return !watch(progress);
    };
    STOPOVER_TRY(runProcess(process));
    if (!request.globals)
        return {};
    // Passwords of roles are readable for superusers only; who is none gets the roles without.
    STOPOVER_TRY_ASSIGN(const pg::Rows superuser,
                        monitor.execute(u"SELECT rolsuper FROM pg_roles WHERE rolname = current_user"_s));
    QStringList arguments { u"--globals-only"_s, u"--no-password"_s, u"--file="_s + file + u".globals.sql"_s };
    if (!superuser.boolean(0, 0))
        arguments.append(u"--no-role-passwords"_s);
    STOPOVER_TRY(runProcess(tools.request(u"pg_dumpall"_s, arguments, monitor.database())));
    return {};
}

/// Everything that must be undone when something fails before the end.
struct Draft
{
    QString folder; ///< of the unfinished file, 0700
    QString file;
    QString path; ///< where it will be
};

Result<Draft> makeDraft(const QString& folder, const QString& database, DumpFormat format, const QDateTime& now)
{
    if (!QDir().mkpath(folder))
        return Failure(ErrorCode::Io, { folder, qt_error_string() });
    const QString name = fileNameOf(database) + u'_' + now.toUTC().toString(u"yyyyMMdd_HHmmss"_s) + extensionOf(format);
    Draft draft { .folder = folder + u"/."_s + name + u".part"_s, .path = folder + u'/' + name };
    draft.file = draft.folder + u'/' + name;
    // Neither a folder of somebody else nor a link is taken for ours.
    if (QFileInfo::exists(draft.path) || ::mkdir(QFile::encodeName(draft.folder).constData(), S_IRWXU) != 0)
        return Failure(ErrorCode::Io, { draft.path, clause("exists") });
    return draft;
}

Result<void> publish(const Draft& draft, const QString& folder, bool globals)
{
    STOPOVER_TRY(closeToOthers(draft.file));
    if (globals) {
        STOPOVER_TRY(closeToOthers(draft.file + u".globals.sql"_s));
        if (!QFile::rename(draft.file + u".globals.sql"_s, draft.path + u".globals.sql"_s))
            return Failure(ErrorCode::Io, { draft.path, qt_error_string() });
    }
    if (!QDir().rename(draft.file, draft.path))
        return Failure(ErrorCode::Io, { draft.path, qt_error_string() });
    return toDisk(folder);
}

} // namespace

QString dumpFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/stopover/backups"_s;
}

Result<QList<run::Blocker>> dumpBlockers(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows waiting,
        connection.execute(
            u"SELECT pid FROM pg_stat_activity WHERE application_name IN ('stopover pg_dump', 'stopover digests')"
            " AND datname = current_database() AND wait_event_type = 'Lock' LIMIT 10"_s));
    QList<run::Blocker> blockers;
    for (int row = 0; row < waiting.count(); ++row) {
        STOPOVER_TRY_ASSIGN(const QList<run::Blocker> more,
                            run::blockersOf(connection, static_cast<int>(waiting.integer(row, 0))));
        blockers += more;
    }
    return blockers;
}

Result<DumpTables> dumpedTables(pg::Connection& connection, const QList<sql::QualifiedName>& chosen)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT format('%I.%I', n.nspname, c.relname), (SELECT string_agg(attname, "
                                           u"chr(1) ORDER BY attnum) FROM pg_attribute"
                                           "  WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped), c.oid"
                                           " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE "
                                           "c.relkind = 'r' AND c.relpersistence <> 't'"
                                           " AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'"
                                           " AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND "
                                           "d.classid = 'pg_class'::regclass AND d.deptype = 'e')"
                                           " ORDER BY c.relpages DESC, 1"_s));
    // pg_dump reads a table without running anything of it; counting its rows is a query.
    STOPOVER_TRY_ASSIGN(const QStringList foreign, trust::foreignObjects(connection));
    DumpTables tables;
    for (int row = 0; row < rows.count(); ++row) {
        DumpedTable table { .name = rows.text(row, 0),
                            .columns = rows.text(row, 1).split(QChar(1), Qt::SkipEmptyParts) };
        const bool wanted = chosen.isEmpty() || std::ranges::any_of(chosen, [&](const sql::QualifiedName& name) {
                                return name.display() == table.name || name.sql() == table.name;
                            });
        if (!wanted)
            continue;
        STOPOVER_TRY_ASSIGN(
            const QStringList code,
            trust::foreignCode(connection,
                               foreign.isEmpty() ? QList<qint64>() : QList<qint64> { rows.integer(row, 2) }));
        if (code.isEmpty())
            tables.compared.append(table);
        else
            tables.notCompared.append(table.name);
    }
    return tables;
}

Result<void> digestTable(pg::Connection& connection, DumpedTable& table)
{
    STOPOVER_TRY(connection.setDefaults({ { u"row_security"_s, u"off"_s } }));
    const QString statement = table.columns.isEmpty() ? u"SELECT count(*), 0 FROM ONLY "_s + table.name
                                                      : digestSql(table.columns, u"ONLY "_s + table.name);
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(statement));
    table.rows = rows.integer(0, 0);
    table.digest = rows.text(0, 1);
    return {};
}

Result<Backup> makeDump(const pg::Settings& settings, const DumpRequest& request, const QDateTime& now,
                        const DumpWatcher& watch)
{
    STOPOVER_TRY_ASSIGN(pg::Connection monitor, pg::Connection::open(settings.withApplicationName(u"stopover dump"_s)));
    // It is registered at its end, which would then be refused.
    STOPOVER_TRY(refusePooledPrograms(monitor));
    STOPOVER_TRY(pg::refuseUnwritable(monitor));
    STOPOVER_TRY_ASSIGN(const ClientTools tools, ClientTools::forServer(monitor));
    STOPOVER_TRY(run::journal::install(monitor));
    STOPOVER_TRY_ASSIGN(pg::Connection keeper,
                        pg::Connection::open(settings.withApplicationName(u"stopover snapshot"_s)));
    STOPOVER_TRY_ASSIGN(pg::Transaction holder, pg::Transaction::begin(keeper, pg::Isolation::RepeatableRead));
    STOPOVER_TRY_ASSIGN(const pg::Rows snapshot,
                        keeper.execute(u"SELECT pg_catalog.pg_export_snapshot(), current_setting('server_version')"_s));
    DumpTables tables;
    if (!request.schemaOnly) {
        STOPOVER_TRY_ASSIGN(tables, dumpedTables(keeper, request.tables));
    }
    const QString folder = request.folder.isEmpty() ? dumpFolder() : QDir(request.folder).absolutePath();
    STOPOVER_TRY_ASSIGN(const Draft draft, makeDraft(folder, monitor.database(), request.format, now));
    const auto clean = qScopeGuard([&draft] { QDir(draft.folder).removeRecursively(); });

    Digests digests(settings, snapshot.text(0, 0), tables.compared);
    const auto dumped = runDump(tools, request, draft.file, snapshot.text(0, 0), monitor, digests,
                                static_cast<int>(tables.compared.size()), watch);
    if (!dumped)
        digests.stop();
    const Result<QList<DumpedTable>> digested = digests.wait();
    STOPOVER_TRY(dumped);
    STOPOVER_TRY(digested);
    holder.rollback();

    STOPOVER_TRY_ASSIGN(const ProcessOutput program, runProcess(tools.request(u"pg_dump"_s, { u"--version"_s })));
    Manifest manifest { .database = monitor.database(),
                        .server = snapshot.text(0, 1),
                        .program = QString::fromUtf8(program.standardOutput).trimmed(),
                        .createdAt = now.toUTC().toString(Qt::ISODate),
                        .snapshot = snapshot.text(0, 0),
                        .format = request.format,
                        .schemaOnly = request.schemaOnly,
                        .dataOnly = request.dataOnly,
                        .chosenTables = !request.tables.isEmpty(),
                        .bytes = bytesIn(draft.file),
                        .tables = *digested,
                        .notCompared = tables.notCompared };
    STOPOVER_TRY(checkContents(tools, draft.file, manifest));
    STOPOVER_TRY_ASSIGN(manifest.files, hashFiles(draft.file));
    STOPOVER_TRY(publish(draft, folder, request.globals));
    STOPOVER_TRY(writeManifest(draft.path, manifest));
    STOPOVER_TRY_ASSIGN(const qint64 id, registerDump(monitor, draft.path, manifest, request.retainDays));
    return find(monitor, id);
}

} // namespace stopover::backup
