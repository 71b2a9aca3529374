#pragma once

#include "core/rehearsal/rehearsal.h"

/// What a rehearsal found, in sentences.
namespace stopover::text {

/// "ACCESS EXCLUSIVE on public.chunks"
QString measuredLockText(const rehearsal::MeasuredLock& lock);

/// What a statement did beside its time: "ACCESS EXCLUSIVE on public.chunks · new file for public.chunks"; empty for
/// nothing.
QString effectsText(const rehearsal::MeasuredStatement& statement);

/// Numbers that a step carries: "1 000 000 rows · lock held for 12 ms".
QString stepDataText(const QJsonObject& data);

/// "all rows", "10 % of the rows", "no rows"
QString percentText(int percent);

/// One sentence: whether it works, how long it takes, whether the way back leads to the same schema.
QString verdictText(const rehearsal::Rehearsal& rehearsal);

/// What a person should look at, each a sentence; empty when nothing is.
QStringList remarks(const rehearsal::Rehearsal& rehearsal);

} // namespace stopover::text
