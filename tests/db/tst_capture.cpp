#include "tests/support/movecase.h"

using namespace stopover;
using namespace Qt::StringLiterals;
using run::Phase;

namespace {

const QString plain = u"CREATE TABLE public.t (id integer PRIMARY KEY, k integer NOT NULL, v text);"
                      "INSERT INTO public.t SELECT g, g % 4 + 1, 'x' FROM generate_series(1, 40) g;"_s;
const QString byExpression = u"[repartition]\ntable='public.t'\nstrategy='list'\nkey='12 / k'\n"
                             "lists=[[3,4],[6,12]]\ndefault=true\nlock_budget=60000"_s;

const QString everything = u"INSERT INTO public.t VALUES (100, 1, 'y'); UPDATE public.t SET v = 'z' WHERE k = 2;"
                           "DELETE FROM public.t WHERE v = 'y'"_s;

} // namespace

/// Whatever is wrong with what captures writes, the application's statement goes through, and no swap follows.
class CaptureTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void noStatementFails_data();
    void noStatementFails();
    void aBulkStatementNeedsOneTransactionId();
    void aStatementThatIsCancelledIsCancelled();
};

void CaptureTest::noStatementFails_data()
{
    QTest::addColumn<QString>("injection");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<bool>("back");
    const auto row = [](const QByteArray& name, const QString& injection, const QString& statement) {
        QTest::newRow(QByteArray(name + ", before the swap").constData()) << injection << statement << false;
        QTest::newRow(QByteArray(name + ", before a rollback").constData()) << injection << statement << true;
    };
    row("the log is gone", u"DROP TABLE @log"_s, everything);
    row("the log lost a column", u"ALTER TABLE @log DROP COLUMN stopover_p1"_s, everything);
    row("the function may not write", u"CREATE ROLE weak; ALTER FUNCTION @function OWNER TO weak"_s, everything);
    row("the log is locked", u"LOCK"_s, u"SET lock_timeout = '50ms';"_s + everything);
    row("a key is renamed", u"ALTER TABLE public.t RENAME id TO number"_s, everything);
    row("a key is larger than the log takes", u"ALTER TABLE public.t ALTER id TYPE bigint"_s,
        u"INSERT INTO public.t VALUES (3000000000, 1, 'y')"_s);
    row("no marker for TRUNCATE", u"DROP TABLE @log_truncated"_s, u"TRUNCATE public.t"_s);
    row("nothing of ours is there", u"DROP TABLE @log, @log_truncated, @log_triggers"_s,
        everything + u";TRUNCATE public.t"_s);
    // Which a partitioned table does not let in.
    QTest::newRow("the partition key of a row fails, before the swap")
        << u"INSERT INTO public.t VALUES (101, 0, 'y')"_s
        << u"UPDATE public.t SET v = 'z' WHERE id = 101; DELETE FROM public.t WHERE id = 101"_s << false;
}

void CaptureTest::noStatementFails()
{
    QFETCH(QString, injection);
    QFETCH(QString, statement);
    QFETCH(bool, back);
    EXECUTE(plain);
    const QString oid = scalar(u"SELECT 'public.t'::regclass::oid"_s);
    START_MOVE(byExpression);
    VERIFY_LEG(test::runPhase(settings(), m_run, Phase::Apply, { .stopBefore = back ? QString() : u"swap"_s }));
    const QString log = u"stopover."_s + (back ? u"rev_"_s : u"fwd_"_s) + oid;
    const QString kind = u"SELECT relkind FROM pg_class WHERE oid = 'public.t'::regclass"_s;
    const QString before = scalar(kind);
    pg::Connection locker = m_database->connect();
    if (injection == "LOCK"_L1) {
        VERIFY_OK(locker.executeScript(u"BEGIN; LOCK TABLE "_s + log));
    } else {
        EXECUTE(QString(injection)
                    .replace("@function"_L1, QString(log).replace("stopover."_L1, "stopover.capture_"_L1) + u"()"_s)
                    .replace("@log"_L1, log));
    }
    EXECUTE(statement);
    if (locker.inTransaction())
        VERIFY_OK(locker.execute(u"ROLLBACK"_s));
    const QString rows = test::digestOf(settings(), u"public.t"_s);
    const auto swapped = test::runPhase(settings(), m_run, back ? Phase::Rollback : Phase::Apply);
    // On the way back, where capture can be made anew, all rows are compared.
    const bool isMended = back && swapped.result.outcome == Outcome::Succeeded;
    QCOMPARE(scalar(kind) != before, isMended);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
    if (injection.startsWith("CREATE ROLE"_L1))
        EXECUTE(u"DROP OWNED BY weak CASCADE; DROP ROLE weak"_s);
}

/// A block with an exception handler that wrote something would take one for each row, and overflow what other sessions
/// know of running transactions.
void CaptureTest::aBulkStatementNeedsOneTransactionId()
{
    EXECUTE(plain);
    START_MOVE(byExpression);
    VERIFY_LEG(test::runPhase(settings(), m_run, Phase::Apply, { .stopBefore = u"swap"_s }));
    pg::Connection writer = m_database->connect();
    const QString next = u"SELECT txid_snapshot_xmax(txid_current_snapshot())"_s;
    VERIFY_OK(writer.execute(u"BEGIN"_s));
    VERIFY_OK(writer.execute(u"UPDATE public.t SET v = 'first' WHERE id = 1"_s));
    REQUIRE_VALUE(const pg::Rows before, writer.execute(next));
    VERIFY_OK(writer.execute(u"UPDATE public.t SET id = id + 1000"_s));
    VERIFY_OK(writer.execute(u"COMMIT"_s));
    QVERIFY2(scalar(next).toLongLong() - before.integer(0, 0) < 20, qPrintable(scalar(next)));
    VERIFY_LEG(test::runPhase(settings(), m_run, Phase::Apply));
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE id > 1000"_s), u"40"_s);
}

void CaptureTest::aStatementThatIsCancelledIsCancelled()
{
    EXECUTE(plain);
    const QString oid = scalar(u"SELECT 'public.t'::regclass::oid"_s);
    START_MOVE(byExpression);
    VERIFY_LEG(test::runPhase(settings(), m_run, Phase::Apply, { .stopBefore = u"swap"_s }));
    pg::Connection locker = m_database->connect();
    VERIFY_OK(locker.executeScript(u"BEGIN; LOCK TABLE stopover.fwd_"_s + oid));
    pg::Connection writer = m_database->connect();
    VERIFY_OK(writer.execute(u"SET statement_timeout = '200ms'"_s));
    const auto stopped = writer.execute(u"UPDATE public.t SET v = 'y'"_s);
    QCOMPARE(stopped.error().sqlState, u"57014"_s);
    VERIFY_OK(locker.execute(u"ROLLBACK"_s));
    VERIFY_LEG(test::runPhase(settings(), m_run, Phase::Apply));
}

STOPOVER_TEST_MAIN(CaptureTest)
#include "tst_capture.moc"
