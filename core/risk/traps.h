#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace stopover::risk {

/// A statement that does not do what it looks like, or that the server refuses only once it gets there.
struct Trap
{
    QString rule; ///< stable id; ui/text has its sentence
    QString object; ///< what it is about: a column, an expression, the beginning of the statement
    QStringList args;
    bool certain = true; ///< false: it depends on what the text does not say
};

enum class Surroundings {
    Transaction,
    NoTransaction,
};

/// Traps of one statement, found in its text alone. A text that our grammar does not know is one, too, unless a
/// known mistake explains it: a newer server may still accept it.
QList<Trap> findTraps(const QString& statement, Surroundings surroundings);

} // namespace stopover::risk
