#include "core/migrate/executors.h"

#include "core/change/executors.h"
#include "core/migrate/alembicexecutor.h"
#include "core/migrate/autocommitexecutor.h"
#include "core/migrate/batchexecutor.h"

namespace stopover::migrate {

using namespace Qt::StringLiterals;

run::Executors executors(const revision::ProjectConfig& config)
{
    run::Executors all = change::executors();
    all.insert(run::StepKind::Batch, std::make_shared<BatchExecutor>());
    all.insert(run::StepKind::Autocommit, std::make_shared<AutocommitExecutor>());
    all.insert(run::StepKind::Alembic, std::make_shared<AlembicExecutor>(config));
    return all;
}

Result<run::Executors> executorsOf(const run::Plan& plan)
{
    const QList<run::Step> steps = plan.phases.value(run::Phase::Apply);
    if (std::ranges::none_of(steps, [](const run::Step& step) { return step.kind() == run::StepKind::Alembic; }))
        return executors({});
    revision::ProjectRequest request;
    request.folder = plan.facts[u"project"_s].toString();
    request.section = plan.facts[u"section"_s].toString();
    request.configFile = plan.facts[u"config"_s].toString();
    STOPOVER_TRY_ASSIGN(const revision::ProjectConfig config, revision::readConfig(request));
    return executors(config);
}

} // namespace stopover::migrate
