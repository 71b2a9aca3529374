#pragma once

#include <QString>
#include <QStringList>

namespace stopover::test {

/// Words of the run model that are spelled outside of their table (core/run/words.cpp, from which they are read), as a
/// literal or within SQL. Words that mean other things elsewhere ("copy", "done") only where they are compared with a
/// state, a phase, an activity, a severity or an undo of the model, or made into one.
QStringList checkRunWords(const QString& path, const QString& text);

/// The words of core/run/words.cpp, and those of them that are looked for in such places only.
QStringList runWords();
QStringList commonRunWords();

} // namespace stopover::test
