#include "tests/support/legs.h"

#include "core/change/executors.h"
#include "core/change/planner.h"
#include "core/change/specfile.h"
#include "core/run/journalschema.h"
#include "tests/support/confirmed.h"

#include <QTest>

namespace stopover::test {

using namespace Qt::StringLiterals;

Result<run::Plan> planMove(const pg::Settings& settings, const QString& toml)
{
    STOPOVER_TRY_ASSIGN(const change::Spec spec, change::parseSpec(toml.toUtf8(), u"test.toml"_s));
    return change::makePlan(settings, spec, QDateTime::currentDateTimeUtc());
}

Result<RunId> startMove(const pg::Settings& settings, const QString& toml)
{
    STOPOVER_TRY_ASSIGN(const run::Plan plan, planMove(settings, toml));
    if (plan.blocked()) {
        QStringList rules;
        for (const run::Finding& finding : plan.findings)
            rules.append(finding.rule + u' ' + finding.object + u' ' + finding.args.join(u','));
        return Failure(ErrorCode::Blocked, rules);
    }
    // What can be run must have passed its trial, whatever the table looks like.
    for (const run::Finding& finding : plan.findings) {
        if (finding.rule == "trial.failed"_L1)
            return Failure(ErrorCode::Blocked, { finding.rule, finding.args.join(u' ') });
    }
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    STOPOVER_TRY(run::journal::install(connection));
    return run::journal::createRun(connection, plan);
}

QJsonObject PhaseOutcome::dataOf(const QString& slug) const
{
    for (const run::Event& event : events) {
        if (event.kind == run::EventKind::StepFinished && event.slug == slug)
            return event.data;
    }
    return {};
}

PhaseOutcome runPhase(const pg::Settings& settings, RunId run, run::Phase phase, run::Control& control,
                      const std::function<void(const run::Event&)>& onEvent, run::RunOptions options)
{
    PhaseOutcome outcome;
    auto connection = pg::Connection::open(settings);
    const auto plan = connection ? run::journal::planOf(*connection, run) : Result<run::Plan>(connection.failure());
    if (!plan) {
        outcome.result = { .outcome = Outcome::Failed, .error = plan.error() };
        return outcome;
    }
    run::Runner runner({ .settings = settings,
                         .run = run,
                         .phase = phase,
                         .executors = change::executors(),
                         .options = std::move(options),
                         .confirmation = test::Confirmed::of(plan->target) },
                       control, [&](const run::Event& event) {
                           outcome.events.append(event);
                           if (onEvent)
                               onEvent(event);
                       });
    outcome.result = runner.run();
    return outcome;
}

PhaseOutcome runPhase(const pg::Settings& settings, RunId run, run::Phase phase, run::RunOptions options)
{
    run::Control control;
    return runPhase(settings, run, phase, control, {}, std::move(options));
}

QString scalar(const pg::Settings& settings, const QString& query)
{
    auto connection = pg::Connection::open(settings);
    if (!connection)
        return u"no connection"_s;
    const auto rows = connection->execute(query);
    if (!rows) {
        // Two answers that are the same error would be equal.
        if (QTest::currentTestFunction())
            QTest::qFail(qPrintable(rows.error().message + u": "_s + query), __FILE__, __LINE__);
        return rows.error().message;
    }
    return rows->count() == 0 ? u"no row"_s : rows->text(0, 0);
}

} // namespace stopover::test
