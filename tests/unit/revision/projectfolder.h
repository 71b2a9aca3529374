#pragma once

#include "core/revision/project.h"
#include "tests/unit/revision/testutil.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace stopover::revision::test {

/// A folder of files that lives as long as the test function.
class Folder
{
public:
    void write(const QString& name, const QByteArray& text)
    {
        const QString path = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void revision(const QString& path, const QString& id, const QByteArray& parents = "None",
                  const QByteArray& more = {})
    {
        write(path, "revision = '" + id.toUtf8() + "'\ndown_revision = " + parents + '\n' + more + '\n');
    }

    [[nodiscard]] QString path(const QString& name = {}) const { return m_folder.filePath(name); }

    [[nodiscard]] Result<Project> open(const ManualByPath& manual = {}) const
    {
        ProjectRequest request;
        request.folder = m_folder.path();
        return openProject(request, manual);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace stopover::revision::test
