#pragma once

#include <QList>
#include <QString>

namespace stopover::test {

/// String literals of a C++ source. Those that follow each other are one, and so are those that `+` or `%` joins, with
/// %1 for what is put between them: a sentence in pieces is a sentence.
struct Literal
{
    QString text; ///< as it is written, with its escapes; of a raw literal, what is in its parentheses
    QString before; ///< the word in front of it, for example "crashPoint("
    QString line; ///< what stands before it, up to 90 characters of the source without comments
};

QList<Literal> literalsOf(const QString& source);

/// The source without its comments. What looks like one within a literal stays.
QString withoutComments(const QString& source);

} // namespace stopover::test
