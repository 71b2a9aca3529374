#include "core/run/runner.h"
#include "core/run/runsessions.h"

namespace stopover::run {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto keepUpEvery = 1s; ///< while a person is waited for
const QString visitorsStatement = u"10s"_s; ///< takes no longer

} // namespace

Result<void> Runner::prepareStep(const Step& step, int number)
{
    // A connection that is lost behind a breakpoint does not bring it back.
    if (number > m_passedBreakpoint && m_control.breaksAt(step.slug))
        m_control.pause();
    m_passedBreakpoint = number;
    bool isSaid = false;
    const auto say = [&] {
        if (!isSaid)
            emitEvent({ .kind = EventKind::Paused, .detail = step.slug }, number);
        isSaid = true;
    };
    for (bool goesOn = false; !goesOn;) {
        STOPOVER_TRY_ASSIGN(goesOn, m_control.awaitResume(keepUpEvery, say));
        if (!goesOn)
            STOPOVER_TRY(keepUp(step, number));
    }
    return step.needsConfirmation ? confirmStep(step, number) : Result<void> {};
}

Result<bool> Runner::keepUpOnce(const Step& step, int number)
{
    const auto executor = m_request.executors.find(step.kind());
    if (executor == m_request.executors.end())
        return false;
    StepContext context(contextParts(step, number, {}));
    return (*executor)->keepUp(context);
}

/// A person may take hours. Under a closed lock nothing is changed meanwhile; and what goes wrong here shows in the step.
Result<void> Runner::keepUp(const Step& step, int number)
{
    if (m_request.options.mayChange && !m_request.options.mayChange())
        return {};
    const Result<bool> kept = keepUpOnce(step, number);
    const bool endsTheRun =
        !kept && (needsReconnect(kept.error()) || wasCancelled(kept.error()) || kept.error().code == ErrorCode::Fenced);
    return endsTheRun ? Result<void>(kept.failure()) : Result<void> {};
}

Result<bool> Runner::visit()
{
    m_isVisit = true;
    STOPOVER_TRY(connect());
    // Whoever wants the run waits, and nobody can cancel.
    STOPOVER_TRY(m_connection->setDefaults({ { u"statement_timeout"_s, visitorsStatement } }));
    STOPOVER_TRY_ASSIGN(const journal::Standing standing, readRun());
    if (standing.situation().open())
        return Failure(cannotEnter(standing));
    m_pass = standing.pass;
    bool moreIsLeft = false;
    for (int number = 1; number <= m_steps.size(); ++number) {
        const Result<bool> more = keepUpOnce(m_steps.at(number - 1), number);
        if (!more && isForThePhase(more.error()))
            return false;
        if (!more)
            return more.failure();
        moreIsLeft = moreIsLeft || *more;
    }
    return moreIsLeft;
}

Result<void> Runner::confirmStep(const Step& step, int number)
{
    if (!isConfirmed()) {
        if (!m_request.options.asks)
            return Failure(ErrorCode::ConfirmationMissing, { m_plan.target });
        emitEvent({ .kind = EventKind::ConfirmationWanted, .detail = m_plan.target }, number);
        std::optional<Confirmation> given;
        while (!given) {
            STOPOVER_TRY_ASSIGN(given, m_control.awaitConfirmation(keepUpEvery));
            if (!given)
                STOPOVER_TRY(keepUp(step, number));
        }
        m_request.confirmation = given;
        if (!isConfirmed())
            return Failure(ErrorCode::ConfirmationMissing, { m_plan.target });
    }
    // A connection that was lost meanwhile does not lose the record.
    STOPOVER_TRY_ASSIGN(const bool recorded,
                        journal::wasConfirmed(*m_connection, m_request.run, m_request.phase, m_pass));
    return recorded ? Result<void> {}
                    : journal::recordConfirmation(*m_connection, m_request.run, m_request.phase, m_pass,
                                                  m_request.confirmation->source());
}

} // namespace stopover::run
