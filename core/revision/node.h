#pragma once

#include <QList>

#include <vector>

namespace stopover::revision {

/// A revision's place in the load order of its graph; only meaningful together with that graph.
using Node = int;

/// No revision: where a history starts ("base"), or nothing found.
inline constexpr Node noNode = -1;

/// The base, reached by walking down from a revision. Distinct from noNode, since one step further
/// down is too far, while a walk down from noNode starts at the heads.
inline constexpr Node belowBase = -2;

/// A set of nodes of one graph: constant-time membership, iteration in load order.
class NodeSet
{
public:
    explicit NodeSet(qsizetype graphSize)
        : m_marks(static_cast<std::size_t>(graphSize), 0)
    {}

    [[nodiscard]] bool contains(Node node) const { return node >= 0 && m_marks[index(node)] != 0; }

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

    [[nodiscard]] qsizetype count() const { return m_count; }

    /// True when the node was not in the set before.
    bool insert(Node node)
    {
        if (m_marks[index(node)] != 0)
            return false;
        m_marks[index(node)] = 1;
        ++m_count;
        return true;
    }

    void remove(Node node)
    {
        if (contains(node)) {
            m_marks[index(node)] = 0;
            --m_count;
        }
    }

    [[nodiscard]] QList<Node> toList() const
    {
        QList<Node> nodes;
        nodes.reserve(m_count);
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            if (m_marks[i] != 0)
                nodes.append(static_cast<Node>(i));
        }
        return nodes;
    }

private:
    static std::size_t index(Node node) { return static_cast<std::size_t>(node); }

    std::vector<unsigned char> m_marks;
    qsizetype m_count = 0;
};

} // namespace stopover::revision
