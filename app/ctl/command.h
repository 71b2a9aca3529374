#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/console.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/interrupts.h"
#include "core/trust/worklogin.h"

namespace stopover::ctl {

/// What a command works with.
struct Context
{
    const Arguments& arguments;
    Console& console;
    Interrupts& interrupts;
    std::optional<trust::WorkLogin> login {}; ///< made once, by settingsOf()
};

/// A command says itself what it has to say; the error of one that fails is printed by the caller.
using CommandFunction = Result<ExitCode> (*)(Context&);

struct Command
{
    Syntax syntax;
    const char* summary; ///< for --help
    CommandFunction run;
};

/// Every command, in the order of the help.
std::span<const Command> commands();
std::span<const Option> globalOptions();

/// Text of --help: of one command, or of all with -1.
QString helpText(qsizetype command);

// One function per command group's file.
Result<ExitCode> sandboxStart(Context& context);
Result<ExitCode> sandboxStop(Context& context);
Result<ExitCode> sandboxStatus(Context& context);
Result<ExitCode> sandboxReset(Context& context);
Result<ExitCode> demoLoad(Context& context);
Result<ExitCode> demoJourney(Context& context);
Result<ExitCode> repartitionPlan(Context& context);
Result<ExitCode> repartitionRun(Context& context);
Result<ExitCode> partitions(Context& context);
Result<ExitCode> runList(Context& context);
Result<ExitCode> runShow(Context& context);
Result<ExitCode> runResume(Context& context);
Result<ExitCode> runRollback(Context& context);
Result<ExitCode> runReapply(Context& context);
Result<ExitCode> runFinish(Context& context);
Result<ExitCode> runAbort(Context& context);
Result<ExitCode> runKeepUp(Context& context);
Result<ExitCode> runMarkApplied(Context& context);
Result<ExitCode> projectShow(Context& context);
Result<ExitCode> history(Context& context);
Result<ExitCode> heads(Context& context);
Result<ExitCode> branches(Context& context);
Result<ExitCode> current(Context& context);
Result<ExitCode> show(Context& context);
Result<ExitCode> check(Context& context);
Result<ExitCode> planUpgrade(Context& context);
Result<ExitCode> planDowngrade(Context& context);
Result<ExitCode> upgrade(Context& context);
Result<ExitCode> downgrade(Context& context);
Result<ExitCode> stamp(Context& context);
Result<ExitCode> merge(Context& context);
Result<ExitCode> revision(Context& context);
Result<ExitCode> revisionImport(Context& context);
Result<ExitCode> backupCreate(Context& context);
Result<ExitCode> backupList(Context& context);
Result<ExitCode> backupVerify(Context& context);
Result<ExitCode> backupReview(Context& context);
Result<ExitCode> backupRestore(Context& context);
Result<ExitCode> backupPrune(Context& context);
Result<ExitCode> backupExport(Context& context);
Result<ExitCode> backupReadiness(Context& context);
Result<ExitCode> backupBase(Context& context);
Result<ExitCode> rollbackEmergency(Context& context);
Result<ExitCode> lint(Context& context);
Result<ExitCode> preflight(Context& context);
Result<ExitCode> health(Context& context);
Result<ExitCode> mend(Context& context);
Result<ExitCode> rehearse(Context& context);
Result<ExitCode> activity(Context& context);
Result<ExitCode> report(Context& context);
Result<ExitCode> runSignOff(Context& context);
Result<ExitCode> install(Context& context);
Result<ExitCode> environment(Context& context);
Result<ExitCode> uninstall(Context& context);

} // namespace stopover::ctl
