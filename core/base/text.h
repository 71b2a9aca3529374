#pragma once

#include <QString>

namespace stopover {

/// The text of a file in the program's own resources (`:/…`). A missing one is a defect of the build:
/// the process ends with a message, since no caller could go on.
QString resourceText(const QString& path);

/// Cuts a UTF-8 string to at most `maxBytes` bytes without splitting a character.
QString cutToBytes(const QString& text, qsizetype maxBytes);

/// Other people's text (names, messages, values) as one line with everything visible: control characters, bidirectional
/// controls and invisible characters become escapes: "\n", "\x1b", "<U+202E>". Idempotent.
QString visible(const QString& text);

/// The same for a text of several lines: its line breaks and tabs stay.
QString visibleLines(const QString& text);

/// Whether a spreadsheet would run a cell with this beginning as a formula.
bool startsFormula(QChar first);

/// A safe file name from any name: letters, digits, dots, - and _ stay; it never leaves its directory, is never hidden
/// or an option, and has at most 100 bytes. A hash is appended if characters were lost.
QString fileNameOf(const QString& name);

/// A word quoted for the shell.
QString shellWord(const QString& word);

/// Whether visible() would replace this character.
bool isHidden(char32_t character);

/// A JSON document with the same characters as \uXXXX; line breaks between values stay.
QByteArray visibleJson(const QByteArray& json);

} // namespace stopover
