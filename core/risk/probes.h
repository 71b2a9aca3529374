#pragma once

#include <QList>
#include <QString>

namespace stopover::risk {

/// A query that tells whether a statement would fail on the current rows: each row of the result is a reason, as text.
struct Probe
{
    QString what; ///< for people: "public.t.c has NULLs"
    QString sql; ///< at most three rows, one column
};

/// Of the rows as they are now; statements on a table whose rows the script itself changes before cannot be judged.
/// For NOT NULL, UNIQUE and PRIMARY KEY, foreign keys, checks, and types into which values may not fit.
QList<Probe> probesOf(const QString& script);

/// Names in CREATE EXTENSION.
QStringList extensionsOf(const QString& script);

} // namespace stopover::risk
