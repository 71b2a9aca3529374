#pragma once

#include "core/run/executor.h"

namespace stopover::change {

/// Compares every row of both tables in one snapshot, by key bucket (count and sum of row hashes), while
/// writes go on: keys that still wait for replay are left out on both sides. Differences are repaired
/// through the log and everything is compared again; what still differs fails the step.
///
/// The buckets go to stopover.verify_bucket; their sum is the root digest of the certificate.
class VerifyExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
};

} // namespace stopover::change
