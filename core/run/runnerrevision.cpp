#include "core/pg/sqlstate.h"
#include "core/run/planjson.h"
#include "core/run/runner.h"

/// How a runner has a phase behind a swap made again for the table as it is: see Executor::revised().
namespace stopover::run {

using namespace Qt::StringLiterals;

/// A step before the swap has taken something from the live table, which nobody who reads it anew would find.
Result<bool> Runner::changesLive(const journal::Standing& standing)
{
    if (standing.phase != m_request.phase)
        return false;
    const QList<Step> steps = m_plan.phases.value(m_request.phase);
    for (int number = 1; number <= steps.size() && !steps.at(number - 1).pointOfNoReturn; ++number) {
        if (steps.at(number - 1).undo != Undo::KeepsWrites)
            continue;
        STOPOVER_TRY_ASSIGN(
            const StepState state,
            journal::stepState(*m_connection, { m_request.run, m_request.phase, standing.pass, number }));
        if (state != StepState::Pending)
            return true;
    }
    return false;
}

/// A phase that changes a table over is for the table as it is now. What is the same as planned goes on where it was.
Result<void> Runner::revisePlan(const journal::Standing& standing)
{
    const bool swapsBack = (m_request.phase == Phase::Rollback && standing.state == RunState::Swapped)
        || (m_request.phase == Phase::Reapply && standing.state == RunState::RolledBack);
    const auto executor = m_request.executors.find(StepKind::Swap);
    if (!swapsBack || executor == m_request.executors.end())
        return {};
    STOPOVER_TRY_ASSIGN(const bool changing, changesLive(standing));
    if (changing)
        return {};
    const bool midway = standing.situation().open() && standing.phase != m_request.phase;
    STOPOVER_TRY_ASSIGN(const std::optional<Revision> revision,
                        (*executor)->revised(m_request.settings, m_plan, m_request.phase, midway));
    if (!revision || toJson(revision->plan) == toJson(m_plan))
        return {};
    m_plan = revision->plan;
    m_steps = m_plan.phases.value(m_request.phase);
    STOPOVER_TRY(journal::revisePlan(*m_connection, m_request.run, m_plan, m_request.phase, revision->carried));
    if (!revision->carried.isEmpty())
        emitEvent({ .kind = EventKind::PlanRevised, .detail = revision->carried.join(u", "_s) });
    return {};
}

/// The table was changed since the plan: the phase, made for it as it is, does what a visit cannot.
bool Runner::isForThePhase(const Error& error) const
{
    const bool ofData =
        error.sqlState.startsWith("22"_L1) || error.sqlState.startsWith("23"_L1) || error.sqlState.startsWith("42"_L1);
    const auto executor = m_request.executors.find(StepKind::Swap);
    if (!ofData || executor == m_request.executors.end())
        return false;
    if (pg::isUndefinedColumn(error))
        return true;
    const auto revision = (*executor)->revised(m_request.settings, m_plan, m_request.phase, false);
    return revision ? *revision && !(*revision)->carried.isEmpty() : revision.error().code == ErrorCode::NotCarried;
}

} // namespace stopover::run
