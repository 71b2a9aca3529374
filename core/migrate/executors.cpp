#include "core/migrate/executors.h"

#include "core/migrate/alembicexecutor.h"
#include "core/migrate/autocommitexecutor.h"
#include "core/migrate/batchexecutor.h"
#include "core/repartition/executors.h"

namespace stopover::migrate {

using namespace Qt::StringLiterals;

run::Executors executors(const revision::ProjectConfig& config)
{
    run::Executors all = repartition::executors();
    all.insert(u"batch"_s, std::make_shared<BatchExecutor>());
    all.insert(u"autocommit"_s, std::make_shared<AutocommitExecutor>());
    all.insert(u"alembic"_s, std::make_shared<AlembicExecutor>(config));
    return all;
}

} // namespace stopover::migrate
