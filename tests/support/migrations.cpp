#include "tests/support/migrations.h"

#include "core/service/privateserver.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QFile>

namespace stopover::test {

using namespace Qt::StringLiterals;

SqlProject::SqlProject()
{
    write(u"stopover.toml"_s, u"[revisions]\nlocations = [\"revisions\"]\n"_s);
}

void SqlProject::write(const QString& file, const QString& text)
{
    const QString path = m_folder.filePath(file);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(text.toUtf8()) < 0)
        qFatal("%s cannot be written", qPrintable(path));
}

void SqlProject::add(const QString& id, const QString& sections, const QString& parents)
{
    const QString revises = parents.isEmpty() ? m_last : parents;
    write(u"revisions/"_s + id + u".sql"_s,
          u"-- revision: "_s + id + u"\n-- revises: "_s + revises + u"\n-- message: "_s + id + u"\n\n"_s + sections);
    m_last = id;
}

Result<revision::Project> SqlProject::open() const
{
    revision::ProjectRequest request;
    request.folder = folder();
    return revision::openProject(request);
}

Result<MigrationOutcome> migrateTo(const pg::Settings& settings, const revision::Project& project,
                                   revision::Direction direction, const QString& target,
                                   service::MigrateOptions options)
{
    options.confirm = [](const QString& name) {
        return service::PrivateServer::confirm(TestServer::instance().server(), name);
    };
    return service::migrateTo(settings, project, direction, target, options);
}

QString versionRows(const pg::Settings& settings)
{
    if (scalar(settings, u"SELECT to_regclass('public.alembic_version') IS NULL"_s) == "t"_L1)
        return u"no table"_s;
    return scalar(
        settings,
        u"SELECT coalesce(string_agg(version_num, ',' ORDER BY version_num), '') FROM public.alembic_version"_s);
}

} // namespace stopover::test
