#pragma once

#include "core/pg/settings.h"

#include <QJsonObject>
#include <QStringList>

namespace stopover::sandbox {

/// What became of the writes that a load had acknowledged.
struct LedgerAudit
{
    qint64 acknowledged = 0; ///< writes to rows
    qint64 found = 0; ///< of these, those that the table shows or that a later one replaced
    qint64 lost = 0; ///< of these, those of which the table shows an earlier state
    qint64 wrong = 0; ///< rows with the right version but other columns, or a version never acknowledged
    qint64 extra = 0; ///< rows that are there twice, or that nobody was told of
    qint64 unknown = 0; ///< writes without an answer: either way is right
    qint64 rowsLeast = 0; ///< rows that the whole table must have, by the ledger
    qint64 rowsMost = 0;
    qint64 rowsFound = 0;
    QStringList firstProblems; ///< at most ten, for people

    /// Nothing is lost, wrong or extra, among the rows of the load and in the table's count.
    [[nodiscard]] bool intact() const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// Compares the ledger of a load that rests with public.chunks, on the server, in constant memory of
/// this process. Changes nothing. Errors: Io, Sql, connection errors.
Result<LedgerAudit> auditLedger(const pg::Settings& settings, const QString& ledgerDirectory);

} // namespace stopover::sandbox
