#pragma once

#include <QJsonObject>

namespace stopover::run {

/// A plan as a program before journal version 6 wrote it, in today's format: it had no member "format". Nothing
/// else knows what a member that was left out meant then. Parts that are
/// not what such a plan holds are left as they are, for the reader to refuse.
QJsonObject upcast(QJsonObject plan);

} // namespace stopover::run
