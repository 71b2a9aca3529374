#pragma once

#include "core/catalog/database.h"
#include "core/change/move.h"
#include "core/run/plan.h"

namespace stopover::change {

/// A text that somebody runs, or that runs by itself.
struct SeenText
{
    QString where; ///< a function, a view, "pg_stat_statements 4711"
    QString text;
};

/// Functions, views and statements (of pg_stat_statements, as far as the role may read them) that name the table.
/// Errors: Sql.
Result<QList<SeenText>> readTexts(const catalog::Database& database, const Move& move);

/// What a statement does otherwise, or not at all, once the table is partitioned. Words decide, not the grammar, so a
/// statement that builds its text is found too; and one that is named may be none of these. Rules: statement.ctid,
/// .only, .copy, .size, .moves_rows, .locks_rows, and .on_conflict, which will fail and blocks until it is accepted.
QList<run::Finding> judgeTexts(const Move& move, const QList<SeenText>& texts);

} // namespace stopover::change
