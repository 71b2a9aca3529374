#include "core/change/lockbudget.h"

#include "core/base/crashpoint.h"
#include "core/pg/sqlstate.h"
#include "core/run/sqlexecutor.h"
#include "core/sql/identifier.h"

namespace stopover::change {

using namespace Qt::StringLiterals;

namespace {

/// Those up to the next one that has something to say, as one statement: one trip to the server, however far it is,
/// and one time limit for all.
run::Statements bundled(const run::Statements& statements)
{
    run::Statements bundles;
    QStringList silent;
    const auto close = [&bundles, &silent] {
        if (!silent.isEmpty())
            bundles.append({ sql::doBlock(u"BEGIN\n"_s + silent.join(u'\n') + u"\nEND"_s) });
        silent.clear();
    };
    for (const run::Statement& statement : statements) {
        if (statement.assertion.isEmpty()) {
            silent.append(u"    EXECUTE "_s + sql::literal(statement.sql) + u';');
            continue;
        }
        close();
        bundles.append(statement);
    }
    close();
    return bundles;
}

} // namespace

Result<LockBudget> LockBudget::takeLock(run::StepContext& context, const run::Statement& lock,
                                        std::chrono::milliseconds budget)
{
    STOPOVER_TRY(context.refuseWhenCancelled());
    crashPoint("before a statement");
    const pg::Query begins { u"SELECT extract(epoch FROM clock_timestamp()) + $1::float8 / 1000,"
                             " set_config('idle_in_transaction_session_timeout', $2, true)"_s,
                             { budget.count(), QString::number(budget.count()) } };
    STOPOVER_TRY_ASSIGN(const QList<pg::Rows> rows, context.control().executeTogether({ { lock.sql }, begins }));
    return LockBudget(context, budget, rows.last().text(0, 0));
}

LockBudget::LockBudget(run::StepContext& context, std::chrono::milliseconds budget, const QString& deadline)
    : m_context(context)
    , m_budget(budget)
    , m_limit { u"SELECT set_config('statement_timeout', greatest(1, ceil(1000 *"
                " ($1::float8 - extract(epoch FROM clock_timestamp()))))::int::text, true)"_s,
                { deadline } }
    , m_began(Flow::Clock::now())
{}

Result<QList<pg::Rows>> LockBudget::execute(const pg::Queries& queries)
{
    STOPOVER_TRY(m_context.refuseWhenCancelled());
    STOPOVER_TRY(check());
    crashPoint("before a statement");
    pg::Queries limited;
    for (const pg::Query& query : queries)
        limited.append({ m_limit, query });
    const auto answers = m_context.control().executeTogether(limited);
    if (!answers)
        return Failure(pg::isQueryCancelled(answers.error()) && !m_context.steering().cancelRequested()
                           ? exceeded()
                           : answers.error());
    QList<pg::Rows> rows;
    for (qsizetype number = 1; number < answers->size(); number += 2)
        rows.append(answers->at(number));
    return rows;
}

Result<void> LockBudget::run(const run::Statements& statements)
{
    const run::Statements bundles = bundled(statements);
    pg::Queries queries;
    for (const run::Statement& statement : bundles)
        queries.append({ statement.sql });
    STOPOVER_TRY_ASSIGN(const QList<pg::Rows> rows, execute(queries));
    for (qsizetype number = 0; number < bundles.size(); ++number)
        STOPOVER_TRY(run::assertHolds(bundles.at(number), rows.at(number)));
    return {};
}

Result<void> LockBudget::check() const
{
    if (held() >= m_budget)
        return Failure(exceeded());
    return {};
}

Error LockBudget::exceeded() const
{
    return Error::of(
        ErrorCode::LockBudget,
        { m_context.plan().target, QString::number(m_budget.count()), QString::number(qRound64(held().count())) });
}

} // namespace stopover::change
