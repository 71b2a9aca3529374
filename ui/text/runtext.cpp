#include "ui/text/runtext.h"

#include "ui/text/fill.h"
#include "ui/text/numbertext.h"

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

#define SAY(text) QT_TRANSLATE_NOOP("Run", text)

struct StepText
{
    const char* slug;
    const char* name;
    const char* title;
};

constexpr std::array stepTexts {
    StepText { "backup", SAY("Back up"), SAY("Back up %1 as %2") },
    StepText { "stage", SAY("Create partitions"), SAY("Create the new table with %2 partitions") },
    StepText { "capture", SAY("Capture writes"), SAY("Capture the writes to %1") },
    StepText { "copy", SAY("Copy rows"), SAY("Copy the rows of %1") },
    StepText { "indexes", SAY("Build indexes"), SAY("Build %1 indexes on %2 partitions") },
    StepText { "analyze", SAY("Gather statistics"), SAY("Gather statistics of the new table") },
    StepText { "replay", SAY("Catch up"), SAY("Catch up with the writes to %1") },
    StepText { "matviews", SAY("Rebuild mat. views"), SAY("Rebuild %1 materialized views") },
    StepText { "refresh", SAY("Refresh mat. views"), SAY("Refresh %1 materialized views") },
    StepText { "verify", SAY("Compare every row"), SAY("Compare every row of %1 with %2") },
    StepText { "swap", SAY("Swap tables"), SAY("Swap %1; the old one is kept as %2") },
    StepText { "constraints", SAY("Validate keys"), SAY("Validate %1 foreign keys") },
    StepText { "finish", SAY("Drop what was kept"), SAY("Drop the kept table %1") },
    StepText { "abort", SAY("Clean up"), SAY("Remove what was prepared; %1 stays as it is") },
};

constexpr std::array legTitles {
    Named { "forward", SAY("Move into partitions") },
    Named { "rollback", SAY("Roll back, keeping every write") },
    Named { "again", SAY("Go forward again") },
    Named { "finish", SAY("Finish: drop what was kept for a rollback") },
    Named { "abort", SAY("Abort: leave the table as it was") },
};

constexpr std::array positions {
    Named { "source", SAY("not swapped yet") },
    Named { "swapped", SAY("swapped") },
    Named { "rolled_back", SAY("rolled back") },
    Named { "finished", SAY("finished") },
    Named { "aborted", SAY("aborted") },
};

constexpr std::array states {
    Named { "planned", SAY("planned") },   Named { "running", SAY("running") },
    Named { "paused", SAY("paused") },     Named { "failed", SAY("failed") },
    Named { "cancelled", SAY("cancelled") }, Named { "in_doubt", SAY("in doubt") },
    Named { "idle", SAY("at rest") },      Named { "pending", SAY("pending") },
    Named { "done", SAY("done") },
};

constexpr std::array units {
    Named { "rows", SAY("rows") },       Named { "partitions", SAY("partitions") },
    Named { "keys", SAY("keys") },       Named { "blocks", SAY("blocks") },
    Named { "indexes", SAY("indexes") }, Named { "constraints", SAY("constraints") },
    Named { "units", SAY("parts") },     Named { "bytes", SAY("bytes") },
};

constexpr std::array noteNames {
    Named { "attempts", SAY("Attempts to get the lock") },
    Named { "checksum", SAY("Checksum") },
    Named { "digest", SAY("Checksum") },
    Named { "drained", SAY("Keys carried over under the lock") },
    Named { "drained_ms", SAY("Carried over after") },
    Named { "compared_ms", SAY("Compared after") },
    Named { "guards_ms", SAY("Guards checked after") },
    Named { "lock_held_ms", SAY("Table locked for") },
    Named { "repaired", SAY("Rows repaired") },
    Named { "repaired_columns", SAY("Columns that differed") },
    Named { "repaired_keys", SAY("Keys that differed") },
    Named { "replayed", SAY("Keys carried over") },
    Named { "restarted", SAY("Copies begun anew") },
    Named { "rows", SAY("Rows") },
};

#undef SAY

/// Empty when the code is not in the table.
QString lookedUp(std::span<const Named> table, const QString& code)
{
    const auto found = std::ranges::find_if(
        table, [&code](const Named& entry) { return code == QLatin1StringView(entry.code); });
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
    const StepText* known = stepText(slug);
    if (known != nullptr && !args.isEmpty())
        return translated("Run", known->title, args);
    if (args.isEmpty())
        return stepName(slug);
    return translated("Run", QT_TRANSLATE_NOOP("Run", "%1: %2"), { stepName(slug), args.join(u", "_s) });
}

QString legTitle(const QString& leg)
{
    return lookedUpOr(legTitles, leg);
}

QString positionText(const QString& position)
{
    return lookedUpOr(positions, position);
}

QString stateText(const QString& state)
{
    return lookedUpOr(states, state);
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
