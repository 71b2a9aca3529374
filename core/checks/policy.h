#pragma once

#include "core/checks/check.h"

namespace stopover::checks {

/// Requirements before a run in one environment: a section of the project's stopover-policy.toml.
struct Policy
{
    QString environment; ///< development, test, staging, production; empty for an unmarked database
    QStringList block; ///< checks that block where they would warn
    QStringList warn; ///< checks that warn where they would block
    QStringList overridable; ///< checks that a person may override with a reason
    QStringList signOffs; ///< items to sign off before a run, with a name
    QStringList signOffsDuring; ///< items to sign off while it runs
    QStringList signOffsAfter; ///< items to sign off before its retired table is dropped
    QStringList windows; ///< "Mon-Fri 22:00-04:00", UTC; empty: always
    QStringList queries; ///< timed before and after (H19)
    QStringList invariants; ///< queries whose answer must be the same before and after (H10)
    QString backup; ///< "required" or "optional"
    std::chrono::milliseconds lockTimeout { 0 }; ///< the longest that a run waits for a lock; 0: as its plan says
    Thresholds thresholds;

    /// Every item to sign off, whenever.
    [[nodiscard]] QStringList checklist() const { return signOffs + signOffsDuring + signOffsAfter; }
};

/// Without a file: in development nothing blocks but the checks that always do; production requires backups and
/// sign-offs.
Policy defaultPolicy(const QString& environment);

/// Reads `text` (TOML) for one environment, over the default. Errors: ConfigSyntax, UnknownKey, ConfigValue with the
/// file's name, the place and what is known there.
Result<Policy> parsePolicy(const QByteArray& text, const QString& path, const QString& environment);

/// The stopover-policy.toml of a folder, or the nearest one around it: a project may be opened by a folder within it.
/// Empty when there is none.
QString policyFile(const QString& folder);

/// What policyFile() says; the default when there is none.
Result<Policy> readPolicy(const QString& folder, const QString& environment);

/// Raises and lowers results as the policy says; adds W01 outside its windows.
void applyPolicy(QList<CheckResult>& results, const Policy& policy, const QDateTime& now);

/// An override given by a person: "P07=the report ends by itself". Errors: Usage when policy does not allow it, when
/// there is no reason, or when that check does not block.
Result<void> applyOverride(QList<CheckResult>& results, const Policy& policy, const QString& text);

/// Whether the moment lies in one of the windows. Errors: ConfigValue for one that cannot be read.
Result<bool> inWindow(const QStringList& windows, const QDateTime& now);

} // namespace stopover::checks
