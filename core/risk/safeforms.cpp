#include "core/risk/safeforms.h"

#include "core/risk/predictor.h"

#include <QRegularExpression>

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto apart = "-- +stopover autocommit\n"_L1;

/// The statement with CONCURRENTLY behind the words that the first group of `place` matches.
QString insertedBehind(const QString& statement, const QRegularExpression& place)
{
    QString text = statement;
    text.replace(place, u"\\1 CONCURRENTLY\\2"_s);
    return text == statement ? QString() : QString(apart + text + u';');
}

/// ALTER TABLE has this command only: a statement with several has no simple safer form.
bool isAlone(const RuleInput& input)
{
    return input.node.list("cmds").size() == 1;
}

QString quotedTable(const sql::Node& rangeVar)
{
    const QString schema = rangeVar.text("schemaname");
    return schema.isEmpty() ? sql::displayed(rangeVar.text("relname"))
                            : sql::QualifiedName { schema, rangeVar.text("relname") }.display();
}

/// As the server names a constraint without a name.
QString constraintName(const RuleInput& input, const sql::Node& constraint)
{
    const QString given = constraint.text("conname");
    if (!given.isEmpty())
        return given;
    const QByteArray type = constraint.choice("contype");
    QStringList columns = type == "CONSTR_FOREIGN" ? constraint.words("fk_attrs") : constraint.words("keys");
    if (type == "CONSTR_CHECK") {
        for (const sql::Node& reference : constraint["raw_expr"].all("ColumnRef"))
            columns.append(reference.words("fields"));
        columns.removeDuplicates();
        columns = columns.size() == 1 ? columns : QStringList();
    }
    const QString ending = type == "CONSTR_FOREIGN" ? u"_fkey"_s
        : type == "CONSTR_CHECK"                    ? u"_check"_s
        : type == "CONSTR_PRIMARY"                  ? u"_pkey"_s
                                                    : u"_key"_s;
    return indexName(input.node["relation"].text("relname"), type == "CONSTR_PRIMARY" ? QStringList() : columns,
                     ending);
}

} // namespace

QString concurrentIndex(const RuleInput& input)
{
    const QString relation = tableOf(input.node["relation"]);
    const catalog::Relation* table = input.world.find({ input.node["relation"].text("relname") });
    if (table != nullptr && table->kind == u'p')
        return {};
    static const QRegularExpression place(u"\\A(\\s*CREATE(?:\\s+UNIQUE)?\\s+INDEX)(\\s)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return insertedBehind(input.statement.text, place);
}

QString concurrentDrop(const RuleInput& input)
{
    static const QRegularExpression place(u"\\A(\\s*DROP\\s+INDEX)(\\s)"_s, QRegularExpression::CaseInsensitiveOption);
    return input.node.list("objects").size() == 1 && input.node.choice("behavior") != "DROP_CASCADE"
        ? insertedBehind(input.statement.text, place)
        : QString();
}

QString concurrently(const RuleInput& input)
{
    static const QRegularExpression place(
        u"\\A(\\s*(?:REFRESH\\s+MATERIALIZED\\s+VIEW|REINDEX(?:\\s*\\([^)]*\\))?\\s+(?:TABLE|INDEX)))(\\s)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return insertedBehind(input.statement.text, place);
}

QString laterValidated(const RuleInput& input, const sql::Node& constraint)
{
    if (!isAlone(input))
        return {};
    const QString table = quotedTable(input.node["relation"]);
    const QString name = sql::displayed(constraintName(input, constraint));
    QString add = input.statement.text.trimmed();
    if (constraint.text("conname").isEmpty()) {
        static const QRegularExpression place(u"\\bADD\\s+(?=(?:CHECK|FOREIGN)\\b)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        add.replace(place, u"ADD CONSTRAINT "_s + name + u' ');
    }
    return add + u" NOT VALID;\n"_s + apart + u"ALTER TABLE "_s + table + u" VALIDATE CONSTRAINT "_s + name + u';';
}

QString notNullByCheck(const RuleInput& input, const QString& column)
{
    if (!isAlone(input) || input.world.version() < 120000)
        return {};
    const QString table = quotedTable(input.node["relation"]);
    const QString name = sql::displayed(indexName(input.node["relation"].text("relname"), { column }, u"_not_null"_s));
    const QString alter = u"ALTER TABLE "_s + table;
    return alter + u" ADD CONSTRAINT "_s + name + u" CHECK ("_s + sql::displayed(column)
        + u" IS NOT NULL) NOT VALID;\n"_s + apart + alter + u" VALIDATE CONSTRAINT "_s + name + u";\n"_s + apart + alter
        + u" ALTER COLUMN "_s + sql::displayed(column) + u" SET NOT NULL, DROP CONSTRAINT "_s + name + u';';
}

QString keyByIndex(const RuleInput& input, const sql::Node& constraint)
{
    const QStringList keys = constraint.words("keys");
    if (!isAlone(input) || keys.isEmpty())
        return {};
    const QString table = quotedTable(input.node["relation"]);
    const QString name = sql::displayed(constraintName(input, constraint));
    QStringList columns;
    for (const QString& key : keys)
        columns.append(sql::displayed(key));
    const QString kind = constraint.choice("contype") == "CONSTR_PRIMARY" ? u"PRIMARY KEY"_s : u"UNIQUE"_s;
    return apart + u"CREATE UNIQUE INDEX CONCURRENTLY "_s + name + u" ON "_s + table + u" ("_s + columns.join(u", "_s)
        + u");\nALTER TABLE "_s + table + u" ADD CONSTRAINT "_s + name + u' ' + kind + u" USING INDEX "_s + name + u';';
}

} // namespace stopover::risk
