#include "core/backup/csvexport.h"

#include "core/base/privatefile.h"
#include "core/base/text.h"
#include "core/pg/copy.h"
#include "core/trust/foreigncode.h"

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

/// For each column, whether its values may be anything: all but numbers, times and booleans of the server's own types.
Result<QList<bool>> columnsOfText(pg::Connection& connection, const sql::QualifiedName& table)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"WITH RECURSIVE base(attnum, type) AS ("
            " SELECT a.attnum, a.atttypid FROM pg_attribute a WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND "
            "NOT a.attisdropped"
            " UNION ALL SELECT b.attnum, t.typbasetype FROM base b JOIN pg_type t ON t.oid = b.type WHERE t.typtype = "
            "'d')"
            " SELECT NOT (t.typnamespace = 'pg_catalog'::regnamespace AND t.typcategory IN ('N', 'D', 'T', 'B'))"
            " FROM base b JOIN pg_type t ON t.oid = b.type WHERE t.typtype <> 'd' ORDER BY b.attnum"_s,
            { table.sql() }));
    QList<bool> columns;
    for (int row = 0; row < rows.count(); ++row)
        columns.append(rows.boolean(row, 0));
    return columns;
}

/// Behind the cell that begins at `at`.
qsizetype endOfCell(const QByteArray& line, qsizetype at)
{
    bool quoted = false;
    for (; at < line.size(); ++at) {
        if (line.at(at) == '"')
            quoted = !quoted;
        else if (!quoted && (line.at(at) == ',' || line.at(at) == '\n'))
            return at;
    }
    return line.size();
}

/// The line with an apostrophe before each text that a spreadsheet would take for a formula.
QByteArray guarded(const QByteArray& line, const QList<bool>& isText)
{
    QByteArray result;
    qsizetype at = 0;
    for (qsizetype column = 0; at < line.size(); ++column) {
        const qsizetype end = endOfCell(line, at);
        const qsizetype begin = line.at(at) == '"' ? at + 1 : at;
        const bool guard =
            isText.value(column, true) && begin < end && startsFormula(QChar::fromLatin1(line.at(begin)));
        result += QByteArrayView(line).sliced(at, begin - at);
        if (guard)
            result += '\'';
        result += QByteArrayView(line).sliced(begin, std::min(end + 1, line.size()) - begin);
        at = end + 1;
    }
    return result;
}

} // namespace

Result<qint64> exportCsv(pg::Connection& connection, const Backup& backup, const QString& path, CsvValues values)
{
    if (backup.kind == Kind::Dump || !backup.there)
        return Failure(ErrorCode::BackupGone, { backup.object });
    STOPOVER_TRY_ASSIGN(const sql::QualifiedName table, sql::QualifiedName::parse(backup.object));
    STOPOVER_TRY(trust::refuseForeignRelation(connection, table.sql()));
    STOPOVER_TRY_ASSIGN(const QList<bool> isText, columnsOfText(connection, table));
    STOPOVER_TRY_ASSIGN(PrivateFile file, PrivateFile::create(path));
    STOPOVER_TRY_ASSIGN(
        pg::CopyReader reader,
        pg::CopyReader::start(connection, u"COPY "_s + table.sql() + u" TO STDOUT (FORMAT csv, HEADER)"_s));
    qint64 rows = -1; // its head
    while (true) {
        STOPOVER_TRY_ASSIGN(const QByteArray line, reader.read());
        if (line.isEmpty())
            break;
        // The names of the columns are texts.
        STOPOVER_TRY(file.write(values == CsvValues::Exact ? line : guarded(line, rows < 0 ? QList<bool>() : isText)));
        ++rows;
    }
    STOPOVER_TRY(file.commit());
    STOPOVER_TRY(log(connection, backup.id, u"exported"_s, path));
    return rows;
}

} // namespace stopover::backup
