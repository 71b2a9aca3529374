#include "text/reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace stopover::text {

using namespace Qt::StringLiterals;

namespace {

Reader whoReads = Reader::CommandLine;

struct WindowRemedy
{
    QLatin1StringView context;
    QLatin1StringView id;
    const char* remedy;
};

/// Where the command line names a command or an option, the window names a page, a field or a button. What the window
/// cannot do says so.
constexpr std::array windowRemedies {
    WindowRemedy {
        "Error"_L1, "connection_lost"_L1,
        QT_TRANSLATE_NOOP("Error", "The journal in the database records how far the run got: open the Run page.") },
    WindowRemedy { "Error"_L1, "commit_in_doubt"_L1,
                   QT_TRANSLATE_NOOP("Error", "Do not repeat it. Resume on the Run page checks the journal.") },
    WindowRemedy { "Error"_L1, "role_missing"_L1,
                   QT_TRANSLATE_NOOP("Error", "Enter an existing role in \"Work as\" on the Connections page.") },
    WindowRemedy { "Error"_L1, "foreign_code"_L1,
                   QT_TRANSLATE_NOOP("Error",
                                     "Connect as the owner, or enter the owner in \"Work as\" on the Connections page. "
                                     "If a superuser owns the journal, first transfer it, on the command line.") },
    WindowRemedy { "Error"_L1, "read_locked"_L1,
                   QT_TRANSLATE_NOOP("Error", "The Activity page shows which one. Try again when it has finished.") },
    WindowRemedy { "Error"_L1, "confirmation_missing"_L1, QT_TRANSLATE_NOOP("Error", "Type the name to confirm.") },
    WindowRemedy { "Error"_L1, "confirmation_wrong"_L1,
                   QT_TRANSLATE_NOOP("Error", "Type the name that would change.") },
    WindowRemedy { "Error"_L1, "not_our_server"_L1, QT_TRANSLATE_NOOP("Error", "Type the name to confirm.") },
    WindowRemedy { "Error"_L1, "run_silent"_L1,
                   QT_TRANSLATE_NOOP("Error",
                                     "If that Stopover is gone, take the run over on the Run page: its sessions are "
                                     "terminated, and it cannot continue the run.") },
    WindowRemedy { "Error"_L1, "run_missing"_L1, QT_TRANSLATE_NOOP("Error", "The History page lists the runs.") },
    WindowRemedy { "Error"_L1, "run_open"_L1,
                   QT_TRANSLATE_NOOP("Error",
                                     "Open the Run page. Resume or abort it; after a swap, roll back or finish "
                                     "it.") },
    WindowRemedy { "Error"_L1, "run_state"_L1, QT_TRANSLATE_NOOP("Error", "The Run page shows what is possible.") },
    WindowRemedy { "Error"_L1, "fenced"_L1, QT_TRANSLATE_NOOP("Error", "Watch it on the Run page.") },
    WindowRemedy { "Error"_L1, "backlog_too_large"_L1,
                   QT_TRANSLATE_NOOP("Error", "Resume when the server is less busy, or tick \"Slow writers down\".") },
    WindowRemedy { "Error"_L1, "catch_up_stalled"_L1,
                   QT_TRANSLATE_NOOP("Error",
                                     "Resume when the server is less busy, or tick \"Slow writers down\": each writing "
                                     "statement then waits for a few milliseconds, until the copy has caught up.") },
    WindowRemedy { "Error"_L1, "old_snapshots"_L1,
                   QT_TRANSLATE_NOOP("Error", "Wait for them or end them on the Activity page, then resume.") },
    WindowRemedy { "Error"_L1, "backup_missing"_L1, QT_TRANSLATE_NOOP("Error", "The Backups page lists the backups.") },
    WindowRemedy { "Error"_L1, "restore_behind"_L1,
                   QT_TRANSLATE_NOOP("Error",
                                     "The live table was not changed. Verify the backup on the Backups page, then "
                                     "restore again.") },
    WindowRemedy { "Error"_L1, "dump_untrusted"_L1,
                   QT_TRANSLATE_NOOP("Error",
                                     "Check the list. Restoring it all, with the rights of an ordinary role, must be "
                                     "allowed explicitly.") },
    WindowRemedy { "Error"_L1, "dump_needs_superuser"_L1,
                   QT_TRANSLATE_NOOP("Error",
                                     "Restore it on the command line, which can create extensions as the superuser and "
                                     "skip other objects. Nothing was restored.") },
    WindowRemedy { "Error"_L1, "project_ambiguous"_L1, QT_TRANSLATE_NOOP("Error", "Open the folder of one of them.") },
    WindowRemedy {
        "Error"_L1, "project_foreign"_L1,
        QT_TRANSLATE_NOOP(
            "Error",
            "Stopover can check their SQL on the command line, and watch, back up and repartition the database.") },
    WindowRemedy {
        "Error"_L1, "project_importable"_L1,
        QT_TRANSLATE_NOOP(
            "Error",
            "Stopover runs its SQL files as SQL revisions, in their order, once the command line has imported them.") },
    WindowRemedy { "Error"_L1, "projects_beside"_L1,
                   QT_TRANSLATE_NOOP("Error", "Open the folder of another one instead.") },
    WindowRemedy { "Error"_L1, "section_chosen"_L1,
                   QT_TRANSLATE_NOOP("Error", "Choose another section at the top of the page: %3.") },
    WindowRemedy { "Error"_L1, "interpreter_missing"_L1,
                   QT_TRANSLATE_NOOP("Error", "Choose the project's interpreter above the graph.") },
    WindowRemedy {
        "Error"_L1, "module_missing"_L1,
        QT_TRANSLATE_NOOP("Error", "Choose the project's interpreter above the graph, or install the module: %5") },
    WindowRemedy {
        "Error"_L1, "variable_missing"_L1,
        QT_TRANSLATE_NOOP("Error",
                          "Set it before you start Stopover, or hand over a file that sets it, above the graph.") },
    WindowRemedy { "Error"_L1, "variables_offered"_L1, QT_TRANSLATE_NOOP("Error", "Hand it over above the graph.") },
    WindowRemedy { "Error"_L1, "journal_missing"_L1, QT_TRANSLATE_NOOP("Error", "The first run creates it.") },
    WindowRemedy { "Error"_L1, "journal_foreign"_L1,
                   QT_TRANSLATE_NOOP("Error",
                                     "The owner of schema stopover or a superuser can repair the journal on the "
                                     "command line.") },
    WindowRemedy { "Error"_L1, "journal_of_other"_L1,
                   QT_TRANSLATE_NOOP("Error",
                                     "Connect as %1, or enter %1 in \"Work as\" on the Connections page, to work with "
                                     "its rights through a temporary login. If the login is rejected, add a line to "
                                     "pg_hba.conf, for example: %2") },
    WindowRemedy { "Error"_L1, "sandbox_failed"_L1,
                   QT_TRANSLATE_NOOP("Error", "Look at its log file, or start over on the Demo page.") },
    WindowRemedy { "Error"_L1, "sandbox_directory"_L1, QT_TRANSLATE_NOOP("Error", "Choose another directory.") },
    WindowRemedy { "Error"_L1, "demo_exists"_L1,
                   QT_TRANSLATE_NOOP("Error", "Start over on the Demo page, which replaces them.") },
    WindowRemedy { "Error"_L1, "project_missing"_L1,
                   QT_TRANSLATE_NOOP("Error", "Choose the project folder on the Revisions page.") },
    WindowRemedy {
        "Finding"_L1, "ahead.uneven"_L1,
        QT_TRANSLATE_NOOP("Finding", "Create partitions of %1 by hand until the last two have the same width.") },
    WindowRemedy {
        "Finding"_L1, "ahead.time_zone"_L1,
        QT_TRANSLATE_NOOP("Finding", "Create the partitions on the command line, which takes a time zone.") },
    WindowRemedy { "Finding"_L1, "table.partitioned"_L1,
                   QT_TRANSLATE_NOOP("Finding",
                                     "Choose an ordinary table. If a Stopover run partitioned this one, roll it back "
                                     "on the Run page.") },
    WindowRemedy { "Finding"_L1, "backup.policy"_L1,
                   QT_TRANSLATE_NOOP("Finding",
                                     "Choose a backup, or change the environment on the Connections page if this is "
                                     "not production.") },
    WindowRemedy { "Finding"_L1, "restore.altered"_L1,
                   QT_TRANSLATE_NOOP("Finding", "Restore another backup of the Backups page.") },
    WindowRemedy {
        "Finding"_L1, "restore.kind"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Restore it to a new table on the command line, and copy what you need from there.") },
    WindowRemedy {
        "Finding"_L1, "restore.columns"_L1,
        QT_TRANSLATE_NOOP("Finding", "Restore the missing column, or restore to a new table, on the command line.") },
    WindowRemedy { "Finding"_L1, "restore.cascades"_L1,
                   QT_TRANSLATE_NOOP(
                       "Finding", "Restore to a new table on the command line, and copy what you need from there.") },
    WindowRemedy {
        "Finding"_L1, "restore.key"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Restore to a new table on the command line, compare, and rename the tables by hand.") },
    WindowRemedy {
        "Finding"_L1, "rights.foreign_code"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Connect as the owner of %1, or enter the owner in \"Work as\" on the Connections "
                          "page. If a superuser owns the journal, first transfer it, on the command line.") },
    WindowRemedy {
        "Finding"_L1, "event_trigger.drop"_L1,
        QT_TRANSLATE_NOOP("Finding",
                          "Have a superuser run ALTER EVENT TRIGGER \"%1\" DISABLE for that phase; or write "
                          "accept = [\"event_trigger.drop\"], and finish on the command line, which can keep "
                          "the retired table.") },
    WindowRemedy { "Finding"_L1, "stage.exists"_L1,
                   QT_TRANSLATE_NOOP("Finding", "Resume, abort or finish that run on the Run page.") },
    WindowRemedy { "Check"_L1, "P11"_L1, QT_TRANSLATE_NOOP("Check", "Create one on the Backups page.") },
    WindowRemedy {
        "Check"_L1, "H04"_L1,
        QT_TRANSLATE_NOOP(
            "Check",
            "Check the rows, then choose \"Plan repair…\": they are kept, and the table is backed up first.") },
    WindowRemedy { "Lint"_L1, "A01"_L1,
                   QT_TRANSLATE_NOOP("Lint", "Merge them on the Revisions page, or always name the branch.") },
    WindowRemedy { "Lint"_L1, "D12"_L1,
                   QT_TRANSLATE_NOOP("Lint",
                                     "Leave them enabled. If you cannot, check for orphaned rows afterwards, on the "
                                     "Health page.") },
    WindowRemedy { "Lint"_L1, "D14"_L1, QT_TRANSLATE_NOOP("Lint", "Back up %1 on the Backups page.") },
    WindowRemedy { "Lint"_L1, "D15"_L1,
                   QT_TRANSLATE_NOOP("Lint", "A backup made on the Backups page keeps them, and verifies the copy.") },
    WindowRemedy { "Lint"_L1, "Q10"_L1,
                   QT_TRANSLATE_NOOP("Lint", "The Partitions page moves them; otherwise recreate each one.") },
    WindowRemedy { "Lint"_L1, "S07"_L1,
                   QT_TRANSLATE_NOOP("Lint", "Compare the privileges before and after, on the Health page.") },
    WindowRemedy { "Report"_L1, "may_roll_back"_L1,
                   QT_TRANSLATE_NOOP("Report",
                                     "It can be rolled back on the Run page, keeping every write made since. Finishing "
                                     "it drops the retired table.") },
    WindowRemedy { "Report"_L1, "may_discard"_L1,
                   QT_TRANSLATE_NOOP("Report",
                                     "It was rolled back, keeping every write made since. The copy can be discarded on "
                                     "the Run page.") },
    WindowRemedy { "Report"_L1, "may_reapply"_L1,
                   QT_TRANSLATE_NOOP("Report",
                                     "It was rolled back. It can be reapplied, or the copy discarded, on the Run "
                                     "page.") },
};

} // namespace

void setReader(Reader reader)
{
    whoReads = reader;
}

const char* remedyFor(QStringView context, QStringView id, const char* remedy)
{
    if (whoReads == Reader::CommandLine)
        return remedy;
    const auto found = std::ranges::find_if(
        windowRemedies, [&](const WindowRemedy& one) { return one.context == context && one.id == id; });
    return found == windowRemedies.end() ? remedy : found->remedy;
}

} // namespace stopover::text
