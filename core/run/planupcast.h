#pragma once

#include <QJsonObject>

namespace stopover::run {

/// Format of the plans that this program writes.
constexpr int planFormat = 2;

/// A plan as a program before journal version 6 wrote it, in today's format: it had no member "format". Parts that are
/// not what such a plan holds are left as they are, for the reader to refuse.
QJsonObject upcast(QJsonObject plan);

} // namespace stopover::run
