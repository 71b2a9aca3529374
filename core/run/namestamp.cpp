#include "core/run/namestamp.h"

#include <QDateTime>
#include <QStringList>

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

QString stampOf(const QDateTime& moment)
{
    return moment.toUTC().toString(u"yyyyMMdd_HHmmss"_s);
}

} // namespace

Result<QString> freeNameStamp(pg::Connection& connection, const QDateTime& now)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT DISTINCT right(c.relname, length($1)) FROM pg_catalog.pg_class c"
                           " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                           " WHERE starts_with(n.nspname, 'stopover') AND right(c.relname, length($1)) >= $1"_s,
                           { stampOf(now) }));
    QStringList taken;
    for (int row = 0; row < rows.count(); ++row)
        taken.append(rows.text(row, 0));
    QDateTime moment = now;
    while (taken.contains(stampOf(moment)))
        moment = moment.addSecs(1);
    return stampOf(moment);
}

} // namespace stopover::run
