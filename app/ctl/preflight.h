#pragma once

#include "app/ctl/command.h"
#include "core/preflight/preflight.h"

namespace stopover::ctl {

/// What warns or blocks, on standard error.
void printPreflight(Context& context, const preflight::PreflightResult& result);

/// What the health has now and had not before the run, on standard error.
void printRegressions(Context& context, const QList<checks::CheckResult>& results);

/// One line a check; with `all`, those that passed as well.
void printChecks(Console& console, const QList<checks::CheckResult>& results, bool all);
QJsonArray checksJson(const QList<checks::CheckResult>& results);

/// Folder of --project, or where we are.
QString projectFolder(const Arguments& arguments);

} // namespace stopover::ctl
