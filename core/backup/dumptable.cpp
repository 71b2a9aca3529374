#include "core/backup/clienttools.h"
#include "core/backup/dumprestore.h"
#include "core/catalog/tablejson.h"
#include "core/catalog/tablereader.h"
#include "core/pg/copy.h"
#include "core/pg/transaction.h"
#include "core/repartition/backupstep.h"
#include "core/run/journal.h"

#include <QJsonDocument>
#include <QScopeGuard>
#include <QTemporaryFile>
#include <QUuid>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

/// Lines of the dump's list for one table: all of the schema, of the rows only its own; of the rest neither keys to
/// other tables nor what runs by itself.
QByteArray listFor(const QByteArray& contents, const sql::QualifiedName& table)
{
    static const QList<QByteArray> leftOut { " FK CONSTRAINT ", " TRIGGER ", " EVENT TRIGGER ", " PUBLICATION ", " SUBSCRIPTION ",
                                             " MATERIALIZED VIEW DATA ", " SEQUENCE SET ", " ACL ", " DEFAULT ACL " };
    const QByteArray own = " TABLE DATA " + table.schema.toUtf8() + ' ' + table.name.toUtf8() + ' ';
    QByteArray list;
    for (const QByteArray& line : contents.split('\n')) {
        const bool other = line.contains(" TABLE DATA ") && !line.contains(own);
        const bool out = std::ranges::any_of(leftOut, [&](const QByteArray& kind) { return line.contains(kind); });
        if (!line.startsWith(';') && !other && !out)
            list += line + '\n';
    }
    return list;
}

Result<void> loadOnly(const pg::Settings& target, const QString& dump, const sql::QualifiedName& table)
{
    STOPOVER_TRY_ASSIGN(const ClientTools tools, ClientTools::forServer(target));
    STOPOVER_TRY_ASSIGN(const ProcessOutput contents, runProcess(tools.request(u"pg_restore"_s, { u"--list"_s, dump })));
    QTemporaryFile list;
    if (!list.open() || list.write(listFor(contents.standardOutput, table)) < 0 || !list.flush())
        return Failure(ErrorCode::Io, { list.fileName(), list.errorString() });
    return loadDump(target, dump, DumpFormat::Custom, { u"--no-owner"_s, u"--use-list="_s + list.fileName() });
}

/// Rows go from one database to the other in binary, in constant memory.
Result<void> carryRows(pg::Connection& from, const QString& source, pg::Connection& to, const QString& target)
{
    STOPOVER_TRY_ASSIGN(pg::CopyReader reader, pg::CopyReader::start(from, u"COPY "_s + source + u" TO STDOUT (FORMAT binary)"_s));
    STOPOVER_TRY_ASSIGN(pg::CopyWriter writer, pg::CopyWriter::start(to, u"COPY "_s + target + u" FROM STDIN (FORMAT binary)"_s));
    while (true) {
        STOPOVER_TRY_ASSIGN(const QByteArray row, reader.read());
        if (row.isEmpty())
            break;
        STOPOVER_TRY(writer.write(row));
    }
    STOPOVER_TRY(writer.finish());
    return {};
}

QString columnsSql(const catalog::Table& table)
{
    QStringList columns;
    for (const catalog::Column& column : table.columns)
        columns.append(sql::quoted(column.name) + u' ' + column.type);
    return columns.join(u", "_s);
}

Result<qint64> registerTaken(pg::Connection& connection, const catalog::Table& table, const sql::QualifiedName& backup, const DumpedTable& held)
{
    const QString structure = QString::fromUtf8(QJsonDocument(catalog::toJson(table)).toJson(QJsonDocument::Compact));
    STOPOVER_TRY_ASSIGN(const pg::Rows made,
                        connection.execute(u"INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, checksum, verified_at, level, columns,"
                                           " key_columns, structure, expires_at) SELECT $1, $2::text, 'backup', $3, $4, clock_timestamp(), 3,"
                                           " stopover.columns_of(($2::text)::regclass), string_to_array(nullif($5, ''), chr(1)), $6, now() + interval '30 days' RETURNING id"_s,
                                           { table.name.display(), backup.display(), held.rows, held.digest, repartition::primaryKeyOf(table).join(QChar(1)), structure }));
    return made.integer(0, 0);
}

} // namespace

Result<Backup> takeTable(const pg::Settings& settings, const QString& dump, const sql::QualifiedName& name, const QDateTime& now, bool allowCode)
{
    STOPOVER_TRY_ASSIGN(const Manifest manifest, readManifest(dump));
    STOPOVER_TRY(checkBytes(dump, manifest));
    STOPOVER_TRY_ASSIGN(pg::Connection live, pg::Connection::open(settings));
    STOPOVER_TRY(refuseUntrusted(settings, live, dump, allowCode));
    STOPOVER_TRY(run::journal::install(live));
    const auto held = std::ranges::find_if(manifest.tables, [&](const DumpedTable& table) { return table.name == name.display() || table.name == name.sql(); });
    if (held == manifest.tables.end() || manifest.format == DumpFormat::Sql)
        return Failure(ErrorCode::TableMissing, { name.display() });
    const QString scratch = u"stopover_taken_"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    STOPOVER_TRY(live.execute(u"CREATE DATABASE "_s + scratch + u" TEMPLATE template0"_s));
    const auto drop = qScopeGuard([&] { static_cast<void>(live.execute(u"DROP DATABASE IF EXISTS "_s + scratch + u" WITH (FORCE)"_s)); });
    const pg::Settings target = settings.withDatabase(scratch);
    STOPOVER_TRY(loadOnly(target, dump, name));
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(target.keywords()));
    STOPOVER_TRY_ASSIGN(const catalog::Table table, catalog::readTable(database, name));
    STOPOVER_TRY_ASSIGN(pg::Connection from, pg::Connection::open(target));
    const sql::QualifiedName backup { u"stopover_backup"_s, sql::derivedName(name.name, u"_backup_"_s + now.toUTC().toString(u"yyyyMMdd_HHmmss"_s)) };
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(live));
    STOPOVER_TRY(live.execute(u"CREATE TABLE "_s + backup.sql() + u" ("_s + columnsSql(table) + u')'));
    STOPOVER_TRY(carryRows(from, u"(SELECT * FROM ONLY "_s + name.sql() + u')', live, backup.sql()));
    DumpedTable found { .name = backup.sql(), .columns = held->columns };
    STOPOVER_TRY(digestTable(live, found));
    if (found.rows != held->rows || found.digest != held->digest)
        return Failure(ErrorCode::DumpDamaged, { dump, u"table %1 does not hold what it held"_s.arg(held->name) });
    STOPOVER_TRY_ASSIGN(const qint64 id, registerTaken(live, table, backup, *held));
    STOPOVER_TRY(transaction.commit());
    return find(live, id);
}

} // namespace stopover::backup
