#include "core/revision/graphlayout.h"

#include <limits>

namespace stopover::revision {

namespace {

constexpr qsizetype maxLanes = std::numeric_limits<qint16>::max();

/// A line on its way down to a revision.
struct Line
{
    Node goal = noNode; ///< noNode: the lane is free
    quint16 colour = 0;
    LaneEdge::Kind kind = LaneEdge::Kind::Parent;
};

class Lanes
{
public:
    Lanes(const Graph& graph, const QList<Node>& order, int cutAfter);

    GraphLayout take();

private:
    void place(int row);
    qint16 laneOf(Node node);
    void startLines(int row, qint16 lane, quint16 colour);
    void startLine(int row, qint16 lane, Line line, bool isFirst);
    [[nodiscard]] qint16 freeLane() const;
    void occupy(qint16 lane, const Line& line);
    void passOn(qint16 lane);
    void bendIntoGoals(int row, qsizetype firstEdge);
    void trim();

    void add(const LaneEdge& edge) { m_layout.edges.append(edge); }

    const Graph& m_graph;
    const QList<Node>& m_order;
    int m_cutAfter;
    QList<int> m_rowOf; ///< by node; -1 when it has no row
    QList<QList<std::pair<int, quint16>>> m_arrowsInto; ///< by row: rows of cut lines that come out here, and colours
    QList<Line> m_lines; ///< by lane
    quint16 m_nextColour = 0;
    GraphLayout m_layout;
};

Lanes::Lanes(const Graph& graph, const QList<Node>& order, int cutAfter)
    : m_graph(graph)
    , m_order(order)
    , m_cutAfter(cutAfter)
    , m_rowOf(graph.size(), -1)
    , m_arrowsInto(order.size())
{
    for (int row = 0; row < order.size(); ++row)
        m_rowOf[order.at(row)] = row;
    m_layout.rows.reserve(order.size());
    m_layout.edges.reserve(order.size() * 4);
}

GraphLayout Lanes::take()
{
    for (int row = 0; row < m_order.size(); ++row)
        place(row);
    return std::move(m_layout);
}

void Lanes::place(int row)
{
    const Node node = m_order.at(row);
    quint16 colour = m_nextColour;
    const qint16 lane = laneOf(node);
    if (m_lines.at(lane).goal == node)
        colour = m_lines.at(lane).colour;
    else
        ++m_nextColour;
    for (Line& line : m_lines) {
        if (line.goal == node)
            line.goal = noNode;
    }
    LaneRow placed { node, lane, colour, static_cast<qint32>(m_layout.edges.size()), 0 };
    for (const auto& [from, arrowColour] : m_arrowsInto.at(row))
        add({ lane, lane, arrowColour, LaneEdge::Kind::CutAbove, from });
    for (qsizetype other = 0; other < m_lines.size(); ++other)
        passOn(static_cast<qint16>(other));
    startLines(row, lane, colour);
    bendIntoGoals(row, placed.firstEdge);
    placed.edgeCount = static_cast<qint32>(m_layout.edges.size()) - placed.firstEdge;
    m_layout.rows.append(placed);
    m_layout.laneCount = std::max(m_layout.laneCount, static_cast<int>(m_lines.size()));
    trim();
}

/// The leftmost line that leads to the node, or a free lane when none does.
qint16 Lanes::laneOf(Node node)
{
    const auto line = std::ranges::find(m_lines, node, &Line::goal);
    if (line != m_lines.end())
        return static_cast<qint16>(line - m_lines.begin());
    const qint16 lane = freeLane();
    if (lane == m_lines.size())
        m_lines.append(Line {});
    return lane;
}

qint16 Lanes::freeLane() const
{
    const auto line = std::ranges::find(m_lines, noNode, &Line::goal);
    return static_cast<qint16>(std::min(line - m_lines.begin(), maxLanes - 1));
}

/// A line that only passes this row.
void Lanes::passOn(qint16 lane)
{
    const Line& line = m_lines.at(lane);
    if (line.goal != noNode)
        add({ lane, lane, line.colour, line.kind, -1 });
}

/// Several lines may lead to one revision; just above it they bend into the lane of its dot.
void Lanes::bendIntoGoals(int row, qsizetype firstEdge)
{
    if (row + 1 >= m_order.size())
        return;
    const Node next = m_order.at(row + 1);
    const auto first = std::ranges::find(m_lines, next, &Line::goal);
    if (first == m_lines.end())
        return;
    for (LaneEdge& edge : std::span(m_layout.edges).subspan(static_cast<std::size_t>(firstEdge))) {
        if (edge.kind < LaneEdge::Kind::CutBelow && m_lines.at(edge.to).goal == next)
            edge.to = static_cast<qint16>(first - m_lines.begin());
    }
}

void Lanes::startLines(int row, qint16 lane, quint16 colour)
{
    const RevisionNode& revision = m_graph.at(m_order.at(row));
    bool isFirst = true;
    for (const Node below : revision.effectiveParents) {
        if (m_rowOf.at(below) <= row)
            continue;
        const bool isParent = revision.parents.contains(below);
        startLine(
            row, lane,
            { below, isFirst ? colour : m_nextColour, isParent ? LaneEdge::Kind::Parent : LaneEdge::Kind::Dependency },
            isFirst);
        isFirst = false;
    }
}

void Lanes::startLine(int row, qint16 lane, Line line, bool isFirst)
{
    const int goalRow = m_rowOf.at(line.goal);
    if (m_cutAfter > 0 && goalRow - row > m_cutAfter) {
        add({ lane, lane, line.colour, LaneEdge::Kind::CutBelow, goalRow });
        m_arrowsInto[goalRow].append({ row, line.colour });
        return;
    }
    const auto existing = std::ranges::find_if(
        m_lines, [&](const Line& other) { return other.goal == line.goal && other.kind == line.kind; });
    if (existing != m_lines.end()) {
        const auto target = static_cast<qint16>(existing - m_lines.begin());
        add({ lane, target, isFirst ? line.colour : existing->colour, line.kind, -1 });
        return;
    }
    const qint16 target = isFirst && m_lines.at(lane).goal == noNode ? lane : freeLane();
    if (!isFirst)
        ++m_nextColour;
    occupy(target, line);
    add({ lane, target, line.colour, line.kind, -1 });
}

void Lanes::occupy(qint16 lane, const Line& line)
{
    if (lane == m_lines.size())
        m_lines.append(line);
    else
        m_lines[lane] = line;
}

void Lanes::trim()
{
    while (!m_lines.isEmpty() && m_lines.constLast().goal == noNode)
        m_lines.removeLast();
}

} // namespace

GraphLayout layOut(const Graph& graph, const QList<Node>& order, int cutAfter)
{
    return Lanes(graph, order, cutAfter).take();
}

} // namespace stopover::revision
