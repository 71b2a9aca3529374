#pragma once

#include "app/ctl/console.h"
#include "core/run/event.h"

#include <memory>

namespace stopover::ctl {

/// Shows a run as it goes on. handle() may be called from any thread, one call at a time.
class ProgressView
{
public:
    ProgressView() = default;
    ProgressView(const ProgressView&) = delete;
    ProgressView& operator=(const ProgressView&) = delete;
    ProgressView(ProgressView&&) = delete;
    ProgressView& operator=(ProgressView&&) = delete;
    virtual ~ProgressView() = default;
    virtual void handle(const run::Event& event) = 0;
};

/// What the server says to a DROP … IF EXISTS that finds nothing, once for each partition: shown to
/// nobody but the readers of JSON.
bool isNoise(const run::Event& event);

/// JSON lines with --json, one bar a step on a terminal, plain lines elsewhere.
std::unique_ptr<ProgressView> makeProgressView(Console& console);

} // namespace stopover::ctl
