#pragma once

#include "core/revision/walk.h"

namespace stopover::revision {

/// Turns what a user types into revisions, by Alembic's rules for identifiers.
///
/// An identifier is an id, a branch label, the beginning of either, `head`, `heads` or `base`, each of
/// them optionally narrowed to a branch by `label@`. The graph must outlive the resolver and be usable().
/// Errors: NoSuchRevision, AmbiguousPrefix, NoSuchBranch, NotInBranch, MultipleHeads, AmbiguousWalk,
/// and BadTarget where an identifier means nothing.
class Resolver
{
public:
    explicit Resolver(const Graph& graph)
        : m_graph(graph)
    {}

    /// All revisions that `text` names, none for base; `-N` and `label@-N` walk down from the heads
    /// and may give belowBase, or noNode when there is not that much below a head.
    [[nodiscard]] Result<QList<Node>> many(const QString& text) const;
    [[nodiscard]] Result<QList<Node>> many(const QStringList& texts) const;

    /// The one revision that `text` names, or noNode for base.
    [[nodiscard]] Result<Node> one(const QString& text) const;

    /// Like one() for each text, but without a meaning for `head`, `base` and `@`.
    [[nodiscard]] Result<QList<Node>> symbols(const QStringList& texts) const;

    /// The revision that stands for a branch: a declared label, an id, or the beginning of one.
    [[nodiscard]] Result<Node> branch(const QString& label) const;

    /// Those of `nodes` that are in the line of what `against` names: the same, above or below it.
    [[nodiscard]] Result<QList<Node>> inLineage(const QList<Node>& nodes, const QString& against,
                                                Edges edges = Edges::Parents) const;

    enum class Overwalk {
        GivesNothing, ///< noNode when there are not enough revisions
        Stops, ///< the last revision there was
    };

    /// Goes `steps` up (or down, when negative) from `start`; upwards only within `label` if one is given.
    [[nodiscard]] Result<Node> walk(Node start, qint64 steps, const QString& label, Overwalk overwalk) const;

    [[nodiscard]] const Graph& graph() const { return m_graph; }

private:
    struct Named
    {
        QList<Node> heads; ///< what `head` and `heads` stand for
        QString symbol; ///< a single symbol to look up
        QString label;
        bool isNarrowed = false; ///< there was an `@`, even with nothing before it
        bool isSymbol = false;
    };

    [[nodiscard]] Result<Named> split(const QString& text) const;
    [[nodiscard]] Result<Node> lookUp(const QString& symbol, const QString& label) const;
    [[nodiscard]] Result<Node> lookUpPrefix(const QString& symbol, const QString& label) const;
    [[nodiscard]] Result<QList<Node>> belowHeads(qint64 steps, const Named& named) const;
    [[nodiscard]] Result<QList<Node>> nextOnWalk(Node from, bool up, const QString& label) const;

    const Graph& m_graph;
};

} // namespace stopover::revision
