#pragma once

#include "core/revision/pythontokens.h"

#include <QHash>

#include <span>

namespace stopover::revision {

/// What an expression is known to be without running it.
struct PythonValue
{
    enum class Kind {
        Unknown,
        None,
        Text,
        List, ///< tuple, list or set
        Other, ///< a number or the like: known, but nothing that a revision can be called
    };

    Kind kind = Kind::Unknown;
    QString text;
    QList<PythonValue> items;
    QString reason; ///< of Unknown: a stable word
    int line = 0;
    QString expression; ///< as written

    static PythonValue unknown(const QString& reason)
    {
        PythonValue value;
        value.reason = reason;
        return value;
    }
};

using PythonNames = QHash<QByteArray, PythonValue>;

/// Evaluates an expression of literals, `+`, f-strings and the names known so far. Never guesses: whatever
/// else it meets makes the value Unknown, with the reason (call, attribute, name, operator, …).
PythonValue evaluatePython(std::span<const PythonToken> tokens, const PythonNames& names, PythonEncoding encoding);

} // namespace stopover::revision
