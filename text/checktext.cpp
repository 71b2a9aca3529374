#include "text/checktext.h"

#include "core/base/text.h"
#include "text/clausetext.h"
#include "text/fill.h"
#include "text/reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace stopover::text {

using namespace Qt::StringLiterals;
using checks::Verdict;

namespace {

struct CheckText
{
    QLatin1StringView id;
    const char* title;
    const char* sentence; ///< when it does not pass; %1 and on are the arguments
    const char* remedy;
    const char* passed = ""; ///< what is worth saying when it passes
};

/// One row a check of core/checks.
constexpr std::array checkTexts {
    CheckText {
        "P01"_L1, QT_TRANSLATE_NOOP("Check", "Server and client versions"),
        QT_TRANSLATE_NOOP(
            "Check",
            "Server %1, pg_dump %2: the server must be 12 or newer, and pg_dump must not be older than the server."),
        QT_TRANSLATE_NOOP("Check", "Install the client programs of the server's major version.") },
    CheckText { "P02"_L1, QT_TRANSLATE_NOOP("Check", "Table privileges"), QT_TRANSLATE_NOOP("Check", "%2."),
                QT_TRANSLATE_NOOP("Check", "Connect as the owner, or have the owner grant its role to yours."),
                QT_TRANSLATE_NOOP("Check", "Every step runs as %2.") },
    CheckText { "P02d"_L1, QT_TRANSLATE_NOOP("Check", "Row security"),
                QT_TRANSLATE_NOOP("Check", "Row security hides rows of: %2."),
                QT_TRANSLATE_NOOP("Check", "Connect as the owner, or as a role with BYPASSRLS.") },
    CheckText {
        "P03"_L1, QT_TRANSLATE_NOOP("Check", "Writable primary"), QT_TRANSLATE_NOOP("Check", "%2"),
        QT_TRANSLATE_NOOP("Check", "Connect to the primary, turn read-only mode off, or repair replication first.") },
    CheckText { "P04"_L1, QT_TRANSLATE_NOOP("Check", "Disk space"),
                QT_TRANSLATE_NOOP("Check", "%1 MB needed, %2 MB free."),
                QT_TRANSLATE_NOOP("Check", "Free space, or move the growing tables to another tablespace.") },
    CheckText { "P05"_L1, QT_TRANSLATE_NOOP("Check", "Memory"),
                QT_TRANSLATE_NOOP("Check", "%1 MB needed (maintenance_work_mem %3), %2 MB free."),
                QT_TRANSLATE_NOOP("Check", "Use fewer workers, or a smaller maintenance_work_mem.") },
    CheckText { "P06"_L1, QT_TRANSLATE_NOOP("Check", "Load"),
                QT_TRANSLATE_NOOP("Check", "%1% of connections and %2% of CPU are in use."),
                QT_TRANSLATE_NOOP("Check", "Wait until the server is less busy, or use fewer workers.") },
    CheckText { "P07"_L1, QT_TRANSLATE_NOOP("Check", "Long transactions"),
                QT_TRANSLATE_NOOP("Check", "Open for a long time: %2."),
                QT_TRANSLATE_NOOP("Check", "Wait for them, or terminate them on the Activity page.") },
    CheckText { "P07b"_L1, QT_TRANSLATE_NOOP("Check", "Prepared transactions"),
                QT_TRANSLATE_NOOP("Check", "Prepared transactions are still open: %2."),
                QT_TRANSLATE_NOOP("Check", "End each with COMMIT PREPARED or ROLLBACK PREPARED.") },
    CheckText { "P07c"_L1, QT_TRANSLATE_NOOP("Check", "Replication slots"),
                QT_TRANSLATE_NOOP("Check", "Slots retain WAL: %2."),
                QT_TRANSLATE_NOOP("Check", "Let the consumer catch up, or drop unused slots.") },
    CheckText { "P08"_L1, QT_TRANSLATE_NOOP("Check", "Conflicting locks"),
                QT_TRANSLATE_NOOP("Check", "Conflicting right now: %2."),
                QT_TRANSLATE_NOOP("Check", "Wait for them. The Activity page shows who holds which lock.") },
    CheckText { "P09"_L1, QT_TRANSLATE_NOOP("Check", "Anti-wraparound vacuum"),
                QT_TRANSLATE_NOOP("Check", "Anti-wraparound vacuum will not cancel: %2."),
                QT_TRANSLATE_NOOP("Check", "Wait until it finishes.") },
    CheckText { "P10"_L1, QT_TRANSLATE_NOOP("Check", "Transaction age"),
                QT_TRANSLATE_NOOP("Check", "The oldest unfrozen transaction is %1 transactions old."),
                QT_TRANSLATE_NOOP("Check", "Run VACUUM (FREEZE) on the oldest tables first.") },
    CheckText { "P11"_L1, QT_TRANSLATE_NOOP("Check", "Backup"),
                QT_TRANSLATE_NOOP("Check", "No verified backup from the last 24 hours: %2."),
                QT_TRANSLATE_NOOP("Check", "Run \"stopoverctl backup create --table TABLE\".") },
    CheckText { "P12"_L1, QT_TRANSLATE_NOOP("Check", "Unfinished runs"), QT_TRANSLATE_NOOP("Check", "Unfinished: %2."),
                QT_TRANSLATE_NOOP("Check", "Resume or abort that run first.") },
    CheckText { "P13"_L1, QT_TRANSLATE_NOOP("Check", "SQL check"), QT_TRANSLATE_NOOP("Check", "%1 findings: %2."),
                QT_TRANSLATE_NOOP(
                    "Check", "Use the safer form that the SQL check suggests, or ignore the rule and give a reason.") },
    CheckText { "P14"_L1, QT_TRANSLATE_NOOP("Check", "Rehearsal"),
                QT_TRANSLATE_NOOP("Check", "Not rehearsed as planned: %2."),
                QT_TRANSLATE_NOOP("Check", "Rehearse it on a private copy. This database is only read.") },
    CheckText { "P15"_L1, QT_TRANSLATE_NOOP("Check", "Other migrations"),
                QT_TRANSLATE_NOOP("Check", "Another migration is running: %2."),
                QT_TRANSLATE_NOOP("Check", "Wait until it finishes.") },
    CheckText { "P16"_L1, QT_TRANSLATE_NOOP("Check", "Session settings"),
                QT_TRANSLATE_NOOP("Check", "Settings that affect the run: %2."),
                QT_TRANSLATE_NOOP("Check", "Connect to the server directly, and reset such settings of the role.") },
    CheckText { "P17"_L1, QT_TRANSLATE_NOOP("Check", "Existing damage"),
                QT_TRANSLATE_NOOP("Check", "Broken before the run: %2."),
                QT_TRANSLATE_NOOP("Check", "Repair them first, so that the run is not blamed for them.") },
    CheckText { "P18"_L1, QT_TRANSLATE_NOOP("Check", "Rows that violate the change"),
                QT_TRANSLATE_NOOP("Check", "Violations: %2."),
                QT_TRANSLATE_NOOP("Check", "Correct these rows first.") },
    CheckText { "P19"_L1, QT_TRANSLATE_NOOP("Check", "Triggers and publications"),
                QT_TRANSLATE_NOOP("Check", "Fire on the run's changes, or publish them: %2."),
                QT_TRANSLATE_NOOP("Check", "Check that they permit the change.") },
    CheckText { "P20"_L1, QT_TRANSLATE_NOOP("Check", "Extensions"),
                QT_TRANSLATE_NOOP("Check", "Not installed on the server: %2."),
                QT_TRANSLATE_NOOP("Check", "Install their packages.") },
    CheckText {
        "P21"_L1, QT_TRANSLATE_NOOP("Check", "Encoding"), QT_TRANSLATE_NOOP("Check", "%2"),
        QT_TRANSLATE_NOOP(
            "Check", "The database encoding is SQL_ASCII: text is stored unchecked. Check it in the application.") },
    CheckText { "P21b"_L1, QT_TRANSLATE_NOOP("Check", "Collation versions"),
                QT_TRANSLATE_NOOP("Check", "Changed since the indexes were built: %2."),
                QT_TRANSLATE_NOOP("Check", "Reindex the indexes that use them.") },
    CheckText { "P22"_L1, QT_TRANSLATE_NOOP("Check", "Clocks"),
                QT_TRANSLATE_NOOP("Check", "The clocks of client and server differ by %1 s."),
                QT_TRANSLATE_NOOP("Check", "Synchronize both with the same time source.") },
    CheckText { "P23"_L1, QT_TRANSLATE_NOOP("Check", "Durability"),
                QT_TRANSLATE_NOOP("Check", "A commit can be lost: %2."),
                QT_TRANSLATE_NOOP("Check", "Turn these settings on, and reload the server configuration.") },
    CheckText { "P24"_L1, QT_TRANSLATE_NOOP("Check", "WAL archive"),
                QT_TRANSLATE_NOOP("Check", "WAL archiving is failing: %2."),
                QT_TRANSLATE_NOOP("Check", "Repair archive_command. Point-in-time recovery is not possible now.") },
    CheckText { "P26"_L1, QT_TRANSLATE_NOOP("Check", "Shadowed names"),
                QT_TRANSLATE_NOOP("Check", "PUBLIC may create objects, or built-in names are shadowed: %2."),
                QT_TRANSLATE_NOOP("Check", "Run REVOKE CREATE ON SCHEMA … FROM PUBLIC.") },
    CheckText { "P27"_L1, QT_TRANSLATE_NOOP("Check", "SECURITY DEFINER functions"),
                QT_TRANSLATE_NOOP("Check", "Without a fixed search_path: %2."),
                QT_TRANSLATE_NOOP("Check", "Run ALTER FUNCTION … SET search_path = ….") },
    CheckText { "P28"_L1, QT_TRANSLATE_NOOP("Check", "Role and database settings"), QT_TRANSLATE_NOOP("Check", "%2"),
                QT_TRANSLATE_NOOP(
                    "Check", "Stopover's sessions have settings of their own; other tools of this role have these.") },
    CheckText { "P29"_L1, QT_TRANSLATE_NOOP("Check", "Maintenance"),
                QT_TRANSLATE_NOOP("Check", "Running on the tables now: %2."),
                QT_TRANSLATE_NOOP("Check", "Wait until it finishes.") },
    CheckText { "P31"_L1, QT_TRANSLATE_NOOP("Check", "Known bugs"),
                QT_TRANSLATE_NOOP("Check", "PostgreSQL %1 has a bug that corrupts indexes built concurrently."),
                QT_TRANSLATE_NOOP("Check", "Update the server to the latest minor version.") },
    CheckText { "P32"_L1, QT_TRANSLATE_NOOP("Check", "Sign-offs"), QT_TRANSLATE_NOOP("Check", "Missing: %2."),
                QT_TRANSLATE_NOOP("Check", "Sign them off with your name once they are true.") },
    CheckText { "W01"_L1, QT_TRANSLATE_NOOP("Check", "Maintenance window"),
                QT_TRANSLATE_NOOP("Check", "Outside the maintenance window: %2."),
                QT_TRANSLATE_NOOP("Check", "Wait for the window, or change the policy.") },
    CheckText { "H01"_L1, QT_TRANSLATE_NOOP("Check", "Readable"), QT_TRANSLATE_NOOP("Check", "Cannot be read: %2."),
                QT_TRANSLATE_NOOP("Check", "Check the error: a view may depend on something that was dropped.") },
    CheckText { "H02"_L1, QT_TRANSLATE_NOOP("Check", "Valid indexes"), QT_TRANSLATE_NOOP("Check", "Invalid: %2."),
                QT_TRANSLATE_NOOP("Check", "Run REINDEX INDEX CONCURRENTLY, or drop them.") },
    CheckText { "H03"_L1, QT_TRANSLATE_NOOP("Check", "Validated constraints"),
                QT_TRANSLATE_NOOP("Check", "Existing rows may violate: %2."),
                QT_TRANSLATE_NOOP("Check", "Run ALTER TABLE … VALIDATE CONSTRAINT.") },
    CheckText { "H04"_L1, QT_TRANSLATE_NOOP("Check", "Orphaned rows"),
                QT_TRANSLATE_NOOP("Check", "%1 orphaned rows: %2."),
                QT_TRANSLATE_NOOP("Check",
                                  "Check the rows, back up the table, then remove them with \"stopoverctl repair\".") },
    CheckText { "H05"_L1, QT_TRANSLATE_NOOP("Check", "Key types"), QT_TRANSLATE_NOOP("Check", "Types differ: %2."),
                QT_TRANSLATE_NOOP("Check", "Change both columns to the same type.") },
    CheckText { "H05b"_L1, QT_TRANSLATE_NOOP("Check", "Schema matches rehearsal"),
                QT_TRANSLATE_NOOP("Check", "Differs from the rehearsal's result: %2."),
                QT_TRANSLATE_NOOP("Check", "Find out what else changed it.") },
    CheckText { "H06"_L1, QT_TRANSLATE_NOOP("Check", "Sequence values"),
                QT_TRANSLATE_NOOP("Check", "The next insert will fail: %2."),
                QT_TRANSLATE_NOOP("Check", "Set the sequence to the largest value with setval().") },
    CheckText { "H06c"_L1, QT_TRANSLATE_NOOP("Check", "Sequence limits"),
                QT_TRANSLATE_NOOP("Check", "Nearly exhausted: %2."),
                QT_TRANSLATE_NOOP("Check", "Change column and sequence to bigint.") },
    CheckText { "H07"_L1, QT_TRANSLATE_NOOP("Check", "Partition balance"),
                QT_TRANSLATE_NOOP("Check", "Far larger than the average: %2."),
                QT_TRANSLATE_NOOP("Check", "Choose another key, or more partitions.") },
    CheckText { "H07a"_L1, QT_TRANSLATE_NOOP("Check", "Default partitions"),
                QT_TRANSLATE_NOOP("Check", "Contain rows: %2."),
                QT_TRANSLATE_NOOP("Check", "Add the missing partitions.") },
    CheckText { "H07c"_L1, QT_TRANSLATE_NOOP("Check", "Partition indexes"),
                QT_TRANSLATE_NOOP("Check", "Incomplete: %2."),
                QT_TRANSLATE_NOOP("Check", "Create the index on each partition, and attach it.") },
    CheckText { "H07d"_L1, QT_TRANSLATE_NOOP("Check", "Partition pruning"),
                QT_TRANSLATE_NOOP("Check", "More than one partition is read for a single key: %2."),
                QT_TRANSLATE_NOOP("Check", "Check that the query filters by the partition key.") },
    CheckText { "H08"_L1, QT_TRANSLATE_NOOP("Check", "Statistics"),
                QT_TRANSLATE_NOOP("Check", "Outdated or missing: %2."), QT_TRANSLATE_NOOP("Check", "Run ANALYZE.") },
    CheckText { "H09"_L1, QT_TRANSLATE_NOOP("Check", "Foreign key indexes"),
                QT_TRANSLATE_NOOP("Check", "Missing on: %2."),
                QT_TRANSLATE_NOOP("Check", "Run CREATE INDEX CONCURRENTLY on the key columns.") },
    CheckText { "H09b"_L1, QT_TRANSLATE_NOOP("Check", "Duplicate indexes"),
                QT_TRANSLATE_NOOP("Check", "Identical: %2."), QT_TRANSLATE_NOOP("Check", "Drop one of each pair.") },
    CheckText { "H10"_L1, QT_TRANSLATE_NOOP("Check", "Project invariants"),
                QT_TRANSLATE_NOOP("Check", "Result changed: %2."),
                QT_TRANSLATE_NOOP("Check", "Check the rows while the run can still be rolled back.") },
    CheckText { "H11"_L1, QT_TRANSLATE_NOOP("Check", "Triggers"), QT_TRANSLATE_NOOP("Check", "Disabled: %2."),
                QT_TRANSLATE_NOOP("Check", "Run ALTER TABLE … ENABLE TRIGGER, and check for orphaned rows.") },
    CheckText { "H11b"_L1, QT_TRANSLATE_NOOP("Check", "Owners and privileges"),
                QT_TRANSLATE_NOOP("Check", "Changed: %2."),
                QT_TRANSLATE_NOOP("Check", "Check that the plan intended this.") },
    CheckText { "H12"_L1, QT_TRANSLATE_NOOP("Check", "Functions"), QT_TRANSLATE_NOOP("Check", "No longer compile: %2."),
                QT_TRANSLATE_NOOP("Check", "Correct their bodies.") },
    CheckText { "H13"_L1, QT_TRANSLATE_NOOP("Check", "Materialized views"),
                QT_TRANSLATE_NOOP("Check", "Not populated: %2."),
                QT_TRANSLATE_NOOP("Check", "Run REFRESH MATERIALIZED VIEW.") },
    CheckText { "H14"_L1, QT_TRANSLATE_NOOP("Check", "Leftovers"),
                QT_TRANSLATE_NOOP("Check", "Left over from migrations: %2."),
                QT_TRANSLATE_NOOP("Check", "Drop them if they are not needed.") },
    CheckText { "H15"_L1, QT_TRANSLATE_NOOP("Check", "Replication"),
                QT_TRANSLATE_NOOP("Check", "UPDATE and DELETE cannot be replicated: %2."),
                QT_TRANSLATE_NOOP("Check", "Give the table a primary key or a replica identity.") },
    CheckText { "H16"_L1, QT_TRANSLATE_NOOP("Check", "Page checksums"), QT_TRANSLATE_NOOP("Check", "Damaged: %2."),
                QT_TRANSLATE_NOOP("Check", "Restore from a backup, and check the disk.") },
    CheckText { "H17"_L1, QT_TRANSLATE_NOOP("Check", "Version table and journal"),
                QT_TRANSLATE_NOOP("Check", "Disagree: %2."),
                QT_TRANSLATE_NOOP("Check",
                                  "The database was migrated or stamped outside Stopover. Compare the schema with the "
                                  "revision, then stamp the correct revision.") },
    CheckText { "H18"_L1, QT_TRANSLATE_NOOP("Check", "Stopover's sessions"),
                QT_TRANSLATE_NOOP("Check", "Left over: %2."),
                QT_TRANSLATE_NOOP("Check", "Resume or abort the run, or terminate the session.") },
    CheckText { "H19"_L1, QT_TRANSLATE_NOOP("Check", "Query times"),
                QT_TRANSLATE_NOOP("Check", "Slower than before: %2."),
                QT_TRANSLATE_NOOP("Check", "Run ANALYZE, and compare the query plans.") },
};

const CheckText* textOf(const QString& id)
{
    const auto found = std::ranges::find(checkTexts, id, &CheckText::id);
    return found == checkTexts.end() ? nullptr : &*found;
}

} // namespace

QString checkTitle(const QString& id)
{
    const CheckText* text = textOf(id);
    return text == nullptr ? id : translated("Check", text->title);
}

QString checkSentence(const checks::CheckResult& result)
{
    const CheckText* text = textOf(result.id);
    if (text == nullptr)
        return {};
    if (result.verdict == Verdict::Pass)
        return *text->passed == '\0' ? QString() : translated("Check", text->passed, result.args);
    if (result.verdict == Verdict::NotCheckable)
        return translated("Check", QT_TRANSLATE_NOOP("Check", "Could not be checked: %1."), { result.reason });
    constexpr int maxShown = 3;
    const QString shown = itemTexts(result.items.mid(0, maxShown)).join(u", "_s);
    if (result.items.size() > maxShown)
        return composed("Check", text->sentence, { QString::number(result.count), QString(shown + u" …"_s) });
    if (!result.items.isEmpty() && result.args.value(1) == result.items.join(u", "_s))
        return composed("Check", text->sentence, { visible(result.args.at(0)), shown });
    return translated("Check", text->sentence, result.args);
}

QString checkRemedy(const checks::CheckResult& result)
{
    const CheckText* text = textOf(result.id);
    if (text == nullptr || result.verdict == Verdict::Pass || result.verdict == Verdict::NotCheckable)
        return {};
    return translated("Check", remedyFor(u"Check", result.id, text->remedy));
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return translated("Check", QT_TRANSLATE_NOOP("Check", "passed"));
    case Verdict::Warn:
        return translated("Check", QT_TRANSLATE_NOOP("Check", "warning"));
    case Verdict::Block:
        return translated("Check", QT_TRANSLATE_NOOP("Check", "blocks"));
    case Verdict::NotCheckable:
        break;
    }
    return translated("Check", QT_TRANSLATE_NOOP("Check", "not checkable"));
}

} // namespace stopover::text
