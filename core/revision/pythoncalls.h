#pragma once

#include "core/revision/pythontokens.h"

namespace stopover::revision {

/// Where something stands in a source.
struct SourcePlace
{
    qsizetype begin = 0; ///< bytes
    qsizetype end = 0;
    int line = 0; ///< counted from 1
};

/// A call of execute() with what it is given.
struct ExecuteCall
{
    SourcePlace place;
    QString sql; ///< empty where it is not known
    bool isComposed = false; ///< of parts that are only known when it runs: an f-string, +, %, format()
    bool isReverse = false; ///< in downgrade()
    bool isAutocommit = false; ///< inside of autocommit_block()
    QString before; ///< the comments right above, as SQL has them
};

/// Something that a revision does or reaches for, by its name in the source.
struct NamedPlace
{
    SourcePlace place;
    QString name;
    QString before; ///< the comments right above, as SQL has them
};

/// What the functions of a Python revision would do, as far as its text tells without running it.
struct PythonCalls
{
    QList<ExecuteCall> executes;
    QList<NamedPlace> concurrent; ///< postgresql_concurrently=True outside of autocommit_block()
    QList<NamedPlace> outside; ///< network, files, processes, and modules of the application
};

/// Reads them. Never fails: what cannot be read is not there.
PythonCalls readPythonCalls(QByteArrayView source, PythonEncoding encoding);

} // namespace stopover::revision
