#include "core/revision/graphbuilder.h"

#include "core/revision/walk.h"

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

/// Characters with a meaning in targets: a revision that has one could not be named.
constexpr QStringView illegalCharacters = u"@-+:";

void appendOnce(QList<Node>& nodes, Node node)
{
    if (!nodes.contains(node))
        nodes.append(node);
}

} // namespace

GraphBuilder::GraphBuilder(const QList<RevisionSpec>& specs, const QList<Problem>& before)
    : m_specs(specs)
    , m_allParents(specs.size())
{
    m_graph.m_problems = before;
    m_graph.m_nodes.resize(specs.size());
    checkDeclarations();
    registerIds();
    registerLabels();
    resolveDependencies();
    linkParents();
    collectEnds();
    refineDependencies();
    checkCycles();
    sortByDepth();
    displayLabels();
}

void GraphBuilder::report(ErrorCode code, const QStringList& args, Node node, Problem::Severity severity)
{
    m_graph.m_problems.append({ Error::of(code, args), severity, node });
}

void GraphBuilder::checkDeclarations()
{
    for (Node node = 0; node < m_specs.size(); ++node) {
        const RevisionSpec& spec = m_specs.at(node);
        QString illegal;
        for (const QChar c : illegalCharacters) {
            if (spec.id.contains(c))
                illegal += c;
        }
        if (!illegal.isEmpty())
            report(ErrorCode::IllegalRevisionId, { spec.id, illegal }, node);
        if (!spec.id.isEmpty() && spec.parents.contains(spec.id))
            report(ErrorCode::SelfLoop, { spec.id }, node);
        else if (!spec.id.isEmpty() && spec.dependencies.contains(spec.id))
            report(ErrorCode::DependencySelfLoop, { spec.id }, node);
    }
}

void GraphBuilder::registerIds()
{
    QHash<QString, int> count;
    m_graph.m_keys.reserve(m_specs.size());
    for (Node node = 0; node < m_specs.size(); ++node) {
        const RevisionSpec& spec = m_specs.at(node);
        m_graph.m_nodes[node].id = spec.id;
        m_graph.m_nodes[node].labels = spec.labels;
        if (spec.id.isEmpty())
            continue;
        if (m_graph.m_keys.contains(spec.id))
            ++count[spec.id];
        // The later file wins, as in Alembic; nothing is planned on such a graph.
        m_graph.m_keys.insert(spec.id, node);
    }
    for (auto it = count.cbegin(); it != count.cend(); ++it)
        report(ErrorCode::DuplicateRevision, { it.key(), QString::number(it.value() + 1) }, m_graph.find(it.key()));
}

void GraphBuilder::registerLabels()
{
    for (Node node = 0; node < m_specs.size(); ++node) {
        for (const QString& label : m_specs.at(node).labels) {
            const Node holder = m_graph.find(label);
            if (holder == noNode)
                m_graph.m_keys.insert(label, node);
            else
                report(ErrorCode::DuplicateLabel, { label, m_graph.id(node), m_graph.id(holder) }, node);
        }
    }
}

void GraphBuilder::resolveDependencies()
{
    for (Node node = 0; node < m_specs.size(); ++node) {
        RevisionNode& revision = m_graph.m_nodes[node];
        for (const QString& name : m_specs.at(node).dependencies) {
            const Node on = m_graph.find(name);
            if (on == noNode)
                report(ErrorCode::MissingDependency, { revision.id, name }, node);
            else if (on == node && name != revision.id)
                report(ErrorCode::DependencyCycle, { revision.id }, node);
            else if (on != node)
                revision.dependencies.append(on);
        }
    }
}

void GraphBuilder::linkParents()
{
    for (Node node = 0; node < m_specs.size(); ++node) {
        QList<Node> parents;
        for (const QString& name : m_specs.at(node).parents) {
            const Node parent = m_graph.find(name);
            if (parent == noNode)
                report(ErrorCode::MissingParent, { m_graph.id(node), name }, node);
            else if (m_graph.id(parent) != name)
                report(ErrorCode::LabelAsParent, { m_graph.id(node), name }, node);
            else if (parent != node)
                parents.append(parent);
        }
        QList<Node>& all = m_allParents[node];
        for (const Node parent : parents)
            appendOnce(all, parent);
        const qsizetype parentCount = all.size();
        for (const Node on : m_graph.at(node).dependencies)
            appendOnce(all, on);
        for (const Node parent : all.first(parentCount))
            m_graph.m_nodes[parent].children.append(node);
        for (const Node parent : all)
            m_graph.m_nodes[parent].allChildren.append(node);
        m_graph.m_nodes[node].parents = parents;
    }
}

void GraphBuilder::collectEnds()
{
    for (Node node = 0; node < m_graph.size(); ++node) {
        if (m_graph.isHead(node))
            m_graph.m_heads.append(node);
        if (m_graph.isRealHead(node))
            m_graph.m_realHeads.append(node);
        if (m_graph.isBase(node))
            m_graph.m_bases.append(node);
    }
}

/// A dependency that an ancestor has already is left out: it is applied before anyway.
void GraphBuilder::refineDependencies()
{
    for (Node node = 0; node < m_graph.size(); ++node) {
        QList<Node> effective;
        for (const Node on : m_graph.at(node).dependencies)
            appendOnce(effective, on);
        if (!effective.isEmpty()) {
            NodeSet seen(m_graph.size());
            seen.insert(node);
            QList<Node> todo = m_graph.at(node).parents;
            while (!todo.isEmpty() && !effective.isEmpty()) {
                const Node below = todo.takeLast();
                if (!seen.insert(below))
                    continue;
                for (const Node on : m_graph.at(below).dependencies)
                    effective.removeOne(on);
                todo += m_graph.at(below).parents;
            }
        }
        RevisionNode& revision = m_graph.m_nodes[node];
        revision.effectiveDependencies = effective;
        revision.effectiveParents.clear();
        for (const Node on : revision.parents + effective)
            appendOnce(revision.effectiveParents, on);
    }
}

/// Longest distance from a base, by removing revisions whose parents are all placed. Whatever is on a
/// cycle is never placed and keeps depth 0.
void GraphBuilder::sortByDepth()
{
    QList<qsizetype> waiting(m_graph.size());
    QList<Node> ready;
    for (Node node = 0; node < m_graph.size(); ++node) {
        waiting[node] = m_allParents.at(node).size();
        if (waiting.at(node) == 0)
            ready.append(node);
    }
    while (!ready.isEmpty()) {
        const Node node = ready.takeLast();
        const int above = m_graph.at(node).depth + 1;
        const QList<Node> children = m_graph.at(node).allChildren;
        for (const Node child : children) {
            m_graph.m_nodes[child].depth = std::max(m_graph.at(child).depth, above);
            if (--waiting[child] == 0)
                ready.append(child);
        }
    }
}

} // namespace stopover::revision
