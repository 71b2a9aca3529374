#include "core/run/words.h"
#include "tests/support/dropdatabase.h"
#include "tests/support/dumps.h"
#include "tests/support/movecase.h"
#include "tests/support/sample.h"
#include "tests/support/twincompare.h"
#include "tests/support/twinwrites.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace stopover;
using namespace Qt::StringLiterals;
using run::Phase;

namespace {

/// A statement and what came of it.
struct Written
{
    QStringList statements;
    QStringList answers;
};

/// What somebody who compares two databases by their answers sees: the rows, or the error's code.
QString answerOf(const Result<pg::Rows>& rows)
{
    if (!rows)
        return rows.error().sqlState;
    QStringList lines;
    for (int row = 0; row < rows->count(); ++row) {
        QStringList values;
        for (int column = 0; column < rows->columns(); ++column)
            values.append(rows->isNull(row, column) ? u"NULL"_s : rows->text(row, column));
        lines.append(values.join(u'|'));
    }
    // Nothing says in which order rows come.
    lines.sort();
    return QString::number(rows->affected()) + u' ' + lines.join(u'\n');
}

QStringList answersOf(pg::Connection& connection, const QStringList& statements)
{
    QStringList answers;
    for (const QString& statement : statements) {
        const auto rows = connection.execute(statement);
        answers.append(answerOf(rows));
        if (!rows)
            break;
    }
    if (connection.inTransaction())
        static_cast<void>(connection.execute(u"ROLLBACK"_s));
    return answers;
}

/// Without what that server does not have yet. What cannot be moved on it is blocked, and what fails, fails on both.
QString olderForm(QString text, int version)
{
    static const QRegularExpression multirange(u"int4multirange\\(int4range\\(1, 2\\), ([^)]*\\))\\)"_s);
    static const QRegularExpression columns(
        u"(CREATE PUBLICATION p_few FOR TABLE \\S+) \\([^;]*\\) WITH \\([^)]*\\)"_s);
    static const QRegularExpression atomic(u"BEGIN ATOMIC (SELECT[^;]*); END"_s);
    // What before 15 an UPDATE of a key would set off is asked for; triggers before rows and publications block before 13.
    static const QRegularExpression action(u"(ADD CONSTRAINT child_fk [^;]*?) ON DELETE (CASCADE|SET NULL)"_s);
    static const QRegularExpression before(u"CREATE TRIGGER (counted|first) BEFORE [^;]*"_s);
    static const QRegularExpression truncate(u"^TRUNCATE (TABLE )?"_s);
    static const QRegularExpression publication(u"CREATE PUBLICATION [^;]*"_s);
    if (version < 130000)
        text.replace(before, u"SELECT 1"_s).replace(publication, u"SELECT 1"_s).replace(truncate, u"DELETE FROM "_s);
    if (version < 150000)
        text.replace(action, u"\\1"_s).remove(" WITH (security_invoker)"_L1).replace(columns, u"\\1"_s);
    if (version < 140000) {
        text.remove(", ALTER note SET COMPRESSION pglz"_L1).replace(atomic, u"LANGUAGE sql AS '\\1'"_s);
        text.replace(multirange, u"\\1"_s).replace("int4multirange"_L1, "int4range"_L1);
    }
    return text;
}

const QList<QList<Phase>> journeys {
    { Phase::Apply, Phase::Finish },
    { Phase::Apply, Phase::Rollback, Phase::Abort },
    { Phase::Apply, Phase::Rollback, Phase::Reapply, Phase::Finish },
    { Phase::Apply, Phase::Rollback, Phase::Reapply, Phase::Rollback, Phase::Abort },
    { Phase::Abort },
};

constexpr int mostDifferent = 6;
constexpr int casesAtOnce = 30;
constexpr int casesOfAll = 300;
constexpr int writesBetween = 25;
constexpr int writesInStep = 15;

} // namespace

/// Two databases of the same generated schema get the same writes; the table of one of them is moved there and back
/// meanwhile. Nobody may see a difference: not in an answer, not in a row, not in a privilege, and after the way back
/// not in a definition.
///
/// STOPOVER_SEEDS=n runs the first n cases, STOPOVER_TWIN=k the k-th alone and says what it consists of.
class TwinOracleTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nobodySeesADifference();

private:
    enum class CaseEnd {
        Equal,
        Blocked,
        Different,
    };

    CaseEnd runCase(unsigned seed);
    bool prepare(const test::TwinCase& twin);
    bool runPhases(const test::TwinCase& twin, const QList<Phase>& phases, RunId run);
    void write(test::TwinWrites& writes);
    bool phaseUnderWrites(test::TwinWrites& writes, Phase phase, RunId run);
    bool isEqual(const QString& moment);
    bool differ(const QString& moment, const QString& what);

    [[nodiscard]] pg::Settings settings(bool moved) const
    {
        return test::TestServer::instance().settings(moved ? u"twin_moved"_s : u"twin_still"_s);
    }

    std::optional<pg::Connection> m_moved; ///< the application's session, of all phases
    std::optional<pg::Connection> m_still;
    QList<Written> m_written; ///< to the moved one, and not yet to the other
    QMap<QString, int> m_blocked;
    unsigned m_seed = 0;
    int m_version = 0;
    bool m_dumps = false;
};

void TwinOracleTest::initTestCase()
{
    auto connection = pg::Connection::open(test::TestServer::instance().settings(u"postgres"_s));
    QVERIFY(connection.has_value());
    VERIFY_OK(connection->executeScript(test::twinRoleScript));
    m_version = connection->serverVersion();
    m_dumps = test::canDump();
    if (!m_dumps)
        qInfo("definitions are not compared: no pg_dump reads this server");
}

bool TwinOracleTest::differ(const QString& moment, const QString& what)
{
    QTest::qFail(qPrintable(u"STOPOVER_TWIN=%1, %2: %3"_s.arg(QString::number(m_seed), moment, what.left(1500))),
                 __FILE__, __LINE__);
    return false;
}

bool TwinOracleTest::prepare(const test::TwinCase& twin)
{
    m_moved.reset();
    m_still.reset();
    m_written.clear();
    auto admin = pg::Connection::open(test::TestServer::instance().settings(u"postgres"_s));
    for (const QString& name : { u"twin_moved"_s, u"twin_still"_s }) {
        const auto dropped = test::dropDatabase(test::TestServer::instance().settings(u"postgres"_s), name);
        if (!dropped)
            return differ(name, QString::fromUtf8(test::describe(dropped.error())));
    }
    if (const auto done = admin->execute(u"CREATE DATABASE twin_still"_s); !done)
        return differ(u"create"_s, QString::fromUtf8(test::describe(done.error())));
    {
        auto maker = pg::Connection::open(settings(false));
        const auto made = maker->executeScript(u"SET search_path = public, ext, types;\n"_s + twin.script);
        if (!made)
            return differ(u"script"_s, QString::fromUtf8(test::describe(made.error())));
    }
    if (const auto done = admin->execute(u"CREATE DATABASE twin_moved TEMPLATE twin_still"_s); !done)
        return differ(u"template"_s, QString::fromUtf8(test::describe(done.error())));
    m_moved.emplace(*pg::Connection::open(settings(true).withApplicationName(u"application"_s)));
    m_still.emplace(*pg::Connection::open(settings(false)));
    const test::TwinWrites writes(twin);
    answersOf(*m_moved, writes.opening());
    answersOf(*m_still, writes.opening());
    return true;
}

void TwinOracleTest::write(test::TwinWrites& writes)
{
    QStringList statements = writes.next();
    for (QString& statement : statements)
        statement = olderForm(statement, m_version);
    m_written.append({ statements, answersOf(*m_moved, statements) });
}

/// The application goes on while the phase runs, and writes in each of its steps.
bool TwinOracleTest::phaseUnderWrites(test::TwinWrites& writes, Phase phase, RunId run)
{
    std::atomic<int> allowed { writesInStep };
    std::jthread application([&](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            if (allowed > 0) {
                --allowed;
                write(writes);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    });
    run::Control control;
    const test::PhaseOutcome outcome =
        test::runPhase(settings(true), run, phase, control, [&](const run::Event& event) {
            if (event.kind == run::EventKind::StepStarted)
                allowed += writesInStep;
        });
    application.request_stop();
    application.join();
    if (outcome.result.outcome == Outcome::Succeeded)
        return true;
    return differ(run::wordOf(phase), QString::fromUtf8(test::describe(outcome.result.error)));
}

/// The other gets what was written, too.
bool TwinOracleTest::isEqual(const QString& moment)
{
    for (const Written& written : std::exchange(m_written, {})) {
        const QStringList answers = answersOf(*m_still, written.statements);
        if (answers != written.answers)
            return differ(moment,
                          u"%1\nanswered\n%2\ninstead of\n%3"_s.arg(written.statements.join(u";\n"_s),
                                                                    written.answers.join(u'\n'), answers.join(u'\n')));
    }
    const QString difference =
        test::difference(test::twinContentOf(settings(true)), test::twinContentOf(settings(false)));
    return difference.isEmpty() || differ(moment, difference);
}

bool TwinOracleTest::runPhases(const test::TwinCase& twin, const QList<Phase>& phases, RunId run)
{
    test::TwinWrites writes(twin);
    for (const Phase phase : phases) {
        for (int number = 0; number < writesBetween; ++number)
            write(writes);
        const QString moment = u"after "_s + run::wordOf(phase);
        if (!phaseUnderWrites(writes, phase, run) || !isEqual(moment))
            return false;
        const QString looks = test::difference(test::appearanceOf(settings(true), twin.table),
                                               test::appearanceOf(settings(false), twin.table));
        if (!looks.isEmpty())
            return differ(moment, looks);
    }
    if (phases.last() != Phase::Abort || !m_dumps)
        return true;
    const QString definitions =
        test::difference(test::twinDefinitionsOf(settings(true)), test::twinDefinitionsOf(settings(false)));
    return definitions.isEmpty() || differ(u"definitions"_s, definitions);
}

TwinOracleTest::CaseEnd TwinOracleTest::runCase(unsigned seed)
{
    m_seed = seed;
    test::TwinCase twin = test::makeTwinCase(seed);
    twin.script = olderForm(twin.script, m_version);
    if (qEnvironmentVariableIsSet("STOPOVER_TWIN"))
        qInfo("%s\n%s", qPrintable(twin.script), qPrintable(twin.toml));
    if (!prepare(twin))
        return CaseEnd::Different;
    const auto plan = test::planMove(settings(true), twin.toml);
    if (plan && plan->blocked()) {
        for (const run::Finding& finding : plan->findings) {
            if (finding.severity == run::Severity::Block)
                ++m_blocked[finding.rule];
        }
        return CaseEnd::Blocked;
    }
    const auto run = test::startMove(settings(true), twin.toml);
    if (!run) {
        differ(u"plan"_s, QString::fromUtf8(test::describe(run.error())));
        return CaseEnd::Different;
    }
    return runPhases(twin, journeys.at(static_cast<qsizetype>(seed % static_cast<unsigned>(journeys.size()))), *run)
        ? CaseEnd::Equal
        : CaseEnd::Different;
}

void TwinOracleTest::nobodySeesADifference()
{
    const int one = qEnvironmentVariableIntValue("STOPOVER_TWIN");
    const int usual = test::samplesAll() ? casesOfAll : casesAtOnce;
    const int wanted =
        qEnvironmentVariableIsSet("STOPOVER_SEEDS") ? qEnvironmentVariableIntValue("STOPOVER_SEEDS") : usual;
    const unsigned first = one > 0 ? static_cast<unsigned>(one) : 1;
    const unsigned last = one > 0 ? first : first + static_cast<unsigned>(wanted) - 1;
    int blocked = 0;
    int different = 0;
    for (unsigned seed = first; seed <= last; ++seed) {
        QElapsedTimer timer;
        timer.start();
        const CaseEnd end = runCase(seed);
        if (qEnvironmentVariableIsSet("STOPOVER_SEEDS"))
            qInfo("%u: %s after %lld ms", seed,
                  end == CaseEnd::Equal         ? "equal"
                      : end == CaseEnd::Blocked ? "blocked"
                                                : "DIFFERENT",
                  timer.elapsed());
        different += end == CaseEnd::Different ? 1 : 0;
        if (different == mostDifferent)
            return;
        blocked += end == CaseEnd::Blocked ? 1 : 0;
    }
    qInfo("%d of %u cases were blocked", blocked, last - first + 1);
    for (auto rule = m_blocked.cbegin(); rule != m_blocked.cend(); ++rule)
        qInfo("blocked by %s: %d", qPrintable(rule.key()), *rule);
    // What is blocked shows nothing.
    QVERIFY(one > 0 || blocked * 3 <= wanted);
}

STOPOVER_TEST_MAIN(TwinOracleTest)
#include "tst_twinoracle.moc"
