#include "core/change/attachexecutor.h"

#include "core/pg/sqlstate.h"
#include "core/run/retry.h"
#include "core/run/sqlexecutor.h"
#include "core/run/standbycheck.h"

#include <thread>

namespace stopover::change {

using namespace Qt::StringLiterals;

namespace {

Result<void> inOneTransaction(run::StepContext& context, const run::RetryPolicy& policy,
                              const std::function<Result<void>()>& work)
{
    pg::Connection& control = context.control();
    // The guard refuses rows: it waits for no standby either.
    STOPOVER_TRY_ASSIGN(
        run::WorkTransaction transaction,
        run::WorkTransaction::begin(control, context.fence(), pg::Isolation::ReadCommitted, run::Durability::Local));
    STOPOVER_TRY(control.execute(u"SET LOCAL lock_timeout = "_s + QString::number(policy.lockTimeout.count())));
    // "merging constraint with inherited definition" is no news.
    STOPOVER_TRY(control.execute(u"SET LOCAL client_min_messages = warning"_s));
    STOPOVER_TRY(work());
    return transaction.commit();
}

/// In one query: DEFAULT is locked by then.
Result<void> noteCreated(run::StepContext& context)
{
    QStringList names;
    for (const QString& name : context.params<run::AttachParams>().partitions)
        names.append(sql::literal(name));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        context.control().execute(
            u"SELECT pg_catalog.string_agg(pg_catalog.to_regclass(n)::oid::text, ', ' ORDER BY i)"
            " FROM pg_catalog.unnest(ARRAY[%1]) WITH ORDINALITY made(n, i)"_s.arg(names.join(u", "_s))));
    context.note(u"created"_s, rows.text(0, 0));
    return {};
}

Result<void> attachGuarded(run::StepContext& context)
{
    const run::Step& step = context.step();
    const run::RetryPolicy policy = run::retryPolicyOf(step);
    const auto patiently = [&](const std::function<Result<void>()>& work) {
        return run::retryTransient(context, policy, [&](int) { return inOneTransaction(context, policy, work); });
    };
    // The only place for a pause: the guard that follows refuses rows, and must not wait for anybody.
    STOPOVER_TRY(context.checkpoint());
    STOPOVER_TRY(run::askStandby(context));
    for (const run::Statements& guard : context.params<run::AttachParams>().guard)
        STOPOVER_TRY(patiently([&] { return run::runStatements(context, guard); }));
    return patiently([&]() -> Result<void> {
        STOPOVER_TRY(run::runStatements(context, step.statements));
        STOPOVER_TRY(noteCreated(context));
        if (step.leadsTo)
            STOPOVER_TRY(run::journal::setRunState(context.control(), context.key().run, *step.leadsTo));
        return run::journal::markStepDone(context.control(), context.key(), context.notes());
    });
}

/// Not with the step's own attempts: a cancelled run has none left.
Result<void> releaseGuard(run::StepContext& context)
{
    constexpr int attempts = 20;
    constexpr std::chrono::milliseconds between { 200 };
    const run::RetryPolicy policy = run::retryPolicyOf(context.step());
    Result<void> released;
    for (int number = 1; number <= attempts; ++number) {
        released = inOneTransaction(context, policy, [&] {
            return run::runStatements(context.control(), context.params<run::AttachParams>().release);
        });
        if (released || (!pg::isTransient(released.error()) && !pg::isQueryCancelled(released.error())))
            break;
        std::this_thread::sleep_for(between);
    }
    return released;
}

} // namespace

Result<void> AttachExecutor::execute(run::StepContext& context) const
{
    const Result<void> attached = attachGuarded(context);
    if (attached || context.params<run::AttachParams>().guard.isEmpty())
        return attached;
    // A lost connection is opened again, and the step then begins by releasing what it left.
    if (context.control().isBroken())
        return attached;
    const Result<void> released = releaseGuard(context);
    if (!released && released.error().code != ErrorCode::Fenced)
        context.emitEvent({ .kind = run::EventKind::ServerNotice,
                            .notice = { .severity = u"WARNING"_s,
                                        .message = u"stopover.guard_left "_s + context.step().titleArgs.last() } });
    return attached;
}

} // namespace stopover::change
