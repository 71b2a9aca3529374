#pragma once

#include "core/run/eta.h"

#include <QString>

namespace stopover::text {

/// "1 000 000", with narrow no-break spaces.
QString grouped(qint64 number);

/// "about 1 000 000"; "not known (never analysed)" for the server's -1.
QString estimated(double number);

/// "20 ms", "3.2 s", "48 s", "1 min 04 s", "2 h 05 min", "3 d 4 h".
QString duration(double seconds);

/// Time that is left: "10–20 s", "3–4 min", "finishing". Rounded so that it does not flicker.
QString timeLeft(const run::EtaRange& left);

/// "460 B", "2.9 GB"; powers of 1024.
QString bytes(qint64 number);

/// "3 210 rows/s"; empty for a rate that is not known.
QString rate(double unitsPerSecond, const QString& unit);

/// "2.4×"
QString factor(double value);

} // namespace stopover::text
