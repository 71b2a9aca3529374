#pragma once

#include "tests/architecture/cpptokens.h"
#include "tests/architecture/sourcerules.h"

namespace stopover::test {

/// Literals of core that read as a sentence: two words in a row, in what is neither SQL, a regular expression, a name that
/// others gave nor a mark in a file. Core hands over codes (core/base/clause.h); text/ has the words.
QStringList sentencesIn(const SourceFile& file);

/// Codes that the file gives to clause().
QStringList clauseCodesIn(const SourceFile& file);

} // namespace stopover::test
