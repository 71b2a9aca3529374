#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace stopover::backup {

enum class DumpFormat {
    Custom, ///< one file, compressed
    Directory, ///< a folder, written and read on several sessions
    Sql, ///< gzip, for psql
};

QString formatName(DumpFormat format);

/// What a table held under the snapshot of the dump.
struct DumpedTable
{
    QString name; ///< as SQL names it
    QStringList columns;
    qint64 rows = 0;
    QString digest; ///< sum of row hashes
};

/// The file beside a dump, `<dump>.manifest.json`: enough to verify it without the server it came from.
struct Manifest
{
    QString database;
    QString server; ///< version
    QString program; ///< of pg_dump
    QString createdAt; ///< ISO 8601, UTC
    QString snapshot;
    DumpFormat format = DumpFormat::Custom;
    bool schemaOnly = false;
    bool dataOnly = false;
    bool chosenTables = false; ///< not the whole database
    qint64 bytes = 0;
    QMap<QString, QString> files; ///< SHA-256 by name; of a folder each file in it, else the dump's own
    QList<DumpedTable> tables;
    QStringList notCompared; ///< tables whose rows are in the dump, and were neither counted nor hashed

    [[nodiscard]] QJsonObject toJson() const;
};

QString manifestPath(const QString& dump);

/// Written beside, on disk, then renamed. Errors: Io.
Result<void> writeManifest(const QString& dump, const Manifest& manifest);

/// Errors: BackupGone without one, DumpDamaged when it cannot be read.
Result<Manifest> readManifest(const QString& dump);

/// Manifest::notCompared of a dump; empty without a manifest.
QStringList notCompared(const QString& dump);

/// SHA-256 of each file of a dump, in constant memory. Errors: Io.
Result<QMap<QString, QString>> hashFiles(const QString& dump);

} // namespace stopover::backup
