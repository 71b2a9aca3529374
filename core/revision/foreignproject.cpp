#include "core/revision/foreignproject.h"

#include "core/base/readfile.h"
#include "core/revision/foldersearch.h"

#include <QDir>
#include <QRegularExpression>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

enum class Takes { Nothing, SqlFiles };

/// A program that a folder belongs to, known by the path of a file in it.
struct ForeignTool
{
    const char* name;
    const char* path; ///< regular expression for its end
    Takes takes;
    const char* content = nullptr; ///< what the file's beginning must contain
};

/// Of several the first one counts.
constexpr std::array foreignTools {
    ForeignTool { "Django", "/manage\\.py", Takes::Nothing, "django" },
    ForeignTool { "Django", "/migrations/0001_\\w+\\.py", Takes::Nothing, "django" },
    ForeignTool { "Rails", "/db/migrate/\\d+_\\w+\\.rb", Takes::Nothing },
    ForeignTool { "Rails", "/config/application\\.rb", Takes::Nothing },
    ForeignTool { "Laravel", "/database/migrations/\\w+\\.php", Takes::Nothing },
    ForeignTool { "Ecto", "/migrations/\\d+_\\w+\\.exs", Takes::Nothing },
    ForeignTool { "Liquibase", "\\.(xml|ya?ml|json)", Takes::Nothing, "databaseChangeLog" },
    ForeignTool { "Liquibase", "\\.sql", Takes::SqlFiles, "liquibase formatted sql" },
    ForeignTool { "Liquibase", "/liquibase\\.properties", Takes::Nothing },
    ForeignTool { "Flyway", "/[VBU][\\d._]+__[^/]*\\.sql", Takes::SqlFiles },
    ForeignTool { "Flyway", "/flyway\\.(conf|toml)", Takes::Nothing },
    ForeignTool { "goose", "\\.sql", Takes::SqlFiles, "-- +goose Up" },
    ForeignTool { "dbmate", "\\.sql", Takes::SqlFiles, "-- migrate:up" },
    ForeignTool { "golang-migrate", "/[^/]+\\.up\\.sql", Takes::SqlFiles },
    ForeignTool { "Diesel", "/[^/]+/up\\.sql", Takes::SqlFiles },
    ForeignTool { "Prisma", "/[^/]+/migration\\.sql", Takes::SqlFiles },
    ForeignTool { "Sqitch", "/sqitch\\.plan", Takes::Nothing },
    ForeignTool { "Knex, TypeORM or Sequelize", "/migrations/\\d+[-_]\\w+\\.[jt]s", Takes::Nothing },
    ForeignTool { "numbered SQL files", "/\\d+[^/]*\\.sql", Takes::SqlFiles },
};

constexpr qsizetype headSize = 4096;

bool isMarked(const QString& path, const char* content)
{
    if (content == nullptr)
        return true;
    const auto head = readHead(path, headSize, Links::Followed);
    return head && head->contains(content);
}

QStringList filesBelow(const QString& folder)
{
    constexpr qsizetype mostFiles = 20'000;
    QStringList files;
    visitFolders(folder, [&](const QString& one) {
        const QStringList names = QDir(one).entryList(QDir::Files, QDir::Name);
        for (const QString& name : names)
            files.append(one + u'/' + name);
        return files.size() < mostFiles;
    });
    return files;
}

/// The folder of SQL files: above those whose files are a folder a migration; Flyway's, which may have folders in it.
QString sqlFolderOf(const QString& file)
{
    const QString folder = file.section(u'/', 0, -2);
    const QString name = file.section(u'/', -1);
    if (name == "up.sql"_L1 || name == "migration.sql"_L1)
        return folder.section(u'/', 0, -2);
    constexpr QLatin1StringView flyway = "/db/migration"_L1;
    const qsizetype place = QString(folder + u'/').lastIndexOf(QString(flyway + "/"_L1));
    return place < 0 ? folder : folder.left(place + flyway.size());
}

} // namespace

std::optional<Error> errorOfForeignProject(const QString& folder)
{
    const QStringList files = filesBelow(folder);
    for (const ForeignTool& tool : foreignTools) {
        const QRegularExpression end(QString::fromLatin1(tool.path) + u'$');
        for (const QString& file : files) {
            if (!end.match(file).hasMatch() || !isMarked(file, tool.content))
                continue;
            const QStringList args { folder, QString::fromLatin1(tool.name), QDir(folder).relativeFilePath(file) };
            return tool.takes == Takes::SqlFiles
                ? Error::of(ErrorCode::ProjectImportable, args + QStringList { sqlFolderOf(file) })
                : Error::of(ErrorCode::ProjectForeign, args);
        }
    }
    return std::nullopt;
}

} // namespace stopover::revision
