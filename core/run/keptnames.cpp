#include "core/run/keptnames.h"

#include "core/sql/identifier.h"

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

Result<KeptNames> KeptNames::from(pg::Connection& connection, const QDateTime& now)
{
    // A name that was needed twice has a number behind its stamp.
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT DISTINCT substring(c.relname FROM '_([0-9]{8}_[0-9]{6})(_[0-9]+)?$')"
                           " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                           " WHERE starts_with(n.nspname, 'stopover')"_s));
    QStringList taken;
    for (int row = 0; row < rows.count(); ++row)
        taken.append(rows.text(row, 0));
    QDateTime moment = now;
    while (taken.contains(stampOf(moment)))
        moment = moment.addSecs(1);
    return KeptNames(stampOf(moment));
}

QString KeptNames::make(const QString& base, const QString& what)
{
    const QString suffix = what + m_stamp;
    QString name = sql::derivedName(base, suffix);
    for (int number = 2; m_made.contains(name); ++number)
        name = sql::derivedName(base, suffix + u'_' + QString::number(number));
    m_made.insert(name);
    return name;
}

} // namespace stopover::run
