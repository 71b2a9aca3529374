#pragma once

#include <QString>
#include <QStringList>

namespace stopover::text {

/// An argument of a sentence: the words of a clause() of core, or the text itself, visible().
QString argumentText(const QString& argument);

/// Arguments of a pooler, of which not everyone gives its name.
QStringList withPoolersName(QStringList args);

/// What a check found: parts with " · " between them, each of them an argument.
QString itemText(const QString& item);
QStringList itemTexts(const QStringList& items);

/// Whether there are words for this code.
bool isClauseCode(const QString& code);

} // namespace stopover::text
