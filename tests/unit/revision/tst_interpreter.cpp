#include "core/revision/projectchoice.h"
#include "core/revision/pythonneeds.h"
#include "core/revision/readiness.h"
#include "core/revision/sqlfile.h"
#include "core/revision/sqlimport.h"
#include "tests/unit/revision/projectfolder.h"

using namespace stopover;
using namespace stopover::revision;
using stopover::revision::test::Folder;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<PythonNeed>& needs)
{
    QStringList names;
    for (const PythonNeed& need : needs)
        names.append(need.name);
    return names;
}

/// An interpreter that nobody can run: it is only looked at.
void writeEnvironment(Folder& folder, const QString& name, const QStringList& modules = { u"alembic"_s })
{
    folder.write(name + "/bin/python"_L1, "not a program");
    QVERIFY(QFile::setPermissions(folder.path(name + "/bin/python"_L1), QFileDevice::Permissions(0x7755)));
    folder.write(name + "/pyvenv.cfg"_L1, "home = " + folder.path(u"base/bin"_s).toUtf8() + "\nversion = 3.11\n");
    folder.write(name + "/lib/python3.11/site-packages/pip/__init__.py"_L1, "");
    for (const QString& module : modules)
        folder.write(name + "/lib/python3.11/site-packages/"_L1 + module + "/__init__.py"_L1, "");
}

} // namespace

/// Interpreters as people have them, and what a project lacks: found by reading files.
class InterpreterTest final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        qunsetenv("ALEMBIC_CONFIG");
    }

    void finds_data();
    void finds();
    void theOneWithAlembicIsPreferred();
    void theChosenOneCounts();
    void whatAFileNeeds_data();
    void whatAFileNeeds();
    void whatIsMissingIsNamed();
    void theProjectsFolderIsNoModule();
    void aVariableOfTheNamedFileIsThere();
    void aFileOfVariablesIsRead();
    void theOpenDatabaseIsNotReplaced();
    void aFaultIsRefusedBeforeItRuns();
    void aChoiceIsKept();
    void filesOfOtherToolsBecomeRevisions_data();
    void filesOfOtherToolsBecomeRevisions();
    void whatWasImportedStays();
    void whatPythonSaysIsUnderstood_data();
    void whatPythonSaysIsUnderstood();

private:
    static QProcessEnvironment environmentOf(const Folder& folder)
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, folder.path(u"home"_s));
        return environment;
    }

    /// A project in app/ of the folder.
    static void writeProject(Folder& folder, const QByteArray& env = "from alembic import context\n")
    {
        folder.write(u"base/bin/python3"_s, "");
        folder.write(u"base/lib/python3.11/os.py"_s, "");
        folder.write(u"base/lib/python3.11/logging/__init__.py"_s, "");
        folder.write(u"app/.git/HEAD"_s, "");
        folder.write(u"app/alembic.ini"_s, "[alembic]\nscript_location = m\n");
        folder.write(u"app/m/env.py"_s, env);
        folder.write(u"app/m/versions/a.py"_s, "revision = 'a'\ndown_revision = None\n");
    }

    static Result<Project> open(const Folder& folder)
    {
        ProjectRequest request;
        request.folder = folder.path(u"app"_s);
        return openProject(request);
    }
};

void InterpreterTest::finds_data()
{
    QTest::addColumn<QString>("environment"); // where it is, in the folder
    QTest::addColumn<QStringList>("file"); // a file that points to it, and its text; "@" is the folder
    QTest::addColumn<QStringList>("variable");
    QTest::addColumn<int>("origin");
    using Origin = Interpreter::Origin;
    const auto row = [](const char* name, const QString& environment, Origin origin, const QStringList& file = {},
                        const QStringList& variable = {}) {
        QTest::newRow(name) << environment << file << variable << static_cast<int>(origin);
    };
    row("active", u"elsewhere/x"_s, Origin::Active, {}, { u"VIRTUAL_ENV"_s, u"@/elsewhere/x"_s });
    row("conda's active one", u"elsewhere/x"_s, Origin::Active, {}, { u"CONDA_PREFIX"_s, u"@/elsewhere/x"_s });
    row(".venv", u"app/.venv"_s, Origin::Folder);
    row("venv", u"app/venv"_s, Origin::Folder);
    row("env", u"app/env"_s, Origin::Folder);
    row("uv, elsewhere", u"app/x"_s, Origin::Folder, {}, { u"UV_PROJECT_ENVIRONMENT"_s, u"x"_s });
    row(".venv as a file", u"elsewhere/x"_s, Origin::Folder, { u"app/.venv"_s, u"@/elsewhere/x\n"_s });
    row("PDM", u"elsewhere/x"_s, Origin::Folder, { u"app/.pdm-python"_s, u"@/elsewhere/x/bin/python"_s });
    row("pipenv", u"home/.local/share/virtualenvs/app-AbC"_s, Origin::Pipenv,
        { u"home/.local/share/virtualenvs/app-AbC/.project"_s, u"@/app"_s });
    row("pipenv, elsewhere", u"w/app-AbC"_s, Origin::Pipenv, { u"w/app-AbC/.project"_s, u"@/app\n"_s },
        { u"WORKON_HOME"_s, u"@/w"_s });
    row("conda", u"home/miniconda3/envs/mine"_s, Origin::Conda, { u"app/environment.yml"_s, u"name: mine\n"_s });
    row("tox", u"app/.tox/py311"_s, Origin::Tox);
    row("nox", u"app/.nox/tests"_s, Origin::Tox);
    row("pyenv", u"home/.pyenv/versions/3.11.4"_s, Origin::Pyenv, { u"app/.python-version"_s, u"3.11.4\n"_s });
}

void InterpreterTest::finds()
{
    QFETCH(QString, environment);
    QFETCH(QStringList, file);
    QFETCH(QStringList, variable);
    QFETCH(int, origin);
    Folder folder;
    writeProject(folder);
    writeEnvironment(folder, environment);
    const auto filled = [&](QString text) { return text.replace(u'@', folder.path(u"."_s).chopped(2)); };
    if (!file.isEmpty())
        folder.write(file.constFirst(), filled(file.constLast()).toUtf8());
    QProcessEnvironment variables = environmentOf(folder);
    if (!variable.isEmpty())
        variables.insert(variable.constFirst(), filled(variable.constLast()));
    REVISION_OK(const Project project, open(folder));
    const QList<Interpreter> found = findInterpreters(project.config, variables);
    QCOMPARE(found.constFirst().path, folder.path(environment + "/bin/python"_L1));
    QCOMPARE(static_cast<int>(found.constFirst().origin), origin);
    QCOMPARE(found.constLast().path, u"/usr/bin/python3"_s);
    QCOMPARE(found.constFirst().hasModule(u"alembic"_s), std::optional(true));
    QCOMPARE(found.constFirst().hasModule(u"logging"_s), std::optional(true));
    QCOMPARE(found.constFirst().hasModule(u"flask"_s), std::optional(false));
}

void InterpreterTest::theOneWithAlembicIsPreferred()
{
    Folder folder;
    writeProject(folder);
    writeEnvironment(folder, u"app/.venv"_s, {});
    writeEnvironment(folder, u"app/.tox/py311"_s);
    REVISION_OK(const Project project, open(folder));
    QCOMPARE(interpreterFor(project.config, environmentOf(folder)).path, folder.path(u"app/.tox/py311/bin/python"_s));
}

void InterpreterTest::theChosenOneCounts()
{
    Folder folder;
    writeProject(folder);
    writeEnvironment(folder, u"app/.venv"_s);
    writeEnvironment(folder, u"own"_s, {});
    folder.write(u"app/stopover.toml"_s, "[alembic]\npython = \"../own/bin/python\"\n");
    REVISION_OK(const Project project, open(folder));
    QCOMPARE(interpreterFor(project.config, environmentOf(folder)).path, folder.path(u"own/bin/python"_s));
    QVERIFY(refuseUnlessRunnable(project.config));
    folder.write(u"app/stopover.toml"_s, "[alembic]\npython = \"../nowhere/python\"\n");
    REVISION_OK(const Project wrong, open(folder));
    REVISION_ERROR(refuseUnlessRunnable(wrong.config), ErrorCode::InterpreterMissing);
    QCOMPARE(readinessOf(wrong, environmentOf(folder)).missing.constFirst().codeName(), u"interpreter_missing"_s);
}

void InterpreterTest::whatAFileNeeds_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("modules");
    QTest::addColumn<QStringList>("variables");
    const auto row = [](const char* name, const QByteArray& source, const QStringList& modules,
                        const QStringList& variables = {}) { QTest::newRow(name) << source << modules << variables; };
    row("import", "import a, b.c as d, e\nimport a.x\n", { u"a"_s, u"b"_s, u"e"_s });
    row("from", "from a.b import c, d\nfrom . import x\nfrom .y import z\n", { u"a"_s });
    row("over several lines", "from a import (\n  b,\n  c,\n)\n", { u"a"_s });
    row("text", "'''\nimport x\n'''\n# import y\nz = 'import w'\n", {});
    row("a try block", "try:\n    import a\nexcept ImportError:\n    a = None\nimport b\n", { u"b"_s });
    row("a condition", "if X:\n    import a\nelse:\n    import b\nimport c\n", { u"c"_s });
    row("a function", "def f():\n    import a\n    x = os.environ['A']\n", {}, { u"A"_s });
    row("variables", "import os\nx = os.environ['A'] + os.environ[\"B\"]\nfrom os import environ\ny = environ['C']\n",
        { u"os"_s }, { u"A"_s, u"B"_s, u"C"_s });
    row("variables that may be missing",
        "x = os.environ.get('A')\nif 'B' in os.environ:\n    y = os.environ['B']\nos.environ['C'] = '1'\nz = "
        "os.environ['C']\nif w:\n    v = os.environ['D']\nu = os.environ[name]\n",
        {});
}

void InterpreterTest::whatAFileNeeds()
{
    QFETCH(QByteArray, source);
    QFETCH(QStringList, modules);
    QFETCH(QStringList, variables);
    const PythonNeeds needs = pythonNeeds(source);
    QCOMPARE(namesOf(needs.modules), modules);
    QCOMPARE(namesOf(needs.variables), variables);
}

void InterpreterTest::whatIsMissingIsNamed()
{
    Folder folder;
    writeProject(folder,
                 "import logging\nimport yaml\nfrom own import db\nfrom alembic import context\nimport os\nx = "
                 "os.environ['KEY']\n"
                 "y = os.environ['DATABASE_URL']\n");
    folder.write(u"app/own/__init__.py"_s, "");
    folder.write(u"app/.env"_s, "KEY=secret\n");
    writeEnvironment(folder, u"app/.venv"_s);
    REVISION_OK(const Project project, open(folder));
    const Readiness readiness = readinessOf(project, environmentOf(folder));
    QStringList missing;
    for (const Error& error : readiness.missing)
        missing.append(error.codeName() + u' ' + error.args.constFirst());
    QCOMPARE(missing,
             QStringList({ u"module_missing yaml"_s, u"variable_missing KEY"_s,
                           "variables_offered "_L1 + folder.path(u"app/.env"_s) }));
    QCOMPARE(readiness.missing.constFirst().args,
             QStringList({ u"yaml"_s, folder.path(u"app/m/env.py"_s), u"2"_s, folder.path(u"app/.venv/bin/python"_s),
                           folder.path(u"app/.venv/bin/python"_s) + " -m pip install PyYAML"_L1 }));
    QVERIFY(!problemOfRevision(project, u"ModuleNotFoundError: No module named 'other'"_s));
    folder.write(u"app/uv.lock"_s, "");
    QCOMPARE(installCommand(project.config, u"p"_s, u"yaml"_s), u"uv add PyYAML"_s);
    folder.write(u"app/uv.lock"_s, "[[package]]\nname = \"pyyaml\"\n");
    QCOMPARE(installCommand(project.config, u"p"_s, u"yaml"_s), u"uv sync"_s);
}

/// A project's folder may be called like a module; its own package is one.
void InterpreterTest::theProjectsFolderIsNoModule()
{
    Folder folder;
    writeProject(folder, "import app\n");
    QVERIFY(QFile::rename(folder.path(u"app/.git/HEAD"_s), folder.path(u"app/HEAD"_s)));
    QVERIFY(QDir(folder.path(u"app"_s)).rmdir(u".git"_s));
    writeEnvironment(folder, u"app/.venv"_s);
    REVISION_OK(const Project project, open(folder));
    QCOMPARE(readinessOf(project, environmentOf(folder)).missing.constFirst().codeName(), u"module_missing"_s);
    folder.write(u"app/__init__.py"_s, "");
    QVERIFY(readinessOf(project, environmentOf(folder)).missing.isEmpty());
}

void InterpreterTest::aVariableOfTheNamedFileIsThere()
{
    Folder folder;
    writeProject(folder, "from os import environ\nx = environ['KEY']\n");
    folder.write(u"app/.env"_s, "KEY=secret\n");
    folder.write(u"app/stopover.toml"_s, "[alembic]\nenv_file = \".env\"\n");
    writeEnvironment(folder, u"app/.venv"_s);
    REVISION_OK(const Project project, open(folder));
    QVERIFY(readinessOf(project, environmentOf(folder)).missing.isEmpty());
    QVERIFY(QFile::remove(folder.path(u"app/.env"_s)));
    QCOMPARE(readinessOf(project, environmentOf(folder)).missing.constFirst().codeName(), u"not_a_file"_s);
}

void InterpreterTest::aFileOfVariablesIsRead()
{
    Folder folder;
    folder.write(u"x"_s, "# comment\nA=1\nexport B = two words # comment\nC=\"a # b\"\nD='x=y'\nE=\nF=a#b\n\n");
    ProjectConfig config;
    config.environmentFile = folder.path(u"x"_s);
    REVISION_OK(const auto variables, variablesOf(config));
    QStringList read;
    for (const auto& [name, value] : variables)
        read.append(name + u'=' + QString::fromUtf8(value.reveal()));
    QCOMPARE(read, QStringList({ u"A=1"_s, u"B=two words"_s, u"C=a # b"_s, u"D=x=y"_s, u"E="_s, u"F=a#b"_s }));
    folder.write(u"x"_s, "A=1\nhunter2\n");
    const auto broken = variablesOf(config);
    QVERIFY(!broken);
    QCOMPARE(broken.error().args.value(1), u"2"_s);
    QVERIFY(!broken.error().args.join(u' ').contains(u"hunter2"_s));
}

void InterpreterTest::theOpenDatabaseIsNotReplaced()
{
    Folder folder;
    folder.write(u"x"_s, "DATABASE_URL=postgresql://production/db\nPGHOST=production\nKEY=value\n");
    ProjectConfig config;
    config.environmentFile = folder.path(u"x"_s);
    QProcessEnvironment environment;
    environment.insert(u"PGHOST"_s, u"here"_s);
    QVERIFY(handOverVariables(config, environment));
    QCOMPARE(environment.toStringList(), QStringList({ u"KEY=value"_s, u"PGHOST=here"_s }));
}

void InterpreterTest::aFaultIsRefusedBeforeItRuns()
{
    Folder folder;
    writeProject(folder);
    folder.write(u"app/alembic.ini"_s, "[alembic]\nscript_location = m\ntruncate_slug_length = x\n");
    REVISION_OK(const Project project, open(folder));
    REVISION_ERROR(refuseUnlessRunnable(project.config), ErrorCode::ConfigValue);
    QCOMPARE(readinessOf(project, environmentOf(folder)).missing.constFirst().codeName(), u"config_value"_s);
}

void InterpreterTest::aChoiceIsKept()
{
    Folder folder;
    writeProject(folder);
    writeEnvironment(folder, u"app/own"_s);
    const auto kept = [&](const QString& key, const QString& path) {
        const Result<Project> project = open(folder);
        return project && keepChoice(project->config, key, path) && open(folder);
    };
    const auto text = [&] {
        QFile file(folder.path(u"app/stopover.toml"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(kept(u"python"_s, folder.path(u"app/own/bin/python"_s)));
    QCOMPARE(text(), QByteArray("[alembic]\npython = \"own/bin/python\"\n"));
    QVERIFY(kept(u"env_file"_s, u"/elsewhere/x"_s));
    QVERIFY(kept(u"python"_s, u"/usr/bin/python3"_s));
    QCOMPARE(text(), QByteArray("[alembic]\nenv_file = \"/elsewhere/x\"\npython = \"/usr/bin/python3\"\n"));
    const QByteArray around = "# mine\n[version_table]\nname = \"v\" # here\n";
    folder.write(u"app/stopover.toml"_s, around);
    QVERIFY(kept(u"python"_s, u"/usr/bin/python3"_s));
    QCOMPARE(text(), around + "\n[alembic]\npython = \"/usr/bin/python3\"\n");
    REVISION_OK(const Project project, open(folder));
    QCOMPARE(project.config.versionTable, u"v"_s);
    QCOMPARE(project.config.python, u"/usr/bin/python3"_s);
}

void InterpreterTest::filesOfOtherToolsBecomeRevisions_data()
{
    QTest::addColumn<QStringList>("files"); // name, text, …
    QTest::addColumn<QStringList>("revisions"); // id, title, statements up and down
    QTest::newRow("Flyway") << QStringList { u"V10__last.sql"_s, u"SELECT 3;"_s,         u"V2__first_one.sql"_s,
                                             u"SELECT 1;"_s,     u"U2__first_one.sql"_s, u"SELECT 2;"_s,
                                             u"R__views.sql"_s,  u"SELECT 4;"_s }
                            << QStringList { u"2|first one|SELECT 1|SELECT 2"_s, u"10|last|SELECT 3|"_s };
    QTest::newRow("Flyway's folders") << QStringList {
        u"b/V1.10__c.sql"_s, u"SELECT 3;"_s, u"a/V1.2__b.sql"_s, u"SELECT 2;"_s, u"V1__a.sql"_s, u"SELECT 1;"_s
    } << QStringList { u"1|a|SELECT 1|"_s, u"1_2|b|SELECT 2|"_s, u"1_10|c|SELECT 3|"_s };
    QTest::newRow("what no transaction takes")
        << QStringList { u"1_x.sql"_s,
                         u"CREATE TABLE a ();\n-- Fast.\ncreate index concurrently i ON a (b); SELECT 1;\n"_s }
        << QStringList { u"1|x|CREATE TABLE a ();*create index concurrently i ON a (b);SELECT 1|"_s };
    QTest::newRow("its own transaction") << QStringList {
        u"1_x.sql"_s, u"-- All.\nBEGIN;\nSELECT 1;\nSELECT 2;\nCOMMIT;\n"_s, u"2_y.sql"_s,
        u"BEGIN;\nSELECT 1;\nROLLBACK;\n"_s
    } << QStringList { u"1|x|SELECT 1;SELECT 2|"_s, u"2|y|BEGIN;SELECT 1;ROLLBACK|"_s };
    QTest::newRow("dates") << QStringList { u"2024_01_15_b.sql"_s, u"SELECT 2;"_s, u"2024_01_02_a.sql"_s,
                                            u"SELECT 1;"_s }
                           << QStringList { u"2024_01_02|a|SELECT 1|"_s, u"2024_01_15|b|SELECT 2|"_s };
    QTest::newRow("one number twice") << QStringList { u"1_2fa.sql"_s, u"SELECT 1;"_s, u"1_b.sql"_s, u"SELECT 2;"_s }
                                      << QStringList { u"1|2fa|SELECT 1|"_s, u"1_2|b|SELECT 2|"_s };
    QTest::newRow("golang-migrate") << QStringList { u"000001_a_b.up.sql"_s, u"SELECT 1;"_s, u"000001_a_b.down.sql"_s,
                                                     u"SELECT 2;"_s }
                                    << QStringList { u"000001|a b|SELECT 1|SELECT 2"_s };
    QTest::newRow("goose") << QStringList {
        u"1_x.sql"_s,
        u"-- +goose Up\n-- +goose StatementBegin\nSELECT 1;\n-- +goose StatementEnd\n-- +goose Down\nSELECT 2;\n"_s
    } << QStringList { u"1|x|SELECT 1|SELECT 2"_s };
    QTest::newRow("dbmate") << QStringList {
        u"1_x.sql"_s, u"-- migrate:up transaction:false\nSELECT 1;\nSELECT 3;\n-- migrate:down\nSELECT 2;\n"_s
    } << QStringList { u"1|x|*SELECT 1;*SELECT 3|*SELECT 2"_s };
    QTest::newRow("Liquibase") << QStringList {
        u"c.sql"_s,
        u"--liquibase formatted sql\n--changeset me:one\nSELECT 1;\n--rollback SELECT 2;\n--changeset me:two\nSELECT 3;\n"_s
    } << QStringList { u"one|me one|SELECT 1|SELECT 2"_s, u"two|me two|SELECT 3|"_s };
    QTest::newRow("Prisma") << QStringList { u"2_b/migration.sql"_s, u"SELECT 2;"_s, u"1_a/migration.sql"_s,
                                             u"SELECT 1;"_s }
                            << QStringList { u"1|a|SELECT 1|"_s, u"2|b|SELECT 2|"_s };
}

void InterpreterTest::filesOfOtherToolsBecomeRevisions()
{
    QFETCH(QStringList, files);
    QFETCH(QStringList, revisions);
    Folder folder;
    for (qsizetype i = 0; i < files.size(); i += 2)
        folder.write("from/"_L1 + files.at(i), files.at(i + 1).toUtf8());
    REVISION_OK(
        const SqlImport imported,
        importSqlFiles(folder.path(u"from"_s), { folder.path(u"to"_s), {}, {} }, QDateTime::currentDateTimeUtc()));
    QStringList read;
    QString below;
    for (const NewFile& file : imported.files) {
        const SqlRevision revision = readSqlRevision(file.text, file.path);
        QVERIFY(revision.file.errors.isEmpty());
        QCOMPARE(revision.file.spec.parents.join(u','), below);
        below = revision.file.spec.id;
        const auto texts = [](const QList<SqlStatement>& statements) {
            QStringList all;
            for (const SqlStatement& one : statements)
                all.append((one.mode == SqlStatement::Mode::Autocommit ? u"*"_s : QString()) + one.text);
            return all.join(u';');
        };
        read.append(
            QStringList { below, revision.file.title, texts(revision.upgrade), texts(revision.downgrade) }.join(u'|'));
        QCOMPARE(revision.isIrreversible, revision.downgrade.isEmpty());
    }
    QCOMPARE(read, revisions);
    QCOMPARE(imported.leftOut.size(), files.contains(u"R__views.sql"_s) ? 1 : 0);
}

/// Files that came later are added to what is there.
void InterpreterTest::whatWasImportedStays()
{
    Folder folder;
    const SqlImportPlace into { .folder = folder.path(u"to"_s), .parent = {}, .taken = { u"1"_s } };
    folder.write(u"from/1_a.sql"_s, "SELECT '${x}';");
    REVISION_OK(const SqlImport first, importSqlFiles(folder.path(u"from"_s), into, QDateTime::currentDateTimeUtc()));
    QCOMPARE(first.files.constFirst().spec.id, u"1_2"_s);
    QCOMPARE(first.unfilled, QStringList(folder.path(u"from/1_a.sql"_s)));
    REVISION_OK(const SqlImport aside,
                importSqlFiles(folder.path(u"from"_s), { into.folder, {}, {} }, QDateTime::currentDateTimeUtc()));
    QCOMPARE(aside.files.constFirst().spec.id, u"1"_s);
    QCOMPARE(first.unreadable, QStringList());
    QVERIFY(writeNewFile(first.files.constFirst()));
    folder.write(u"from/2_b.sql"_s, "\\connect x\n");
    const SqlImportPlace again { .folder = into.folder, .parent = u"1_2"_s, .taken = { u"1"_s, u"1_2"_s } };
    REVISION_OK(const SqlImport second, importSqlFiles(folder.path(u"from"_s), again, QDateTime::currentDateTimeUtc()));
    QCOMPARE(second.present, 1);
    QCOMPARE(second.unreadable, QStringList(folder.path(u"from/2_b.sql"_s)));
    QCOMPARE(second.files.size(), 1);
    QCOMPARE(second.files.constFirst().spec.id, u"2"_s);
    QCOMPARE(second.files.constFirst().spec.parents, QStringList(u"1_2"_s));
}

void InterpreterTest::whatPythonSaysIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("args");
    const QString frame = u"Traceback (most recent call last):\n  File \"<string>\", line 5, in <module>\n  File "
                          u"\"/app/m/env.py\", line 3, in <module>\n    x\n"_s;
    QTest::newRow("a module") << QString(frame + "ModuleNotFoundError: No module named 'flask.cli'\n"_L1)
                              << u"module_missing"_s << QStringList { u"flask"_s, u"/app/m/env.py"_s, u"3"_s };
    QTest::newRow("a variable") << QString(
        frame + "  File \"<frozen os>\", line 679, in __getitem__\nKeyError: 'API_KEY'\n"_L1)
                                << u"variable_missing"_s << QStringList { u"API_KEY"_s, u"/app/m/env.py"_s, u"3"_s };
    QTest::newRow("a module that our own program needs")
        << u"Traceback (most recent call last):\n  File \"<string>\", line 5, in <module>\nModuleNotFoundError: No "
           u"module "
           "named 'alembic'\n"_s
        << u"module_missing"_s << QStringList { u"alembic"_s, u"/env.py"_s, u"1"_s };
    QTest::newRow("a key of something else")
        << QString(frame + "KeyError: 'API_KEY'\n"_L1) << QString() << QStringList();
    QTest::newRow("another failure") << QString(frame + "ValueError: x\n"_L1) << QString() << QStringList();
}

void InterpreterTest::whatPythonSaysIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QStringList, args);
    const std::optional<Error> problem = problemOfPython({}, u"/usr/bin/python3"_s, text);
    QCOMPARE(problem ? problem->codeName() : QString(), code);
    if (problem)
        QCOMPARE(problem->args.first(3), args);
}

QTEST_GUILESS_MAIN(InterpreterTest)
#include "tst_interpreter.moc"
