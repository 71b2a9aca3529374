#include "core/risk/rules.h"
#include "core/risk/typename.h"

#include <QRegularExpression>

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

/// The first relation that is named without a schema and is not made by a WITH.
QString unqualified(const sql::NodeList& nodes)
{
    QStringList common;
    for (const sql::Node& expression : nodes.all("CommonTableExpr"))
        common.append(expression.text("ctename"));
    for (const sql::Node& relation : nodes.all("RangeVar")) {
        if (relation.text("schemaname").isEmpty() && relation.choice("relpersistence") != "t"
            && !common.contains(relation.text("relname")))
            return relation.text("relname");
    }
    return {};
}

bool hasPrimaryKey(const sql::Node& create)
{
    for (const sql::Node& constraint : create.all("Constraint")) {
        if (constraint.choice("contype") == "CONSTR_PRIMARY")
            return true;
    }
    return false;
}

void checkName(const QString& name, RuleHits& hits)
{
    if (!name.isEmpty() && sql::displayed(name) != name)
        hits.append({ .rule = "R03", .args = { name } });
}

void checkType(const sql::Node& column, RuleHits& hits)
{
    const QString type = typeText(column["type_name"]);
    static const QStringList doubtful { u"money"_s,     u"json"_s,        u"serial"_s,
                                        u"bigserial"_s, u"smallserial"_s, u"integer"_s };
    const bool key = std::ranges::any_of(
        column.list("constraints"), [](const sql::Node& one) { return one.choice("contype") == "CONSTR_PRIMARY"; });
    if (type.startsWith("character("_L1) || type == "timestamp without time zone"_L1
        || type.startsWith("character varying("_L1) || (doubtful.contains(type) && (type != "integer"_L1 || key)))
        hits.append({ .rule = "R04", .args = { column.text("colname"), type } });
}

void checkCreate(const sql::Node& create, RuleHits& hits)
{
    const bool own = !create["partbound"] && create.list("inh_relations").isEmpty()
        && create.find("TableLikeClause").isNull() && !create["of_typename"];
    if (own && !hasPrimaryKey(create) && create["relation"].text("relpersistence") != "t"_L1)
        hits.append({ .rule = "R07", .args = { tableOf(create["relation"]) } });
    checkName(create["relation"].text("relname"), hits);
    for (const sql::Node& element : create.list("table_elts")) {
        if (!element.is("ColumnDef"))
            continue;
        checkName(element.text("colname"), hits);
        checkType(element, hits);
    }
}

/// A foreign key whose own columns no index begins with: each delete of the other side scans the table.
void checkForeignKey(const RuleInput& input, const sql::Node& constraint, RuleHits& hits)
{
    const catalog::Relation* table = input.world.find({ input.node["relation"].text("relname") });
    if (table == nullptr || !input.world.connected() || constraint.choice("contype") != "CONSTR_FOREIGN")
        return;
    const QStringList columns = constraint.words("fk_attrs");
    for (const catalog::Relation* index : input.world.schema().indexesOf(table->oid)) {
        if (index->indexColumns.mid(0, columns.size()) == columns && !index->partial)
            return;
    }
    hits.append({ .rule = "R06",
                  .args = { tableOf(input.node["relation"]), columns.join(u", "_s) },
                  .fix = u"-- +stopover autocommit\nCREATE INDEX CONCURRENTLY "_s
                      + sql::displayed(sql::derivedName(table->name.name + u'_' + columns.join(u'_'), u"_idx"_s))
                      + u" ON "_s + tableOf(input.node["relation"]) + u" ("_s + columns.join(u", "_s) + u");"_s });
}

constexpr ushort firstHidden = 0x061C;

QString hiddenCharacter(const QString& text)
{
    for (const QChar c : text) {
        const ushort code = c.unicode();
        if (code > 0 && code < firstHidden)
            continue;
        const bool bidi = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E
            || code == 0x200F || code == 0x061C;
        if (bidi || code == 0xFEFF || code == 0 || code == 0xFFFD)
            return u"U+%1"_s.arg(code, 4, 16, QLatin1Char('0')).toUpper();
    }
    return {};
}

/// Names longer than the server keeps; it cuts them silently. Texts in quotes are no names.
QString longName(const QString& statement)
{
    const QByteArray text = statement.toUtf8();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '\'' || c == '"') {
            const qsizetype end = text.indexOf(c, i + 1);
            if (c == '"' && end - i - 1 > sql::maxIdentifierBytes)
                return QString::fromUtf8(text.mid(i + 1, end - i - 1));
            i = end < 0 ? text.size() : end;
        } else if (c == '$' || c == '-' || c == '/') {
            // Dollar quotes and comments: the rest is not looked at.
            if (c == '$' || text.mid(i, 2) == "--" || text.mid(i, 2) == "/*")
                return {};
        } else if (std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_') {
            qsizetype end = i;
            while (end < text.size()
                   && (std::isalnum(static_cast<unsigned char>(text.at(end))) != 0 || text.at(end) == '_'))
                ++end;
            if (end - i > sql::maxIdentifierBytes)
                return QString::fromUtf8(text.mid(i, end - i));
            i = end - 1;
        }
    }
    return {};
}

} // namespace

void findFragility(const RuleInput& input, RuleHits& hits)
{
    const sql::Node& node = input.node;
    if (!input.state.unqualifiedReported && !input.state.setsSearchPath) {
        if (const QString name = unqualified(input.nodes); !name.isEmpty())
            hits.append({ .rule = "R01", .args = { name } });
    }
    if (node.is("CreateStmt"))
        checkCreate(node, hits);
    if ((node.is("CreateStmt") || node.is("IndexStmt") || node.is("CreateSeqStmt")) && node.flag("if_not_exists")
        && !node.flag("concurrent"))
        hits.append({ .rule = "R08", .args = { input.statement.text.simplified().left(60) } });
    for (const sql::Node& command : node.is("AlterTableStmt") ? node.list("cmds") : QList<sql::Node>()) {
        if (command.choice("subtype") == "AT_AddColumn") {
            checkName(command["def"].text("colname"), hits);
            checkType(command["def"], hits);
            if (command.flag("missing_ok"))
                hits.append({ .rule = "R08", .args = { input.statement.text.simplified().left(60) } });
        }
        if (command.choice("subtype") == "AT_AddConstraint")
            checkForeignKey(input, command["def"], hits);
    }
}

void findInText(const sql::ScriptStatement& statement, const Error* parseError, RuleHits& hits)
{
    static const QRegularExpression limited(u"\\A\\s*(UPDATE|DELETE)\\b.*\\b(LIMIT|OFFSET)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    if (statement.kind != sql::ScriptStatement::Kind::Statement) {
        hits.append({ .rule = "R09", .args = { statement.text.left(40) } });
        return;
    }
    for (const QString& text : { statement.before, statement.text }) {
        if (const QString hidden = hiddenCharacter(text); !hidden.isEmpty()) {
            hits.append({ .rule = "R10", .args = { hidden } });
            break;
        }
    }
    if (const QString name = longName(statement.text); !name.isEmpty())
        hits.append({ .rule = "R02", .args = { name } });
    if (parseError == nullptr)
        return;
    if (limited.match(statement.text).hasMatch())
        hits.append({ .rule = "Q07", .args = { statement.text.simplified().left(60) } });
    else
        hits.append({ .rule = "R11", .args = { parseError->args.value(1) }, .certainty = Certainty::Unknown });
}

} // namespace stopover::risk
