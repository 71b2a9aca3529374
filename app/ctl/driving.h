#pragma once

#include "app/ctl/command.h"
#include "core/service/runservice.h"

namespace stopover::ctl {

/// How a run is shown while it goes on.
struct Showing
{
    run::EventSink also {}; ///< sees every event before it is shown
    bool advise = true; ///< say how a person may go on
    bool brakes = false; ///< writers may be slowed down without --brake
    bool jsonEvents = true; ///< with --json: a line an event; else the command prints its one document
};

/// The service for what a command starts, with the policy of --project.
Result<service::RunService> serviceOf(Context& context);

/// The terms that the options of a command name: --workers, --full-speed, --stop-before, --override, --sign-off.
/// Errors: Usage.
Result<service::Terms> termsOf(const Arguments& arguments);

/// Lets `work` drive a run on this thread, shows it, lets Ctrl-C cancel it, and says how it ended.
/// Errors: Usage for --rows-per-second; those of `work` are in the result.
Result<service::Ended> drive(Context& context, const Showing& showing,
                             const std::function<service::Ended(const service::Observer&)>& work);

} // namespace stopover::ctl
