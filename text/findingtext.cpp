#include "text/findingtext.h"

#include "text/fill.h"
#include "text/linttext.h"
#include "text/reader.h"

#include <QCoreApplication>

#include <array>

namespace stopover::text {

using namespace Qt::StringLiterals;

namespace {

struct RuleText
{
    QLatin1StringView rule;
    const char* sentence; ///< %1 is the object, %2 and on the arguments
    const char* remedy;
};

/// One row a rule of core/change/findings and of the obstacles in core/catalog; the rules of lint have their own.
constexpr std::array ruleTexts {
    RuleText { "server.standby"_L1, QT_TRANSLATE_NOOP("Finding", "The server is a standby, so %1 cannot be changed."),
               QT_TRANSLATE_NOOP("Finding", "Connect to the primary, where pg_is_in_recovery() returns false.") },
    RuleText {
        "server.read_only"_L1,
        QT_TRANSLATE_NOOP("Finding", "The server is read-only for this role (check P03), so %1 cannot be changed."),
        QT_TRANSLATE_NOOP("Finding",
                          "Set default_transaction_read_only to off for the role, the database or the server.") },
    RuleText { "table.partitioned"_L1, QT_TRANSLATE_NOOP("Finding", "%1 is already partitioned."),
               QT_TRANSLATE_NOOP("Finding",
                                 "Choose an ordinary table. If a Stopover run partitioned this one, \"stopoverctl run "
                                 "rollback\" undoes it.") },
    RuleText { "table.kind"_L1, QT_TRANSLATE_NOOP("Finding", "%1 is not a table (relkind %2)."),
               QT_TRANSLATE_NOOP("Finding", "Only ordinary tables can be partitioned. Name the table behind %1.") },
    RuleText { "table.persistence"_L1,
               QT_TRANSLATE_NOOP("Finding", "%1 is unlogged or temporary: a server crash would empty it."),
               QT_TRANSLATE_NOOP("Finding", "ALTER TABLE %1 SET LOGGED, or copy it to an ordinary table first.") },
    RuleText { "table.is_partition"_L1, QT_TRANSLATE_NOOP("Finding", "%1 is a partition."),
               QT_TRANSLATE_NOOP("Finding", "Detach it first: ALTER TABLE parent DETACH PARTITION %1 CONCURRENTLY.") },
    RuleText { "table.inheritance"_L1, QT_TRANSLATE_NOOP("Finding", "%1 uses table inheritance."),
               QT_TRANSLATE_NOOP("Finding",
                                 "Remove it first: ALTER TABLE %1 NO INHERIT parent, and the same for each child.") },
    RuleText { "table.own"_L1,
               QT_TRANSLATE_NOOP("Finding", "%1 is in a system schema or in one of Stopover's schemas."),
               QT_TRANSLATE_NOOP("Finding", "Choose an application table.") },
    RuleText {
        "backup.row_security"_L1,
        QT_TRANSLATE_NOOP("Finding", "Row security hides rows of %1 from role %2, so the backup would miss them."),
        QT_TRANSLATE_NOOP("Finding", "Connect as the owner of %1, or as a superuser: ALTER ROLE \"%2\" BYPASSRLS.") },
    RuleText {
        "backup.policy"_L1,
        QT_TRANSLATE_NOOP("Finding", "%1 is a production database: nothing is removed without a backup."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Remove \"--backup none\", or change the environment on the Connections page if this is not production.") },
    RuleText {
        "accept.unknown"_L1,
        QT_TRANSLATE_NOOP("Finding", "The specification accepts %1, but no finding of that name can be accepted."),
        QT_TRANSLATE_NOOP("Finding", "Remove %1 from accept, or correct its name: see docs/guards.md.") },
    RuleText { "restore.altered"_L1, QT_TRANSLATE_NOOP("Finding", "Backup %1 was altered: %2."),
               QT_TRANSLATE_NOOP("Finding", "Restore another backup: see \"stopoverctl backup list\".") },
    RuleText {
        "restore.no_columns"_L1,
        QT_TRANSLATE_NOOP("Finding", "Backup %1 was made by an earlier version, which did not record its columns."),
        QT_TRANSLATE_NOOP("Finding", "Copy its rows by hand: INSERT INTO … SELECT … FROM %1.") },
    RuleText {
        "restore.kind"_L1, QT_TRANSLATE_NOOP("Finding", "%1 is not a copy of the whole table."),
        QT_TRANSLATE_NOOP("Finding", "Restore it to a new table with --into, and copy what you need from there.") },
    RuleText { "restore.columns"_L1, QT_TRANSLATE_NOOP("Finding", "The columns of %1 differ from its backup: %2."),
               QT_TRANSLATE_NOOP(
                   "Finding", "Restore a missing column with --column NAME, or restore to a new table with --into.") },
    RuleText { "restore.cascades"_L1,
               QT_TRANSLATE_NOOP("Finding", "Foreign key %2 cascades changes of %1 to rows of %3."),
               QT_TRANSLATE_NOOP("Finding", "Restore to a new table with --into, and copy what you need from there.") },
    RuleText {
        "restore.key"_L1, QT_TRANSLATE_NOOP("Finding", "%1 has no primary key, so its rows cannot be identified."),
        QT_TRANSLATE_NOOP("Finding", "Restore to a new table with --into, compare, and rename the tables by hand.") },
    RuleText { "restore.generated"_L1,
               QT_TRANSLATE_NOOP("Finding", "Column %2 of %1 is generated, so its values cannot be set."),
               QT_TRANSLATE_NOOP("Finding", "Restore the columns that it is computed from, or the whole table %1.") },
    RuleText { "table.empty"_L1, QT_TRANSLATE_NOOP("Finding", "%1 has no rows."),
               QT_TRANSLATE_NOOP(
                   "Finding",
                   "Check that this is the right table; the forecast is meaningless, and the backup will be empty.") },
    RuleText { "rights.create_schema"_L1,
               QT_TRANSLATE_NOOP("Finding", "Role %2 has no CREATE privilege on database %1."),
               QT_TRANSLATE_NOOP("Finding", "As the database owner: GRANT CREATE ON DATABASE \"%1\" TO \"%2\".") },
    RuleText { "rights.owner"_L1, QT_TRANSLATE_NOOP("Finding", "%1 belongs to %2, and role %3 is not a member of it."),
               QT_TRANSLATE_NOOP("Finding", "As a superuser: GRANT \"%2\" TO \"%3\"; or connect as %2.") },
    RuleText {
        "rights.foreign_code"_L1,
        QT_TRANSLATE_NOOP("Finding", "%2 is a superuser, and code of other roles would run with its rights: %3."),
        QT_TRANSLATE_NOOP("Finding",
                          "Connect as the owner of %1, or work with the owner's rights: --work-as ROLE. If a superuser "
                          "owns the journal, first transfer it: stopoverctl install --owner ROLE.") },
    RuleText { "rights.row_security"_L1,
               QT_TRANSLATE_NOOP("Finding", "Row security hides rows of %1 from role %2, so a copy would miss them."),
               QT_TRANSLATE_NOOP("Finding",
                                 "As a superuser: ALTER ROLE \"%2\" BYPASSRLS; or as the owner: ALTER TABLE %1 NO "
                                 "FORCE ROW LEVEL SECURITY, and connect as the owner.") },
    RuleText {
        "rights.other_owner"_L1,
        QT_TRANSLATE_NOOP("Finding", "The run changes %1, which belongs to %2, and role %3 is not a member of it."),
        QT_TRANSLATE_NOOP("Finding",
                          "As a superuser: GRANT \"%2\" TO \"%3\"; or make one role the owner of %1 "
                          "and of the table.") },
    RuleText { "rights.schema"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "Role %2 lacks a privilege on schema %1, where the run makes or names "
                                 "objects (%3)."),
               QT_TRANSLATE_NOOP("Finding", "As the owner of the schema: GRANT %3 ON SCHEMA \"%1\" TO \"%2\".") },
    RuleText { "rights.foreign_key"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "Foreign key %1 refers to %2, and role %3 lacks a privilege there to lock the table "
                                 "and make the key again (%4)."),
               QT_TRANSLATE_NOOP("Finding", "As the owner of %2: GRANT %4 ON %2 TO \"%3\".") },
    RuleText { "rights.trigger_function"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "Trigger %2 calls %1, which role %3 may not execute, so the run cannot make the "
                                 "trigger again."),
               QT_TRANSLATE_NOOP("Finding", "As the owner of the function: GRANT EXECUTE ON FUNCTION %1 TO \"%3\".") },
    RuleText {
        "rights.statement"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Role %2 may not do all that the run does with %1. The server said: %4. The statement, "
                          "tried on an empty table: %3"),
        QT_TRANSLATE_NOOP("Finding",
                          "Grant role \"%2\" what the server names, or connect as another role. Nothing was "
                          "changed.") },
    RuleText {
        "event_trigger.refuses"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Event trigger %1 refuses a statement of the run: %3. The statement, tried on an empty "
                          "table: %2"),
        QT_TRANSLATE_NOOP("Finding",
                          "Have a superuser run ALTER EVENT TRIGGER \"%1\" DISABLE for the duration of the run, "
                          "or let its function pass schemas stopover, stopover_retired and stopover_stage_….") },
    RuleText { "event_trigger.drop"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "Event trigger %1 refuses what phase \"%2\" drops: %4. The statement, tried on an "
                                 "empty table: %3"),
               QT_TRANSLATE_NOOP("Finding",
                                 "Have a superuser run ALTER EVENT TRIGGER \"%1\" DISABLE for that phase; or write "
                                 "accept = [\"event_trigger.drop\"], and finish with \"stopoverctl run finish "
                                 "--keep-retired\".") },
    RuleText {
        "trial.busy"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "The statements of the run could not be tried on an empty copy of %1: a lock or a time "
                          "limit was in the way."),
        QT_TRANSLATE_NOOP("Finding",
                          "Plan %1 again when it is less busy. Missing privileges may be found only "
                          "when they stop a step.") },
    RuleText { "trial.failed"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "A statement of the run failed when it was tried on an empty copy of %1. The server "
                                 "said: %3. The statement: %2"),
               QT_TRANSLATE_NOOP("Finding",
                                 "Rehearse the run on a private copy of %1. If that fails too, remove what the server "
                                 "names.") },
    RuleText { "grant.by_other"_L1, QT_TRANSLATE_NOOP("Finding", "A grant on %1 (%2 to %3) was not made by its owner."),
               QT_TRANSLATE_NOOP("Finding",
                                 "The owner of %1 will grant it again: the privilege stays, the grantor changes.") },
    RuleText {
        "key.missing"_L1,
        QT_TRANSLATE_NOOP(
            "Finding",
            "%1 has no primary key and no unique index on NOT NULL columns, so changed rows cannot be identified."),
        QT_TRANSLATE_NOOP("Finding",
                          "Create one without blocking: CREATE UNIQUE INDEX CONCURRENTLY ON %1 (NOT NULL columns). "
                          "Then plan again.") },
    RuleText { "partition_key.generated"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "Column %1 is generated, and generated columns cannot be part of a partition key."),
               QT_TRANSLATE_NOOP("Finding", "Use the generation expression of %1 as the key.") },
    RuleText {
        "partition_key.expression"_L1,
        QT_TRANSLATE_NOOP("Finding", "The key %1 is an expression: queries prune partitions only when they repeat it."),
        QT_TRANSLATE_NOOP("Finding",
                          "For queries with column = value, strategy = \"hash\" on that column prunes without that.") },
    RuleText {
        "partition_key.null"_L1,
        QT_TRANSLATE_NOOP("Finding", "Partition key %1 is NULL in %2 rows, and no partition would accept them."),
        QT_TRANSLATE_NOOP("Finding", "Set default = true, or fill the column first: UPDATE … WHERE (%1) IS NULL.") },
    RuleText {
        "partition_key.out_of_range"_L1,
        QT_TRANSLATE_NOOP("Finding", "%2 rows fit no partition of %1, for example those with %4."),
        QT_TRANSLATE_NOOP("Finding", "Add the missing values to lists, widen from and to, or set default = true.") },
    RuleText { "partition_key.negative"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "%2 rows fit no partition of %1, for example those with %4; %3 of them are negative."),
               QT_TRANSLATE_NOOP("Finding",
                                 "For N hash lists write ((hashtext(column) % N) + N) % N; for ranges widen from and "
                                 "to; or set default = true.") },
    RuleText {
        "skew"_L1,
        QT_TRANSLATE_NOOP(
            "Finding",
            "The largest partition of %1 would have %2 times the average number of rows; more than twice is uneven."),
        QT_TRANSLATE_NOOP(
            "Finding", "It can run as planned; another key, or more partitions, would distribute rows more evenly.") },
    RuleText { "index.invalid"_L1, QT_TRANSLATE_NOOP("Finding", "Index %1 is invalid."),
               QT_TRANSLATE_NOOP("Finding", "REINDEX INDEX CONCURRENTLY \"%1\", or DROP INDEX CONCURRENTLY \"%1\".") },
    RuleText {
        "primary_key.local"_L1,
        QT_TRANSLATE_NOOP(
            "Finding",
            "Primary key %1 (%2) does not contain the partition key: it will be unique within each partition only."),
        QT_TRANSLATE_NOOP("Finding",
                          "A sequence or uuid keeps (%2) unique, but ON CONFLICT on it will not work. With strategy = "
                          "\"hash\" on one of its columns the key stays unique.") },
    RuleText {
        "unique.local"_L1,
        QT_TRANSLATE_NOOP(
            "Finding",
            "Unique index %1 (%2) does not contain the partition key: it would be unique within each partition only."),
        QT_TRANSLATE_NOOP("Finding",
                          "Add the partition key to it, choose strategy = \"hash\" on one of (%2), or write accept = "
                          "[\"unique.local\"].") },
    RuleText { "constraint.exclusion"_L1,
               QT_TRANSLATE_NOOP("Finding", "Exclusion constraint %1 cannot exist on a partitioned table."),
               QT_TRANSLATE_NOOP("Finding", "ALTER TABLE … DROP CONSTRAINT \"%1\", or do not partition the table.") },
    RuleText {
        "foreign_key.not_valid"_L1,
        QT_TRANSLATE_NOOP("Finding", "Foreign key %1 is NOT VALID, and stays so on each partition."),
        QT_TRANSLATE_NOOP("Finding",
                          "Run ALTER TABLE … VALIDATE CONSTRAINT \"%1\" first, to have it on the partitioned table.") },
    RuleText { "foreign_key.in"_L1,
               QT_TRANSLATE_NOOP(
                   "Finding", "Foreign key %1 of %2 refers to (%3), which cannot be unique on the partitioned table."),
               QT_TRANSLATE_NOOP("Finding",
                                 "Partition by one of (%3), for example with strategy = \"hash\", or first ALTER TABLE "
                                 "%2 DROP CONSTRAINT \"%1\".") },
    RuleText {
        "foreign_key.moved_rows"_L1,
        QT_TRANSLATE_NOOP(
            "Finding",
            "Before PostgreSQL 15, an UPDATE of (%3) that moves a row to another partition counts as its deletion: "
            "foreign key %1 would delete or clear the rows of %2 that refer to it."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "If (%3) is never updated, write accept = [\"foreign_key.moved_rows\"]; otherwise first upgrade the "
            "server, or make the key NO ACTION.") },
    RuleText {
        "trigger.transition_tables"_L1,
        QT_TRANSLATE_NOOP("Finding", "Trigger %1 uses transition tables, and cannot be moved to the new table."),
        QT_TRANSLATE_NOOP("Finding", "DROP TRIGGER \"%1\" first; after the run, create it again FOR EACH STATEMENT.") },
    RuleText { "trigger.constraint"_L1,
               QT_TRANSLATE_NOOP("Finding", "Constraint trigger %1 cannot be moved to the new table."),
               QT_TRANSLATE_NOOP("Finding", "DROP TRIGGER \"%1\" first, and create it again after the run.") },
    RuleText { "trigger.table_name"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "Trigger %1 calls %2, which reads the table name: it would get the partition's name."),
               QT_TRANSLATE_NOOP(
                   "Finding",
                   "Make %2 independent of TG_TABLE_NAME and TG_RELID, or write accept = [\"trigger.table_name\"].") },
    RuleText {
        "trigger.before_row_unknown"_L1,
        QT_TRANSLATE_NOOP(
            "Finding", "Trigger %1 is a BEFORE ROW trigger, which partitioned tables support only from PostgreSQL 13."),
        QT_TRANSLATE_NOOP(
            "Finding", "Use an AFTER trigger or the application, DROP TRIGGER \"%1\", or upgrade the server first.") },
    RuleText {
        "trigger.before_row"_L1,
        QT_TRANSLATE_NOOP("Finding", "Trigger %1 is a BEFORE ROW trigger, and must not change the partition key."),
        QT_TRANSLATE_NOOP("Finding",
                          "Check its function: the server rejects a row that it would move to another partition.") },
    RuleText { "view.group_by_key"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "View %1 groups by primary key %2 only, which the partitioned table will not have."),
               QT_TRANSLATE_NOOP("Finding", "Add all its output columns to the GROUP BY of %1.") },
    RuleText {
        "constraint.no_inherit"_L1,
        QT_TRANSLATE_NOOP("Finding", "CHECK constraint %1 is NO INHERIT, which partitioned tables do not support."),
        QT_TRANSLATE_NOOP("Finding", "Drop %1, or recreate it without NO INHERIT.") },
    RuleText { "constraint.not_valid"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "CHECK constraint %1 is NOT VALID: the partitions would reject rows that violate it."),
               QT_TRANSLATE_NOOP("Finding", "Validate %1 first: ALTER TABLE … VALIDATE CONSTRAINT.") },
    RuleText {
        "publication.filter"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Publication %1 has a row filter, which the server does not allow for a partitioned table."),
        QT_TRANSLATE_NOOP("Finding", "Set publish_via_partition_root of %1, or drop the filter.") },
    RuleText {
        "grant.truncate"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "%1 may TRUNCATE %2; before PostgreSQL 13 a partitioned table is truncated and locked only "
                          "with the right on each partition."),
        QT_TRANSLATE_NOOP("Finding",
                          "Grant it on each partition after the swap, or have the application use DELETE.") },
    RuleText {
        "publication.partitioned"_L1,
        QT_TRANSLATE_NOOP(
            "Finding", "Publication %1 includes the table; partitioned tables can be in one only from PostgreSQL 13."),
        QT_TRANSLATE_NOOP("Finding",
                          "Upgrade the server first, or take the table out: ALTER PUBLICATION \"%1\" DROP TABLE %2.") },
    RuleText {
        "publication.all_tables"_L1,
        QT_TRANSLATE_NOOP(
            "Finding",
            "Publication %1 takes in new tables by itself: %2. Its subscriptions stop at the first row of "
            "a table that the subscriber does not have."),
        QT_TRANSLATE_NOOP("Finding",
                          "Create these tables on the subscriber, for example from a dump of the schema, or have %1 "
                          "list its tables; then write accept = [\"publication.all_tables\"].") },
    RuleText {
        "publication.no_identity"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Publication %1 publishes deletions, and the table has no replica identity: the server "
                          "would refuse to replay changes into its copy."),
        QT_TRANSLATE_NOOP("Finding", "Run ALTER TABLE … REPLICA IDENTITY USING INDEX …, or REPLICA IDENTITY FULL.") },
    RuleText {
        "publication.member"_L1,
        QT_TRANSLATE_NOOP("Finding", "Publication %1 includes the table; at the swap the new table replaces it."),
        QT_TRANSLATE_NOOP("Finding",
                          "If the subscriber's table is not partitioned: ALTER PUBLICATION \"%1\" SET "
                          "(publish_via_partition_root = true).") },
    RuleText { "event_trigger"_L1, QT_TRANSLATE_NOOP("Finding", "Event trigger %1 (%2) fires on the run's statements."),
               QT_TRANSLATE_NOOP("Finding",
                                 "Check that it permits them, or have a superuser run ALTER EVENT TRIGGER \"%1\" "
                                 "DISABLE for the duration of the run.") },
    RuleText { "stored.generated"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "Generated column %1 of %2 is stale: row %3 has %4 stored, and would get %5 today. A "
                                 "function that it calls was changed, so the copy would differ."),
               QT_TRANSLATE_NOOP("Finding",
                                 "Restore the function, or write the rows again: UPDATE %2 SET \"%6\" = \"%6\" WHERE "
                                 "\"%1\" IS DISTINCT FROM (%7).") },
    RuleText {
        "stored.check"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Row %3 of %2 violates CHECK constraint %1 today (%4): a function that it calls was "
                          "changed, so the copy would be refused."),
        QT_TRANSLATE_NOOP("Finding", "Restore the function, or correct the rows: SELECT * FROM %2 WHERE NOT (%4).") },
    RuleText { "stored.error"_L1,
               QT_TRANSLATE_NOOP("Finding", "%1 of %2 cannot be computed for each row (%3). The server said: %4"),
               QT_TRANSLATE_NOOP("Finding",
                                 "Correct the row or the function. Sessions of a run look names up in pg_catalog only: "
                                 "a function that %1 calls needs names with their schema, or a search_path of its own "
                                 "(ALTER FUNCTION … SET search_path).") },
    RuleText {
        "name.collision"_L1, QT_TRANSLATE_NOOP("Finding", "The run would create two objects of the name %1."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Shorten the table's name, or rename one of its indexes, statistics or views (names have 63 bytes at "
            "most), or choose other bounds.") },
    RuleText { "materialized_view.name"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "Materialized view %1 has the name of another object of the run, in another schema."),
               QT_TRANSLATE_NOOP("Finding",
                                 "Rename %1 for the duration of the run, or drop it and create it again afterwards.") },
    RuleText { "name.taken"_L1, QT_TRANSLATE_NOOP("Finding", "The run would create %1, which already exists."),
               QT_TRANSLATE_NOOP("Finding", "Rename or drop %1 first.") },
    RuleText { "statement.on_conflict"_L1,
               QT_TRANSLATE_NOOP(
                   "Finding", "%1 names in ON CONFLICT what only the partitions will keep unique, and will fail: %2"),
               QT_TRANSLATE_NOOP(
                   "Finding",
                   "Add the partition key to the columns and to the unique index, or leave them out (DO NOTHING); "
                   "then write accept = [\"statement.on_conflict\"].") },
    RuleText {
        "statement.only"_L1,
        QT_TRANSLATE_NOOP("Finding", "%1 says ONLY, and will find no rows, since these are in the partitions: %2"),
        QT_TRANSLATE_NOOP("Finding", "Leave ONLY out.") },
    RuleText { "statement.copy"_L1,
               QT_TRANSLATE_NOOP("Finding", "%1 copies the table out, which partitioned tables do not support: %2"),
               QT_TRANSLATE_NOOP("Finding", "Write COPY (SELECT * FROM …) TO.") },
    RuleText {
        "statement.ctid"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "%1 uses ctid, which rows of several partitions have in common; a DELETE by ctid takes "
                          "too many: %2"),
        QT_TRANSLATE_NOOP("Finding", "Use the key, or compare tableoid too.") },
    RuleText { "statement.size"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "%1 asks for the table's size, which will be 0 without that of the partitions: %2"),
               QT_TRANSLATE_NOOP("Finding", "Add up the sizes over pg_partition_tree().") },
    RuleText {
        "statement.moves_rows"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "%1 updates a column of the partition key: a row that changes its partition fires the "
                          "triggers of DELETE and INSERT, and sessions that wait for it fail with SQLSTATE "
                          "40001: %2"),
        QT_TRANSLATE_NOOP("Finding", "Check what these triggers do, and repeat transactions that end with 40001.") },
    RuleText { "statement.locks_rows"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "%1 locks rows, which fails with SQLSTATE 40001 when one moves to another partition "
                                 "meanwhile: %2"),
               QT_TRANSLATE_NOOP("Finding", "Repeat transactions that end with 40001.") },
    RuleText { "stage.exists"_L1,
               QT_TRANSLATE_NOOP("Finding", "Schema %1 is left over from an earlier run on this table."),
               QT_TRANSLATE_NOOP("Finding", "Resume, abort or finish that run: see \"stopoverctl run list\".") },
    RuleText {
        "server.locks"_L1, QT_TRANSLATE_NOOP("Finding", "The run needs %2 locks at once, but %1 allows only %3."),
        QT_TRANSLATE_NOOP("Finding", "ALTER SYSTEM SET %1 = %4 and restart the server, or use fewer partitions.") },
    RuleText { "lock.budget"_L1,
               QT_TRANSLATE_NOOP(
                   "Finding",
                   "The swap would hold its lock of %1 for about %2 ms, since triggers and foreign keys are made on "
                   "each of %3 partitions; lock_budget is %4 ms."),
               QT_TRANSLATE_NOOP("Finding",
                                 "Use fewer partitions, or lock_budget = %5. Without foreign keys of other tables, the "
                                 "triggers can be made before the swap by a superuser, or from PostgreSQL 15 on after "
                                 "GRANT SET ON PARAMETER session_replication_role TO \"%6\".") },
    RuleText { "foreign_key.gap"_L1,
               QT_TRANSLATE_NOOP(
                   "Finding",
                   "Foreign keys on %3 partitions would hold the swap's lock of %1 for about %2 ms; lock_budget is %4 "
                   "ms."),
               QT_TRANSLATE_NOOP(
                   "Finding",
                   "To have them made after the swap, write accept = [\"foreign_key.gap\"]: for some seconds "
                   "nothing checks them, and the run fails if a row then violates one. Writers of both tables wait "
                   "again for about %2 ms when the parent takes them. A superuser's run has no gap; or write "
                   "lock_budget = %5.") },
    RuleText {
        "foreign_key.early"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Foreign key %1 is made on the new table before the rows are copied: while the run can be "
                          "aborted, TRUNCATE of %2 fails or truncates the new table too."),
        QT_TRANSLATE_NOOP("Finding",
                          "Use DELETE instead of TRUNCATE until the swap, and after a rollback until the run is "
                          "aborted.") },
    RuleText { "rule.other"_L1,
               QT_TRANSLATE_NOOP("Finding", "Rule %1 is bound to the table, and would keep using the old one."),
               QT_TRANSLATE_NOOP("Finding", "DROP RULE %1 first and create it again after the run.") },
    RuleText { "extension_member"_L1, QT_TRANSLATE_NOOP("Finding", "The table belongs to extension %1."),
               QT_TRANSLATE_NOOP("Finding",
                                 "Leave it as it is, or take it out of the extension first: ALTER EXTENSION \"%1\" "
                                 "DROP TABLE.") },
    RuleText { "dependent.unknown"_L1,
               QT_TRANSLATE_NOOP("Finding", "An object that Stopover cannot carry over depends on the table: %1."),
               QT_TRANSLATE_NOOP("Finding", "Drop it first and create it again after the run.") },
    RuleText {
        "policy_reads_itself"_L1,
        QT_TRANSLATE_NOOP("Finding", "Policy %1 reads the table in a subquery, and would keep reading the old one."),
        QT_TRANSLATE_NOOP("Finding",
                          "Drop policy \"%1\" first and create it again after the run, or move the subquery into a "
                          "function.") },
    RuleText { "rule"_L1, QT_TRANSLATE_NOOP("Finding", "The table has rewrite rule %1."),
               QT_TRANSLATE_NOOP("Finding",
                                 "DROP RULE \"%1\" first. A trigger can do the same, and is moved to the new table.") },
    RuleText {
        "function_body"_L1,
        QT_TRANSLATE_NOOP("Finding", "Function %1 (%2) is bound to the table, and would keep reading the old one."),
        QT_TRANSLATE_NOOP("Finding",
                          "DROP FUNCTION %1 first and create it again after the run, or use a string body.") },
    RuleText {
        "row_type_function"_L1,
        QT_TRANSLATE_NOOP("Finding", "Function %1 uses the table's row type (%2), which the new table does not share."),
        QT_TRANSLATE_NOOP("Finding", "DROP FUNCTION %1 first and create it again after the run.") },
    RuleText { "row_type_column"_L1, QT_TRANSLATE_NOOP("Finding", "Column %1 has the table's row type (%2)."),
               QT_TRANSLATE_NOOP("Finding", "Change its type first, for example to jsonb.") },
    RuleText { "prepared_transaction"_L1,
               QT_TRANSLATE_NOOP("Finding", "Prepared transaction %1 of %2 locks the table."),
               QT_TRANSLATE_NOOP("Finding", "Run COMMIT PREPARED '%1' or ROLLBACK PREPARED '%1'.") },
    RuleText { "policy_of_other_table"_L1,
               QT_TRANSLATE_NOOP("Finding", "Policy %1 reads the table, and would keep reading the old one."),
               QT_TRANSLATE_NOOP("Finding", "DROP POLICY %1 first and create it again after the run.") },
    RuleText { "subscription"_L1, QT_TRANSLATE_NOOP("Finding", "%1 receives rows from a subscription."),
               QT_TRANSLATE_NOOP("Finding",
                                 "Remove it from the publication on the publisher, then run ALTER SUBSCRIPTION … "
                                 "REFRESH PUBLICATION here.") },
    RuleText {
        "ahead.key_columns"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "%1 is partitioned by more than one column, so the next bounds cannot be computed."),
        QT_TRANSLATE_NOOP(
            "Finding", "Create its partitions by hand: CREATE TABLE … PARTITION OF %1 FOR VALUES FROM (…) TO (…).") },
    RuleText {
        "ahead.key_expression"_L1,
        QT_TRANSLATE_NOOP("Finding", "%1 is partitioned by an expression, so the next bounds cannot be computed."),
        QT_TRANSLATE_NOOP(
            "Finding", "Create its partitions by hand: CREATE TABLE … PARTITION OF %1 FOR VALUES FROM (…) TO (…).") },
    RuleText {
        "ahead.key_type"_L1,
        QT_TRANSLATE_NOOP("Finding", "The partition key of %1 has type %2, so the next bounds cannot be computed."),
        QT_TRANSLATE_NOOP("Finding",
                          "Only keys of type smallint, integer, bigint, numeric, date or timestamp can be continued. "
                          "Create the partitions of %1 by hand.") },
    RuleText { "ahead.none"_L1, QT_TRANSLATE_NOOP("Finding", "%1 has no range partition to continue from."),
               QT_TRANSLATE_NOOP("Finding", "Create the first partition by hand. The next ones get its width.") },
    RuleText {
        "ahead.open_end"_L1,
        QT_TRANSLATE_NOOP("Finding", "Nothing can follow %2, the last partition of %1: it has no finite upper bound."),
        QT_TRANSLATE_NOOP("Finding", "Detach %2, and attach it to %1 again with an upper bound.") },
    RuleText { "ahead.open_begin"_L1,
               QT_TRANSLATE_NOOP(
                   "Finding",
                   "The width of %2, the only bounded partition of %1, is not known: it has no finite lower bound."),
               QT_TRANSLATE_NOOP("Finding", "Create the next partition of %1 by hand. The next ones get its width.") },
    RuleText { "ahead.gap"_L1,
               QT_TRANSLATE_NOOP("Finding", "There is a gap in %1 between its last partitions, %2 and %3."),
               QT_TRANSLATE_NOOP("Finding", "Create the missing partition first. Then run this again.") },
    RuleText { "ahead.uneven"_L1,
               QT_TRANSLATE_NOOP(
                   "Finding",
                   "The last partitions of %1, up to %2, do not have the same width, so the next bound is not known."),
               QT_TRANSLATE_NOOP("Finding",
                                 "Create partitions of %1 by hand until the last two have the same width. If they are "
                                 "round in one time zone only, name it: --timezone ZONE.") },
    RuleText { "ahead.ambiguous"_L1,
               QT_TRANSLATE_NOOP("Finding", "The partitions of %1 can be read as %2 months or as a number of weeks."),
               QT_TRANSLATE_NOOP("Finding", "Create the next partition of %1 by hand; then their width is known.") },
    RuleText {
        "ahead.time_zone"_L1,
        QT_TRANSLATE_NOOP(
            "Finding",
            "The bounds of %1 are round in more than one time zone, and %2 and %3 differ in the bounds that follow."),
        QT_TRANSLATE_NOOP("Finding", "Name the time zone of %1: --timezone ZONE.") },
    RuleText {
        "ahead.clock_change"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "The next bounds of %1 do not follow one another in time zone %2, whose clocks change "
                          "there."),
        QT_TRANSLATE_NOOP("Finding", "Create the partitions of %1 up to that change by hand. Then run this again.") },
    RuleText { "ahead.out_of_range"_L1,
               QT_TRANSLATE_NOOP("Finding", "The next bounds of %1 are out of range for type %2."),
               QT_TRANSLATE_NOOP("Finding", "Create fewer partitions, or change the type of the key of %1.") },
    RuleText { "ahead.foreign_table"_L1,
               QT_TRANSLATE_NOOP("Finding", "Partition %1 is a foreign table, and others cannot be created like it."),
               QT_TRANSLATE_NOOP("Finding", "Create the next partitions by hand, after %1.") },
    RuleText {
        "ahead.inner_bounds"_L1,
        QT_TRANSLATE_NOOP(
            "Finding", "Partition %1 is itself partitioned by values of %2, which would differ in each new partition."),
        QT_TRANSLATE_NOOP("Finding", "Create the next partitions by hand, each with its own bounds, after %1.") },
    RuleText {
        "ahead.own_check"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Partition %1 has CHECK constraints of its own: %2. The new partitions get only those of the "
                          "table."),
        QT_TRANSLATE_NOOP("Finding",
                          "Add a CHECK that is meant for every partition to the table itself. One that repeats the "
                          "bounds of %1 is not needed.") },
    RuleText {
        "ahead.own_policy"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Policies of partition %1 read the partition key %3: %2. The new partitions get the same "
                          "text, which may hide all of their rows."),
        QT_TRANSLATE_NOOP("Finding",
                          "They count only for sessions that name a partition such as %1 instead of the table. If "
                          "there are any, change the policies after the run: ALTER POLICY.") },
    RuleText {
        "ahead.publication"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Publication %2 names partition %1 itself, so the new partitions will not be published."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "After the run, add them as %1 was added: ALTER PUBLICATION … ADD TABLE …; or publish their parent.") },
    RuleText { "ahead.default_rows"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "Default partition %1 has %2 rows from %3 to %4, which belong in the new partitions."),
               QT_TRANSLATE_NOOP("Finding",
                                 "In one transaction, copy the rows of %1 WHERE %5 to another table and delete them. "
                                 "Create the partitions, then insert the rows again.") },
    RuleText { "ahead.foreign_keys"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "While partitions of %1 are attached, the tables at the other end of its foreign keys "
                                 "are locked in SHARE ROW EXCLUSIVE mode for a moment: %2."),
               QT_TRANSLATE_NOOP("Finding",
                                 "No action needed: the run waits briefly for these locks before it locks partitions "
                                 "of %1, and tries again.") },
    RuleText {
        "ahead.late_locks"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Your role may not lock %2 before default partition %3. If they are in use, sessions that "
                          "read %1 wait up to 0.1 seconds for each of them at a time."),
        QT_TRANSLATE_NOOP("Finding",
                          "GRANT UPDATE on these tables to the role that creates partitions of %1, or run "
                          "this while nobody writes to them.") },
    RuleText { "ahead.default_check"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "Default partition %1 is large. So that it is not scanned under an ACCESS EXCLUSIVE "
                                 "lock, a temporary CHECK on it refuses rows from %2 to %3 until their partitions "
                                 "exist."),
               QT_TRANSLATE_NOOP(
                   "Finding",
                   "Run this before rows arrive that %1 would have to take. The CHECK is dropped when the step ends; "
                   "if the program is killed or loses the server for good, when the run is resumed or aborted.") },
    RuleText {
        "ahead.default_lock"_L1,
        QT_TRANSLATE_NOOP(
            "Finding",
            "While a partition is attached, default partition %1 is locked in ACCESS EXCLUSIVE mode for a moment."),
        QT_TRANSLATE_NOOP("Finding", "No action needed: the run waits briefly for that lock on %1 and tries again.") },
    RuleText {
        "bake.column_dropped"_L1, QT_TRANSLATE_NOOP("Finding", "Column %1 of %2 was dropped; %3 still has it."),
        QT_TRANSLATE_NOOP("Finding",
                          "If its values are not needed any more: ALTER TABLE %3 DROP COLUMN %4. Else add it to %2 "
                          "again.") },
    RuleText { "bake.column_changed"_L1, QT_TRANSLATE_NOOP("Finding", "Column %1 of %2 is now %4, of %3 still %5."),
               QT_TRANSLATE_NOOP("Finding", "Change it in the same way there: ALTER TABLE %3 ALTER COLUMN %1 …") },
    RuleText {
        "bake.identity"_L1, QT_TRANSLATE_NOOP("Finding", "Identity column %1 was added to %2."),
        QT_TRANSLATE_NOOP("Finding",
                          "Make it an ordinary column: ALTER TABLE %2 ALTER COLUMN %1 DROP IDENTITY, and give it a "
                          "DEFAULT nextval(…) of a sequence.") },
    RuleText {
        "bake.key"_L1,
        QT_TRANSLATE_NOOP("Finding", "%1 lost its key (%2), by which changed rows are found in the other table."),
        QT_TRANSLATE_NOOP("Finding", "Set these columns NOT NULL again: ALTER TABLE %1 ALTER COLUMN … SET NOT NULL.") },
    RuleText {
        "bake.exclusion"_L1, QT_TRANSLATE_NOOP("Finding", "Exclusion constraint %1 was added to %2."),
        QT_TRANSLATE_NOOP("Finding", "Drop it, and add it again afterwards: ALTER TABLE %2 DROP CONSTRAINT %1.") },
    RuleText { "bake.owner"_L1, QT_TRANSLATE_NOOP("Finding", "%1 now belongs to %2, the other table still to %3."),
               QT_TRANSLATE_NOOP("Finding", "Give that one away as well: ALTER TABLE %4 OWNER TO \"%2\".") },
    RuleText { "bake.materialized_view"_L1,
               QT_TRANSLATE_NOOP("Finding", "Materialized view %1 on %2 was created or changed."),
               QT_TRANSLATE_NOOP("Finding", "DROP MATERIALIZED VIEW %1, and create it again afterwards.") },
    RuleText { "bake.foreign_partition"_L1,
               QT_TRANSLATE_NOOP("Finding", "Partition %1 of %2 is a foreign table, whose writes are not captured."),
               QT_TRANSLATE_NOOP("Finding", "ALTER TABLE %2 DETACH PARTITION %1.") },
    RuleText { "bake.on_partition"_L1, QT_TRANSLATE_NOOP("Finding", "On the partition %2 of %3 alone there is: %1."),
               QT_TRANSLATE_NOOP("Finding", "Drop it, or make it on %3.") },
    RuleText { "bake.renamed"_L1,
               QT_TRANSLATE_NOOP("Finding", "%1 is not the table of this run: that is called %2 now."),
               QT_TRANSLATE_NOOP("Finding", "Rename what has its name now, and give it back: %3") },
    RuleText { "bake.other_run"_L1,
               QT_TRANSLATE_NOOP("Finding", "Another run keeps a materialized view that reads %2: %1."),
               QT_TRANSLATE_NOOP("Finding", "Finish that run, or roll it back and abort it.") },
    RuleText { "sequence_shared"_L1, QT_TRANSLATE_NOOP("Finding", "Another table uses a sequence of this one: %1."),
               QT_TRANSLATE_NOOP("Finding",
                                 "Give that column its own sequence: CREATE SEQUENCE, then ALTER TABLE … ALTER COLUMN "
                                 "… SET DEFAULT nextval(…).") },
};

} // namespace

FindingText findingText(const run::Finding& finding)
{
    const QStringList values = QStringList { finding.object } + finding.args;
    const auto known = std::ranges::find_if(ruleTexts, [&](const RuleText& text) { return finding.rule == text.rule; });
    if (known != ruleTexts.end())
        return { .sentence = translated("Finding", known->sentence, values),
                 .remedy = translated("Finding", remedyFor(u"Finding", finding.rule, known->remedy), values) };
    const risk::LintFinding lint { .rule = finding.rule, .args = finding.args };
    if (const QString sentence = lintSentence(lint); sentence != finding.rule)
        return { .sentence = translated("Finding", QT_TRANSLATE_NOOP("Finding", "Revision %1: %2"),
                                        { finding.object, sentence }),
                 .remedy = lintRemedy(lint) };
    return { .sentence = translated("Finding", QT_TRANSLATE_NOOP("Finding", "%1: %*"), values) };
}

QString explainFinding(const run::Finding& finding)
{
    const FindingText text = findingText(finding);
    return text.remedy.isEmpty() ? text.sentence : text.sentence + u' ' + text.remedy;
}

} // namespace stopover::text
