#include "tests/support/dropdatabase.h"
#include "tests/support/legs.h"
#include "tests/support/sample.h"
#include "tests/support/testcase.h"
#include "tests/support/writer.h"

#include <QProcess>
#include <QTemporaryFile>

using namespace stopover;
using namespace Qt::StringLiterals;

/// The client is killed at every crash point there is, one run each, with a writer at work; then it is
/// started again and must come to the right end.
class CrashTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void forwardResumesFromEveryPoint();
    void forwardIsAbortedFromEveryPoint();
    void rollbackResumesFromEveryPoint();

private:
    struct Ended
    {
        bool crashed = false;
        int exitCode = 0;
        QByteArray errors;
    };

    Ended ctl(const QStringList& arguments, int crashAt = 0);
    void freshDatabase(const QString& templateName);

    [[nodiscard]] pg::Settings settings() const { return test::TestServer::instance().settings(m_name); }

    QByteArray check(const test::Writer& writer, const QString& relkind);

    QString m_name = u"crash_work"_s;
    QTemporaryFile m_spec;
};

namespace {

const QString sourceTable = uR"(
CREATE TABLE public.owners (grp int PRIMARY KEY);
INSERT INTO public.owners SELECT generate_series(0, 7);
CREATE TABLE public.items (id bigint PRIMARY KEY, grp int NOT NULL REFERENCES public.owners, note text);
INSERT INTO public.items SELECT g, g % 8, 'row ' || g FROM generate_series(1, 3000) g;
CREATE INDEX items_grp ON public.items (grp);
CREATE VIEW public.v_items AS SELECT id, note FROM public.items;
ANALYZE public.items)"_s;

const QByteArray specText = R"([repartition]
table = "public.items"
strategy = "list"
key = "grp % 3"
partitions = 3
batch_rows = 800
)";

/// For QVERIFY2, which takes a C string; it lives until the next call.
const char* at(int point, const QByteArray& what)
{
    static QByteArray text;
    text = QByteArray("point ") + QByteArray::number(point) + QByteArray(": ") + what;
    return text.constData();
}

void dropDatabase(const QString& name)
{
    VERIFY_OK(test::dropDatabase(test::TestServer::instance().settings(u"postgres"_s), name));
}

void admin(const QString& statement)
{
    auto connection = pg::Connection::open(test::TestServer::instance().settings(u"postgres"_s));
    QVERIFY(connection.has_value());
    VERIFY_OK(connection->execute(statement));
}

} // namespace

void CrashTest::initTestCase()
{
    QVERIFY(m_spec.open());
    m_spec.write(specText);
    m_spec.close();
    for (const QString& name : { u"crash_source"_s, u"crash_swapped"_s }) {
        admin(u"CREATE DATABASE "_s + name);
        auto connection = pg::Connection::open(test::TestServer::instance().settings(name));
        QVERIFY(connection.has_value());
        VERIFY_OK(connection->executeScript(sourceTable));
    }
    const pg::Settings swapped = test::TestServer::instance().settings(u"crash_swapped"_s);
    REQUIRE_VALUE(const RunId run, test::startMove(swapped, QString::fromUtf8(specText)));
    QCOMPARE(test::runPhase(swapped, run, run::Phase::Apply).result.outcome, Outcome::Succeeded);
}

void CrashTest::cleanupTestCase()
{
    for (const QString& name : { m_name, u"crash_source"_s, u"crash_swapped"_s })
        dropDatabase(name);
}

CrashTest::Ended CrashTest::ctl(const QStringList& arguments, int crashAt)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (crashAt > 0)
        environment.insert(u"STOPOVER_CRASH_AT"_s, QString::number(crashAt));
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("STOPOVERCTL"),
                  arguments + QStringList { u"--db"_s, test::TestServer::instance().server().uri(m_name) });
    process.waitForFinished(test::patienceMs);
    return { process.exitStatus() == QProcess::CrashExit, process.exitCode(), process.readAllStandardError() };
}

void CrashTest::freshDatabase(const QString& templateName)
{
    dropDatabase(m_name);
    admin(u"CREATE DATABASE "_s + m_name + u" TEMPLATE "_s + templateName);
}

/// What must be true at a correct end; empty when it is.
QByteArray CrashTest::check(const test::Writer& writer, const QString& relkind)
{
    if (!writer.firstError().isEmpty())
        return "the application failed: " + writer.firstError().toUtf8();
    if (writer.lost() != 0)
        return "lost " + QByteArray::number(writer.lost());
    const QString state =
        test::scalar(settings(),
                     u"SELECT concat_ws(' ', (SELECT relkind FROM pg_class WHERE oid = 'public.items'::regclass),"
                     " (SELECT count(*) FROM public.items WHERE id < 1000000), (SELECT count(DISTINCT id) FROM "
                     "public.items WHERE id < 1000000),"
                     " (SELECT count(*) = (SELECT count(*) FROM public.items) FROM public.v_items))"_s);
    const QString expected = relkind + u" 3000 3000 t"_s;
    return state == expected ? QByteArray() : "state " + state.toUtf8() + " instead of " + expected.toUtf8();
}

void CrashTest::forwardResumesFromEveryPoint()
{
    const QStringList run { u"repartition"_s, u"run"_s, m_spec.fileName(), u"--confirm"_s, u"public.items"_s };
    test::SweepPoints points;
    for (bool crashed = true; crashed;) {
        const int point = points.next();
        freshDatabase(u"crash_source"_s);
        test::Writer writer(settings(), u"public.items"_s);
        const Ended first = ctl(run, point);
        crashed = first.crashed;
        if (crashed) {
            const Ended resumed = ctl({ u"run"_s, u"resume"_s, u"last"_s });
            // Killed before the run was written: nothing to resume, nothing changed.
            if (test::scalar(settings(), u"SELECT to_regclass('stopover.run') IS NULL"_s) == "t"_L1
                || test::scalar(settings(), u"SELECT count(*) FROM stopover.run"_s) == "0"_L1) {
                QVERIFY(resumed.exitCode != 0);
                continue;
            }
            QVERIFY2(resumed.exitCode == 0, at(point, resumed.errors));
        }
        writer.stop();
        const QByteArray problem = check(writer, u"p"_s);
        QVERIFY2(problem.isEmpty(), at(point, problem));
    }
    qInfo("%d points", points.swept() - 1);
    QVERIFY(points.swept() > 50);
}

void CrashTest::forwardIsAbortedFromEveryPoint()
{
    const QStringList run { u"repartition"_s, u"run"_s, m_spec.fileName(), u"--confirm"_s, u"public.items"_s };
    // Fewer points: aborting after a crash has few states of its own.
    constexpr int oneIn = 21;
    test::SweepPoints points(oneIn);
    while (true) {
        const int point = points.next();
        freshDatabase(u"crash_source"_s);
        test::Writer writer(settings(), u"public.items"_s);
        if (!ctl(run, point).crashed)
            return;
        const bool isWritten = test::scalar(settings(), u"SELECT to_regclass('stopover.run') IS NOT NULL"_s) == "t"_L1
            && test::scalar(settings(), u"SELECT max(position) = 'source' FROM stopover.run"_s) == "t"_L1;
        if (!isWritten)
            continue;
        const Ended aborted = ctl({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, u"public.items"_s });
        QVERIFY2(aborted.exitCode == 0, at(point, aborted.errors));
        writer.stop();
        const QByteArray problem = check(writer, u"r"_s);
        QVERIFY2(problem.isEmpty(), at(point, problem));
        QCOMPARE(test::scalar(settings(),
                              u"SELECT string_agg(oid::regclass::text, ', ') FROM pg_class WHERE relname ~ "
                              u"'^(items_p[0-9]|fwd_|rev_|touched_)'"
                              " OR relnamespace::regnamespace::text ~ '^stopover_'"_s),
                 QString());
        QCOMPARE(test::scalar(settings(), u"SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'stopover%'"_s), u"0"_s);
    }
}

void CrashTest::rollbackResumesFromEveryPoint()
{
    const QStringList rollback { u"run"_s, u"rollback"_s, u"last"_s, u"--confirm"_s, u"public.items"_s };
    test::SweepPoints points;
    for (bool crashed = true; crashed;) {
        const int point = points.next();
        freshDatabase(u"crash_swapped"_s);
        test::Writer writer(settings(), u"public.items"_s);
        crashed = ctl(rollback, point).crashed;
        if (crashed) {
            const Ended resumed = ctl(rollback);
            const bool wasDone =
                test::scalar(settings(), u"SELECT position || state FROM stopover.run"_s) == "rolled_backidle"_L1;
            QVERIFY2(resumed.exitCode == 0 || wasDone, at(point, resumed.errors));
        }
        writer.stop();
        const QByteArray problem = check(writer, u"r"_s);
        QVERIFY2(problem.isEmpty(), at(point, problem));
    }
    qInfo("%d points", points.swept() - 1);
    QVERIFY(points.swept() > 20);
}

STOPOVER_TEST_MAIN(CrashTest)
#include "tst_crash.moc"
