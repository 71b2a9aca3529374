#include "core/risk/statement.h"

#include "core/sql/parsetree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

Loss lossOf(Loss::Kind kind, const QJsonObject& relation, const QString& column = {})
{
    return { .kind = kind, .schema = relation[u"schemaname"_s].toString(), .table = relation[u"relname"_s].toString(), .column = column };
}

/// A possibly qualified name, as lists of String nodes hold it.
QStringList nameOf(const QJsonValue& node)
{
    QStringList parts;
    for (const QJsonValue& part : node[u"List"_s][u"items"_s].toArray()) {
        const QJsonObject text = part[u"String"_s].toObject();
        parts.append(text.contains(u"sval"_s) ? text[u"sval"_s].toString() : text[u"str"_s].toString());
    }
    return parts;
}

void readDrop(const QJsonObject& node, StatementFacts& facts)
{
    const QString type = node[u"removeType"_s].toString();
    facts.wantsNoTransaction = node[u"concurrent"_s].toBool();
    for (const QJsonValue& object : node[u"objects"_s].toArray()) {
        if (type == "OBJECT_TABLE"_L1) {
            const QStringList name = nameOf(object);
            facts.losses.append({ .kind = Loss::Kind::Table, .schema = name.size() > 1 ? name.at(name.size() - 2) : QString(), .table = name.value(name.size() - 1) });
        } else if (type == "OBJECT_SCHEMA"_L1 && node[u"behavior"_s].toString() == "DROP_CASCADE"_L1) {
            const QJsonObject text = object[u"String"_s].toObject();
            facts.losses.append({ .kind = Loss::Kind::Schema, .table = text.contains(u"sval"_s) ? text[u"sval"_s].toString() : text[u"str"_s].toString() });
        }
    }
}

void readAlterTable(const QJsonObject& node, StatementFacts& facts)
{
    for (const QJsonValue& command : node[u"cmds"_s].toArray()) {
        const QJsonObject one = command[u"AlterTableCmd"_s].toObject();
        const QString subtype = one[u"subtype"_s].toString();
        const QJsonObject relation = node[u"relation"_s].toObject();
        if (subtype == "AT_DropColumn"_L1)
            facts.losses.append(lossOf(Loss::Kind::Column, relation, one[u"name"_s].toString()));
        else if (subtype == "AT_AlterColumnType"_L1)
            facts.losses.append(lossOf(Loss::Kind::ColumnType, relation, one[u"name"_s].toString()));
        else if (subtype == "AT_DetachPartition"_L1)
            facts.wantsNoTransaction = one[u"def"_s][u"PartitionCmd"_s][u"concurrent"_s].toBool();
    }
}

void readNode(const QString& kind, const QJsonObject& node, StatementFacts& facts)
{
    static const QStringList alone { u"VacuumStmt"_s, u"CreatedbStmt"_s, u"DropdbStmt"_s, u"AlterSystemStmt"_s, u"CreateTableSpaceStmt"_s,
                                     u"DropTableSpaceStmt"_s };
    facts.kind = kind;
    facts.controlsTransaction = kind == "TransactionStmt"_L1;
    facts.wantsNoTransaction = alone.contains(kind) && !(kind == "VacuumStmt"_L1 && !node[u"is_vacuumcmd"_s].toBool());
    if (kind == "DropStmt"_L1) {
        readDrop(node, facts);
    } else if (kind == "AlterTableStmt"_L1) {
        readAlterTable(node, facts);
    } else if (kind == "TruncateStmt"_L1) {
        for (const QJsonValue& relation : node[u"relations"_s].toArray())
            facts.losses.append(lossOf(Loss::Kind::Rows, relation[u"RangeVar"_s].toObject()));
    } else if ((kind == "DeleteStmt"_L1 || kind == "UpdateStmt"_L1) && !node.contains(u"whereClause"_s)) {
        facts.losses.append(lossOf(Loss::Kind::Rows, node[u"relation"_s].toObject()));
    } else if (kind == "IndexStmt"_L1 && node[u"concurrent"_s].toBool()) {
        facts.wantsNoTransaction = true;
        facts.concurrentIndex = node[u"idxname"_s].toString();
        facts.concurrentSchema = node[u"relation"_s][u"schemaname"_s].toString();
    } else if (kind == "ReindexStmt"_L1) {
        const QString text = QString::fromUtf8(QJsonDocument(node).toJson(QJsonDocument::Compact));
        facts.wantsNoTransaction = text.contains("\"concurrently\""_L1);
    }
}

} // namespace

Result<StatementFacts> readStatement(const QString& statement)
{
    STOPOVER_TRY_ASSIGN(const sql::ParseTree tree, sql::parseStatement(statement));
    StatementFacts facts;
    readNode(tree.kind, tree.node, facts);
    if (facts.kind == "DoStmt"_L1) {
        for (const QString& query : sql::procedureStatements(statement)) {
            if (const auto inner = readStatement(query))
                facts.losses += inner->losses;
        }
    }
    return facts;
}

} // namespace stopover::risk
