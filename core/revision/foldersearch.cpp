#include "core/revision/foldersearch.h"

#include <QDir>
#include <QFileInfo>
#include <QQueue>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestFolder = 8;
constexpr int mostFolders = 10'000;

bool isOfOthers(const QFileInfo& folder)
{
    static const QStringList names { u"node_modules"_s, u"site-packages"_s, u"__pycache__"_s,     u"build"_s,
                                     u"dist"_s,         u"vendor"_s,        u"bower_components"_s };
    return names.contains(folder.fileName()) || QFileInfo::exists(folder.filePath() + "/pyvenv.cfg"_L1);
}

} // namespace

void visitFolders(const QString& folder, const std::function<bool(const QString& folder)>& visit)
{
    QQueue<std::pair<QString, int>> waiting;
    waiting.enqueue({ QDir::cleanPath(folder), 0 });
    for (int visited = 0; !waiting.isEmpty() && visited < mostFolders; ++visited) {
        const auto [path, depth] = waiting.dequeue();
        if (!visit(path))
            return;
        if (depth == deepestFolder)
            continue;
        const QFileInfoList below =
            QDir(path).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
        for (const QFileInfo& one : below) {
            if (!isOfOthers(one))
                waiting.enqueue({ one.filePath(), depth + 1 });
        }
    }
}

bool isScriptFolder(const QString& folder)
{
    const QDir dir(folder);
    return dir.exists(u"env.py"_s) && (dir.exists(u"versions"_s) || dir.exists(u"script.py.mako"_s));
}

QStringList scriptFoldersBelow(const QString& folder)
{
    QStringList found;
    visitFolders(folder, [&](const QString& one) {
        if (isScriptFolder(one))
            found.append(one);
        return true;
    });
    return found;
}

} // namespace stopover::revision
