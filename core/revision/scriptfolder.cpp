#include "core/revision/scriptfolder.h"

#include "core/base/readfile.h"
#include "core/revision/foldersearch.h"
#include "core/revision/pythonfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

struct Candidate
{
    QString path;
    QString base;
};

bool isPackagePath(const QString& location)
{
    return !QDir::isAbsolutePath(location) && location.contains(u':');
}

QString relativePath(const QString& location)
{
    if (!isPackagePath(location))
        return location;
    QString package = location.section(u':', 0, 0);
    return package.replace(u'.', u'/') + u'/' + location.section(u':', 1).replace(u':', u'/');
}

QList<Candidate> candidatesOf(const QString& location, const QString& workingDirectory, const QString& iniFolder,
                              const QStringList& importPath)
{
    const QString relative = relativePath(location);
    QStringList bases;
    if (isPackagePath(location)) {
        for (const QString& place : importPath)
            bases += { QDir(workingDirectory).absoluteFilePath(place), QDir(iniFolder).absoluteFilePath(place) };
    }
    bases.append(workingDirectory);
    bases += foldersAround(iniFolder);
    QList<Candidate> candidates;
    for (const QString& base : std::as_const(bases)) {
        candidates.append({ QDir::cleanPath(base + u'/' + relative), base });
        if (isPackagePath(location)) {
            for (const char* sources : { "/src/", "/lib/" })
                candidates.append({ QDir::cleanPath(base + QString::fromLatin1(sources) + relative), base });
        }
    }
    return candidates;
}

/// By the end of its path; a name that a template leaves open fits a folder that is alone.
QString foundBelow(const QString& location, const QString& iniFolder)
{
    const QString relative = relativePath(location);
    const QStringList folders = scriptFoldersBelow(iniFolder);
    const bool isOpen = location.contains(u'{') || location.contains(u'$');
    if (isOpen)
        return folders.size() == 1 ? folders.constFirst() : QString();
    QStringList parts = relative.split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(u"."_s);
    parts.removeAll(u".."_s);
    if (isPackagePath(location) && parts.size() > 1)
        parts.removeFirst(); // the package may be installed under another name than its folder has
    const QString end = u'/' + parts.join(u'/');
    const auto fits = std::ranges::find_if(folders, [&](const QString& one) { return one.endsWith(end); });
    return parts.isEmpty() || fits == folders.cend() ? QString() : *fits;
}

QStringList pythonFilesIn(const QString& folder)
{
    QStringList paths;
    const QStringList names = QDir(folder).entryList({ u"*.py"_s }, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (!name.startsWith("__init__"_L1))
            paths.append(folder + u'/' + name);
    }
    return paths;
}

/// Whether a program beside the scripts names the folders, so that the settings do not tell them.
bool isNamedByProgram(const QString& versions)
{
    const QString scripts = QFileInfo(versions).path();
    for (const QString& folder : { scripts, QFileInfo(scripts).path() }) {
        for (const QString& path : pythonFilesIn(folder)) {
            const auto source = readFile(path, limits::configuration);
            if (source && source->contains("version_locations"))
                return true;
        }
    }
    return false;
}

/// Whether revisions in subfolders stand on those of the folder itself, or hold what these stand on: then they are one
/// history, and not an archive.
bool belongTogether(const QString& versions, const QStringList& subfolders)
{
    QSet<QString> own;
    QSet<QString> ownParents;
    QSet<QString> below;
    QSet<QString> belowParents;
    const auto read = [](const QString& folder, QSet<QString>& ids, QSet<QString>& parents) {
        for (const QString& path : pythonFilesIn(folder)) {
            const auto source = readFile(path, limits::script);
            if (!source)
                continue;
            const RevisionSpec spec = readPythonRevision(*source, path).spec;
            ids.insert(spec.id);
            parents += QSet<QString>(spec.parents.cbegin(), spec.parents.cend());
        }
    };
    read(versions, own, ownParents);
    for (const QString& one : subfolders)
        read(one, below, belowParents);
    return belowParents.intersects(own) || (ownParents - own).intersects(below);
}

} // namespace

Whereabouts findLocation(const QString& location, const QString& workingDirectory, const QString& iniFolder,
                         const QStringList& importPath)
{
    if (QDir::isAbsolutePath(location))
        return { QDir::cleanPath(location), {}, QFileInfo(location).isDir() };
    const QList<Candidate> candidates = candidatesOf(location, workingDirectory, iniFolder, importPath);
    const auto withEnvironment = std::ranges::find_if(
        candidates, [](const Candidate& one) { return QFileInfo::exists(one.path + "/env.py"_L1); });
    if (withEnvironment != candidates.cend())
        return { withEnvironment->path, withEnvironment->base, true };
    const auto existing =
        std::ranges::find_if(candidates, [](const Candidate& one) { return QFileInfo(one.path).isDir(); });
    const bool isFolder = existing != candidates.cend();
    if (const QString below = foundBelow(location, iniFolder); !below.isEmpty() && !isFolder)
        return { below, workingDirectory, true };
    if (isFolder)
        return { existing->path, existing->base, true };
    return { candidates.constFirst().path, workingDirectory, false };
}

QStringList versionSubfolders(const QString& versions)
{
    if (!QFileInfo(versions).isDir())
        return {};
    QStringList found;
    visitFolders(versions, [&](const QString& folder) {
        if (folder != versions && !pythonFilesIn(folder).isEmpty())
            found.append(folder);
        return true;
    });
    const bool isOwn = !pythonFilesIn(versions).isEmpty();
    if (isOwn && (found.isEmpty() || !isNamedByProgram(versions) || !belongTogether(versions, found)))
        return {};
    if (isOwn)
        return QStringList { versions } + found;
    for (const char* name : { "/postgresql", "/postgres", "/psql", "/pg" }) {
        const QString own = versions + QString::fromLatin1(name);
        if (found.contains(own))
            return { own };
    }
    return found;
}

} // namespace stopover::revision
