#include "core/change/keepretired.h"

#include "core/sql/identifier.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using run::Statement;
using run::Statements;

namespace {

constexpr QLatin1StringView slug { "finish_keep" };

/// A trigger that may not be dropped goes on calling its function, whose table may be gone by then.
Statement putToRest(const QString& function)
{
    const QString made = u"CREATE OR REPLACE FUNCTION "_s + function
        + u" RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS"
          " 'BEGIN RETURN NULL; END'"_s;
    return { sql::doBlock(u"BEGIN IF pg_catalog.to_regprocedure(%1) IS NOT NULL THEN EXECUTE %2; END IF; END"_s.arg(
        sql::literal(function), sql::literal(made))) };
}

/// Locks are waited for again; all else is somebody's will.
Statement unlessRefused(const Statement& statement)
{
    return { sql::doBlock(u"BEGIN "_s + statement.sql
                          + u"; EXCEPTION WHEN lock_not_available OR deadlock_detected THEN RAISE; WHEN OTHERS THEN"
                            " RAISE WARNING 'stopover.kept %', SQLERRM; END"_s) };
}

/// Its retired table, the materialized views that read that, and its line in the register of backups stay.
bool staysAsItIs(const QString& statement, const QString& retired)
{
    return statement == u"DROP TABLE IF EXISTS "_s + retired || statement.startsWith("DROP MATERIALIZED VIEW"_L1)
        || statement.startsWith("UPDATE stopover.migration_backups"_L1);
}

void keepIn(run::Step& step, const QString& retired)
{
    constexpr QLatin1StringView dropFunction { "DROP FUNCTION IF EXISTS " };
    Statements resting;
    Statements others;
    for (const Statement& statement : std::as_const(step.statements)) {
        if (staysAsItIs(statement.sql, retired))
            continue;
        if (statement.sql.startsWith(dropFunction))
            resting.append(putToRest(statement.sql.sliced(dropFunction.size())));
        others.append(unlessRefused(statement));
    }
    step.slug = slug;
    step.statements = resting + others;
}

/// Steps before it release many partitions.
void getBy(run::Step& step)
{
    const auto wrap = [](Statements& statements) {
        for (Statement& statement : statements) {
            if (statement.sql.startsWith("DROP "_L1))
                statement = unlessRefused(statement);
        }
    };
    wrap(step.statements);
    std::ranges::for_each(step.units, wrap);
}

} // namespace

run::Plan keepingRetired(run::Plan plan)
{
    const auto retired = sql::QualifiedName::parse(plan.facts.value(u"retired"_s).toString());
    QList<run::Step>& steps = plan.phases[run::Phase::Finish];
    if (!retired || std::ranges::any_of(steps, [](const run::Step& step) { return step.slug == slug; }))
        return plan;
    for (run::Step& step : steps) {
        if (step.slug == run::wordOf(run::Phase::Finish))
            keepIn(step, retired->sql());
        else
            getBy(step);
    }
    return plan;
}

} // namespace stopover::change
