#pragma once

#include "core/revision/resolver.h"

namespace stopover::revision {

/// Where a downgrade goes to: a revision (or noNode for base), and the branch it is limited to.
struct DowngradeTarget
{
    Node node = noNode;
    QString label;
    bool isAmbiguous = false; ///< relative to one of several rows: whichever the database returned first
};

/// The revisions that an upgrade to `text` has to reach; none for base.
///
/// Relative forms (`+N`, `label@+N`, `sym+N`, `sym-N`, `label@sym-N`) count from `rows`, what the version
/// table holds, or from a named revision. Errors: those of Resolver, AmbiguousUpgrade, RelativeNotProduced,
/// WalkedTooFar, BadTarget.
Result<QList<Node>> upgradeTargets(const Resolver& resolver, const QString& text, const QStringList& rows,
                                   Resolver::Overwalk overwalk = Resolver::Overwalk::GivesNothing);

/// The revision that a downgrade to `text` ends at; `rows` in the order in which the database returns
/// them. Errors: those of Resolver, RelativeNotProduced, WalkedTooFar, BadTarget.
Result<DowngradeTarget> downgradeTarget(const Resolver& resolver, const QString& text, const QStringList& rows,
                                        Resolver::Overwalk overwalk = Resolver::Overwalk::GivesNothing);

/// What is applied with nothing applied above it in its own line: the rows, and the heads of lines that
/// another one depends on, which have no row.
Result<QList<Node>> currentRevisions(const Resolver& resolver, const QStringList& rows);

} // namespace stopover::revision
