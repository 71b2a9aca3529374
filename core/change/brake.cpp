#include "core/change/brake.h"

#include "core/run/retry.h"
#include "core/run/sqlexecutor.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int firstMs = 2;
constexpr int mostMs = 50;
constexpr auto renewEvery = 500ms; ///< what is set expires after 3 seconds, see brakesql
constexpr int lockTimeoutMs = 400;
constexpr int lockAttempts = 40;

} // namespace

Brake::Brake(run::StepContext& context, const run::ReplayQueries& queries)
    : m_context(context)
    , m_queries(queries.brake)
{}

Result<void> Brake::press(qint64 tooMany)
{
    if (!m_context.steering().mayBrake() || !m_queries)
        return {};
    if (m_setAt + renewEvery > std::chrono::steady_clock::now())
        return {};
    if (!m_made)
        STOPOVER_TRY(make());
    m_milliseconds = m_milliseconds == 0 ? firstMs : std::min(mostMs, m_milliseconds * 2);
    m_context.note(u"brake_ms"_s, m_milliseconds);
    m_context.emitEvent({ .kind = run::EventKind::Throttled,
                          .detail = u"brake %1 %2"_s.arg(QString::number(m_milliseconds), QString::number(tooMany)) });
    return set();
}

Result<void> Brake::hold()
{
    if (m_milliseconds == 0 || !m_context.steering().mayBrake()
        || m_setAt + renewEvery > std::chrono::steady_clock::now())
        return {};
    return set();
}

/// The trigger takes a lock that writers wait for, so it is asked for as every such lock is.
Result<void> Brake::make()
{
    const run::RetryPolicy policy { .attempts = lockAttempts, .lockTimeout = std::chrono::milliseconds(lockTimeoutMs) };
    const auto attempt = [&](int) -> Result<void> {
        STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction,
                            run::WorkTransaction::begin(m_context.control(), m_context.fence(),
                                                        pg::Isolation::ReadCommitted, run::Durability::Local));
        // Together, and with a limit to silence: whoever is stopped in between holds up no writer for long.
        pg::Queries queries { { u"SELECT set_config('lock_timeout', $1, true), set_config('client_min_messages',"
                                " 'warning', true), set_config('idle_in_transaction_session_timeout', '1s', true)"_s,
                                { QString::number(policy.lockTimeout.count()) } } };
        for (const run::Statement& statement : m_queries->make)
            queries.append({ statement.sql });
        STOPOVER_TRY(m_context.control().executeTogether(queries));
        return transaction.commit();
    };
    STOPOVER_TRY(run::retryTransient(m_context, policy, attempt));
    m_made = true;
    return {};
}

Result<void> Brake::set()
{
    m_setAt = std::chrono::steady_clock::now();
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction,
                        run::WorkTransaction::begin(m_context.control(), m_context.fence()));
    STOPOVER_TRY(m_context.control().execute(m_queries->set, { m_milliseconds }));
    return transaction.commit();
}

} // namespace stopover::change
