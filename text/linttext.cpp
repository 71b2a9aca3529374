#include "text/linttext.h"

#include "text/fill.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace stopover::text {

using namespace Qt::StringLiterals;

namespace {

struct LintRuleText
{
    QLatin1StringView rule;
    const char* title;
    const char* sentence; ///< %1 and on are the arguments
    const char* remedy;
};

/// One row a rule of core/risk/ruletable.cpp, in the order of its id.
constexpr std::array lintRuleTexts {
    LintRuleText {
        "A01"_L1, QT_TRANSLATE_NOOP("Lint", "Several heads"),
        QT_TRANSLATE_NOOP("Lint", "%1 is one of several heads (%2): “upgrade head” does not know where to go."),
        QT_TRANSLATE_NOOP("Lint", "Join them with stopoverctl merge, or always name the branch that is meant.") },
    LintRuleText {
        "A02"_L1, QT_TRANSLATE_NOOP("Lint", "The history does not hold together"),
        QT_TRANSLATE_NOOP("Lint", "%1 names what is not there, or what leads back to itself (%2)."),
        QT_TRANSLATE_NOOP("Lint", "Set down_revision and depends_on to revisions of this project, without a circle.") },
    LintRuleText {
        "A03"_L1, QT_TRANSLATE_NOOP("Lint", "No way back"),
        QT_TRANSLATE_NOOP("Lint",
                          "downgrade() of %1 is missing, empty or raises: what upgrade() does cannot be undone."),
        QT_TRANSLATE_NOOP("Lint", "Write the downgrade, or say “raise” with the reason and rely on a proven backup.") },
    LintRuleText { "A04"_L1, QT_TRANSLATE_NOOP("Lint", "SQL put together at run time"),
                   QT_TRANSLATE_NOOP("Lint",
                                     "The statement is made of parts that are only known when it runs: it cannot be "
                                     "checked, and a value may become SQL."),
                   QT_TRANSLATE_NOOP("Lint",
                                     "Write the statement out, and give values as parameters: op.execute(sa.text(\"… "
                                     ":name\").bindparams(name=…)).") },
    LintRuleText {
        "A05"_L1, QT_TRANSLATE_NOOP("Lint", "CONCURRENTLY inside a transaction"),
        QT_TRANSLATE_NOOP(
            "Lint",
            "postgresql_concurrently=True outside of autocommit_block(): the server refuses it inside a transaction."),
        QT_TRANSLATE_NOOP("Lint", "Put it into “with op.get_context().autocommit_block():”.") },
    LintRuleText {
        "A06"_L1, QT_TRANSLATE_NOOP("Lint", "Depends on more than the database"),
        QT_TRANSLATE_NOOP(
            "Lint",
            "%1: what the revision does can change with the application, the network or the files of the machine."),
        QT_TRANSLATE_NOOP(
            "Lint", "Copy what it needs into the revision: table definitions with sa.table(), values as literals.") },
    LintRuleText { "A07"_L1, QT_TRANSLATE_NOOP("Lint", "A branch label twice"),
                   QT_TRANSLATE_NOOP("Lint", "The branch label of %1 belongs to another revision as well (%2)."),
                   QT_TRANSLATE_NOOP("Lint", "Give each branch a label of its own.") },
    LintRuleText { "A08"_L1, QT_TRANSLATE_NOOP("Lint", "Edited after it was applied"),
                   QT_TRANSLATE_NOOP("Lint", "The file of %1 is no longer what was applied to this database."),
                   QT_TRANSLATE_NOOP("Lint", "Bring the old text back, and put the change into a new revision.") },
    LintRuleText {
        "A09"_L1, QT_TRANSLATE_NOOP("Lint", "A revision id twice"),
        QT_TRANSLATE_NOOP("Lint", "More than one file declares the revision %1."),
        QT_TRANSLATE_NOOP("Lint", "Give one of them another id, and correct the revisions that follow it.") },
    LintRuleText { "A10"_L1, QT_TRANSLATE_NOOP("Lint", "File name and id differ"),
                   QT_TRANSLATE_NOOP("Lint", "The name of %1 promises another revision than the %2 inside."),
                   QT_TRANSLATE_NOOP("Lint", "Rename the file, so that people find it.") },
    LintRuleText { "C01"_L1, QT_TRANSLATE_NOOP("Lint", "Renames what the application uses"),
                   QT_TRANSLATE_NOOP("Lint", "%1 becomes %2: code that still uses the old name fails at once."),
                   QT_TRANSLATE_NOOP("Lint",
                                     "Add a column and keep both in step with a trigger, or leave a view with the old "
                                     "name in the same transaction.") },
    LintRuleText {
        "C02"_L1, QT_TRANSLATE_NOOP("Lint", "Changes a column's type"),
        QT_TRANSLATE_NOOP("Lint", "%1.%2 gets another type: code that was written for the old one may fail."),
        QT_TRANSLATE_NOOP(
            "Lint",
            "Add a column of the new type, fill it in batches, switch the code, and drop the old column later.") },
    LintRuleText { "C03"_L1, QT_TRANSLATE_NOOP("Lint", "Demands a value that old code may omit"),
                   QT_TRANSLATE_NOOP("Lint", "%1.%2 demands a value, and code that is running now may not give one."),
                   QT_TRANSLATE_NOOP(
                       "Lint", "Give the column a default first, or deploy the code that fills it before this runs.") },
    LintRuleText { "C04"_L1, QT_TRANSLATE_NOOP("Lint", "Renames a value of an enum"),
                   QT_TRANSLATE_NOOP(
                       "Lint", "The value %1 of an enum gets another name: code that compares with the old one fails."),
                   QT_TRANSLATE_NOOP("Lint", "Add the new value, switch the code, and leave the old one.") },
    LintRuleText {
        "C05"_L1, QT_TRANSLATE_NOOP("Lint", "Changes a view"),
        QT_TRANSLATE_NOOP("Lint", "The view %1 is replaced or dropped: who reads it may miss columns."),
        QT_TRANSLATE_NOOP(
            "Lint", "A view can only get further columns at its end; otherwise make a new one and switch the code.") },
    LintRuleText {
        "C06"_L1, QT_TRANSLATE_NOOP("Lint", "Drops a function"),
        QT_TRANSLATE_NOOP("Lint", "The function %1 is dropped: callers fail."),
        QT_TRANSLATE_NOOP("Lint", "Keep it until nobody calls it; a new signature is a function of its own.") },
    LintRuleText { "C07"_L1, QT_TRANSLATE_NOOP("Lint", "Changes who may see what"),
                   QT_TRANSLATE_NOOP("Lint", "%1: rows or rights that the application has now may be gone afterwards."),
                   QT_TRANSLATE_NOOP("Lint", "Try it with the application's own role on a copy before it runs here.") },
    LintRuleText {
        "C08"_L1, QT_TRANSLATE_NOOP("Lint", "Expands and contracts at once"),
        QT_TRANSLATE_NOOP(
            "Lint",
            "%1 loses something in the same script that adds to the schema: old and new code cannot run side by side."),
        QT_TRANSLATE_NOOP("Lint", "Put what takes away into a later revision, when no old code is left.") },
    LintRuleText {
        "D01"_L1, QT_TRANSLATE_NOOP("Lint", "Drops a table"),
        QT_TRANSLATE_NOOP("Lint", "%1 is dropped with every row in it."),
        QT_TRANSLATE_NOOP("Lint", "Rename it and drop it after a while, or let Stopover back it up first.") },
    LintRuleText {
        "D02"_L1, QT_TRANSLATE_NOOP("Lint", "Drops a column"),
        QT_TRANSLATE_NOOP("Lint", "The column %2 of %1 is dropped with every value in it."),
        QT_TRANSLATE_NOOP("Lint", "Stop using it first; stopover.safe_remove_column() keeps key and values.") },
    LintRuleText { "D03"_L1, QT_TRANSLATE_NOOP("Lint", "Drops more than one object"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is dropped with all that is in it."),
                   QT_TRANSLATE_NOOP("Lint", "Drop single tables, each with a backup.") },
    LintRuleText { "D04"_L1, QT_TRANSLATE_NOOP("Lint", "CASCADE"),
                   QT_TRANSLATE_NOOP("Lint", "CASCADE takes along whatever depends on it: %1"),
                   QT_TRANSLATE_NOOP("Lint", "Name what may go, one by one, without CASCADE.") },
    LintRuleText { "D05"_L1, QT_TRANSLATE_NOOP("Lint", "TRUNCATE"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is emptied; older snapshots see it empty as well."),
                   QT_TRANSLATE_NOOP("Lint", "Delete in batches, or back the table up first.") },
    LintRuleText {
        "D06"_L1, QT_TRANSLATE_NOOP("Lint", "Changes every row"),
        QT_TRANSLATE_NOOP("Lint",
                          "Every row of %1 is changed or deleted: there is no condition, or one that is always true."),
        QT_TRANSLATE_NOOP("Lint", "Say which rows: WHERE …, in batches by key.") },
    LintRuleText { "D07"_L1, QT_TRANSLATE_NOOP("Lint", "Drops a type"),
                   QT_TRANSLATE_NOOP("Lint", "The type %1 is dropped; with CASCADE the columns of that type as well."),
                   QT_TRANSLATE_NOOP("Lint", "Change the columns to another type first.") },
    LintRuleText { "D08"_L1, QT_TRANSLATE_NOOP("Lint", "Narrows a type"),
                   QT_TRANSLATE_NOOP("Lint", "%1.%2 goes from %3 to %4: values may not fit."),
                   QT_TRANSLATE_NOOP("Lint", "Look for them first; or add a column and copy what fits.") },
    LintRuleText {
        "D09"_L1, QT_TRANSLATE_NOOP("Lint", "Drops a constraint or a unique index"),
        QT_TRANSLATE_NOOP("Lint", "%1 is dropped: what it forbade can happen from then on."),
        QT_TRANSLATE_NOOP("Lint", "Make sure nothing relies on it; keep a NOT VALID constraint while in doubt.") },
    LintRuleText { "D10"_L1, QT_TRANSLATE_NOOP("Lint", "Makes a table unlogged"),
                   QT_TRANSLATE_NOOP("Lint", "%1 becomes unlogged: after a crash of the server it is empty."),
                   QT_TRANSLATE_NOOP("Lint", "Keep it logged; for a bulk load, load into a table of its own.") },
    LintRuleText {
        "D11"_L1, QT_TRANSLATE_NOOP("Lint", "Drops and creates the same thing"),
        QT_TRANSLATE_NOOP("Lint", "%1 is dropped and made anew: what it held is gone, with its rights and triggers."),
        QT_TRANSLATE_NOOP("Lint", "Change it with ALTER, or make the new one beside it and swap.") },
    LintRuleText {
        "D12"_L1, QT_TRANSLATE_NOOP("Lint", "Switches checks off"),
        QT_TRANSLATE_NOOP(
            "Lint",
            "Triggers of %1 are switched off, foreign keys among them: rows can come in that refer to nothing."),
        QT_TRANSLATE_NOOP("Lint",
                          "Leave them on; if it has to be, look for orphans afterwards (stopoverctl health).") },
    LintRuleText { "D13"_L1, QT_TRANSLATE_NOOP("Lint", "Sets a sequence"),
                   QT_TRANSLATE_NOOP(
                       "Lint", "The sequence %1 is set: a value below the largest one in the table gives duplicates."),
                   QT_TRANSLATE_NOOP("Lint", "Set it from the table: setval(…, (SELECT max(id) FROM …)).") },
    LintRuleText { "D14"_L1, QT_TRANSLATE_NOOP("Lint", "Takes away without a proven backup"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is taken away, and no verified backup is newer than the last write."),
                   QT_TRANSLATE_NOOP("Lint", "stopoverctl backup create --table %1") },
    LintRuleText { "D15"_L1, QT_TRANSLATE_NOOP("Lint", "A copy that cannot restore"),
                   QT_TRANSLATE_NOOP(
                       "Lint", "%1 is a copy of the rows alone: keys, defaults, constraints and rights are not in it."),
                   QT_TRANSLATE_NOOP("Lint", "stopoverctl backup create --table … keeps them and proves the copy.") },
    LintRuleText { "L01"_L1, QT_TRANSLATE_NOOP("Lint", "Index without CONCURRENTLY"),
                   QT_TRANSLATE_NOOP("Lint", "Nobody can write into %1 until the index is built."),
                   QT_TRANSLATE_NOOP("Lint", "CREATE INDEX CONCURRENTLY, outside of a transaction.") },
    LintRuleText { "L02"_L1, QT_TRANSLATE_NOOP("Lint", "DROP INDEX without CONCURRENTLY"),
                   QT_TRANSLATE_NOOP("Lint", "Dropping %1 locks its table against everybody."),
                   QT_TRANSLATE_NOOP("Lint", "DROP INDEX CONCURRENTLY, outside of a transaction.") },
    LintRuleText { "L03"_L1, QT_TRANSLATE_NOOP("Lint", "Constraint that is checked under lock"),
                   QT_TRANSLATE_NOOP("Lint", "Every row of %1 is checked while nobody can write."),
                   QT_TRANSLATE_NOOP("Lint", "ADD … NOT VALID, and VALIDATE CONSTRAINT in a transaction of its own.") },
    LintRuleText {
        "L04"_L1, QT_TRANSLATE_NOOP("Lint", "SET NOT NULL scans the table"),
        QT_TRANSLATE_NOOP("Lint",
                          "%1 is read as a whole under a lock that blocks everybody, to see that %2 has no NULL."),
        QT_TRANSLATE_NOOP(
            "Lint", "A CHECK (… IS NOT NULL) NOT VALID, validated on its own, saves the scan from PostgreSQL 12 on.") },
    LintRuleText {
        "L05"_L1, QT_TRANSLATE_NOOP("Lint", "Rewrites the table"),
        QT_TRANSLATE_NOOP("Lint", "%1 is written anew, with all its indexes, while nobody can read or write."),
        QT_TRANSLATE_NOOP("Lint", "Add a new column, keep it in step with a trigger, fill it in batches, and swap.") },
    LintRuleText { "L06"_L1, QT_TRANSLATE_NOOP("Lint", "Key that is built under lock"),
                   QT_TRANSLATE_NOOP("Lint", "The index of the key is built while nobody can use %1."),
                   QT_TRANSLATE_NOOP("Lint", "CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX.") },
    LintRuleText { "L07"_L1, QT_TRANSLATE_NOOP("Lint", "Exclusion constraint"),
                   QT_TRANSLATE_NOOP(
                       "Lint", "The constraint is built while nobody can use %1, and there is no way to do it online."),
                   QT_TRANSLATE_NOOP("Lint", "Do it in a window, or on a new table that is swapped in.") },
    LintRuleText { "L08"_L1, QT_TRANSLATE_NOOP("Lint", "Partition made or detached under lock"),
                   QT_TRANSLATE_NOOP("Lint", "%1 and its default partition are locked against everybody."),
                   QT_TRANSLATE_NOOP("Lint",
                                     "Make the table on its own with a CHECK of its bounds and ATTACH it; DETACH … "
                                     "CONCURRENTLY from PostgreSQL 14 on.") },
    LintRuleText { "L09"_L1, QT_TRANSLATE_NOOP("Lint", "Waits for a lock without limit"),
                   QT_TRANSLATE_NOOP(
                       "Lint", "%1 is locked (%2) without lock_timeout: while it waits, everybody queues behind it."),
                   QT_TRANSLATE_NOOP("Lint", "SET LOCAL lock_timeout = '2s'; before it, and try again.") },
    LintRuleText { "L10"_L1, QT_TRANSLATE_NOOP("Lint", "Works while a lock is held"),
                   QT_TRANSLATE_NOOP("Lint", "%1 stays locked until the transaction ends, and this takes long."),
                   QT_TRANSLATE_NOOP("Lint", "Put it into a transaction of its own, before or after.") },
    LintRuleText {
        "L11"_L1, QT_TRANSLATE_NOOP("Lint", "Locks several tables"),
        QT_TRANSLATE_NOOP(
            "Lint", "%1 is locked while %2 is locked already: who locks them the other way round is in a deadlock."),
        QT_TRANSLATE_NOOP("Lint", "One table a transaction, or always in the same order.") },
    LintRuleText {
        "L12"_L1, QT_TRANSLATE_NOOP("Lint", "Validates in the same transaction"),
        QT_TRANSLATE_NOOP("Lint", "%2 is validated while %1 is still locked by its ADD: nothing is gained."),
        QT_TRANSLATE_NOOP(
            "Lint", "VALIDATE CONSTRAINT in a transaction of its own: put \"-- +stopover autocommit\" above it.") },
    LintRuleText { "L13"_L1, QT_TRANSLATE_NOOP("Lint", "Rows are changed while the schema is locked"),
                   QT_TRANSLATE_NOOP("Lint", "Rows are written while %1 is locked by a change of its schema."),
                   QT_TRANSLATE_NOOP("Lint", "Fill in the rows in a revision of its own, in batches.") },
    LintRuleText { "L14"_L1, QT_TRANSLATE_NOOP("Lint", "Several ALTERs on one table"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is altered again: each ALTER TABLE waits for its lock anew."),
                   QT_TRANSLATE_NOOP("Lint", "Join them: ALTER TABLE … , … ;") },
    LintRuleText { "L15"_L1, QT_TRANSLATE_NOOP("Lint", "REFRESH without CONCURRENTLY"),
                   QT_TRANSLATE_NOOP("Lint", "Nobody can read %1 until it is filled."),
                   QT_TRANSLATE_NOOP("Lint", "REFRESH MATERIALIZED VIEW CONCURRENTLY; it needs a unique index.") },
    LintRuleText { "L16"_L1, QT_TRANSLATE_NOOP("Lint", "Upkeep under lock"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is written anew under a lock."),
                   QT_TRANSLATE_NOOP("Lint", "REINDEX CONCURRENTLY; for tables a move with Stopover, or pg_repack.") },
    LintRuleText { "L17"_L1, QT_TRANSLATE_NOOP("Lint", "LOCK TABLE"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is locked explicitly until the transaction ends."),
                   QT_TRANSLATE_NOOP("Lint", "Leave the locks to the statements; with lock_timeout if it has to be.") },
    LintRuleText { "L18"_L1, QT_TRANSLATE_NOOP("Lint", "Trigger on a table in use"),
                   QT_TRANSLATE_NOOP("Lint", "Writers of %1 wait until this is done."),
                   QT_TRANSLATE_NOOP("Lint", "SET LOCAL lock_timeout before it, and try again.") },
    LintRuleText {
        "L19"_L1, QT_TRANSLATE_NOOP("Lint", "Constraint of a domain"),
        QT_TRANSLATE_NOOP("Lint", "Every table with a column of %1 is locked against writers and read as a whole."),
        QT_TRANSLATE_NOOP("Lint", "ADD … NOT VALID, and VALIDATE CONSTRAINT later.") },
    LintRuleText { "Q01"_L1, QT_TRANSLATE_NOOP("Lint", "Pages with OFFSET"),
                   QT_TRANSLATE_NOOP("Lint",
                                     "Rows are taken by OFFSET: where the order has ties or rows come and go, some are "
                                     "skipped and some come twice."),
                   QT_TRANSLATE_NOOP("Lint", "Go by key: WHERE id > last ORDER BY id LIMIT n.") },
    LintRuleText {
        "Q02"_L1, QT_TRANSLATE_NOOP("Lint", "LIMIT over an order that is not unique"),
        QT_TRANSLATE_NOOP("Lint", "The order has ties, so LIMIT takes any of them: rows are lost and taken twice."),
        QT_TRANSLATE_NOOP("Lint", "ORDER BY a unique key, or add it at the end.") },
    LintRuleText { "Q03"_L1, QT_TRANSLATE_NOOP("Lint", "NOT IN over NULLs"),
                   QT_TRANSLATE_NOOP("Lint", "NOT IN is never true when the list holds a NULL: no row is found."),
                   QT_TRANSLATE_NOOP("Lint", "NOT EXISTS (SELECT … WHERE …).") },
    LintRuleText {
        "Q04"_L1, QT_TRANSLATE_NOOP("Lint", "Conflicts are swallowed"),
        QT_TRANSLATE_NOOP("Lint", "ON CONFLICT DO NOTHING hides rows of the copy that are not written to %1."),
        QT_TRANSLATE_NOOP("Lint", "Leave it out, or compare both sides by key afterwards.") },
    LintRuleText { "Q05"_L1, QT_TRANSLATE_NOOP("Lint", "The copy leaves out the key"),
                   QT_TRANSLATE_NOOP("Lint", "The copy does not carry %2, so rows of %1 get new numbers."),
                   QT_TRANSLATE_NOOP("Lint", "Name the column and copy it, then set the sequence.") },
    LintRuleText {
        "Q06"_L1, QT_TRANSLATE_NOOP("Lint", "Remainder of a hash"),
        QT_TRANSLATE_NOOP(
            "Lint", "The remainder of a hash is negative for half of the values, and no partition takes those: %1"),
        QT_TRANSLATE_NOOP("Lint", "Write ((hashtext(column) % N) + N) % N, or partition by HASH.") },
    LintRuleText {
        "Q07"_L1, QT_TRANSLATE_NOOP("Lint", "UPDATE with LIMIT"),
        QT_TRANSLATE_NOOP("Lint", "PostgreSQL knows no LIMIT in UPDATE or DELETE: %1"),
        QT_TRANSLATE_NOOP("Lint", "WHERE id IN (SELECT id … ORDER BY id LIMIT n), under \"-- +stopover batch\".") },
    LintRuleText { "Q08"_L1, QT_TRANSLATE_NOOP("Lint", "Many rows in one statement"),
                   QT_TRANSLATE_NOOP("Lint", "About %2 rows of %1 are changed at once: long locks, bloat and WAL."),
                   QT_TRANSLATE_NOOP("Lint", "Change them in batches by key: put \"-- +stopover batch\" above it.") },
    LintRuleText {
        "Q09"_L1, QT_TRANSLATE_NOOP("Lint", "Counts prove nothing"),
        QT_TRANSLATE_NOOP(
            "Lint", "Two counts are compared: a row that is lost and one that came twice make up for each other."),
        QT_TRANSLATE_NOOP("Lint", "Compare checksums of all rows, as Stopover does.") },
    LintRuleText {
        "Q10"_L1, QT_TRANSLATE_NOOP("Lint", "Swap by RENAME"),
        QT_TRANSLATE_NOOP("Lint", "%1 is swapped by renaming: foreign keys, views and rights stay with the old table."),
        QT_TRANSLATE_NOOP("Lint", "stopoverctl repartition carries them over; else name each of them anew.") },
    LintRuleText { "R01"_L1, QT_TRANSLATE_NOOP("Lint", "Name without schema"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is named without a schema: the search path decides which one it is."),
                   QT_TRANSLATE_NOOP("Lint", "Write schema.%1.") },
    LintRuleText { "R02"_L1, QT_TRANSLATE_NOOP("Lint", "Name that is too long"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is longer than 63 bytes: the server cuts it without an error."),
                   QT_TRANSLATE_NOOP("Lint", "Choose a shorter name.") },
    LintRuleText { "R03"_L1, QT_TRANSLATE_NOOP("Lint", "Name that needs quotes"),
                   QT_TRANSLATE_NOOP("Lint", "%1 has to be written in quotes everywhere."),
                   QT_TRANSLATE_NOOP("Lint", "Small letters, digits and underscores need none.") },
    LintRuleText {
        "R04"_L1, QT_TRANSLATE_NOOP("Lint", "Type of little use"), QT_TRANSLATE_NOOP("Lint", "%1 is %2."),
        QT_TRANSLATE_NOOP("Lint", "text with a CHECK, timestamptz, bigint GENERATED … AS IDENTITY, jsonb, numeric.") },
    LintRuleText { "R05"_L1, QT_TRANSLATE_NOOP("Lint", "Column twice"),
                   QT_TRANSLATE_NOOP("Lint", "A column of %1 is assigned twice."),
                   QT_TRANSLATE_NOOP("Lint", "Name each column once.") },
    LintRuleText { "R06"_L1, QT_TRANSLATE_NOOP("Lint", "Foreign key without index"),
                   QT_TRANSLATE_NOOP(
                       "Lint", "No index of %1 begins with %2: each delete on the other side reads the whole table."),
                   QT_TRANSLATE_NOOP("Lint", "Create one, CONCURRENTLY, before the key.") },
    LintRuleText {
        "R07"_L1, QT_TRANSLATE_NOOP("Lint", "No primary key"),
        QT_TRANSLATE_NOOP("Lint", "%1 has no primary key: rows cannot be told apart, copied by key or replicated."),
        QT_TRANSLATE_NOOP("Lint", "Add one.") },
    LintRuleText { "R08"_L1, QT_TRANSLATE_NOOP("Lint", "IF NOT EXISTS"),
                   QT_TRANSLATE_NOOP("Lint", "Whatever is there already is taken as right, whether it is or not: %1"),
                   QT_TRANSLATE_NOOP("Lint", "Leave it out, so that a difference shows.") },
    LintRuleText { "R09"_L1, QT_TRANSLATE_NOOP("Lint", "Only psql understands this"),
                   QT_TRANSLATE_NOOP("Lint", "This is a command of psql, or data behind COPY: %1"),
                   QT_TRANSLATE_NOOP("Lint", "Leave it out; load data with INSERT or COPY of its own.") },
    LintRuleText { "R10"_L1, QT_TRANSLATE_NOOP("Lint", "Hidden character"),
                   QT_TRANSLATE_NOOP("Lint", "%1 stands here: what is read is not what is run."),
                   QT_TRANSLATE_NOOP("Lint", "Remove it; save the file as UTF-8 without a byte order mark.") },
    LintRuleText { "R11"_L1, QT_TRANSLATE_NOOP("Lint", "Not understood"),
                   QT_TRANSLATE_NOOP("Lint", "The statement is not understood here (%1)."),
                   QT_TRANSLATE_NOOP("Lint", "Syntax newer than PostgreSQL 15 is not checked: the server decides.") },
    LintRuleText {
        "R12"_L1, QT_TRANSLATE_NOOP("Lint", "Silenced without a reason"),
        QT_TRANSLATE_NOOP("Lint", "%1 is to be ignored, and no reason is given: it is reported all the same."),
        QT_TRANSLATE_NOOP("Lint", "-- +stopover ignore %1 reason=why it is all right here") },
    LintRuleText {
        "R13"_L1, QT_TRANSLATE_NOOP("Lint", "Body that does not compile"),
        QT_TRANSLATE_NOOP("Lint", "The PL/pgSQL body does not compile: %1"),
        QT_TRANSLATE_NOOP("Lint", "Correct it; in RAISE every % takes one parameter, and %% is a percent sign.") },
    LintRuleText {
        "R14"_L1, QT_TRANSLATE_NOOP("Lint", "Generated column as partition key"),
        QT_TRANSLATE_NOOP("Lint", "The server refuses the generated column %1 as a partition key."),
        QT_TRANSLATE_NOOP("Lint",
                          "Partition by the expression that generates it, or fill an ordinary column by a trigger.") },
    LintRuleText {
        "R15"_L1, QT_TRANSLATE_NOOP("Lint", "LIKE with indexes"),
        QT_TRANSLATE_NOOP("Lint",
                          "%1 is LIKE %2 with its indexes: that fails where a unique one lacks the partition key."),
        QT_TRANSLATE_NOOP("Lint", "EXCLUDING INDEXES, and keys that contain the partition key.") },
    LintRuleText {
        "S01"_L1, QT_TRANSLATE_NOOP("Lint", "SECURITY DEFINER without search_path"),
        QT_TRANSLATE_NOOP(
            "Lint",
            "%1 runs with its owner's rights and the caller's search path: the caller decides which objects it finds."),
        QT_TRANSLATE_NOOP("Lint", "SET search_path = … in the function.") },
    LintRuleText {
        "S02"_L1, QT_TRANSLATE_NOOP("Lint", "Takes the name of a built-in"),
        QT_TRANSLATE_NOOP("Lint", "%1 stands where everybody may create, or has the name of a function of the server."),
        QT_TRANSLATE_NOOP("Lint", "Another name, in a schema of your own.") },
    LintRuleText { "S03"_L1, QT_TRANSLATE_NOOP("Lint", "Reaches beyond the database"),
                   QT_TRANSLATE_NOOP("Lint", "This loads code, runs a program or talks to other servers: %1"),
                   QT_TRANSLATE_NOOP("Lint", "Do it by hand, as an administrator, outside of a migration.") },
    LintRuleText { "S04"_L1, QT_TRANSLATE_NOOP("Lint", "Password in the text"),
                   QT_TRANSLATE_NOOP("Lint", "A password stands here: it lands in logs and in the history."),
                   QT_TRANSLATE_NOOP("Lint", "Set it with \\password of psql, or use a SCRAM verifier.") },
    LintRuleText { "S05"_L1, QT_TRANSLATE_NOOP("Lint", "Grant to everybody"),
                   QT_TRANSLATE_NOOP("Lint", "Every role gets this right."),
                   QT_TRANSLATE_NOOP("Lint", "Grant it to the roles that need it.") },
    LintRuleText {
        "S06"_L1, QT_TRANSLATE_NOOP("Lint", "Event trigger"),
        QT_TRANSLATE_NOOP("Lint", "The event trigger %1 runs with every DDL of everybody, migrations included."),
        QT_TRANSLATE_NOOP("Lint", "Make sure that it does not stop them.") },
    LintRuleText { "S07"_L1, QT_TRANSLATE_NOOP("Lint", "Changes owners or default rights"),
                   QT_TRANSLATE_NOOP("Lint", "Who owns or may use objects changes."),
                   QT_TRANSLATE_NOOP("Lint", "Compare the rights before and after (stopoverctl health).") },
    LintRuleText {
        "T01"_L1, QT_TRANSLATE_NOOP("Lint", "Not possible in a transaction"),
        QT_TRANSLATE_NOOP("Lint", "The server refuses this in a transaction: %1"),
        QT_TRANSLATE_NOOP("Lint", "Put \"-- +stopover autocommit\" above it; in Alembic, use autocommit_block().") },
    LintRuleText {
        "T02"_L1, QT_TRANSLATE_NOOP("Lint", "Transaction inside a transaction"),
        QT_TRANSLATE_NOOP("Lint", "The script is run in one transaction: BEGIN and COMMIT end it early."),
        QT_TRANSLATE_NOOP("Lint",
                          "Leave them out; \"-- +stopover autocommit\" takes a statement out of the transaction.") },
    LintRuleText {
        "T03"_L1, QT_TRANSLATE_NOOP("Lint", "BEGIN without COMMIT"),
        QT_TRANSLATE_NOOP("Lint", "A transaction is opened and never ended: everything in it is rolled back."),
        QT_TRANSLATE_NOOP("Lint", "End it with COMMIT.") },
    LintRuleText {
        "T04"_L1, QT_TRANSLATE_NOOP("Lint", "CONCURRENTLY among others"),
        QT_TRANSLATE_NOOP(
            "Lint", "Statements that want no transaction stand among others: if one fails, the rest is half done."),
        QT_TRANSLATE_NOOP("Lint", "A revision of its own for each.") },
    LintRuleText {
        "T05"_L1, QT_TRANSLATE_NOOP("Lint", "CONCURRENTLY without a certain name"),
        QT_TRANSLATE_NOOP(
            "Lint", "%1: a build that failed leaves an INVALID index, and IF NOT EXISTS takes it for a good one."),
        QT_TRANSLATE_NOOP("Lint", "Give it a name, and drop an INVALID one of that name first.") },
    LintRuleText { "T06"_L1, QT_TRANSLATE_NOOP("Lint", "New value of an enum used at once"),
                   QT_TRANSLATE_NOOP("Lint", "The value %1 cannot be used in the transaction that adds it."),
                   QT_TRANSLATE_NOOP("Lint", "Use it in the next revision.") },
    LintRuleText { "T07"_L1, QT_TRANSLATE_NOOP("Lint", "SET that stays"),
                   QT_TRANSLATE_NOOP("Lint", "%1 stays set for the rest of the session."),
                   QT_TRANSLATE_NOOP("Lint", "SET LOCAL.") },
    LintRuleText {
        "T08"_L1, QT_TRANSLATE_NOOP("Lint", "A loop is no batch"),
        QT_TRANSLATE_NOOP("Lint",
                          "All turns of the loop are one transaction: locks and dead rows pile up until its end."),
        QT_TRANSLATE_NOOP("Lint",
                          "\"-- +stopover batch\" runs a statement until it touches no row, a transaction each.") },
    LintRuleText { "T09"_L1, QT_TRANSLATE_NOOP("Lint", "COMMIT in a block"),
                   QT_TRANSLATE_NOOP("Lint", "COMMIT in a DO block fails inside of a transaction."),
                   QT_TRANSLATE_NOOP("Lint", "Put \"-- +stopover autocommit\" above it.") },
};

const LintRuleText* textOf(const QString& rule)
{
    const auto found = std::ranges::lower_bound(lintRuleTexts, rule, std::ranges::less(), &LintRuleText::rule);
    return found == lintRuleTexts.end() || found->rule != rule ? nullptr : &*found;
}

QString saidOfLint(const char* words, const QStringList& arguments)
{
    return translated("Lint", words, arguments);
}

} // namespace

QString lintSentence(const risk::LintFinding& finding)
{
    const LintRuleText* text = textOf(finding.rule);
    return text == nullptr ? finding.rule : saidOfLint(text->sentence, finding.args);
}

QString lintRemedy(const risk::LintFinding& finding)
{
    const LintRuleText* text = textOf(finding.rule);
    return text == nullptr ? QString() : saidOfLint(text->remedy, finding.args);
}

QString lintTitle(const QString& rule)
{
    const LintRuleText* text = textOf(rule);
    return text == nullptr ? rule : translated("Lint", text->title);
}

QString gradeText(risk::Grade grade)
{
    static constexpr std::array texts { QT_TRANSLATE_NOOP("Lint", "additive"),
                                        QT_TRANSLATE_NOOP("Lint", "backward compatible"),
                                        QT_TRANSLATE_NOOP("Lint", "data transformation"),
                                        QT_TRANSLATE_NOOP("Lint", "breaking") };
    return QCoreApplication::translate("Lint", texts.at(static_cast<size_t>(grade)));
}

QString downtimeText(risk::Downtime downtime)
{
    static constexpr std::array texts { QT_TRANSLATE_NOOP("Lint", "no downtime"),
                                        QT_TRANSLATE_NOOP("Lint", "brief downtime"),
                                        QT_TRANSLATE_NOOP("Lint", "downtime that grows with the table") };
    return QCoreApplication::translate("Lint", texts.at(static_cast<size_t>(downtime)));
}

QString gradeText(const QString& name)
{
    for (const risk::Grade grade : { risk::Grade::Additive, risk::Grade::BackwardCompatible,
                                     risk::Grade::DataTransformation, risk::Grade::Breaking }) {
        if (risk::gradeName(grade) == name)
            return gradeText(grade);
    }
    return {};
}

QString downtimeText(const QString& name)
{
    for (const risk::Downtime downtime :
         { risk::Downtime::None, risk::Downtime::Brief, risk::Downtime::Proportional }) {
        if (risk::downtimeName(downtime) == name)
            return downtimeText(downtime);
    }
    return {};
}

QString lintSeverityText(risk::LintSeverity severity)
{
    static constexpr std::array texts { QT_TRANSLATE_NOOP("Lint", "error"), QT_TRANSLATE_NOOP("Lint", "warning"),
                                        QT_TRANSLATE_NOOP("Lint", "note") };
    return QCoreApplication::translate("Lint", texts.at(static_cast<size_t>(severity)));
}

QString certaintyText(risk::Certainty certainty)
{
    static constexpr std::array texts { QT_TRANSLATE_NOOP("Lint", "certain"), QT_TRANSLATE_NOOP("Lint", "likely"),
                                        QT_TRANSLATE_NOOP("Lint", "unknown before it runs") };
    return QCoreApplication::translate("Lint", texts.at(static_cast<size_t>(certainty)));
}

} // namespace stopover::text
