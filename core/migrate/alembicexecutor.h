#pragma once

#include "core/revision/config.h"
#include "core/run/executor.h"

namespace stopover::migrate {

/// Has Alembic run a revision that cannot be rendered as SQL, in a process of its own.
///
/// Our session holds the run lock meanwhile, without an open transaction. What happened is read from the version
/// table: the rows are as they should be afterwards, or as they were, or the outcome is not ours to judge.
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
