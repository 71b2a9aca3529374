#include "core/backup/manifest.h"

#include "core/base/clause.h"
#include "core/base/json.h"
#include "core/base/privatefile.h"
#include "core/base/readfile.h"

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

Result<QString> hashOf(const QString& path, Links links)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    STOPOVER_TRY(readPieces(path, links, [&hash](QByteArrayView piece) -> Result<void> {
        hash.addData(piece);
        return {};
    }));
    return QString::fromLatin1(hash.result().toHex());
}

/// Names of files are those within the dump: nothing that leads out of it.
bool isFileName(const QString& name)
{
    return !name.isEmpty() && !name.contains(u'/') && !name.contains(QChar::Null) && name != "."_L1 && name != ".."_L1;
}

bool isManifest(const QJsonObject& json)
{
    constexpr qsizetype maxEntries = 1'000'000;
    const QJsonObject hashes = json[u"sha256"_s].toObject();
    const QJsonArray tables = json[u"tables"_s].toArray();
    if (json[u"stopover_manifest"_s].toInt() != 1 || hashes.size() > maxEntries || tables.size() > maxEntries)
        return false;
    for (auto entry = hashes.begin(); entry != hashes.end(); ++entry) {
        if (!isFileName(entry.key()) || !entry.value().isString())
            return false;
    }
    return std::ranges::all_of(tables, [](const QJsonValue& table) {
        return table[u"name"_s].isString() && table[u"rows"_s].isDouble() && table[u"digest"_s].isString()
            && table[u"columns"_s].isArray();
    });
}

} // namespace

QString formatName(DumpFormat format)
{
    switch (format) {
    case DumpFormat::Custom:
        return u"custom"_s;
    case DumpFormat::Directory:
        return u"directory"_s;
    case DumpFormat::Sql:
        return u"sql"_s;
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
             { u"tables"_s, list },
             { u"not_compared"_s, QJsonArray::fromStringList(notCompared) } };
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
    const QString path = manifestPath(dump);
    if (!QFileInfo::exists(path))
        return Failure(ErrorCode::BackupGone, { path });
    STOPOVER_TRY_ASSIGN(const QByteArray text, readFile(path, limits::manifest, Links::Refused));
    const auto read = jsonObject(text, path);
    if (!read || !isManifest(*read))
        return Failure(ErrorCode::DumpDamaged, { dump, clause("manifest_unreadable") });
    const QJsonObject& json = *read;
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
        DumpedTable one { .name = table[u"name"_s].toString(),
                          .rows = table[u"rows"_s].toInteger(),
                          .digest = table[u"digest"_s].toString() };
        for (const QJsonValue& column : table[u"columns"_s].toArray())
            one.columns.append(column.toString());
        manifest.tables.append(one);
    }
    for (const QJsonValue& name : json[u"not_compared"_s].toArray())
        manifest.notCompared.append(name.toString());
    return manifest;
}

QStringList notCompared(const QString& dump)
{
    const auto manifest = readManifest(dump);
    return manifest ? manifest->notCompared : QStringList();
}

Result<QMap<QString, QString>> hashFiles(const QString& dump)
{
    QMap<QString, QString> hashes;
    const QFileInfo info(dump);
    if (!info.exists())
        return Failure(ErrorCode::BackupGone, { dump });
    if (!info.isDir()) {
        STOPOVER_TRY_ASSIGN(const QString hash, hashOf(dump, Links::Followed));
        hashes.insert(info.fileName(), hash);
        return hashes;
    }
    // Links and special files too: they are refused rather than left out, since pg_restore would read them.
    for (const QString& name :
         QDir(dump).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot)) {
        STOPOVER_TRY_ASSIGN(const QString hash, hashOf(dump + u'/' + name, Links::Refused));
        hashes.insert(name, hash);
    }
    return hashes;
}

} // namespace stopover::backup
