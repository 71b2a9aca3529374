#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace stopover::revision {

/// One logical line of Python: a statement, or the head of a compound one, over as many physical lines as
/// brackets, triple quotes and backslashes make it. Blank lines and comments are none.
struct LogicalLine
{
    qsizetype begin = 0; ///< of the first token
    qsizetype end = 0; ///< behind the last one, with its comment
    int line = 0; ///< counted from 1
    int indent = 0; ///< in columns, tabs reaching the next multiple of 8
};

struct LogicalLines
{
    std::vector<LogicalLine> lines;
    int badLine = 0; ///< where reading stopped, or 0
    QString badReason; ///< unterminated_string, unterminated_bracket, null_byte
};

/// Cuts Python source into logical lines in one pass, without looking at what they say.
LogicalLines logicalLines(QByteArrayView source);

/// Where a string literal ends whose opening quote is at `at`; -1 when it does not.
qsizetype stringEnd(QByteArrayView source, qsizetype at);

} // namespace stopover::revision
