#pragma once

#include "tests/support/twinrandom.h"
#include "tests/support/twintypes.h"

#include <QList>

namespace stopover::test {

struct TwinColumn
{
    QString name; ///< quoted
    TwinType type;
    bool given = true; ///< an INSERT may name it: neither generated nor an identity
    bool mayBeLeftOut = true; ///< nullable, or with a default
    bool nullable = true;
    bool unique = false; ///< each row has another value
};

/// A generated table with what belongs to it and depends on it, and the move that is asked for.
struct TwinCase
{
    unsigned seed = 0;
    QString table; ///< quoted, with its schema
    QList<TwinColumn> columns; ///< of the table; the key's come first
    int keyColumns = 1;
    int partitionColumn = 0; ///< number of a column
    bool keyIsWhole = false; ///< the partitioned table has the whole key, unique
    bool keyIsGiven = true; ///< by the application, not by a sequence
    bool moveFiresTriggers = false; ///< a changed partition key would fire triggers of DELETE and INSERT
    bool isReferenced = false; ///< public.child has a key to it
    bool refersToOwners = false; ///< by its partition column, to public.owners
    QString writableView;
    QString script;
    QString toml;
    QString role; ///< whom the application works as; empty: the superuser

    [[nodiscard]] QString keyCondition(int number) const;
    [[nodiscard]] QStringList keyNames() const;
};

/// The roles that the cases use; once on a server.
extern const QString twinRoleScript;

TwinCase makeTwinCase(unsigned seed);

} // namespace stopover::test
