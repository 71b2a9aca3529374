#include "ui/text/linttext.h"

#include "ui/text/fill.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace stopover::text {

using namespace Qt::StringLiterals;

namespace {

/// Lint speaks on the command line only, so far: its words are marked, and not given to translators.
#define WORDS(text) QT_TRANSLATE_NOOP("Lint", text)

struct RuleText
{
    QLatin1StringView rule;
    const char* title;
    const char* sentence; ///< %1 and on are the arguments
    const char* remedy;
};

/// One row a rule of core/risk/ruletable.cpp.
constexpr std::array ruleTexts {
    RuleText { "C01"_L1, WORDS("Renames what the application uses"),
               WORDS("%1 becomes %2: code that still uses the old name fails at once."),
               WORDS("Add a column and keep both in step with a trigger, or leave a view with the old name in the same transaction.") },
    RuleText { "C02"_L1, WORDS("Changes a column's type"),
               WORDS("%1.%2 gets another type: code that was written for the old one may fail."),
               WORDS("Add a column of the new type, fill it in batches, switch the code, and drop the old column later.") },
    RuleText { "C03"_L1, WORDS("Demands a value that old code may omit"),
               WORDS("%1.%2 demands a value, and code that is running now may not give one."),
               WORDS("Give the column a default first, or deploy the code that fills it before this runs.") },
    RuleText { "C04"_L1, WORDS("Renames a value of an enum"),
               WORDS("The value %1 of an enum gets another name: code that compares with the old one fails."),
               WORDS("Add the new value, switch the code, and leave the old one.") },
    RuleText { "C05"_L1, WORDS("Changes a view"),
               WORDS("The view %1 is replaced or dropped: who reads it may miss columns."),
               WORDS("A view can only get further columns at its end; otherwise make a new one and switch the code.") },
    RuleText { "C06"_L1, WORDS("Drops a function"),
               WORDS("The function %1 is dropped: callers fail."),
               WORDS("Keep it until nobody calls it; a new signature is a function of its own.") },
    RuleText { "C07"_L1, WORDS("Changes who may see what"),
               WORDS("%1: rows or rights that the application has now may be gone afterwards."),
               WORDS("Try it with the application's own role on a copy before it runs here.") },
    RuleText { "C08"_L1, WORDS("Expands and contracts at once"),
               WORDS("%1 loses something in the same script that adds to the schema: old and new code cannot run side by side."),
               WORDS("Put what takes away into a later revision, when no old code is left.") },
    RuleText { "D01"_L1, WORDS("Drops a table"),
               WORDS("%1 is dropped with every row in it."),
               WORDS("Rename it and drop it after a while, or let Stopover back it up first.") },
    RuleText { "D02"_L1, WORDS("Drops a column"),
               WORDS("The column %2 of %1 is dropped with every value in it."),
               WORDS("Stop using it first; stopover.safe_remove_column() keeps key and values.") },
    RuleText { "D03"_L1, WORDS("Drops more than one object"),
               WORDS("%1 is dropped with all that is in it."),
               WORDS("Drop single tables, each with a backup.") },
    RuleText { "D04"_L1, WORDS("CASCADE"),
               WORDS("CASCADE takes along whatever depends on it: %1"),
               WORDS("Name what may go, one by one, without CASCADE.") },
    RuleText { "D05"_L1, WORDS("TRUNCATE"),
               WORDS("%1 is emptied; older snapshots see it empty as well."),
               WORDS("Delete in batches, or back the table up first.") },
    RuleText { "D06"_L1, WORDS("Changes every row"),
               WORDS("Every row of %1 is changed or deleted: there is no condition, or one that is always true."),
               WORDS("Say which rows: WHERE …, in batches by key.") },
    RuleText { "D07"_L1, WORDS("Drops a type"),
               WORDS("The type %1 is dropped; with CASCADE the columns of that type as well."),
               WORDS("Change the columns to another type first.") },
    RuleText { "D08"_L1, WORDS("Narrows a type"),
               WORDS("%1.%2 goes from %3 to %4: values may not fit."),
               WORDS("Look for them first; or add a column and copy what fits.") },
    RuleText { "D09"_L1, WORDS("Drops a constraint or a unique index"),
               WORDS("%1 is dropped: what it forbade can happen from then on."),
               WORDS("Make sure nothing relies on it; keep a NOT VALID constraint while in doubt.") },
    RuleText { "D10"_L1, WORDS("Makes a table unlogged"),
               WORDS("%1 becomes unlogged: after a crash of the server it is empty."),
               WORDS("Keep it logged; for a bulk load, load into a table of its own.") },
    RuleText { "D11"_L1, WORDS("Drops and creates the same thing"),
               WORDS("%1 is dropped and made anew: what it held is gone, with its rights and triggers."),
               WORDS("Change it with ALTER, or make the new one beside it and swap.") },
    RuleText { "D12"_L1, WORDS("Switches checks off"),
               WORDS("Triggers of %1 are switched off, foreign keys among them: rows can come in that refer to nothing."),
               WORDS("Leave them on; if it has to be, look for orphans afterwards (stopoverctl health).") },
    RuleText { "D13"_L1, WORDS("Sets a sequence"),
               WORDS("The sequence %1 is set: a value below the largest one in the table gives duplicates."),
               WORDS("Set it from the table: setval(…, (SELECT max(id) FROM …)).") },
    RuleText { "D14"_L1, WORDS("Takes away without a proven backup"),
               WORDS("%1 is taken away, and no verified backup is newer than the last write."),
               WORDS("stopoverctl backup create --table %1") },
    RuleText { "D15"_L1, WORDS("A copy that cannot restore"),
               WORDS("%1 is a copy of the rows alone: keys, defaults, constraints and rights are not in it."),
               WORDS("stopoverctl backup create --table … keeps them and proves the copy.") },
    RuleText { "L01"_L1, WORDS("Index without CONCURRENTLY"),
               WORDS("Nobody can write into %1 until the index is built."),
               WORDS("CREATE INDEX CONCURRENTLY, outside of a transaction.") },
    RuleText { "L02"_L1, WORDS("DROP INDEX without CONCURRENTLY"),
               WORDS("Dropping %1 locks its table against everybody."),
               WORDS("DROP INDEX CONCURRENTLY, outside of a transaction.") },
    RuleText { "L03"_L1, WORDS("Constraint that is checked under lock"),
               WORDS("Every row of %1 is checked while nobody can write."),
               WORDS("ADD … NOT VALID, and VALIDATE CONSTRAINT in a transaction of its own.") },
    RuleText { "L04"_L1, WORDS("SET NOT NULL scans the table"),
               WORDS("%1 is read as a whole under a lock that blocks everybody, to see that %2 has no NULL."),
               WORDS("A CHECK (… IS NOT NULL) NOT VALID, validated on its own, saves the scan from PostgreSQL 12 on.") },
    RuleText { "L05"_L1, WORDS("Rewrites the table"),
               WORDS("%1 is written anew, with all its indexes, while nobody can read or write."),
               WORDS("Add a new column, keep it in step with a trigger, fill it in batches, and swap.") },
    RuleText { "L06"_L1, WORDS("Key that is built under lock"),
               WORDS("The index of the key is built while nobody can use %1."),
               WORDS("CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX.") },
    RuleText { "L07"_L1, WORDS("Exclusion constraint"),
               WORDS("The constraint is built while nobody can use %1, and there is no way to do it online."),
               WORDS("Do it in a window, or on a new table that is swapped in.") },
    RuleText { "L08"_L1, WORDS("Partition made or detached under lock"),
               WORDS("%1 and its default partition are locked against everybody."),
               WORDS("Make the table on its own with a CHECK of its bounds and ATTACH it; DETACH … CONCURRENTLY from PostgreSQL 14 on.") },
    RuleText { "L09"_L1, WORDS("Waits for a lock without limit"),
               WORDS("%1 is locked (%2) without lock_timeout: while it waits, everybody queues behind it."),
               WORDS("SET LOCAL lock_timeout = '2s'; before it, and try again.") },
    RuleText { "L10"_L1, WORDS("Works while a lock is held"),
               WORDS("%1 stays locked until the transaction ends, and this takes long."),
               WORDS("Put it into a transaction of its own, before or after.") },
    RuleText { "L11"_L1, WORDS("Locks several tables"),
               WORDS("%1 is locked while %2 is locked already: who locks them the other way round is in a deadlock."),
               WORDS("One table a transaction, or always in the same order.") },
    RuleText { "L12"_L1, WORDS("Validates in the same transaction"),
               WORDS("%2 is validated while %1 is still locked by its ADD: nothing is gained."),
               WORDS("VALIDATE CONSTRAINT in a transaction of its own: put \"-- +stopover autocommit\" above it.") },
    RuleText { "L13"_L1, WORDS("Rows are changed while the schema is locked"),
               WORDS("Rows are written while %1 is locked by a change of its schema."),
               WORDS("Fill in the rows in a revision of its own, in batches.") },
    RuleText { "L14"_L1, WORDS("Several ALTERs on one table"),
               WORDS("%1 is altered again: each ALTER TABLE waits for its lock anew."),
               WORDS("Join them: ALTER TABLE … , … ;") },
    RuleText { "L15"_L1, WORDS("REFRESH without CONCURRENTLY"),
               WORDS("Nobody can read %1 until it is filled."),
               WORDS("REFRESH MATERIALIZED VIEW CONCURRENTLY; it needs a unique index.") },
    RuleText { "L16"_L1, WORDS("Upkeep under lock"),
               WORDS("%1 is written anew under a lock."),
               WORDS("REINDEX CONCURRENTLY; for tables a move with Stopover, or pg_repack.") },
    RuleText { "L17"_L1, WORDS("LOCK TABLE"),
               WORDS("%1 is locked explicitly until the transaction ends."),
               WORDS("Leave the locks to the statements; with lock_timeout if it has to be.") },
    RuleText { "L18"_L1, WORDS("Trigger on a table in use"),
               WORDS("Writers of %1 wait until this is done."),
               WORDS("SET LOCAL lock_timeout before it, and try again.") },
    RuleText { "L19"_L1, WORDS("Constraint of a domain"),
               WORDS("Every table with a column of %1 is locked against writers and read as a whole."),
               WORDS("ADD … NOT VALID, and VALIDATE CONSTRAINT later.") },
    RuleText { "Q01"_L1, WORDS("Pages with OFFSET"),
               WORDS("Rows are taken by OFFSET: where the order has ties or rows come and go, some are skipped and some come twice."),
               WORDS("Go by key: WHERE id > last ORDER BY id LIMIT n.") },
    RuleText { "Q02"_L1, WORDS("LIMIT over an order that is not unique"),
               WORDS("The order has ties, so LIMIT takes any of them: rows are lost and taken twice."),
               WORDS("ORDER BY a unique key, or add it at the end.") },
    RuleText { "Q03"_L1, WORDS("NOT IN over NULLs"),
               WORDS("NOT IN is never true when the list holds a NULL: no row is found."),
               WORDS("NOT EXISTS (SELECT … WHERE …).") },
    RuleText { "Q04"_L1, WORDS("Conflicts are swallowed"),
               WORDS("ON CONFLICT DO NOTHING hides rows of the copy that are not written to %1."),
               WORDS("Leave it out, or compare both sides by key afterwards.") },
    RuleText { "Q05"_L1, WORDS("The copy leaves out the key"),
               WORDS("The copy does not carry %2, so rows of %1 get new numbers."),
               WORDS("Name the column and copy it, then set the sequence.") },
    RuleText { "Q06"_L1, WORDS("Remainder of a hash"),
               WORDS("The remainder of a hash is negative for half of the values, and no partition takes those: %1"),
               WORDS("Write ((hashtext(column) % N) + N) % N, or partition by HASH.") },
    RuleText { "Q07"_L1, WORDS("UPDATE with LIMIT"),
               WORDS("PostgreSQL knows no LIMIT in UPDATE or DELETE: %1"),
               WORDS("WHERE id IN (SELECT id … ORDER BY id LIMIT n), under \"-- +stopover batch\".") },
    RuleText { "Q08"_L1, WORDS("Many rows in one statement"),
               WORDS("About %2 rows of %1 are changed at once: long locks, bloat and WAL."),
               WORDS("Change them in batches by key: put \"-- +stopover batch\" above it.") },
    RuleText { "Q09"_L1, WORDS("Counts prove nothing"),
               WORDS("Two counts are compared: a row that is lost and one that came twice make up for each other."),
               WORDS("Compare checksums of all rows, as Stopover does.") },
    RuleText { "Q10"_L1, WORDS("Swap by RENAME"),
               WORDS("%1 is swapped by renaming: foreign keys, views and rights stay with the old table."),
               WORDS("stopoverctl repartition carries them over; else name each of them anew.") },
    RuleText { "R01"_L1, WORDS("Name without schema"),
               WORDS("%1 is named without a schema: the search path decides which one it is."),
               WORDS("Write schema.%1.") },
    RuleText { "R02"_L1, WORDS("Name that is too long"),
               WORDS("%1 is longer than 63 bytes: the server cuts it without an error."),
               WORDS("Choose a shorter name.") },
    RuleText { "R03"_L1, WORDS("Name that needs quotes"),
               WORDS("%1 has to be written in quotes everywhere."),
               WORDS("Small letters, digits and underscores need none.") },
    RuleText { "R04"_L1, WORDS("Type of little use"),
               WORDS("%1 is %2."),
               WORDS("text with a CHECK, timestamptz, bigint GENERATED … AS IDENTITY, jsonb, numeric.") },
    RuleText { "R05"_L1, WORDS("Column twice"),
               WORDS("A column of %1 is assigned twice."),
               WORDS("Name each column once.") },
    RuleText { "R06"_L1, WORDS("Foreign key without index"),
               WORDS("No index of %1 begins with %2: each delete on the other side reads the whole table."),
               WORDS("Create one, CONCURRENTLY, before the key.") },
    RuleText { "R07"_L1, WORDS("No primary key"),
               WORDS("%1 has no primary key: rows cannot be told apart, copied by key or replicated."),
               WORDS("Add one.") },
    RuleText { "R08"_L1, WORDS("IF NOT EXISTS"),
               WORDS("Whatever is there already is taken as right, whether it is or not: %1"),
               WORDS("Leave it out, so that a difference shows.") },
    RuleText { "R09"_L1, WORDS("Only psql understands this"),
               WORDS("This is a command of psql, or data behind COPY: %1"),
               WORDS("Leave it out; load data with INSERT or COPY of its own.") },
    RuleText { "R10"_L1, WORDS("Hidden character"),
               WORDS("%1 stands here: what is read is not what is run."),
               WORDS("Remove it; save the file as UTF-8 without a byte order mark.") },
    RuleText { "R11"_L1, WORDS("Not understood"),
               WORDS("The statement is not understood here (%1)."),
               WORDS("Syntax newer than PostgreSQL 15 is not checked: the server decides.") },
    RuleText { "R12"_L1, WORDS("Silenced without a reason"),
               WORDS("%1 is to be ignored, and no reason is given: it is reported all the same."),
               WORDS("-- +stopover ignore %1 reason=why it is all right here") },
    RuleText { "R13"_L1, WORDS("Body that does not compile"),
               WORDS("The PL/pgSQL body does not compile: %1"),
               WORDS("Correct it; in RAISE every % takes one parameter, and %% is a percent sign.") },
    RuleText { "R14"_L1, WORDS("Generated column as partition key"),
               WORDS("The server refuses the generated column %1 as a partition key."),
               WORDS("Partition by the expression that generates it, or fill an ordinary column by a trigger.") },
    RuleText { "R15"_L1, WORDS("LIKE with indexes"),
               WORDS("%1 is LIKE %2 with its indexes: that fails where a unique one lacks the partition key."),
               WORDS("EXCLUDING INDEXES, and keys that contain the partition key.") },
    RuleText { "S01"_L1, WORDS("SECURITY DEFINER without search_path"),
               WORDS("%1 runs with its owner's rights and the caller's search path: the caller decides which objects it finds."),
               WORDS("SET search_path = … in the function.") },
    RuleText { "S02"_L1, WORDS("Takes the name of a built-in"),
               WORDS("%1 stands where everybody may create, or has the name of a function of the server."),
               WORDS("Another name, in a schema of your own.") },
    RuleText { "S03"_L1, WORDS("Reaches beyond the database"),
               WORDS("This loads code, runs a program or talks to other servers: %1"),
               WORDS("Do it by hand, as an administrator, outside of a migration.") },
    RuleText { "S04"_L1, WORDS("Password in the text"),
               WORDS("A password stands here: it lands in logs and in the history."),
               WORDS("Set it with \\password of psql, or use a SCRAM verifier.") },
    RuleText { "S05"_L1, WORDS("Grant to everybody"),
               WORDS("Every role gets this right."),
               WORDS("Grant it to the roles that need it.") },
    RuleText { "S06"_L1, WORDS("Event trigger"),
               WORDS("The event trigger %1 runs with every DDL of everybody, migrations included."),
               WORDS("Make sure that it does not stop them.") },
    RuleText { "S07"_L1, WORDS("Changes owners or default rights"),
               WORDS("Who owns or may use objects changes."),
               WORDS("Compare the rights before and after (stopoverctl health).") },
    RuleText { "T01"_L1, WORDS("Not possible in a transaction"),
               WORDS("The server refuses this in a transaction: %1"),
               WORDS("Put \"-- +stopover autocommit\" above it; in Alembic, use autocommit_block().") },
    RuleText { "T02"_L1, WORDS("Transaction inside a transaction"),
               WORDS("The script is run in one transaction: BEGIN and COMMIT end it early."),
               WORDS("Leave them out; \"-- +stopover autocommit\" takes a statement out of the transaction.") },
    RuleText { "T03"_L1, WORDS("BEGIN without COMMIT"),
               WORDS("A transaction is opened and never ended: everything in it is rolled back."),
               WORDS("End it with COMMIT.") },
    RuleText { "T04"_L1, WORDS("CONCURRENTLY among others"),
               WORDS("Statements that want no transaction stand among others: if one fails, the rest is half done."),
               WORDS("A revision of its own for each.") },
    RuleText { "T05"_L1, WORDS("CONCURRENTLY without a certain name"),
               WORDS("%1: a build that failed leaves an INVALID index, and IF NOT EXISTS takes it for a good one."),
               WORDS("Give it a name, and drop an INVALID one of that name first.") },
    RuleText { "T06"_L1, WORDS("New value of an enum used at once"),
               WORDS("The value %1 cannot be used in the transaction that adds it."),
               WORDS("Use it in the next revision.") },
    RuleText { "T07"_L1, WORDS("SET that stays"),
               WORDS("%1 stays set for the rest of the session."),
               WORDS("SET LOCAL.") },
    RuleText { "T08"_L1, WORDS("A loop is no batch"),
               WORDS("All turns of the loop are one transaction: locks and dead rows pile up until its end."),
               WORDS("\"-- +stopover batch\" runs a statement until it touches no row, a transaction each.") },
    RuleText { "T09"_L1, WORDS("COMMIT in a block"),
               WORDS("COMMIT in a DO block fails inside of a transaction."),
               WORDS("Put \"-- +stopover autocommit\" above it.") },
};

const RuleText* textOf(const QString& rule)
{
    const auto found = std::ranges::find(ruleTexts, rule, &RuleText::rule);
    return found == ruleTexts.end() ? nullptr : &*found;
}

QString said(const char* words, const QStringList& arguments)
{
    return translated("Lint", words, arguments);
}

} // namespace

QString lintSentence(const risk::LintFinding& finding)
{
    const RuleText* text = textOf(finding.rule);
    return text == nullptr ? finding.rule : said(text->sentence, finding.args);
}

QString lintRemedy(const risk::LintFinding& finding)
{
    const RuleText* text = textOf(finding.rule);
    return text == nullptr ? QString() : said(text->remedy, finding.args);
}

QString lintTitle(const QString& rule)
{
    const RuleText* text = textOf(rule);
    return text == nullptr ? rule : translated("Lint", text->title);
}

QString gradeText(risk::Grade grade)
{
    static constexpr std::array texts { WORDS("additive"), WORDS("backward compatible"),
                                        WORDS("data transformation"), WORDS("breaking") };
    return QCoreApplication::translate("Lint", texts.at(static_cast<size_t>(grade)));
}

QString downtimeText(risk::Downtime downtime)
{
    static constexpr std::array texts { WORDS("no downtime"), WORDS("brief downtime"),
                                        WORDS("downtime that grows with the table") };
    return QCoreApplication::translate("Lint", texts.at(static_cast<size_t>(downtime)));
}

QString certaintyText(risk::Certainty certainty)
{
    static constexpr std::array texts { WORDS("certain"), WORDS("likely"),
                                        WORDS("unknown before it runs") };
    return QCoreApplication::translate("Lint", texts.at(static_cast<size_t>(certainty)));
}

} // namespace stopover::text
