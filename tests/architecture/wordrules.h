#pragma once

#include <QString>
#include <QStringList>

namespace stopover::test {

/// Words of the run model that are spelled outside of their table (core/run/words.cpp), as a literal or within SQL.
/// Step kinds are left to the compiler: their words mean other things elsewhere ("sql", "copy").
QStringList checkRunWords(const QString& path, const QString& text);

} // namespace stopover::test
