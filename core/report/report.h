#pragma once

#include "core/checks/check.h"
#include "core/run/history.h"
#include "core/run/plan.h"

namespace stopover::report {

struct ReportStep
{
    run::StepRecord record;
    QString sql; ///< all of it, as the journal holds it
    QString lock; ///< strongest lock on the live table, as planned
    QStringList titleArgs;
};

struct ReportEvent
{
    qint64 id = 0;
    QString at; ///< UTC
    QString kind;
    QJsonObject data;
};

/// When an item of a checklist is due.
enum class ChecklistPhase {
    Before,
    During,
    After,
};

/// An item of the run's checklist, signed off or not.
struct ChecklistItem
{
    ChecklistPhase phase = ChecklistPhase::Before;
    QString item;
    QString name; ///< who signed it off; empty: nobody yet
    QString at;
};

/// What became of the writes that an application had acknowledged, as its ledger knows them.
struct LedgerCount
{
    QString at;
    qint64 acknowledged = 0;
    qint64 found = 0;
    qint64 lost = 0;
    qint64 wrong = 0;
    qint64 extra = 0;
    qint64 rows = 0; ///< in the table
    bool intact = true;
};

struct Override
{
    QString check;
    QString reason;
    QString at;
};

/// Count and digest of a bucket of rows, equal on both sides: a line of the certificate.
struct Bucket
{
    run::Phase phase = run::Phase::Apply;
    int number = 0;
    qint64 rows = 0;
    QString digest;
};

/// One kind of thing that a table has, before and after.
struct Parity
{
    QString kind; ///< columns, indexes, constraints, triggers, policies, grants, dependents
    QStringList missing; ///< in the new one
    QStringList added;
    qsizetype count = 0; ///< in the new one
};

/// A run as one value: everything that its report shows.
struct RunReport
{
    run::RunRecord run;
    QString planSha256;
    QString applicationVersion;
    QString environment;
    QString database;
    QString server; ///< version
    QString specText;
    QList<run::Finding> findings;
    QJsonObject facts; ///< of the plan: rows and bytes before, forecast …
    QList<ReportStep> steps;
    QList<ReportEvent> events;
    QList<checks::CheckResult> preflight;
    QList<checks::CheckResult> baseline; ///< health before the run
    QList<Override> overrides;
    QList<ChecklistItem> checklist; ///< by phase
    QList<LedgerCount> ledger; ///< only where an application with a ledger writes: the demo
    QList<Bucket> buckets;
    QString rootDigest; ///< SHA-256 over all buckets; empty without any
    QList<Parity> parity; ///< empty when the old table is not kept
    QString whyNoParity;
    qint64 brokenEvent = 0; ///< first one whose hash does not follow; 0: none
    bool complete = true; ///< nothing is missing at the end of the timeline

    [[nodiscard]] bool historyIsWhole() const { return brokenEvent == 0 && complete; }
};

/// Reads it from the journal, and the two tables of a move. Errors: RunMissing, JournalMissing, connection errors.
Result<RunReport> readReport(pg::Connection& connection, const pg::Settings& settings, RunId run);

/// Writes a count of the ledger into the timeline of the run; nothing without a journal or a run of that number.
/// `audit` is what sandbox::LedgerAudit says of itself.
Result<void> recordLedger(pg::Connection& connection, RunId run, const QJsonObject& audit);

QString phaseName(ChecklistPhase phase); ///< before, during, after
QJsonObject toJson(const RunReport& report);

/// The same step of two runs.
struct Comparison
{
    run::Phase phase = run::Phase::Apply;
    QString slug;
    double seconds = -1; ///< -1: that run has no such step
    double otherSeconds = -1;
    bool sameSql = false;
};

QList<Comparison> compare(const RunReport& one, const RunReport& other);

} // namespace stopover::report
