#include "tests/support/twincompare.h"

#include "core/backup/clienttools.h"
#include "core/sql/identifier.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

const QString relationsQuery = uR"(
SELECT format('%I.%I', n.nspname, c.relname), c.relkind, c.oid::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND NOT c.relispartition AND n.nspname !~ '^(pg_|information_schema|stopover|ext$)'
 ORDER BY 1)"_s;

const QString privilegesQuery = uR"(
SELECT format('%s may %s %s', r, p, $2::text) FROM unnest(ARRAY['twin_app', 'twin_reader', 'Twin owner', 'public']) r,
       unnest(string_to_array($3, ',')) p
 WHERE CASE WHEN $3 LIKE 'USAGE%' THEN has_sequence_privilege(r, $1::oid, p) ELSE has_table_privilege(r, $1::oid, p) END
UNION ALL
SELECT format('%s may %s %s.%I', r, p, $2::text, a.attname) FROM unnest(ARRAY['twin_app', 'twin_reader', 'Twin owner', 'public']) r,
       unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'REFERENCES', 'SELECT WITH GRANT OPTION', 'UPDATE WITH GRANT OPTION']) p, pg_attribute a
 WHERE $3 NOT LIKE 'USAGE%' AND a.attrelid = $1::oid AND a.attnum > 0 AND NOT a.attisdropped AND has_column_privilege(r, $1::oid, a.attnum, p)
 ORDER BY 1)"_s;

/// The first column of each row; an error instead of them is a difference, too.
QStringList linesOf(pg::Connection& connection, const QString& query, const pg::Params& params = {})
{
    const auto rows = connection.execute(query, params);
    if (!rows)
        return { QString::fromUtf8(describe(rows.error())) };
    QStringList lines;
    for (int row = 0; row < rows->count(); ++row)
        lines.append(rows->text(row, 0));
    return lines;
}

QStringList contentOf(pg::Connection& connection, const QString& name, const QString& kind, const QString& oid)
{
    const bool isSequence = kind == "S"_L1;
    QStringList lines = linesOf(connection, privilegesQuery,
                                { oid, name,
                                  isSequence ? u"USAGE,SELECT,UPDATE"_s
                                             : u"SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER,SELECT WITH "
                                               "GRANT OPTION"_s });
    const QString query = isSequence
        ? u"SELECT format('%s %s', last_value, is_called) FROM "_s + name
        : u"SELECT t::text FROM %1 t ORDER BY t::text COLLATE pg_catalog.\"C\""_s.arg(name);
    for (const QString& row : linesOf(connection, query))
        lines.append(name + u": "_s + row);
    return lines;
}

} // namespace

QString twinContentOf(const pg::Settings& settings)
{
    auto connection = pg::Connection::open(settings);
    if (!connection)
        return u"no connection"_s;
    const auto relations = connection->execute(relationsQuery);
    if (!relations)
        return QString::fromUtf8(describe(relations.error()));
    QStringList lines;
    for (int row = 0; row < relations->count(); ++row) {
        if (relations->text(row, 1) == "m"_L1)
            lines += linesOf(*connection, u"REFRESH MATERIALIZED VIEW "_s + relations->text(row, 0));
    }
    for (int row = 0; row < relations->count(); ++row)
        lines += contentOf(*connection, relations->text(row, 0), relations->text(row, 1), relations->text(row, 2));
    return lines.join(u'\n');
}

QString twinDefinitionsOf(const pg::Settings& settings)
{
    auto connection = pg::Connection::open(settings);
    if (!connection)
        return u"no connection"_s;
    const auto tools = backup::ClientTools::forServer(settings);
    if (!tools)
        return QString::fromUtf8(describe(tools.error()));
    const auto output = runProcess(
        tools->request(u"pg_dump"_s, { u"--schema-only"_s, u"--exclude-schema=stopover*"_s }, connection->database()));
    if (!output)
        return QString::fromUtf8(describe(output.error()));
    static const QRegularExpression remarks(u"^(--.*|\\\\(un)?restrict .*|)\n"_s, QRegularExpression::MultilineOption);
    return QString::fromUtf8(output->standardOutput).remove(remarks);
}

} // namespace stopover::test
