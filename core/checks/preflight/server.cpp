#include "core/base/process.h"
#include "core/checks/topics.h"
#include "core/risk/probes.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <cmath>

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// The server is one that we know, and pg_dump is not older than it.
Result<CheckResult> examineVersions(CheckInput& input)
{
    CheckResult result;
    const int server = input.connection.serverVersion() / 10000;
    STOPOVER_TRY_ASSIGN(const ProcessOutput dump,
                        runProcess({ .program = u"pg_dump"_s, .arguments = { u"--version"_s } }));
    static const QRegularExpression number(u"(\\d+)(?:\\.\\d+)*"_s);
    const int tools = number.match(QString::fromUtf8(dump.standardOutput)).captured(1).toInt();
    result.args = { QString::number(server), QString::number(tools) };
    if (server < 12 || tools < server)
        result.verdict = Verdict::Block;
    return result;
}

/// Minor versions with bugs that migrations meet.
Result<CheckResult> examineMinors(CheckInput& input)
{
    const int version = input.connection.serverVersion();
    CheckResult result { .args = { QString::number(version / 10000) + u'.' + QString::number(version % 100) } };
    // Indexes built concurrently could be corrupt.
    if (version >= 140000 && version <= 140003)
        result.verdict = Verdict::Block;
    return result;
}

/// A COMMIT survives a crash.
Result<CheckResult> examineDurability(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        const CheckResult unsafe,
        offenders(
            input, Verdict::Block,
            u"SELECT name || ' = ' || setting FROM pg_catalog.pg_settings WHERE name IN ('fsync', 'full_page_writes') "
            "AND setting = 'off'"_s));
    if (unsafe.verdict == Verdict::Block)
        return unsafe;
    return offenders(
        input, Verdict::Warn,
        u"SELECT name || ' = ' || setting FROM pg_catalog.pg_settings WHERE name = 'synchronous_commit' AND setting = "
        "'off' AND source <> 'session'"_s);
}

/// An encoding that the server checks.
Result<CheckResult> examineEncoding(CheckInput& input)
{
    return offenders(
        input, Verdict::Warn,
        u"SELECT 'server_encoding = SQL_ASCII' WHERE pg_catalog.current_setting('server_encoding') = 'SQL_ASCII'"_s);
}

/// A collation of another version sorts otherwise: indexes may be wrong.
Result<CheckResult> examineCollations(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(CheckResult result,
                        offenders(input, Verdict::Warn,
                                  u"SELECT c.collnamespace::pg_catalog.regnamespace::text || '.' || c.collname FROM "
                                  u"pg_catalog.pg_collation c WHERE "
                                  "c.collprovider <> 'd' AND c.collversion IS NOT NULL AND c.collversion <> "
                                  "pg_catalog.pg_collation_actual_version(c.oid)"_s));
    result.fix = u"REINDEX DATABASE …; ALTER COLLATION … REFRESH VERSION;"_s;
    return result;
}

/// The clocks of the server and of this machine agree.
Result<CheckResult> examineClock(CheckInput& input)
{
    QElapsedTimer roundTrip;
    roundTrip.start();
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        input.connection.execute(u"SELECT extract(epoch FROM pg_catalog.clock_timestamp())::text"_s));
    const double here = static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000.0
        - static_cast<double>(roundTrip.elapsed()) / 2000.0;
    const double offset = rows.text(0, 0).toDouble() - here;
    CheckResult result { .args = { QString::number(offset, 'f', 1) } };
    result.verdict = std::abs(offset) > input.thresholds.clockSeconds ? Verdict::Warn : Verdict::Pass;
    return result;
}

/// Extensions that the SQL creates are there to be created.
Result<CheckResult> examineExtensions(CheckInput& input)
{
    QStringList missing;
    for (const QString& script : input.subject.sql) {
        for (const QString& name : risk::extensionsOf(script)) {
            STOPOVER_TRY_ASSIGN(
                const pg::Rows rows,
                input.connection.execute(u"SELECT count(*) FROM pg_catalog.pg_available_extensions WHERE name = $1"_s,
                                         { name }));
            if (rows.integer(0, 0) == 0)
                missing.append(name);
        }
    }
    CheckResult result { .verdict = missing.isEmpty() ? Verdict::Pass : Verdict::Block,
                         .args = { QString::number(missing.size()), missing.join(u", "_s) },
                         .items = missing };
    result.count = missing.size();
    return result;
}

/// The server can be written to, and a COMMIT would not wait for a standby that is not there.
Result<CheckResult> examineWritablePrimary(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows readOnly,
                        input.own.execute(u"SELECT EXISTS (SELECT FROM pg_catalog.pg_settings WHERE name ="
                                          " 'default_transaction_read_only' AND 'on' IN (setting, reset_val))"_s));
    STOPOVER_TRY_ASSIGN(
        const CheckResult result,
        offenders(
            input, Verdict::Block,
            u"SELECT 'standby: pg_is_in_recovery() is true' WHERE pg_catalog.pg_is_in_recovery()"
            " UNION ALL SELECT 'default_transaction_read_only is on' WHERE $1"
            " UNION ALL SELECT 'synchronous_standby_names is set, and no standby is in sync: COMMIT would wait for "
            "ever' WHERE"
            " pg_catalog.current_setting('synchronous_standby_names') <> '' AND NOT EXISTS (SELECT FROM "
            "pg_catalog.pg_stat_replication WHERE sync_state IN ('sync', 'quorum') OR state IS NULL)"_s,
            { readOnly.boolean(0, 0) }));
    if (result.verdict == Verdict::Block)
        return result;
    STOPOVER_TRY_ASSIGN(
        const CheckResult behind,
        offenders(input, Verdict::Warn,
                  u"SELECT coalesce(nullif(application_name, ''), 'standby'), replay_lag::text FROM "
                  u"pg_catalog.pg_stat_replication"
                  " WHERE extract(epoch FROM replay_lag) > $1::float8 OR "
                  "pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), replay_lsn) > $2::numeric"_s,
                  { QString::number(input.thresholds.replicaLagSeconds),
                    QString::number(input.thresholds.replicaLagBytes) }));
    return unlessHidden(input, behind, u"SELECT FROM pg_catalog.pg_stat_replication WHERE state IS NULL"_s);
}

} // namespace

QList<Check> preflightServer()
{
    return {
        { .id = "P01", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineVersions },
        { .id = "P31", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineMinors },
        { .id = "P23", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineDurability },
        { .id = "P21", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineEncoding },
        { .id = "P21b", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineCollations },
        { .id = "P22", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineClock },
        { .id = "P20", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineExtensions },
        { .id = "P03", .phase = CheckTime::Preflight, .atSwap = true, .watches = true, .run = &examineWritablePrimary },
    };
}

} // namespace stopover::checks
