#include "core/repartition/lockbudget.h"

#include "core/pg/sqlstate.h"
#include "core/run/sqlexecutor.h"

namespace stopover::repartition {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A limit that was set so short ago is near enough: to set it is a round trip.
constexpr auto staysGood = 3ms;

} // namespace

LockBudget::LockBudget(run::StepContext& context, std::chrono::milliseconds budget)
    : m_context(context)
    , m_budget(budget)
    , m_began(Flow::Clock::now())
{}

Result<void> LockBudget::arm()
{
    const auto now = Flow::Clock::now();
    const auto left = m_budget - std::chrono::duration_cast<std::chrono::milliseconds>(now - m_began);
    if (left <= 0ms)
        return Failure(exceeded());
    if (m_armedAt + staysGood > now)
        return {};
    m_armedAt = now;
    STOPOVER_TRY(m_context.control().execute(u"SET LOCAL statement_timeout = "_s + QString::number(left.count())));
    return {};
}

Result<void> LockBudget::run(const run::Statements& statements)
{
    for (const run::Statement& statement : statements) {
        STOPOVER_TRY(arm());
        if (const auto done = run::runStatements(m_context, { statement }); !done)
            return Failure(explained(done.error()));
    }
    return {};
}

Error LockBudget::explained(const Error& error) const
{
    return pg::isQueryCancelled(error) && !m_context.steering().cancelRequested() ? exceeded() : error;
}

Error LockBudget::exceeded() const
{
    return Error::of(
        ErrorCode::LockBudget,
        { m_context.plan().target, QString::number(m_budget.count()), QString::number(qRound64(held().count())) });
}

} // namespace stopover::repartition
