#pragma once

#include "core/backup/dumpcode.h"
#include "core/backup/dumpreader.h"

#include <QMap>

namespace stopover::backup {

/// All findings of one kind.
struct CodeGroup
{
    DumpCode kind = DumpCode::Other;
    qint64 count = 0;
    QStringList lines; ///< the first few statements

    /// As an argument of an error and back: name, count and lines, separated by tabs.
    [[nodiscard]] QString toArgument() const;
    static CodeGroup fromArgument(const QString& text);
};

/// A statement that says to whom something belongs, or who may do what with it.
struct RightsStatement
{
    DumpStatement::Use use = DumpStatement::Use::Owner;
    QByteArray text;
    QString role; ///< as DumpStatement::role
};

/// Numbers of entries in an archive's list, by what they make.
using EntriesByName = QMap<QString, QList<int>>;

/// What the statements of a dump do.
struct DumpContents
{
    QList<CodeGroup> code; ///< empty: it only holds data
    EntriesByName superuser; ///< what only a superuser can make, for example "EXTENSION postgis"
    EntriesByName comments; ///< on such things
    QMap<QString, QString> extensionSchemas;
    EntriesByName schemas;
    QList<RightsStatement> rights; ///< in the order of the dump
    bool hidesFromOwner = false; ///< a table has FORCE ROW LEVEL SECURITY

    [[nodiscard]] bool has(DumpCode kind) const;
    /// Whether something would run, privileges aside.
    [[nodiscard]] bool runsCode() const;
};

/// Reads every statement with the server's grammar, in memory that depends on the number of its entries only.
/// Blocks: with `Everything` the whole dump is unpacked. Errors: DumpDamaged, also for more entries than any
/// database has; ProgramMissing.
Result<DumpContents> readContents(const ClientTools& tools, const QString& dump, DumpFormat format, DumpPart part);

} // namespace stopover::backup
