#pragma once

#include "core/pg/settings.h"
#include "core/risk/lint.h"

#include <optional>

namespace stopover::ui {

/// What is to be read: a script, as a server of that version would take it.
struct LintRequest
{
    QByteArray script;
    QString name; ///< of the file: `.py` is an Alembic revision
    QString helper; ///< path of stopoverctl, which reads the script first: a text may be made to bring a parser down
    int version = 0; ///< server_version_num; 0: that of the database, or 15 without one
    std::optional<pg::Settings> database; ///< its catalog tells what the names are
};

/// Reads it. Blocks; never on the GUI thread.
/// Errors: those of migrate::lintFile() and catalog::readSchema(); ProcessFailed when the script brings the helper
/// down.
Result<risk::LintReport> readLint(const LintRequest& request);

} // namespace stopover::ui
