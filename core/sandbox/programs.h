#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace stopover::sandbox {

/// The server programs of one PostgreSQL installation.
struct Programs
{
    QString directory;
    int major = 0;

    [[nodiscard]] QString path(const QString& program) const { return directory + QLatin1Char('/') + program; }
};

/// Finds initdb, pg_ctl and postgres: those that pg_config names, otherwise the newest that Debian's
/// layout holds. With `major`, only an installation of that version will do, since a data directory is
/// read by no other.
///
/// Blocks for a few short child processes. Errors: ProgramMissing with the package to install.
Result<Programs> findPrograms(std::optional<int> major = {});

} // namespace stopover::sandbox
