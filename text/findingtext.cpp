#include "text/findingtext.h"

#include "text/fill.h"
#include "text/linttext.h"

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

/// One row a rule of core/repartition/findings and of the obstacles in core/catalog; the rules of lint have their own.
constexpr std::array ruleTexts {
    RuleText { "server.standby"_L1,
               QT_TRANSLATE_NOOP("Finding", "The server is a standby, so %1 cannot be changed there."),
               QT_TRANSLATE_NOOP("Finding", "Connect to the primary; SELECT pg_is_in_recovery() is false there.") },
    RuleText {
        "server.read_only"_L1,
        QT_TRANSLATE_NOOP("Finding", "The server is read-only for this role (check P03), so %1 cannot be changed."),
        QT_TRANSLATE_NOOP("Finding",
                          "Set default_transaction_read_only to off for the role, the database or the server.") },
    RuleText {
        "table.partitioned"_L1, QT_TRANSLATE_NOOP("Finding", "%1 is partitioned already."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Choose a plain table; if a run of Stopover partitioned it, \"stopoverctl run rollback\" takes it back.") },
    RuleText {
        "table.kind"_L1, QT_TRANSLATE_NOOP("Finding", "%1 is not a table (relkind %2)."),
        QT_TRANSLATE_NOOP("Finding", "Name the ordinary table that %1 reads or stands for; only those can be moved.") },
    RuleText { "table.persistence"_L1,
               QT_TRANSLATE_NOOP("Finding", "%1 is unlogged or temporary: a server crash would empty it."),
               QT_TRANSLATE_NOOP("Finding", "ALTER TABLE %1 SET LOGGED; or copy it into an ordinary table first.") },
    RuleText {
        "table.is_partition"_L1, QT_TRANSLATE_NOOP("Finding", "%1 is itself a partition."),
        QT_TRANSLATE_NOOP("Finding", "Take it out first: ALTER TABLE its parent DETACH PARTITION %1 CONCURRENTLY.") },
    RuleText { "table.inheritance"_L1, QT_TRANSLATE_NOOP("Finding", "%1 takes part in inheritance."),
               QT_TRANSLATE_NOOP("Finding",
                                 "End it first: ALTER TABLE %1 NO INHERIT its parent, and the same for each child.") },
    RuleText { "table.own"_L1, QT_TRANSLATE_NOOP("Finding", "%1 lies in a schema of Stopover or of the server."),
               QT_TRANSLATE_NOOP("Finding", "Choose a table of the application.") },
    RuleText {
        "backup.row_security"_L1,
        QT_TRANSLATE_NOOP("Finding", "Row security hides rows of %1 from role %2, so the backup would miss them."),
        QT_TRANSLATE_NOOP("Finding", "Connect as the owner of %1, or as a superuser: ALTER ROLE \"%2\" BYPASSRLS.") },
    RuleText {
        "backup.policy"_L1,
        QT_TRANSLATE_NOOP("Finding", "%1 is marked as production: nothing is taken away there without a backup."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Leave --backup none out; or, if it is no production, change the marker on the Connections page.") },
    RuleText { "restore.altered"_L1, QT_TRANSLATE_NOOP("Finding", "The backup %1 is not what was made: %2."),
               QT_TRANSLATE_NOOP("Finding", "Restore an earlier backup; \"backup list\" shows them.") },
    RuleText {
        "restore.no_columns"_L1,
        QT_TRANSLATE_NOOP("Finding", "The backup %1 was made by an earlier version, which did not record its columns."),
        QT_TRANSLATE_NOOP("Finding", "Take its rows by hand: INSERT INTO … SELECT … FROM %1.") },
    RuleText { "restore.kind"_L1, QT_TRANSLATE_NOOP("Finding", "%1 is no copy of the whole table."),
               QT_TRANSLATE_NOOP(
                   "Finding", "Restore it into a table of its own with --into, and take from there what is needed.") },
    RuleText {
        "restore.columns"_L1, QT_TRANSLATE_NOOP("Finding", "%1 has other columns than its backup: %2."),
        QT_TRANSLATE_NOOP("Finding",
                          "Bring a missing column back with --column NAME, or restore into a new table with --into.") },
    RuleText { "restore.cascades"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "The foreign key %2 changes rows of %3 when a row of %1 changes what they refer to."),
               QT_TRANSLATE_NOOP("Finding",
                                 "Restore into a new table with --into, and bring over from there what is needed.") },
    RuleText {
        "restore.key"_L1, QT_TRANSLATE_NOOP("Finding", "%1 has no primary key, so that its rows cannot be told apart."),
        QT_TRANSLATE_NOOP("Finding", "Restore into a new table with --into, compare, and swap the names by hand.") },
    RuleText {
        "table.empty"_L1, QT_TRANSLATE_NOOP("Finding", "%1 has no rows."),
        QT_TRANSLATE_NOOP("Finding", "Nothing is to do; the forecast says nothing and the backup will be empty.") },
    RuleText {
        "rights.create_schema"_L1, QT_TRANSLATE_NOOP("Finding", "Role %2 may not create schemas in database %1."),
        QT_TRANSLATE_NOOP("Finding", "As the owner of the database: GRANT CREATE ON DATABASE \"%1\" TO \"%2\".") },
    RuleText { "rights.owner"_L1,
               QT_TRANSLATE_NOOP("Finding", "%1 belongs to %2, and role %3 may not act as that owner."),
               QT_TRANSLATE_NOOP("Finding", "As a superuser: GRANT \"%2\" TO \"%3\"; or connect as %2.") },
    RuleText {
        "rights.foreign_code"_L1,
        QT_TRANSLATE_NOOP("Finding", "%2 is a superuser, and code of other roles would run with its rights: %3."),
        QT_TRANSLATE_NOOP("Finding",
                          "Connect as the owner of %1, or work with the owner's rights: --work-as ROLE. A journal that "
                          "belongs to a superuser is handed over first: stopoverctl install --owner ROLE.") },
    RuleText { "rights.row_security"_L1,
               QT_TRANSLATE_NOOP("Finding", "Row security hides rows of %1 from role %2, so a copy would miss them."),
               QT_TRANSLATE_NOOP("Finding",
                                 "As a superuser: ALTER ROLE \"%2\" BYPASSRLS; or as the owner: ALTER TABLE %1 NO "
                                 "FORCE ROW LEVEL SECURITY, and connect as the owner.") },
    RuleText {
        "grant.by_other"_L1,
        QT_TRANSLATE_NOOP("Finding", "A grant on %1 (%2 to %3) was given by somebody else than the owner."),
        QT_TRANSLATE_NOOP("Finding", "It will be given by the owner of %1; the grantor changes, the right stays.") },
    RuleText {
        "key.missing"_L1,
        QT_TRANSLATE_NOOP(
            "Finding",
            "%1 has no primary key and no unique index on NOT NULL columns, so changed rows cannot be found again."),
        QT_TRANSLATE_NOOP("Finding",
                          "Build one without blocking: CREATE UNIQUE INDEX CONCURRENTLY ON %1 (columns that are NOT "
                          "NULL). Then plan again.") },
    RuleText { "partition_key.generated"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "Column %1 is generated, and a generated column cannot be part of a partition key."),
               QT_TRANSLATE_NOOP("Finding", "Write the expression that generates %1 as the key.") },
    RuleText {
        "partition_key.expression"_L1,
        QT_TRANSLATE_NOOP("Finding", "The key %1 is an expression: queries prune partitions only when they repeat it."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "For queries that say column = value, strategy = \"hash\" with the column as the key prunes by itself.") },
    RuleText {
        "partition_key.null"_L1,
        QT_TRANSLATE_NOOP("Finding", "%2 rows have no value for the key %1, and no partition would take them."),
        QT_TRANSLATE_NOOP("Finding", "Set default = true, or fill the column first: UPDATE … WHERE (%1) IS NULL.") },
    RuleText { "partition_key.out_of_range"_L1,
               QT_TRANSLATE_NOOP("Finding", "%2 rows fit no partition by %1; %3 of them are negative."),
               QT_TRANSLATE_NOOP("Finding",
                                 "For a hash of N lists write ((hashtext(column) % N) + N) % N; for ranges widen from "
                                 "and to; or set default = true.") },
    RuleText {
        "skew"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "The largest partition of %1 would hold %2 times the average; more than twice is uneven."),
        QT_TRANSLATE_NOOP("Finding", "Choose another key or more partitions; it can be run as it is.") },
    RuleText { "index.invalid"_L1, QT_TRANSLATE_NOOP("Finding", "Index %1 is invalid."),
               QT_TRANSLATE_NOOP("Finding", "REINDEX INDEX CONCURRENTLY \"%1\"; or DROP INDEX CONCURRENTLY \"%1\".") },
    RuleText { "primary_key.local"_L1,
               QT_TRANSLATE_NOOP("Finding",
                                 "Primary key %1 (%2) does not contain the partition key: it will hold within a "
                                 "partition, not across them."),
               QT_TRANSLATE_NOOP("Finding",
                                 "Keep (%2) unique by its sequence or uuid; ON CONFLICT on it will not work. With "
                                 "strategy = \"hash\" on one of its columns it stays whole.") },
    RuleText {
        "unique.local"_L1,
        QT_TRANSLATE_NOOP(
            "Finding",
            "Unique index %1 (%2) does not contain the partition key, so uniqueness across partitions would be lost."),
        QT_TRANSLATE_NOOP("Finding",
                          "Add the partition key to it, choose strategy = \"hash\" on one of (%2), or write accept = "
                          "[\"unique.local\"].") },
    RuleText { "constraint.exclusion"_L1,
               QT_TRANSLATE_NOOP("Finding", "Exclusion constraint %1 cannot exist on a partitioned table."),
               QT_TRANSLATE_NOOP("Finding", "ALTER TABLE … DROP CONSTRAINT \"%1\", or leave the table as it is.") },
    RuleText {
        "foreign_key.not_valid"_L1,
        QT_TRANSLATE_NOOP("Finding", "Foreign key %1 was never validated; it stays so on each partition."),
        QT_TRANSLATE_NOOP("Finding", "ALTER TABLE … VALIDATE CONSTRAINT \"%1\" first, to have it on the new parent.") },
    RuleText {
        "foreign_key.in"_L1,
        QT_TRANSLATE_NOOP("Finding", "Foreign key %1 of %2 points at (%3), which cannot be unique on the new parent."),
        QT_TRANSLATE_NOOP("Finding",
                          "Partition by one of (%3), for example with strategy = \"hash\"; or first ALTER TABLE %2 "
                          "DROP CONSTRAINT \"%1\".") },
    RuleText {
        "foreign_key.in_partitioned"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Foreign key %1 comes from the partitioned table %2 and cannot be added NOT VALID."),
        QT_TRANSLATE_NOOP("Finding", "ALTER TABLE %2 DROP CONSTRAINT \"%1\" first, and add it again after the run.") },
    RuleText { "trigger.transition_tables"_L1,
               QT_TRANSLATE_NOOP("Finding", "Trigger %1 uses transition tables and cannot be carried over."),
               QT_TRANSLATE_NOOP(
                   "Finding", "DROP TRIGGER \"%1\" first; after the run it can be created again FOR EACH STATEMENT.") },
    RuleText { "trigger.constraint"_L1, QT_TRANSLATE_NOOP("Finding", "Constraint trigger %1 cannot be carried over."),
               QT_TRANSLATE_NOOP("Finding", "DROP TRIGGER \"%1\" first, and create it again after the run.") },
    RuleText { "trigger.table_name"_L1,
               QT_TRANSLATE_NOOP(
                   "Finding", "Trigger %1 calls %2, which reads the table's name: it would see the partition's name."),
               QT_TRANSLATE_NOOP(
                   "Finding",
                   "Make %2 independent of TG_TABLE_NAME and TG_RELID, or write accept = [\"trigger.table_name\"].") },
    RuleText {
        "trigger.before_row_unknown"_L1,
        QT_TRANSLATE_NOOP(
            "Finding", "Trigger %1 fires before each row, which partitioned tables cannot have before PostgreSQL 13."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Do it in an AFTER trigger or in the application, DROP TRIGGER \"%1\", or upgrade the server first.") },
    RuleText {
        "trigger.before_row"_L1,
        QT_TRANSLATE_NOOP("Finding", "Trigger %1 fires before each row; it must not change the partition key."),
        QT_TRANSLATE_NOOP("Finding",
                          "Check its function: a row that it sends to another partition is refused by the server.") },
    RuleText { "view.group_by_key"_L1,
               QT_TRANSLATE_NOOP(
                   "Finding", "View %1 groups by the primary key %2 only, which the partitioned table does not have."),
               QT_TRANSLATE_NOOP("Finding", "Write every column that it shows into the GROUP BY of %1.") },
    RuleText { "constraint.no_inherit"_L1,
               QT_TRANSLATE_NOOP("Finding", "Check %1 is NO INHERIT, which a partitioned table cannot have."),
               QT_TRANSLATE_NOOP("Finding", "Drop %1, or make it anew without NO INHERIT.") },
    RuleText {
        "constraint.not_valid"_L1,
        QT_TRANSLATE_NOOP("Finding", "Check %1 is NOT VALID: rows that break it would be refused by the partitions."),
        QT_TRANSLATE_NOOP("Finding", "Validate %1 first: ALTER TABLE … VALIDATE CONSTRAINT.") },
    RuleText {
        "publication.filter"_L1,
        QT_TRANSLATE_NOOP("Finding", "Publication %1 filters rows, which the server refuses for a partitioned table."),
        QT_TRANSLATE_NOOP("Finding", "Set publish_via_partition_root of %1, or drop the filter.") },
    RuleText {
        "publication.all_tables"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Publication %1 publishes all tables: its subscribers would need the partitions too."),
        QT_TRANSLATE_NOOP("Finding",
                          "Create them on the subscriber, or ALTER PUBLICATION \"%1\" SET (publish_via_partition_root "
                          "= true); then write accept = [\"publication.all_tables\"].") },
    RuleText { "publication.member"_L1,
               QT_TRANSLATE_NOOP("Finding", "Publication %1 names the table; the new one takes its place at the swap."),
               QT_TRANSLATE_NOOP("Finding",
                                 "If the subscriber's table is not partitioned: ALTER PUBLICATION \"%1\" SET "
                                 "(publish_via_partition_root = true).") },
    RuleText { "event_trigger"_L1,
               QT_TRANSLATE_NOOP("Finding", "Event trigger %1 (%2) fires on the statements of the run."),
               QT_TRANSLATE_NOOP("Finding",
                                 "See that it does not refuse them; a superuser can ALTER EVENT TRIGGER \"%1\" DISABLE "
                                 "for the time of the run.") },
    RuleText { "name.collision"_L1, QT_TRANSLATE_NOOP("Finding", "Two partitions of %1 would have the same name."),
               QT_TRANSLATE_NOOP(
                   "Finding", "Shorten the table's name (63 bytes are all that a name has), or choose other bounds.") },
    RuleText { "name.taken"_L1, QT_TRANSLATE_NOOP("Finding", "A partition would be called %1, which exists already."),
               QT_TRANSLATE_NOOP("Finding", "Rename or drop %1 first.") },
    RuleText { "stage.exists"_L1, QT_TRANSLATE_NOOP("Finding", "Schema %1 is left from an earlier run of this table."),
               QT_TRANSLATE_NOOP("Finding", "\"stopoverctl run list\" shows it: resume, abort or finish that run.") },
    RuleText {
        "server.locks"_L1, QT_TRANSLATE_NOOP("Finding", "The swap needs %2 locks at once, and %1 allows %3 in all."),
        QT_TRANSLATE_NOOP("Finding", "ALTER SYSTEM SET %1 = %4 and restart the server, or use fewer partitions.") },
    RuleText { "rule"_L1, QT_TRANSLATE_NOOP("Finding", "The table has the rewrite rule %1."),
               QT_TRANSLATE_NOOP("Finding", "DROP RULE \"%1\" first; a trigger can do the same and is carried over.") },
    RuleText {
        "function_body"_L1,
        QT_TRANSLATE_NOOP("Finding", "Function %1 (%2) is bound to the table and would go on reading the old one."),
        QT_TRANSLATE_NOOP("Finding",
                          "DROP FUNCTION %1 first and create it again after the run, or write its body as a string.") },
    RuleText {
        "row_type_function"_L1,
        QT_TRANSLATE_NOOP(
            "Finding", "Function %1 takes or returns the table's row type (%2), which the new table does not share."),
        QT_TRANSLATE_NOOP("Finding", "DROP FUNCTION %1 first and create it again after the run.") },
    RuleText { "row_type_column"_L1, QT_TRANSLATE_NOOP("Finding", "Column %1 is of the table's row type (%2)."),
               QT_TRANSLATE_NOOP("Finding", "Change its type first, for example to jsonb.") },
    RuleText { "prepared_transaction"_L1,
               QT_TRANSLATE_NOOP("Finding", "The prepared transaction %1 of %2 holds the table."),
               QT_TRANSLATE_NOOP("Finding", "COMMIT PREPARED '%1' or ROLLBACK PREPARED '%1'.") },
    RuleText { "policy_of_other_table"_L1,
               QT_TRANSLATE_NOOP("Finding", "Policy %1 reads the table and would go on reading the old one."),
               QT_TRANSLATE_NOOP("Finding", "DROP POLICY %1 first and create it again after the run.") },
    RuleText {
        "subscription"_L1, QT_TRANSLATE_NOOP("Finding", "The table receives rows by a subscription (%1)."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Take it out of the publication on the other side, then ALTER SUBSCRIPTION … REFRESH PUBLICATION here.") },
    RuleText { "sequence_shared"_L1,
               QT_TRANSLATE_NOOP("Finding", "Another table depends on a sequence of this one: %1."),
               QT_TRANSLATE_NOOP("Finding",
                                 "Give that column a sequence of its own: CREATE SEQUENCE, then ALTER TABLE … ALTER "
                                 "COLUMN … SET DEFAULT nextval(…).") },
};

} // namespace

FindingText findingText(const run::Finding& finding)
{
    const QStringList values = QStringList { finding.object } + finding.args;
    const auto known = std::ranges::find_if(ruleTexts, [&](const RuleText& text) { return finding.rule == text.rule; });
    if (known != ruleTexts.end())
        return { .sentence = translated("Finding", known->sentence, values),
                 .remedy = translated("Finding", known->remedy, values) };
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
