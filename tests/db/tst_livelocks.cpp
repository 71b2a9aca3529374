#include "core/catalog/schema.h"
#include "core/risk/lint.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QSet>

using namespace stopover;
using namespace Qt::StringLiterals;

namespace {

QString fileText(const char* name)
{
    QFile file(QStringLiteral(STOPOVER_SOURCE_DIR "/tests/data/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return QString::fromUtf8(file.readAll());
}

/// A prediction and the server's answer, in the same words. Names are those from before the statement.
struct Answer
{
    QStringList locks;
    QStringList rewritten;
};

} // namespace

/// Runs every statement on the server, reads what it locks and rewrites before it is rolled back, and compares.
class LiveLocksTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void serverDoesWhatIsPredicted_data();
    void serverDoesWhatIsPredicted();

private:
    Result<Answer> measure(const QString& statement);
    std::unique_ptr<test::TestDatabase> m_database;
    catalog::Schema m_schema;
};

void LiveLocksTest::initTestCase()
{
    m_database = std::make_unique<test::TestDatabase>();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(fileText("locks-setup.sql")));
    VERIFY_OK(connection.executeScript(u"create schema w2; analyze"_s));
    REQUIRE_VALUE(const catalog::Database database, catalog::Database::open(m_database->settings()));
    REQUIRE_VALUE(m_schema, catalog::readSchema(database));
    m_schema.searchPath = { u"w"_s };
    m_schema.timeZone = u"UTC"_s;
}

void LiveLocksTest::serverDoesWhatIsPredicted_data()
{
    QTest::addColumn<QString>("statement");
    for (const QString& line : fileText("locks-live.sql").split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith("--"_L1))
            QTest::newRow(qUtf8Printable(line)) << line;
    }
}

Result<Answer> LiveLocksTest::measure(const QString& statement)
{
    pg::Connection connection = m_database->connect();
    STOPOVER_TRY(connection.executeScript(
        u"SET search_path = w; BEGIN;"
        "CREATE TEMP TABLE before_ ON COMMIT DROP AS SELECT c.oid, n.nspname || '.' || c.relname AS name, c.relkind,"
        " pg_relation_filenode(c.oid) AS node FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE "
        "n.nspname = 'w'"_s));
    STOPOVER_TRY(connection.execute(statement));
    // Modes by their short names; relations that the statement has made are not in before_.
    STOPOVER_TRY_ASSIGN(
        const pg::Rows locks,
        connection.execute(
            u"SELECT b.name || '=' || "
            u"(ARRAY['AS','RS','RX','SUX','S','SRX','X','AX'])[max(array_position(ARRAY['AccessShareLock','"
            u"RowShareLock','RowExclusiveLock',"
            "'ShareUpdateExclusiveLock','ShareLock','ShareRowExclusiveLock','ExclusiveLock','AccessExclusiveLock'], "
            "l.mode))]"
            " FROM pg_locks l JOIN before_ b ON b.oid = l.relation WHERE l.pid = pg_backend_pid() GROUP BY b.name, "
            "b.relkind"
            " HAVING NOT (b.relkind IN ('i', 'I') AND bool_and(l.mode = 'AccessShareLock')) ORDER BY 1"_s));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rewritten,
        connection.execute(
            u"SELECT b.name FROM before_ b JOIN pg_class c ON c.relname = split_part(b.name, '.', 2)"
            " AND c.relnamespace = 'w'::regnamespace WHERE pg_relation_filenode(c.oid) IS DISTINCT FROM b.node ORDER "
            "BY 1"_s));
    Answer answer;
    for (int row = 0; row < locks.count(); ++row)
        answer.locks.append(locks.text(row, 0));
    for (int row = 0; row < rewritten.count(); ++row)
        answer.rewritten.append(rewritten.text(row, 0));
    STOPOVER_TRY(connection.executeScript(u"ROLLBACK"_s));
    return answer;
}

void LiveLocksTest::serverDoesWhatIsPredicted()
{
    NEEDS_SUPERUSER("copy t to '/dev/null'");
    QFETCH(QString, statement);
    const auto measured = measure(statement);
    REQUIRE_VALUE(const risk::LintReport report,
                  risk::lintScript(statement.toUtf8(), { .version = m_schema.version, .schema = m_schema }));
    const risk::Effects& effects = report.statements.constFirst().effects;
    if (!measured) {
        QVERIFY2(!effects.refused.isEmpty() || effects.noTransaction, test::describe(measured.error()).constData());
        return;
    }
    QCOMPARE(effects.refused, QString());
    QStringList locks;
    for (const risk::RelationLock& lock : effects.locks) {
        // The planner looks at every index of what it reads; nobody waits for that.
        const bool glance = lock.mode == risk::LockMode::AccessShare && (lock.kind == u'i' || lock.kind == u'I');
        if (!lock.isNew && !glance)
            locks.append(lock.relation + u'=' + risk::lockCode(lock.mode));
    }
    locks.sort();
    // An index that goes with its table is locked by the table's own lock as well; pg_locks shows it, we do not.
    QStringList expected = measured->locks;
    expected.removeIf(
        [&](const QString& lock) { return effects.drops.contains(lock.section(u'=', 0, 0)) && !locks.contains(lock); });
    locks.removeIf([&](const QString& lock) {
        return effects.drops.contains(lock.section(u'=', 0, 0)) && !expected.contains(lock);
    });
    QCOMPARE(locks.join(u' '), expected.join(u' '));
    QStringList rewrites = effects.rewrites;
    rewrites.removeDuplicates();
    rewrites.sort();
    QCOMPARE(rewrites.join(u' '), measured->rewritten.join(u' '));
}

STOPOVER_TEST_MAIN(LiveLocksTest)

#include "tst_livelocks.moc"
