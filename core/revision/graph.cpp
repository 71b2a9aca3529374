#include "core/revision/graphbuilder.h"

namespace stopover::revision {

namespace {

/// Ids and labels of this length or less can only be named in full.
constexpr qsizetype longestUnabbreviated = 3;

} // namespace

Graph Graph::build(const QList<RevisionSpec>& specs, const QList<Problem>& before)
{
    return GraphBuilder(specs, before).take();
}

Result<void> Graph::usable() const
{
    for (const Problem& problem : m_problems) {
        if (problem.severity == Problem::Severity::Fatal)
            return Failure(problem.error);
    }
    return {};
}

QStringList Graph::ids(const QList<Node>& nodes) const
{
    QStringList names;
    names.reserve(nodes.size());
    for (const Node node : nodes)
        names.append(id(node));
    return names;
}

QList<Node> Graph::withPrefix(const QString& prefix) const
{
    QList<Node> found;
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        if (it.key().size() > longestUnabbreviated && it.key().startsWith(prefix))
            found.append(it.value());
    }
    std::ranges::sort(found);
    return found;
}

} // namespace stopover::revision
