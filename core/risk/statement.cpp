#include "core/risk/statement.h"

#include "core/sql/procedure.h"
#include "core/sql/syntax.h"

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

Loss lossOf(Loss::Kind kind, const sql::Node& relation, const QString& column = {})
{
    return { .kind = kind, .schema = relation.text("schemaname"), .table = relation.text("relname"), .column = column };
}

void readDrop(const sql::Node& node, StatementFacts& facts)
{
    const QByteArray type = node.choice("remove_type");
    facts.wantsNoTransaction = node.flag("concurrent");
    for (const sql::Node& object : node.list("objects")) {
        if (type == "OBJECT_TABLE") {
            const QStringList name = object.words("items");
            facts.losses.append({ .kind = Loss::Kind::Table,
                                  .schema = name.size() > 1 ? name.at(name.size() - 2) : QString(),
                                  .table = name.value(name.size() - 1) });
        } else if (type == "OBJECT_SCHEMA" && node.choice("behavior") == "DROP_CASCADE") {
            facts.losses.append({ .kind = Loss::Kind::Schema, .table = object.word() });
        }
    }
}

void readAlterTable(const sql::Node& node, StatementFacts& facts)
{
    for (const sql::Node& command : node.list("cmds")) {
        const QByteArray subtype = command.choice("subtype");
        if (subtype == "AT_DropColumn")
            facts.losses.append(lossOf(Loss::Kind::Column, node["relation"], command.text("name")));
        else if (subtype == "AT_AlterColumnType")
            facts.losses.append(lossOf(Loss::Kind::ColumnType, node["relation"], command.text("name")));
        else if (subtype == "AT_DetachPartition")
            facts.wantsNoTransaction = command["def"].flag("concurrent");
    }
}

bool isConcurrent(const sql::Node& reindex)
{
    return std::ranges::any_of(reindex.list("params"),
                               [](const sql::Node& option) { return option.text("defname") == "concurrently"_L1; });
}

void readNode(const sql::Node& node, StatementFacts& facts)
{
    static const QStringList alone { u"VacuumStmt"_s,      u"CreatedbStmt"_s,         u"DropdbStmt"_s,
                                     u"AlterSystemStmt"_s, u"CreateTableSpaceStmt"_s, u"DropTableSpaceStmt"_s };
    facts.kind = QString::fromLatin1(node.kind());
    facts.controlsTransaction = node.is("TransactionStmt");
    facts.wantsNoTransaction = alone.contains(facts.kind) && !(node.is("VacuumStmt") && !node.flag("is_vacuumcmd"));
    if (node.is("DropStmt")) {
        readDrop(node, facts);
    } else if (node.is("AlterTableStmt")) {
        readAlterTable(node, facts);
    } else if (node.is("TruncateStmt")) {
        for (const sql::Node& relation : node.list("relations"))
            facts.losses.append(lossOf(Loss::Kind::Rows, relation));
    } else if ((node.is("DeleteStmt") || node.is("UpdateStmt")) && !node["where_clause"]) {
        facts.losses.append(lossOf(Loss::Kind::Rows, node["relation"]));
    } else if (node.is("IndexStmt") && node.flag("concurrent")) {
        facts.wantsNoTransaction = true;
        facts.concurrentIndex = node.text("idxname");
        facts.concurrentSchema = node["relation"].text("schemaname");
    } else if (node.is("ReindexStmt")) {
        facts.wantsNoTransaction = isConcurrent(node);
    }
}

} // namespace

Result<StatementFacts> readStatement(const QString& statement)
{
    STOPOVER_TRY_ASSIGN(const sql::SyntaxTree tree, sql::SyntaxTree::parse(statement));
    StatementFacts facts;
    readNode(tree.root(), facts);
    if (facts.kind == "DoStmt"_L1) {
        for (const QString& query : sql::procedureStatements(statement)) {
            if (const auto inner = readStatement(query))
                facts.losses += inner->losses;
        }
    }
    return facts;
}

} // namespace stopover::risk
