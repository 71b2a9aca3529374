#include "tests/fault/foreignstatements.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/dropdatabase.h"
#include "tests/support/legs.h"
#include "tests/support/sample.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using run::Phase;
using test::CtlProcess;
using test::CtlResult;
using test::ForeignStatement;

namespace {

using Kind = ForeignStatement::Kind;

/// A phase as the command line runs it.
struct Leg
{
    QString name;
    QString start; ///< the database that it begins with
    QStringList command;
    QString before; ///< relkind of the table
    QString after;
};

const QList<Leg> legs {
    { u"apply"_s, u"foreign_source"_s, { u"repartition"_s, u"run"_s }, u"r"_s, u"p"_s },
    { u"rollback"_s, u"foreign_swapped"_s, { u"run"_s, u"rollback"_s, u"last"_s }, u"p"_s, u"r"_s },
    { u"reapply"_s, u"foreign_back"_s, { u"run"_s, u"reapply"_s, u"last"_s }, u"r"_s, u"p"_s },
    { u"finish"_s, u"foreign_swapped"_s, { u"run"_s, u"finish"_s, u"last"_s }, u"p"_s, u"p"_s },
    { u"abort"_s, u"foreign_back"_s, { u"run"_s, u"abort"_s, u"last"_s }, u"r"_s, u"r"_s },
};

const QByteArray specText = R"([repartition]
table = "public.items"
strategy = "list"
key = "grp % 3"
partitions = 3
batch_rows = 400
lock_budget = 20000
)";

/// Where the table is by now.
const QString liveName =
    u"SELECT coalesce(to_regclass('public.items'), to_regclass('public.renamed'), to_regclass('other.items'))::text"_s;

constexpr int cellsAtOnce = 30;

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

/// The error's code that a call has said at last.
QString codeOf(const CtlResult& result)
{
    static const QRegularExpression code(u"\"code\": ?\"(\\w+)\""_s);
    QString last = u"exit %1"_s.arg(result.exitCode);
    for (auto matches = code.globalMatch(result.output + result.messages); matches.hasNext();)
        last = matches.next().captured(1);
    return last;
}

} // namespace

/// While a run stands at a crash point, somebody else changes the table, what belongs to it, or what is ours. Then the
/// run goes on: it is done, and all is as that statement left it, or it refuses, and nothing is lost either.
///
/// STOPOVER_FOREIGN="leg point number" repeats one of them. STOPOVER_WRITE_OUTCOMES=n writes the table of outcomes in
/// docs, with n points each.
class ForeignTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void doneAndEqualOrRefusedAndUntouched();

private:
    struct Cell
    {
        const Leg& leg;
        int point;
        const ForeignStatement& statement;
    };

    /// What was done to the table before the run went on.
    struct Interference
    {
        bool happened = false;
        QString digest;
    };

    void countPoints();
    void fresh(const Leg& leg);
    QStringList commandOf(const Leg& leg) const;
    QString outcomeOf(const Cell& cell);
    Interference interfere(pg::Connection& session, const ForeignStatement& statement) const;
    void release(pg::Connection& session, const ForeignStatement& statement) const;
    QString problemOf(const Cell& cell, const Interference& interference, const CtlResult& result);
    QString problemOfAbort(const ForeignStatement& statement);
    QString digest(pg::Connection& session) const;
    bool canWrite() const;
    void writeOutcomes(int points) const;

    [[nodiscard]] pg::Settings settings() const { return test::TestServer::instance().settings(u"foreign_work"_s); }

    [[nodiscard]] QString truth(const QString& condition) const;

    QTemporaryDir m_folder;
    QString m_digest; ///< of the table that nobody has touched
    QMap<QString, int> m_points; ///< of each leg
    QMap<QString, QMap<QString, QSet<QString>>> m_outcomes; ///< of a statement, in a leg
};

void ForeignTest::initTestCase()
{
    QFile spec(m_folder.filePath(u"items.toml"_s));
    QVERIFY(spec.open(QIODevice::WriteOnly));
    spec.write(specText);
    spec.close();
    admin(u"CREATE ROLE foreign_reader"_s);
    admin(u"CREATE ROLE foreign_owner"_s);
    admin(u"CREATE DATABASE foreign_source"_s);
    {
        auto connection = pg::Connection::open(test::TestServer::instance().settings(u"foreign_source"_s));
        QVERIFY(connection.has_value());
        // A partitioned table has no triggers BEFORE rows before 13.
        const bool old = connection->serverVersion() < 130000;
        VERIFY_OK(connection->executeScript(old ? QString(test::foreignTable).replace("BEFORE"_L1, "AFTER"_L1)
                                                : test::foreignTable));
        m_digest = digest(*connection);
    }
    admin(u"CREATE DATABASE foreign_swapped TEMPLATE foreign_source"_s);
    const pg::Settings swapped = test::TestServer::instance().settings(u"foreign_swapped"_s);
    REQUIRE_VALUE(const RunId run, test::startMove(swapped, QString::fromUtf8(specText)));
    QCOMPARE(test::runPhase(swapped, run, Phase::Apply).result.outcome, Outcome::Succeeded);
    admin(u"CREATE DATABASE foreign_back TEMPLATE foreign_swapped"_s);
    const pg::Settings back = test::TestServer::instance().settings(u"foreign_back"_s);
    QCOMPARE(test::runPhase(back, run, Phase::Rollback).result.outcome, Outcome::Succeeded);
    countPoints();
}

void ForeignTest::cleanupTestCase()
{
    for (const QString& name : { u"foreign_work"_s, u"foreign_back"_s, u"foreign_swapped"_s, u"foreign_source"_s })
        dropDatabase(name);
}

QStringList ForeignTest::commandOf(const Leg& leg) const
{
    QStringList command = leg.command;
    if (command.first() == "repartition"_L1)
        command.append(m_folder.filePath(u"items.toml"_s));
    return command
        + QStringList { u"--confirm"_s, u"public.items"_s, u"--json"_s, u"--db"_s,
                        test::TestServer::instance().server().uri(u"foreign_work"_s) };
}

/// Of a database that is a copy of another one's catalog: what it holds of the cluster is put back, too.
void ForeignTest::fresh(const Leg& leg)
{
    admin(u"ALTER ROLE CURRENT_USER RESET ALL"_s);
    dropDatabase(u"foreign_work"_s);
    admin(u"CREATE DATABASE foreign_work TEMPLATE "_s + leg.start);
}

void ForeignTest::countPoints()
{
    for (const Leg& leg : legs) {
        fresh(leg);
        const QString log = m_folder.filePath(leg.name);
        const CtlResult result = test::runCtl(commandOf(leg), { { u"STOPOVER_CRASH_LOG"_s, log } });
        QVERIFY2(result.exitCode == 0, qPrintable(leg.name + result.messages));
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_points.insert(leg.name, static_cast<int>(file.readAll().count('\n')));
    }
}

QString ForeignTest::digest(pg::Connection& session) const
{
    const auto name = session.execute(liveName);
    if (!name || name->isNull(0, 0))
        return u"none"_s;
    const auto rows =
        session.execute(u"SELECT concat(count(*), ' ', sum(hashtextextended(concat_ws('|', id, grp, note), 0))) FROM "_s
                        + name->text(0, 0));
    return rows ? rows->text(0, 0) : rows.error().sqlState;
}

ForeignTest::Interference ForeignTest::interfere(pg::Connection& session, const ForeignStatement& statement) const
{
    static_cast<void>(session.executeScript(u"SET search_path = public; SET lock_timeout = '400ms'"_s));
    if (statement.kind != Kind::Once)
        static_cast<void>(session.execute(u"BEGIN"_s));
    const auto done = session.executeScript(statement.sql);
    Interference interference { .happened = done.has_value(), .digest = m_digest };
    if (const QString now = done ? digest(session) : QString(); now.contains(u' ') || now == "none"_L1)
        interference.digest = now;
    if (!done)
        static_cast<void>(session.execute(u"ROLLBACK"_s));
    else if (statement.kind == Kind::Prepared)
        static_cast<void>(session.execute(u"PREPARE TRANSACTION 'foreign'"_s));
    return interference;
}

void ForeignTest::release(pg::Connection& session, const ForeignStatement& statement) const
{
    std::this_thread::sleep_for(1500ms);
    static_cast<void>(session.execute(statement.kind == Kind::Prepared ? u"COMMIT PREPARED 'foreign'"_s : u"COMMIT"_s));
}

QString ForeignTest::truth(const QString& condition) const
{
    auto connection = pg::Connection::open(settings());
    if (!connection)
        return u"no connection"_s;
    static_cast<void>(connection->execute(u"SET search_path = public"_s));
    const auto rows = connection->execute(u"SELECT ("_s + condition + u")::text"_s);
    return rows ? rows->text(0, 0) : rows.error().message;
}

bool ForeignTest::canWrite() const
{
    auto connection = pg::Connection::open(settings());
    const auto done = connection->executeScript(u"BEGIN; INSERT INTO public.items (id, grp, note) VALUES (-5, 1, 'w'); "
                                                u"UPDATE public.items SET grp = 2, note = 'x' "
                                                "WHERE id = -5; DELETE FROM public.items WHERE id = -5; ROLLBACK"_s);
    if (!done)
        qInfo("%s", test::describe(done.error()).constData());
    return done.has_value();
}

QString ForeignTest::problemOfAbort(const ForeignStatement& statement)
{
    if (statement.forbidsAbort
        || truth(u"(SELECT max(position) FROM stopover.run) IN ('source', 'rolled_back')"_s) != "true"_L1)
        return {};
    const CtlResult aborted =
        test::runCtl({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, u"public.items"_s, u"--json"_s, u"--db"_s,
                       test::TestServer::instance().server().uri(u"foreign_work"_s) });
    if (aborted.exitCode != 0)
        return u"cannot be aborted: "_s + codeOf(aborted) + aborted.messages;
    const QString left = truth(u"SELECT string_agg(x, ', ') FROM (SELECT tgname::text AS x FROM pg_trigger WHERE "
                               u"tgname LIKE 'stopover%' UNION ALL SELECT "
                               "nspname FROM pg_namespace WHERE nspname LIKE 'stopover\\_stage%') q"_s);
    return left.isEmpty() ? QString() : u"left behind: "_s + left;
}

/// What is wrong at the end; empty when nothing is.
QString ForeignTest::problemOf(const Cell& cell, const Interference& interference, const CtlResult& result)
{
    const bool done = result.exitCode == 0;
    const ForeignStatement& statement = cell.statement;
    auto connection = pg::Connection::open(settings());
    if (const QString now = digest(*connection); now != interference.digest)
        return u"rows are %1 instead of %2"_s.arg(now, interference.digest);
    const QString holds = interference.happened ? truth(statement.holds) : u"true"_s;
    if (holds != "true"_L1)
        return u"its effect is lost: "_s + holds;
    const bool hasTable = interference.digest != "none"_L1;
    const QString kind = !hasTable ? QString()
                                   : truth(u"SELECT relkind FROM pg_class WHERE oid = ("_s
                                           + QString(liveName).replace(u"::text"_s, QString()) + u')');
    const QStringList allowed = done ? QStringList { cell.leg.after } : QStringList { cell.leg.before, cell.leg.after };
    if (hasTable && !allowed.contains(kind))
        return u"relkind "_s + kind;
    if (!(interference.happened && statement.takesView)) {
        if (truth(u"(SELECT count(*) FROM public.v_items) = (SELECT count(*) FROM ("_s
                  + u"SELECT 1 FROM %1) t)"_s.arg(truth(liveName)))
            != "true"_L1)
            return u"the view shows other rows"_s;
    }
    if (!(interference.happened && statement.stopsWrites) && !canWrite())
        return u"the application cannot write"_s;
    return done ? QString() : problemOfAbort(statement);
}

QString ForeignTest::outcomeOf(const Cell& cell)
{
    fresh(cell.leg);
    Interference interference;
    CtlResult result;
    {
        CtlProcess process(commandOf(cell.leg), { { u"STOPOVER_STOP_AT"_s, QString::number(cell.point) } });
        if (!process.awaitStop())
            return {};
        auto session = pg::Connection::open(settings());
        interference = interfere(*session, cell.statement);
        process.goOn();
        if (interference.happened && cell.statement.kind != Kind::Once)
            release(*session, cell.statement);
        result = process.finish();
    }
    admin(u"ALTER ROLE CURRENT_USER RESET ALL"_s);
    const QString outcome = !interference.happened ? u"not possible there"_s
        : result.exitCode == 0                     ? u"done"_s
                                                   : u"refused: "_s + codeOf(result);
    QString problem = problemOf(cell, interference, result);
    if (!interference.happened && result.exitCode != 0)
        problem = u"failed: "_s + result.messages;
    if (problem.isEmpty())
        return outcome;
    QTest::qFail(qPrintable(u"STOPOVER_FOREIGN=\"%1 %2 %3\" (%4), %5: %6"_s.arg(
                     cell.leg.name, QString::number(cell.point),
                     QString::number(&cell.statement - test::foreignStatements().data()), cell.statement.sql, outcome,
                     problem.left(700))),
                 __FILE__, __LINE__);
    return outcome + u", but "_s + problem.left(60);
}

void ForeignTest::doneAndEqualOrRefusedAndUntouched()
{
    const QList<ForeignStatement>& statements = test::foreignStatements();
    if (const QStringList one = qEnvironmentVariable("STOPOVER_FOREIGN").split(u' '); one.size() == 3) {
        const auto leg = std::ranges::find(legs, one.at(0), &Leg::name);
        qInfo("%s", qPrintable(outcomeOf({ *leg, one.at(1).toInt(), statements.at(one.at(2).toInt()) })));
        return;
    }
    std::mt19937 random(test::sampleSeed());
    const int written = qEnvironmentVariableIntValue("STOPOVER_WRITE_OUTCOMES");
    QList<Cell> cells;
    for (const Leg& leg : legs) {
        const int points = m_points.value(leg.name);
        for (const ForeignStatement& statement : statements) {
            const int wanted = test::samplesAll() ? points : std::max(1, written);
            for (int number = 1; number <= wanted; ++number)
                cells.append(
                    { leg, test::samplesAll() ? number : 1 + static_cast<int>(random() % static_cast<unsigned>(points)),
                      statement });
        }
    }
    std::vector<qsizetype> order;
    for (qsizetype number = 0; number < cells.size(); ++number)
        order.push_back(number);
    std::ranges::shuffle(order, random);
    if (!test::samplesAll() && written == 0)
        order.resize(cellsAtOnce);
    for (const qsizetype number : order) {
        const Cell& cell = cells.at(number);
        if (const QString outcome = outcomeOf(cell); !outcome.isEmpty())
            m_outcomes[cell.statement.sql][cell.leg.name].insert(outcome);
        if (written > 0)
            writeOutcomes(written);
    }
}

void ForeignTest::writeOutcomes(int points) const
{
    QFile file(QStringLiteral(STOPOVER_SOURCE_DIR "/docs/foreign-statements.md"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QStringList lines {
        u"# Statements of others in the middle of a run"_s,
        QString(),
        u"While a run stands at one of its crash points, another session runs a statement; then the run goes on. "
        "\"done\": the phase was completed, and the statement's effect, all rows and the application's writes are "
        "there. "
        "\"refused\": the phase ended with this error, and the same holds. "
        "\"not possible there\": the server refused the statement, or it "
        "waited for the run's lock. "
        "What is empty was not tried. `tests/fault/tst_foreign` with STOPOVER_WRITE_OUTCOMES=%1 wrote this, with %1 points for each."_s
            .arg(points),
        QString(),
        u"| statement | apply | rollback | reapply | finish | abort |"_s,
        u"|---|---|---|---|---|---|"_s
    };
    for (const ForeignStatement& statement : test::foreignStatements()) {
        QString line = u"| `"_s + QString(statement.sql).replace(u"\\"_s, QString()) + u"` |"_s;
        for (const Leg& leg : legs) {
            QStringList outcomes = m_outcomes.value(statement.sql).value(leg.name).values();
            outcomes.sort();
            line += u' ' + outcomes.join(u"; "_s) + u" |"_s;
        }
        lines.append(line);
    }
    file.write((lines.join(u'\n') + u'\n').toUtf8());
}

STOPOVER_TEST_MAIN(ForeignTest)
#include "tst_foreign.moc"
