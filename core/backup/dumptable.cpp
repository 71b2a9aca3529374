#include "core/backup/backupstep.h"
#include "core/backup/dumpconsent.h"
#include "core/base/clause.h"
#include "core/catalog/tablejson.h"
#include "core/catalog/tablereader.h"
#include "core/pg/copy.h"
#include "core/pg/transaction.h"
#include "core/run/journalschema.h"
#include "core/run/keptnames.h"
#include "core/trust/foreigncode.h"

#include <QJsonDocument>
#include <QUuid>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

/// Lines of the dump's list for one table: all of the schema, of the rows only its own; of the rest neither keys to
/// other tables nor what runs by itself.
bool isNeeded(const QByteArray& line, const sql::QualifiedName& table)
{
    static const QList<QByteArray> leftOut {
        " FK CONSTRAINT ",          " TRIGGER ",      " EVENT TRIGGER ", " PUBLICATION ",
        " PUBLICATION TABLE ",      " SUBSCRIPTION ", " RULE ",          " POLICY ",
        " MATERIALIZED VIEW DATA ", " SEQUENCE SET ", " ACL ",           " DEFAULT ACL ",
        " SECURITY LABEL ",         " BLOB",          " COMMENT "
    };
    const QByteArray own = " TABLE DATA " + table.schema.toUtf8() + ' ' + table.name.toUtf8() + ' ';
    if (line.contains(" TABLE DATA "))
        return line.contains(own);
    return std::ranges::none_of(leftOut, [&](const QByteArray& kind) { return line.contains(kind); });
}

/// Rows go from one database to the other in binary, in constant memory.
Result<void> carryRows(pg::Connection& from, const QString& source, pg::Connection& to, const QString& target)
{
    STOPOVER_TRY_ASSIGN(pg::CopyReader reader,
                        pg::CopyReader::start(from, u"COPY "_s + source + u" TO STDOUT (FORMAT binary)"_s));
    STOPOVER_TRY_ASSIGN(pg::CopyWriter writer,
                        pg::CopyWriter::start(to, u"COPY "_s + target + u" FROM STDIN (FORMAT binary)"_s));
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

Result<qint64> registerTaken(pg::Connection& connection, const catalog::Table& table, const sql::QualifiedName& backup,
                             const DumpedTable& held)
{
    const QString structure = QString::fromUtf8(QJsonDocument(catalog::toJson(table)).toJson(QJsonDocument::Compact));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows made,
        connection.execute(
            u"INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, checksum, "
            u"verified_at, level, columns,"
            " key_columns, structure, expires_at) SELECT $1, $2::text, 'backup', $3, $4, clock_timestamp(), 3,"
            " stopover.columns_of(($2::text)::regclass), string_to_array(nullif($5, ''), chr(1)), $6, now() + "
            "interval '30 days' RETURNING id"_s,
            { table.name.display(), backup.display(), held.rows, held.digest, primaryKeyOf(table).join(QChar(1)),
              structure }));
    return made.integer(0, 0);
}

/// The table as it is in a database that holds the dump, without what only a superuser could make.
Result<RestoreTarget> loadScratch(const DumpRights& rights, const DumpTableRequest& request, DumpFormat format,
                                  bool registered)
{
    STOPOVER_TRY_ASSIGN(const DumpContents contents,
                        consentedContents(rights.admin, request.dump, format, registered, request.consent));
    const QString scratch = u"stopover_taken_"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    STOPOVER_TRY_ASSIGN(RestoreTarget target, RestoreTarget::make(rights.admin, scratch));
    DumpConsent consent = request.consent;
    for (const QString& name : contents.superuser.keys()) {
        if (!name.startsWith("EXTENSION "_L1))
            consent.leaveOut.append(name);
    }
    STOPOVER_TRY_ASSIGN(const LeftOut leftOut, prepareFor(target, request.dump, contents, consent));
    const auto wanted = [table = request.table](const QByteArray& line) { return isNeeded(line, table); };
    STOPOVER_TRY(loadDump(target.ordinary(),
                          { .dump = request.dump,
                            .format = format,
                            .leftOut = leftOut,
                            .wanted = wanted,
                            .hidesFromOwner = contents.hidesFromOwner }));
    return target;
}

} // namespace

Result<Backup> extractTable(const DumpRights& rights, const DumpTableRequest& request, const QDateTime& now)
{
    const QString& dump = request.dump;
    const sql::QualifiedName& name = request.table;
    STOPOVER_TRY(RestoreTarget::refuseUnable(rights.admin));
    STOPOVER_TRY_ASSIGN(const Manifest manifest, readManifest(dump));
    STOPOVER_TRY(refuseDamaged(dump, manifest.format));
    STOPOVER_TRY_ASSIGN(pg::Connection live, pg::Connection::open(rights.work));
    STOPOVER_TRY_ASSIGN(const bool registered, isTrusted(live, dump));
    STOPOVER_TRY(run::journal::install(live));
    const auto held = std::ranges::find_if(manifest.tables, [&](const DumpedTable& table) {
        return table.name == name.display() || table.name == name.sql();
    });
    if (held == manifest.tables.end() || manifest.format == DumpFormat::Sql)
        return Failure(ErrorCode::TableMissing, { name.display() });
    STOPOVER_TRY_ASSIGN(const RestoreTarget target, loadScratch(rights, request, manifest.format, registered));
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(target.ordinary()));
    STOPOVER_TRY_ASSIGN(const catalog::Table table, catalog::readTable(database, name));
    STOPOVER_TRY_ASSIGN(pg::Connection from, pg::Connection::open(target.ordinary()));
    STOPOVER_TRY_ASSIGN(run::KeptNames names, run::KeptNames::from(live, now));
    const sql::QualifiedName backup { u"stopover_backup"_s, names.make(name.name, u"_backup_"_s) };
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(live));
    STOPOVER_TRY(live.execute(u"CREATE TABLE "_s + backup.sql() + u" ("_s + columnsSql(table) + u')'));
    STOPOVER_TRY(live.execute(identify(backup.sql()).sql));
    // The types that the dump names are those of this database.
    STOPOVER_TRY(trust::refuseForeignRelation(live, backup.sql()));
    STOPOVER_TRY(carryRows(from, u"(SELECT * FROM ONLY "_s + name.sql() + u')', live, backup.sql()));
    DumpedTable found { .name = backup.sql(), .columns = held->columns };
    STOPOVER_TRY(digestTable(live, found));
    if (found.rows != held->rows || found.digest != held->digest)
        return Failure(ErrorCode::DumpDamaged, { dump, clause("table_differs", { held->name }) });
    STOPOVER_TRY_ASSIGN(const qint64 id, registerTaken(live, table, backup, *held));
    STOPOVER_TRY(transaction.commit());
    return find(live, id);
}

} // namespace stopover::backup
