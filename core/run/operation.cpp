#include "core/run/operation.h"

#include <array>

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array operations {
    Operation { .name = "repartition"_L1,
                .identity = PlanIdentity::Specification,
                .replacesTable = true,
                .boundToColumns = true },
    Operation { .name = "backup"_L1, .advisoryChecks = true, .changesTables = false },
    Operation { .name = "restore"_L1, .advisoryChecks = true, .replacesTable = true },
    Operation { .name = "mend"_L1 },
    Operation { .name = "ahead"_L1 },
    Operation { .name = "upgrade"_L1, .identity = PlanIdentity::Revisions, .ofProject = true },
    Operation { .name = "downgrade"_L1, .identity = PlanIdentity::Revisions, .ofProject = true },
};

} // namespace

Operation operationOf(const QString& name)
{
    const auto known = std::ranges::find_if(operations, [&name](const Operation& one) { return one.name == name; });
    return known == operations.end() ? Operation {} : *known;
}

QList<Operation> allOperations()
{
    return { operations.begin(), operations.end() };
}

} // namespace stopover::run
