#pragma once

#include "core/revision/config.h"
#include "core/run/executor.h"

namespace stopover::migrate {

/// Has Alembic run a revision that cannot be rendered as SQL, in a separate process.
///
/// Our session holds the run lock meanwhile, without an open transaction. The version table shows the outcome: its rows
/// are as expected afterwards, or as before, or the outcome is in doubt.
class AlembicExecutor final : public run::Executor
{
public:
    explicit AlembicExecutor(revision::ProjectConfig config)
        : m_config(std::move(config))
    {}

    Result<void> execute(run::StepContext& context) const override;

private:
    revision::ProjectConfig m_config;
};

} // namespace stopover::migrate
