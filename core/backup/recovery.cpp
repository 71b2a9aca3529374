#include "core/backup/recovery.h"

#include "core/base/clause.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QScopeGuard>

namespace stopover::backup {

using namespace Qt::StringLiterals;

QJsonObject Readiness::toJson() const
{
    return { { u"ready"_s, ready() },
             { u"wal_level"_s, walLevel },
             { u"archive_mode"_s, archiveMode },
             { u"archive_command_set"_s, !archiveCommand.isEmpty() },
             { u"last_archived_at"_s, lastArchived },
             { u"last_failed_at"_s, lastFailed },
             { u"archive_failures"_s, archiveFailures },
             { u"may_name_restore_points"_s, mayName },
             { u"may_take_base_backup"_s, mayReplicate },
             { u"problems"_s, QJsonArray::fromStringList(problems) } };
}

Result<Readiness> readReadiness(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT current_setting('wal_level'), current_setting('archive_mode'),"
            " CASE WHEN pg_has_role('pg_read_all_settings', 'USAGE') THEN current_setting('archive_command') ELSE "
            "'(hidden)' END,"
            " to_char(last_archived_time, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), to_char(last_failed_time, "
            "'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'),"
            " failed_count, coalesce(last_failed_time > last_archived_time, last_failed_time IS NOT NULL),"
            " has_function_privilege('pg_create_restore_point(text)', 'EXECUTE'),"
            " (SELECT rolreplication OR rolsuper FROM pg_roles WHERE rolname = current_user) FROM pg_stat_archiver"_s));
    Readiness readiness { .walLevel = rows.text(0, 0),
                          .archiveMode = rows.text(0, 1),
                          .archiveCommand = rows.text(0, 2),
                          .lastArchived = rows.text(0, 3),
                          .lastFailed = rows.text(0, 4),
                          .archiveFailures = rows.integer(0, 5),
                          .mayName = rows.boolean(0, 7),
                          .mayReplicate = rows.boolean(0, 8) };
    const bool failing = rows.boolean(0, 6);
    if (readiness.walLevel == "minimal"_L1)
        readiness.problems.append(u"wal_level"_s);
    if (readiness.archiveMode == "off"_L1)
        readiness.problems.append(u"archive_mode"_s);
    else if (readiness.archiveCommand.isEmpty() || readiness.archiveCommand == "(disabled)"_L1)
        readiness.problems.append(u"archive_command"_s);
    else if (failing)
        readiness.problems.append(u"archiver_failing"_s);
    else if (readiness.lastArchived.isEmpty())
        readiness.problems.append(u"never_archived"_s);
    return readiness;
}

Result<void> takeBaseBackup(const pg::Settings& settings, const QString& folder,
                            const std::function<bool(int percent)>& watch)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    STOPOVER_TRY(refusePooledPrograms(connection));
    STOPOVER_TRY_ASSIGN(const ClientTools tools, ClientTools::forServer(connection));
    if (QDir(folder).exists() && !QDir(folder).isEmpty())
        return Failure(ErrorCode::Io, { folder, clause("not_empty") });
    auto clean = qScopeGuard([&folder] { QDir(folder).removeRecursively(); });
    int percent = 0;
    ProcessRequest process = tools.request(u"pg_basebackup"_s,
                                           { u"--pgdata="_s + folder, u"--progress"_s, u"--checkpoint=fast"_s,
                                             u"--no-password"_s, u"--wal-method=stream"_s },
                                           tools.settings().value("dbname"));
    process.onErrorLine = [&percent](const QByteArray& line) {
        static const QRegularExpression share(u"\\((\\d+)%\\)"_s);
        if (const auto match = share.match(QString::fromUtf8(line)); match.hasMatch())
            percent = match.captured(1).toInt();
    };
    process.stop = [&] { return !watch(percent); };
    STOPOVER_TRY(runProcess(process));
    STOPOVER_TRY(runProcess(tools.request(u"pg_verifybackup"_s, { u"--quiet"_s, folder })));
    clean.dismiss();
    return {};
}

} // namespace stopover::backup
