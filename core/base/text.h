#pragma once

#include <QString>

namespace stopover {

/// The text of a file in the program's own resources (`:/…`). A missing one is a defect of the build:
/// the process ends with a message, since no caller could go on.
QString resourceText(const QString& path);

/// Cuts a UTF-8 string to at most `maxBytes` bytes without splitting a character.
QString cutToBytes(const QString& text, qsizetype maxBytes);

/// Text of others (names, messages, values) as one line that shows everything it holds: characters that steer a
/// terminal, turn the direction of writing or cannot be seen become escapes: "\n", "\x1b", "<U+202E>". May be applied
/// twice.
QString visible(const QString& text);

/// The same for a text of several lines: its line breaks and tabs stay.
QString visibleLines(const QString& text);

/// Whether a spreadsheet takes a cell that begins like this for a formula, which it would run.
bool startsFormula(QChar first);

/// A name as a file may have it, whatever is in it: letters, digits, dots, - and _ stay; it never leaves its folder, is
/// never hidden, no option of a program and at most 100 bytes long; names that lost something differ by a hash.
QString fileNameOf(const QString& name);

/// A word of a command line, as a person pastes it into a shell.
QString shellWord(const QString& word);

/// Whether visible() would replace this character.
bool isHidden(char32_t character);

/// A JSON document with the same characters as \uXXXX; line breaks between values stay.
QByteArray visibleJson(const QByteArray& json);

} // namespace stopover
