#include "core/change/phases.h"

#include "core/backup/backupstep.h"
#include "core/change/steps.h"
#include "core/change/swapsql.h"
#include "core/sql/remarks.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using run::Step;

namespace {

/// Rows in step, compared, and changed over: the same shape in both directions.
QList<Step> swapPhase(const Move& move, Direction direction, const Structure& structure)
{
    QList<Step> steps { replayStep(move, direction) };
    if (const Step refresh = refreshStep(move, direction); !refresh.statements.isEmpty())
        steps.append(refresh);
    steps.append(verifyStep(move, direction));
    steps.append(dropKeySteps(move, direction));
    steps.append(swapStep(move, direction, structure));
    steps.append(constraintSteps(move, direction));
    return steps;
}

/// A structural revision has its row looked at under the lock of each swap, and recorded behind it.
QList<Step> withRevision(QList<Step> steps, const QList<Step>& planned)
{
    const auto isOfVersionRow = [](const run::Statement& guard) { return guard.assertion == "row_mismatch"_L1; };
    const auto swapOf = [](auto& all) {
        return std::ranges::find_if(
            all, [](const Step& step) { return std::holds_alternative<run::SwapParams>(step.params); });
    };
    const auto from = swapOf(planned);
    const auto to = swapOf(steps);
    if (from != planned.end() && to != steps.end()) {
        const run::Statements guards = std::get<run::SwapParams>(from->params).guards;
        std::ranges::copy_if(guards, std::back_inserter(std::get<run::SwapParams>(to->params).guards), isOfVersionRow);
    }
    std::ranges::copy_if(planned, std::back_inserter(steps), [](const Step& step) { return step.part() != nullptr; });
    return steps;
}

} // namespace

run::Phases makePhases(const Move& move, const QString& structure)
{
    const Structure asPlanned { .oid = move.table.oid, .facts = structure };
    QList<Step> forward;
    if (move.spec.backup == BackupKind::Table)
        forward.append(backup::backupStep(move.table, move.backup, sql::remarks::backupBeforePartitioning(move.live)));
    forward.append(stageStep(move));
    forward.append(partitionSteps(move));
    forward.append({ captureStep(move), copyStep(move), withWayBack(indexStep(move), move), analyzeStep(move),
                     replayStep(move, Direction::Forward) });
    if (!rebuiltViews(move).isEmpty())
        forward.append(materializedViewStep(move));
    forward.append({ verifyStep(move, Direction::Forward), swapStep(move, Direction::Forward, asPlanned) });
    forward.append(constraintSteps(move, Direction::Forward));
    return { { run::Phase::Apply, forward },
             { run::Phase::Rollback, swapPhase(move, Direction::Reverse, {}) },
             { run::Phase::Reapply, swapPhase(move, Direction::Forward, asPlanned) },
             { run::Phase::Finish, finishSteps(move) },
             { run::Phase::Abort, abortSteps(move) } };
}

run::Phases phasesBehind(const Move& move, Direction direction, const Structure& structure, const BringAlong& along,
                         run::Phases planned)
{
    QList<Step> next = swapPhase(move, direction, structure);
    next.prepend(carryStep(move, direction, along));
    // Before the first step that the live table feels: indexes take long.
    if (const auto complete = completeStep(move, direction, along))
        next.insert(std::ranges::find(next, run::Undo::KeepsWrites, &Step::undo), *complete);
    const bool back = direction == Direction::Reverse;
    const QList<Step> later = swapPhase(move, back ? Direction::Forward : Direction::Reverse, {});
    QList<Step>& rollback = planned[run::Phase::Rollback];
    QList<Step>& reapply = planned[run::Phase::Reapply];
    rollback = withRevision(back ? next : later, rollback);
    reapply = withRevision(back ? later : next, reapply);
    planned[run::Phase::Finish] = finishSteps(move);
    planned[run::Phase::Abort] = abortSteps(move);
    return planned;
}

} // namespace stopover::change
