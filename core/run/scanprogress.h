#pragma once

#include "core/run/stepcontext.h"

#include <QHash>

namespace stopover::run {

/// Progress of one long statement that reads a whole table once, for which the server has no progress view. The
/// statement reports the row it is reading in a notice now and then. Partitions count in the order they are read.
///
/// Optional: if progress cannot be measured (before PostgreSQL 14, no statistics) the statement runs without it. It
/// takes no lock and changes no row. Runs on the thread of `reader`; its other notices become events.
class ScanProgress
{
public:
    /// `pages` of the table, or of its partitions, by oid; together they hold about `rows` rows.
    ScanProgress(StepContext& context, pg::Connection& reader, const QHash<QString, qint64>& pages, qint64 rows);
    ~ScanProgress();
    Q_DISABLE_COPY_MOVE(ScanProgress)

    /// A condition over the rows `s` that is true for each, to follow another one; empty for what is read within
    /// seconds, unless the statement rests in between. It leaves a plan as parallel as it was, and costs 4 % of a copy.
    [[nodiscard]] QString condition(bool rests) const;

private:
    void tell(const QString& part, qint64 page);
    StepContext& m_context;
    pg::Connection& m_reader;
    QHash<QString, qint64> m_pages;
    qint64 m_rows;
    qint64 m_allPages = 0;
    QString m_part; ///< that is read now
    qint64 m_pagesBefore = 0; ///< of the parts that were read before it
    qint64 m_told = 0;
    std::chrono::steady_clock::time_point m_toldAt;
};

/// Pages of a table, or of its partitions, by oid; as of its last ANALYZE, since a size waits for those who lock the
/// table.
Result<QHash<QString, qint64>> pagesOf(pg::Connection& connection, qint64 oid);

} // namespace stopover::run
