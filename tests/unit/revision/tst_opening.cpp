#include "core/revision/foldersearch.h"
#include "core/revision/versionfolder.h"
#include "tests/unit/revision/projectfolder.h"

using namespace stopover;
using namespace stopover::revision;
using stopover::revision::test::Folder;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

const QByteArray plainIni = "[alembic]\nscript_location = m\n";

Files operator+(Files files, const Files& more)
{
    files.insert(more);
    return files;
}

/// Scripts with one revision, whose id is the folder's name.
Files scripts(const QString& folder)
{
    const QByteArray id = folder.section(u'/', -1).toUtf8();
    return { { folder + "/env.py"_L1, "raise SystemExit('nobody runs this')" },
             { folder + "/versions/a.py"_L1, "revision = '" + id + "'\ndown_revision = None\n" } };
}

QStringList codesOf(const QList<Error>& errors)
{
    QStringList codes;
    for (const Error& error : errors)
        codes.append(error.codeName());
    return codes;
}

QStringList idsOf(const Project& project)
{
    QStringList ids;
    for (const RevisionFile& file : project.files)
        ids.append(file.spec.id);
    return ids;
}

} // namespace

/// Where people keep their projects, and which part of it they open.
class OpeningTest final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        qunsetenv("ALEMBIC_CONFIG");
    }

    void opens_data();
    void opens();
    void refuses_data();
    void refuses();
    void faultsDoNotKeepTheGraphAway_data();
    void faultsDoNotKeepTheGraphAway();
    void nobodyElsesFolderIsTaken();
    void alembicGetsTheFoldersThatWeSee();
};

void OpeningTest::opens_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("scriptFolder");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QStringList>("notes");
    const auto row = [](const char* name, const Files& files, const char* opened, const char* folder,
                        const char* scriptFolder, const QStringList& ids, const QStringList& notes = {}) {
        QTest::newRow(name) << files << QString::fromLatin1(opened) << QString::fromLatin1(folder)
                            << QString::fromLatin1(scriptFolder) << ids << notes;
    };
    const QStringList elsewhere { u"project_found_elsewhere"_s };
    const Files plain = Files { { u".git/HEAD"_s, "" }, { u"alembic.ini"_s, plainIni } } + scripts(u"m"_s);
    row("its folder", plain, "", "", "m", { u"m"_s });
    row("its ini", plain, "alembic.ini", "", "m", { u"m"_s });
    row("the scripts' folder", plain, "m", "", "m", { u"m"_s }, elsewhere);
    row("the folder of revisions", plain, "m/versions", "", "m", { u"m"_s }, elsewhere);
    row("another folder of the repository", plain + Files { { u"src/x.py"_s, "" } }, "src", "", "m", { u"m"_s },
        elsewhere);
    Files below { { u".git/HEAD"_s, "" }, { u"backend/alembic.ini"_s, plainIni } };
    below.insert(scripts(u"backend/m"_s));
    row("the repository around it", below, "", "backend", "backend/m", { u"m"_s }, elsewhere);
    row("the repository, with tests that have one", below + scripts(u"tests/x"_s), "", "backend", "backend/m",
        { u"m"_s }, elsewhere);
    row("the repository, with one further in", below + scripts(u"plugins/one/db"_s), "", "backend", "backend/m",
        { u"m"_s }, { u"project_found_elsewhere"_s, u"projects_beside"_s });
    row("the repository, with what others have installed",
        below + scripts(u"node_modules/x"_s) + scripts(u"venv/x"_s) + Files { { u"venv/pyvenv.cfg"_s, "" } }, "",
        "backend", "backend/m", { u"m"_s }, elsewhere);
    const Files flask = Files { { u"migrations/alembic.ini"_s, "[alembic]\n# nothing\n[loggers]\nkeys = root\n" } }
        + scripts(u"migrations"_s);
    row("Flask-Migrate", flask, "", "", "migrations", { u"migrations"_s }, elsewhere);
    row("Flask-Migrate's folder", flask, "migrations", "", "migrations", { u"migrations"_s });
    row("the ini beside env.py",
        Files { { u"db/alembic.ini"_s, "[alembic]\nscript_location = %(here)s\n" } } + scripts(u"db"_s), "db", "db",
        "db", { u"db"_s });
    row("the ini beside env.py, by a dot",
        Files { { u"db/alembic.ini"_s, "[alembic]\nscript_location = .\n" } } + scripts(u"db"_s), "db", "db", "db",
        { u"db"_s });
    row("an ini in a folder of settings",
        Files { { u".git/HEAD"_s, "" }, { u"conf/alembic.ini"_s, "[alembic]\nscript_location = app/m\n" } }
            + scripts(u"app/m"_s),
        "", "", "app/m", { u"m"_s }, elsewhere);
    row("an ini within its package",
        Files { { u".git/HEAD"_s, "" }, { u"src/app/alembic.ini"_s, "[alembic]\nscript_location = app:db/m\n" } }
            + scripts(u"src/app/db/m"_s),
        "src/app", "src", "src/app/db/m", { u"m"_s });
    row("a package that is installed under another name",
        Files { { u"alembic.ini"_s, "[alembic]\nscript_location = app:db/m\n" } } + scripts(u"code/db/m"_s), "", "",
        "code/db/m", { u"m"_s });
    row("an ini that a program fills in",
        Files { { u"alembic.ini"_s, "[alembic]\nscript_location = {folder}\n" } } + scripts(u"app/m"_s), "", "",
        "app/m", { u"m"_s });
    row("an ini without script_location",
        Files { { u"alembic.ini"_s, "[alembic]\nsqlalchemy.url = x\n" } } + scripts(u"app/m"_s), "", "", "app/m",
        { u"m"_s }, elsewhere);
    row("no ini at all", scripts(u"app/m"_s), "", "app", "app/m", { u"m"_s },
        { u"project_found_elsewhere"_s, u"project_without_ini"_s });
    row("no ini at all, the scripts' folder", scripts(u"app/m"_s), "app/m", "app", "app/m", { u"m"_s },
        { u"project_without_ini"_s });
    row("another section alone", Files { { u"alembic.ini"_s, "[core]\nscript_location = m\n" } } + scripts(u"m"_s), "",
        "", "m", { u"m"_s }, { u"section_chosen"_s });
    row("revisions in folders by date",
        Files { { u"alembic.ini"_s, plainIni },
                { u"m/env.py"_s, "" },
                { u"m/versions/2023/a.py"_s, "revision = 'a'\ndown_revision = None\n" },
                { u"m/versions/2024/b.py"_s, "revision = 'b'\ndown_revision = 'a'\n" } },
        "", "", "m", { u"a"_s, u"b"_s }, { u"versions_in_subfolders"_s });
    row("revisions in folders by database",
        Files { { u"alembic.ini"_s, plainIni },
                { u"m/env.py"_s, "" },
                { u"m/versions/sqlite/a.py"_s, "revision = 'a'\ndown_revision = None\n" },
                { u"m/versions/postgresql/b.py"_s, "revision = 'b'\ndown_revision = None\n" } },
        "", "", "m", { u"b"_s }, { u"versions_in_subfolders"_s });
    row("one history in folders of releases",
        Files { { u"alembic.ini"_s, plainIni },
                { u"m/env.py"_s, "" },
                { u"cli.py"_s, "config.set_main_option('version_locations', folders)\n" },
                { u"m/versions/a.py"_s, "revision = 'a'\ndown_revision = None\n" },
                { u"m/versions/2024/b.py"_s, "revision = 'b'\ndown_revision = 'a'\n" } },
        "", "", "m", { u"a"_s, u"b"_s }, { u"versions_in_subfolders"_s });
    row("a revision that was put aside",
        Files { { u"alembic.ini"_s, plainIni },
                { u"m/env.py"_s, "" },
                { u"m/versions/a.py"_s, "revision = 'a'\ndown_revision = None\n" },
                { u"m/versions/later/b.py"_s, "revision = 'b'\ndown_revision = 'a'\n" } },
        "", "", "m", { u"a"_s });
    row("an archive beside the history",
        Files { { u"alembic.ini"_s, plainIni },
                { u"m/env.py"_s, "" },
                { u"m/versions/a.py"_s, "revision = 'a'\ndown_revision = None\n" },
                { u"cli.py"_s, "config.set_main_option('version_locations', folders)\n" },
                { u"m/versions/old/b.py"_s, "revision = 'b'\ndown_revision = None\n" } },
        "", "", "m", { u"a"_s });
    row("scripts for several databases", scripts(u"db/sqlite/m"_s) + scripts(u"db/psql/m"_s), "", "db/psql",
        "db/psql/m", { u"m"_s }, { u"project_found_elsewhere"_s, u"projects_beside"_s, u"project_without_ini"_s });
    row("an ini before scripts without one", below + scripts(u"other/m"_s) + scripts(u"other2"_s), "", "backend",
        "backend/m", { u"m"_s }, { u"project_found_elsewhere"_s, u"projects_beside"_s });
    row("stopover.toml above it",
        below + Files { { u"stopover.toml"_s, "[alembic]\npython = \"/usr/bin/python3\"\n" } }, "", "backend",
        "backend/m", { u"m"_s }, elsewhere);
}

void OpeningTest::opens()
{
    QFETCH(Files, files);
    QFETCH(QString, opened);
    QFETCH(QString, folder);
    QFETCH(QString, scriptFolder);
    QFETCH(QStringList, ids);
    QFETCH(QStringList, notes);
    Folder place;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        place.write(file.key(), file.value());
    const auto path = [&](const QString& name) { return name.isEmpty() ? place.path(u"."_s) : place.path(name); };
    ProjectRequest request;
    request.folder = path(opened);
    REVISION_OK(const Project project, openProject(request));
    QCOMPARE(codesOf(project.config.notes), notes);
    QCOMPARE(codesOf(project.config.faults), QStringList());
    QCOMPARE(idsOf(project), ids);
    QCOMPARE(project.config.scriptLocation, QDir::cleanPath(path(scriptFolder)));
    QCOMPARE(project.config.folder, QDir::cleanPath(path(folder)));
    // A stored plan opens it again by these two.
    ProjectRequest again;
    again.folder = project.config.folder;
    again.configFile = project.config.file;
    again.section = project.config.section;
    REVISION_OK(const Project second, openProject(again));
    QCOMPARE(second.config.scriptLocation, project.config.scriptLocation);
    QCOMPARE(second.config.folder, project.config.folder);
    QCOMPARE(idsOf(second), ids);
}

void OpeningTest::refuses_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("tool");
    const auto row = [](const char* name, const Files& files, const char* code, const char* tool = "") {
        QTest::newRow(name) << files << QString::fromLatin1(code) << QString::fromLatin1(tool);
    };
    row("nothing", {}, "project_missing");
    row("two as far out", scripts(u"one"_s) + scripts(u"two"_s), "project_ambiguous");
    row("Django", { { u"manage.py"_s, "import django\n" } }, "project_foreign", "Django");
    row("an app of Django", { { u"app/migrations/0001_initial.py"_s, "from django.db import migrations\n" } },
        "project_foreign", "Django");
    row("Rails", { { u"db/migrate/20240101_create_x.rb"_s, "" } }, "project_foreign", "Rails");
    row("Liquibase", { { u"db/changelog.xml"_s, "<databaseChangeLog>" } }, "project_foreign", "Liquibase");
    row("Liquibase in SQL", { { u"db/a.sql"_s, "--liquibase formatted sql\n" } }, "project_importable", "Liquibase");
    row("Flyway", { { u"sql/V1__start.sql"_s, "" } }, "project_importable", "Flyway");
    row("golang-migrate", { { u"m/000001_x.up.sql"_s, "" } }, "project_importable", "golang-migrate");
    row("goose", { { u"m/1_x.sql"_s, "-- +goose Up\n" } }, "project_importable", "goose");
    row("dbmate", { { u"db/1_x.sql"_s, "-- migrate:up\n" } }, "project_importable", "dbmate");
    row("Prisma", { { u"prisma/migrations/1_x/migration.sql"_s, "" } }, "project_importable", "Prisma");
    row("numbers", { { u"sql/001_x.sql"_s, "" } }, "project_importable", "numbered SQL files");
}

void OpeningTest::refuses()
{
    QFETCH(Files, files);
    QFETCH(QString, code);
    QFETCH(QString, tool);
    Folder place;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        place.write(file.key(), file.value());
    ProjectRequest request;
    request.folder = place.path(u"."_s);
    const Result<Project> project = openProject(request);
    QVERIFY(!project);
    QCOMPARE(project.error().codeName(), code);
    if (!tool.isEmpty())
        QCOMPARE(project.error().args.value(1), tool);
}

void OpeningTest::faultsDoNotKeepTheGraphAway_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("faults");
    QTest::newRow("a comment behind the separator")
        << QByteArray("version_locations = m/versions\nversion_path_separator = os  # Use os.pathsep\n")
        << QStringList { u"config_value"_s };
    QTest::newRow("the same without locations")
        << QByteArray("version_path_separator = os  # Use os.pathsep\n") << QStringList();
    QTest::newRow("an unknown separator")
        << QByteArray("version_locations = m/versions\npath_separator = x\n") << QStringList { u"config_value"_s };
    QTest::newRow("a slug length") << QByteArray("truncate_slug_length = x\n") << QStringList { u"config_value"_s };
    QTest::newRow("a file_template") << QByteArray("file_template = %(rev)s\n") << QStringList { u"config_value"_s };
    QTest::newRow("a key twice") << QByteArray("a = 1\na = 2\n") << QStringList { u"config_syntax"_s };
}

void OpeningTest::faultsDoNotKeepTheGraphAway()
{
    QFETCH(QByteArray, lines);
    QFETCH(QStringList, faults);
    Folder place;
    place.write(u"alembic.ini"_s, plainIni + lines);
    const Files files = scripts(u"m"_s);
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        place.write(file.key(), file.value());
    REVISION_OK(const Project project, place.open());
    QCOMPARE(idsOf(project), QStringList(u"m"_s));
    QCOMPARE(codesOf(project.config.faults), faults);
    QVERIFY(QFile::remove(place.path(u"m/env.py"_s)));
    REVISION_OK(const Project without, place.open());
    QCOMPARE(codesOf(without.config.faults), faults + QStringList { u"environment_script_missing"_s });
}

void OpeningTest::nobodyElsesFolderIsTaken()
{
    Folder place;
    place.write(u"shared/alembic.ini"_s, plainIni);
    place.write(u"shared/m/env.py"_s, "");
    place.write(u"shared/own/x.txt"_s, "");
    QCOMPARE(foldersAround(place.path(u"shared/own"_s)).value(1), place.path(u"shared"_s));
    QVERIFY(QFile::setPermissions(place.path(u"shared"_s), QFileDevice::Permissions(0x7777)));
    QCOMPARE(foldersAround(place.path(u"shared/own"_s)), QStringList(place.path(u"shared/own"_s)));
    ProjectRequest request;
    request.folder = place.path(u"shared/own"_s);
    REVISION_ERROR(openProject(request), ErrorCode::ProjectMissing);
}

void OpeningTest::alembicGetsTheFoldersThatWeSee()
{
    Folder place;
    place.write(u"alembic.ini"_s, plainIni + "recursive_version_locations = true\n");
    place.write(u"m/env.py"_s, "");
    place.revision(u"m/versions/2023/a.py"_s, u"a"_s);
    place.revision(u"m/versions/2024/b.py"_s, u"b"_s, "'a'");
    REVISION_OK(const Project project, place.open());
    const QMap<QString, QString> options = optionsForAlembic(project.config, versionFolders(project.config));
    QCOMPARE(options.value(u"script_location"_s), place.path(u"m"_s));
    QCOMPARE(options.value(u"version_locations"_s),
             QString(place.path(u"m/versions/2023"_s) + u':' + place.path(u"m/versions/2024"_s)));
    place.write(u"alembic.ini"_s, plainIni);
    place.revision(u"m/versions/c.py"_s, u"c"_s);
    REVISION_OK(const Project plain, place.open());
    QCOMPARE(optionsForAlembic(plain.config, versionFolders(plain.config)).keys(), QStringList(u"script_location"_s));
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
