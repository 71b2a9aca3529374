#pragma once

#include "core/revision/path.h"

namespace stopover::revision {

/// A part of what `--sql` prints.
struct ScriptPart
{
    enum class Kind {
        Begin,
        CreateVersionTable,
        Step, ///< the comment, the migration's own SQL, its row statements
        Commit,
    };

    Kind kind = Kind::Begin;
    QString comment; ///< `-- Running upgrade p1, p2 -> r`
    RowChange change; ///< of a Step
    QString revision; ///< of a Step
};

enum class Transactions { One, PerRevision };

/// Lays out an offline script as Alembic (1.19) does, from `[start:]target`; a downgrade needs the start.
///
/// Errors: as planUpgrade and planDowngrade, RangeRequired, BadTarget for more than one colon.
Result<QList<ScriptPart>> offlineScript(const Graph& graph, Direction direction, const QString& range,
                                        Transactions transactions = Transactions::One);

/// The row statements of a step, each ending with a semicolon.
QStringList rowStatements(const RowChange& change, const QString& versionTable);

/// The statement that makes the version table; `columnWidth` is Alembic's 32 unless ids are longer.
QString createVersionTable(const QString& versionTable, int columnWidth = 32);

} // namespace stopover::revision
