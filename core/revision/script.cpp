#include "core/revision/script.h"

#include "core/base/text.h"
#include "core/sql/identifier.h"

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

QString commentOf(const Graph& graph, const PathStep& step)
{
    const QString below = graph.ids(graph.at(step.node).parents).join(", "_L1);
    const QString text = step.direction == Direction::Up
        ? u"-- Running upgrade "_s + below + " -> "_L1 + step.revision
        : u"-- Running downgrade "_s + step.revision + " -> "_L1 + below;
    return visible(text.trimmed());
}

Result<QStringList> startRows(const Graph& graph, const QString& start)
{
    if (start.isNull() || start == "base"_L1)
        return QStringList {};
    STOPOVER_TRY_ASSIGN(const Node node, Resolver(graph).one(start));
    if (node == noNode)
        return Failure(ErrorCode::BadTarget, { start, u"base"_s });
    return QStringList { graph.id(node) };
}

} // namespace

Result<QList<ScriptPart>> offlineScript(const Graph& graph, Direction direction, const QString& range,
                                        Transactions transactions)
{
    STOPOVER_TRY(graph.usable());
    const qsizetype colon = range.indexOf(u':');
    if (colon < 0 && direction == Direction::Down)
        return Failure(ErrorCode::RangeRequired, { range });
    if (colon != range.lastIndexOf(u':'))
        return Failure(ErrorCode::BadTarget, { range, u"colons"_s });
    STOPOVER_TRY_ASSIGN(const QStringList rows, startRows(graph, colon < 0 ? QString() : range.left(colon)));
    const QString target = range.mid(colon + 1);
    STOPOVER_TRY_ASSIGN(const Path plan,
                        direction == Direction::Up ? planUpgrade(graph, target, rows)
                                                   : planDowngrade(graph, target, rows));
    const bool perRevision = transactions == Transactions::PerRevision;
    const QList<QStringList> around = plan.rows();
    QList<ScriptPart> parts;
    if (!perRevision)
        parts.append({ ScriptPart::Kind::Begin, {}, {}, {} });
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const PathStep& step = plan.steps.at(i);
        if (perRevision)
            parts.append({ ScriptPart::Kind::Begin, {}, {}, {} });
        if (around.at(i).isEmpty())
            parts.append({ ScriptPart::Kind::CreateVersionTable, {}, {}, {} });
        parts.append({ ScriptPart::Kind::Step, commentOf(graph, step), step.change, step.revision });
        if (perRevision)
            parts.append({ ScriptPart::Kind::Commit, {}, {}, {} });
    }
    if (!perRevision)
        parts.append({ ScriptPart::Kind::Commit, {}, {}, {} });
    return parts;
}

QStringList rowStatements(const RowChange& change, const QString& versionTable)
{
    QStringList statements;
    for (const QString& row : change.deleted)
        statements.append("DELETE FROM "_L1 + versionTable + " WHERE version_num = "_L1 + sql::literal(row) + u';');
    for (const QString& row : change.inserted)
        statements.append("INSERT INTO "_L1 + versionTable + " (version_num) VALUES ("_L1 + sql::literal(row)
                          + ");"_L1);
    if (change.updated) {
        statements.append("UPDATE "_L1 + versionTable + " SET version_num = "_L1 + sql::literal(change.updated->second)
                          + " WHERE version_num = "_L1 + sql::literal(change.updated->first) + u';');
    }
    return statements;
}

QString createVersionTable(const QString& versionTable, int columnWidth)
{
    // The constraint's name is the bare table's, as SQLAlchemy names it.
    const qsizetype dot = versionTable.lastIndexOf(u'.');
    QString table = versionTable.mid(dot + 1);
    table.remove(u'"');
    return "CREATE TABLE "_L1 + versionTable + " (version_num VARCHAR("_L1 + QString::number(columnWidth)
        + ") NOT NULL, CONSTRAINT "_L1 + sql::quoted(table + "_pkc"_L1) + " PRIMARY KEY (version_num));"_L1;
}

} // namespace stopover::revision
