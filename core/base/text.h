#pragma once

#include <QString>

namespace stopover {

/// The text of a file in the program's own resources (`:/…`). A missing one is a defect of the build:
/// the process ends with a message, since no caller could go on.
QString resourceText(const QString& path);

/// Cuts a UTF-8 string to at most `maxBytes` bytes without splitting a character.
QString cutToBytes(const QString& text, qsizetype maxBytes);

} // namespace stopover
