#include "core/run/journal.h"
#include "core/run/journalschema.h"
#include "core/run/target.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/legs.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlResult;

/// Lint, preflight, health, activity and report, as a user types them.
class CtlSafetyTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void brokenGuidesAreFound_data();
    void brokenGuidesAreFound();
    void aProjectIsReadAsAWhole();
    void lintSaysWhatAStatementDoes();
    void lintWritesSarifAndEndsAsAsked();
    void whatBringsTheParserDownIsAnError();
    void preflightBlocksAndIsOverridden();
    void theEnvironmentIsSetWithoutAWindow();
    void aRunPassesTheGate();
    void theWayBackWaitsForItsSignatures();
    void aBackupAndARestoreAreNotHeldUp();
    void noStepWaitsLongerForALockThanPolicyAllows();
    void theMomentIsAskedAgainBeforeTheSwap();
    void healthIsComparedWithTheBaseline();
    void orphansAreTakenOutAndKept();
    void duplicatesAreTakenOutAndKept();
    void keysOfExtensionsAreComparedByTheirType();
    void keysAreComparedByTheirOwnOperators();
    void activityShowsWhoWaits();
    void theServerLogIsShownWhereItMayBe();
    void sessionsAreEndedButNeverOurs();
    void reportIsWrittenInEveryFormat();
    void anAlteredHistoryShows();
    void passwordsGoNowhere();
    void passwordsInSqlAreNotShown();
    void noCoreIsWritten();

private:
    [[nodiscard]] CtlResult ctl(const QStringList& arguments) const
    {
        return test::runCtl(QStringList { u"--db"_s, m_database->uri() } + arguments);
    }

    void execute(const QString& script) const;
    QString write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] CtlResult move(const QStringList& more = {}) const;
    std::unique_ptr<test::TestDatabase> m_database;
    QTemporaryDir m_folder;
};

void CtlSafetyTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
    execute(u"CREATE TABLE public.t (id bigint PRIMARY KEY, n int NOT NULL); INSERT INTO public.t SELECT g, g % 7 FROM "
            "generate_series(1, 500) g; ANALYZE"_s);
}

void CtlSafetyTest::execute(const QString& script) const
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(script));
}

QString CtlSafetyTest::write(const QString& name, const QByteArray& content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

CtlResult CtlSafetyTest::move(const QStringList& more) const
{
    return ctl(QStringList { u"repartition"_s, u"run"_s, u"--table"_s, u"public.t"_s, u"--strategy"_s, u"hash"_s,
                             u"--key"_s, u"id"_s, u"--partitions"_s, u"4"_s, u"--confirm"_s, u"public.t"_s }
               + more);
}

void CtlSafetyTest::brokenGuidesAreFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char* file, const QStringList& rules) {
        QTest::newRow(file) << QString::fromLatin1(file) << rules;
    };
    row("copy-by-offset.sql", { u"Q01"_s, u"Q02"_s, u"Q04"_s, u"Q09"_s });
    row("update-with-limit.sql", { u"Q07"_s, u"Q01"_s });
    row("hash-remainder.sql", { u"Q06"_s, u"R14"_s });
    row("raise-notice.sql", { u"R13"_s, u"T08"_s });
    row("like-including-all.sql", { u"R15"_s, u"Q10"_s });
    row("5e6f7a8b9c0d_archive_documents.py", { u"A03"_s, u"A04"_s, u"A05"_s, u"A06"_s, u"D06"_s, u"L05"_s, u"L13"_s });
    row("concurrently-in-transaction.sql", { u"T01"_s, u"D15"_s, u"D02"_s, u"D04"_s, u"T02"_s });
}

void CtlSafetyTest::brokenGuidesAreFound()
{
    QFETCH(QString, file);
    QFETCH(QStringList, rules);
    const CtlResult result =
        test::runCtl({ u"lint"_s, QStringLiteral(STOPOVER_SOURCE_DIR "/resources/demo/bad/") + file, u"--json"_s });
    QCOMPARE(result.exitCode, 1);
    QStringList found;
    for (const QString& of : { u"files"_s, u"statements"_s }) {
        QJsonArray findings;
        for (const QJsonValue& one : result.document()[of].toArray()) {
            for (const QJsonValue& finding : one[u"findings"_s].toArray())
                findings.append(finding);
        }
        for (const QJsonValue& finding : std::as_const(findings)) {
            found.append(finding[u"rule"_s].toString());
            QVERIFY(!finding[u"message"_s].toString().isEmpty() && !finding[u"remedy"_s].toString().isEmpty());
        }
    }
    for (const QString& rule : rules)
        QVERIFY2(found.contains(rule), qPrintable(rule + u" is not in "_s + found.join(u' ')));
}

/// Every revision of a project, and whether its files are still what was applied.
void CtlSafetyTest::aProjectIsReadAsAWhole()
{
    const QString project = m_folder.filePath(u"project"_s);
    QVERIFY(QDir().mkpath(project + u"/m/versions"_s));
    write(u"project/alembic.ini"_s, "[alembic]\nscript_location = m\n");
    write(u"project/m/env.py"_s, "\n");
    const QByteArray revision = "revision = 'a1'\ndown_revision = None\n\n\ndef upgrade():\n    op.execute('DROP TABLE "
                                "public.t')\n\n\ndef downgrade():\n    op.execute('SELECT 1')\n";
    write(u"project/m/versions/a1.py"_s, revision);
    const auto rules = [&](const QStringList& more) {
        QStringList found;
        const QJsonObject document = test::runCtl(more + QStringList { u"lint"_s, project, u"--json"_s }).document();
        for (const QString& of : { u"files"_s, u"statements"_s }) {
            for (const QJsonValue& one : document[of].toArray()) {
                for (const QJsonValue& finding : one[u"findings"_s].toArray())
                    found.append(finding[u"rule"_s].toString());
            }
        }
        return found;
    };
    QVERIFY(rules({}).contains(u"D01"_s) && !rules({}).contains(u"D14"_s) && !rules({}).contains(u"A01"_s));
    const QStringList connected { u"--db"_s, m_database->uri() };
    QVERIFY(rules(connected).contains(u"D14"_s));
    QCOMPARE(ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s }).exitCode, 0);
    QVERIFY(!rules(connected).contains(u"D14"_s) && !rules(connected).contains(u"A08"_s));
    execute(
        u"INSERT INTO stopover.applied_revision (revision, sha256, content) VALUES ('a1', 'of an older text', '')"_s);
    QVERIFY(rules(connected).contains(u"A08"_s));
    write(u"project/m/versions/b2.py"_s, QByteArray(revision).replace("'a1'", "'b2'"));
    QCOMPARE(rules({}).count(u"A01"_s), 2);
}

void CtlSafetyTest::lintSaysWhatAStatementDoes()
{
    const QString file = write(u"a.sql"_s, "\nALTER TABLE t ALTER COLUMN n TYPE bigint;\n");
    const CtlResult result = ctl({ u"lint"_s, file, u"--json"_s });
    const QJsonObject statement = result.document()[u"statements"_s][0].toObject();
    QCOMPARE(statement[u"line"_s].toInt(), 2);
    QCOMPARE(statement[u"sql"_s].toString(), u"ALTER TABLE t ALTER COLUMN n TYPE bigint"_s);
    QVERIFY(statement[u"blocks_reads"_s].toBool() && statement[u"blocks_writes"_s].toBool());
    QCOMPARE(statement[u"rewrites"_s].toArray(), (QJsonArray { u"public.t"_s, u"public.t_pkey"_s }));
    QCOMPARE(statement[u"scans"_s].toArray(), QJsonArray { u"public.t"_s });
    QCOMPARE(statement[u"locks"_s][0][u"relation"_s].toString(), u"public.t"_s);
    QCOMPARE(statement[u"locks"_s][0][u"mode"_s].toString(), u"AccessExclusiveLock"_s);
    QCOMPARE(statement[u"certainty"_s].toString(), u"proven"_s);
    // Another major version: a check that saves the scan counts from 12 on.
    execute(u"ALTER TABLE public.t ALTER n DROP NOT NULL, ADD CONSTRAINT there CHECK (n IS NOT NULL)"_s);
    const QString strict = write(u"b.sql"_s, "ALTER TABLE public.t ALTER n SET NOT NULL;");
    QVERIFY(ctl({ u"lint"_s, strict, u"--json"_s }).document()[u"statements"_s][0][u"scans"_s].toArray().isEmpty());
    QVERIFY(!ctl({ u"lint"_s, strict, u"--json"_s, u"--server-version"_s, u"11"_s })
                 .document()[u"statements"_s][0][u"scans"_s]
                 .toArray()
                 .isEmpty());
}

void CtlSafetyTest::lintWritesSarifAndEndsAsAsked()
{
    const QString file = write(u"c.sql"_s, "CREATE TABLE public.a (id int);\n");
    const CtlResult sarif = test::runCtl({ u"lint"_s, file, u"--sarif"_s });
    QCOMPARE(sarif.document()[u"version"_s].toString(), u"2.1.0"_s);
    const QJsonArray results = sarif.document()[u"runs"_s][0][u"results"_s].toArray();
    QCOMPARE(results[0][u"ruleId"_s].toString(), u"R07"_s);
    QCOMPARE(test::runCtl({ u"lint"_s, file }).exitCode, 1); // a warning
    QCOMPARE(test::runCtl({ u"lint"_s, file, u"--fail-on"_s, u"error"_s }).exitCode, 0);
    QCOMPARE(test::runCtl({ u"lint"_s, file, u"--fail-on"_s, u"often"_s }).exitCode, 64);
    QCOMPARE(test::runCtl({ u"lint"_s, u"/nowhere.sql"_s }).exitCode, 1);
    QCOMPARE(test::runCtl({ u"lint"_s, write(u"d.sql"_s, "SELECT 'open") }).exitCode, 1);
}

/// Deep enough for any stack: the process that reads it may die, the program says so.
void CtlSafetyTest::whatBringsTheParserDownIsAnError()
{
    QByteArray deep = "SELECT ";
    deep += QByteArray(400'000, '(') + "1" + QByteArray(400'000, ')');
    const CtlResult result = test::runCtl({ u"lint"_s, write(u"deep.sql"_s, deep), u"--json"_s });
    QVERIFY2(result.exitCode == 1 || result.exitCode == 2, qPrintable(QString::number(result.exitCode)));
}

void CtlSafetyTest::preflightBlocksAndIsOverridden()
{
    const QString script = write(u"e.sql"_s,
                                 "ALTER TABLE public.t ADD CONSTRAINT few CHECK (n < 3) NOT VALID;\nALTER TABLE "
                                 "public.t VALIDATE CONSTRAINT few;\n");
    const CtlResult result = ctl({ u"preflight"_s, u"--script"_s, script, u"--json"_s });
    QCOMPARE(result.exitCode, 1);
    QVERIFY(!result.document()[u"passed"_s].toBool());
    const QJsonArray checks = result.document()[u"checks"_s].toArray();
    const auto probe =
        std::ranges::find_if(checks, [](const QJsonValue& one) { return one[u"id"_s].toString() == "P18"_L1; });
    QVERIFY(probe != checks.end());
    QCOMPARE((*probe)[u"verdict"_s].toString(), u"block"_s);
    QVERIFY(!(*probe)[u"items"_s].toArray().isEmpty());
    QCOMPARE(
        ctl({ u"preflight"_s, u"--script"_s, script, u"--override"_s, u"P18=the rows are deleted first"_s }).exitCode,
        0);
    QCOMPARE(ctl({ u"preflight"_s, u"--script"_s, script, u"--override"_s, u"P18="_s }).exitCode, 64);
    QCOMPARE(ctl({ u"preflight"_s, u"--script"_s, script, u"--override"_s, u"P01=no"_s }).exitCode, 64);
}

/// Marked from the command line, the policy's section applies from the next command on.
void CtlSafetyTest::theEnvironmentIsSetWithoutAWindow()
{
    const QStringList project { u"--project"_s, m_folder.path() };
    const auto environment = [&](const QStringList& words) {
        return ctl(QStringList { u"environment"_s } + words + project);
    };
    write(u"stopover-policy.toml"_s, "[production]\nsign_offs = ['rollback tested']\nwarn = ['P23']\n");
    QVERIFY(environment({}).output.contains(u"No environment is set"_s));
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT to_regnamespace('stopover') IS NULL"_s), u"t"_s);
    QCOMPARE(environment({ u"produktion"_s }).exitCode, 64);
    const CtlResult set = environment({ u"production"_s, u"--json"_s });
    QVERIFY2(set.exitCode == 0, qPrintable(set.messages));
    QCOMPARE(set.document()[u"environment"_s].toString(), u"production"_s);
    const CtlResult refused = move(project);
    QVERIFY2(refused.exitCode == 1 && refused.messages.contains(u"rollback tested"_s), qPrintable(refused.messages));
    // Out of production only with its name; a policy that cannot be read changes nothing.
    QCOMPARE(environment({ u"development"_s }).exitCode, 1);
    write(u"stopover-policy.toml"_s, "[staging]\nsign_off = []\n");
    QCOMPARE(environment({ u"staging"_s, u"--confirm"_s, m_database->name() }).exitCode, 1);
    QCOMPARE(environment({ u"--json"_s }).document()[u"environment"_s].toString(), u"production"_s);
    write(u"stopover-policy.toml"_s, "");
    QCOMPARE(environment({ u"staging"_s, u"--confirm"_s, m_database->name() }).exitCode, 0);
    QCOMPARE(environment({ u"--json"_s }).document()[u"environment"_s].toString(), u"staging"_s);
}

/// What policy asks for stops a run, changes nothing, and lands in the history when it is given.
void CtlSafetyTest::aRunPassesTheGate()
{
    write(u"stopover-policy.toml"_s,
          "[production]\nsign_offs = ['rollback tested']\nsign_offs_after = ['users told']\nwarn = ['P23']\nbackup = "
          "'optional'\n");
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::markEnvironment(connection, run::Environment::Production));
    const CtlResult refused = move({ u"--project"_s, m_folder.path() });
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.messages.contains(u"rollback tested"_s));
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM stopover.run"_s), u"0"_s);
    // What policy does not ask for is a slip of the pen.
    const CtlResult slip = move({ u"--project"_s, m_folder.path(), u"--sign-off"_s, u"rollbck tested=Ada"_s });
    QCOMPARE(slip.exitCode, 64);
    QVERIFY2(slip.messages.contains(u"rollback tested"_s), qPrintable(slip.messages));
    const CtlResult passed = move({ u"--project"_s, m_folder.path(), u"--sign-off"_s, u"rollback tested=Ada"_s });
    QVERIFY2(passed.exitCode == 0, qPrintable(passed.messages));
    const CtlResult unknown = ctl({ u"run"_s, u"sign-off"_s, u"last"_s, u"users told=Grace;tea made=Grace"_s });
    QCOMPARE(unknown.exitCode, 64);
    QVERIFY2(unknown.messages.contains(u"\"tea made\" is no item of the checklist"_s)
                 && unknown.messages.contains(u"rollback tested, users told"_s),
             qPrintable(unknown.messages));
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM stopover.event WHERE kind = 'sign_off'"_s),
             u"1"_s);
    const CtlResult told = ctl({ u"run"_s, u"sign-off"_s, u"last"_s, u"users told=Grace"_s });
    QCOMPARE(told.exitCode, 0);
    QVERIFY2(told.output.contains(u"Grace signed off \"users told\" for run 1."_s), qPrintable(told.output));
    const QJsonObject report = ctl({ u"report"_s, u"last"_s, u"--json"_s }).document();
    QCOMPARE(report[u"checklist"_s][0][u"name"_s].toString(), u"Ada"_s);
    QCOMPARE(report[u"checklist"_s][0][u"phase"_s].toString(), u"before"_s);
    QCOMPARE(report[u"checklist"_s][1][u"name"_s].toString(), u"Grace"_s);
    QCOMPARE(report[u"checklist"_s][1][u"phase"_s].toString(), u"after"_s);
    QVERIFY(!report[u"preflight"_s].toArray().isEmpty());
}

/// The way back is dropped only when people have ticked what comes after a run.
void CtlSafetyTest::theWayBackWaitsForItsSignatures()
{
    write(u"stopover-policy.toml"_s,
          "[development]\nsign_offs_during = ['latency watched']\nsign_offs_after = ['the application was "
          "tried']\nwarn = ['P23']\n");
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::markEnvironment(connection, run::Environment::Development));
    QCOMPARE(move({ u"--project"_s, m_folder.path() }).exitCode, 0);
    const QStringList finish { u"run"_s,      u"finish"_s,    u"last"_s,      u"--confirm"_s,
                               u"public.t"_s, u"--project"_s, m_folder.path() };
    const CtlResult refused = ctl(finish);
    QVERIFY2(refused.exitCode == 1, qPrintable(refused.messages));
    QVERIFY2(refused.messages.contains(u"the application was tried"_s) && !refused.messages.contains(u"latency"_s),
             qPrintable(refused.messages));
    const QJsonArray open = ctl({ u"report"_s, u"last"_s, u"--json"_s }).document()[u"checklist"_s].toArray();
    QCOMPARE(open.size(), 2);
    QVERIFY(!open[0][u"ticked"_s].toBool() && !open[1][u"ticked"_s].toBool());
    QCOMPARE(open[1][u"phase"_s].toString(), u"after"_s);
    QCOMPARE(ctl({ u"run"_s, u"sign-off"_s, u"last"_s, u"the application was tried=Ada"_s }).exitCode, 0);
    const CtlResult done = ctl(finish);
    QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
}

/// What policy asks for is said of them, and written down; but it is no time to look for a signature.
void CtlSafetyTest::aBackupAndARestoreAreNotHeldUp()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::markEnvironment(connection, run::Environment::Production));
    const CtlResult made = ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s });
    QVERIFY2(made.exitCode == 0 && made.messages.contains(u"P23"_s), qPrintable(made.messages)); // fsync is off
    execute(u"DELETE FROM public.t WHERE id < 100"_s);
    const CtlResult restored = ctl({ u"backup"_s, u"restore"_s, u"1"_s, u"--confirm"_s, u"public.t"_s });
    QVERIFY2(restored.exitCode == 0 && restored.messages.contains(u"P23"_s), qPrintable(restored.messages));
    QVERIFY(!ctl({ u"report"_s, u"last"_s, u"--json"_s }).document()[u"preflight"_s].toArray().isEmpty());
    QCOMPARE(move().exitCode, 1); // a move waits
}

void CtlSafetyTest::noStepWaitsLongerForALockThanPolicyAllows()
{
    write(u"stopover-policy.toml"_s, "[development]\nlock_timeout = '250ms'\n");
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::markEnvironment(connection, run::Environment::Development));
    QCOMPARE(move({ u"--project"_s, m_folder.path(), u"--stop-before"_s, u"swap"_s }).exitCode, 0);
    QCOMPARE(
        test::scalar(
            m_database->settings(),
            u"SELECT bool_and((s->'lock_policy'->>'timeout_ms')::int <= 250)"
            " FROM stopover.run, jsonb_each(plan::jsonb->'phases') p(phase, steps), jsonb_array_elements(steps) s"_s),
        u"t"_s);
    QCOMPARE(ctl({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, u"public.t"_s }).exitCode, 0);
    write(u"stopover-policy.toml"_s, "[development]\nlock_timeout = 'soon'\n");
    const CtlResult bad = move({ u"--project"_s, m_folder.path() });
    QVERIFY2(bad.exitCode != 0 && bad.messages.contains(u"lock_timeout"_s), qPrintable(bad.messages));
}

/// Another tool begins to migrate while the rows are copied: the swap does not happen, and the run goes on later.
void CtlSafetyTest::theMomentIsAskedAgainBeforeTheSwap()
{
    QCOMPARE(move({ u"--stop-before"_s, u"swap"_s }).exitCode, 0);
    pg::Connection other = m_database->connect();
    VERIFY_OK(other.executeScript(u"SET application_name = 'flyway'"_s));
    const CtlResult refused = ctl({ u"run"_s, u"resume"_s, u"last"_s });
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.messages.contains(u"P15"_s), qPrintable(refused.messages));
    QCOMPARE(
        test::scalar(m_database->settings(), u"SELECT relkind::text FROM pg_class WHERE oid = 'public.t'::regclass"_s),
        u"r"_s);
    VERIFY_OK(other.executeScript(u"SET application_name = 'report'"_s));
    const CtlResult resumed = ctl({ u"run"_s, u"resume"_s, u"last"_s });
    QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.messages));
}

void CtlSafetyTest::healthIsComparedWithTheBaseline()
{
    NEEDS_SUPERUSER();
    execute(u"CREATE TABLE public.c (id int PRIMARY KEY, t_id bigint REFERENCES public.t); CREATE INDEX ON public.c "
            "(t_id)"_s);
    QCOMPARE(ctl({ u"health"_s, u"--save-baseline"_s }).exitCode, 0);
    QCOMPARE(ctl({ u"health"_s }).exitCode, 0);
    execute(u"ALTER TABLE public.c DISABLE TRIGGER ALL; INSERT INTO public.c VALUES (1, 99999); ALTER TABLE public.c "
            "ENABLE TRIGGER ALL"_s);
    const CtlResult sick = ctl({ u"health"_s, u"--json"_s });
    QCOMPARE(sick.exitCode, 1);
    QVERIFY(!sick.document()[u"healthy"_s].toBool());
    QCOMPARE(sick.document()[u"regressions"_s].toInt(), 1);
}

void CtlSafetyTest::orphansAreTakenOutAndKept()
{
    NEEDS_SUPERUSER();
    execute(
        u"CREATE TABLE public.c (id int PRIMARY KEY, t_id bigint CONSTRAINT c_t REFERENCES public.t); INSERT INTO "
        u"public.c SELECT g, g FROM generate_series(1, 50) g;"
        "INSERT INTO public.c VALUES (99, NULL); SET session_replication_role = replica; DELETE FROM public.t WHERE "
        "id <= 3; RESET session_replication_role"_s);
    const CtlResult sick = ctl({ u"health"_s });
    QVERIFY2(sick.output.contains(u"stopoverctl repair public.c --constraint c_t --confirm public.c"_s),
             qPrintable(sick.output));
    QCOMPARE(ctl({ u"mend"_s, u"public.c"_s, u"--constraint"_s, u"c_t"_s }).exitCode, 1); // not confirmed
    QCOMPARE(ctl({ u"mend"_s, u"public.c"_s, u"--constraint"_s, u"nothing"_s, u"--confirm"_s, u"public.c"_s }).exitCode,
             1);
    QCOMPARE(ctl({ u"mend"_s, u"public.c"_s, u"--confirm"_s, u"public.c"_s }).exitCode, 64);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM public.c"_s),
             u"51"_s); // nothing has changed so far
    const CtlResult mended =
        ctl({ u"mend"_s, u"public.c"_s, u"--constraint"_s, u"c_t"_s, u"--confirm"_s, u"public.c"_s });
    QVERIFY2(mended.exitCode == 0, qPrintable(mended.messages));
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) || ' ' || min(id) FROM public.c"_s), u"48 4"_s);
    QCOMPARE(test::scalar(
                 m_database->settings(),
                 u"SELECT string_agg(kind || ' ' || record_count, ', ' ORDER BY id) FROM stopover.migration_backups"_s),
             u"backup 51, newer 3"_s);
    const QString kept = test::scalar(m_database->settings(),
                                      u"SELECT backup_table FROM stopover.migration_backups WHERE kind = 'newer'"_s);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT string_agg(id::text, ',' ORDER BY id) FROM "_s + kept),
             u"1,2,3"_s);
    QVERIFY(!ctl({ u"health"_s }).output.contains(u"stopoverctl repair"_s));
}

void CtlSafetyTest::duplicatesAreTakenOutAndKept()
{
    execute(u"CREATE TABLE public.d (id int PRIMARY KEY, email text, n int); INSERT INTO public.d SELECT g, 'a' || g % "
            u"10, g FROM generate_series(1, 30) g;"
            "INSERT INTO public.d VALUES (100, NULL, 1), (101, NULL, 1)"_s);
    const CtlResult mended =
        ctl({ u"mend"_s, u"public.d"_s, u"--unique"_s, u"email"_s, u"--confirm"_s, u"public.d"_s });
    QVERIFY2(mended.exitCode == 0, qPrintable(mended.messages));
    // NULLs are not equal; of each address the oldest stays.
    QCOMPARE(test::scalar(m_database->settings(),
                          u"SELECT count(*) || ' ' || max(n) FILTER (WHERE id < 100) FROM public.d"_s),
             u"12 10"_s);
    execute(u"ALTER TABLE public.d ADD UNIQUE (email); CREATE TABLE public.e (id int PRIMARY KEY, d int REFERENCES "
            "public.d ON DELETE CASCADE)"_s);
    const CtlResult refused = ctl({ u"mend"_s, u"public.d"_s, u"--unique"_s, u"n"_s, u"--confirm"_s, u"public.d"_s });
    QVERIFY2(refused.exitCode != 0 && refused.messages.contains(u"public.e"_s),
             qPrintable(refused.messages)); // rows of e would go along
    QCOMPARE(test::scalar(m_database->settings(),
                          u"SELECT record_count FROM stopover.migration_backups WHERE kind = 'newer'"_s),
             u"20"_s);
}

/// 'A' refers to 'a' where the type knows no case: what pg_catalog's "=" takes for an orphan is a row to keep.
void CtlSafetyTest::keysOfExtensionsAreComparedByTheirType()
{
    execute(u"CREATE EXTENSION citext SCHEMA public; CREATE TABLE public.p (k public.citext PRIMARY KEY, v text);"
            "CREATE TABLE public.c (id int PRIMARY KEY, k public.citext CONSTRAINT c_k REFERENCES public.p);"
            "INSERT INTO public.p SELECT 'p' || g, 'v' || g FROM generate_series(1, 9) g;"
            "INSERT INTO public.c SELECT g, 'P' || (g % 9 + 1) FROM generate_series(1, 30) g;"
            "SET session_replication_role = replica; INSERT INTO public.c VALUES (99, 'nobody');"
            "RESET session_replication_role"_s);
    const CtlResult sick = ctl({ u"health"_s });
    QVERIFY2(sick.output.contains(u"--constraint c_k"_s), qPrintable(sick.output));
    const CtlResult mended =
        ctl({ u"repair"_s, u"public.c"_s, u"--constraint"_s, u"c_k"_s, u"--confirm"_s, u"public.c"_s });
    QVERIFY2(mended.exitCode == 0, qPrintable(mended.messages));
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM public.c"_s), u"30"_s);
    QVERIFY(!ctl({ u"health"_s }).output.contains(u"stopoverctl repair"_s));
    const CtlResult twice = ctl({ u"repair"_s, u"public.c"_s, u"--unique"_s, u"k"_s, u"--confirm"_s, u"public.c"_s });
    QVERIFY2(twice.exitCode == 0, qPrintable(twice.messages));
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM public.c"_s), u"9"_s);
    const CtlResult slip =
        ctl({ u"repair"_s, u"public.c"_s, u"--unique"_s, u"nosuch"_s, u"--confirm"_s, u"public.c"_s });
    QVERIFY2(slip.exitCode == 1 && slip.messages.contains(u"has no column \"nosuch\""_s), qPrintable(slip.messages));
    // A column comes back to the rows of the same key, whatever its case is now.
    QCOMPARE(ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.p"_s }).exitCode, 0);
    const QString id = test::scalar(m_database->settings(),
                                    u"SELECT max(id) FROM stopover.migration_backups WHERE table_name = 'public.p'"_s);
    execute(u"UPDATE public.p SET k = upper(k::text)::public.citext, v = 'lost'"_s);
    const CtlResult column =
        ctl({ u"backup"_s, u"restore"_s, id, u"--column"_s, u"v"_s, u"--confirm"_s, u"public.p"_s });
    QVERIFY2(column.exitCode == 0, qPrintable(column.messages));
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT string_agg(k || v, ' ' ORDER BY k) FROM public.p"_s),
             u"P1v1 P2v2 P3v3 P4v4 P5v5 P6v6 P7v7 P8v8 P9v9"_s);
    const CtlResult rows = ctl({ u"backup"_s, u"restore"_s, id, u"--confirm"_s, u"public.p"_s });
    QVERIFY2(rows.exitCode == 0, qPrintable(rows.messages));
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT string_agg(k || v, ' ' ORDER BY k) FROM public.p"_s),
             u"p1v1 p2v2 p3v3 p4v4 p5v5 p6v6 p7v7 p8v8 p9v9"_s);
}

/// The one by which a char(3) and a text are equal knows no blanks at the end; that of two texts does.
void CtlSafetyTest::keysAreComparedByTheirOwnOperators()
{
    execute(
        u"CREATE TABLE public.p (k char(3) PRIMARY KEY, v text);"
        "CREATE TABLE public.c (id int PRIMARY KEY, k text CONSTRAINT c_k REFERENCES public.p);"
        "INSERT INTO public.p VALUES ('DE', 'a'), ('FR', 'b'); INSERT INTO public.c VALUES (1, 'DE '), (2, 'FR');"
        "SET session_replication_role = replica; INSERT INTO public.c VALUES (3, 'XX'); RESET session_replication_role"_s);
    const CtlResult sick = ctl({ u"health"_s });
    QVERIFY2(sick.output.contains(u"--constraint c_k"_s), qPrintable(sick.output));
    const CtlResult mended =
        ctl({ u"repair"_s, u"public.c"_s, u"--constraint"_s, u"c_k"_s, u"--confirm"_s, u"public.c"_s });
    QVERIFY2(mended.exitCode == 0, qPrintable(mended.messages));
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT string_agg(id::text, ' ' ORDER BY id) FROM public.c"_s),
             u"1 2"_s);
    QCOMPARE(ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.p"_s }).exitCode, 0);
    const QString id = test::scalar(m_database->settings(),
                                    u"SELECT max(id) FROM stopover.migration_backups WHERE table_name = 'public.p'"_s);
    execute(u"UPDATE public.p SET v = 'lost'"_s);
    const CtlResult rows = ctl({ u"backup"_s, u"restore"_s, id, u"--confirm"_s, u"public.p"_s });
    QVERIFY2(rows.exitCode == 0, qPrintable(rows.messages));
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT string_agg(k || v, ' ' ORDER BY k) FROM public.p"_s),
             u"DEa FRb"_s);
}

void CtlSafetyTest::theServerLogIsShownWhereItMayBe()
{
    NEEDS_SUPERUSER();
    pg::Connection connection = m_database->connect();
    const QString trace = u"no_such_function_"_s + m_database->name();
    QVERIFY(!connection.execute(u"SELECT "_s + trace + u"()"_s));
    const QJsonObject log = ctl({ u"activity"_s, u"--json"_s }).document()[u"server_log"_s].toObject();
    QCOMPARE(log[u"why_not"_s].toString(), QString());
    const QJsonArray lines = log[u"lines"_s].toArray();
    QVERIFY(std::ranges::any_of(lines, [&trace](const QJsonValue& line) {
        return line[u"severity"_s] == u"ERROR"_s && line[u"text"_s].toString().contains(trace);
    }));
    const QString role = u"reader_of_"_s + m_database->name();
    VERIFY_OK(connection.executeScript(u"CREATE ROLE "_s + role
                                       + u" LOGIN; GRANT EXECUTE ON FUNCTION pg_current_logfile() TO "_s + role));
    const auto drop = qScopeGuard(
        [&] { static_cast<void>(connection.executeScript(u"DROP OWNED BY "_s + role + u"; DROP ROLE "_s + role)); });
    const test::CtlResult poor = test::runCtl(
        { u"--db"_s, m_database->uri().replace(u"user=stopover"_s, u"user="_s + role), u"activity"_s, u"--json"_s });
    QCOMPARE(poor.document()[u"server_log"_s][u"why_not"_s].toString(), u"privilege"_s);
    // Asking has left no refusal in it.
    const QJsonArray after = ctl({ u"activity"_s, u"--json"_s }).document()[u"server_log"_s][u"lines"_s].toArray();
    QVERIFY(std::ranges::none_of(after, [&role](const QJsonValue& line) {
        return line[u"text"_s].toString().contains(role) && line[u"severity"_s] == u"ERROR"_s;
    }));
}

void CtlSafetyTest::activityShowsWhoWaits()
{
    pg::Connection holder = m_database->connect();
    VERIFY_OK(holder.executeScript(u"BEGIN; LOCK TABLE public.t"_s));
    QProcess waiter;
    waiter.start(u"psql"_s, { m_database->uri(), u"-c"_s, u"SELECT count(*) FROM public.t"_s });
    QVERIFY(waiter.waitForStarted(test::patienceMs));
    QJsonValue waiting;
    QTRY_VERIFY_WITH_TIMEOUT(
        ([&] {
            const QJsonArray sessions = ctl({ u"activity"_s, u"--json"_s }).document()[u"sessions"_s].toArray();
            const auto found = std::ranges::find_if(
                sessions, [](const QJsonValue& one) { return !one[u"blocked_by"_s].toArray().isEmpty(); });
            waiting = found == sessions.end() ? QJsonValue() : *found;
            return found != sessions.end();
        }()),
        5000);
    QCOMPARE(waiting[u"blocked_by"_s].toArray(), QJsonArray { holder.backendPid() });
    QVERIFY(waiting[u"wanted_lock"_s].toString().contains(u"AccessShareLock"_s));
    VERIFY_OK(holder.executeScript(u"ROLLBACK"_s));
    QVERIFY(waiter.waitForFinished(test::patienceMs));
}

void CtlSafetyTest::sessionsAreEndedButNeverOurs()
{
    pg::Connection ours = m_database->connect();
    VERIFY_OK(ours.executeScript(u"SET application_name = 'stopover/1/copy'"_s));
    const QString own = QString::number(ours.backendPid());
    QCOMPARE(ctl({ u"activity"_s, u"--terminate"_s, own, u"--confirm"_s, own }).exitCode, 64);
    VERIFY_OK(ours.execute(u"SELECT 1"_s));
    pg::Connection other = m_database->connect();
    VERIFY_OK(other.executeScript(u"SET application_name = 'report'"_s));
    const QString pid = QString::number(other.backendPid());
    QCOMPARE(ctl({ u"activity"_s, u"--terminate"_s, pid }).exitCode, 1);
    VERIFY_OK(other.execute(u"SELECT 1"_s));
    QCOMPARE(ctl({ u"activity"_s, u"--terminate"_s, pid, u"--confirm"_s, pid }).exitCode, 0);
    QVERIFY(!other.execute(u"SELECT 1"_s));
    QCOMPARE(ctl({ u"activity"_s, u"--cancel"_s, pid }).exitCode, 64); // gone
}

void CtlSafetyTest::reportIsWrittenInEveryFormat()
{
    QVERIFY(move().exitCode == 0);
    const CtlResult markdown = ctl({ u"report"_s, u"last"_s });
    QCOMPARE(markdown.exitCode, 0);
    QVERIFY(markdown.output.contains(u"public.t"_s) && markdown.output.contains(u"SHA-256"_s)
            && markdown.output.contains(u"```sql"_s));
    const QJsonObject json = ctl({ u"report"_s, u"last"_s, u"--format"_s, u"json"_s }).document();
    QVERIFY(json[u"history"_s][u"whole"_s].toBool());
    QCOMPARE(json[u"certificate"_s][u"root_sha256"_s].toString().size(), 64);
    for (const QJsonValue& kind : json[u"parity"_s].toArray())
        QVERIFY2(kind[u"missing"_s].toArray().isEmpty(), qPrintable(kind[u"kind"_s].toString()));
    const QString html = m_folder.filePath(u"r.html"_s);
    QCOMPARE(ctl({ u"report"_s, u"last"_s, u"--format"_s, u"html"_s, u"--to"_s, html }).exitCode, 0);
    QFile page(html);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    QVERIFY(text.contains("<svg") && !text.contains("http://") && !text.contains("src="));
    QCOMPARE(page.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    const QString pdf = m_folder.filePath(u"r.pdf"_s);
    const CtlResult drawn = ctl({ u"report"_s, u"last"_s, u"--format"_s, u"pdf"_s, u"--to"_s, pdf });
    QVERIFY2(drawn.exitCode == 0, qPrintable(drawn.messages));
    QFile pages(pdf);
    QVERIFY(pages.open(QIODevice::ReadOnly));
    QVERIFY(pages.readAll().startsWith("%PDF"));
    QCOMPARE(ctl({ u"report"_s, u"last"_s, u"--format"_s, u"docx"_s }).exitCode, 64);
    QCOMPARE(ctl({ u"report"_s, u"77"_s }).exitCode, 1);
    QVERIFY(ctl({ u"report"_s, u"last"_s, u"--compare"_s, u"1"_s }).output.contains(u"| yes |"_s));
}

void CtlSafetyTest::anAlteredHistoryShows()
{
    QVERIFY(move().exitCode == 0);
    execute(u"CREATE TABLE public.keep AS TABLE stopover.event; UPDATE stopover.event SET data = '{}' WHERE id = 3"_s);
    const CtlResult altered = ctl({ u"report"_s, u"last"_s, u"--json"_s });
    QCOMPARE(altered.exitCode, 1);
    QCOMPARE(altered.document()[u"history"_s][u"first_broken_event"_s].toInt(), 3);
    execute(u"UPDATE stopover.event e SET data = k.data FROM public.keep k WHERE k.id = e.id"_s);
    QCOMPARE(ctl({ u"report"_s, u"last"_s, u"--json"_s }).exitCode, 0);
    execute(u"DELETE FROM stopover.event WHERE id = (SELECT max(id) FROM stopover.event)"_s);
    const CtlResult cut = ctl({ u"report"_s, u"last"_s, u"--json"_s });
    QCOMPARE(cut.exitCode, 1);
    QVERIFY(!cut.document()[u"history"_s][u"complete"_s].toBool());
}

/// A password that is given in the URI is in no message, no report, no journal, no command line and no environment.
void CtlSafetyTest::passwordsGoNowhere()
{
    NEEDS_SUPERUSER();
    const QString canary = u"Canary-7f3a9"_s;
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'canary') THEN CREATE ROLE canary SUPERUSER "
        "LOGIN PASSWORD 'Canary-7f3a9'; END IF; END $$"_s));
    QString uri = m_database->uri();
    uri += u"&password="_s + canary;
    test::CtlProcess process({ u"--db"_s, uri, u"repartition"_s, u"run"_s, u"--table"_s, u"public.t"_s, u"--strategy"_s,
                               u"hash"_s, u"--key"_s, u"id"_s, u"--partitions"_s, u"4"_s, u"--confirm"_s,
                               u"public.t"_s });
    QVERIFY(process.process().waitForStarted(test::patienceMs));
    // The very first moment of a process cannot be kept clean.
    QVERIFY(process.awaitOutput("1"));
    bool seen = false;
    for (int i = 0; i < 20 && process.process().state() == QProcess::Running; ++i) {
        QFile line(u"/proc/%1/cmdline"_s.arg(process.process().processId()));
        QFile environment(u"/proc/%1/environ"_s.arg(process.process().processId()));
        if (line.open(QIODevice::ReadOnly))
            seen = seen || line.readAll().contains(canary.toUtf8());
        if (environment.open(QIODevice::ReadOnly))
            seen = seen || environment.readAll().contains(canary.toUtf8());
        QTest::qWait(20);
    }
    QVERIFY(!seen);
    const CtlResult result = process.finish();
    QVERIFY2(result.exitCode == 0, qPrintable(result.messages));
    QVERIFY(!result.output.contains(canary) && !result.messages.contains(canary));
    QVERIFY(!ctl({ u"report"_s, u"last"_s }).output.contains(canary));
    QCOMPARE(
        test::scalar(m_database->settings(), u"SELECT count(*) FROM stopover.event WHERE data LIKE '%Canary-7f3a9%'"_s),
        u"0"_s);
    QCOMPARE(test::scalar(
                 m_database->settings(),
                 u"SELECT count(*) FROM stopover.run WHERE plan LIKE '%Canary-7f3a9%' OR spec LIKE '%Canary-7f3a9%'"_s),
             u"0"_s);
    for (const QString& broken :
         { u"postgresql://u:%1@[bad/x"_s, u"host=x password='%1 broken"_s, u"postgresql://u:%1%zz@h/x"_s })
        QVERIFY2(!test::runCtl({ u"--db"_s, broken.arg(canary), u"run"_s, u"list"_s }).messages.contains(canary),
                 qPrintable(broken));
}

/// The plan has to hold it, or it could not be run; what is for people does not.
void CtlSafetyTest::passwordsInSqlAreNotShown()
{
    NEEDS_SUPERUSER();
    const QString statement = u"CREATE ROLE somebody PASSWORD 'Canary-88c1'"_s;
    run::Step step { .slug = u"sql"_s };
    step.statements = { { statement } };
    run::Plan plan { .operation = u"upgrade"_s, .target = u"public.t"_s };
    plan.phases = { { run::Phase::Apply, { step } } };
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::journal::install(connection));
    REQUIRE_VALUE(const RunId run, run::journal::createRun(connection, plan));
    QCOMPARE(test::runPhase(m_database->settings(), run, run::Phase::Apply).result.outcome, Outcome::Succeeded);
    VERIFY_OK(connection.execute(u"DROP ROLE somebody"_s));
    REQUIRE_VALUE(const run::Plan kept, run::journal::planOf(connection, run));
    QCOMPARE(kept.phases.value(run::Phase::Apply).first().statements.first().sql, statement);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT sql FROM stopover.step"_s),
             u"CREATE ROLE somebody PASSWORD '…';\n"_s);
    for (const QString& format : { u"md"_s, u"html"_s, u"json"_s }) {
        const CtlResult report = ctl({ u"report"_s, QString::number(run.value), u"--format"_s, format });
        QVERIFY(report.output.contains(u"CREATE ROLE somebody"_s) && !report.output.contains(u"Canary"_s));
    }
}

void CtlSafetyTest::noCoreIsWritten()
{
    test::CtlProcess process({ u"--db"_s, m_database->uri(), u"repartition"_s, u"run"_s, u"--table"_s, u"public.t"_s,
                               u"--strategy"_s, u"hash"_s, u"--key"_s, u"id"_s, u"--partitions"_s, u"64"_s,
                               u"--confirm"_s, u"public.t"_s });
    QVERIFY(process.process().waitForStarted(test::patienceMs));
    QTest::qWait(100);
    QFile limits(u"/proc/%1/limits"_s.arg(process.process().processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    static const QRegularExpression core(u"Max core file size\\s+0\\s+0"_s);
    QVERIFY(core.match(QString::fromLatin1(limits.readAll())).hasMatch());
    process.finish();
}

STOPOVER_TEST_MAIN(CtlSafetyTest)

#include "tst_ctlsafety.moc"
