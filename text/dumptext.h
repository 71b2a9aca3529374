#pragma once

#include "core/backup/dumpcode.h"

#include <QStringList>

namespace stopover::text {

/// What kind of statement it is, for example "Functions and aggregates".
QString dumpCodeTitle(backup::DumpCode kind);

/// What the statements of a dump do, a line a kind: title, number and the first statements. `groups` are those of
/// ErrorCode::DumpUntrusted.
QStringList dumpCode(const QStringList& groups);

/// Says that the rows of these tables are in a dump and were not compared; empty without any. Translated.
QString notComparedText(const QStringList& tables);

} // namespace stopover::text
