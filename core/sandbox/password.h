#pragma once

#include "core/sandbox/workspace.h"

namespace stopover::sandbox {

struct PasswordRequest
{
    QString program; ///< postgres
    QString dataDirectory;
    QString socketDirectory;
    QString file; ///< where the caller finds the password, as libpq's password files have it
};

/// Gives the superuser a new password while the server does not run: by a program that needs none, so that none is lost
/// and none of an earlier start still counts. It is in no argument and in no log. May be repeated.
///
/// Errors: Io, SandboxDirectory for the file's folder; SandboxFailed.
Result<void> makePassword(const Workspace& workspace, const PasswordRequest& request);

} // namespace stopover::sandbox
