#include "core/backup/manifest.h"

#include "core/base/privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

DumpFormat formatNamed(const QString& name)
{
    return name == "directory"_L1 ? DumpFormat::Directory : name == "sql"_L1 ? DumpFormat::Sql : DumpFormat::Custom;
}

Result<QString> hashOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(ErrorCode::Io, { path, file.errorString() });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return Failure(ErrorCode::Io, { path, file.errorString() });
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QString formatName(DumpFormat format)
{
    switch (format) {
    case DumpFormat::Custom: return u"custom"_s;
    case DumpFormat::Directory: return u"directory"_s;
    case DumpFormat::Sql: return u"sql"_s;
    }
    return {};
}

QJsonObject Manifest::toJson() const
{
    QJsonObject hashes;
    for (const auto& [name, hash] : files.asKeyValueRange())
        hashes.insert(name, hash);
    QJsonArray list;
    for (const DumpedTable& table : tables)
        list.append(QJsonObject { { u"name"_s, table.name },
                                  { u"columns"_s, QJsonArray::fromStringList(table.columns) },
                                  { u"rows"_s, table.rows },
                                  { u"digest"_s, table.digest } });
    return { { u"stopover_manifest"_s, 1 },
             { u"database"_s, database },
             { u"server"_s, server },
             { u"program"_s, program },
             { u"created_at"_s, createdAt },
             { u"snapshot"_s, snapshot },
             { u"format"_s, formatName(format) },
             { u"schema_only"_s, schemaOnly },
             { u"data_only"_s, dataOnly },
             { u"chosen_tables"_s, chosenTables },
             { u"bytes"_s, bytes },
             { u"sha256"_s, hashes },
             { u"tables"_s, list } };
}

QString manifestPath(const QString& dump)
{
    return dump + u".manifest.json"_s;
}

Result<void> writeManifest(const QString& dump, const Manifest& manifest)
{
    return writePrivately(manifestPath(dump), QJsonDocument(manifest.toJson()).toJson());
}

Result<Manifest> readManifest(const QString& dump)
{
    QFile file(manifestPath(dump));
    if (!file.open(QIODevice::ReadOnly))
        return Failure(ErrorCode::BackupGone, { file.fileName() });
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json[u"stopover_manifest"_s].toInt() != 1)
        return Failure(ErrorCode::DumpDamaged, { dump, u"its manifest cannot be read"_s });
    Manifest manifest { .database = json[u"database"_s].toString(),
                        .server = json[u"server"_s].toString(),
                        .program = json[u"program"_s].toString(),
                        .createdAt = json[u"created_at"_s].toString(),
                        .snapshot = json[u"snapshot"_s].toString(),
                        .format = formatNamed(json[u"format"_s].toString()),
                        .schemaOnly = json[u"schema_only"_s].toBool(),
                        .dataOnly = json[u"data_only"_s].toBool(),
                        .chosenTables = json[u"chosen_tables"_s].toBool(),
                        .bytes = json[u"bytes"_s].toInteger() };
    const QJsonObject hashes = json[u"sha256"_s].toObject();
    for (auto entry = hashes.begin(); entry != hashes.end(); ++entry)
        manifest.files.insert(entry.key(), entry.value().toString());
    for (const QJsonValue& table : json[u"tables"_s].toArray()) {
        DumpedTable one { .name = table[u"name"_s].toString(), .rows = table[u"rows"_s].toInteger(), .digest = table[u"digest"_s].toString() };
        for (const QJsonValue& column : table[u"columns"_s].toArray())
            one.columns.append(column.toString());
        manifest.tables.append(one);
    }
    return manifest;
}

Result<QMap<QString, QString>> hashFiles(const QString& dump)
{
    QMap<QString, QString> hashes;
    const QFileInfo info(dump);
    if (!info.exists())
        return Failure(ErrorCode::BackupGone, { dump });
    if (!info.isDir()) {
        STOPOVER_TRY_ASSIGN(const QString hash, hashOf(dump));
        hashes.insert(info.fileName(), hash);
        return hashes;
    }
    for (const QString& name : QDir(dump).entryList(QDir::Files | QDir::Hidden)) {
        STOPOVER_TRY_ASSIGN(const QString hash, hashOf(dump + u'/' + name));
        hashes.insert(name, hash);
    }
    return hashes;
}

} // namespace stopover::backup
