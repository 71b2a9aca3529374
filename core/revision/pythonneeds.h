#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace stopover::revision {

/// A name that a Python file needs from outside, and where.
struct PythonNeed
{
    QString name;
    int line = 0;

    friend bool operator==(const PythonNeed&, const PythonNeed&) = default;
};

/// What a Python file cannot run without, as far as its text tells: what it does under a condition or in a try block is
/// left out, since it may do without.
struct PythonNeeds
{
    QList<PythonNeed> modules; ///< outermost packages of absolute imports, each once
    QList<PythonNeed> variables; ///< read as os.environ["NAME"], each once
};

/// Reads, runs nothing.
PythonNeeds pythonNeeds(QByteArrayView source);

} // namespace stopover::revision
