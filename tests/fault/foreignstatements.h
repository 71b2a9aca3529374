#pragma once

#include <QList>
#include <QString>

namespace stopover::test {

/// What somebody else does to a table while a run stands somewhere.
struct ForeignStatement
{
    enum class Kind {
        Once,
        Held, ///< its transaction stays open for a while
        Prepared, ///< becomes a prepared transaction, which commits after a while
    };

    QString sql;
    QString holds = QStringLiteral("true"); ///< a condition that is true from then on, whatever becomes of the run
    Kind kind = Kind::Once;
    bool stopsWrites = false; ///< the application cannot write afterwards, with or without a run
    bool takesView = false; ///< v_items does not show the table any more
    bool forbidsAbort = false; ///< without the journal, or with code of somebody whom the role does not trust
};

/// A table public.items with what the statements need.
extern const QString foreignTable;

const QList<ForeignStatement>& foreignStatements();

} // namespace stopover::test
