#include "text/runtext.h"

#include "core/run/actor.h"
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
               QT_TRANSLATE_NOOP("Run", "Create the new table with %2 partitions") },
    StepText { "capture", QT_TRANSLATE_NOOP("Run", "Capture writes"),
               QT_TRANSLATE_NOOP("Run", "Capture the writes to %1") },
    StepText { "copy", QT_TRANSLATE_NOOP("Run", "Copy rows"), QT_TRANSLATE_NOOP("Run", "Copy the rows of %1") },
    StepText { "indexes", QT_TRANSLATE_NOOP("Run", "Build indexes"),
               QT_TRANSLATE_NOOP("Run", "Build indexes (%1) on %2 partitions") },
    StepText { "analyze", QT_TRANSLATE_NOOP("Run", "Gather statistics"),
               QT_TRANSLATE_NOOP("Run", "Gather statistics of the new table") },
    StepText { "replay", QT_TRANSLATE_NOOP("Run", "Catch up"),
               QT_TRANSLATE_NOOP("Run", "Catch up with the writes to %1") },
    StepText { "matviews", QT_TRANSLATE_NOOP("Run", "Rebuild mat. views"),
               QT_TRANSLATE_NOOP("Run", "Rebuild materialized views (%1)") },
    StepText { "refresh", QT_TRANSLATE_NOOP("Run", "Refresh mat. views"),
               QT_TRANSLATE_NOOP("Run", "Refresh materialized views (%1)") },
    StepText { "verify", QT_TRANSLATE_NOOP("Run", "Compare every row"),
               QT_TRANSLATE_NOOP("Run", "Compare every row of %1 with %2") },
    StepText { "swap", QT_TRANSLATE_NOOP("Run", "Swap tables"),
               QT_TRANSLATE_NOOP("Run", "Swap %1; the old one is kept as %2") },
    StepText { "constraints", QT_TRANSLATE_NOOP("Run", "Validate keys"),
               QT_TRANSLATE_NOOP("Run", "Validate foreign keys (%1)") },
    StepText { "check", QT_TRANSLATE_NOOP("Run", "Check the backup"),
               QT_TRANSLATE_NOOP("Run", "Compare %1 with what it was when it was made") },
    StepText { "rebuild", QT_TRANSLATE_NOOP("Run", "Create the table"),
               QT_TRANSLATE_NOOP("Run", "Create %1 with columns, rights and policies") },
    StepText { "wayback", QT_TRANSLATE_NOOP("Run", "Prepare the way back"),
               QT_TRANSLATE_NOOP("Run", "Prepare the way back of %1") },
    StepText { "keys", QT_TRANSLATE_NOOP("Run", "Build keys"),
               QT_TRANSLATE_NOOP("Run", "Build keys and indexes (%1)") },
    StepText { "newer", QT_TRANSLATE_NOOP("Run", "Keep newer rows"),
               QT_TRANSLATE_NOOP("Run", "Keep the rows that were newer in %1") },
    StepText { "rows", QT_TRANSLATE_NOOP("Run", "Change the rows"),
               QT_TRANSLATE_NOOP("Run", "Change the rows of %1; what was there is kept as %2") },
    StepText { "rows_back", QT_TRANSLATE_NOOP("Run", "Put rows back"),
               QT_TRANSLATE_NOOP("Run", "Put back into %1 what %2 keeps, where nobody has written since") },
    StepText { "place", QT_TRANSLATE_NOOP("Run", "Put in place"), QT_TRANSLATE_NOOP("Run", "Put %1 in its place") },
    StepText { "column", QT_TRANSLATE_NOOP("Run", "Prepare the column"),
               QT_TRANSLATE_NOOP("Run", "Prepare column %1 of %2") },
    StepText { "fill", QT_TRANSLATE_NOOP("Run", "Fill the column"),
               QT_TRANSLATE_NOOP("Run", "Fill column %1 from %2") },
    StepText { "mend", QT_TRANSLATE_NOOP("Run", "Take rows out"),
               QT_TRANSLATE_NOOP("Run", "Take out of %1 what stands in the way; it is kept as %2") },
    StepText { "finish", QT_TRANSLATE_NOOP("Run", "Drop what was kept"),
               QT_TRANSLATE_NOOP("Run", "Drop the kept table %1") },
    StepText { "abort", QT_TRANSLATE_NOOP("Run", "Clean up"),
               QT_TRANSLATE_NOOP("Run", "Remove what was prepared; %1 stays as it is") },
};

constexpr std::array operationTitles {
    Named { "repartition", QT_TRANSLATE_NOOP("Run", "Move into partitions") },
    Named { "backup", QT_TRANSLATE_NOOP("Run", "Back up") },
    Named { "restore", QT_TRANSLATE_NOOP("Run", "Restore from a backup") },
    Named { "mend", QT_TRANSLATE_NOOP("Run", "Take rows out") },
    Named { "upgrade", QT_TRANSLATE_NOOP("Run", "Upgrade") },
    Named { "downgrade", QT_TRANSLATE_NOOP("Run", "Downgrade") },
};

constexpr std::array units {
    Named { "rows", QT_TRANSLATE_NOOP("Run", "rows") },
    Named { "partitions", QT_TRANSLATE_NOOP("Run", "partitions") },
    Named { "keys", QT_TRANSLATE_NOOP("Run", "keys") },
    Named { "blocks", QT_TRANSLATE_NOOP("Run", "blocks") },
    Named { "indexes", QT_TRANSLATE_NOOP("Run", "indexes") },
    Named { "constraints", QT_TRANSLATE_NOOP("Run", "constraints") },
    Named { "units", QT_TRANSLATE_NOOP("Run", "parts") },
    Named { "bytes", QT_TRANSLATE_NOOP("Run", "bytes") },
};

constexpr std::array noteNames {
    Named { "attempts", QT_TRANSLATE_NOOP("Run", "Attempts to get the lock") },
    Named { "backup", QT_TRANSLATE_NOOP("Run", "Backup no.") },
    Named { "checksum", QT_TRANSLATE_NOOP("Run", "Checksum") },
    Named { "digest", QT_TRANSLATE_NOOP("Run", "Checksum") },
    Named { "drained", QT_TRANSLATE_NOOP("Run", "Keys carried over under the lock") },
    Named { "drained_ms", QT_TRANSLATE_NOOP("Run", "Carried over after") },
    Named { "compared_ms", QT_TRANSLATE_NOOP("Run", "Compared after") },
    Named { "guards_ms", QT_TRANSLATE_NOOP("Run", "Guards checked after") },
    Named { "lock_held_ms", QT_TRANSLATE_NOOP("Run", "Table locked for") },
    Named { "repaired", QT_TRANSLATE_NOOP("Run", "Rows repaired") },
    Named { "repaired_columns", QT_TRANSLATE_NOOP("Run", "Columns that differed") },
    Named { "repaired_keys", QT_TRANSLATE_NOOP("Run", "Keys that differed") },
    Named { "replayed", QT_TRANSLATE_NOOP("Run", "Keys carried over") },
    Named { "restarted", QT_TRANSLATE_NOOP("Run", "Copies begun anew") },
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

const StepText* stepText(const QString& slug)
{
    const auto found = std::ranges::find_if(
        stepTexts, [&slug](const StepText& entry) { return slug == QLatin1StringView(entry.slug); });
    return found == stepTexts.end() ? nullptr : &*found;
}

} // namespace

QString stepName(const QString& slug)
{
    const StepText* known = stepText(slug);
    return known == nullptr ? slug : translated("Run", known->name);
}

QString stepTitle(const QString& slug, const QStringList& args)
{
    const StepText* known = stepText(slug.section(u'.', 0, 0));
    if (known != nullptr && !args.isEmpty())
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
        return translated("Run", QT_TRANSLATE_NOOP("Run", "Go forward again"));
    case run::Phase::Finish:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "Finish: drop what was kept for a rollback"));
    case run::Phase::Abort:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "Abort: leave the table as it was"));
    }
    return {};
}

QString stateText(run::RunState state)
{
    switch (state) {
    case run::RunState::Source:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "not swapped yet"));
    case run::RunState::Swapped:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "swapped"));
    case run::RunState::RolledBack:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "rolled back"));
    case run::RunState::Finished:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "finished"));
    case run::RunState::Aborted:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "aborted"));
    }
    return {};
}

QString activityText(run::Activity activity)
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
        return translated("Run", QT_TRANSLATE_NOOP("Run", "at rest"));
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
    if (who.role.isEmpty())
        return translated("Run", QT_TRANSLATE_NOOP("Run", "%1 as %2"), { account, who.login });
    return translated("Run", QT_TRANSLATE_NOOP("Run", "%1 as %2, with the rights of %3"),
                      { account, who.login, who.role });
}

QString undoText(run::Undo undo)
{
    switch (undo) {
    case run::Undo::Free:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "yes, nothing is lost"));
    case run::Undo::KeepsWrites:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "yes, keeps later writes"));
    case run::Undo::FromBackup:
        return translated("Run", QT_TRANSLATE_NOOP("Run", "from the backup only"));
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
