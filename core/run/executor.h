#pragma once

#include "core/run/stepcontext.h"

#include <QMap>
#include <QString>

#include <memory>

namespace stopover::run {

/// Runs the steps of one kind.
///
/// execute() may be called again after a crash or a lost connection, and must then continue from what
/// the journal and the catalog say, never from memory. It marks the step done in the transaction of
/// its last work. It holds no state between calls.
class Executor
{
public:
    Executor() = default;
    Executor(const Executor&) = delete;
    Executor& operator=(const Executor&) = delete;
    virtual ~Executor() = default;

    virtual Result<void> execute(StepContext& context) const = 0;
};

using Executors = QMap<StepKind, std::shared_ptr<const Executor>>;

} // namespace stopover::run
