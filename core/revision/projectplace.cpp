#include "core/revision/projectplace.h"

#include "core/base/readfile.h"
#include "core/revision/alembicsettings.h"
#include "core/revision/foldersearch.h"
#include "core/revision/foreignproject.h"
#include "core/revision/tomlfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <tuple>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 8;

/// What a place is called in a message, and opened by.
QString nameOf(const ProjectPlace& place)
{
    return !place.ini.isEmpty()         ? place.ini
        : !place.toml.isEmpty()         ? place.toml
        : !place.stopoverToml.isEmpty() ? place.stopoverToml
                                        : place.scriptFolder;
}

bool isProject(const ProjectPlace& place)
{
    return place.isAlembic() || !place.stopoverToml.isEmpty();
}

QString listed(const QStringList& names)
{
    return names.mid(0, mostNames).join(", "_L1) + (names.size() > mostNames ? ", …"_L1 : ""_L1);
}

/// True for a folder whose projects are those of tests or examples.
bool isAside(const QString& folder, const QString& below)
{
    static const QStringList aside { u"test"_s,     u"tests"_s,    u"testing"_s,   u"testdata"_s, u"fixtures"_s,
                                     u"example"_s,  u"examples"_s, u"docs"_s,      u"doc"_s,      u"templates"_s,
                                     u"template"_s, u"samples"_s,  u"benchmarks"_s };
    const QStringList parts = below.mid(folder.size()).split(u'/', Qt::SkipEmptyParts);
    return std::ranges::any_of(parts, [](const QString& part) { return aside.contains(part); });
}

/// stopover.toml without folders of its own only adds to a project of Alembic.
bool isForAlembic(const QString& stopoverToml)
{
    const auto document = readToml(stopoverToml);
    return document && document->values.contains(u"alembic"_s) && !document->values.contains(u"revisions"_s);
}

QStringList scriptFoldersOf(const ProjectPlace& place)
{
    Result<AlembicSettings> settings = AlembicSettings::of(place);
    return settings ? settings->scriptFolders() : QStringList();
}

/// Alembic's scripts without settings of their own.
ProjectPlace placeOfScripts(const QString& scriptFolder)
{
    ProjectPlace place;
    place.folder = QFileInfo(scriptFolder).absolutePath();
    place.scriptFolder = scriptFolder;
    return place;
}

/// The projects below a folder, the outermost first; those with settings before folders of scripts alone.
QList<ProjectPlace> placesBelow(const QString& folder)
{
    QList<ProjectPlace> places;
    QStringList scripts;
    visitFolders(folder, [&](const QString& one) {
        const ProjectPlace place = placeIn(one);
        if (isProject(place))
            places.append(place);
        if (isScriptFolder(one))
            scripts.append(one);
        return true;
    });
    for (const ProjectPlace& place : std::as_const(places)) {
        for (const QString& claimed : scriptFoldersOf(place))
            scripts.removeAll(claimed);
    }
    for (const QString& one : std::as_const(scripts))
        places.append(placeOfScripts(one));
    const auto isBeside = [&](const ProjectPlace& place) { return isAside(folder, nameOf(place)); };
    if (!std::ranges::all_of(places, isBeside))
        places.removeIf(isBeside);
    return places;
}

/// How far out a project is; with settings before without, and a folder for PostgreSQL before those for others.
std::tuple<qsizetype, bool, bool> rankOf(const ProjectPlace& place)
{
    const bool isScriptsOnly = !place.scriptFolder.isEmpty();
    const QString name = nameOf(place);
    const QString folder = isScriptsOnly ? name : QFileInfo(name).path();
    static const QRegularExpression ours(u"/(postgres|psql|pg)[^/]*(/|$)"_s);
    return { folder.count(u'/'), isScriptsOnly, !ours.match(folder).hasMatch() };
}

/// The outermost one, if there is only one as far out.
Result<ProjectPlace> oneOf(const QString& folder, QList<ProjectPlace> places)
{
    std::ranges::stable_sort(places, {}, rankOf);
    QStringList names;
    for (const ProjectPlace& place : std::as_const(places))
        names.append(nameOf(place));
    if (places.size() > 1 && rankOf(places.at(0)) == rankOf(places.at(1)))
        return Failure(ErrorCode::ProjectAmbiguous, { folder, listed(names), names.constFirst() });
    ProjectPlace place = places.constFirst();
    place.notes.append(Error::of(ErrorCode::ProjectFoundElsewhere, { folder, names.takeFirst() }));
    if (!names.isEmpty())
        place.notes.append(Error::of(ErrorCode::ProjectsBeside, { folder, listed(names) }));
    return place;
}

/// The nearest settings around a folder. Those of other scripts do not count for a folder of scripts.
std::optional<ProjectPlace> placeAround(const QString& folder, const QString& scripts)
{
    for (const QString& one : foldersAround(folder)) {
        ProjectPlace place = placeIn(one);
        const bool fits = scripts.isEmpty() || scriptFoldersOf(place).contains(scripts);
        if (one == folder || !isProject(place) || !fits)
            continue;
        place.notes.append(Error::of(ErrorCode::ProjectFoundElsewhere, { folder, nameOf(place) }));
        return place;
    }
    return std::nullopt;
}

std::optional<ProjectPlace> scriptsAround(const QString& folder)
{
    for (const QString& one : foldersAround(folder)) {
        if (!isScriptFolder(one))
            continue;
        if (const ProjectPlace own = placeIn(one); own.isAlembic())
            return own;
        return placeAround(one, one).value_or(placeOfScripts(one));
    }
    return std::nullopt;
}

} // namespace

ProjectPlace placeIn(const QString& folder)
{
    const QDir dir(folder);
    ProjectPlace place;
    place.folder = dir.path();
    if (dir.exists(u"alembic.ini"_s))
        place.ini = dir.filePath(u"alembic.ini"_s);
    if (dir.exists(u"stopover.toml"_s))
        place.stopoverToml = dir.filePath(u"stopover.toml"_s);
    const QString toml = dir.filePath(u"pyproject.toml"_s);
    if (const auto bytes = readFile(toml, limits::configuration); bytes && bytes->contains("alembic")) {
        const auto document = parseToml(*bytes, toml);
        if (document && document->values.value(u"tool"_s).toMap().contains(u"alembic"_s))
            place.toml = toml;
    }
    return place;
}

Result<ProjectPlace> placeOfProject(const QString& folder)
{
    ProjectPlace own = placeIn(folder);
    if (own.isAlembic())
        return own;
    if (const auto scripts = scriptsAround(folder); scripts && isScriptFolder(folder))
        return *scripts;
    const QList<ProjectPlace> below = placesBelow(folder);
    QList<ProjectPlace> alembic = below;
    alembic.removeIf([](const ProjectPlace& place) { return !place.isAlembic(); });
    if (!own.stopoverToml.isEmpty())
        return alembic.isEmpty() || !isForAlembic(own.stopoverToml) ? own : oneOf(folder, alembic);
    if (!below.isEmpty())
        return oneOf(folder, below);
    if (const auto scripts = scriptsAround(folder))
        return *scripts;
    if (const auto around = placeAround(folder, {}))
        return *around;
    return Failure(errorOfForeignProject(folder).value_or(Error::of(ErrorCode::ProjectMissing, { folder })));
}

} // namespace stopover::revision
