#include "app/ctl/command.h"
#include "app/ctl/say.h"

#include <QCoreApplication>

#include <array>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array globals {
    Option { "db", "DATABASE",
             "URI, keywords, service=NAME or a database name; default: PG* variables, then the private server" },
    Option { "project", "DIR",
             "project folder, or its alembic.ini; relative specification files are searched in the folder" },
    Option { "work-as", "ROLE",
             "for superusers: work with the rights of this role (default: the owner of the database or its tables)" },
    Option { "section", "NAME", "section of alembic.ini (-n)" },
    Option { "run-python", nullptr, "run revision files whose values cannot be read statically" },
    Option { "json", nullptr, "print one JSON document, or JSON lines for events" },
    Option { "no-color", nullptr, "no colors (like the NO_COLOR variable)" },
    Option { "help", nullptr, "show this help" },
    Option { "version", nullptr, "show the version" },
};

constexpr Option directoryOption { "dir", "DIR", "directory of the private server" };
constexpr Option confirmOption { "confirm", "SCHEMA.TABLE", "name of the table to change, as confirmation" };
constexpr Option workersOption { "workers", "N", "parallel copy sessions (default 2)" };
constexpr Option takeOverOption {
    "take-over", nullptr, "take the run over from a Stopover that no longer responds, terminating its sessions"
};
constexpr Option stopBeforeOption { "stop-before", "STEP", "pause before this step, for example swap" };
constexpr Option rateOption { "rows-per-second", "N", "maximum copy rate, over all workers" };
constexpr Option fullSpeedOption { "full-speed", nullptr, "do not slow down while the server is busy" };
constexpr Option brakeOption { "brake", nullptr,
                               "slow writers down by a few milliseconds per statement if the copy cannot catch up" };
constexpr Option keepRetiredOption { "keep-retired", nullptr,
                                     "keep the retired table, and what an event trigger does not let be dropped" };
constexpr Option oldSnapshotsOption { "old-snapshots", nullptr,
                                      "swap although open transactions would find the table empty (after waiting)" };
constexpr Option overrideOption {
    "override", "CHECK=REASON", "override a blocking check, if the policy allows it; separate several with semicolons"
};
constexpr Option signOffOption { "sign-off", "ITEM=NAME",
                                 "sign off a checklist item; separate several with semicolons" };
constexpr Option rowsOption { "rows", "N", "rows of the demo table chunks (default 1000000)" };

constexpr std::array sandboxOptions { directoryOption };
constexpr std::array demoOptions { directoryOption, rowsOption,
                                   Option { "replace", nullptr, "drop the demo's existing objects (with --db)" } };
constexpr std::array journeyOptions { directoryOption, rowsOption, workersOption, fullSpeedOption,
                                      Option { "rate", "N", "writes per second of the application (default 300)" } };

#define STOPOVER_SPEC_OPTIONS                                                                                          \
    Option { "table", "SCHEMA.TABLE", "table to partition, instead of a file" },                                       \
        Option { "strategy", "NAME", "list, hash or range" },                                                          \
        Option { "key", "KEY", "column, columns (hash) or expression (list)" },                                        \
        Option { "partitions", "N", "number of partitions (hash, and list by expression)" },                           \
        Option { "values", "distinct", "list by column: one partition per value" },                                    \
        Option { "interval", "WIDTH", "range: day, week, month or number" },                                           \
        Option { "step", "N", "range by number: width of a partition" },                                               \
        Option { "from", "BOUND", "range: first bound; default: from the data" },                                      \
        Option { "to", "BOUND", "range: end of the last partition (exclusive); default: from the data" },              \
        Option { "ahead", "N", "range: partitions beyond the data (default 3)" },                                      \
        Option { "timezone", "ZONE", "range: time zone of the bounds (default UTC)" },                                 \
        Option { "default", nullptr, "add a default partition" },                                                      \
        Option { "backup", "KIND", "table or none (default table)" },                                                  \
        Option { "retain-days", "N", "days until the retired table is due for review (default 7)" },                   \
        Option { "batch-rows", "N",                                                                                    \
                 "initial rows per chunk; adapts to about 300 ms and at most 16 MB per chunk (default 10000)" },       \
        Option { "lock-budget", "MS", "longest time for which a swap may hold its lock (default 500)" },               \
        Option { "copy", "METHOD", "automatic or keyset" }, Option                                                     \
    {                                                                                                                  \
        "accept", "RULES", "findings to accept, separated by commas"                                                   \
    }

constexpr std::array planOptions { STOPOVER_SPEC_OPTIONS, Option { "sql", nullptr, "print a script for psql" } };
constexpr std::array repartitionOptions { STOPOVER_SPEC_OPTIONS, confirmOption,    workersOption,     rateOption,
                                          fullSpeedOption,       stopBeforeOption, overrideOption,    signOffOption,
                                          takeOverOption,        brakeOption,      oldSnapshotsOption };
constexpr std::array partitionsOptions {
    Option { "exact", nullptr, "count every row (the default)" },
    Option { "estimate", nullptr, "use the server's statistics (immediate)" },
    Option { "ahead", "N", "create N more range partitions, like the newest one" },
    Option { "timezone", "ZONE", "with --ahead: time zone of the bounds (default: read from them)" },
    Option { "dry-run", nullptr, "with --ahead: show what would be created; changes nothing" },
    Option { "sql", nullptr, "with --ahead: print the SQL that would run" },
    stopBeforeOption,
    overrideOption,
    signOffOption,
};
constexpr std::array resumeOptions { confirmOption,  workersOption,  rateOption,  fullSpeedOption,   stopBeforeOption,
                                     takeOverOption, overrideOption, brakeOption, oldSnapshotsOption };
constexpr std::array phaseOptions { confirmOption,  workersOption, fullSpeedOption,
                                    takeOverOption, brakeOption,   oldSnapshotsOption };
constexpr std::array finishOptions { confirmOption,  workersOption, fullSpeedOption,
                                     takeOverOption, brakeOption,   keepRetiredOption };
constexpr Option fromOption { "from", "ROWS",
                              "rows of the version table, separated by commas, or base; needs no database" };
constexpr Option verboseOption { "verbose", nullptr, "all details (-v)" };
constexpr Option databaseOption { "confirm", "DATABASE", "name of the database to change, as confirmation" };
constexpr Option backupOption { "backup", "KIND", "table (default) or none: whether to copy what would be lost first" };
constexpr std::array projectOptions {
    Option { "python", "PYTHON", "interpreter that the project's Alembic runs with; kept in stopover.toml" },
    Option { "env-file", "FILE", "environment variables for the project's Alembic; kept in stopover.toml" }
};
constexpr std::array historyOptions {
    Option { "range", "FROM:TO", "range of revisions; \"current\" is the database's revision (-r)" }, verboseOption
};
constexpr std::array headsOptions {
    Option { "resolve-dependencies", nullptr, "only heads that no revision depends on" }, verboseOption
};
constexpr std::array markOptions { databaseOption, takeOverOption };
constexpr std::array checkOptions {
    directoryOption,
    Option { "round-trip", nullptr,
             "upgrade, downgrade and upgrade again on the private server, and compare the schemas" }
};
constexpr std::array verboseOptions { verboseOption };
constexpr std::array wayOptions { fromOption, Option { "sql", nullptr, "print the SQL that would run" }, backupOption };
constexpr std::array migrateOptions {
    databaseOption,   backupOption,
    stopBeforeOption, workersOption,
    overrideOption,   signOffOption,
    takeOverOption,   Option { "dry-run", nullptr, "run it in one transaction and roll back (SQL revisions)" }
};
constexpr std::array stampOptions { databaseOption, Option { "purge", nullptr, "delete all rows first" } };
constexpr std::array mergeOptions { Option { "message", "TEXT", "title (-m)" },
                                    Option { "branch-label", "NAME", "label of the new revision" },
                                    Option { "rev-id", "ID", "id of the new revision" } };
constexpr std::array revisionOptions {
    Option { "message", "TEXT", "title (-m)" },
    Option { "template", "NAME",
             "template: add-column, add-index, add-foreign-key, data-batch, concurrent-index, audit-trigger, "
             "zero-downtime-column or repartition" },
    Option { "head", "REVISION", "parent revision (default head); separate several with commas" },
    Option { "splice", nullptr, "allow a parent that is not a head" },
    Option { "branch-label", "NAME", "label of the new revision" },
    Option { "depends-on", "REVISIONS", "revisions that must be applied first, separated by commas" },
    Option { "rev-id", "ID", "id of the new revision" },
};
constexpr std::array backupCreateOptions {
    Option { "table", "SCHEMA.TABLE", "tables, separated by commas; without it, or with --format, dump the database" },
    Option { "format", "NAME", "dump as custom, directory or sql (gzip)" },
    Option { "to", "DIR", "folder of the dump" },
    Option { "jobs", "N", "parallel sessions of a dump or restore (default 2)" },
    Option { "schema-only", nullptr, "dump without rows" },
    Option { "data-only", nullptr, "dump without the schema" },
    Option { "globals", nullptr, "also dump roles and tablespaces" },
    Option { "retain-days", "N", "days until the backup is due for review (default 30)" },
    workersOption,
    fullSpeedOption,
    takeOverOption,
};
constexpr std::array backupListOptions { Option { "all", nullptr, "include dropped backups" } };
constexpr std::array backupVerifyOptions {
    Option { "level", "N", "for a dump: 1 checksums, 2 read in full, 3 restored and compared (default 3)" },
    directoryOption
};
constexpr std::array backupReviewOptions {
    Option { "rows", "KIND", "show rows: only-backup, only-live or changed" },
    Option { "limit", "N", "maximum number of rows (default 20)" },
    Option { "mark", nullptr, "mark as reviewed" },
    Option { "note", "TEXT", "result of the review, for the history" },
    Option { "keep-days", "N", "extend retention to N days from now" },
};
constexpr std::array backupRestoreOptions {
    Option { "confirm", "NAME", "name of the table or database to change, as confirmation" },
    Option { "into", "SCHEMA.TABLE", "restore to a new table instead of the live one" },
    Option { "column", "NAME", "only this column" },
    Option { "newer", "KIND", "rows written since: keep (default; in a separate table) or discard" },
    Option { "table", "SCHEMA.TABLE", "for a dump: extract this table as a backup table" },
    Option { "database", "NAME", "for a dump: name of the new database (default: the old name plus the time)" },
    Option { "swap", nullptr, "for a dump: give the new database the old one's name, and rename the old one" },
    Option { "allow-code", nullptr, "for a dump of other origin: run the code in it, as an ordinary role" },
    Option { "allow-superuser", "LIST",
             "for a dump: extensions to create as the superuser, such as \"EXTENSION postgis; …\"" },
    Option { "leave-out", "LIST",
             "for a dump: skip these objects that need a superuser, such as \"EVENT TRIGGER audit; …\"" },
    Option { "jobs", "N", "parallel sessions of a dump or restore (default 2)" },
    workersOption,
    fullSpeedOption,
    stopBeforeOption,
    takeOverOption,
};
constexpr std::array databaseConfirmOptions { databaseOption };
constexpr std::array emergencyOptions {
    Option { "confirm", "NAME", "name of the database, or of the table that a backup replaces, as confirmation" },
    takeOverOption
};
constexpr std::array backupExportOptions {
    Option { "to", "FILE", "CSV file to write" },
    Option { "raw", nullptr, "unchanged, for COPY: text that a spreadsheet would run as formulas is not escaped" },
};
constexpr std::array backupBaseOptions { Option { "to", "DIR", "folder of the base backup" } };
constexpr std::array preflightOptions {
    Option { "plan", "FILE", "partitioning specification" },
    Option { "table", "SCHEMA.TABLE", "tables to change, separated by commas" },
    Option { "script", "FILE", "SQL to run: its tables are checked, and their data is probed" },
    overrideOption,
    signOffOption,
};
constexpr std::array activityOptions {
    Option { "cancel", "PID", "cancel the statement of that session" },
    Option { "terminate", "PID", "terminate that session; its uncommitted work is lost" },
    Option { "confirm", "PID", "the same PID again, as confirmation" },
};
constexpr std::array reportOptions {
    Option { "format", "NAME", "html, md (default), json or pdf" },
    Option { "to", "FILE", "output file (default: standard output)" },
    Option { "compare", "ID", "compare with another run, step by step" },
};
constexpr std::array mendOptions {
    Option { "constraint", "NAME", "remove rows that violate this foreign key" },
    Option { "unique", "COLUMNS", "remove duplicates in these columns, keeping the row with the smallest key" },
    confirmOption,
    overrideOption,
    signOffOption,
    takeOverOption,
};
constexpr std::array rehearseOptions {
    directoryOption,
    Option { "plan", "FILE", "partitioning specification, instead of revisions" },
    Option { "down", nullptr, "downgrade to the target, and upgrade again" },
    Option { "rows", "PART", "all (default), none, or a share of large tables, such as 10%" },
};
constexpr std::array healthOptions { Option { "save-baseline", nullptr, "save the current health as the baseline" } };
constexpr std::array lintOptions {
    Option { "server-version", "N", "major version of the target server (default: that of --db, else 15)" },
    Option { "sarif", nullptr, "print SARIF 2.1.0 for code scanning" },
    Option { "no-transaction", nullptr, "one transaction per statement, as in psql" },
    Option { "style", nullptr, "include style rules" },
    Option { "fail-on", "LEVEL", "exit with 1 for error, warning (default) or never" },
};
constexpr std::array installOptions {
    Option { "owner", "ROLE",
             "transfer Stopover's schemas to this role, with their runs and backup records: show what would be done; "
             "do it with --confirm" },
    Option { "repair", nullptr,
             "take over schemas that contain foreign objects: show what would be done; do it with --confirm" },
    Option { "confirm", "DATABASE",
             "name of the database (or, with --owner, of a role that owns nothing in it), as confirmation" },
};
constexpr std::array uninstallOptions { Option { "confirm", "DATABASE", "name of the database, as confirmation" } };

constexpr std::array environmentOptions { Option { "confirm", "DATABASE",
                                                   "name of the database, to take it out of production" } };

constexpr std::array allCommands {
    Command { { "sandbox start", "", 0, 0, sandboxOptions },
              "start a private PostgreSQL server and print its URI",
              &sandboxStart },
    Command { { "sandbox stop", "", 0, 0, sandboxOptions }, "stop it; the data stays", &sandboxStop },
    Command { { "sandbox status", "", 0, 0, sandboxOptions },
              "show its directory and whether it is running",
              &sandboxStatus },
    Command { { "sandbox reset", "", 0, 0, sandboxOptions }, "delete its data and start over", &sandboxReset },
    Command { { "demo load", "", 0, 0, demoOptions },
              "load the demo into the private server, replacing its contents",
              &demoLoad },
    Command { { "demo journey", "", 0, 0, journeyOptions },
              "partition a live table, roll back, reapply, and verify that no row is lost",
              &demoJourney },
    Command { { "repartition plan", "[SPEC]", 0, 1, planOptions },
              "show what partitioning would do; changes nothing",
              &repartitionPlan },
    Command { { "repartition run", "[SPEC]", 0, 1, repartitionOptions }, "partition a live table", &repartitionRun },
    Command { { "partitions", "TABLE", 1, 1, partitionsOptions },
              "show how rows are distributed over partitions, or create more",
              &partitions },
    Command { { "run list", "", 0, 0, {} }, "list the runs, newest first", &runList },
    Command { { "run show", "ID", 1, 1, {} }, "show a run: its state, its steps and what is possible next", &runShow },
    Command { { "run resume", "ID", 1, 1, resumeOptions }, "resume a run where it stopped", &runResume },
    Command { { "run rollback", "ID", 1, 1, phaseOptions },
              "put the old table back, keeping every write made since",
              &runRollback },
    Command {
        { "run reapply", "ID", 1, 1, phaseOptions, "run again" }, "apply a run again after its rollback", &runReapply },
    Command {
        { "run finish", "ID", 1, 1, finishOptions }, "drop the retired table; no rollback after this", &runFinish },
    Command { { "run abort", "ID", 1, 1, phaseOptions }, "discard a run's copy, or end a run that stopped", &runAbort },
    Command { { "run keep-up", "[ID]", 0, 1, {} },
              "copy what was written since to the kept tables, so that a rollback stays short",
              &runKeepUp },
    Command { { "run mark-applied", "ID", 1, 1, markOptions },
              "record as applied the revision at which an upgrade stopped",
              &runMarkApplied },
    Command { { "project", "", 0, 0, projectOptions },
              "show where a project's revisions are, and what it lacks to run them",
              &projectShow },
    Command { { "history", "", 0, 0, historyOptions }, "list the revisions, newest first", &history },
    Command { { "heads", "", 0, 0, headsOptions }, "list the heads: revisions that no other revises", &heads },
    Command { { "branches", "", 0, 0, verboseOptions }, "list the revisions where branches start", &branches },
    Command { { "current", "", 0, 0, verboseOptions }, "show the database's revisions", &current },
    Command { { "show", "REVISION…", 1, 64, {} }, "show revisions in full", &show },
    Command { { "check", "", 0, 0, checkOptions }, "check that the database has all revisions, unchanged", &check },
    Command { { "plan upgrade", "TARGET", 1, 1, wayOptions },
              "show what an upgrade would run; changes nothing",
              &planUpgrade },
    Command { { "plan downgrade", "TARGET", 1, 1, wayOptions },
              "show what a downgrade would run; changes nothing",
              &planDowngrade },
    Command { { "upgrade", "TARGET", 1, 1, migrateOptions }, "apply revisions up to a target", &upgrade },
    Command { { "downgrade", "TARGET", 1, 1, migrateOptions }, "undo revisions down to a target", &downgrade },
    Command { { "stamp", "TARGET…", 1, 64, stampOptions }, "record revisions without running them", &stamp },
    Command { { "merge", "REVISION…", 1, 64, mergeOptions }, "create a revision that merges heads", &merge },
    Command { { "revision", "[import DIR]", 0, 2, revisionOptions },
              "create a revision file, or SQL revisions of another tool's SQL files, in their order",
              &revision },
    Command { { "backup create", "", 0, 0, backupCreateOptions },
              "back up tables, or dump the database, and verify it",
              &backupCreate },
    Command { { "backup list", "", 0, 0, backupListOptions }, "list backups, those due for review first", &backupList },
    Command { { "backup verify", "ID", 1, 1, backupVerifyOptions }, "verify a backup", &backupVerify },
    Command { { "backup review", "ID", 1, 1, backupReviewOptions },
              "compare a backup with the live table; mark it reviewed",
              &backupReview },
    Command { { "backup restore", "ID|FILE", 1, 1, backupRestoreOptions },
              "restore a table, a column or a dump",
              &backupRestore },
    Command { { "backup prune", "", 0, 0, databaseConfirmOptions },
              "list backups that can be dropped; drop them with --confirm",
              &backupPrune },
    Command { { "backup export", "ID", 1, 1, backupExportOptions }, "export a backup table as CSV", &backupExport },
    Command {
        { "backup readiness", "", 0, 0, {} }, "check whether point-in-time recovery is possible", &backupReadiness },
    Command {
        { "backup base", "", 0, 0, backupBaseOptions }, "take a base backup of the server and verify it", &backupBase },
    Command { { "rollback emergency", "", 0, 0, emergencyOptions },
              "undo the last run, by the safest method available",
              &rollbackEmergency },
    Command { { "lint", "FILE|PROJECT…", 1, 4096, lintOptions },
              "show what SQL files and revisions would lock, rewrite and lose; runs nothing",
              &lint },
    Command { { "preflight", "", 0, 0, preflightOptions }, "check whether a change can run now", &preflight },
    Command { { "health", "", 0, 0, healthOptions },
              "find damage in the database, and what became worse since the last run",
              &health },
    Command { { "rehearse", "[TARGET]", 0, 1, rehearseOptions },
              "apply and roll back on a private copy, and measure every statement",
              &rehearse },
    Command { { "repair", "TABLE", 1, 1, mendOptions, "mend" },
              "move rows that violate a key to a separate table, after a backup",
              &mend },
    Command {
        { "activity", "", 0, 0, activityOptions }, "show sessions, lock waits, sizes and slow queries", &activity },
    Command {
        { "report", "ID", 1, 1, reportOptions }, "write a report of a run, with proof that nothing was lost", &report },
    Command { { "run sign-off", "ID ITEM=NAME", 2, 2, {} }, "sign off an item of a run's checklist", &runSignOff },
    Command {
        { "install", "", 0, 0, installOptions }, "create the journal (schema stopover) in the database", &install },
    Command { { "environment", "[NAME]", 0, 1, environmentOptions },
              "show or set what the database is for: development, test, staging or production",
              &environment },
    Command { { "uninstall", "", 0, 0, uninstallOptions }, "remove the journal from the database", &uninstall },
};

} // namespace

std::span<const Command> commands()
{
    return allCommands;
}

std::span<const Option> globalOptions()
{
    return globals;
}

} // namespace stopover::ctl
