#include "text/runtext.h"

#include "core/run/actor.h"
#include "core/run/operation.h"
#include "text/fill.h"
#include "text/numbertext.h"

#include <QCoreApplication>

#include <array>

namespace stopover::text {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    const char* code;
    const char* text;
};

struct StepText
{
    const char* slug;
    const char* name;
    const char* title;
};

constexpr std::array stepTexts {
    StepText { "backup", QT_TRANSLATE_NOOP("Run", "Back up"), QT_TRANSLATE_NOOP("Run", "Back up %1 as %2") },
    StepText { "stage", QT_TRANSLATE_NOOP("Run", "Create partitions"),
               QT_TRANSLATE_NOOP("Run", "Create the shadow table with %2 partitions") },
    StepText { "capture", QT_TRANSLATE_NOOP("Run", "Capture writes"),
               QT_TRANSLATE_NOOP("Run", "Capture the writes to %1") },
    StepText { "copy", QT_TRANSLATE_NOOP("Run", "Copy rows"), QT_TRANSLATE_NOOP("Run", "Copy the rows of %1") },
    StepText { "indexes", QT_TRANSLATE_NOOP("Run", "Build indexes"),
               QT_TRANSLATE_NOOP("Run", "Build indexes (%1) on %2 partitions") },
    StepText { "analyze", QT_TRANSLATE_NOOP("Run", "Analyze"), QT_TRANSLATE_NOOP("Run", "Analyze the shadow table") },
    StepText { "replay", QT_TRANSLATE_NOOP("Run", "Catch up"),
               QT_TRANSLATE_NOOP("Run", "Catch up with the writes to %1") },
    StepText { "matviews", QT_TRANSLATE_NOOP("Run", "Build materialized views"),
               QT_TRANSLATE_NOOP("Run", "Build materialized views (%1)") },
    StepText { "refresh", QT_TRANSLATE_NOOP("Run", "Refresh materialized views"),
               QT_TRANSLATE_NOOP("Run", "Refresh materialized views (%1)") },
    StepText { "verify", QT_TRANSLATE_NOOP("Run", "Compare all rows"),
               QT_TRANSLATE_NOOP("Run", "Compare all rows of %1 with %2") },
    StepText { "carry", QT_TRANSLATE_NOOP("Run", "Take over what was changed"),
               QT_TRANSLATE_NOOP("Run", "Prepare %2 for what was changed on %1") },
    StepText { "complete", QT_TRANSLATE_NOOP("Run", "Complete the other table"),
               QT_TRANSLATE_NOOP("Run", "Complete %1: %2") },
    StepText { "swap", QT_TRANSLATE_NOOP("Run", "Swap tables"),
               QT_TRANSLATE_NOOP("Run", "Swap %1; the old table becomes %2") },
    StepText { "constraints", QT_TRANSLATE_NOOP("Run", "Validate foreign keys"),
               QT_TRANSLATE_NOOP("Run", "Validate foreign keys (%1)") },
    StepText { "partitions", QT_TRANSLATE_NOOP("Run", "Create each partition"),
               QT_TRANSLATE_NOOP("Run", "Create each of %1 partitions on its own") },
    StepText { "furnish", QT_TRANSLATE_NOOP("Run", "Complete the shadow table"),
               QT_TRANSLATE_NOOP("Run", "Give the shadow table its privileges, policies and indexes") },
    StepText { "foreign_keys", QT_TRANSLATE_NOOP("Run", "Create foreign keys"),
               QT_TRANSLATE_NOOP("Run", "Create foreign keys on each partition (%1)") },
    StepText { "drop_keys", QT_TRANSLATE_NOOP("Run", "Drop foreign keys"),
               QT_TRANSLATE_NOOP("Run", "Drop foreign keys of each partition (%1)") },
    StepText { "rest", QT_TRANSLATE_NOOP("Run", "Stop capturing"),
               QT_TRANSLATE_NOOP("Run", "Stop capturing the writes to %1") },
    StepText { "release", QT_TRANSLATE_NOOP("Run", "Remove triggers"),
               QT_TRANSLATE_NOOP("Run", "Remove the capture of TRUNCATE from %1 partitions") },
    StepText { "release_parent", QT_TRANSLATE_NOOP("Run", "Remove the last triggers"),
               QT_TRANSLATE_NOOP("Run", "Remove the triggers of the run from %1") },
    StepText { "disarm", QT_TRANSLATE_NOOP("Run", "Stop capturing"),
               QT_TRANSLATE_NOOP("Run", "Stop capturing the writes to %1") },
    StepText { "drop_partitions", QT_TRANSLATE_NOOP("Run", "Drop partitions"),
               QT_TRANSLATE_NOOP("Run", "Drop the partitions of the shadow table (%1)") },
    StepText { "check", QT_TRANSLATE_NOOP("Run", "Verify the backup"),
               QT_TRANSLATE_NOOP("Run", "Compare %1 with its recorded checksum") },
    StepText { "rebuild", QT_TRANSLATE_NOOP("Run", "Create the table"),
               QT_TRANSLATE_NOOP("Run", "Create %1 with its columns, privileges and policies") },
    StepText { "wayback", QT_TRANSLATE_NOOP("Run", "Prepare the rollback"),
               QT_TRANSLATE_NOOP("Run", "Prepare the rollback of %1") },
    StepText { "keys", QT_TRANSLATE_NOOP("Run", "Build keys"),
               QT_TRANSLATE_NOOP("Run", "Build keys and indexes (%1)") },
    StepText { "newer", QT_TRANSLATE_NOOP("Run", "Keep newer rows"),
               QT_TRANSLATE_NOOP("Run", "Keep newer rows of %1") },
    StepText { "rows", QT_TRANSLATE_NOOP("Run", "Restore rows"),
               QT_TRANSLATE_NOOP("Run", "Restore the rows of %1; the old ones are kept as %2") },
    StepText { "rows_back", QT_TRANSLATE_NOOP("Run", "Put rows back"),
               QT_TRANSLATE_NOOP("Run", "Put the rows kept in %2 back into %1, except rows written since") },
    StepText { "place", QT_TRANSLATE_NOOP("Run", "Swap in"), QT_TRANSLATE_NOOP("Run", "Swap %1 in") },
    StepText { "column", QT_TRANSLATE_NOOP("Run", "Prepare the column"),
               QT_TRANSLATE_NOOP("Run", "Prepare column %1 of %2") },
    StepText { "fill", QT_TRANSLATE_NOOP("Run", "Fill the column"),
               QT_TRANSLATE_NOOP("Run", "Fill column %1 from %2") },
    StepText { "mend", QT_TRANSLATE_NOOP("Run", "Remove rows"),
               QT_TRANSLATE_NOOP("Run", "Remove the offending rows of %1, kept as %2") },
    StepText { "partition", QT_TRANSLATE_NOOP("Run", "Create a partition"),
               QT_TRANSLATE_NOOP("Run", "Create partition %1 from %2 to %3") },
    StepText { "drop_partition", QT_TRANSLATE_NOOP("Run", "Drop the new partition"),
               QT_TRANSLATE_NOOP("Run", "Drop new partition %1 if it is empty") },
    // The next two are in plans that were stored before the check became part of the step that attaches.
    StepText { "default_check", QT_TRANSLATE_NOOP("Run", "Guard the default partition"),
               QT_TRANSLATE_NOOP("Run", "Refuse rows of the new partitions in %1") },
    StepText { "default_validate", QT_TRANSLATE_NOOP("Run", "Check the default partition"),
               QT_TRANSLATE_NOOP("Run", "Check that %1 has no rows of the new partitions") },
    StepText { "partitions", QT_TRANSLATE_NOOP("Run", "Create partitions"),
               QT_TRANSLATE_NOOP("Run", "Create %1 partitions from %2 to %3, under a temporary CHECK on %4") },
    StepText { "default_release", QT_TRANSLATE_NOOP("Run", "Release the default partition"),
               QT_TRANSLATE_NOOP("Run", "Drop the temporary CHECK on %1") },
    StepText { "finish", QT_TRANSLATE_NOOP("Run", "Drop the retired table"),
               QT_TRANSLATE_NOOP("Run", "Drop the retired table %1") },
    StepText { "finish_keep", QT_TRANSLATE_NOOP("Run", "Keep the retired table"),
               QT_TRANSLATE_NOOP("Run", "Keep the retired table %1, and end the run") },
    StepText { "abort", QT_TRANSLATE_NOOP("Run", "Clean up"),
               QT_TRANSLATE_NOOP("Run", "Remove the copy; %1 stays as it is") },
    StepText { "cleanup", QT_TRANSLATE_NOOP("Run", "End the run"),
               QT_TRANSLATE_NOOP("Run", "End the run; what it committed stays") },
};

constexpr std::array operationTitles {
    Named { "repartition", QT_TRANSLATE_NOOP("Run", "Partition the table") },
    Named { "old_snapshots", QT_TRANSLATE_NOOP("Run", "Transactions from before the copy") },
    Named { "backup", QT_TRANSLATE_NOOP("Run", "Back up") },
    Named { "restore", QT_TRANSLATE_NOOP("Run", "Restore from a backup") },
    Named { "mend", QT_TRANSLATE_NOOP("Run", "Remove rows") },
    Named { "ahead", QT_TRANSLATE_NOOP("Run", "Create partitions") },
    Named { "upgrade", QT_TRANSLATE_NOOP("Run", "Upgrade") },
    Named { "downgrade", QT_TRANSLATE_NOOP("Run", "Downgrade") },
};

constexpr std::array units {
    Named { "rows", QT_TRANSLATE_NOOP("Run", "rows") },
    Named { "partitions", QT_TRANSLATE_NOOP("Run", "parts") }, // of a step, such as keys to build
    Named { "keys", QT_TRANSLATE_NOOP("Run", "keys") },
    Named { "blocks", QT_TRANSLATE_NOOP("Run", "blocks") },
    Named { "indexes", QT_TRANSLATE_NOOP("Run", "indexes") },
    Named { "constraints", QT_TRANSLATE_NOOP("Run", "constraints") },
    Named { "units", QT_TRANSLATE_NOOP("Run", "parts") },
    Named { "bytes", QT_TRANSLATE_NOOP("Run", "bytes") },
};

constexpr std::array noteNames {
    Named { "attempts", QT_TRANSLATE_NOOP("Run", "Lock attempts") },
    Named { "brake_ms", QT_TRANSLATE_NOOP("Run", "Writers slowed down by") },
    Named { "backup", QT_TRANSLATE_NOOP("Run", "Backup") },
    Named { "created", QT_TRANSLATE_NOOP("Run", "Created partitions (OIDs)") },
    Named { "checksum", QT_TRANSLATE_NOOP("Run", "Checksum") },
    Named { "digest", QT_TRANSLATE_NOOP("Run", "Checksum") },
    Named { "drained", QT_TRANSLATE_NOOP("Run", "Changes copied under the lock") },
    Named { "drained_ms", QT_TRANSLATE_NOOP("Run", "Changes under the lock copied after") },
    Named { "compared_ms", QT_TRANSLATE_NOOP("Run", "Comparison under the lock finished after") },
    Named { "guards_ms", QT_TRANSLATE_NOOP("Run", "Schema checks under the lock finished after") },
    Named { "lock_held_ms", QT_TRANSLATE_NOOP("Run", "Table locked for") },
    Named { "old_snapshots", QT_TRANSLATE_NOOP("Run", "Old transactions at the swap") },
    Named { "repaired", QT_TRANSLATE_NOOP("Run", "Rows repaired") },
    Named { "repaired_columns", QT_TRANSLATE_NOOP("Run", "Columns that differed") },
    Named { "repaired_keys", QT_TRANSLATE_NOOP("Run", "Keys that differed") },
    Named { "replayed", QT_TRANSLATE_NOOP("Run", "Changes copied") },
    Named { "sessions", QT_TRANSLATE_NOOP("Run", "Sessions") },
    Named { "restarted", QT_TRANSLATE_NOOP("Run", "Copy restarts") },
    Named { "rows", QT_TRANSLATE_NOOP("Run", "Rows") },
};

/// Empty when the code is not in the table.
QString lookedUp(std::span<const Named> table, const QString& code)
{
    const auto found =
        std::ranges::find_if(table, [&code](const Named& entry) { return code == QLatin1StringView(entry.code); });
    return found == table.end() ? QString() : translated("Run", found->text);
}

QString lookedUpOr(std::span<const Named> table, const QString& code)
{
    const QString text = lookedUp(table, code);
    return text.isEmpty() ? code : text;
}

/// The live table stays as it is until the swap; other operations change it, or nothing, step by step.
bool worksOnCopy(const QString& operation)
{
    return operation.isEmpty() || run::operationOf(operation).replacesTable;
}

QString abortTitle(const QString& operation)
{
    if (operation == "ahead"_L1)
        return translated("Run", QT_TRANSLATE_NOOP("Run", "Abort: drop the new partitions"));
    return worksOnCopy(operation) ? translated("Run", QT_TRANSLATE_NOOP("Run", "Abort: remove the copy"))
                                  : translated("Run", QT_TRANSLATE_NOOP("Run", "Abort: end the run"));
}

const StepText* stepText(const QString& slug)
{
    const auto found = std::ranges::find_if(
        stepTexts, [&slug](const StepText& entry) { return slug == QLatin1StringView(entry.slug); });
    return found == stepTexts.end() ? nullptr : &*found;
}

} // namespace

QString stepName(const QString& slug)
{
    const StepText* known = stepText(slug.section(u'.', 0, 0));
    return known == nullptr ? slug : translated("Run", known->name);
}

QString stepTitle(const QString& slug, const QStringList& args)
{
    const StepText* known = stepText(slug.section(u'.', 0, 0));
    if (known != nullptr && (!args.isEmpty() || !QLatin1StringView(known->title).contains(u'%')))
        return translated("Run", known->title, args);
    if (args.isEmpty())
        return stepName(slug);
    return translated("Run", QT_TRANSLATE_NOOP("Run", "%1: %2"), { stepName(slug), args.join(u", "_s) });
}

QString operationTitle(const QString& operation)
{
    return lookedUpOr(operationTitles, operation);
}

QString phaseTitle(run::Phase phase, const QString& operation)
{
    switch (phase) {
    case run::Phase::Apply:
        return operationTitle(operation.isEmpty() ? u"repartition"_s : operation);
    case run::Phase::Rollback:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "Roll back, keeping every write"));
    case run::Phase::Reapply:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "Reapply"));
    case run::Phase::Finish:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "Finish: drop the retired table"));
    case run::Phase::Abort:
        return abortTitle(operation);
    }
    return {};
}

QString abortButton(const QString& operation)
{
    if (operation == "ahead"_L1)
        return translated("Run", QT_TRANSLATE_NOOP("Run", "Drop the new partitions…"));
    return worksOnCopy(operation) ? translated("Run", QT_TRANSLATE_NOOP("Run", "Discard the copy…"))
                                  : translated("Run", QT_TRANSLATE_NOOP("Run", "Abort the run…"));
}

QString stateText(run::RunState state, const QString& operation)
{
    const bool swapsTables = operation.isEmpty() || operation == "repartition"_L1;
    if (operation == "restore"_L1 && state == run::RunState::Source)
        return translated("Run", QT_TRANSLATE_NOOP("Run", "not restored yet"));
    if (operation == "restore"_L1 && state == run::RunState::Swapped)
        return translated("Run", QT_TRANSLATE_NOOP("Run", "restored (can be rolled back)"));
    if (!swapsTables && state == run::RunState::Source)
        return translated("Run", QT_TRANSLATE_NOOP("Run", "not finished"));
    switch (state) {
    case run::RunState::Source:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "not partitioned yet"));
    case run::RunState::Swapped:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "partitioned (can be rolled back)"));
    case run::RunState::RolledBack:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "rolled back"));
    case run::RunState::Finished:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "finished"));
    case run::RunState::Aborted:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "aborted"));
    }
    return {};
}

QString activityText(run::Activity activity, run::RunState state)
{
    switch (activity) {
    case run::Activity::Planned:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "planned"));
    case run::Activity::Running:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "running"));
    case run::Activity::Paused:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "paused"));
    case run::Activity::Failed:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "failed"));
    case run::Activity::Cancelled:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "cancelled"));
    case run::Activity::InDoubt:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "in doubt"));
    case run::Activity::Idle:
        return state == run::RunState::Swapped || state == run::RunState::RolledBack
            ? translated("Run", QT_TRANSLATE_NOOP("Run", "waiting for you"))
            : translated("Run", QT_TRANSLATE_NOOP("Run", "done"));
    }
    return {};
}

QString stateText(run::StepState state)
{
    switch (state) {
    case run::StepState::Pending:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "pending"));
    case run::StepState::Running:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "running"));
    case run::StepState::Done:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "done"));
    case run::StepState::Failed:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "failed"));
    case run::StepState::Cancelled:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "cancelled"));
    }
    return {};
}

QString unitText(const QString& unit)
{
    return lookedUpOr(units, unit);
}

StepNote stepNote(const QString& key, const QJsonValue& value)
{
    const QString name = lookedUpOr(noteNames, key);
    if (key.endsWith("_ms"_L1))
        return { name, duration(value.toDouble() / 1000) };
    return { name, value.isDouble() ? grouped(value.toInteger()) : value.toVariant().toString() };
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Succeeded:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "done"));
    case Outcome::Failed:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "failed"));
    case Outcome::Cancelled:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "cancelled"));
    case Outcome::InDoubt:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "in doubt"));
    }
    return {};
}

QString actorText(const QString& actor, const QString& host)
{
    const run::Actor who = run::Actor::read(actor);
    const QString account = host.isEmpty() ? who.account : QString(who.account + u'@' + host);
    if (who.login.isEmpty())
        return account;
    // What earlier versions knew of a service without USER.
    if (who.account == "unknown"_L1 || who.account.isEmpty())
        return host.isEmpty() ? who.login
                              : translated("Run", QT_TRANSLATE_NOOP("Run", "%1 (host %2)"), { who.login, host });
    if (who.role.isEmpty())
        return translated("Run", QT_TRANSLATE_NOOP("Run", "%1 as %2"), { account, who.login });
    return translated("Run", QT_TRANSLATE_NOOP("Run", "%1 as %2, with the rights of %3"),
                      { account, who.login, who.role });
}

QString undoText(run::Undo undo)
{
    switch (undo) {
    case run::Undo::Free:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "yes, without loss"));
    case run::Undo::KeepsWrites:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "yes, keeping later writes"));
    case run::Undo::FromBackup:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "only from the backup"));
    case run::Undo::None:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "no"));
    }
    return {};
}

QString severityText(run::Severity severity)
{
    switch (severity) {
    case run::Severity::Block:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "blocked"));
    case run::Severity::Warning:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "warning"));
    case run::Severity::Info:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "note"));
    }
    return {};
}

} // namespace stopover::text
