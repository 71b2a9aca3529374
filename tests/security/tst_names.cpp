#include "core/base/text.h"
#include "core/catalog/database.h"
#include "tests/security/hostilenames.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/dropdatabase.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlResult;

/// Databases and tables whose names are options, addresses, paths, patterns and commands.
class NamesTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void settingsKeepEveryValue_data();
    void settingsKeepEveryValue();
    void aValueOfASettingIsNotDropped();
    void everyCommandReachesThatDatabase_data();
    void everyCommandReachesThatDatabase();
    void aDumpOfOneTableHoldsThatTable_data();
    void aDumpOfOneTableHoldsThatTable();
    void aTableGoesThereAndBack_data();
    void aTableGoesThereAndBack();

private:
    void addNames() const;
    std::unique_ptr<test::TestDatabase> m_database;
};

namespace {

qint64 rowsOf(pg::Connection& connection, const QString& table)
{
    const auto rows = connection.execute(u"SELECT count(*) FROM "_s + table);
    return rows ? rows->integer(0, 0) : -1;
}

QString idOf(const CtlResult& list, const QString& kind)
{
    for (const QJsonValue& one : list.document()[u"backups"_s].toArray()) {
        if (one[u"kind"_s].toString() == kind)
            return QString::number(one[u"id"_s].toInteger());
    }
    return {};
}

} // namespace

void NamesTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
}

void NamesTest::addNames() const
{
    QTest::addColumn<QString>("name");
    for (const auto& [row, name] : test::hostileNames())
        QTest::newRow(row) << name;
}

void NamesTest::settingsKeepEveryValue_data()
{
    addNames();
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u" a  b\t\v\f "_s;
    QTest::newRow("a semicolon") << u"a;sslmode=disable"_s;
}

void NamesTest::settingsKeepEveryValue()
{
    QFETCH(QString, name);
    auto base = pg::Settings::parse(u"host=localhost port=5432"_s);
    VERIFY_OK(base);
    const pg::Settings settings = base->withDatabase(name).withApplicationName(name);
    const auto again = pg::Settings::parse(settings.text());
    VERIFY_OK(again);
    QCOMPARE(again->value("dbname"), name);
    QCOMPARE(again->value("application_name"), name);
    QCOMPARE(again->value("host"), u"localhost"_s);
    QCOMPARE(again->keywords().keywords.size(), settings.keywords().keywords.size());
}

/// A session without the value would be a different one.
void NamesTest::aValueOfASettingIsNotDropped()
{
    for (const QString& value : { u"/home/me/a;b/root.crt"_s, u"a'b\\c d"_s, u"x=y host=evil"_s }) {
        const QString quoted = QString(value).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        REQUIRE_VALUE(const pg::Settings settings,
                      pg::Settings::parse(m_database->settings().text() + u" sslrootcert='"_s + quoted + u'\''));
        QCOMPARE(settings.value("sslrootcert"), value);
        VERIFY_OK(catalog::Database::open(settings));
    }
}

void NamesTest::everyCommandReachesThatDatabase_data()
{
    addNames();
}

void NamesTest::everyCommandReachesThatDatabase()
{
    NEEDS_SUPERUSER();
    QFETCH(QString, name);
    pg::Connection maker = m_database->connect();
    VERIFY_OK(maker.execute(u"DROP DATABASE IF EXISTS "_s + sql::quoted(name)));
    VERIFY_OK(maker.execute(u"CREATE DATABASE "_s + sql::quoted(name)));
    const auto drop = qScopeGuard([&] { static_cast<void>(test::dropDatabase(m_database->settings(), name)); });
    const pg::Settings settings = m_database->settings().withDatabase(name);
    {
        auto connection = pg::Connection::open(settings);
        VERIFY_OK(connection);
        VERIFY_OK(connection->executeScript(
            u"CREATE TABLE public.here (id bigint PRIMARY KEY); INSERT INTO public.here SELECT generate_series(1, "
            "30); ANALYZE"_s));
    }
    const QTemporaryDir folder;
    const QString there = folder.filePath(u"in"_s);
    const auto succeeds = [&](const QStringList& arguments) {
        const CtlResult result = test::runCtl(QStringList { u"--db"_s, settings.text() } + arguments);
        QVERIFY2(result.exitCode == 0, qPrintable(visible(arguments.join(u' ')) + u": "_s + result.messages));
    };
    for (const QString& format : { u"custom"_s, u"directory"_s, u"sql"_s })
        succeeds({ u"backup"_s, u"create"_s, u"--format"_s, format, u"--to"_s, there, u"--globals"_s });
    succeeds({ u"backup"_s, u"create"_s, u"--table"_s, u"public.here"_s });
    const CtlResult list = test::runCtl({ u"--db"_s, settings.text(), u"backup"_s, u"list"_s, u"--json"_s });
    succeeds({ u"backup"_s, u"verify"_s, idOf(list, u"dump"_s), u"--level"_s, u"2"_s, u"--dir"_s,
               test::TestServer::instance().server().directory() });
    succeeds({ u"backup"_s, u"export"_s, idOf(list, u"backup"_s), u"--to"_s, folder.filePath(u"rows.csv"_s) });
    succeeds({ u"activity"_s });
    succeeds({ u"report"_s, u"last"_s, u"--to"_s, folder.filePath(u"r.md"_s) });
    // Nothing outside of the folder, nothing hidden, nothing that a program takes for an option.
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 3);
    const QStringList files =
        QDir(there).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    QCOMPARE(files.size(), 9);
    for (const QString& file : files)
        QVERIFY2(!file.startsWith(u'.') && !file.startsWith(u'-') && visible(file) == file, qPrintable(file));
}

void NamesTest::aDumpOfOneTableHoldsThatTable_data()
{
    addNames();
}

/// The names of tables are patterns to pg_dump.
void NamesTest::aDumpOfOneTableHoldsThatTable()
{
    QFETCH(QString, name);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE public.%1 (id bigint PRIMARY KEY); INSERT INTO public.%1 SELECT generate_series(1, 7);"
        "CREATE TABLE public.t1 (id bigint PRIMARY KEY); CREATE TABLE public.xa (id bigint); CREATE TABLE "
        "public.other (id bigint); ANALYZE"_s.arg(sql::quoted(name))));
    const QTemporaryDir folder;
    const CtlResult made =
        test::runCtl({ u"--db"_s, m_database->uri(), u"backup"_s, u"create"_s, u"--format"_s, u"custom"_s, u"--to"_s,
                       folder.path(), u"--table"_s, sql::QualifiedName { u"public"_s, name }.display() });
    QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
    const QStringList dumps = QDir(folder.path()).entryList({ u"*.dump"_s });
    QCOMPARE(dumps.size(), 1);
    QProcess restore;
    restore.start(u"pg_restore"_s, { u"--list"_s, u"--"_s, folder.filePath(dumps.first()) });
    QVERIFY(restore.waitForFinished(test::patienceMs));
    QCOMPARE(restore.readAllStandardOutput().count(" TABLE DATA "), 1);
}

void NamesTest::aTableGoesThereAndBack_data()
{
    addNames();
}

void NamesTest::aTableGoesThereAndBack()
{
    QFETCH(QString, name);
    const QString quoted = u"public."_s + sql::quoted(name);
    const QString table = sql::QualifiedName { u"public"_s, name }.display();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE %1 (id bigint PRIMARY KEY, %2 text NOT NULL DEFAULT 'x'); CREATE INDEX ON %1 (%2);"
        "INSERT INTO %1 SELECT generate_series(1, 200); ANALYZE"_s.arg(quoted, sql::quoted(name))));
    const auto succeeds = [&](const QStringList& arguments) {
        const CtlResult result = test::runCtl(QStringList { u"--db"_s, m_database->uri() } + arguments);
        QVERIFY2(result.exitCode == 0, qPrintable(visible(arguments.join(u' ')) + u": "_s + result.messages));
    };
    succeeds({ u"repartition"_s, u"run"_s, u"--table"_s, table, u"--strategy"_s, u"hash"_s, u"--key"_s, u"id"_s,
               u"--partitions"_s, u"3"_s, u"--confirm"_s, table });
    QCOMPARE(rowsOf(connection, quoted), 200);
    succeeds({ u"run"_s, u"rollback"_s, u"last"_s, u"--confirm"_s, table });
    succeeds({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, table });
    QCOMPARE(rowsOf(connection, quoted), 200);
    succeeds({ u"backup"_s, u"create"_s, u"--table"_s, table });
    VERIFY_OK(connection.execute(u"DELETE FROM "_s + quoted + u" WHERE id > 100"_s));
    const QString id =
        idOf(test::runCtl({ u"--db"_s, m_database->uri(), u"backup"_s, u"list"_s, u"--json"_s }), u"backup"_s);
    succeeds({ u"backup"_s, u"verify"_s, id });
    succeeds({ u"backup"_s, u"restore"_s, id, u"--confirm"_s, table });
    QCOMPARE(rowsOf(connection, quoted), 200);
    QVERIFY(!QFile::exists(u"/tmp/owned"_s));
}

STOPOVER_TEST_MAIN(NamesTest)
#include "tst_names.moc"
