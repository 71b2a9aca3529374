#include "core/risk/rules.h"
#include "core/risk/signedremainder.h"
#include "core/sql/procedure.h"

#include <QRegularExpression>

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

constexpr double manyRows = 100'000; ///< an UPDATE of more is better done in batches

bool isSerialColumn(const catalog::Relation::Column& column)
{
    return column.ownsSequence || column.type.contains("serial"_L1);
}

/// Whether the sort key ends in columns that a unique index of the only table read covers.
bool sortsUniquely(const RuleInput& input, const sql::Node& select)
{
    QStringList keys;
    for (const sql::Node& sort : select.list("sort_clause"))
        keys.append(sort["node"].words("fields").value(sort["node"].words("fields").size() - 1));
    const QList<sql::Node> from = select.list("from_clause");
    const catalog::Relation* table =
        from.size() == 1 && from.first().is("RangeVar") ? input.world.find({ from.first().text("relname") }) : nullptr;
    if (table == nullptr || !input.world.isKnown(*table) || !input.world.connected())
        return keys.contains(u"id"_s) || keys.contains(u"ctid"_s);
    for (const catalog::Relation* index : input.world.schema().indexesOf(table->oid)) {
        const bool covered =
            std::ranges::all_of(index->indexColumns, [&keys](const QString& column) { return keys.contains(column); });
        if (index->unique && !index->partial && covered)
            return true;
    }
    return keys.contains(u"ctid"_s);
}

void checkPaging(const RuleInput& input, const sql::NodeList& nodes, RuleHits& hits)
{
    const sql::Node& node = nodes.root();
    for (const sql::Node& select : nodes.all("SelectStmt")) {
        if (select["limit_offset"])
            hits.append({ .rule = "Q01", .args = { tableOf(node["relation"]) } });
        if (select["limit_count"] && !select.list("sort_clause").isEmpty() && !sortsUniquely(input, select))
            hits.append({ .rule = "Q02",
                          .args = { tableOf(node["relation"]) },
                          .certainty = input.world.connected() ? Certainty::Proven : Certainty::Likely });
    }
}

void checkInsert(const RuleInput& input, const sql::Node& node, RuleHits& hits)
{
    const bool copies = !node["select_stmt"].list("from_clause").isEmpty();
    if (copies && node["on_conflict_clause"].choice("action") == "ONCONFLICT_NOTHING")
        hits.append({ .rule = "Q04", .args = { tableOf(node["relation"]) } });
    QStringList columns;
    for (const sql::Node& target : node.list("cols"))
        columns.append(target.text("name"));
    const catalog::Relation* table = input.world.find({ node["relation"].text("relname") });
    for (const catalog::Relation::Column& column :
         table != nullptr && copies && !columns.isEmpty() ? table->columns : QList<catalog::Relation::Column>()) {
        if (isSerialColumn(column) && !columns.contains(column.name))
            hits.append({ .rule = "Q05", .args = { tableOf(node["relation"]), column.name } });
    }
    if (columns.removeDuplicates() > 0)
        hits.append({ .rule = "R05", .args = { tableOf(node["relation"]) } });
}

void checkUpdate(const RuleInput& input, const sql::Node& node, RuleHits& hits)
{
    QStringList columns;
    for (const sql::Node& target : node.list("target_list"))
        columns.append(target.text("name"));
    if (node.is("UpdateStmt") && columns.removeDuplicates() > 0)
        hits.append({ .rule = "R05", .args = { tableOf(node["relation"]) } });
    const bool inBatches = input.statement.before.contains("+stopover batch"_L1);
    const catalog::Relation* table = input.world.find({ node["relation"].text("relname") });
    if (!inBatches && table != nullptr && table->rows > manyRows
        && input.effects.scans.contains(SchemaModel::display(*table)))
        hits.append({ .rule = "Q08", .args = { tableOf(node["relation"]), QString::number(table->rows, 'f', 0) } });
}

/// x NOT IN (SELECT y …) is never true when a y is NULL.
void checkNotIn(const RuleInput& input, const sql::NodeList& nodes, RuleHits& hits)
{
    for (const sql::Node& negation : nodes.all("BoolExpr")) {
        const sql::Node link = negation.choice("boolop") == "NOT_EXPR" ? negation.list("args").value(0) : sql::Node();
        if (!link.is("SubLink") || link.choice("sub_link_type") != "ANY_SUBLINK")
            continue;
        const sql::Node select = link["subselect"];
        const sql::Node column = select.list("target_list").value(0)["val"];
        const sql::Node from = select.list("from_clause").value(0);
        const catalog::Relation* table = from.is("RangeVar") ? input.world.find({ from.text("relname") }) : nullptr;
        const auto* known =
            table == nullptr ? nullptr : table->column(column.words("fields").value(column.words("fields").size() - 1));
        if (known == nullptr || !known->notNull)
            hits.append({ .rule = "Q03",
                          .certainty = known == nullptr ? Certainty::Likely : Certainty::Proven,
                          .at = link.number("location") });
    }
}

bool countsRows(const sql::Node& node)
{
    const sql::Node call = node.is("SubLink") ? node["subselect"].find("FuncCall") : node;
    return call.is("FuncCall") && functionOf(call) == "count"_L1;
}

/// Two counts compared: rows that were lost and rows that came twice make up for each other.
void checkCounts(const sql::NodeList& nodes, RuleHits& hits)
{
    for (const sql::Node& comparison : nodes.all("AExpr")) {
        const QString name = comparison.words("name").value(0);
        if ((name == "="_L1 || name == "<>"_L1) && countsRows(comparison["lexpr"]) && countsRows(comparison["rexpr"]))
            hits.append({ .rule = "Q09", .certainty = Certainty::Likely, .at = comparison.number("location") });
    }
}

void checkStatement(const RuleInput& input, const sql::NodeList& nodes, RuleHits& hits)
{
    const sql::Node& node = nodes.root();
    const bool changes = node.is("InsertStmt") || node.is("UpdateStmt") || node.is("DeleteStmt");
    if (changes)
        checkPaging(input, nodes, hits);
    if (node.is("InsertStmt"))
        checkInsert(input, node, hits);
    if (node.is("UpdateStmt") || node.is("DeleteStmt"))
        checkUpdate(input, node, hits);
    checkNotIn(input, nodes, hits);
    checkCounts(nodes, hits);
}

/// SQL inside of DO and functions, and loops there that count to an OFFSET.
void checkBody(const RuleInput& input, RuleHits& hits)
{
    for (const QString& statement : sql::procedureStatements(input.statement.text)) {
        const auto tree = sql::SyntaxTree::parse(statement);
        if (!tree)
            continue;
        RuleHits inner;
        checkStatement(input, sql::NodeList(tree->root()), inner);
        for (RuleHit& hit : inner) {
            hit.at = -1;
            hits.append(hit);
        }
    }
    if (const auto body = sql::checkProcedure(input.statement.text); !body)
        hits.append({ .rule = "R13", .args = { body.error().args.value(1) } });
}

void checkPartitioned(const sql::Node& create, RuleHits& hits)
{
    constexpr qint64 indexes = 1 << 6; // CREATE_TABLE_LIKE_INDEXES
    QStringList generated;
    for (const sql::Node& element : create.list("table_elts")) {
        for (const sql::Node& constraint : element.list("constraints")) {
            if (!element.is("ColumnDef") || constraint.choice("contype") != "CONSTR_GENERATED")
                continue;
            generated.append(element.text("colname"));
            if (holdsSignedRemainder(constraint["raw_expr"]))
                hits.append(
                    { .rule = "Q06", .args = { tableOf(create["relation"]) }, .at = constraint.number("location") });
        }
        if (element.is("TableLikeClause") && (element.number("options") & indexes) != 0)
            hits.append({ .rule = "R15",
                          .args = { tableOf(create["relation"]), tableOf(element["relation"]) },
                          .certainty = Certainty::Likely });
    }
    for (const sql::Node& part : create["partspec"].list("part_params")) {
        if (generated.contains(part.text("name")))
            hits.append({ .rule = "R14", .args = { part.text("name") } });
        if (holdsSignedRemainder(part["expr"]))
            hits.append({ .rule = "Q06", .args = { tableOf(create["relation"]) } });
    }
}

} // namespace

void findDataMistakes(const RuleInput& input, RuleHits& hits)
{
    static const QRegularExpression backup(u"(backup|_bak|_old|_copy)"_s, QRegularExpression::CaseInsensitiveOption);
    const sql::Node& node = input.node;
    checkStatement(input, input.nodes, hits);
    if (node.is("DoStmt") || node.is("CreateFunctionStmt"))
        checkBody(input, hits);
    else if (node.is("CreateStmt") && node["partspec"])
        checkPartitioned(node, hits);
    if (!input.nodes.all("FuncCall").isEmpty() && !(node.is("CreateStmt") && node["partspec"])
        && holdsSignedRemainder(node))
        hits.append(
            { .rule = "Q06", .args = { input.statement.text.simplified().left(60) }, .certainty = Certainty::Likely });
    if (node.is("CreateTableAsStmt") && backup.match(node["into"]["rel"].text("relname")).hasMatch())
        hits.append({ .rule = "D15", .args = { tableOf(node["into"]["rel"]) } });
    const bool swaps = node.is("RenameStmt") && node.choice("rename_type") == "OBJECT_TABLE"
        && input.state.renamed.contains(node.text("newname"));
    if (swaps)
        hits.append({ .rule = "Q10",
                      .args = { node.text("newname") },
                      .certainty = input.world.connected() ? Certainty::Proven : Certainty::Likely });
}

} // namespace stopover::risk
