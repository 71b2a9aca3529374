#include "core/revision/history.h"
#include "core/revision/newfile.h"
#include "core/revision/sqlfile.h"
#include "core/revision/structuralfile.h"
#include "core/revision/writers.h"
#include "testutil.h"

#include <QDir>
#include <QTemporaryDir>

using namespace stopover;
using namespace stopover::revision;
using namespace Qt::StringLiterals;

namespace {

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
        write(path,
              "revision = '" + id.toUtf8() + "'\ndown_revision = " + parents + '\n' + more + '\n');
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
    void sqlRevision();
    void sqlRefuses_data();
    void sqlRefuses();
    void structuralRevision();
    void structuralRefuses();
    void sqlProject();
    void composesAndReadsBack_data();
    void composesAndReadsBack();
    void slugs();
    void writesJsonAndText();
    void demoProjectsTellOneStory();
};

void ProjectTest::readsInNameOrder()
{
    Folder folder;
    folder.write(u"alembic.ini"_s,
                 "[alembic]\nscript_location = %(here)s/migrations\nfile_template = %%(rev)s\n");
    folder.revision(u"migrations/versions/b.py"_s, u"first"_s);
    folder.revision(u"migrations/versions/a.py"_s, u"second"_s, "'first'");
    folder.write(u"migrations/versions/__init__.py"_s, "");
    folder.write(u"migrations/versions/__init__x.py"_s, "x");
    folder.write(u"migrations/versions/.#a.py"_s, "x");
    folder.write(u"migrations/versions/notes.txt"_s, "x");
    REVISION_OK(const Project project, folder.open());
    QCOMPARE(idsOf(project), QStringList({u"second"_s, u"first"_s}));
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
    QCOMPARE(idsOf(project), QStringList({u"x"_s, u"y"_s}));
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
    QTest::newRow("lines") << QByteArray(
        "version_locations =\n  m/a\n  m/b\npath_separator = newline");
    QTest::newRow("the newer key counts") << QByteArray(
        "version_locations = m/a m/b\nversion_path_separator = os\npath_separator = space");
}

void ProjectTest::readsLocations()
{
    QFETCH(QByteArray, lines);
    Folder folder;
    folder.write(u"alembic.ini"_s, "[alembic]\nscript_location = m\n" + lines + '\n');
    folder.revision(u"m/a/x.py"_s, u"x"_s);
    folder.revision(u"m/b/y.py"_s, u"y"_s);
    REVISION_OK(const Project project, folder.open());
    QCOMPARE(idsOf(project), QStringList({u"x"_s, u"y"_s}));
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
    QCOMPARE(idsOf(deep), QStringList({u"z"_s, u"b"_s, u"a"_s}));
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
    row("another section", "[other]\nscript_location = m\n", ErrorCode::ConfigKeyMissing);
    row("no script_location", "[alembic]\nx = y\n", ErrorCode::ConfigKeyMissing);
    row("a wrong script_location", "[alembic]\nscript_location = nowhere\n",
        ErrorCode::ScriptLocationMissing);
    row("an unknown separator",
        "[alembic]\nscript_location = m\nversion_locations = m\npath_separator = x\n",
        ErrorCode::ConfigValue);
    row("a bad slug length", "[alembic]\nscript_location = m\ntruncate_slug_length = x\n",
        ErrorCode::ConfigValue);
    row("no ini at all", "script_location = m\n", ErrorCode::ConfigSyntax);
}

void ProjectTest::refusesConfig()
{
    QFETCH(QByteArray, ini);
    QFETCH(int, code);
    Folder folder;
    REVISION_ERROR(folder.open(), ErrorCode::ProjectMissing);
    folder.write(u"alembic.ini"_s, ini);
    folder.write(u"m/env.py"_s, "");
    REVISION_ERROR(folder.open(), static_cast<ErrorCode>(code));
}

void ProjectTest::severalEnvironments()
{
    Folder folder;
    folder.write(
        u"alembic.ini"_s,
        "[alembic]\nscript_location = one\n[logs]\nscript_location = two\n[loggers]\nkeys = x\n");
    folder.revision(u"one/versions/a.py"_s, u"a"_s);
    folder.revision(u"two/versions/b.py"_s, u"b"_s);
    ProjectRequest request;
    request.folder = folder.path();
    request.section = u"logs"_s;
    REVISION_OK(const Project project, openProject(request));
    QCOMPARE(idsOf(project), QStringList(u"b"_s));
    QCOMPARE(project.config.sections, QStringList({u"alembic"_s, u"logs"_s}));
}

void ProjectTest::keepsSecretsOutOfErrors()
{
    Folder folder;
    folder.write(u"alembic.ini"_s,
                 "[alembic]\nscript_location = m%x\nsqlalchemy.url = postgresql://u:hunter2@h/d\n");
    const Result<Project> broken = folder.open();
    QVERIFY(!broken);
    QVERIFY(!broken.error().args.join(u' ').contains(u"hunter2"_s));
    folder.write(u"alembic.ini"_s,
                 "[alembic]\nscript_location = m\nsqlalchemy.url = postgresql://u:hunter2%@h/d\n");
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
        found.append(problem.error.codeName() + u' ' + QFileInfo(path).fileName() + u':'
                     + QString::number(line));
    }
    QCOMPARE(found,
             QStringList({u"revision_unresolved b.py:2"_s, u"revision_file_bad zz.py:1"_s,
                          u"duplicate_revision c.py:1"_s, u"missing_parent a.py:3"_s}));
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
    REVISION_OK(const Project after, folder.open({{before.files.at(1).path, values}}));
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
    REVISION_OK(const Plan plan, planUpgrade(empty.graph, u"heads"_s, {}));
    QVERIFY(plan.steps.isEmpty());
}

void ProjectTest::sqlRevision()
{
    const SqlRevision revision = readSqlRevision(
        "-- revision: 4f1c\n-- revises: 91aa, 92bb\n-- branch_labels: x  -- depends_on: core\n"
        "-- created: 2026-11-20T10:00:00Z\n-- message: Add -- note: this is it\n\n"
        "-- +stopover upgrade\nCREATE TABLE t (a text DEFAULT ';');\nDO $$ BEGIN; END $$;\n"
        "-- +stopover autocommit\n-- why\nCREATE INDEX CONCURRENTLY i ON t (a);\nSELECT 1;\n"
        "-- +stopover downgrade\n-- +stopover batch\nDELETE FROM t;\n"
        "-- +stopover verify\nSELECT true;\n",
        u"x.sql"_s);
    QVERIFY2(revision.file.errors.isEmpty(),
             qPrintable(revision.file.errors.value(0).args.join(u'|')));
    const RevisionSpec expected{u"4f1c"_s, {u"91aa"_s, u"92bb"_s}, {u"core"_s}, {u"x"_s}};
    QCOMPARE(revision.file.spec, expected);
    QCOMPARE(revision.file.title, u"Add -- note: this is it"_s);
    QCOMPARE(revision.upgrade.size(), 4);
    QCOMPARE(revision.upgrade.at(0).text, u"CREATE TABLE t (a text DEFAULT ';')"_s);
    QCOMPARE(revision.upgrade.at(1).line, 9);
    QVERIFY(revision.upgrade.at(2).mode == SqlStatement::Mode::Autocommit);
    QCOMPARE(revision.upgrade.at(2).line, 12);
    QVERIFY(revision.upgrade.at(3).mode == SqlStatement::Mode::Plain);
    QVERIFY(revision.downgrade.at(0).mode == SqlStatement::Mode::Batch);
    QCOMPARE(revision.verify.size(), 1);
    QVERIFY(!revision.isIrreversible);
}

void ProjectTest::sqlRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("line");
    const QByteArray head = "-- revision: a\n-- revises:\n";
    QTest::newRow("an unknown directive")
        << QByteArray(head + "-- +stopover upgrade\n-- +stopover fast\nSELECT 1;\n")
        << u"unknown_directive"_s << u"4"_s;
    QTest::newRow("a directive without a statement")
        << QByteArray(head + "-- +stopover upgrade\n-- +stopover batch\n-- +stopover downgrade\n")
        << u"directive_without_statement"_s << u"4"_s;
    QTest::newRow("a directive in verify") << QByteArray(
        head + "-- +stopover upgrade\n-- +stopover verify\n-- +stopover batch\nSELECT 1;")
                                           << u"directive_out_of_place"_s << u"5"_s;
    QTest::newRow("a statement before the sections")
        << QByteArray(head + "SELECT 1;\n-- +stopover upgrade\n") << u"statement_before_section"_s
        << u"3"_s;
    QTest::newRow("no upgrade") << QByteArray(head + "-- +stopover downgrade\n") << u"no_upgrade"_s
                                << u"1"_s;
    QTest::newRow("a section twice")
        << QByteArray(head + "-- +stopover upgrade\n-- +stopover upgrade\n") << u"section_twice"_s
        << u"4"_s;
    QTest::newRow("a key twice") << QByteArray(
        "-- revision: a\n-- revises:\n-- revises: b\n-- +stopover upgrade\n")
                                 << u"key_twice"_s << u"3"_s;
    QTest::newRow("an open quote")
        << QByteArray(head + "-- +stopover upgrade\nSELECT 'x;\n") << u"unterminated"_s << u"4"_s;
}

void ProjectTest::sqlRefuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    QFETCH(QString, line);
    const SqlRevision revision = readSqlRevision(text, u"x.sql"_s);
    QVERIFY(!revision.file.errors.isEmpty());
    QCOMPARE(revision.file.errors.constFirst().args.value(2), reason);
    QCOMPARE(revision.file.errors.constFirst().args.value(1), line);
}

void ProjectTest::structuralRevision()
{
    const StructuralRevision revision = readStructuralRevision(
        "revision = \"b2f1\"\nrevises = [\"ae55\"]\nmessage = \"Partition chunks\"\n[repartition]\n"
        "table = \"public.chunks\"\nkey = \"hashtext(x)\"\npartitions = 100\n",
        u"x.toml"_s);
    QVERIFY(revision.file.errors.isEmpty());
    QCOMPARE(revision.file.spec.parents, QStringList(u"ae55"_s));
    QCOMPARE(revision.repartition.partitions, 100);
    QCOMPARE(revision.repartition.strategy, u"list"_s);
    QCOMPARE(revision.repartition.retainDays, 7);
}

void ProjectTest::structuralRefuses()
{
    const auto errorOf = [](const QByteArray& text) {
        const StructuralRevision read = readStructuralRevision(text, u"x.toml"_s);
        return read.file.errors.isEmpty() ? QString()
                                          : read.file.errors.constFirst().args.join(u' ');
    };
    const QByteArray head = "revision = 'a'\nrevises = []\n";
    QCOMPARE(errorOf(head), u"x.toml 1 no_operation repartition"_s);
    QCOMPARE(errorOf(head + "[repartition]\nkey = 'x'\n"),
             u"x.toml 1 missing_key repartition.table"_s);
    QCOMPARE(errorOf(head + "[repartition]\ntable='t'\nkey='x'\nstrategy='heap'\n"),
             u"x.toml 6 not_one_of repartition.strategy"_s);
    QVERIFY(errorOf(head + "[repartition]\ntable='t'\nkey='x'\nbackups='x'\n")
                .startsWith(u"x.toml:6 repartition.backups"_s));
    QVERIFY(errorOf("revision = \n").startsWith(u"x.toml 1 "_s));
}

void ProjectTest::sqlProject()
{
    Folder folder;
    folder.write(u"stopover.toml"_s, "[version_table]\nname = \"v\"\nschema = \"s\"\n");
    folder.write(u"revisions/2.sql"_s, "-- revision: b\n-- revises: a\n-- +stopover upgrade\n");
    folder.write(u"revisions/1.sql"_s, "-- revision: a\n-- revises:\n-- +stopover upgrade\n");
    folder.write(u"revisions/3.toml"_s,
                 "revision='c'\nrevises='b'\n[repartition]\ntable='t'\nkey='k'\n");
    REVISION_OK(const Project project, folder.open());
    QVERIFY(project.graph.usable());
    QCOMPARE(idsOf(project), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(project.config.versionTable, u"v"_s);
    QCOMPARE(project.config.versionTableSchema, u"s"_s);
    folder.write(u"stopover.toml"_s, "[version_tabel]\nname = \"v\"\n");
    REVISION_ERROR(folder.open(), ErrorCode::UnknownKey);
}

void ProjectTest::composesAndReadsBack_data()
{
    QTest::addColumn<bool>("isAlembic");
    QTest::newRow("Alembic") << true;
    QTest::newRow("SQL") << false;
}

void ProjectTest::composesAndReadsBack()
{
    QFETCH(bool, isAlembic);
    Folder folder;
    if (isAlembic) {
        folder.write(u"alembic.ini"_s, "[alembic]\nscript_location = m\n");
        folder.revision(u"m/versions/a.py"_s, u"aaaa"_s);
        folder.revision(u"m/versions/b.py"_s, u"bbbb"_s);
    } else {
        folder.write(u"stopover.toml"_s, "");
        folder.write(u"revisions/a.sql"_s,
                     "-- revision: aaaa\n-- revises:\n-- +stopover upgrade\n");
        folder.write(u"revisions/b.sql"_s,
                     "-- revision: bbbb\n-- revises:\n-- +stopover upgrade\n");
    }
    REVISION_OK(const Project project, folder.open());
    NewFileRequest request;
    request.revision.heads = {u"heads"_s};
    request.revision.labels = {u"joined"_s};
    request.message = u"Merge \"both\" ends"_s;
    request.now = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
    REVISION_OK(const NewFile file, composeRevision(project, request));
    QVERIFY(file.path.contains(u"_merge_both_ends."_s));
    QVERIFY(writeNewFile(file));
    REVISION_ERROR(writeNewFile(file), ErrorCode::FileExists);
    REVISION_OK(const Project after, folder.open());
    QVERIFY(after.graph.usable());
    const Node node = after.graph.find(file.spec.id);
    QCOMPARE(after.file(node).spec, file.spec);
    QCOMPARE(after.file(node).title, request.message);
    QCOMPARE(after.graph.ids(after.graph.heads()), QStringList(file.spec.id));
}

void ProjectTest::slugs()
{
    QCOMPARE(slug(u"Add User Preferences!"_s), u"add_user_preferences"_s);
    QCOMPARE(slug(u"a very long message that goes on and on and on"_s),
             u"a_very_long_message_that_goes_on_and_on_"_s);
    QCOMPARE(slug(u"nounderscoreatall"_s, 5), u""_s);
}

void ProjectTest::writesJsonAndText()
{
    Folder folder;
    folder.write(u"alembic.ini"_s, "[alembic]\nscript_location = m\n");
    folder.revision(u"m/versions/a.py"_s, u"a"_s, "None", "branch_labels = 'core'");
    folder.revision(u"m/versions/b.py"_s, u"b"_s, "'a'");
    folder.revision(u"m/versions/c.py"_s, u"c"_s, "None", "depends_on = 'b'");
    REVISION_OK(const Project project, folder.open());
    REVISION_OK(const QList<Node> nodes, history(project.graph, {}));
    QCOMPARE(
        revisionsText(project, nodes),
        u"<base> (b) -> c (head), \na -> b (core) (effective head), \n<base> -> a (core), \n"_s);
    const QJsonObject json = revisionsJson(project, nodes);
    QCOMPARE(json[u"revisions"].toArray().at(0)[u"revision"].toString(), u"c"_s);
    QVERIFY(json[u"problems"].toArray().isEmpty());
    REVISION_OK(const Plan plan, planUpgrade(project.graph, u"heads"_s, {}));
    QCOMPARE(planText(project, plan), u"+ a  <base> -> a  \n+ b  a -> b  \n+ c  b -> c  \n"_s);
    QCOMPARE(toJson(project, plan)[u"to"].toArray().at(0).toString(), u"c"_s);
    QVERIFY(dotText(project, nodes).contains(u"\"c\" -> \"b\" [style=dashed]"_s));
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
        QVERIFY2(revision.file.errors.isEmpty(),
                 qPrintable(revision.file.errors.value(0).args.join(u'|')));
    }
    REVISION_OK(const Plan up, planUpgrade(alembic.graph, u"heads"_s, {}));
    REVISION_OK(const Plan down, planDowngrade(alembic.graph, u"base"_s, up.end));
    QCOMPARE(up.steps.size(), alembic.files.size());
    QCOMPARE(down.steps.size(), alembic.files.size());
}

QTEST_GUILESS_MAIN(ProjectTest)
#include "tst_project.moc"
