#include "core/revision/versionfolder.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <filesystem>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

namespace fs = std::filesystem;

bool isRevisionName(const std::string& name, const ProjectConfig& config)
{
    if (config.kind == ProjectKind::Sql)
        return (name.ends_with(".sql") || name.ends_with(".toml")) && !name.starts_with(".");
    if (name.starts_with(".#") || name.starts_with("__init__"))
        return false;
    return name.ends_with(".py") || (config.sourceless && (name.ends_with(".pyc") || name.ends_with(".pyo")));
}

class Listing
{
public:
    explicit Listing(const ProjectConfig& config)
        : m_config(config)
    {}

    void folder(const fs::path& folder);

    VersionFiles take() { return std::move(m_files); }

    void missing(const QString& location)
    {
        m_files.notes.append(Error::of(ErrorCode::ScriptLocationMissing, { location, m_config.file }));
    }

private:
    void file(const fs::directory_entry& entry);

    const ProjectConfig& m_config;
    QHash<QString, QString> m_seen; ///< real path → first path
    VersionFiles m_files;
};

/// Only links can lead to the same file under another name: asking for the others' real paths would take
/// most of the time. The folder itself is a real path already.
void Listing::file(const fs::directory_entry& entry)
{
    std::error_code error;
    const QString path = QFile::decodeName(QByteArray::fromStdString(entry.path().native()));
    QString real = path;
    if (entry.is_symlink(error))
        real = QFile::decodeName(QByteArray::fromStdString(fs::canonical(entry.path(), error).native()));
    if (m_seen.contains(real)) {
        m_files.notes.append(Error::of(ErrorCode::RevisionFileTwice, { path, m_seen.value(real) }));
        return;
    }
    m_seen.insert(real, path);
    m_files.paths.append(real.isEmpty() ? path : real);
}

void Listing::folder(const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::directory_entry> files;
    std::vector<fs::path> folders;
    for (fs::directory_iterator it(folder, error); !error && it != fs::directory_iterator(); it.increment(error)) {
        const std::string name = it->path().filename().native();
        if (m_config.recursive && name != "__pycache__" && it->is_directory(error))
            folders.push_back(it->path());
        else if (isRevisionName(name, m_config) && !it->is_directory(error))
            files.push_back(*it);
    }
    std::ranges::sort(files, {}, [](const fs::directory_entry& entry) { return entry.path().native(); });
    for (const fs::directory_entry& entry : files)
        file(entry);
    std::ranges::sort(folders);
    for (const fs::path& inner : folders)
        Listing::folder(inner);
}

} // namespace

VersionFiles listVersionFiles(const ProjectConfig& config)
{
    Listing listing(config);
    for (const QString& location : config.versionLocations) {
        std::error_code error;
        const fs::path real = fs::canonical(fs::path(QFile::encodeName(location).toStdString()), error);
        if (error)
            listing.missing(location);
        else
            listing.folder(real);
    }
    return listing.take();
}

QStringList versionFolders(const ProjectConfig& config)
{
    if (!config.recursive)
        return config.versionLocations;
    QStringList folders;
    for (const QString& path : listVersionFiles(config).paths)
        folders.append(QFileInfo(path).absolutePath());
    folders.removeDuplicates();
    return folders.isEmpty() ? config.versionLocations : folders;
}

} // namespace stopover::revision
