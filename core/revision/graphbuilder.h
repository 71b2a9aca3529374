#pragma once

#include "core/revision/walk.h"

namespace stopover::revision {

/// Turns the declarations of revision files into a Graph, checking them in the order in which Alembic
/// does, so that the first problem found is the one that Alembic would name. Used once per graph.
class GraphBuilder
{
public:
    GraphBuilder(const QList<RevisionSpec>& specs, const QList<Problem>& before);

    [[nodiscard]] Graph take() { return std::move(m_graph); }

private:
    void checkDeclarations();
    void registerIds();
    void registerLabels();
    void resolveDependencies();
    void linkParents();
    void collectEnds();
    void refineDependencies();
    void checkCycles();
    void sortByDepth();
    void displayLabels();

    bool reportCycle(ErrorCode code, Edges edges);
    [[nodiscard]] bool isCovered(Edges edges) const;
    void labelLine(Node declaring, const NodeSet& above, const QStringList& labels);
    void report(ErrorCode code, const QStringList& args, Node node,
                Problem::Severity severity = Problem::Severity::Fatal);

    const QList<RevisionSpec>& m_specs;
    QList<QList<Node>> m_allParents; ///< parents, then all dependencies as written
    Graph m_graph;
};

} // namespace stopover::revision
