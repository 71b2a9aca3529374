#include "core/risk/probes.h"

#include "core/base/clause.h"
#include "core/risk/rules.h"
#include "core/risk/typename.h"
#include "core/sql/identifier.h"

#include <QRegularExpression>

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

QString quotedName(const sql::Node& rangeVar)
{
    const QString schema = rangeVar.text("schemaname");
    const QString name = sql::quoted(rangeVar.text("relname"));
    return (schema.isEmpty() ? u"public"_s : sql::quoted(schema)) + u'.' + name;
}

QStringList quotedAll(const QStringList& names, const QString& prefix = {})
{
    QStringList quoted;
    for (const QString& name : names)
        quoted.append(prefix + sql::quoted(name));
    return quoted;
}

Probe duplicates(const QString& table, const QString& display, const QStringList& columns)
{
    const QString list = quotedAll(columns).join(u", "_s);
    return { .what = clause("probe_duplicates", { display, columns.join(u", "_s) }),
             .sql = u"SELECT ROW("_s + list + u")::text || ', ' || count(*) || ' times' FROM "_s + table + u" WHERE ("_s
                 + list + u") IS NOT NULL GROUP BY "_s + list + u" HAVING count(*) > 1 LIMIT 3"_s };
}

Probe nulls(const QString& table, const QString& display, const QString& column)
{
    return { .what = clause("probe_nulls", { display + u'.' + column }),
             .sql = u"SELECT t::text FROM "_s + table + u" t WHERE "_s + sql::quoted(column) + u" IS NULL LIMIT 3"_s };
}

Probe orphans(const QString& table, const QString& display, const sql::Node& constraint)
{
    const QStringList columns = constraint.words("fk_attrs");
    const QStringList others = constraint.words("pk_attrs");
    QStringList there;
    QStringList join;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        there.append(u"c."_s + sql::quoted(columns.at(i)) + u" IS NOT NULL"_s);
        join.append(u"p."_s + sql::quoted(others.value(i, u"id"_s)) + u" = c."_s + sql::quoted(columns.at(i)));
    }
    QStringList names;
    for (const QString& column : columns)
        names.append(sql::literal(column));
    // How an extension's type compares is the server's to say, when the key is there.
    const QString comparable =
        u"NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t"
        " ON t.oid = a.atttypid LEFT JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype"
        " WHERE a.attrelid = pg_catalog.to_regclass(%1) AND a.attname IN (%2)"
        " AND coalesce(b.typnamespace, t.typnamespace) <> 'pg_catalog'::pg_catalog.regnamespace)"_s.arg(
            sql::literal(table), names.join(u", "_s));
    return { .what = clause("probe_orphans", { display, columns.join(u", "_s) }),
             .sql = u"SELECT c::text FROM "_s + table + u" c WHERE "_s + comparable + u" AND "_s
                 + there.join(u" AND "_s) + u" AND NOT EXISTS (SELECT FROM "_s + quotedName(constraint["pktable"])
                 + u" p WHERE "_s + join.join(u" AND "_s) + u") LIMIT 3"_s };
}

/// The expression of CHECK (…), cut out of the text by its parentheses.
QString checkText(const QString& statement)
{
    static const QRegularExpression check(u"\\bCHECK\\s*\\("_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = check.match(statement);
    int depth = match.hasMatch() ? 1 : 0;
    qsizetype at = match.capturedEnd();
    while (depth > 0 && at < statement.size()) {
        depth += statement.at(at) == u'(' ? 1 : statement.at(at) == u')' ? -1 : 0;
        ++at;
    }
    return match.hasMatch() && depth == 0 ? statement.mid(match.capturedEnd(), at - match.capturedEnd() - 1)
                                          : QString();
}

/// Values that the new type cannot hold, where that can be asked without converting them.
QList<Probe> misfits(const QString& table, const QString& display, const QString& column, const QString& type)
{
    static const QRegularExpression limited(u"\\Acharacter(?: varying)?\\((\\d+)\\)\\z"_s);
    const QString quoted = sql::quoted(column);
    QString condition;
    if (const auto match = limited.match(type); match.hasMatch())
        condition = u"pg_catalog.char_length("_s + quoted + u"::text) > "_s + match.captured(1);
    else if (type == "integer"_L1)
        condition = quoted + u"::text ~ '^-?[0-9]+$' AND "_s + quoted
            + u"::text::numeric NOT BETWEEN -2147483648 AND 2147483647"_s;
    else if (type == "smallint"_L1)
        condition =
            quoted + u"::text ~ '^-?[0-9]+$' AND "_s + quoted + u"::text::numeric NOT BETWEEN -32768 AND 32767"_s;
    if (condition.isEmpty())
        return {};
    return { { .what = clause("probe_misfits", { display + u'.' + column, type }),
               .sql = u"SELECT "_s + quoted + u"::text FROM "_s + table + u" WHERE "_s + condition + u" LIMIT 3"_s } };
}

QList<Probe> ofConstraint(const QString& table, const QString& display, const sql::Node& constraint,
                          const QString& statement)
{
    const QByteArray type = constraint.choice("contype");
    const QStringList keys = constraint.words("keys");
    QList<Probe> probes;
    if ((type == "CONSTR_UNIQUE" || type == "CONSTR_PRIMARY") && !keys.isEmpty())
        probes.append(duplicates(table, display, keys));
    for (const QString& key : type == "CONSTR_PRIMARY" ? keys : QStringList())
        probes.append(nulls(table, display, key));
    if (type == "CONSTR_FOREIGN" && !constraint.words("fk_attrs").isEmpty())
        probes.append(orphans(table, display, constraint));
    if (const QString check = type == "CONSTR_CHECK" ? checkText(statement) : QString(); !check.isEmpty())
        probes.append({ .what = display + u" violates CHECK ("_s + check + u')',
                        .sql = u"SELECT t::text FROM "_s + table + u" t WHERE NOT ("_s + check + u") LIMIT 3"_s });
    return probes;
}

QList<Probe> ofStatement(const sql::Node& node, const QString& statement)
{
    QList<Probe> probes;
    const QString table = quotedName(node["relation"]);
    const QString display = tableOf(node["relation"]);
    if (node.is("IndexStmt") && node.flag("unique") && !node["where_clause"]) {
        QStringList columns;
        for (const sql::Node& element : node.list("index_params"))
            columns.append(element.text("name"));
        if (!columns.contains(QString()))
            probes.append(duplicates(table, display, columns));
    }
    for (const sql::Node& command : node.is("AlterTableStmt") ? node.list("cmds") : QList<sql::Node>()) {
        const QByteArray type = command.choice("subtype");
        if (type == "AT_SetNotNull")
            probes.append(nulls(table, display, command.text("name")));
        else if (type == "AT_AddConstraint")
            probes.append(ofConstraint(table, display, command["def"], statement));
        else if (type == "AT_AlterColumnType" && !command["def"]["raw_default"])
            probes.append(misfits(table, display, command.text("name"), typeText(command["def"]["type_name"])));
    }
    return probes;
}

} // namespace

QList<Probe> probesOf(const QString& script)
{
    QList<Probe> probes;
    QSet<QString> changed;
    const auto parts = sql::scriptParts(script.toUtf8());
    for (const sql::ScriptStatement& part : parts ? *parts : QList<sql::ScriptStatement>()) {
        const auto tree = sql::SyntaxTree::parse(part.text);
        const sql::Node node = tree ? tree->root() : sql::Node();
        if (node.isNull() || node.is("DoStmt") || node.is("CallStmt"))
            break; // what it does to rows is not known
        const QString table = node["relation"].text("relname");
        if (node.is("UpdateStmt") || node.is("DeleteStmt") || node.is("InsertStmt") || node.is("CopyStmt"))
            changed.insert(table);
        else if (!changed.contains(table))
            probes.append(ofStatement(node, part.text));
    }
    return probes;
}

QStringList extensionsOf(const QString& script)
{
    QStringList names;
    const auto parts = sql::scriptParts(script.toUtf8());
    for (const sql::ScriptStatement& part : parts ? *parts : QList<sql::ScriptStatement>()) {
        const auto tree = sql::SyntaxTree::parse(part.text);
        if (tree && tree->root().is("CreateExtensionStmt"))
            names.append(tree->root().text("extname"));
    }
    return names;
}

} // namespace stopover::risk
