#include "core/base/text.h"
#include "core/revision/writers.h"

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

QString marksOf(const Graph& graph, Node node)
{
    QString marks;
    if (const QStringList& labels = graph.at(node).displayedLabels; !labels.isEmpty())
        marks += " ("_L1 + visible(labels.join(", "_L1)) + u')';
    if (graph.isRealHead(node) && graph.isHead(node))
        marks += " (head)"_L1;
    else if (graph.isHead(node))
        marks += " (effective head)"_L1;
    if (graph.isBranchPoint(node))
        marks += " (branchpoint)"_L1;
    if (graph.isMergePoint(node))
        marks += " (mergepoint)"_L1;
    return marks;
}

QString orBase(const QStringList& ids)
{
    return ids.isEmpty() ? u"<base>"_s : visible(ids.join(", "_L1));
}

QString titleOf(const RevisionFile& file)
{
    return visible(file.title);
}

QString lineOf(const Project& project, Node node)
{
    const RevisionFile& file = project.file(node);
    QString line = orBase(file.spec.parents);
    if (!file.spec.dependencies.isEmpty())
        line += " ("_L1 + visible(file.spec.dependencies.join(", "_L1)) + u')';
    return line + " -> "_L1 + visible(project.graph.id(node)) + marksOf(project.graph, node) + ", "_L1 + titleOf(file)
        + u'\n';
}

QString blockOf(const Project& project, Node node)
{
    const RevisionFile& file = project.file(node);
    const RevisionNode& revision = project.graph.at(node);
    QString block = "Rev: "_L1 + visible(revision.id) + marksOf(project.graph, node) + "\nParent: "_L1
        + orBase(file.spec.parents) + u'\n';
    if (!file.spec.dependencies.isEmpty())
        block += "Also depends on: "_L1 + visible(file.spec.dependencies.join(", "_L1)) + u'\n';
    if (!revision.displayedLabels.isEmpty())
        block += "Branch names: "_L1 + visible(revision.displayedLabels.join(", "_L1)) + u'\n';
    if (project.graph.isBranchPoint(node))
        block += "Branches into: "_L1 + visible(project.graph.ids(revision.children).join(", "_L1)) + u'\n';
    block += "Path: "_L1 + visible(file.path) + "\n\n"_L1;
    for (const QString& line : file.description.split(u'\n'))
        block += line.isEmpty() ? u"\n"_s : "    "_L1 + line + u'\n';
    return block + u'\n';
}

QString rowsText(const QStringList& rows)
{
    return rows.isEmpty() ? u"<base>"_s : visible(rows.join(u' '));
}

QString dotName(const QString& id)
{
    QString name = visible(id);
    return u'"' + name.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

} // namespace

QString revisionsText(const Project& project, const QList<Node>& nodes, Detail detail)
{
    QString text;
    for (const Node node : nodes)
        text += detail == Detail::Line ? lineOf(project, node) : blockOf(project, node);
    return text;
}

QString branchesText(const Project& project, const QList<Node>& nodes)
{
    QString text;
    for (const Node node : nodes) {
        text += lineOf(project, node);
        for (const Node child : project.graph.at(node).children)
            text += "    -> "_L1 + visible(project.graph.id(child)) + marksOf(project.graph, child) + u'\n';
    }
    return text;
}

QString planText(const Project& project, const Path& plan)
{
    const QList<QStringList> around = plan.rows();
    QString text;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const PathStep& step = plan.steps.at(i);
        text += (step.direction == Direction::Up ? "+ "_L1 : "- "_L1) + visible(step.revision) + "  "_L1
            + rowsText(around.at(i)) + " -> "_L1 + rowsText(around.at(i + 1)) + "  "_L1
            + titleOf(project.file(step.node)) + u'\n';
    }
    return text;
}

QString stampText(const StampPlan& plan)
{
    QString text;
    for (const StampStep& step : plan.steps)
        text += rowsText(step.before) + " -> "_L1 + rowsText(step.after) + u'\n';
    return text;
}

QString scriptText(const QList<ScriptPart>& parts, const QString& versionTable)
{
    QStringList blocks;
    for (const ScriptPart& part : parts) {
        switch (part.kind) {
        case ScriptPart::Kind::Begin:
            blocks.append(u"BEGIN;"_s);
            break;
        case ScriptPart::Kind::Commit:
            blocks.append(u"COMMIT;"_s);
            break;
        case ScriptPart::Kind::CreateVersionTable:
            blocks.append(createVersionTable(versionTable));
            break;
        case ScriptPart::Kind::Step:
            blocks.append(part.comment);
            blocks += rowStatements(part.change, versionTable);
            break;
        }
    }
    return blocks.join("\n\n"_L1) + u'\n';
}

QString dotText(const Project& project, const QList<Node>& nodes)
{
    const Graph& graph = project.graph;
    QString text = u"digraph revisions {\n    rankdir=BT;\n    node [shape=box];\n"_s;
    for (const Node node : nodes) {
        const QString label = visible(graph.id(node)) + marksOf(graph, node) + "\\n"_L1 + titleOf(project.file(node));
        text += "    "_L1 + dotName(graph.id(node)) + " [label="_L1 + dotName(label).replace("\\\\n"_L1, "\\n"_L1)
            + (graph.isHead(node) ? ", style=bold];\n"_L1 : "];\n"_L1);
        for (const Node parent : graph.at(node).effectiveParents) {
            const bool isParent = graph.at(node).parents.contains(parent);
            text += "    "_L1 + dotName(graph.id(node)) + " -> "_L1 + dotName(graph.id(parent))
                + (isParent ? ";\n"_L1 : " [style=dashed];\n"_L1);
        }
    }
    return text + "}\n"_L1;
}

} // namespace stopover::revision
