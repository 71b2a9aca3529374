#include "core/base/clause.h"
#include "core/risk/predictor.h"

namespace stopover::risk {

using namespace Qt::StringLiterals;
using catalog::TableObject;

namespace {

/// Columns that a condition compares with a constant by "=", joined by AND.
QStringList equalColumns(const sql::Node& condition)
{
    QStringList columns;
    condition.visit([&columns](const sql::Node& node) {
        if (node.is("AExpr") && node.words("name").value(0) == "="_L1 && node["lexpr"].is("ColumnRef")
            && !node["rexpr"].is("ColumnRef"))
            columns.append(node["lexpr"].words("fields").last());
        return !node.is("BoolExpr") || node.choice("boolop") == "AND_EXPR";
    });
    return columns;
}

} // namespace

void Predictor::insert(const sql::Node& insert)
{
    grade(Grade::DataTransformation);
    const Relation table = named(insert["relation"]);
    lock(table, LockMode::RowExclusive);
    for (const TableObject* key : m_world.schema().objectsOf(table.oid, TableObject::Kind::ForeignKey)) {
        if (m_world.schema().relations.contains(key->referenced))
            lock(m_world.at(key->referenced), LockMode::RowShare);
    }
    if (!insert["select_stmt"].list("from_clause").isEmpty() || insert["select_stmt"]["with_clause"]
        || insert["select_stmt"]["larg"])
        readQuery(insert["select_stmt"]);
    readQuery(insert["with_clause"]);
}

void Predictor::update(const sql::Node& update)
{
    grade(Grade::DataTransformation);
    const Relation table = named(update["relation"]);
    lockRows(update["relation"], LockMode::RowExclusive);
    const QStringList equal = equalColumns(update["where_clause"]);
    withFamily(table, update["relation"].flag("inh"), [&](const Relation& one) {
        const QList<const Relation*> indexes = m_world.schema().indexesOf(one.oid);
        const bool byIndex = std::ranges::any_of(
            indexes, [&equal](const Relation* index) { return equal.contains(index->indexColumns.value(0)); });
        if (!byIndex)
            scan(one);
    });
    if (update.is("DeleteStmt")) {
        for (const TableObject& key : m_world.schema().objects) {
            if (key.kind == TableObject::Kind::ForeignKey && key.referenced == table.oid && key.table != table.oid)
                lock(m_world.at(key.table), LockMode::RowShare);
        }
    }
    for (const char* part : { "from_clause", "using_clause" }) {
        for (const sql::Node& from : update.list(part))
            readQuery(from);
    }
    readQuery(update["where_clause"]);
    readQuery(update["with_clause"]);
    unsure(table);
}

void Predictor::merge(const sql::Node& merge)
{
    grade(Grade::DataTransformation);
    const Relation table = named(merge["relation"]);
    if (m_world.version() < 150000)
        refuse(clause("merge_before_15"));
    lockRows(merge["relation"], LockMode::RowExclusive);
    withFamily(table, merge["relation"].flag("inh"), [this](const Relation& one) { scan(one); });
    readQuery(merge["source_relation"]);
    unsure(table);
}

void Predictor::select(const sql::Node& select)
{
    readQuery(select);
    m_effects.scans.clear();
    for (const sql::Node& locking : select.list("locking_clause")) {
        const QList<sql::Node> named = locking.list("locked_rels");
        for (const sql::Node& from : named.isEmpty() ? select.all("RangeVar") : named)
            lockRows(from, LockMode::RowShare);
    }
    for (const sql::Node& call : select.all("FuncCall")) {
        const QString function = call.words("funcname").value(call.words("funcname").size() - 1);
        const Relation* sequence = nullptr;
        if (function == "setval"_L1 || function == "nextval"_L1)
            sequence = m_world.find(call.list("args").value(0).find("AConst")["sval"].text("sval").split(u'.'));
        if (sequence != nullptr)
            lock(*sequence, LockMode::RowExclusive);
        if (function == "setval"_L1)
            grade(Grade::DataTransformation);
        // What a function of the user's does is not seen.
        if (m_world.schema().volatility.value(function, u'i') == u'v')
            m_effects.certainty = Certainty::Unknown;
    }
    if (const sql::Node into = select["into_clause"]["rel"])
        lockNew(into.text("schemaname"), into.text("relname"), u'r');
}

void Predictor::copy(const sql::Node& copy)
{
    if (!copy["relation"]) {
        readQuery(copy["query"]);
        return;
    }
    const Relation table = named(copy["relation"]);
    if (!copy.flag("is_from")) {
        if (m_world.version() >= 130000)
            lock(table, LockMode::AccessShare);
        scan(table);
        return;
    }
    grade(Grade::DataTransformation);
    lock(table, LockMode::RowExclusive);
}

void Predictor::truncate(const sql::Node& truncate)
{
    grade(Grade::Breaking);
    QList<qint64> tables;
    for (const sql::Node& one : truncate.list("relations"))
        withFamily(Relation(named(one)), one.flag("inh"),
                   [&tables](const Relation& table) { tables.append(table.oid); });
    const bool cascade = truncate.choice("behavior") == "DROP_CASCADE";
    for (qsizetype i = 0; i < tables.size(); ++i) {
        for (const TableObject& key : m_world.schema().objects) {
            if (key.kind != TableObject::Kind::ForeignKey || key.referenced != tables.at(i)
                || tables.contains(key.table))
                continue;
            if (cascade)
                tables.append(key.table);
            else
                refuse(clause("of_foreign_key", { key.name }));
        }
    }
    for (const qint64 oid : std::as_const(tables)) {
        const Relation& table = m_world.at(oid);
        lock(table, LockMode::AccessExclusive);
        unsure(table);
        if (table.kind == u'p')
            continue;
        lockIndexes(table, LockMode::AccessExclusive);
        m_effects.rewrites.append(display(table));
        for (const Relation* index : m_world.schema().indexesOf(oid))
            m_effects.rewrites.append(display(*index));
    }
}

void Predictor::lockTable(const sql::Node& lock)
{
    for (const sql::Node& relation : lock.list("relations"))
        lockTree(Relation(named(relation)), static_cast<LockMode>(std::clamp<qint64>(lock.number("mode"), 1, 8) - 1),
                 relation.flag("inh"));
}

} // namespace stopover::risk
