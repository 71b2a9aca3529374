#pragma once

#include "tests/architecture/sourcerules.h"

namespace stopover::test {

/// The string literals of a C++ source, those that follow each other joined, with what stands right before each.
struct Literal
{
    QString text;
    QString before; ///< the word in front of it, for example "crashPoint("
};

QList<Literal> literalsOf(const QString& source);

/// Literals of core that read as a sentence: three words in lower case in a row, in what is neither SQL, a regular
/// expression, a command nor a name of PostgreSQL. Core hands over codes (core/base/clause.h); text/ has the words.
QStringList sentencesIn(const SourceFile& file);

/// Codes that the file gives to clause().
QStringList clauseCodesIn(const SourceFile& file);

} // namespace stopover::test
