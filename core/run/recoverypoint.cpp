#include "core/run/recoverypoint.h"

#include "core/pg/transaction.h"
#include "core/run/journal.h"

#include <QJsonObject>

namespace stopover::run {

using namespace Qt::StringLiterals;

Result<QString> makeRecoveryPoint(pg::Connection& connection, RunId run, Phase phase, const QString& moment)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows may,
        connection.execute(
            u"SELECT has_function_privilege('pg_create_restore_point(text)', 'EXECUTE') AND NOT pg_is_in_recovery()"
            " AND current_setting('wal_level') <> 'minimal'"_s));
    if (!may.boolean(0, 0))
        return QString();
    const QString name = u"stopover-run-%1-%2-%3"_s.arg(run.value).arg(wordOf(phase), moment);
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(u"SELECT pg_create_restore_point($1)"_s, { name }));
    STOPOVER_TRY(journal::appendEvent(connection, run, u"recovery_point"_s,
                                      { { u"name"_s, name }, { u"lsn"_s, rows.text(0, 0) } }));
    STOPOVER_TRY(transaction.commit());
    return name;
}

} // namespace stopover::run
