#include "core/backup/registry.h"

#include "core/base/json.h"
#include "core/catalog/tablejson.h"
#include "core/run/journalschema.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    Kind kind;
    const char* name;
};

constexpr std::array kinds { KindName { Kind::Table, "backup" }, KindName { Kind::Column, "column" },
                             KindName { Kind::Retired, "retired" }, KindName { Kind::Newer, "newer" },
                             KindName { Kind::Dump, "dump" } };

Kind kindNamed(const QString& name)
{
    const auto found =
        std::ranges::find_if(kinds, [&](const KindName& entry) { return name == QLatin1StringView(entry.name); });
    return found == kinds.end() ? Kind::Table : found->kind;
}

const auto selected = u"SELECT b.id, b.kind, b.table_name, b.backup_table, b.record_count, b.checksum, coalesce(CASE "
                      u"WHEN b.kind <> 'dump' THEN pg_total_relation_size(to_regclass(b.backup_table)) END,"
                      " b.bytes, -1), to_char(b.created_at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), to_char(b.expires_at, "
                      "'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'),"
                      " to_char(b.verified_at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), to_char(b.reviewed_at, "
                      "'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), b.reviewed_by, b.problem,"
                      " b.run, b.level, coalesce(b.expires_at <= clock_timestamp(), false), CASE WHEN b.kind = 'dump' "
                      "THEN true ELSE to_regclass(b.backup_table) IS NOT NULL END,"
                      " CASE WHEN b.kind IN ('retired', 'newer') AND r.position IN (%1) OR "
                      "r.state NOT IN (%2) THEN 'run ' || r.id END,"
                      " array_to_json(b.columns), array_to_json(b.key_columns), b.structure IS NOT NULL, b.dropped_at "
                      "IS NOT NULL OR b.state IN ('dropped', 'restored'),"
                      " b.created_at > clock_timestamp() - interval '1 day', b.hash = 'record'"
                      " FROM stopover.migration_backups b LEFT JOIN stopover.run r ON r.id = b.run"_s.arg(
                          run::sqlList<run::RunState>({ run::RunState::Swapped, run::RunState::RolledBack }),
                          run::sqlList<run::Activity>({ run::Activity::Idle, run::Activity::Planned }));

QStringList namesIn(const QByteArray& json)
{
    QStringList names;
    for (const QJsonValue& name : QJsonDocument::fromJson(json).array())
        names.append(name.toString());
    return names;
}

Stage stageOf(const Backup& backup, bool dropped, bool young)
{
    if (dropped)
        return Stage::Dropped;
    if (backup.due)
        return backup.reviewedAt.isEmpty() ? Stage::Due : Stage::Reviewed;
    return young ? Stage::Fresh : Stage::InRetention;
}

Backup backupOf(const pg::Rows& rows, int row)
{
    Backup backup;
    backup.id = rows.integer(row, 0);
    backup.kind = kindNamed(rows.text(row, 1));
    backup.table = rows.text(row, 2);
    backup.object = rows.text(row, 3);
    backup.rows = rows.integer(row, 4);
    backup.checksum = rows.text(row, 5);
    backup.bytes = rows.integer(row, 6);
    backup.createdAt = rows.text(row, 7);
    backup.expiresAt = rows.text(row, 8);
    backup.verifiedAt = rows.text(row, 9);
    backup.reviewedAt = rows.text(row, 10);
    backup.reviewedBy = rows.text(row, 11);
    backup.problem = rows.text(row, 12);
    backup.run = RunId { rows.integer(row, 13) };
    backup.level = static_cast<int>(rows.integer(row, 14));
    backup.due = rows.boolean(row, 15);
    backup.there = rows.boolean(row, 16);
    backup.neededBy = rows.text(row, 17);
    backup.columns = namesIn(rows.bytes(row, 18));
    backup.keyColumns = namesIn(rows.bytes(row, 19));
    backup.hasStructure = rows.boolean(row, 20);
    backup.hash = rows.boolean(row, 23) ? RowHash::Record : RowHash::Text;
    backup.stage = stageOf(backup, rows.boolean(row, 21), rows.boolean(row, 22));
    return backup;
}

} // namespace

QString kindName(Kind kind)
{
    return QString::fromLatin1(std::ranges::find(kinds, kind, &KindName::kind)->name);
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Fresh:
        return u"new"_s;
    case Stage::InRetention:
        return u"in_retention"_s;
    case Stage::Due:
        return u"due"_s;
    case Stage::Reviewed:
        return u"reviewed"_s;
    case Stage::Dropped:
        return u"dropped"_s;
    }
    return {};
}

QJsonObject Backup::toJson() const
{
    return { { u"id"_s, id },
             { u"kind"_s, kindName(kind) },
             { u"table"_s, table },
             { u"backup"_s, object },
             { u"rows"_s, rows },
             { u"checksum"_s, checksum },
             { u"bytes"_s, bytes },
             { u"created_at"_s, createdAt },
             { u"expires_at"_s, expiresAt },
             { u"verified_at"_s, verifiedAt },
             { u"reviewed_at"_s, reviewedAt },
             { u"reviewed_by"_s, reviewedBy },
             { u"problem"_s, problem },
             { u"run"_s, run.value },
             { u"level"_s, level },
             { u"stage"_s, stageName(stage) },
             { u"there"_s, there },
             { u"needed_by"_s, neededBy } };
}

Result<QList<Backup>> list(pg::Connection& connection, bool withDropped)
{
    STOPOVER_TRY_ASSIGN(const bool installed, run::journal::isInstalled(connection));
    if (!installed)
        return QList<Backup> {};
    STOPOVER_TRY(run::journal::install(connection)); // an older register is brought up to date
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            selected
            + (withDropped ? QString() : u" WHERE b.dropped_at IS NULL AND b.state NOT IN ('dropped', 'restored')"_s)
            + u" ORDER BY b.expires_at NULLS LAST, b.id"_s));
    QList<Backup> backups;
    for (int row = 0; row < rows.count(); ++row)
        backups.append(backupOf(rows, row));
    return backups;
}

Result<Backup> find(pg::Connection& connection, qint64 id)
{
    STOPOVER_TRY_ASSIGN(const bool installed, run::journal::isInstalled(connection));
    if (!installed)
        return Failure(ErrorCode::JournalMissing, { connection.database() });
    STOPOVER_TRY(run::journal::install(connection));
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(selected + u" WHERE b.id = $1"_s, { id }));
    if (rows.count() == 0)
        return Failure(ErrorCode::BackupMissing, { QString::number(id) });
    return backupOf(rows, 0);
}

Result<catalog::Table> structureOf(pg::Connection& connection, const Backup& backup)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT structure FROM stopover.migration_backups WHERE id = $1"_s, { backup.id }));
    if (rows.count() == 0 || rows.isNull(0, 0))
        return Failure(ErrorCode::BackupWithoutStructure, { backup.object });
    STOPOVER_TRY_ASSIGN(const QJsonObject structure,
                        jsonObject(rows.bytes(0, 0), u"stopover.migration_backups, "_s + backup.object));
    return catalog::tableFromJson(structure);
}

Result<void> log(pg::Connection& connection, qint64 backup, const QString& action, const QString& detail)
{
    STOPOVER_TRY(connection.execute(u"INSERT INTO stopover.backup_log (backup, action, detail) VALUES ($1, $2, $3)"_s,
                                    { backup, action, detail }));
    return {};
}

} // namespace stopover::backup
