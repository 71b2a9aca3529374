#include "ui/text/runtext.h"

#include "ui/text/fill.h"

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

constexpr std::array stepTitles {
    Named { "backup", SAY("Back up the table") },
    Named { "stage", SAY("Create the new table and its partitions") },
    Named { "capture", SAY("Capture the writes") },
    Named { "copy", SAY("Copy the rows") },
    Named { "indexes", SAY("Build the indexes") },
    Named { "analyze", SAY("Gather statistics") },
    Named { "replay", SAY("Catch up with the writes") },
    Named { "verify", SAY("Compare every row") },
    Named { "matviews", SAY("Rebuild materialized views") },
    Named { "swap", SAY("Swap the tables") },
    Named { "constraints", SAY("Validate the foreign keys") },
    Named { "refresh", SAY("Refresh materialized views") },
    Named { "finish", SAY("Drop what was kept for a rollback") },
    Named { "abort", SAY("Remove what was prepared") },
    Named { "cleanup", SAY("Clean up") },
    Named { "drop-capture", SAY("Stop capturing writes") },
    Named { "drop-stage", SAY("Remove the new table") },
    Named { "drop-retired", SAY("Drop the kept old table") },
    Named { "drop-backup", SAY("Drop the backup") },
    Named { "drop-logs", SAY("Remove the capture logs") },
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

} // namespace

QString stepTitle(const QString& slug, const QStringList& args)
{
    const QString title = lookedUpOr(stepTitles, slug);
    if (args.isEmpty())
        return title;
    return translated("Run", QT_TRANSLATE_NOOP("Run", "%1: %2"), { title, args.join(u", "_s) });
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
