#pragma once

#include "core/pg/connection.h"

#include <QSet>

class QDateTime;

namespace stopover::run {

/// Names of the tables that a plan keeps beside the live ones: `orders_backup_20300102_030405`. They end with the first
/// second from `now` on, in UTC, that no table of ours carries yet, and within one plan no name is given twice, although
/// tables of two schemas have one name, and long names are cut. A plan reserves nothing: what another plan took before
/// this one ran is refused by the step.
class KeptNames
{
public:
    /// Errors: connection errors, Sql.
    static Result<KeptNames> from(pg::Connection& connection, const QDateTime& now);

    /// A name for what is kept of `base`; `what` is for example "_backup_".
    QString make(const QString& base, const QString& what);

    [[nodiscard]] const QString& stamp() const { return m_stamp; }

private:
    explicit KeptNames(QString stamp)
        : m_stamp(std::move(stamp))
    {}

    QString m_stamp;
    QSet<QString> m_made;
};

} // namespace stopover::run
