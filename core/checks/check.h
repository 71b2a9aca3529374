#pragma once

#include "core/checks/thresholds.h"
#include "core/pg/connection.h"
#include "core/risk/lint.h"

#include <QJsonObject>

/// Checks of a database before a run and after it, by topic: see topics.h.
namespace stopover::checks {

enum class Verdict {
    Pass,
    Warn,
    Block,
    NotCheckable, ///< never taken for a pass: `reason` says why
};

enum class CheckTime {
    Preflight,
    Health,
};

/// What a check found.
struct CheckResult
{
    QString id; ///< P01 … of a preflight, H01 … of the health; its sentences are in text/
    Verdict verdict = Verdict::Pass;
    QStringList args; ///< numbers and names for the sentence
    QStringList items; ///< what is wrong, one each, at most `maxItems`
    qint64 count = 0; ///< of all items
    QList<std::pair<QString, QString>>
        mends; ///< table and foreign key whose orphans restore::planRepair() can take out
    QString fix; ///< SQL that repairs it, or shows more; empty if only a person can
    QString reason; ///< of NotCheckable, in the server's words; of an override, in those of who gave it
    bool overridden = false; ///< a blocking check that the policy lets a person override, with `reason`
    bool isNew = false; ///< health: not in the baseline taken before the run

    [[nodiscard]] bool blocks() const { return verdict == Verdict::Block && !overridden; }
};

constexpr int maxItems = 20;
constexpr int maxInventory = 20'000; ///< of what is compared with the baseline

/// What a run is about to touch, as far as it is known.
struct Subject
{
    QList<qint64> tables; ///< oids of the tables that it changes
    QStringList tableNames;
    QStringList invariants; ///< of a health check: queries whose answer must be the same before and after
    QStringList sql; ///< what it runs as text; of a health check the queries that are timed
    QString identity; ///< of its plan: see run::identityOf(); empty for what nobody rehearses
    bool destroys = false; ///< something is taken away for good
    bool hasBackup = false; ///< the plan itself makes a verified copy before
    bool advisoryOnly = false; ///< a backup or a restore: checks are reported, and block nothing
    qint64 newBytes = 0; ///< what it will write beside what is there
    int workers = 2;
    QString folder; ///< of dumps on this machine
    QStringList signedOff; ///< checklist items that a person has signed off
    QStringList mustSign; ///< items that policy asks for
};

struct CheckInput
{
    pg::Connection& connection; ///< of a check that watches, the session that watches
    pg::Connection& own; ///< the session that works
    const Subject& subject;
    const Thresholds& thresholds;
};

using CheckFunction = Result<CheckResult> (*)(CheckInput& input);

struct Check
{
    const char* id;
    CheckTime phase;
    bool atSwap = false; ///< cheap, and true only for the moment: asked again right before the swap
    bool rollsBack = false; ///< writes, and is rolled back; all others read in a READ ONLY transaction
    bool readsRows = false; ///< runs queries over what others own; pg_catalog apart
    bool watches = false; ///< looks at other sessions, in a session of its own: pg::Settings::watching()
    CheckFunction run = nullptr;
};

/// Every check, in the order of the ids.
const QList<Check>& allChecks();

// For checks: what most of them are made of.

/// A query whose rows are what is wrong: each becomes an item, its columns joined by " · ".
Result<CheckResult> offenders(CheckInput& input, Verdict verdict, const QString& sql, const pg::Params& params = {},
                              int most = maxItems);
/// A pass is none where something is hidden from the role: `sessions` selects those that it may not see into.
Result<CheckResult> unlessHidden(CheckInput& input, CheckResult result, const QString& sessions,
                                 const pg::Params& params = {});
/// The oids of the touched tables as an array literal.
QString oidArray(const Subject& subject);
QString textArray(const QStringList& texts);

QString verdictName(Verdict verdict); ///< pass, warn, block, not_checkable
QJsonObject toJson(const CheckResult& result);
CheckResult checkResultFromJson(const QJsonObject& json);

} // namespace stopover::checks
