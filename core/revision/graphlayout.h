#pragma once

#include "core/revision/graph.h"

#include <span>

namespace stopover::revision {

/// A line from one row's lane to the next row's lane.
struct LaneEdge
{
    enum class Kind : quint8 {
        Parent,
        Dependency,
        CutBelow, ///< a long line ends here in an arrow; it goes on at row `other`
        CutAbove, ///< and comes out of an arrow here
    };

    qint16 from = 0; ///< lane in this row
    qint16 to = 0; ///< lane in the next row
    quint16 colour = 0; ///< counts up from 0; a palette takes it modulo its size
    Kind kind = Kind::Parent;
    int other = -1; ///< of a line that was cut: the row at its other end

    friend bool operator==(const LaneEdge&, const LaneEdge&) = default;
};

/// One revision's row: where its dot is, and which lines lead on to the next row.
struct LaneRow
{
    Node node = noNode;
    qint16 lane = 0;
    quint16 colour = 0;
    qint32 firstEdge = 0; ///< into GraphLayout::edges
    qint32 edgeCount = 0;
};

struct GraphLayout
{
    QList<LaneRow> rows; ///< newest first
    QList<LaneEdge> edges;
    int laneCount = 0;

    [[nodiscard]] std::span<const LaneEdge> edgesOf(const LaneRow& row) const
    {
        return std::span(edges).subspan(static_cast<std::size_t>(row.firstEdge),
                                        static_cast<std::size_t>(row.edgeCount));
    }
};

/// Computes the lanes of a graph, so that painting decides nothing.
///
/// `order` lists nodes newest first (see displayOrder()); edges to nodes outside of it are left out, so
/// that a filtered list works too. Lines that would pass more than `cutAfter` rows are cut with arrows,
/// which bounds the number of lanes; 0 cuts none. Time and memory grow with rows times lanes.
GraphLayout layOut(const Graph& graph, const QList<Node>& order, int cutAfter = 0);

} // namespace stopover::revision
