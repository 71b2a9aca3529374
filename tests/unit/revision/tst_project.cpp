#include "core/revision/history.h"
#include "core/revision/path.h"
#include "core/revision/sqlfile.h"
#include "tests/unit/revision/projectfolder.h"

using namespace stopover;
using namespace stopover::revision;
using stopover::revision::test::Folder;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const Project& project)
{
    QStringList ids;
    for (const RevisionFile& file : project.files)
        ids.append(file.spec.id);
    return ids;
}

} // namespace

class ProjectTest final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        qunsetenv("ALEMBIC_CONFIG");
    }

    void readsInNameOrder();
    void readsPyproject();
    void readsLocations_data();
    void readsLocations();
    void readsPackagePaths();
    void recursion();
    void refusesConfig_data();
    void refusesConfig();
    void severalEnvironments();
    void keepsSecretsOutOfErrors();
    void linkedFilesCountOnce();
    void reportsProblemsWithPlace();
    void manualValuesResolve();
    void emptyVersionsFolder();
    void sqlProject();
    void demoProjectsTellOneStory();
};

void ProjectTest::readsInNameOrder()
{
    Folder folder;
    folder.write(u"alembic.ini"_s, "[alembic]\nscript_location = %(here)s/migrations\nfile_template = %%(rev)s\n");
    folder.revision(u"migrations/versions/b.py"_s, u"first"_s);
    folder.revision(u"migrations/versions/a.py"_s, u"second"_s, "'first'");
    folder.write(u"migrations/versions/__init__.py"_s, "");
    folder.write(u"migrations/versions/__init__x.py"_s, "x");
    folder.write(u"migrations/versions/.#a.py"_s, "x");
    folder.write(u"migrations/versions/notes.txt"_s, "x");
    REVISION_OK(const Project project, folder.open());
    QCOMPARE(idsOf(project), QStringList({ u"second"_s, u"first"_s }));
    QCOMPARE(project.config.fileTemplate, u"%(rev)s"_s);
    QVERIFY(project.graph.usable());
    QCOMPARE(project.graph.ids(project.graph.heads()), QStringList(u"second"_s));
}

void ProjectTest::readsPyproject()
{
    Folder folder;
    folder.write(u"pyproject.toml"_s,
                 "[project]\nname='x'\n[tool.alembic]\nscript_location = \"%(here)s/m\"\n"
                 "version_locations = [\"%(here)s/m/one\", "
                 "\"%(here)s/m/two\"]\nrecursive_version_locations = true\n");
    folder.revision(u"m/one/x.py"_s, u"x"_s);
    folder.revision(u"m/two/deep/y.py"_s, u"y"_s, "'x'");
    REVISION_OK(const Project project, folder.open());
    QCOMPARE(idsOf(project), QStringList({ u"x"_s, u"y"_s }));
    // The ini comes first, key by key.
    folder.write(u"alembic.ini"_s, "[alembic]\nversion_locations = %(here)s/m/one\n");
    REVISION_OK(const Project both, folder.open());
    QCOMPARE(idsOf(both), QStringList(u"x"_s));
}

void ProjectTest::readsLocations_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("commas, the old way") << QByteArray("version_locations = m/a, m/b");
    QTest::newRow("spaces, the old way") << QByteArray("version_locations = m/a   m/b");
    QTest::newRow("os") << QByteArray("version_locations = m/a:m/b\nversion_path_separator = os");
    QTest::newRow("a semicolon") << QByteArray("version_locations = m/a;m/b\npath_separator = ;");
    QTest::newRow("a space") << QByteArray("version_locations = m/a m/b\npath_separator = space");
    QTest::newRow("lines") << QByteArray("version_locations =\n  m/a\n  m/b\npath_separator = newline");
    QTest::newRow("the newer key counts")
        << QByteArray("version_locations = m/a m/b\nversion_path_separator = os\npath_separator = space");
}

void ProjectTest::readsLocations()
{
    QFETCH(QByteArray, lines);
    Folder folder;
    folder.write(u"alembic.ini"_s, "[alembic]\nscript_location = m\n" + lines + '\n');
    folder.revision(u"m/a/x.py"_s, u"x"_s);
    folder.revision(u"m/b/y.py"_s, u"y"_s);
    REVISION_OK(const Project project, folder.open());
    QCOMPARE(idsOf(project), QStringList({ u"x"_s, u"y"_s }));
}

void ProjectTest::readsPackagePaths()
{
    Folder folder;
    folder.write(u"alembic.ini"_s, "[alembic]\nscript_location = pkg.db:migrations\n");
    folder.revision(u"src/pkg/db/migrations/versions/x.py"_s, u"x"_s);
    REVISION_OK(const Project project, folder.open());
    QCOMPARE(idsOf(project), QStringList(u"x"_s));
}

void ProjectTest::recursion()
{
    Folder folder;
    const QByteArray ini = "[alembic]\nscript_location = m\n";
    folder.write(u"alembic.ini"_s, ini + "recursive_version_locations = true\n");
    folder.revision(u"m/versions/z.py"_s, u"z"_s);
    folder.revision(u"m/versions/2024/a.py"_s, u"a"_s);
    folder.revision(u"m/versions/2023/b.py"_s, u"b"_s);
    folder.revision(u"m/versions/__pycache__/c.py"_s, u"c"_s);
    REVISION_OK(const Project deep, folder.open());
    QCOMPARE(idsOf(deep), QStringList({ u"z"_s, u"b"_s, u"a"_s }));
    folder.write(u"alembic.ini"_s, ini + "recursive_version_locations = yes\n");
    REVISION_OK(const Project flat, folder.open());
    QCOMPARE(idsOf(flat), QStringList(u"z"_s));
}

void ProjectTest::refusesConfig_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& ini, ErrorCode code) {
        QTest::newRow(name) << ini << static_cast<int>(code);
    };
    row("no script_location", "[alembic]\nx = y\n", ErrorCode::ConfigKeyMissing);
    row("broken where the graph needs it", "[alembic]\nscript_location = %(x)s\n", ErrorCode::ConfigValue);
    row("a wrong script_location", "[alembic]\nscript_location = nowhere\n", ErrorCode::ScriptLocationMissing);
}

void ProjectTest::refusesConfig()
{
    QFETCH(QByteArray, ini);
    QFETCH(int, code);
    Folder folder;
    REVISION_ERROR(folder.open(), ErrorCode::ProjectMissing);
    folder.write(u"alembic.ini"_s, ini);
    REVISION_ERROR(folder.open(), static_cast<ErrorCode>(code));
}

void ProjectTest::severalEnvironments()
{
    Folder folder;
    folder.write(u"alembic.ini"_s,
                 "[alembic]\nscript_location = one\n[logs]\nscript_location = two\n[loggers]\nkeys = x\n");
    folder.revision(u"one/versions/a.py"_s, u"a"_s);
    folder.revision(u"two/versions/b.py"_s, u"b"_s);
    ProjectRequest request;
    request.folder = folder.path();
    request.section = u"logs"_s;
    REVISION_OK(const Project project, openProject(request));
    QCOMPARE(idsOf(project), QStringList(u"b"_s));
    QCOMPARE(project.config.sections, QStringList({ u"alembic"_s, u"logs"_s }));
}

void ProjectTest::keepsSecretsOutOfErrors()
{
    Folder folder;
    folder.write(u"alembic.ini"_s, "[alembic]\nscript_location = m%x\nsqlalchemy.url = postgresql://u:hunter2@h/d\n");
    const Result<Project> broken = folder.open();
    QVERIFY(!broken);
    QVERIFY(!broken.error().args.join(u' ').contains(u"hunter2"_s));
    folder.write(u"alembic.ini"_s, "[alembic]\nscript_location = m\nsqlalchemy.url = postgresql://u:hunter2%@h/d\n");
    folder.write(u"m/env.py"_s, "");
    REVISION_OK(const Project project, folder.open());
    QVERIFY(project.config.databaseUrl.isEmpty());
}

void ProjectTest::linkedFilesCountOnce()
{
    Folder folder;
    folder.write(u"alembic.ini"_s, "[alembic]\nscript_location = m\nversion_locations = m/a m/b\n");
    folder.revision(u"m/a/x.py"_s, u"x"_s);
    QVERIFY(QDir().mkpath(folder.path(u"m/b"_s)));
    QVERIFY(QFile::link(folder.path(u"m/a/x.py"_s), folder.path(u"m/b/y.py"_s)));
    REVISION_OK(const Project project, folder.open());
    QCOMPARE(idsOf(project), QStringList(u"x"_s));
    QCOMPARE(project.notes.constFirst().codeName(), u"revision_file_twice"_s);
}

void ProjectTest::reportsProblemsWithPlace()
{
    Folder folder;
    folder.write(u"alembic.ini"_s, "[alembic]\nscript_location = m\n");
    folder.revision(u"m/versions/a.py"_s, u"a"_s, "\\\n  'gone'");
    folder.revision(u"m/versions/b.py"_s, u"b"_s, "f()");
    folder.revision(u"m/versions/c.py"_s, u"a"_s);
    folder.write(u"m/versions/zz.py"_s, "x = '");
    REVISION_OK(const Project project, folder.open());
    QCOMPARE(project.files.size(), 4);
    QVERIFY(!project.graph.usable());
    QStringList found;
    for (const Problem& problem : project.graph.problems()) {
        const auto [path, line] = project.placeOf(problem);
        found.append(problem.error.codeName() + u' ' + QFileInfo(path).fileName() + u':' + QString::number(line));
    }
    QCOMPARE(found,
             QStringList({ u"revision_unresolved b.py:2"_s, u"revision_file_bad zz.py:1"_s,
                           u"duplicate_revision c.py:1"_s, u"missing_parent a.py:3"_s }));
    REVISION_ERROR(history(project.graph, {}), ErrorCode::RevisionUnresolved);
}

void ProjectTest::manualValuesResolve()
{
    Folder folder;
    folder.write(u"alembic.ini"_s, "[alembic]\nscript_location = m\n");
    folder.revision(u"m/versions/a.py"_s, u"a"_s);
    folder.revision(u"m/versions/b.py"_s, u"b"_s, "f()");
    REVISION_OK(const Project before, folder.open());
    QVERIFY(!before.graph.usable());
    ManualValues values;
    values.parents = QStringList(u"a"_s);
    REVISION_OK(const Project after, folder.open({ { before.files.at(1).path, values } }));
    QVERIFY(after.graph.usable());
    QCOMPARE(after.graph.ids(after.graph.heads()), QStringList(u"b"_s));
}

void ProjectTest::emptyVersionsFolder()
{
    Folder folder;
    folder.write(u"alembic.ini"_s, "[alembic]\nscript_location = m\n");
    folder.write(u"m/env.py"_s, "");
    REVISION_OK(const Project missing, folder.open());
    QCOMPARE(missing.notes.size(), 1);
    QVERIFY(QDir().mkpath(folder.path(u"m/versions"_s)));
    REVISION_OK(const Project empty, folder.open());
    QVERIFY(empty.notes.isEmpty());
    REVISION_OK(const QList<Node> nodes, history(empty.graph, {}));
    QVERIFY(nodes.isEmpty());
    REVISION_OK(const Path plan, planUpgrade(empty.graph, u"heads"_s, {}));
    QVERIFY(plan.steps.isEmpty());
}

void ProjectTest::sqlProject()
{
    Folder folder;
    folder.write(u"stopover.toml"_s, "[version_table]\nname = \"v\"\nschema = \"s\"\n");
    folder.write(u"revisions/2.sql"_s, "-- revision: b\n-- revises: a\n-- +stopover upgrade\n");
    folder.write(u"revisions/1.sql"_s, "-- revision: a\n-- revises:\n-- +stopover upgrade\n");
    folder.write(u"revisions/3.toml"_s, "revision='c'\nrevises='b'\n[repartition]\ntable='t'\nkey='k'\n");
    REVISION_OK(const Project project, folder.open());
    QVERIFY(project.graph.usable());
    QCOMPARE(idsOf(project), QStringList({ u"a"_s, u"b"_s, u"c"_s }));
    QCOMPARE(project.config.versionTable, u"v"_s);
    QCOMPARE(project.config.versionTableSchema, u"s"_s);
    folder.write(u"stopover.toml"_s, "[version_tabel]\nname = \"v\"\n");
    REVISION_ERROR(folder.open(), ErrorCode::UnknownKey);
}

void ProjectTest::demoProjectsTellOneStory()
{
    ProjectRequest request;
    request.folder = QStringLiteral(DEMO_FOLDER "/alembic");
    REVISION_OK(const Project alembic, openProject(request));
    request.folder = QStringLiteral(DEMO_FOLDER "/sql");
    REVISION_OK(const Project sql, openProject(request));
    QVERIFY(alembic.graph.problems().isEmpty());
    QVERIFY(sql.graph.problems().isEmpty());
    QVERIFY(alembic.files.size() >= 14);
    QCOMPARE(sql.files.size(), alembic.files.size());
    for (Node node = 0; node < alembic.files.size(); ++node) {
        QCOMPARE(sql.file(node).spec, alembic.file(node).spec);
        QCOMPARE(sql.file(node).title, alembic.file(node).title);
        if (sql.file(node).kind != FileKind::Sql)
            continue;
        QFile file(sql.file(node).path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const SqlRevision revision = readSqlRevision(file.readAll(), file.fileName());
        QVERIFY2(revision.file.errors.isEmpty(), qPrintable(revision.file.errors.value(0).args.join(u'|')));
    }
    REVISION_OK(const Path up, planUpgrade(alembic.graph, u"heads"_s, {}));
    REVISION_OK(const Path down, planDowngrade(alembic.graph, u"base"_s, up.end));
    QCOMPARE(up.steps.size(), alembic.files.size());
    QCOMPARE(down.steps.size(), alembic.files.size());
}

QTEST_GUILESS_MAIN(ProjectTest)
#include "tst_project.moc"
