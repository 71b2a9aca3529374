#pragma once

#include "core/risk/lint.h"

namespace stopover::migrate {

/// Reads a file as what its name says: `.py` is an Alembic revision, anything else a SQL script. Executes nothing.
///
/// Of a Python file the SQL is read that it gives to execute() as literals, up and down each as a script of its own,
/// and the text itself (rules A03 to A06, A10); its operations (op.add_column …) have no SQL before Alembic renders
/// them, which a plan does. Errors: those of risk::lintScript(); RevisionFileBad.
Result<risk::LintReport> lintFile(const QString& path, const QByteArray& content, risk::LintOptions options);

} // namespace stopover::migrate
