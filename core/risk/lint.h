#pragma once

#include "core/base/result.h"
#include "core/catalog/schema.h"
#include "core/risk/effects.h"

#include <optional>

namespace stopover::risk {

enum class LintSeverity {
    Error,
    Warning,
    Info,
};

/// One place where a script does what its author does not want. The sentences of `rule` are in text/.
struct LintFinding
{
    QString rule; ///< stable id, for example "L01"
    LintSeverity severity = LintSeverity::Warning;
    Certainty certainty = Certainty::Proven;
    qsizetype begin = 0; ///< bytes of UTF-8 from the start of the file
    qsizetype end = 0;
    int line = 0; ///< of `begin`, counted from 1
    QStringList args;
    QString fix; ///< the safer form as SQL that can be run; empty where there is none
    bool suppressed = false; ///< by "-- +stopover ignore RULE reason=…"
    QString reason; ///< of the suppression
};

struct LintStatement
{
    QString sql;
    int line = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
    Effects effects;
    QList<LintFinding> findings;
};

struct LintReport
{
    QList<LintStatement> statements;
    QList<LintFinding> findings; ///< of the file as a whole
    Grade grade = Grade::Additive; ///< of the worst statement
    Downtime downtime = Downtime::None;

    /// Findings of that severity that are not suppressed.
    [[nodiscard]] int count(LintSeverity severity) const;
};

struct LintOptions
{
    bool transaction = true; ///< the script is run in one transaction, as revisions are
    bool style = false; ///< rules of taste as well: char(n), serial, money …
    bool timeoutsAreSet = false; ///< whoever runs it sets lock_timeout
    int version = 0; ///< server_version_num; 0: that of the catalog, else 15
    std::optional<catalog::Schema> schema; ///< what is in the database; without it, certainty is lower
    /// tables with a proven backup of the last day; not given: nobody asks for one
    std::optional<QStringList> backedUp;
};

/// Reads a script statement by statement and predicts what each will lock, rewrite and lose. Never executes anything.
///
/// Runs on a deep stack of its own and waits for it. A statement outside the grammar is a finding, not an error.
/// Errors: BadSpec if a quote or comment is never closed.
Result<LintReport> lintScript(const QByteArray& script, const LintOptions& options);

QString severityName(LintSeverity severity); ///< error, warning, info

} // namespace stopover::risk
