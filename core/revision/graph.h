#pragma once

#include "core/base/result.h"
#include "core/revision/node.h"

#include <QHash>

namespace stopover::revision {

/// What one revision file declares, exactly as written there.
struct RevisionSpec
{
    QString id;
    QStringList parents; ///< Alembic's down_revision
    QStringList dependencies; ///< depends_on: ids or branch labels
    QStringList labels; ///< branch_labels

    friend bool operator==(const RevisionSpec&, const RevisionSpec&) = default;
};

/// One revision with its resolved edges. Lists keep the written order, children the load order.
struct RevisionNode
{
    QString id;
    QStringList labels; ///< as declared
    QStringList displayedLabels; ///< sorted; what this revision is shown under
    QList<Node> parents; ///< as written
    QList<Node> dependencies; ///< as written: an id and a label may name one revision twice
    QList<Node> effectiveDependencies; ///< without those that an ancestor brings already
    QList<Node> effectiveParents; ///< parents, then effective dependencies, each once
    QList<Node> children;
    QList<Node> allChildren; ///< children and dependents
    int depth = 0; ///< length of the longest way down to a base
};

/// Something about a graph that the user has to know.
struct Problem
{
    enum class Severity { Note, Fatal };

    Error error;
    Severity severity = Severity::Fatal;
    Node node = noNode;
};

/// The graph of a project's revisions, with Alembic's semantics: an immutable value, cheap to share.
///
/// Always built, even from damaged input, so that it can be drawn; but a graph with a fatal problem
/// answers no question about targets and plans (see usable()). Edges to revisions that no file declares
/// are left out. Thread-safe after construction.
class Graph
{
public:
    Graph() = default;

    /// `specs` in load order, which decides all ties in orderings. A spec with an empty id is a node
    /// without a name: it can be drawn, nothing finds it. `before` is what is already known to be wrong
    /// with the files; it counts before anything that is wrong with the graph.
    static Graph build(const QList<RevisionSpec>& specs, const QList<Problem>& before = {});

    /// The first fatal problem, in the order in which Alembic would meet it.
    [[nodiscard]] Result<void> usable() const;

    [[nodiscard]] const QList<Problem>& problems() const { return m_problems; }

    [[nodiscard]] qsizetype size() const { return m_nodes.size(); }

    [[nodiscard]] const RevisionNode& at(Node node) const { return m_nodes.at(node); }

    [[nodiscard]] const QString& id(Node node) const { return m_nodes.at(node).id; }

    [[nodiscard]] QStringList ids(const QList<Node>& nodes) const;

    /// The revision with exactly this id, or the one that declares exactly this label; or noNode.
    [[nodiscard]] Node find(const QString& key) const { return m_keys.value(key, noNode); }

    /// All ids and labels that start with `prefix`, among those that may be abbreviated at all.
    [[nodiscard]] QList<Node> withPrefix(const QString& prefix) const;

    [[nodiscard]] const QList<Node>& heads() const { return m_heads; } ///< nobody's parent

    [[nodiscard]] const QList<Node>& realHeads() const { return m_realHeads; } ///< nobody's dependency either

    [[nodiscard]] const QList<Node>& bases() const { return m_bases; }

    [[nodiscard]] bool isHead(Node node) const { return at(node).children.isEmpty(); }

    [[nodiscard]] bool isRealHead(Node node) const { return at(node).allChildren.isEmpty(); }

    [[nodiscard]] bool isBase(Node node) const { return at(node).parents.isEmpty(); }

    [[nodiscard]] bool isBranchPoint(Node node) const { return at(node).children.size() > 1; }

    [[nodiscard]] bool isMergePoint(Node node) const { return at(node).parents.size() > 1; }

private:
    friend class GraphBuilder;

    QList<RevisionNode> m_nodes;
    QHash<QString, Node> m_keys;
    QList<Node> m_heads;
    QList<Node> m_realHeads;
    QList<Node> m_bases;
    QList<Problem> m_problems;
};

} // namespace stopover::revision
