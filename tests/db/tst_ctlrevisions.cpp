#include "core/run/journalschema.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/migrations.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QJsonArray>
#include <QUuid>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlResult;

/// The commands for revisions, as a user types them.
class CtlRevisionsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void historyAndPlansNeedNoDatabase();
    void upgradeCheckAndDowngrade();
    void whatIsNotConfirmedLaterIsNoRefusal();
    void dryRunChangesNothing();
    void dryRunTriesWhatTakesAwayAndWhatIsChecked();
    void anotherConsoleIsNotDisturbed();
    void stampIsConfirmedByName();
    void filesAreWritten();
    void lintReadsSpecifications();
    void theRoundTripFindsWhatIsLeftBehind();
    void aRevisionThatIsThereIsMarkedApplied();
    void aFailedUpgradeIsToldInItsOwnWords();
    void computedValuesAreReadByPythonOnDemand();
    void aProjectIsShownWithWhatItLacks();
    void anInterpreterIsChosenAndKept();
    void filesOfAnotherToolAreImportedAndRun();
    void anImportLeavesOtherProjectsAlone();
    void badInputIsNamed_data();
    void badInputIsNamed();

private:
    [[nodiscard]] CtlResult ctl(const QStringList& arguments) const
    {
        return test::runCtl(QStringList { u"--project"_s, m_project->folder(), u"--db"_s, m_database->uri() }
                            + arguments);
    }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SqlProject> m_project;
};

void CtlRevisionsTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
    m_project = std::make_unique<test::SqlProject>();
    m_project->add(u"aa"_s,
                   u"-- +stopover upgrade\nCREATE TABLE a (id int);\n-- +stopover downgrade\nDROP TABLE a;\n"_s);
    m_project->add(u"bb"_s,
                   u"-- +stopover upgrade\nCREATE TABLE b (id int);\n-- +stopover downgrade\nDROP TABLE b;\n"_s);
}

void CtlRevisionsTest::historyAndPlansNeedNoDatabase()
{
    const QStringList demo { u"--project"_s, QStringLiteral(STOPOVER_SOURCE_DIR "/resources/demo/alembic"), u"--db"_s,
                             u"host=/nonexistent"_s };
    const CtlResult history = test::runCtl(demo + QStringList { u"history"_s, u"--json"_s });
    QCOMPARE(history.exitCode, 0);
    QCOMPARE(history.document()[u"revisions"_s].toArray().size(), 15);
    const CtlResult range =
        test::runCtl(demo + QStringList { u"history"_s, u"-r"_s, u"1a0c3d5e7f01:3c2e5f7a9b03"_s, u"--json"_s });
    QCOMPARE(range.document()[u"revisions"_s].toArray().size(), 3);
    const CtlResult plan =
        test::runCtl(demo + QStringList { u"plan"_s, u"upgrade"_s, u"heads"_s, u"--from"_s, u"base"_s, u"--json"_s });
    QCOMPARE(plan.exitCode, 0);
    const QJsonArray steps = plan.document()[u"steps"_s].toArray();
    QCOMPARE(steps.size(), 15);
    QCOMPARE(steps.first()[u"before"_s].toArray().size(), 0);
    QCOMPARE(steps.last()[u"after"_s].toArray(), (QJsonArray { u"5c4e7f9a1b15"_s }));
    const CtlResult back = test::runCtl(
        demo + QStringList { u"plan"_s, u"downgrade"_s, u"-1"_s, u"--from"_s, u"5c4e7f9a1b15"_s, u"--json"_s });
    QCOMPARE(back.document()[u"steps"_s].toArray().size(), 1);
}

void CtlRevisionsTest::upgradeCheckAndDowngrade()
{
    QCOMPARE(ctl({ u"check"_s }).exitCode, 1);
    QCOMPARE(ctl({ u"upgrade"_s, u"heads"_s }).exitCode, 0);
    const CtlResult check = ctl({ u"check"_s, u"--json"_s });
    QCOMPARE(check.exitCode, 0);
    QVERIFY(check.document()[u"ok"_s].toBool());
    QCOMPARE(ctl({ u"current"_s, u"--json"_s }).document()[u"rows"_s].toArray(), (QJsonArray { u"bb"_s }));
    QVERIFY(ctl({ u"upgrade"_s, u"heads"_s }).messages.contains(u"Nothing to do"_s));
    const CtlResult unconfirmed = ctl({ u"downgrade"_s, u"base"_s });
    QCOMPARE(unconfirmed.exitCode, 1);
    QVERIFY(unconfirmed.messages.contains(u"--confirm "_s + m_database->name()));
    QCOMPARE(test::versionRows(m_database->settings()), u"bb"_s);
    QCOMPARE(ctl({ u"downgrade"_s, u"base"_s, u"--confirm"_s, m_database->name() }).exitCode, 0);
    QCOMPARE(test::versionRows(m_database->settings()), QString());
    QVERIFY(ctl({ u"run"_s, u"list"_s }).output.contains(m_database->name()));
}

/// The revisions before the one that has to be confirmed are applied by then: exit code 1 would say that nothing was.
void CtlRevisionsTest::whatIsNotConfirmedLaterIsNoRefusal()
{
    m_project->write(u"revisions/cc.toml"_s,
                     u"revision = \"cc\"\nrevises = [\"bb\"]\nmessage = \"By id\"\n\n[repartition]\n"
                     "table = \"public.c\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = 2\n"_s);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.c (id int PRIMARY KEY)"_s));
    const CtlResult stopped = ctl({ u"upgrade"_s, u"heads"_s });
    QVERIFY2(stopped.messages.contains(u"Done: aa, bb. Not done: cc."_s), qPrintable(stopped.messages));
    QCOMPARE(stopped.exitCode, 2);
    QCOMPARE(test::versionRows(m_database->settings()), u"bb"_s);
    QCOMPARE(ctl({ u"upgrade"_s, u"heads"_s }).exitCode, 1);
}

void CtlRevisionsTest::dryRunChangesNothing()
{
    const CtlResult dry = ctl({ u"upgrade"_s, u"heads"_s, u"--dry-run"_s });
    QVERIFY2(dry.exitCode == 0, qPrintable(dry.messages));
    QVERIFY(dry.output.contains(u"Would work: aa"_s) && dry.output.contains(u"rolled back"_s));
    QCOMPARE(test::scalar(m_database->settings(),
                          u"SELECT concat(to_regclass('public.a'), to_regclass('stopover.run'), "
                          "to_regclass('public.alembic_version'))"_s),
             QString());
    m_project->add(u"cc"_s, u"-- +stopover upgrade\nSELECT 1 / 0;\n-- +stopover downgrade\n"_s);
    const CtlResult failing = ctl({ u"upgrade"_s, u"heads"_s, u"--dry-run"_s });
    QCOMPARE(failing.exitCode, 2);
    QVERIFY(failing.messages.contains(u"division by zero"_s));
}

void CtlRevisionsTest::dryRunTriesWhatTakesAwayAndWhatIsChecked()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.old (id int); INSERT INTO public.old VALUES (1)"_s));
    m_project->add(u"cc"_s, u"-- +stopover upgrade\nDROP TABLE old;\n-- +stopover downgrade\n"_s);
    const CtlResult dropping = ctl({ u"upgrade"_s, u"heads"_s, u"--dry-run"_s });
    QVERIFY2(dropping.exitCode == 0, qPrintable(dropping.messages));
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM public.old"_s), u"1"_s);
    m_project->add(u"dd"_s,
                   u"-- +stopover upgrade\nSELECT 1;\n-- +stopover verify\nSELECT false;\n-- +stopover downgrade\n"_s);
    QCOMPARE(ctl({ u"upgrade"_s, u"heads"_s, u"--dry-run"_s }).exitCode, 2);
}

void CtlRevisionsTest::anotherConsoleIsNotDisturbed()
{
    pg::Connection console = m_database->connect();
    VERIFY_OK(console.executeScript(u"CREATE TABLE public.c (id int)"_s));
    m_project->add(u"cc"_s,
                   u"-- +stopover upgrade\nCREATE TABLE c (id int);\n-- +stopover downgrade\nDROP TABLE c;\n"
                   "-- +stopover verify\nSELECT to_regclass('c') IS NOT NULL;\n"_s);
    QCOMPARE(ctl({ u"upgrade"_s, u"heads"_s }).exitCode, 2);
    const auto epoch = u"SELECT max(epoch) FROM stopover.run"_s;
    const QString before = test::scalar(m_database->settings(), epoch);
    VERIFY_OK(run::journal::lockRuns(console));
    const CtlResult marked =
        ctl({ u"run"_s, u"mark-applied"_s, u"last"_s, u"--confirm"_s, m_database->name(), u"--json"_s });
    QCOMPARE(marked.document()[u"error"_s].toObject()[u"code"_s].toString(), u"run_active"_s);
    QCOMPARE(ctl({ u"stamp"_s, u"aa"_s, u"--confirm"_s, m_database->name() }).exitCode, 1);
    QCOMPARE(test::scalar(m_database->settings(), epoch), before);
    QCOMPARE(test::versionRows(m_database->settings()), u"bb"_s);
}

void CtlRevisionsTest::stampIsConfirmedByName()
{
    QCOMPARE(ctl({ u"stamp"_s, u"aa"_s }).exitCode, 1);
    QCOMPARE(ctl({ u"stamp"_s, u"aa"_s, u"--confirm"_s, m_database->name() }).exitCode, 0);
    QCOMPARE(test::versionRows(m_database->settings()), u"aa"_s);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT to_regclass('public.a') IS NULL"_s), u"t"_s);
}

void CtlRevisionsTest::filesAreWritten()
{
    const CtlResult one = ctl(
        { u"revision"_s, u"-m"_s, u"Add an index"_s, u"--template"_s, u"concurrent-index"_s, u"--rev-id"_s, u"cc"_s });
    QCOMPARE(one.exitCode, 0);
    QFile file(one.output.trimmed());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("-- revises: bb") && text.contains("-- +stopover autocommit\nCREATE INDEX CONCURRENTLY"));
    QCOMPARE(
        ctl({ u"revision"_s, u"-m"_s, u"Beside it"_s, u"--head"_s, u"bb"_s, u"--splice"_s, u"--rev-id"_s, u"dd"_s })
            .exitCode,
        0);
    QCOMPARE(ctl({ u"heads"_s, u"--json"_s }).document()[u"revisions"_s].toArray().size(), 2);
    QCOMPARE(ctl({ u"merge"_s, u"heads"_s, u"-m"_s, u"Together"_s, u"--rev-id"_s, u"ee"_s }).exitCode, 0);
    QCOMPARE(ctl({ u"heads"_s, u"--json"_s }).document()[u"revisions"_s].toArray().size(), 1);
    const CtlResult structural =
        ctl({ u"revision"_s, u"-m"_s, u"Spread"_s, u"--template"_s, u"repartition"_s, u"--rev-id"_s, u"ff"_s });
    QVERIFY(structural.output.trimmed().endsWith(u".toml"_s));
    QCOMPARE(ctl({ u"show"_s, u"ff"_s }).exitCode, 0);
    for (const QString& name : { u"add-column"_s, u"add-index"_s, u"add-foreign-key"_s, u"data-batch"_s,
                                 u"audit-trigger"_s, u"zero-downtime-column"_s }) {
        QCOMPARE(ctl({ u"revision"_s, u"-m"_s, name, u"--template"_s, name }).exitCode, 0);
        QCOMPARE(ctl({ u"history"_s }).exitCode, 0);
    }
}

void CtlRevisionsTest::lintReadsSpecifications()
{
    const QString revision =
        u"revision = 'cc'\nrevises = ['bb']\n[repartition]\ntable = 'a'\nstrategy = 'hash'\nkey = 'id'\n"_s;
    m_project->write(u"revisions/cc.toml"_s, revision);
    const QStringList lint { u"lint"_s, m_project->folder(), u"--fail-on"_s, u"never"_s };
    const CtlResult bad = test::runCtl(lint);
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.messages.contains(u"cc.toml repartition.partitions"_s), qPrintable(bad.messages));
    m_project->write(u"revisions/cc.toml"_s, revision + u"partitions = 4\n"_s);
    const CtlResult good = test::runCtl(lint);
    QVERIFY2(good.exitCode == 0, qPrintable(good.messages));
}

void CtlRevisionsTest::theRoundTripFindsWhatIsLeftBehind()
{
    const QString sandbox = QDir(QDir::tempPath()).canonicalPath() + u"/stopover-trip-"_s
        + QUuid::createUuid().toString(QUuid::Id128).left(8);
    const QStringList command { u"check"_s, u"--round-trip"_s, u"--dir"_s, sandbox, u"--json"_s };
    const CtlResult same = ctl(command);
    m_project->add(u"cc"_s,
                   u"-- +stopover upgrade\nCREATE TABLE IF NOT EXISTS forgotten (id int);\n-- +stopover downgrade\n"_s);
    const CtlResult left = ctl(command);
    static_cast<void>(ctl({ u"sandbox"_s, u"stop"_s, u"--dir"_s, sandbox }));
    QProcess::execute(u"rm"_s, { u"-rf"_s, sandbox });
    QVERIFY2(same.exitCode == 0, qPrintable(same.messages));
    QCOMPARE(left.exitCode, 1);
    const QJsonArray lines = left.document()[u"left_behind"_s].toArray();
    QVERIFY(
        std::ranges::any_of(lines, [](const QJsonValue& line) { return line.toString().contains(u"forgotten"_s); }));
}

/// No word of a table that is copied and swapped; and what the server said is still there later.
void CtlRevisionsTest::aFailedUpgradeIsToldInItsOwnWords()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.b (id int)"_s));
    QCOMPARE(ctl({ u"upgrade"_s, u"heads"_s }).exitCode, 2);
    const CtlResult failed = ctl({ u"run"_s, u"resume"_s, u"last"_s });
    QCOMPARE(failed.exitCode, 2);
    QVERIFY2(failed.messages.contains(u"What was committed stays."_s), qPrintable(failed.messages));
    QVERIFY2(!failed.messages.contains(u"discard the copy"_s) && !failed.messages.contains(u"live table"_s),
             qPrintable(failed.messages));
    const CtlResult shown = ctl({ u"run"_s, u"show"_s, u"last"_s });
    for (const QString& words : { u"relation \"b\" already exists"_s, u"42P07"_s })
        QVERIFY2(shown.output.contains(words), qPrintable(shown.output));
    const QJsonObject failure =
        ctl({ u"run"_s, u"show"_s, u"last"_s, u"--json"_s }).document()[u"failure"_s].toObject();
    QCOMPARE(failure[u"code"_s].toString(), u"sql"_s);
    QCOMPARE(failure[u"sqlstate"_s].toString(), u"42P07"_s);
    QCOMPARE(ctl({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, m_database->name() }).exitCode, 0);
    const CtlResult ended = ctl({ u"run"_s, u"show"_s, u"last"_s });
    QVERIFY2(ended.output.contains(u"Abort: end the run"_s) && ended.output.contains(u"End the run"_s)
                 && !ended.output.contains(u"cleanup"_s),
             qPrintable(ended.output));
}

void CtlRevisionsTest::aRevisionThatIsThereIsMarkedApplied()
{
    m_project->add(u"cc"_s,
                   u"-- +stopover upgrade\nCREATE TABLE c (id int);\n-- +stopover downgrade\nDROP TABLE c;\n"
                   "-- +stopover verify\nSELECT to_regclass('c') IS NOT NULL;\n"_s);
    m_project->add(u"dd"_s,
                   u"-- +stopover upgrade\nCREATE TABLE d (id int);\n-- +stopover downgrade\nDROP TABLE d;\n"_s);
    pg::Connection connection = m_database->connect();
    // Somebody has made it by hand: the revision fails on it.
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.c (id int)"_s));
    QCOMPARE(ctl({ u"upgrade"_s, u"heads"_s }).exitCode, 2);
    QCOMPARE(test::versionRows(m_database->settings()), u"bb"_s);
    QCOMPARE(ctl({ u"run"_s, u"mark-applied"_s, u"last"_s }).exitCode, 1);
    const CtlResult marked = ctl({ u"run"_s, u"mark-applied"_s, u"last"_s, u"--confirm"_s, m_database->name() });
    QVERIFY2(marked.exitCode == 0, qPrintable(marked.messages));
    QVERIFY(marked.messages.contains(u"passed: SELECT to_regclass('c') IS NOT NULL"_s));
    QCOMPARE(test::versionRows(m_database->settings()), u"cc"_s);
    const CtlResult resumed = ctl({ u"run"_s, u"resume"_s, u"last"_s });
    QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.messages));
    QCOMPARE(ctl({ u"check"_s }).exitCode, 0);
    // Without a check that holds nothing is believed.
    m_project->add(u"ee"_s, u"-- +stopover upgrade\nSELECT 1 / 0;\n-- +stopover downgrade\n"_s);
    QCOMPARE(ctl({ u"upgrade"_s, u"heads"_s }).exitCode, 2);
    QCOMPARE(ctl({ u"run"_s, u"mark-applied"_s, u"last"_s, u"--confirm"_s, m_database->name() }).exitCode, 1);
    QCOMPARE(test::versionRows(m_database->settings()), u"dd"_s);
}

void CtlRevisionsTest::computedValuesAreReadByPythonOnDemand()
{
    test::SqlProject folder;
    QFile::remove(folder.folder() + u"/stopover.toml"_s);
    folder.write(u"alembic.ini"_s, u"[alembic]\nscript_location = %(here)s\n"_s);
    folder.write(u"env.py"_s, {});
    folder.write(u"versions/one.py"_s,
                 u"def make(text):\n    return text[::-1]\n\n\nrevision = make('eno')\ndown_revision = None\n"_s);
    const QStringList command { u"--project"_s, folder.folder(), u"history"_s, u"--json"_s };
    const CtlResult unread = test::runCtl(command);
    QCOMPARE(unread.exitCode, 1);
    QVERIFY(unread.document()[u"problems"_s].toArray().size() > 0);
    const CtlResult run = test::runCtl(command + QStringList { u"--run-python"_s });
    QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
    QCOMPARE(run.document()[u"revisions"_s][0][u"revision"_s].toString(), u"one"_s);
}

namespace {

/// A project of Alembic that nothing can run yet.
void writeUnready(test::SqlProject& folder)
{
    QFile::remove(folder.folder() + u"/stopover.toml"_s);
    folder.write(u"alembic.ini"_s, u"[alembic]\nscript_location = m\n"_s);
    folder.write(u"m/env.py"_s, u"import nothing_like_it\nimport os\nkey = os.environ['STOPOVER_TEST_KEY']\n"_s);
    folder.write(u"m/versions/x.py"_s, u"revision = 'x'\ndown_revision = None\n"_s);
    folder.write(u".env"_s, u"STOPOVER_TEST_KEY=hunter2\n"_s);
}

QStringList missingIn(const CtlResult& result)
{
    QStringList codes;
    for (const QJsonValue& one : result.document()[u"missing"_s].toArray())
        codes.append(one[u"code"_s].toString());
    return codes;
}

} // namespace

/// The graph is the first sight; what is missing stands above it, with the command that helps.
void CtlRevisionsTest::aProjectIsShownWithWhatItLacks()
{
    test::SqlProject folder;
    writeUnready(folder);
    const QStringList within { u"--project"_s, folder.folder() + u"/m"_s };
    for (const QString& command : { u"history"_s, u"heads"_s, u"project"_s }) {
        const CtlResult shown = test::runCtl(within + QStringList { command });
        QCOMPARE(shown.exitCode, 0);
        for (const QString& words :
             { u"not run yet"_s, u"\"nothing_like_it\""_s, u"STOPOVER_TEST_KEY"_s, u"project --env-file"_s })
            QVERIFY2(shown.messages.contains(words), qPrintable(shown.messages));
        QVERIFY2(shown.messages.contains(u"The project of"_s), qPrintable(shown.messages));
        QVERIFY(shown.output.contains(command == u"project" ? u"Revisions: 1"_s : u"x"_s));
        QVERIFY(!shown.output.contains(u"hunter2"_s) && !shown.messages.contains(u"hunter2"_s));
    }
    const CtlResult json = test::runCtl(within + QStringList { u"project"_s, u"--json"_s });
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(json.document()[u"folder"_s].toString(), folder.folder());
    QCOMPARE(json.document()[u"revisions"_s].toInt(), 1);
    QCOMPARE(missingIn(json), QStringList({ u"module_missing"_s, u"variable_missing"_s, u"variables_offered"_s }));
    // Nothing is begun that could not be run.
    const CtlResult up = test::runCtl(within + QStringList { u"--db"_s, m_database->uri(), u"upgrade"_s, u"heads"_s });
    QCOMPARE(up.exitCode, 2);
    QVERIFY2(up.messages.contains(u"project --python"_s), qPrintable(up.messages));
    QCOMPARE(test::versionRows(m_database->settings()), u"no table"_s);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT to_regclass('stopover.run') IS NULL"_s), u"t"_s);
    QVERIFY(QFile::remove(folder.folder() + u"/m/versions/x.py"_s));
    const CtlResult empty = test::runCtl(within + QStringList { u"heads"_s });
    QCOMPARE(empty.exitCode, 0);
    QCOMPARE(empty.output, QString());
    QVERIFY2(empty.messages.contains(u"no revisions yet"_s), qPrintable(empty.messages));
    const CtlResult ini =
        test::runCtl({ u"--project"_s, folder.folder() + u"/alembic.ini"_s, u"project"_s, u"--json"_s });
    QCOMPARE(ini.document()[u"script_location"_s].toString(), folder.folder() + u"/m"_s);
}

void CtlRevisionsTest::anInterpreterIsChosenAndKept()
{
    test::SqlProject folder;
    writeUnready(folder);
    const QStringList project { u"--project"_s, folder.folder(), u"project"_s };
    QCOMPARE(test::runCtl(project + QStringList { u"--python"_s, folder.folder() + u"/nowhere"_s }).exitCode, 1);
    QVERIFY(!QFile::exists(folder.folder() + u"/stopover.toml"_s));
    const CtlResult chosen = test::runCtl(
        project + QStringList { u"--python"_s, u"/usr/bin/python3"_s, u"--env-file"_s, folder.folder() + u"/.env"_s });
    QVERIFY2(chosen.exitCode == 0, qPrintable(chosen.messages));
    QVERIFY2(chosen.output.contains(u"/usr/bin/python3 (chosen in stopover.toml)"_s), qPrintable(chosen.output));
    const CtlResult kept = test::runCtl(project + QStringList { u"--json"_s });
    QCOMPARE(kept.document()[u"interpreter"_s].toString(), u"/usr/bin/python3"_s);
    QCOMPARE(kept.document()[u"environment_file"_s].toString(), folder.folder() + u"/.env"_s);
    QCOMPARE(missingIn(kept), QStringList { u"module_missing"_s });
}

void CtlRevisionsTest::filesOfAnotherToolAreImportedAndRun()
{
    test::SqlProject folder;
    QFile::remove(folder.folder() + u"/stopover.toml"_s);
    folder.write(u"sql/V1__make.sql"_s, u"CREATE TABLE f (id int);\n"_s);
    folder.write(u"sql/V10__index.sql"_s, u"CREATE INDEX CONCURRENTLY f_id ON f (id);\n"_s);
    folder.write(u"sql/V2__add.sql"_s, u"INSERT INTO f VALUES (1);\n"_s);
    folder.write(u"sql/R__views.sql"_s, u"SELECT 1;\n"_s);
    const QStringList project { u"--project"_s, folder.folder(), u"--db"_s, m_database->uri() };
    const QStringList import { u"revision"_s, u"import"_s, folder.folder() + u"/sql"_s };
    const CtlResult refused = test::runCtl(project + QStringList { u"history"_s });
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.messages.contains(u"revision import "_s + folder.folder() + u"/sql"_s),
             qPrintable(refused.messages));
    const CtlResult imported = test::runCtl(project + import);
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.messages));
    QCOMPARE(imported.output.count(u".sql\n"_s), 3);
    QVERIFY2(imported.messages.contains(u"R__views.sql"_s), qPrintable(imported.messages));
    QVERIFY2(imported.messages.contains(u"stopoverctl stamp 10"_s), qPrintable(imported.messages));
    const CtlResult up = test::runCtl(project + QStringList { u"upgrade"_s, u"heads"_s });
    QVERIFY2(up.exitCode == 0, qPrintable(up.messages));
    QCOMPARE(test::versionRows(m_database->settings()), u"10"_s);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM public.f"_s), u"1"_s);
    // What came later goes on top.
    folder.write(u"sql/V11__more.sql"_s, u"INSERT INTO f VALUES (2);\n"_s);
    const CtlResult again = test::runCtl(project + import);
    QVERIFY2(again.output.count(u".sql\n"_s) == 1 && again.messages.contains(u"Imported before: 3"_s),
             qPrintable(again.output + again.messages));
    QCOMPARE(test::runCtl(project + QStringList { u"upgrade"_s, u"heads"_s }).exitCode, 0);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM public.f"_s), u"2"_s);
}

void CtlRevisionsTest::anImportLeavesOtherProjectsAlone()
{
    test::SqlProject folder;
    writeUnready(folder);
    folder.write(u"sql/1_x.sql"_s, u"SELECT 1;\n"_s);
    const auto import = [&](const QString& project, const QString& from) {
        return test::runCtl({ u"--project"_s, project, u"revision"_s, u"import"_s, from });
    };
    const CtlResult alembic = import(folder.folder(), folder.folder() + u"/sql"_s);
    QCOMPARE(alembic.exitCode, 64);
    QVERIFY2(alembic.messages.contains(u"is a project of Alembic"_s), qPrintable(alembic.messages));
    QVERIFY(!QFile::exists(folder.folder() + u"/stopover.toml"_s));
    const CtlResult nothing = import(folder.folder() + u"/sql"_s, folder.folder() + u"/m"_s);
    QCOMPARE(nothing.exitCode, 64);
    QVERIFY(!QFile::exists(folder.folder() + u"/sql/stopover.toml"_s));
    QCOMPARE(import(folder.folder() + u"/nowhere"_s, folder.folder() + u"/sql"_s).exitCode, 1);
    QCOMPARE(test::runCtl({ u"--project"_s, folder.folder(), u"revision"_s, u"import"_s }).exitCode, 64);
    QVERIFY(!QFile::exists(folder.folder() + u"/nowhere"_s));
}

void CtlRevisionsTest::badInputIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("a missing parent") << u"revisions/x.sql"_s
                                      << u"-- revision: x\n-- revises: nowhere\n-- +stopover upgrade\n"_s
                                      << u"nowhere"_s;
    QTest::newRow("a circle") << u"revisions/aa.sql"_s << u"-- revision: aa\n-- revises: bb\n-- +stopover upgrade\n"_s
                              << u"cycle"_s;
    QTest::newRow("an id twice") << u"revisions/x.sql"_s << u"-- revision: aa\n-- revises:\n-- +stopover upgrade\n"_s
                                 << u"aa"_s;
    QTest::newRow("a wrong folder") << u"stopover.toml"_s << u"[revisions]\nlocations = [\"nothing\"]\n"_s
                                    << u"nothing"_s;
    QTest::newRow("an unknown key") << u"stopover.toml"_s << u"[revisions]\nplaces = [\"revisions\"]\n"_s
                                    << u"places"_s;
    QTest::newRow("no TOML") << u"stopover.toml"_s << u"[revisions\n"_s << u"line 1"_s;
}

void CtlRevisionsTest::badInputIsNamed()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(QString, said);
    m_project->write(file, text);
    const CtlResult result = ctl({ u"upgrade"_s, u"heads"_s });
    QVERIFY2(result.exitCode != 0 || result.messages.contains(said), qPrintable(result.output + result.messages));
    QVERIFY2(result.messages.contains(said), qPrintable(result.messages));
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT to_regclass('public.a') IS NULL"_s), u"t"_s);
}

STOPOVER_TEST_MAIN(CtlRevisionsTest)
#include "tst_ctlrevisions.moc"
