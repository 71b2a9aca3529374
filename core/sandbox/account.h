#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <sys/types.h>

namespace stopover::sandbox {

/// The account that a private server runs under.
struct Account
{
    uid_t uid = 0;
    gid_t gid = 0;
    QString name;
    bool isCaller = true; ///< false when root lends the server another account
};

/// Chooses the account: the caller's own, or for root, which PostgreSQL refuses, the owner of an
/// existing `directory`, otherwise `postgres`, otherwise `nobody`.
///
/// Errors: SandboxDirectory when an existing directory belongs to somebody else.
Result<Account> accountFor(const QString& directory);

/// Creates `directory` (and its parents) for the account alone, mode 0700, or checks an existing one:
/// it must be a directory of that account that no other may enter, and each parent must let it through.
///
/// Errors: SandboxDirectory, Io.
Result<void> makePrivateDirectory(const QString& directory, const Account& account);

} // namespace stopover::sandbox
