#pragma once

#include "core/revision/target.h"

namespace stopover::revision {

/// What a new revision is asked to be: `revision --head …` or `merge`.
struct NewRevisionRequest
{
    QStringList heads { QStringLiteral("head") };
    QStringList dependsOn;
    QStringList labels;
    QString id; ///< empty: a new random one
    bool splice = false; ///< parents need not be heads
};

/// Resolves a request against the graph into what the new file has to declare.
///
/// Errors: the graph's, IllegalRevisionId, DuplicateRevision, DuplicateLabel, MultipleHeads,
/// DuplicateHeads, NotAHead, those of Resolver.
Result<RevisionSpec> newRevision(const Graph& graph, const NewRevisionRequest& request);

/// Twelve random hex digits, as Alembic names revisions.
QString newRevisionId();

/// The part of a file name that a message gives: words joined by `_`, lower case, cut at `limit`.
QString slug(const QString& message, qsizetype limit = 40);

} // namespace stopover::revision
