#include "app/ctl/command.h"
#include "text/fill.h"

#include <QCoreApplication>

#include <array>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using text::translated;

namespace {

#define SAY(words) QT_TRANSLATE_NOOP("Command", words)

constexpr std::array globals {
    Option { "db", "DATABASE",
             SAY("URI, keywords, service=NAME or a database name; else PG* variables, else the sandbox") },
    Option { "project", "DIR", SAY("folder of the project; relative specification files are looked for in it") },
    Option { "work-as", "ROLE",
             SAY("of a superuser: the role whose rights are worked with (default: the owner of the database or of its "
                 "tables)") },
    Option { "section", "NAME", SAY("section of alembic.ini (-n)") },
    Option { "run-python", nullptr, SAY("run revision files whose values cannot be read otherwise") },
    Option { "json", nullptr, SAY("one JSON document on standard output, or JSON lines for events") },
    Option { "no-color", nullptr, SAY("no colours; the variable NO_COLOR does the same") },
    Option { "help", nullptr, SAY("show this help") },
    Option { "version", nullptr, SAY("show the version") },
};

constexpr Option directoryOption { "dir", "DIR", SAY("directory of the sandbox") };
constexpr Option confirmOption { "confirm", "SCHEMA.TABLE", SAY("the table that changes, as proof that you mean it") };
constexpr Option workersOption { "workers", "N", SAY("sessions that copy at the same time (default 2)") };
constexpr Option takeOverOption { "take-over", nullptr, SAY("end the sessions of a console that has gone silent") };
constexpr Option stopBeforeOption { "stop-before", "STEP", SAY("pause before this step, for example swap") };
constexpr Option rateOption { "rows-per-second", "N", SAY("limit of the copy, over all workers") };
constexpr Option fullSpeedOption { "full-speed", nullptr, SAY("no rests while others work in the database") };
constexpr Option overrideOption {
    "override", "CHECK=REASON",
    SAY("pass over a check that blocks, where the policy allows it; several with semicolons")
};
constexpr Option signOffOption { "sign-off", "ITEM=NAME",
                                 SAY("tick an item of the checklist; several with semicolons") };
constexpr Option rowsOption { "rows", "N", SAY("rows of the demo's table chunks (default 1 000 000)") };

constexpr std::array sandboxOptions { directoryOption };
constexpr std::array demoOptions { directoryOption, rowsOption,
                                   Option { "replace", nullptr,
                                            SAY("drop the demo's objects that are there (with --db)") } };
constexpr std::array journeyOptions { directoryOption, rowsOption, workersOption, fullSpeedOption,
                                      Option { "rate", "N", SAY("writes a second of the application (default 300)") } };

#define STOPOVER_SPEC_OPTIONS                                                                                          \
    Option { "table", "SCHEMA.TABLE", SAY("the table to move, instead of a file") },                                   \
        Option { "strategy", "NAME", SAY("list, hash or range") },                                                     \
        Option { "key", "KEY", SAY("column, columns (hash) or expression (list)") },                                   \
        Option { "partitions", "N", SAY("how many (hash, and list by expression)") },                                  \
        Option { "values", "distinct", SAY("list by column: a partition for each value") },                            \
        Option { "interval", "WIDTH", SAY("range: day, week, month or number") },                                      \
        Option { "step", "N", SAY("range by number: width of a partition") },                                          \
        Option { "from", "BOUND", SAY("range: first bound; default: from the data") },                                 \
        Option { "to", "BOUND", SAY("range: last bound; default: from the data") },                                    \
        Option { "ahead", "N", SAY("range: partitions beyond the data (default 3)") },                                 \
        Option { "timezone", "ZONE", SAY("range: where days and months begin (default UTC)") },                        \
        Option { "default", nullptr, SAY("add a default partition") },                                                 \
        Option { "backup", "KIND", SAY("table or none (default table)") },                                             \
        Option { "retain-days", "N", SAY("how long the old table is kept (default 7)") },                              \
        Option { "batch-rows", "N", SAY("rows of a first batch (default 10 000)") },                                   \
        Option { "copy", "METHOD", SAY("automatic or keyset") }, Option                                                \
    {                                                                                                                  \
        "accept", "RULES", SAY("findings that are all right, separated by commas")                                     \
    }

constexpr std::array planOptions { STOPOVER_SPEC_OPTIONS, Option { "sql", nullptr, SAY("print a script for psql") } };
constexpr std::array repartitionOptions { STOPOVER_SPEC_OPTIONS, confirmOption,    workersOption,  rateOption,
                                          fullSpeedOption,       stopBeforeOption, overrideOption, signOffOption };
constexpr std::array partitionsOptions {
    Option { "exact", nullptr, SAY("count every row (the default)") },
    Option { "estimate", nullptr, SAY("take the server's statistics, at once") },
    Option { "ahead", "N", SAY("create N further range partitions") },
};
constexpr std::array resumeOptions { confirmOption,   workersOption,    rateOption,
                                     fullSpeedOption, stopBeforeOption, takeOverOption };
constexpr std::array phaseOptions { confirmOption, workersOption, fullSpeedOption, takeOverOption };
constexpr Option fromOption { "from", "ROWS",
                              SAY("rows of the version table, separated by commas, or base; no database is needed") };
constexpr Option verboseOption { "verbose", nullptr, SAY("all that the files say (-v)") };
constexpr Option databaseOption { "confirm", "DATABASE", SAY("the database that changes, as proof that you mean it") };
constexpr Option backupOption { "backup", "KIND",
                                SAY("table (default) or none: copies of what would be lost, made before") };
constexpr std::array historyOptions {
    Option { "range", "FROM:TO", SAY("part of the history; \"current\" stands for the database (-r)") }, verboseOption
};
constexpr std::array headsOptions {
    Option { "resolve-dependencies", nullptr, SAY("only heads that nothing depends on") }, verboseOption
};
constexpr std::array markOptions { databaseOption };
constexpr std::array checkOptions {
    directoryOption,
    Option { "round-trip", nullptr, SAY("run up, down and up again on the sandbox, and compare the schemas") }
};
constexpr std::array verboseOptions { verboseOption };
constexpr std::array wayOptions { fromOption, Option { "sql", nullptr, SAY("print the SQL, as it would run") },
                                  backupOption };
constexpr std::array migrateOptions { databaseOption,
                                      backupOption,
                                      stopBeforeOption,
                                      workersOption,
                                      overrideOption,
                                      signOffOption,
                                      Option { "dry-run", nullptr,
                                               SAY("run it in one transaction and roll back (SQL revisions)") } };
constexpr std::array stampOptions { databaseOption, Option { "purge", nullptr, SAY("delete all rows first") } };
constexpr std::array mergeOptions { Option { "message", "TEXT", SAY("what it is for (-m)") },
                                    Option { "branch-label", "NAME", SAY("label of the new revision") },
                                    Option { "rev-id", "ID", SAY("id of the new revision") } };
constexpr std::array revisionOptions {
    Option { "message", "TEXT", SAY("what it is for (-m)") },
    Option { "template", "NAME",
             SAY("what to begin with: add-column, add-index, add-foreign-key, data-batch, concurrent-index, "
                 "audit-trigger, zero-downtime-column or repartition") },
    Option { "head", "REVISION", SAY("the revision to continue (default head); several with commas") },
    Option { "splice", nullptr, SAY("the revision to continue need not be a head") },
    Option { "branch-label", "NAME", SAY("label of the new revision") },
    Option { "depends-on", "REVISIONS", SAY("what has to be applied before, separated by commas") },
    Option { "rev-id", "ID", SAY("id of the new revision") },
};
constexpr std::array backupCreateOptions {
    Option { "table", "SCHEMA.TABLE",
             SAY("tables, separated by commas; without it, or with --format, a dump of the database") },
    Option { "format", "NAME", SAY("dump as custom, directory or sql (gzip)") },
    Option { "to", "DIR", SAY("folder of the dump") },
    Option { "jobs", "N", SAY("sessions of a dump or restore (default 2)") },
    Option { "schema-only", nullptr, SAY("dump without rows") },
    Option { "data-only", nullptr, SAY("dump without the schema") },
    Option { "globals", nullptr, SAY("roles and tablespaces too, beside the dump") },
    Option { "retain-days", "N", SAY("how long the backup is kept (default 30)") },
    workersOption,
    fullSpeedOption,
};
constexpr std::array backupListOptions { Option { "all", nullptr, SAY("those that were dropped too") } };
constexpr std::array backupVerifyOptions {
    Option { "level", "N", SAY("of a dump: 1 bytes, 2 read to its end, 3 restored and compared (default 3)") },
    directoryOption
};
constexpr std::array backupReviewOptions {
    Option { "rows", "KIND", SAY("show rows: only-backup, only-live or changed") },
    Option { "limit", "N", SAY("how many rows (default 20)") },
    Option { "mark", nullptr, SAY("mark as reviewed") },
    Option { "note", "TEXT", SAY("what the review found, for the audit") },
    Option { "keep-days", "N", SAY("keep it for N days from now") },
};
constexpr std::array backupRestoreOptions {
    Option { "confirm", "NAME", SAY("the table, or the database, that changes, as proof that you mean it") },
    Option { "into", "SCHEMA.TABLE", SAY("a new table instead of the live one") },
    Option { "column", "NAME", SAY("only this column") },
    Option { "newer", "KIND", SAY("rows written since: keep (default, in a table of their own) or discard") },
    Option { "table", "SCHEMA.TABLE", SAY("of a dump: take this table out, as a backup table") },
    Option { "database", "NAME", SAY("of a dump: the new database (default: the old name with the time)") },
    Option { "swap", nullptr, SAY("of a dump: give the new database the old one's name, which is kept under another") },
    Option { "allow-code", nullptr, SAY("of a dump of another origin: run what it holds, as an ordinary role") },
    Option { "allow-superuser", "LIST",
             SAY("of a dump: extensions to create as the superuser, such as \"EXTENSION postgis; …\"") },
    Option { "leave-out", "LIST",
             SAY("of a dump: what needs a superuser and is not restored, such as \"EVENT TRIGGER audit; …\"") },
    Option { "jobs", "N", SAY("sessions of a dump or restore (default 2)") },
    workersOption,
    fullSpeedOption,
    stopBeforeOption,
};
constexpr std::array databaseConfirmOptions { databaseOption };
constexpr std::array backupExportOptions {
    Option { "to", "FILE", SAY("CSV file to write") },
    Option { "raw", nullptr,
             SAY("as COPY reads it again: texts that a spreadsheet would run as formulas stay as they are") },
};
constexpr std::array backupBaseOptions { Option { "to", "DIR", SAY("folder of the base backup") } };
constexpr std::array preflightOptions {
    Option { "plan", "FILE", SAY("specification of a move") },
    Option { "table", "SCHEMA.TABLE", SAY("tables that will change, separated by commas") },
    Option { "script", "FILE", SAY("SQL that will run: its tables are taken from it, and its data is probed") },
    overrideOption,
    signOffOption,
};
constexpr std::array activityOptions {
    Option { "cancel", "PID", SAY("ask that session to give up its statement") },
    Option { "terminate", "PID", SAY("end that session; what it has not committed is lost") },
    Option { "confirm", "PID", SAY("the same number again, as proof that you mean it") },
};
constexpr std::array reportOptions {
    Option { "format", "NAME", SAY("html, md (default), json or pdf") },
    Option { "to", "FILE", SAY("file to write; else standard output") },
    Option { "compare", "ID", SAY("another run: both side by side, step by step") },
};
constexpr std::array mendOptions {
    Option { "constraint", "NAME", SAY("rows that refer to nothing, though this foreign key forbids it") },
    Option { "unique", "COLUMNS", SAY("rows that agree in these columns; the one with the smallest key stays") },
    confirmOption,
    overrideOption,
    signOffOption,
};
constexpr std::array rehearseOptions {
    directoryOption,
    Option { "plan", "FILE", SAY("specification of a move, instead of revisions") },
    Option { "down", nullptr, SAY("the way down to the target, and up again") },
    Option { "rows", "PART", SAY("all (default), none, or a part of the large tables, such as 10%") },
};
constexpr std::array healthOptions { Option { "save-baseline", nullptr,
                                              SAY("take the health as it is now for later comparison") } };
constexpr std::array lintOptions {
    Option { "server-version", "N",
             SAY("major version of the server that it is for (default: that of --db, else 15)") },
    Option { "sarif", nullptr, SAY("print SARIF 2.1.0 for code scanning") },
    Option { "no-transaction", nullptr, SAY("each statement is a transaction of its own, as with psql") },
    Option { "style", nullptr, SAY("rules of taste as well") },
    Option { "fail-on", "LEVEL", SAY("exit with 1 for error, warning (default) or never") },
};
constexpr std::array installOptions {
    Option { "owner", "ROLE",
             SAY("hand the schemas over to this role, with their runs and backup records: say what would be done; do "
                 "it with --confirm") },
    Option { "repair", nullptr,
             SAY("take schemas over that hold what is not Stopover's: say what would be done; do it with --confirm") },
    Option { "confirm", "DATABASE", SAY("the database, as proof that you mean it (with --repair)") },
};
constexpr std::array uninstallOptions { Option { "confirm", "DATABASE",
                                                 SAY("the database, as proof that you mean it") } };

constexpr std::array allCommands {
    Command { { "sandbox start", "", 0, 0, sandboxOptions },
              SAY("start a private PostgreSQL server and print its URI"),
              &sandboxStart },
    Command { { "sandbox stop", "", 0, 0, sandboxOptions }, SAY("stop it; its data stays"), &sandboxStop },
    Command {
        { "sandbox status", "", 0, 0, sandboxOptions }, SAY("say where it is and whether it runs"), &sandboxStatus },
    Command {
        { "sandbox reset", "", 0, 0, sandboxOptions }, SAY("throw its data away and start afresh"), &sandboxReset },
    Command { { "demo load", "", 0, 0, demoOptions },
              SAY("fill the sandbox's demo database, replacing what it held"),
              &demoLoad },
    Command { { "demo journey", "", 0, 0, journeyOptions },
              SAY("partition a live table, roll back and go forward again, and count"),
              &demoJourney },
    Command { { "repartition plan", "[SPEC]", 0, 1, planOptions },
              SAY("say what a move would do, change nothing"),
              &repartitionPlan },
    Command { { "repartition run", "[SPEC]", 0, 1, repartitionOptions },
              SAY("move a live table into partitions"),
              &repartitionRun },
    Command { { "partitions", "TABLE", 1, 1, partitionsOptions },
              SAY("show how rows spread over partitions, or create further ones"),
              &partitions },
    Command { { "run list", "", 0, 0, {} }, SAY("list the runs, newest first"), &runList },
    Command { { "run show", "ID", 1, 1, {} }, SAY("show a run: steps, what is possible, what is left over"), &runShow },
    Command { { "run resume", "ID", 1, 1, resumeOptions }, SAY("go on where a run stopped"), &runResume },
    Command { { "run rollback", "ID", 1, 1, phaseOptions },
              SAY("put the old table back, with every write made since"),
              &runRollback },
    Command { { "run reapply", "ID", 1, 1, phaseOptions, "run again" },
              SAY("go forward again after a rollback"),
              &runReapply },
    Command { { "run finish", "ID", 1, 1, phaseOptions }, SAY("drop what is kept for a rollback"), &runFinish },
    Command { { "run abort", "ID", 1, 1, phaseOptions }, SAY("give a run up and remove what it prepared"), &runAbort },
    Command { { "run mark-applied", "ID", 1, 1, markOptions },
              SAY("record the revision at which an upgrade stopped as applied"),
              &runMarkApplied },
    Command { { "history", "", 0, 0, historyOptions }, SAY("list the revisions, newest first"), &history },
    Command { { "heads", "", 0, 0, headsOptions }, SAY("list the newest revision of each line"), &heads },
    Command { { "branches", "", 0, 0, verboseOptions }, SAY("list the revisions where lines part"), &branches },
    Command { { "current", "", 0, 0, verboseOptions }, SAY("say which revisions the database has"), &current },
    Command { { "show", "REVISION…", 1, 64, {} }, SAY("show revisions in full"), &show },
    Command {
        { "check", "", 0, 0, checkOptions }, SAY("say whether the database has all revisions, unchanged"), &check },
    Command { { "plan upgrade", "TARGET", 1, 1, wayOptions },
              SAY("say what an upgrade would run, change nothing"),
              &planUpgrade },
    Command { { "plan downgrade", "TARGET", 1, 1, wayOptions },
              SAY("say what a downgrade would run, change nothing"),
              &planDowngrade },
    Command { { "upgrade", "TARGET", 1, 1, migrateOptions }, SAY("apply revisions up to a target"), &upgrade },
    Command { { "downgrade", "TARGET", 1, 1, migrateOptions }, SAY("undo revisions down to a target"), &downgrade },
    Command { { "stamp", "TARGET…", 1, 64, stampOptions }, SAY("record revisions without running them"), &stamp },
    Command { { "merge", "REVISION…", 1, 64, mergeOptions }, SAY("write a revision that joins heads"), &merge },
    Command { { "revision", "", 0, 0, revisionOptions }, SAY("write a new revision file"), &revision },
    Command { { "backup create", "", 0, 0, backupCreateOptions },
              SAY("copy tables, or dump the database, and prove it"),
              &backupCreate },
    Command { { "backup list", "", 0, 0, backupListOptions }, SAY("list the backups, what is due first"), &backupList },
    Command {
        { "backup verify", "ID", 1, 1, backupVerifyOptions }, SAY("read a backup again and compare"), &backupVerify },
    Command { { "backup review", "ID", 1, 1, backupReviewOptions },
              SAY("compare a backup with the live table; mark it reviewed"),
              &backupReview },
    Command { { "backup restore", "ID|FILE", 1, 1, backupRestoreOptions },
              SAY("bring a table, a column or a dump back"),
              &backupRestore },
    Command { { "backup prune", "", 0, 0, databaseConfirmOptions },
              SAY("say what may be dropped; drop it with --confirm"),
              &backupPrune },
    Command { { "backup export", "ID", 1, 1, backupExportOptions }, SAY("write a backup table as CSV"), &backupExport },
    Command {
        { "backup readiness", "", 0, 0, {} }, SAY("say whether a point in time could be reached"), &backupReadiness },
    Command { { "backup base", "", 0, 0, backupBaseOptions },
              SAY("take a base backup of the server and verify it"),
              &backupBase },
    Command { { "rollback emergency", "", 0, 0, databaseConfirmOptions },
              SAY("undo the last run, by the surest way there is"),
              &rollbackEmergency },
    Command { { "lint", "FILE|PROJECT…", 1, 4096, lintOptions },
              SAY("say what SQL files and revisions would lock, rewrite and lose; run nothing"),
              &lint },
    Command { { "preflight", "", 0, 0, preflightOptions }, SAY("say whether a change may run now"), &preflight },
    Command { { "health", "", 0, 0, healthOptions },
              SAY("say what is broken, and what got worse since the last run"),
              &health },
    Command { { "rehearse", "[TARGET]", 0, 1, rehearseOptions },
              SAY("try it out on a private copy, there and back, and measure every statement"),
              &rehearse },
    Command { { "mend", "TABLE", 1, 1, mendOptions },
              SAY("take out rows that stand in the way of a key; they are kept, after a backup"),
              &mend },
    Command { { "activity", "", 0, 0, activityOptions },
              SAY("say who works, who waits for whom, and what is big and slow"),
              &activity },
    Command { { "report", "ID", 1, 1, reportOptions },
              SAY("write what a run did, and the proof that nothing is lost"),
              &report },
    Command { { "run sign-off", "ID ITEM=NAME", 2, 2, {} },
              SAY("tick an item of a run's checklist, with a name"),
              &runSignOff },
    Command { { "install", "", 0, 0, installOptions },
              SAY("create the journal (schema stopover) in the database"),
              &install },
    Command { { "uninstall", "", 0, 0, uninstallOptions }, SAY("remove the journal from the database"), &uninstall },
};

QString optionLines(std::span<const Option> options)
{
    constexpr qsizetype column = 26;
    QString text;
    for (const Option& option : options) {
        QString name = u"  --"_s + QLatin1StringView(option.name);
        if (option.value != nullptr)
            name += u' ' + QString(QLatin1StringView(option.value));
        text += name.leftJustified(column) + u' ' + translated("Command", option.help) + u'\n';
    }
    return text;
}

QString helpOfAll()
{
    constexpr qsizetype column = 27;
    QString text = translated("Command",
                              SAY("stopoverctl moves live PostgreSQL tables into partitions, and back, without "
                                  "losing a row.\n\nUsage: stopoverctl COMMAND [OPTIONS]\n\nCommands:\n"));
    for (const Command& command : allCommands) {
        const QString words =
            u"  "_s + QLatin1StringView(command.syntax.words) + u' ' + QLatin1StringView(command.syntax.operands);
        text += words.leftJustified(column) + u' ' + translated("Command", command.summary) + u'\n';
    }
    text += translated("Command", SAY("\nOptions of all commands:\n")) + optionLines(globals);
    return text
        + translated("Command",
                     SAY("\nSPEC is a TOML file; ID is a run's number or \"last\".\n\"stopoverctl COMMAND --help\" "
                         "lists the options of a command.\n\nExit codes: 0 done, 1 findings or refused, 2 failed, "
                         "3 in doubt, 4 cancelled, 64 wrong usage.\n"));
}

#undef SAY

} // namespace

std::span<const Command> commands()
{
    return allCommands;
}

std::span<const Option> globalOptions()
{
    return globals;
}

QString helpText(qsizetype command)
{
    if (command < 0)
        return helpOfAll();
    const Command& chosen = allCommands.at(static_cast<std::size_t>(command));
    const QString words = QString::fromLatin1(chosen.syntax.words);
    QString text =
        translated("Command", QT_TRANSLATE_NOOP("Command", "stopoverctl %1: %2.\n\nUsage: stopoverctl %3 [OPTIONS]\n"),
                   { words, translated("Command", chosen.summary),
                     QString(words + u' ' + QLatin1StringView(chosen.syntax.operands)).trimmed() });
    if (!chosen.syntax.options.empty())
        text += u'\n' + optionLines(chosen.syntax.options);
    return text + translated("Command", QT_TRANSLATE_NOOP("Command", "\nOptions of all commands:\n"))
        + optionLines(globals);
}

} // namespace stopover::ctl
