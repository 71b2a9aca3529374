#include "core/rehearsal/sample.h"

#include "core/catalog/operators.h"
#include "core/pg/copy.h"
#include "core/pg/transaction.h"
#include "core/trust/foreigncode.h"

namespace stopover::rehearsal {

using namespace Qt::StringLiterals;

namespace {

struct Source
{
    QString name; ///< as SQL
    QString columns; ///< without generated ones
    double rows = 0;
    bool isVersionTable = false;
};

/// Tables that hold rows themselves, partitions among them.
Result<QList<Source>> sourcesOf(pg::Connection& live, const QString& versionTable)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        live.execute(
            u"SELECT c.oid::regclass::text, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum), c.reltuples, "
            u"c.oid = to_regclass(nullif($1, '')) FROM pg_class c"
            " JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0"
            " AND NOT a.attisdropped AND a.attgenerated = '' WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND "
            "n.nspname !~ '^pg_'"
            " AND n.nspname NOT IN ('information_schema', 'stopover', 'stopover_backup', 'stopover_retired')"
            " AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND "
            "d.deptype = 'e')"
            " GROUP BY c.oid ORDER BY 1"_s,
            { versionTable }));
    QList<Source> sources;
    for (int row = 0; row < rows.count(); ++row)
        sources.append({ .name = rows.text(row, 0),
                         .columns = rows.text(row, 1),
                         .rows = rows.text(row, 2).toDouble(),
                         .isVersionTable = rows.boolean(row, 3) });
    return sources;
}

Result<void> carry(pg::Connection& live, pg::Connection& copy, const Source& source, const QString& part,
                   const CopyRequest& request)
{
    const QString select = u"(SELECT "_s + source.columns + u" FROM ONLY "_s + source.name + part + u')';
    STOPOVER_TRY_ASSIGN(pg::CopyReader reader,
                        pg::CopyReader::start(live, u"COPY "_s + select + u" TO STDOUT (FORMAT binary)"_s));
    STOPOVER_TRY_ASSIGN(
        pg::CopyWriter writer,
        pg::CopyWriter::start(copy,
                              u"COPY "_s + source.name + u" ("_s + source.columns + u") FROM STDIN (FORMAT binary)"_s));
    while (true) {
        if (request.stop && request.stop())
            return Failure(ErrorCode::Cancelled);
        STOPOVER_TRY_ASSIGN(const QByteArray row, reader.read());
        if (row.isEmpty())
            break;
        STOPOVER_TRY(writer.write(row));
    }
    STOPOVER_TRY(writer.finish());
    return {};
}

/// Rows whose parent was not taken; until none is left, since a parent may have gone as a child.
Result<void> removeOrphans(pg::Connection& live, pg::Connection& copy)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows keys,
        live.execute(u"SELECT 'DELETE FROM ' || con.conrelid::regclass || ' c WHERE NOT EXISTS (SELECT FROM ' ||"
                     " con.confrelid::regclass || ' p WHERE ' || "_s
                     + catalog::foreignKeyJoin()
                     + u" || ')' || (SELECT string_agg(format(' AND c.%I IS NOT NULL', a.attname), '') FROM "
                       u"unnest(con.conkey) k(n)"
                       " JOIN pg_attribute a ON a.attrelid = con.conrelid AND a.attnum = k.n)"
                       " FROM pg_constraint con JOIN pg_namespace n ON n.oid = con.connamespace WHERE con.contype = 'f'"
                       " AND con.conparentid = 0 AND con.convalidated"
                       " AND n.nspname NOT IN ('stopover', 'stopover_backup', 'stopover_retired')"_s));
    bool removed = true;
    while (removed) {
        removed = false;
        for (int row = 0; row < keys.count(); ++row) {
            STOPOVER_TRY_ASSIGN(const pg::Rows gone, copy.execute(keys.text(row, 0)));
            removed = removed || gone.affected() > 0;
        }
    }
    return {};
}

Result<void> setSequences(pg::Connection& live, pg::Connection& copy)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        live.execute(u"SELECT format('%I.%I', schemaname, sequencename), last_value FROM pg_sequences "
                                     u"WHERE last_value IS NOT NULL"
                                     " AND schemaname NOT IN ('stopover', 'stopover_backup', 'stopover_retired')"_s));
    for (int row = 0; row < rows.count(); ++row) {
        STOPOVER_TRY(copy.execute(u"SELECT setval(to_regclass($1), $2) WHERE to_regclass($1) IS NOT NULL"_s,
                                  { rows.text(row, 0), rows.integer(row, 1) }));
    }
    return {};
}

} // namespace

Result<void> copySample(pg::Connection& live, pg::Connection& copy, const CopyRequest& request)
{
    STOPOVER_TRY(trust::refuseForeignObjects(live));
    STOPOVER_TRY_ASSIGN(const pg::Transaction snapshot, pg::Transaction::begin(live, pg::Isolation::RepeatableRead));
    STOPOVER_TRY(live.execute(u"SET TRANSACTION READ ONLY"_s));
    STOPOVER_TRY_ASSIGN(const QList<Source> sources, sourcesOf(live, request.versionTable));
    const QString some = u" TABLESAMPLE system ("_s + QString::number(request.percent) + u") REPEATABLE (1)"_s;
    for (const Source& source : sources) {
        const bool isWhole =
            source.isVersionTable || (request.percent > 0 && source.rows < static_cast<double>(smallTable));
        if (isWhole || request.percent > 0) {
            STOPOVER_TRY(carry(live, copy, source, isWhole ? QString() : some, request));
        }
    }
    STOPOVER_TRY(removeOrphans(live, copy));
    STOPOVER_TRY(setSequences(live, copy));
    return copy.executeScript(u"ANALYZE"_s);
}

} // namespace stopover::rehearsal
