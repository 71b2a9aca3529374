#include "text/checktext.h"

#include "core/base/text.h"
#include "text/clausetext.h"
#include "text/fill.h"

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
    CheckText { "P01"_L1, QT_TRANSLATE_NOOP("Check", "Versions of server and tools"),
                QT_TRANSLATE_NOOP(
                    "Check", "Server %1, pg_dump %2: the server must be 12 or newer, and pg_dump not older than it."),
                QT_TRANSLATE_NOOP("Check", "Install the client programs of the server's version.") },
    CheckText { "P02"_L1, QT_TRANSLATE_NOOP("Check", "Rights on the tables"), QT_TRANSLATE_NOOP("Check", "%2."),
                QT_TRANSLATE_NOOP("Check", "Connect as the owner, or let the owner grant the role."),
                QT_TRANSLATE_NOOP("Check", "Every step runs as %2.") },
    CheckText { "P02d"_L1, QT_TRANSLATE_NOOP("Check", "Row security"),
                QT_TRANSLATE_NOOP("Check", "Row security hides rows of: %2"),
                QT_TRANSLATE_NOOP("Check", "Connect as the owner or as a role with BYPASSRLS.") },
    CheckText {
        "P03"_L1, QT_TRANSLATE_NOOP("Check", "Writable primary"), QT_TRANSLATE_NOOP("Check", "%2"),
        QT_TRANSLATE_NOOP("Check", "Connect to the primary; switch read-only mode off; or mend replication first.") },
    CheckText { "P04"_L1, QT_TRANSLATE_NOOP("Check", "Disk space"),
                QT_TRANSLATE_NOOP("Check", "%1 MB are needed, and %2 MB are free."),
                QT_TRANSLATE_NOOP("Check", "Make room, or move what grows to another tablespace.") },
    CheckText { "P05"_L1, QT_TRANSLATE_NOOP("Check", "Memory"),
                QT_TRANSLATE_NOOP("Check", "%1 MB are wanted (maintenance_work_mem %3), and %2 MB are free."),
                QT_TRANSLATE_NOOP("Check", "Use fewer sessions or a smaller maintenance_work_mem.") },
    CheckText { "P06"_L1, QT_TRANSLATE_NOOP("Check", "Load"),
                QT_TRANSLATE_NOOP("Check", "%1 % of the connections are in use, and %2 % of the CPU."),
                QT_TRANSLATE_NOOP("Check", "Wait for a quieter time, or use fewer sessions.") },
    CheckText { "P07"_L1, QT_TRANSLATE_NOOP("Check", "Long transactions"),
                QT_TRANSLATE_NOOP("Check", "Open for long: %2"),
                QT_TRANSLATE_NOOP("Check", "Wait for them, or end them on the Activity page.") },
    CheckText { "P07b"_L1, QT_TRANSLATE_NOOP("Check", "Prepared transactions"),
                QT_TRANSLATE_NOOP("Check", "Nobody ends these by himself: %2"),
                QT_TRANSLATE_NOOP("Check", "COMMIT PREPARED or ROLLBACK PREPARED each of them.") },
    CheckText { "P07c"_L1, QT_TRANSLATE_NOOP("Check", "Replication slots"),
                QT_TRANSLATE_NOOP("Check", "Slots keep WAL: %2"),
                QT_TRANSLATE_NOOP("Check", "Let the reader catch up, or drop a slot that nobody uses.") },
    CheckText { "P08"_L1, QT_TRANSLATE_NOOP("Check", "Locks in the way"),
                QT_TRANSLATE_NOOP("Check", "In the way right now: %2"),
                QT_TRANSLATE_NOOP("Check", "Wait for them; the Activity page shows who holds what.") },
    CheckText { "P09"_L1, QT_TRANSLATE_NOOP("Check", "Vacuum against wraparound"),
                QT_TRANSLATE_NOOP("Check", "Does not yield to us: %2"),
                QT_TRANSLATE_NOOP("Check", "Wait until it has ended.") },
    CheckText { "P10"_L1, QT_TRANSLATE_NOOP("Check", "Transaction age"),
                QT_TRANSLATE_NOOP("Check", "The oldest transaction is %1 back."),
                QT_TRANSLATE_NOOP("Check", "VACUUM (FREEZE) the oldest tables before anything else.") },
    CheckText { "P11"_L1, QT_TRANSLATE_NOOP("Check", "Backup"),
                QT_TRANSLATE_NOOP("Check", "No proven backup of the last day: %2"),
                QT_TRANSLATE_NOOP("Check", "stopoverctl backup create --table …") },
    CheckText { "P12"_L1, QT_TRANSLATE_NOOP("Check", "Unfinished runs"), QT_TRANSLATE_NOOP("Check", "Not settled: %2"),
                QT_TRANSLATE_NOOP("Check", "Resume or abort that run first.") },
    CheckText { "P13"_L1, QT_TRANSLATE_NOOP("Check", "Rules for SQL"), QT_TRANSLATE_NOOP("Check", "%1 findings: %2"),
                QT_TRANSLATE_NOOP("Check", "Use the safer form that lint names, or ignore a rule with a reason.") },
    CheckText { "P14"_L1, QT_TRANSLATE_NOOP("Check", "Rehearsal"),
                QT_TRANSLATE_NOOP("Check", "Not rehearsed as it would run: %2"),
                QT_TRANSLATE_NOOP("Check", "Rehearse it on a private copy; this database is only read for it.") },
    CheckText { "P15"_L1, QT_TRANSLATE_NOOP("Check", "Other migrations"),
                QT_TRANSLATE_NOOP("Check", "Somebody else migrates: %2"),
                QT_TRANSLATE_NOOP("Check", "Let one finish before the other begins.") },
    CheckText { "P16"_L1, QT_TRANSLATE_NOOP("Check", "Session settings"),
                QT_TRANSLATE_NOOP("Check", "Settings that change how statements run: %2"),
                QT_TRANSLATE_NOOP("Check", "Connect to the server itself, and reset these for the role.") },
    CheckText { "P17"_L1, QT_TRANSLATE_NOOP("Check", "Defects from before"),
                QT_TRANSLATE_NOOP("Check", "Broken already: %2"),
                QT_TRANSLATE_NOOP("Check", "Mend them first, or they are taken for the run's doing.") },
    CheckText { "P18"_L1, QT_TRANSLATE_NOOP("Check", "Rows that would fail"),
                QT_TRANSLATE_NOOP("Check", "%1 kinds of rows: %2"),
                QT_TRANSLATE_NOOP("Check", "Correct these rows first.") },
    CheckText { "P19"_L1, QT_TRANSLATE_NOOP("Check", "Bystanders"),
                QT_TRANSLATE_NOOP("Check", "Run along with every change: %2"),
                QT_TRANSLATE_NOOP("Check", "Make sure that they may.") },
    CheckText { "P20"_L1, QT_TRANSLATE_NOOP("Check", "Extensions"),
                QT_TRANSLATE_NOOP("Check", "Not available on the server: %2"),
                QT_TRANSLATE_NOOP("Check", "Install their packages on the server.") },
    CheckText { "P21"_L1, QT_TRANSLATE_NOOP("Check", "Encoding"), QT_TRANSLATE_NOOP("Check", "%2"),
                QT_TRANSLATE_NOOP("Check", "Texts are stored as bytes: check them with the application.") },
    CheckText { "P21b"_L1, QT_TRANSLATE_NOOP("Check", "Collation versions"),
                QT_TRANSLATE_NOOP("Check", "Changed since the indexes were built: %2"),
                QT_TRANSLATE_NOOP("Check", "Rebuild the indexes that use them.") },
    CheckText { "P22"_L1, QT_TRANSLATE_NOOP("Check", "Clocks"),
                QT_TRANSLATE_NOOP("Check", "The clocks differ by %1 s."),
                QT_TRANSLATE_NOOP("Check", "Let both take the time from the same source.") },
    CheckText { "P23"_L1, QT_TRANSLATE_NOOP("Check", "Durability"),
                QT_TRANSLATE_NOOP("Check", "A COMMIT may be lost: %2"),
                QT_TRANSLATE_NOOP("Check", "Switch it on and reload the server.") },
    CheckText { "P24"_L1, QT_TRANSLATE_NOOP("Check", "WAL archive"), QT_TRANSLATE_NOOP("Check", "Archiving fails: %2"),
                QT_TRANSLATE_NOOP("Check", "Mend archive_command; a point in time cannot be reached now.") },
    CheckText { "P26"_L1, QT_TRANSLATE_NOOP("Check", "Who may create"),
                QT_TRANSLATE_NOOP("Check", "Everybody may create, or shadow built-in names: %2"),
                QT_TRANSLATE_NOOP("Check", "REVOKE CREATE ON SCHEMA … FROM PUBLIC.") },
    CheckText { "P27"_L1, QT_TRANSLATE_NOOP("Check", "SECURITY DEFINER functions"),
                QT_TRANSLATE_NOOP("Check", "Without a search_path of their own: %2"),
                QT_TRANSLATE_NOOP("Check", "ALTER FUNCTION … SET search_path = …") },
    CheckText { "P28"_L1, QT_TRANSLATE_NOOP("Check", "Settings by role"), QT_TRANSLATE_NOOP("Check", "%2"),
                QT_TRANSLATE_NOOP("Check", "Know them; they hold for the run as well.") },
    CheckText { "P29"_L1, QT_TRANSLATE_NOOP("Check", "Maintenance"),
                QT_TRANSLATE_NOOP("Check", "Runs on the tables right now: %2"),
                QT_TRANSLATE_NOOP("Check", "Wait until it has ended.") },
    CheckText { "P31"_L1, QT_TRANSLATE_NOOP("Check", "Known bugs"),
                QT_TRANSLATE_NOOP("Check", "%1 has a bug that corrupts indexes built concurrently."),
                QT_TRANSLATE_NOOP("Check", "Update the server to the newest minor version.") },
    CheckText { "P32"_L1, QT_TRANSLATE_NOOP("Check", "Sign-offs"), QT_TRANSLATE_NOOP("Check", "Not ticked: %2"),
                QT_TRANSLATE_NOOP("Check", "Tick them with your name when they are true.") },
    CheckText { "W01"_L1, QT_TRANSLATE_NOOP("Check", "Time window"), QT_TRANSLATE_NOOP("Check", "It is outside of: %2"),
                QT_TRANSLATE_NOOP("Check", "Wait for the window, or change the policy.") },
    CheckText { "H01"_L1, QT_TRANSLATE_NOOP("Check", "Readable"), QT_TRANSLATE_NOOP("Check", "Cannot be read: %2"),
                QT_TRANSLATE_NOOP("Check", "Look at the error; views may have lost what they read.") },
    CheckText { "H02"_L1, QT_TRANSLATE_NOOP("Check", "Valid indexes"), QT_TRANSLATE_NOOP("Check", "Not used: %2"),
                QT_TRANSLATE_NOOP("Check", "REINDEX INDEX CONCURRENTLY, or drop them.") },
    CheckText { "H03"_L1, QT_TRANSLATE_NOOP("Check", "Validated constraints"),
                QT_TRANSLATE_NOOP("Check", "Old rows may violate: %2"),
                QT_TRANSLATE_NOOP("Check", "ALTER TABLE … VALIDATE CONSTRAINT.") },
    CheckText { "H04"_L1, QT_TRANSLATE_NOOP("Check", "Foreign keys hold"),
                QT_TRANSLATE_NOOP("Check", "%1 rows refer to nothing: %2"),
                QT_TRANSLATE_NOOP("Check", "Look at them, back the table up, then mend or delete them.") },
    CheckText { "H05"_L1, QT_TRANSLATE_NOOP("Check", "Types of keys"), QT_TRANSLATE_NOOP("Check", "Differ: %2"),
                QT_TRANSLATE_NOOP("Check", "Give both columns the same type.") },
    CheckText { "H05b"_L1, QT_TRANSLATE_NOOP("Check", "Schema as rehearsed"),
                QT_TRANSLATE_NOOP("Check", "Differs from the end of the rehearsal: %2"),
                QT_TRANSLATE_NOOP("Check", "Look at what else has changed it.") },
    CheckText { "H06"_L1, QT_TRANSLATE_NOOP("Check", "Sequences ahead"),
                QT_TRANSLATE_NOOP("Check", "The next insert fails: %2"),
                QT_TRANSLATE_NOOP("Check", "setval() to the largest value.") },
    CheckText { "H06c"_L1, QT_TRANSLATE_NOOP("Check", "Sequences not full"),
                QT_TRANSLATE_NOOP("Check", "Nearly at their end: %2"),
                QT_TRANSLATE_NOOP("Check", "Make column and sequence bigint.") },
    CheckText { "H07"_L1, QT_TRANSLATE_NOOP("Check", "Balance of partitions"),
                QT_TRANSLATE_NOOP("Check", "Far above the mean: %2"),
                QT_TRANSLATE_NOOP("Check", "Choose another key or more partitions.") },
    CheckText { "H07a"_L1, QT_TRANSLATE_NOOP("Check", "Default partitions"),
                QT_TRANSLATE_NOOP("Check", "Hold rows: %2"),
                QT_TRANSLATE_NOOP("Check", "Add the partitions that are missing.") },
    CheckText { "H07c"_L1, QT_TRANSLATE_NOOP("Check", "Indexes of partitions"),
                QT_TRANSLATE_NOOP("Check", "Incomplete: %2"),
                QT_TRANSLATE_NOOP("Check", "Create the index on each partition and attach it.") },
    CheckText { "H07d"_L1, QT_TRANSLATE_NOOP("Check", "Pruning"),
                QT_TRANSLATE_NOOP("Check", "More than one partition is read for one key: %2"),
                QT_TRANSLATE_NOOP("Check", "Compare the query with the partition key.") },
    CheckText { "H08"_L1, QT_TRANSLATE_NOOP("Check", "Statistics"), QT_TRANSLATE_NOOP("Check", "Old or missing: %2"),
                QT_TRANSLATE_NOOP("Check", "ANALYZE.") },
    CheckText { "H09"_L1, QT_TRANSLATE_NOOP("Check", "Indexes for foreign keys"),
                QT_TRANSLATE_NOOP("Check", "Missing: %2"),
                QT_TRANSLATE_NOOP("Check", "CREATE INDEX CONCURRENTLY on the columns of the key.") },
    CheckText { "H09b"_L1, QT_TRANSLATE_NOOP("Check", "Duplicate indexes"), QT_TRANSLATE_NOOP("Check", "The same: %2"),
                QT_TRANSLATE_NOOP("Check", "Drop one of each.") },
    CheckText { "H10"_L1, QT_TRANSLATE_NOOP("Check", "Invariants of the project"),
                QT_TRANSLATE_NOOP("Check", "Another answer than before: %2"),
                QT_TRANSLATE_NOOP("Check", "Look at the rows before the way back is dropped.") },
    CheckText { "H11"_L1, QT_TRANSLATE_NOOP("Check", "Triggers"), QT_TRANSLATE_NOOP("Check", "Switched off: %2"),
                QT_TRANSLATE_NOOP("Check", "ALTER TABLE … ENABLE TRIGGER, and look for orphans.") },
    CheckText { "H11b"_L1, QT_TRANSLATE_NOOP("Check", "Owners and rights"), QT_TRANSLATE_NOOP("Check", "Changed: %2"),
                QT_TRANSLATE_NOOP("Check", "Compare with what the plan meant to change.") },
    CheckText { "H12"_L1, QT_TRANSLATE_NOOP("Check", "Functions"), QT_TRANSLATE_NOOP("Check", "No longer compile: %2"),
                QT_TRANSLATE_NOOP("Check", "Correct them.") },
    CheckText { "H13"_L1, QT_TRANSLATE_NOOP("Check", "Materialized views"),
                QT_TRANSLATE_NOOP("Check", "Not filled: %2"),
                QT_TRANSLATE_NOOP("Check", "REFRESH MATERIALIZED VIEW.") },
    CheckText { "H14"_L1, QT_TRANSLATE_NOOP("Check", "Leftovers"), QT_TRANSLATE_NOOP("Check", "Left by migrations: %2"),
                QT_TRANSLATE_NOOP("Check", "Drop what nobody needs.") },
    CheckText { "H15"_L1, QT_TRANSLATE_NOOP("Check", "Replication"),
                QT_TRANSLATE_NOOP("Check", "Cannot be replicated: %2"),
                QT_TRANSLATE_NOOP("Check", "Give the table a primary key or a replica identity.") },
    CheckText { "H16"_L1, QT_TRANSLATE_NOOP("Check", "Page checksums"), QT_TRANSLATE_NOOP("Check", "Damaged: %2"),
                QT_TRANSLATE_NOOP("Check", "Restore from a backup; look at the disk.") },
    CheckText { "H17"_L1, QT_TRANSLATE_NOOP("Check", "Version table and ledger"),
                QT_TRANSLATE_NOOP("Check", "Not at one: %2"),
                QT_TRANSLATE_NOOP("Check",
                                  "Somebody moved or stamped the database outside of Stopover: compare the schema with "
                                  "the revision, then stamp what is true.") },
    CheckText { "H18"_L1, QT_TRANSLATE_NOOP("Check", "Sessions of ours"), QT_TRANSLATE_NOOP("Check", "Left over: %2"),
                QT_TRANSLATE_NOOP("Check", "Resume or abort the run, or end the session.") },
    CheckText { "H19"_L1, QT_TRANSLATE_NOOP("Check", "Query times"),
                QT_TRANSLATE_NOOP("Check", "Slower than before: %2"),
                QT_TRANSLATE_NOOP("Check", "Compare the plans; ANALYZE.") },
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
        return translated("Check", QT_TRANSLATE_NOOP("Check", "Could not be checked: %1"), { result.reason });
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
    return translated("Check", text->remedy);
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
