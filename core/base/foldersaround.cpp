#include "core/base/foldersaround.h"

#include <QDir>
#include <QFileInfo>

namespace stopover {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAround = 12;

/// Others may put settings for a project into a folder like /tmp.
bool isTrusted(const QDir& dir, const QString& start)
{
    const QFileInfo info(dir.path());
    const bool isOpen = info.permissions().testFlag(QFileDevice::WriteOther);
    return !isOpen && (info.ownerId() == QFileInfo(start).ownerId() || info.ownerId() == 0);
}

} // namespace

QStringList foldersAround(const QString& folder)
{
    const QString start = QDir::cleanPath(folder);
    QStringList around { start };
    for (QDir dir(start); around.size() < mostAround;) {
        const bool isRepository = dir.exists(u".git"_s) || dir.exists(u".hg"_s) || dir.exists(u".jj"_s);
        if (isRepository || dir.path() == QDir::homePath() || dir.isRoot() || !dir.cdUp() || !isTrusted(dir, start))
            break;
        around.append(dir.path());
    }
    return around;
}

} // namespace stopover
