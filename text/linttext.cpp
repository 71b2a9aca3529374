#include "text/linttext.h"

#include "text/fill.h"
#include "text/reader.h"

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
    LintRuleText { "A01"_L1, QT_TRANSLATE_NOOP("Lint", "Several heads"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is one of several heads (%2): \"upgrade head\" is ambiguous."),
                   QT_TRANSLATE_NOOP("Lint", "Merge them with \"stopoverctl merge\", or always name the branch.") },
    LintRuleText {
        "A02"_L1, QT_TRANSLATE_NOOP("Lint", "Broken history"),
        QT_TRANSLATE_NOOP("Lint", "%1 refers to a missing revision, or is part of a cycle (%2)."),
        QT_TRANSLATE_NOOP("Lint", "Set down_revision and depends_on to existing revisions, without a cycle.") },
    LintRuleText {
        "A03"_L1, QT_TRANSLATE_NOOP("Lint", "No downgrade"),
        QT_TRANSLATE_NOOP("Lint", "downgrade() of %1 is missing, empty or raises: upgrade() cannot be undone."),
        QT_TRANSLATE_NOOP("Lint", "Write the downgrade, or raise with a reason and rely on a verified backup.") },
    LintRuleText { "A04"_L1, QT_TRANSLATE_NOOP("Lint", "SQL built at run time"),
                   QT_TRANSLATE_NOOP("Lint",
                                     "The statement is built from values known only at run time: it cannot be checked, "
                                     "and a value may be executed as SQL."),
                   QT_TRANSLATE_NOOP("Lint",
                                     "Write the statement out, and pass values as parameters: op.execute(sa.text(\"… "
                                     ":name\").bindparams(name=…)).") },
    LintRuleText {
        "A05"_L1, QT_TRANSLATE_NOOP("Lint", "CONCURRENTLY inside a transaction"),
        QT_TRANSLATE_NOOP(
            "Lint",
            "postgresql_concurrently=True outside autocommit_block(): the server rejects it inside a transaction."),
        QT_TRANSLATE_NOOP("Lint", "Put it in \"with op.get_context().autocommit_block():\".") },
    LintRuleText {
        "A06"_L1, QT_TRANSLATE_NOOP("Lint", "Depends on its environment"),
        QT_TRANSLATE_NOOP(
            "Lint", "%1: the revision's effect depends on the application, the network or files of this machine."),
        QT_TRANSLATE_NOOP(
            "Lint", "Put what it needs into the revision: table definitions with sa.table(), values as literals.") },
    LintRuleText { "A07"_L1, QT_TRANSLATE_NOOP("Lint", "Duplicate branch label"),
                   QT_TRANSLATE_NOOP("Lint", "The branch label of %1 is also used by another revision (%2)."),
                   QT_TRANSLATE_NOOP("Lint", "Give each branch its own label.") },
    LintRuleText { "A08"_L1, QT_TRANSLATE_NOOP("Lint", "Edited after it was applied"),
                   QT_TRANSLATE_NOOP("Lint", "The file of %1 differs from what was applied to this database."),
                   QT_TRANSLATE_NOOP("Lint", "Restore the old text, and put the change into a new revision.") },
    LintRuleText { "A09"_L1, QT_TRANSLATE_NOOP("Lint", "Duplicate revision id"),
                   QT_TRANSLATE_NOOP("Lint", "More than one file declares revision %1."),
                   QT_TRANSLATE_NOOP("Lint", "Change one of the ids, and correct the revisions that follow it.") },
    LintRuleText { "A10"_L1, QT_TRANSLATE_NOOP("Lint", "File name and id differ"),
                   QT_TRANSLATE_NOOP("Lint", "The file name of %1 does not match revision %2 inside."),
                   QT_TRANSLATE_NOOP("Lint", "Rename the file.") },
    LintRuleText { "C01"_L1, QT_TRANSLATE_NOOP("Lint", "Renames an object in use"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is renamed to %2: code that still uses the old name fails at once."),
                   QT_TRANSLATE_NOOP("Lint",
                                     "Add a new column and keep both in sync with a trigger, or create a view with the "
                                     "old name in the same transaction.") },
    LintRuleText {
        "C02"_L1, QT_TRANSLATE_NOOP("Lint", "Changes a column type"),
        QT_TRANSLATE_NOOP("Lint", "The type of %1.%2 changes: code written for the old type may fail."),
        QT_TRANSLATE_NOOP(
            "Lint",
            "Add a column of the new type, fill it in batches, switch the code over, and drop the old column later.") },
    LintRuleText {
        "C03"_L1, QT_TRANSLATE_NOOP("Lint", "NOT NULL breaks old writers"),
        QT_TRANSLATE_NOOP("Lint", "%1.%2 becomes NOT NULL, and running code may not supply a value."),
        QT_TRANSLATE_NOOP("Lint", "Set a default first, or deploy code that fills the column before this runs.") },
    LintRuleText { "C04"_L1, QT_TRANSLATE_NOOP("Lint", "Renames an enum value"),
                   QT_TRANSLATE_NOOP("Lint", "Enum value %1 is renamed: code that compares with the old name fails."),
                   QT_TRANSLATE_NOOP("Lint", "Add the new value, switch the code over, and keep the old one.") },
    LintRuleText {
        "C05"_L1, QT_TRANSLATE_NOOP("Lint", "Changes a view"),
        QT_TRANSLATE_NOOP("Lint", "View %1 is replaced or dropped: its readers may miss columns."),
        QT_TRANSLATE_NOOP(
            "Lint", "Only append columns to a view; for other changes create a new view and switch the code over.") },
    LintRuleText {
        "C06"_L1, QT_TRANSLATE_NOOP("Lint", "Drops a function"),
        QT_TRANSLATE_NOOP("Lint", "Function %1 is dropped: callers fail."),
        QT_TRANSLATE_NOOP("Lint", "Keep it until it has no callers. A new signature is a separate function.") },
    LintRuleText { "C07"_L1, QT_TRANSLATE_NOOP("Lint", "Changes access rights"),
                   QT_TRANSLATE_NOOP("Lint", "%1: the application may lose rows or privileges that it has now."),
                   QT_TRANSLATE_NOOP("Lint", "Test it on a copy with the application's role first.") },
    LintRuleText {
        "C08"_L1, QT_TRANSLATE_NOOP("Lint", "Expands and contracts in one script"),
        QT_TRANSLATE_NOOP(
            "Lint",
            "%1 is reduced in the same script that extends the schema: old and new code cannot run side by side."),
        QT_TRANSLATE_NOOP("Lint", "Move the removal to a later revision, after the old code is gone.") },
    LintRuleText { "D01"_L1, QT_TRANSLATE_NOOP("Lint", "Drops a table"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is dropped with all its rows."),
                   QT_TRANSLATE_NOOP("Lint", "Rename it and drop it later, or let Stopover back it up first.") },
    LintRuleText {
        "D02"_L1, QT_TRANSLATE_NOOP("Lint", "Drops a column"),
        QT_TRANSLATE_NOOP("Lint", "Column %2 of %1 is dropped with all its values."),
        QT_TRANSLATE_NOOP("Lint", "Stop using it first; stopover.safe_remove_column() keeps the keys and values.") },
    LintRuleText { "D03"_L1, QT_TRANSLATE_NOOP("Lint", "Drops several objects"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is dropped with everything in it."),
                   QT_TRANSLATE_NOOP("Lint", "Drop the tables one by one, each with a backup.") },
    LintRuleText { "D04"_L1, QT_TRANSLATE_NOOP("Lint", "CASCADE"),
                   QT_TRANSLATE_NOOP("Lint", "CASCADE also drops everything that depends on it: %1."),
                   QT_TRANSLATE_NOOP("Lint", "Drop the dependent objects explicitly, without CASCADE.") },
    LintRuleText { "D05"_L1, QT_TRANSLATE_NOOP("Lint", "TRUNCATE"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is emptied, for older snapshots too."),
                   QT_TRANSLATE_NOOP("Lint", "Delete in batches, or back up the table first.") },
    LintRuleText { "D06"_L1, QT_TRANSLATE_NOOP("Lint", "Changes every row"),
                   QT_TRANSLATE_NOOP(
                       "Lint", "Every row of %1 is changed or deleted: there is no condition, or it is always true."),
                   QT_TRANSLATE_NOOP("Lint", "Add a WHERE condition, and work in batches by key.") },
    LintRuleText { "D07"_L1, QT_TRANSLATE_NOOP("Lint", "Drops a type"),
                   QT_TRANSLATE_NOOP("Lint", "Type %1 is dropped; with CASCADE, so are the columns of that type."),
                   QT_TRANSLATE_NOOP("Lint", "Change the columns to another type first.") },
    LintRuleText { "D08"_L1, QT_TRANSLATE_NOOP("Lint", "Narrows a type"),
                   QT_TRANSLATE_NOOP("Lint", "%1.%2 changes from %3 to %4: values may not fit."),
                   QT_TRANSLATE_NOOP("Lint", "Check for such values first, or add a new column and copy what fits.") },
    LintRuleText {
        "D09"_L1, QT_TRANSLATE_NOOP("Lint", "Drops a constraint or a unique index"),
        QT_TRANSLATE_NOOP("Lint", "%1 is dropped: violations are possible from then on."),
        QT_TRANSLATE_NOOP("Lint", "Make sure nothing relies on it. If in doubt, keep a NOT VALID constraint.") },
    LintRuleText { "D10"_L1, QT_TRANSLATE_NOOP("Lint", "Makes a table unlogged"),
                   QT_TRANSLATE_NOOP("Lint", "%1 becomes unlogged: after a server crash it is empty."),
                   QT_TRANSLATE_NOOP("Lint", "Keep it logged. For a bulk load, use a separate table.") },
    LintRuleText {
        "D11"_L1, QT_TRANSLATE_NOOP("Lint", "Drops and recreates an object"),
        QT_TRANSLATE_NOOP("Lint", "%1 is dropped and recreated: its contents, privileges and triggers are lost."),
        QT_TRANSLATE_NOOP("Lint", "Change it with ALTER, or create the new one beside it and swap.") },
    LintRuleText {
        "D12"_L1, QT_TRANSLATE_NOOP("Lint", "Disables constraint checks"),
        QT_TRANSLATE_NOOP("Lint", "Triggers of %1 are disabled, including foreign keys: orphaned rows can be written."),
        QT_TRANSLATE_NOOP(
            "Lint", "Leave them enabled. If you cannot, check for orphaned rows afterwards (stopoverctl health).") },
    LintRuleText {
        "D13"_L1, QT_TRANSLATE_NOOP("Lint", "Sets a sequence"),
        QT_TRANSLATE_NOOP("Lint", "Sequence %1 is set: a value below the table's largest one causes duplicates."),
        QT_TRANSLATE_NOOP("Lint", "Set it from the table: setval(…, (SELECT max(id) FROM …)).") },
    LintRuleText { "D14"_L1, QT_TRANSLATE_NOOP("Lint", "Removes data without a verified backup"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is removed, and no verified backup is newer than the last write."),
                   QT_TRANSLATE_NOOP("Lint", "Run \"stopoverctl backup create --table %1\".") },
    LintRuleText {
        "D15"_L1, QT_TRANSLATE_NOOP("Lint", "Copy without structure"),
        QT_TRANSLATE_NOOP("Lint", "%1 copies rows only: keys, defaults, constraints and privileges are missing."),
        QT_TRANSLATE_NOOP("Lint", "\"stopoverctl backup create --table TABLE\" keeps them, and verifies the copy.") },
    LintRuleText { "L01"_L1, QT_TRANSLATE_NOOP("Lint", "Index without CONCURRENTLY"),
                   QT_TRANSLATE_NOOP("Lint", "Writes to %1 are blocked until the index is built."),
                   QT_TRANSLATE_NOOP("Lint", "CREATE INDEX CONCURRENTLY, outside a transaction.") },
    LintRuleText { "L02"_L1, QT_TRANSLATE_NOOP("Lint", "DROP INDEX without CONCURRENTLY"),
                   QT_TRANSLATE_NOOP("Lint", "Dropping %1 takes an ACCESS EXCLUSIVE lock on its table."),
                   QT_TRANSLATE_NOOP("Lint", "DROP INDEX CONCURRENTLY, outside a transaction.") },
    LintRuleText { "L03"_L1, QT_TRANSLATE_NOOP("Lint", "Constraint validated under lock"),
                   QT_TRANSLATE_NOOP("Lint", "Every row of %1 is checked while writes are blocked."),
                   QT_TRANSLATE_NOOP("Lint", "ADD … NOT VALID, then VALIDATE CONSTRAINT in a separate transaction.") },
    LintRuleText { "L04"_L1, QT_TRANSLATE_NOOP("Lint", "SET NOT NULL scans the table"),
                   QT_TRANSLATE_NOOP(
                       "Lint", "%1 is scanned in full under an ACCESS EXCLUSIVE lock, to check that %2 has no NULL."),
                   QT_TRANSLATE_NOOP("Lint",
                                     "Add CHECK (… IS NOT NULL) NOT VALID and validate it separately; PostgreSQL 12 "
                                     "and newer then skip the scan.") },
    LintRuleText {
        "L05"_L1, QT_TRANSLATE_NOOP("Lint", "Rewrites the table"),
        QT_TRANSLATE_NOOP("Lint", "%1 is rewritten with all its indexes, while reads and writes are blocked."),
        QT_TRANSLATE_NOOP("Lint", "Add a new column, keep it in sync with a trigger, fill it in batches, and swap.") },
    LintRuleText { "L06"_L1, QT_TRANSLATE_NOOP("Lint", "Key built under lock"),
                   QT_TRANSLATE_NOOP("Lint", "The key's index is built while %1 is locked against all access."),
                   QT_TRANSLATE_NOOP("Lint", "CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX.") },
    LintRuleText {
        "L07"_L1, QT_TRANSLATE_NOOP("Lint", "Exclusion constraint"),
        QT_TRANSLATE_NOOP("Lint",
                          "The constraint is built while %1 is locked against all access; it cannot be built online."),
        QT_TRANSLATE_NOOP("Lint", "Use a maintenance window, or build it on a new table and swap.") },
    LintRuleText { "L08"_L1, QT_TRANSLATE_NOOP("Lint", "Partition created or detached under lock"),
                   QT_TRANSLATE_NOOP("Lint", "%1 and its default partition are locked with ACCESS EXCLUSIVE."),
                   QT_TRANSLATE_NOOP("Lint",
                                     "Create the table separately with a CHECK of its bounds, and ATTACH it. Use "
                                     "DETACH … CONCURRENTLY (PostgreSQL 14 and newer).") },
    LintRuleText {
        "L09"_L1, QT_TRANSLATE_NOOP("Lint", "Waits for a lock without a timeout"),
        QT_TRANSLATE_NOOP(
            "Lint", "%1 is locked (%2) without lock_timeout: while it waits, all other sessions queue behind it."),
        QT_TRANSLATE_NOOP("Lint", "Set lock_timeout first (SET LOCAL lock_timeout = '2s'), and retry.") },
    LintRuleText {
        "L10"_L1, QT_TRANSLATE_NOOP("Lint", "Long work under lock"),
        QT_TRANSLATE_NOOP("Lint", "%1 stays locked until the transaction ends, and this statement takes long."),
        QT_TRANSLATE_NOOP("Lint", "Move it to a separate transaction, before or after.") },
    LintRuleText {
        "L11"_L1, QT_TRANSLATE_NOOP("Lint", "Locks several tables"),
        QT_TRANSLATE_NOOP(
            "Lint", "%1 is locked while %2 is locked already: sessions that lock them in the opposite order deadlock."),
        QT_TRANSLATE_NOOP("Lint", "Lock one table per transaction, or always in the same order.") },
    LintRuleText {
        "L12"_L1, QT_TRANSLATE_NOOP("Lint", "Validates in the same transaction"),
        QT_TRANSLATE_NOOP("Lint", "%2 is validated while %1 is still locked by ADD CONSTRAINT, so nothing is gained."),
        QT_TRANSLATE_NOOP("Lint",
                          "VALIDATE CONSTRAINT in a separate transaction: put \"-- +stopover autocommit\" above it.") },
    LintRuleText { "L13"_L1, QT_TRANSLATE_NOOP("Lint", "Rows changed under schema lock"),
                   QT_TRANSLATE_NOOP("Lint", "Rows are written while %1 is locked by a schema change."),
                   QT_TRANSLATE_NOOP("Lint", "Fill the rows in a separate revision, in batches.") },
    LintRuleText { "L14"_L1, QT_TRANSLATE_NOOP("Lint", "Several ALTER TABLEs on one table"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is altered again: each ALTER TABLE waits for its lock."),
                   QT_TRANSLATE_NOOP("Lint", "Combine them: ALTER TABLE … , … ;") },
    LintRuleText { "L15"_L1, QT_TRANSLATE_NOOP("Lint", "REFRESH without CONCURRENTLY"),
                   QT_TRANSLATE_NOOP("Lint", "Reads of %1 are blocked until it is refreshed."),
                   QT_TRANSLATE_NOOP("Lint", "REFRESH MATERIALIZED VIEW CONCURRENTLY, which needs a unique index.") },
    LintRuleText {
        "L16"_L1, QT_TRANSLATE_NOOP("Lint", "Maintenance under lock"),
        QT_TRANSLATE_NOOP("Lint", "%1 is rewritten under an ACCESS EXCLUSIVE lock."),
        QT_TRANSLATE_NOOP("Lint", "Use REINDEX CONCURRENTLY for indexes, Stopover or pg_repack for tables.") },
    LintRuleText {
        "L17"_L1, QT_TRANSLATE_NOOP("Lint", "LOCK TABLE"),
        QT_TRANSLATE_NOOP("Lint", "%1 is locked explicitly until the transaction ends."),
        QT_TRANSLATE_NOOP("Lint", "Let the statements take their locks. If you must lock, set lock_timeout.") },
    LintRuleText { "L18"_L1, QT_TRANSLATE_NOOP("Lint", "Trigger on a table in use"),
                   QT_TRANSLATE_NOOP("Lint", "Writes to %1 wait until this is done."),
                   QT_TRANSLATE_NOOP("Lint", "Set lock_timeout first, and retry.") },
    LintRuleText { "L19"_L1, QT_TRANSLATE_NOOP("Lint", "Domain constraint"),
                   QT_TRANSLATE_NOOP(
                       "Lint", "Every table with a column of domain %1 is locked against writes and scanned in full."),
                   QT_TRANSLATE_NOOP("Lint", "ADD … NOT VALID, then VALIDATE CONSTRAINT later.") },
    LintRuleText {
        "Q01"_L1, QT_TRANSLATE_NOOP("Lint", "Paging with OFFSET"),
        QT_TRANSLATE_NOOP(
            "Lint",
            "Rows are paged with OFFSET: with ties in the order, or concurrent changes, rows are skipped or repeated."),
        QT_TRANSLATE_NOOP("Lint", "Page by key: WHERE id > last ORDER BY id LIMIT n.") },
    LintRuleText {
        "Q02"_L1, QT_TRANSLATE_NOOP("Lint", "LIMIT with a non-unique order"),
        QT_TRANSLATE_NOOP("Lint", "The order has ties, so LIMIT picks any of them: rows are skipped or repeated."),
        QT_TRANSLATE_NOOP("Lint", "Order by a unique key, or append one to the ORDER BY.") },
    LintRuleText { "Q03"_L1, QT_TRANSLATE_NOOP("Lint", "NOT IN with NULLs"),
                   QT_TRANSLATE_NOOP("Lint", "NOT IN is never true if the list contains a NULL: no rows match."),
                   QT_TRANSLATE_NOOP("Lint", "Use NOT EXISTS (SELECT … WHERE …).") },
    LintRuleText {
        "Q04"_L1, QT_TRANSLATE_NOOP("Lint", "Conflicts silently skipped"),
        QT_TRANSLATE_NOOP("Lint", "ON CONFLICT DO NOTHING silently skips rows instead of writing them to %1."),
        QT_TRANSLATE_NOOP("Lint", "Remove it, or compare both tables by key afterwards.") },
    LintRuleText { "Q05"_L1, QT_TRANSLATE_NOOP("Lint", "Copy without the key"),
                   QT_TRANSLATE_NOOP("Lint", "The copy omits %2, so rows of %1 get new numbers."),
                   QT_TRANSLATE_NOOP("Lint", "Copy the column too, then set the sequence.") },
    LintRuleText {
        "Q06"_L1, QT_TRANSLATE_NOOP("Lint", "Negative hash remainder"),
        QT_TRANSLATE_NOOP("Lint",
                          "The remainder is negative for half of all hash values, and no partition accepts those: %1."),
        QT_TRANSLATE_NOOP("Lint", "Write ((hashtext(column) % N) + N) % N, or partition by HASH.") },
    LintRuleText {
        "Q07"_L1, QT_TRANSLATE_NOOP("Lint", "UPDATE with LIMIT"),
        QT_TRANSLATE_NOOP("Lint", "PostgreSQL does not support LIMIT in UPDATE or DELETE: %1."),
        QT_TRANSLATE_NOOP("Lint", "Use WHERE id IN (SELECT id … ORDER BY id LIMIT n), under \"-- +stopover batch\".") },
    LintRuleText {
        "Q08"_L1, QT_TRANSLATE_NOOP("Lint", "Large single statement"),
        QT_TRANSLATE_NOOP("Lint", "About %2 rows of %1 change in one statement: long row locks, bloat and WAL."),
        QT_TRANSLATE_NOOP("Lint", "Work in batches by key: put \"-- +stopover batch\" above it.") },
    LintRuleText { "Q09"_L1, QT_TRANSLATE_NOOP("Lint", "Row counts prove nothing"),
                   QT_TRANSLATE_NOOP("Lint", "Only counts are compared: a lost row and a duplicate cancel out."),
                   QT_TRANSLATE_NOOP("Lint", "Compare checksums of all rows, as Stopover does.") },
    LintRuleText {
        "Q10"_L1, QT_TRANSLATE_NOOP("Lint", "Swap with RENAME"),
        QT_TRANSLATE_NOOP("Lint",
                          "%1 is swapped by renaming: foreign keys, views and privileges stay with the old table."),
        QT_TRANSLATE_NOOP("Lint", "\"stopoverctl repartition\" moves them; otherwise recreate each one.") },
    LintRuleText { "R01"_L1, QT_TRANSLATE_NOOP("Lint", "Unqualified name"),
                   QT_TRANSLATE_NOOP("Lint", "%1 has no schema: search_path decides which object it is."),
                   QT_TRANSLATE_NOOP("Lint", "Write schema.%1.") },
    LintRuleText { "R02"_L1, QT_TRANSLATE_NOOP("Lint", "Name too long"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is longer than 63 bytes: the server truncates it without an error."),
                   QT_TRANSLATE_NOOP("Lint", "Choose a shorter name.") },
    LintRuleText { "R03"_L1, QT_TRANSLATE_NOOP("Lint", "Name needs quotes"),
                   QT_TRANSLATE_NOOP("Lint", "%1 must be double-quoted everywhere."),
                   QT_TRANSLATE_NOOP("Lint", "Use lower-case letters, digits and underscores.") },
    LintRuleText {
        "R04"_L1, QT_TRANSLATE_NOOP("Lint", "Discouraged type"), QT_TRANSLATE_NOOP("Lint", "%1 is %2."),
        QT_TRANSLATE_NOOP("Lint",
                          "Prefer text with a CHECK, timestamptz, bigint GENERATED … AS IDENTITY, jsonb or numeric.") },
    LintRuleText { "R05"_L1, QT_TRANSLATE_NOOP("Lint", "Column assigned twice"),
                   QT_TRANSLATE_NOOP("Lint", "A column of %1 is assigned twice."),
                   QT_TRANSLATE_NOOP("Lint", "Name each column once.") },
    LintRuleText {
        "R06"_L1, QT_TRANSLATE_NOOP("Lint", "Foreign key without index"),
        QT_TRANSLATE_NOOP("Lint", "No index of %1 starts with %2: each delete from the referenced table scans %1."),
        QT_TRANSLATE_NOOP("Lint", "Create one with CONCURRENTLY before adding the key.") },
    LintRuleText {
        "R07"_L1, QT_TRANSLATE_NOOP("Lint", "No primary key"),
        QT_TRANSLATE_NOOP("Lint", "%1 has no primary key: rows cannot be identified, copied by key or replicated."),
        QT_TRANSLATE_NOOP("Lint", "Add one.") },
    LintRuleText { "R08"_L1, QT_TRANSLATE_NOOP("Lint", "IF NOT EXISTS"),
                   QT_TRANSLATE_NOOP("Lint", "An existing object is accepted even if it differs: %1."),
                   QT_TRANSLATE_NOOP("Lint", "Remove it, so that a difference causes an error.") },
    LintRuleText { "R09"_L1, QT_TRANSLATE_NOOP("Lint", "psql only"),
                   QT_TRANSLATE_NOOP("Lint", "This is a psql command, or data after COPY: %1."),
                   QT_TRANSLATE_NOOP("Lint", "Remove it. Load data with INSERT, or with a separate COPY.") },
    LintRuleText { "R10"_L1, QT_TRANSLATE_NOOP("Lint", "Hidden character"),
                   QT_TRANSLATE_NOOP("Lint", "The text contains %1: what you read is not what runs."),
                   QT_TRANSLATE_NOOP("Lint", "Remove it, and save the file as UTF-8 without a byte order mark.") },
    LintRuleText { "R11"_L1, QT_TRANSLATE_NOOP("Lint", "Cannot be parsed"),
                   QT_TRANSLATE_NOOP("Lint", "The statement cannot be parsed (%1)."),
                   QT_TRANSLATE_NOOP("Lint", "Syntax newer than PostgreSQL 15 is not checked.") },
    LintRuleText { "R12"_L1, QT_TRANSLATE_NOOP("Lint", "Ignore comment without a reason"),
                   QT_TRANSLATE_NOOP("Lint", "%1 is ignored without a reason, so it is still reported."),
                   QT_TRANSLATE_NOOP("Lint", "Write: -- +stopover ignore %1 reason=why it is safe here") },
    LintRuleText {
        "R13"_L1, QT_TRANSLATE_NOOP("Lint", "Function body does not compile"),
        QT_TRANSLATE_NOOP("Lint", "The PL/pgSQL body does not compile: %1."),
        QT_TRANSLATE_NOOP("Lint", "Correct it. In RAISE, every % takes one parameter; %% is a percent sign.") },
    LintRuleText {
        "R14"_L1, QT_TRANSLATE_NOOP("Lint", "Generated column as partition key"),
        QT_TRANSLATE_NOOP("Lint", "A generated column cannot be a partition key: %1."),
        QT_TRANSLATE_NOOP("Lint", "Partition by its expression, or fill an ordinary column with a trigger.") },
    LintRuleText {
        "R15"_L1, QT_TRANSLATE_NOOP("Lint", "LIKE with indexes"),
        QT_TRANSLATE_NOOP(
            "Lint", "%1 is created LIKE %2 INCLUDING INDEXES, which fails if a unique index lacks the partition key."),
        QT_TRANSLATE_NOOP("Lint", "Use EXCLUDING INDEXES, and add keys that contain the partition key.") },
    LintRuleText {
        "S01"_L1, QT_TRANSLATE_NOOP("Lint", "SECURITY DEFINER without search_path"),
        QT_TRANSLATE_NOOP(
            "Lint",
            "%1 runs with its owner's rights and the caller's search_path: the caller decides which objects it uses."),
        QT_TRANSLATE_NOOP("Lint", "Set search_path in the function's definition.") },
    LintRuleText {
        "S02"_L1, QT_TRANSLATE_NOOP("Lint", "Shadows a built-in name"),
        QT_TRANSLATE_NOOP("Lint",
                          "%1 is in a schema where PUBLIC may create objects, or has the name of a built-in function."),
        QT_TRANSLATE_NOOP("Lint", "Use another name, in your own schema.") },
    LintRuleText { "S03"_L1, QT_TRANSLATE_NOOP("Lint", "Reaches outside the database"),
                   QT_TRANSLATE_NOOP("Lint", "This loads code, runs a program or connects to other servers: %1."),
                   QT_TRANSLATE_NOOP("Lint", "Do it by hand, as an administrator, outside migrations.") },
    LintRuleText { "S04"_L1, QT_TRANSLATE_NOOP("Lint", "Password in clear text"),
                   QT_TRANSLATE_NOOP("Lint", "A password in a statement ends up in logs and in version control."),
                   QT_TRANSLATE_NOOP("Lint", "Set it with \\password of psql, or use a SCRAM verifier.") },
    LintRuleText { "S05"_L1, QT_TRANSLATE_NOOP("Lint", "Grant to PUBLIC"),
                   QT_TRANSLATE_NOOP("Lint", "Every role gets this privilege."),
                   QT_TRANSLATE_NOOP("Lint", "Grant it to the roles that need it.") },
    LintRuleText { "S06"_L1, QT_TRANSLATE_NOOP("Lint", "Event trigger"),
                   QT_TRANSLATE_NOOP("Lint", "Event trigger %1 fires on all DDL, including migrations."),
                   QT_TRANSLATE_NOOP("Lint", "Make sure that it does not block them.") },
    LintRuleText { "S07"_L1, QT_TRANSLATE_NOOP("Lint", "Changes owners or default privileges"),
                   QT_TRANSLATE_NOOP("Lint", "The owner of objects, or access to them, changes."),
                   QT_TRANSLATE_NOOP("Lint", "Compare the privileges before and after (stopoverctl health).") },
    LintRuleText {
        "T01"_L1, QT_TRANSLATE_NOOP("Lint", "Not possible in a transaction"),
        QT_TRANSLATE_NOOP("Lint", "This cannot run in a transaction: %1."),
        QT_TRANSLATE_NOOP("Lint", "Put \"-- +stopover autocommit\" above it; in Alembic, use autocommit_block().") },
    LintRuleText { "T02"_L1, QT_TRANSLATE_NOOP("Lint", "Nested transaction"),
                   QT_TRANSLATE_NOOP("Lint", "The script runs in one transaction; BEGIN and COMMIT end it early."),
                   QT_TRANSLATE_NOOP(
                       "Lint", "Remove them. \"-- +stopover autocommit\" runs a statement outside the transaction.") },
    LintRuleText {
        "T03"_L1, QT_TRANSLATE_NOOP("Lint", "BEGIN without COMMIT"),
        QT_TRANSLATE_NOOP("Lint", "A transaction is started and never committed: everything in it is rolled back."),
        QT_TRANSLATE_NOOP("Lint", "End it with COMMIT.") },
    LintRuleText { "T04"_L1, QT_TRANSLATE_NOOP("Lint", "CONCURRENTLY among other statements"),
                   QT_TRANSLATE_NOOP("Lint",
                                     "Statements that cannot run in a transaction are mixed with others: if one fails, "
                                     "the script is left half done."),
                   QT_TRANSLATE_NOOP("Lint", "Use a separate revision for each.") },
    LintRuleText {
        "T05"_L1, QT_TRANSLATE_NOOP("Lint", "CONCURRENTLY without a name check"),
        QT_TRANSLATE_NOOP("Lint", "%1: a failed build leaves an INVALID index, which IF NOT EXISTS accepts."),
        QT_TRANSLATE_NOOP("Lint", "Name the index, and drop an INVALID one of that name first.") },
    LintRuleText { "T06"_L1, QT_TRANSLATE_NOOP("Lint", "New enum value used at once"),
                   QT_TRANSLATE_NOOP("Lint", "Value %1 cannot be used in the transaction that adds it."),
                   QT_TRANSLATE_NOOP("Lint", "Use it in the next revision.") },
    LintRuleText { "T07"_L1, QT_TRANSLATE_NOOP("Lint", "SET without LOCAL"),
                   QT_TRANSLATE_NOOP("Lint", "%1 stays in effect for the rest of the session."),
                   QT_TRANSLATE_NOOP("Lint", "Use SET LOCAL.") },
    LintRuleText {
        "T08"_L1, QT_TRANSLATE_NOOP("Lint", "Loop instead of batches"),
        QT_TRANSLATE_NOOP("Lint", "The whole loop is one transaction: locks and dead rows pile up until it ends."),
        QT_TRANSLATE_NOOP(
            "Lint", "\"-- +stopover batch\" repeats a statement, one transaction each, until it changes no rows.") },
    LintRuleText { "T09"_L1, QT_TRANSLATE_NOOP("Lint", "COMMIT in a block"),
                   QT_TRANSLATE_NOOP("Lint", "COMMIT in a DO block fails inside a transaction."),
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
    return text == nullptr ? QString() : saidOfLint(remedyFor(u"Lint", finding.rule, text->remedy), finding.args);
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
