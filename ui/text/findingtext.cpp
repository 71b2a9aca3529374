#include "ui/text/findingtext.h"

#include "ui/text/fill.h"

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

#define TEXT(text) QT_TRANSLATE_NOOP("Finding", text)

/// One row a rule of core/repartition/findings and of the obstacles in core/catalog.
constexpr std::array ruleTexts {
    RuleText { "server.standby"_L1, TEXT("The server is a standby, so %1 cannot be changed there."), TEXT("Connect to the primary.") },
    RuleText { "table.partitioned"_L1, TEXT("%1 is partitioned already."), TEXT("Choose a plain table, or roll back the run that partitioned it.") },
    RuleText { "table.kind"_L1, TEXT("%1 is not a table (relkind %2)."), TEXT("Only ordinary tables can be moved into partitions.") },
    RuleText { "table.persistence"_L1, TEXT("%1 is unlogged or temporary: a server crash would empty it."), TEXT("ALTER TABLE … SET LOGGED first.") },
    RuleText { "table.is_partition"_L1, TEXT("%1 is itself a partition."), TEXT("Detach it first, or move its parent.") },
    RuleText { "table.inheritance"_L1, TEXT("%1 takes part in inheritance."), TEXT("End it with ALTER TABLE … NO INHERIT first.") },
    RuleText { "table.own"_L1, TEXT("%1 lies in a schema of Stopover or of the server."), TEXT("Choose a table of the application.") },
    RuleText { "table.empty"_L1, TEXT("%1 has no rows."), TEXT("The backup will be empty too.") },
    RuleText { "rights.create_schema"_L1, TEXT("Role %2 may not create schemas in database %1."), TEXT("As the owner: GRANT CREATE ON DATABASE to the role.") },
    RuleText { "rights.owner"_L1, TEXT("%1 belongs to %2, and role %3 may not act as that owner."), TEXT("As a superuser: GRANT the owning role to yours, or connect as the owner.") },
    RuleText { "rights.row_security"_L1, TEXT("Row security hides rows of %1 from role %2, so a copy would miss them."), TEXT("Connect with a role that has BYPASSRLS, or as the owner without FORCE ROW LEVEL SECURITY.") },
    RuleText { "grant.by_other"_L1, TEXT("A grant on %1 (%2 to %3) was given by somebody else than the owner."), TEXT("It will be given by the owner.") },
    RuleText { "key.missing"_L1, TEXT("%1 has no primary key and no unique index on NOT NULL columns, so changed rows cannot be found again."), TEXT("Build one without blocking: CREATE UNIQUE INDEX CONCURRENTLY on NOT NULL columns, then plan again.") },
    RuleText { "partition_key.generated"_L1, TEXT("Column %1 is generated, and a generated column cannot be part of a partition key."), TEXT("Use the generating expression itself as the key.") },
    RuleText { "partition_key.expression"_L1, TEXT("The key %1 is an expression: queries prune partitions only when they repeat it."), TEXT("For queries that say column = value, HASH on the column prunes by itself.") },
    RuleText { "partition_key.null"_L1, TEXT("%2 rows have no value for the key %1, and no partition would take them."), TEXT("Set default = true, or fill the column first.") },
    RuleText { "partition_key.out_of_range"_L1, TEXT("%2 rows fit no partition by %1; %3 of them are negative."), TEXT("For a hash write ((hashtext(column) % N) + N) % N; for ranges widen from and to; or set default = true.") },
    RuleText { "skew"_L1, TEXT("The largest partition of %1 would hold %2 times the average; more than twice is uneven."), TEXT("Choose another key, or more partitions.") },
    RuleText { "index.invalid"_L1, TEXT("Index %1 is invalid."), TEXT("REINDEX INDEX CONCURRENTLY, or drop it first.") },
    RuleText { "primary_key.local"_L1, TEXT("Primary key %1 (%2) does not contain the partition key: it will hold within a partition, not across them."), TEXT("Keep values unique by their sequence or uuid; ON CONFLICT on these columns will not work.") },
    RuleText { "unique.local"_L1, TEXT("Unique index %1 (%2) does not contain the partition key, so uniqueness across partitions would be lost."), TEXT("Add the partition key to it, choose HASH on one of its columns, or accept = [\"unique.local\"].") },
    RuleText { "constraint.exclusion"_L1, TEXT("Exclusion constraint %1 cannot exist on a partitioned table."), TEXT("Drop it, or leave the table as it is.") },
    RuleText { "foreign_key.not_valid"_L1, TEXT("Foreign key %1 was never validated; it stays so on each partition."), TEXT("ALTER TABLE … VALIDATE CONSTRAINT first, to have it on the new parent.") },
    RuleText { "foreign_key.in"_L1, TEXT("Foreign key %1 of %2 points at (%3), which cannot be unique on the new parent."), TEXT("Partition by a column among those (for example HASH), or drop the foreign key first.") },
    RuleText { "foreign_key.in_partitioned"_L1, TEXT("Foreign key %1 comes from the partitioned table %2 and cannot be added NOT VALID."), TEXT("Drop it first, and add it again after the run.") },
    RuleText { "trigger.transition_tables"_L1, TEXT("Trigger %1 uses transition tables, which row triggers of partitioned tables cannot have."), TEXT("Rewrite it as a statement trigger, or drop it first.") },
    RuleText { "trigger.constraint"_L1, TEXT("Constraint trigger %1 cannot be carried over."), TEXT("Drop it first, and create it again after the run.") },
    RuleText { "trigger.table_name"_L1, TEXT("Trigger %1 calls %2, which reads the table's name: it would see the partition's name."), TEXT("Make the function independent of it, or accept = [\"trigger.table_name\"].") },
    RuleText { "trigger.before_row"_L1, TEXT("Trigger %1 fires before each row; it must not change the partition key."), TEXT("A change of the key in it would be refused by the server.") },
    RuleText { "publication.all_tables"_L1, TEXT("Publication %1 publishes all tables: its subscribers would need the partitions too."), TEXT("Create them on the subscriber, set publish_via_partition_root, or accept = [\"publication.all_tables\"].") },
    RuleText { "publication.member"_L1, TEXT("Publication %1 names the table; the new one takes its place at the swap."), TEXT("Check publish_via_partition_root if the subscriber's table is not partitioned.") },
    RuleText { "event_trigger"_L1, TEXT("Event trigger %1 (%2) fires on the statements of the run."), TEXT("See that it does not refuse them.") },
    RuleText { "name.collision"_L1, TEXT("Two partitions of %1 would have the same name."), TEXT("Shorten the table's name or choose other bounds.") },
    RuleText { "name.taken"_L1, TEXT("A partition would be called %1, which exists already."), TEXT("Rename or drop that object.") },
    RuleText { "stage.exists"_L1, TEXT("Schema %1 is left from an earlier run of this table."), TEXT("stopoverctl run list shows it: resume, abort or finish it.") },
    RuleText { "server.locks"_L1, TEXT("The swap needs %2 locks at once, and %1 allows %3 in all."), TEXT("Raise max_locks_per_transaction to %4 or more and restart the server, or use fewer partitions.") },
    RuleText { "rule"_L1, TEXT("The table has the rewrite rule %1."), TEXT("Replace it by a trigger or drop it first.") },
    RuleText { "function_body"_L1, TEXT("Function %1 (BEGIN ATOMIC) is bound to the table and would go on reading the old one."), TEXT("Drop it first and create it again after the run, or write its body as a string.") },
    RuleText { "row_type_function"_L1, TEXT("Function %1 takes or returns the table's row type (%2), which the new table does not share."), TEXT("Drop it first and create it again after the run.") },
    RuleText { "row_type_column"_L1, TEXT("Column %1 is of the table's row type (%2)."), TEXT("Change its type first.") },
    RuleText { "prepared_transaction"_L1, TEXT("The prepared transaction %1 of %2 holds the table."), TEXT("COMMIT PREPARED or ROLLBACK PREPARED it.") },
    RuleText { "policy_of_other_table"_L1, TEXT("Policy %1 reads the table and would go on reading the old one."), TEXT("Drop it first and create it again after the run.") },
    RuleText { "subscription"_L1, TEXT("The table receives rows by a subscription (%1)."), TEXT("Take it out of the subscription first.") },
    RuleText { "sequence_shared"_L1, TEXT("Another table depends on a sequence of this one: %1."), TEXT("Give the other table a sequence of its own.") },
};

#undef TEXT

} // namespace

FindingText findingText(const run::Finding& finding)
{
    const QStringList values = QStringList { finding.object } + finding.args;
    const auto known = std::ranges::find_if(ruleTexts, [&](const RuleText& text) { return finding.rule == text.rule; });
    if (known != ruleTexts.end())
        return { .sentence = translated("Finding", known->sentence, values), .remedy = translated("Finding", known->remedy, values) };
    return { .sentence = translated("Finding", QT_TRANSLATE_NOOP("Finding", "%1: %*"), values) };
}

QString explainFinding(const run::Finding& finding)
{
    const FindingText text = findingText(finding);
    return text.remedy.isEmpty() ? text.sentence : text.sentence + u' ' + text.remedy;
}

} // namespace stopover::text
