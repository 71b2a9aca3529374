#include "core/backup/dumpconsent.h"

#include "core/backup/dumppaths.h"

#include <QFileInfo>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr auto extensionPrefix = "EXTENSION "_L1;

void leaveOut(const EntriesByName& entries, const QString& name, LeftOut& out)
{
    for (const int entry : entries.value(name))
        out.entries.insert(entry);
}

/// What depends on nothing that is there before the superuser makes it.
Result<void> makeExtension(RestoreTarget& target, const DumpContents& contents, const QString& extension, LeftOut& out)
{
    const QString schema = contents.extensionSchemas.value(extension);
    STOPOVER_TRY(target.makeExtension(extension, schema));
    leaveOut(contents.comments, extensionPrefix + extension, out);
    leaveOut(contents.schemas, schema, out);
    out.comments.insert(extensionPrefix + extension);
    // A script that was written by hand may say it without IF NOT EXISTS.
    out.superuser.insert(extensionPrefix + extension);
    if (contents.schemas.contains(schema))
        out.schemas.insert(schema);
    return {};
}

} // namespace

Result<DumpFormat> formatOf(const QString& dump)
{
    if (!QFileInfo::exists(dump))
        return Failure(ErrorCode::BackupGone, { dump });
    if (const auto manifest = readManifest(dump))
        return manifest->format;
    if (QFileInfo(dump).isDir())
        return DumpFormat::Directory;
    return dump.endsWith(".gz"_L1) || dump.endsWith(".sql"_L1) ? DumpFormat::Sql : DumpFormat::Custom;
}

Result<void> refuseDamaged(const QString& dump, DumpFormat format)
{
    const auto manifest = readManifest(dump);
    if (!manifest && manifest.error().code != ErrorCode::BackupGone)
        return manifest.failure();
    if (manifest)
        STOPOVER_TRY(checkBytes(dump, *manifest));
    return refuseForeignPaths(dump, format);
}

Result<DumpContents> consentedContents(const pg::Settings& admin, const QString& dump, DumpFormat format,
                                       bool registered, const DumpConsent& consent)
{
    STOPOVER_TRY_ASSIGN(const ClientTools tools, ClientTools::forServer(admin));
    // Of the database's own dump only owners and privileges have to be known.
    STOPOVER_TRY_ASSIGN(const DumpContents contents,
                        readContents(tools, dump, format, registered ? DumpPart::Schema : DumpPart::Everything));
    if (registered || consent.code || contents.code.isEmpty())
        return contents;
    QStringList args { dump };
    for (const CodeGroup& group : contents.code)
        args.append(group.toArgument());
    return Failure(ErrorCode::DumpUntrusted, args);
}

Result<LeftOut> prepareFor(RestoreTarget& target, const QString& dump, const DumpContents& contents,
                           const DumpConsent& consent)
{
    LeftOut out;
    QStringList refused;
    for (const QString& name : contents.superuser.keys()) {
        const QString extension = name.startsWith(extensionPrefix) ? name.mid(extensionPrefix.size()) : QString();
        if (consent.leaveOut.contains(name)) {
            leaveOut(contents.superuser, name, out);
            leaveOut(contents.comments, name, out);
            out.superuser.insert(name);
            out.comments.insert(name);
            continue;
        }
        STOPOVER_TRY_ASSIGN(const bool needed,
                            extension.isEmpty() ? Result<bool>(true) : target.needsSuperuser(extension));
        if (!needed)
            continue;
        if (extension.isEmpty() || !consent.superuser.contains(name))
            refused.append(name);
        else
            STOPOVER_TRY(makeExtension(target, contents, extension, out));
    }
    if (!refused.isEmpty())
        return Failure(ErrorCode::DumpNeedsSuperuser, { dump, refused.join(u"; "_s) });
    return out;
}

Result<LeftOut> prepareAlone(RestoreTarget& target, const DumpContents& contents)
{
    DumpConsent consent;
    for (const QString& name : contents.superuser.keys())
        (name.startsWith(extensionPrefix) ? consent.superuser : consent.leaveOut).append(name);
    return prepareFor(target, {}, contents, consent);
}

} // namespace stopover::backup
