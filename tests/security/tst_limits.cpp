#include "core/backup/manifest.h"
#include "core/base/json.h"
#include "core/base/readfile.h"
#include "core/change/specfile.h"
#include "core/checks/policy.h"
#include "core/revision/tomlfile.h"
#include "core/run/planjson.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlResult;

/// Files and stored texts of others, made to hold a reader up, to lead it elsewhere, or to bring it down.
class LimitsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void onlyRegularFilesAreRead_data();
    void onlyRegularFilesAreRead();
    void sizeIsLimited();
    void linksAreRefusedWhereTheyWouldLeadOut();
    void deepJsonIsRefused();
    void deepTomlIsRefused_data();
    void deepTomlIsRefused();
    void dotsInTextsAreNoDepth();
    void namesInAManifestStayInItsFolder_data();
    void namesInAManifestStayInItsFolder();
    void aDumpHoldsNoLinks();
    void noCommandWaitsForAPipe_data();
    void noCommandWaitsForAPipe();
    void storedPlansAreData_data();
    void storedPlansAreData();

private:
    void write(const QString& name, const QByteArray& bytes) const;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

namespace {

constexpr qsizetype veryDeep = 200'000;

QByteArray manifestWith(const QString& file)
{
    return QJsonDocument(QJsonObject { { u"stopover_manifest"_s, 1 },
                                       { u"format"_s, u"directory"_s },
                                       { u"sha256"_s, QJsonObject { { file, u"0"_s } } },
                                       { u"tables"_s, QJsonArray() } })
        .toJson();
}

} // namespace

void LimitsTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void LimitsTest::onlyRegularFilesAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a pipe that nobody writes to") << path(u"pipe"_s);
    QTest::newRow("a device without an end") << u"/dev/zero"_s;
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("a link to a device") << path(u"endless"_s);
    mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), S_IRUSR | S_IWUSR);
    QFile::link(u"/dev/zero"_s, path(u"endless"_s));
}

void LimitsTest::onlyRegularFilesAreRead()
{
    QFETCH(QString, name);
    COMPARE_ERROR(readFile(name, limits::script), ErrorCode::NotAFile);
    COMPARE_ERROR(readHead(name, 10, Links::Followed), ErrorCode::NotAFile);
    COMPARE_ERROR(readPieces(name, Links::Followed, [](QByteArrayView) -> Result<void> { return {}; }),
                  ErrorCode::NotAFile);
}

void LimitsTest::sizeIsLimited()
{
    write(u"ten"_s, QByteArray(10, 'x'));
    REQUIRE_VALUE(const QByteArray whole, readFile(path(u"ten"_s), 10));
    QCOMPARE(whole, QByteArray(10, 'x'));
    COMPARE_ERROR(readFile(path(u"ten"_s), 9), ErrorCode::FileTooLarge);
    // It says that it is empty.
    COMPARE_ERROR(readFile(u"/proc/self/smaps"_s, 1000), ErrorCode::FileTooLarge);
    // A hole takes no room on the disk, and would take all of the memory.
    QCOMPARE(truncate((write(u"hole"_s, "x"), QFile::encodeName(path(u"hole"_s)).constData()), 1LL << 40), 0);
    COMPARE_ERROR(revision::readToml(path(u"hole"_s)), ErrorCode::FileTooLarge);
    QFile::rename(path(u"hole"_s), path(u"stopover-policy.toml"_s));
    COMPARE_ERROR(checks::readPolicy(m_folder.path(), u"production"_s), ErrorCode::FileTooLarge);
    QFile::rename(path(u"stopover-policy.toml"_s), path(u"dump.manifest.json"_s));
    COMPARE_ERROR(backup::readManifest(path(u"dump"_s)), ErrorCode::FileTooLarge);
    QFile::remove(path(u"dump.manifest.json"_s));
}

void LimitsTest::linksAreRefusedWhereTheyWouldLeadOut()
{
    write(u"secret"_s, "secret");
    QFile::link(path(u"secret"_s), path(u"link"_s));
    VERIFY_OK(readFile(path(u"link"_s), 100));
    COMPARE_ERROR(readFile(path(u"link"_s), 100, Links::Refused), ErrorCode::NotAFile);
    QFile::link(path(u"secret"_s), path(u"linked.manifest.json"_s));
    COMPARE_ERROR(backup::readManifest(path(u"linked"_s)), ErrorCode::NotAFile);
}

void LimitsTest::deepJsonIsRefused()
{
    const QByteArray lists = QByteArray(veryDeep, '[') + QByteArray(veryDeep, ']');
    COMPARE_ERROR(jsonArray(lists, u"here"_s), ErrorCode::UnreadableData);
    // Within what Qt reads, and more than a tree of ours is followed.
    COMPARE_ERROR(jsonArray(QByteArray(500, '[') + QByteArray(500, ']'), u"here"_s), ErrorCode::UnreadableData);
    COMPARE_ERROR(jsonObject("[1]", u"here"_s), ErrorCode::UnreadableData);
    COMPARE_ERROR(jsonArray("{}", u"here"_s), ErrorCode::UnreadableData);
    COMPARE_ERROR(jsonObject("{\"a\": ", u"here"_s), ErrorCode::UnreadableData);
    REQUIRE_VALUE(const QJsonArray texts, jsonArray("[\"" + QByteArray(1000, '[') + "\\\"{{\"]", u"here"_s));
    QCOMPARE(texts.size(), 1);
}

void LimitsTest::deepTomlIsRefused_data()
{
    QTest::addColumn<QByteArray>("toml");
    QByteArray dotted = "a";
    for (qsizetype i = 0; i < veryDeep; ++i)
        dotted += ".a";
    QTest::newRow("a dotted key") << QByteArray(dotted + " = 1\n");
    QTest::newRow("a table") << QByteArray('[' + dotted + "]\n");
    QTest::newRow("quoted parts of a key") << QByteArray(QByteArray(dotted).replace("a", "\"a\"") + " = 1\n");
    QTest::newRow("blanks around the dots") << QByteArray(QByteArray(dotted).replace(".", " . ") + " = 1\n");
    QTest::newRow("a dotted key in a value") << QByteArray("x = { " + dotted + " = 1 }\n");
    QTest::newRow("lists") << QByteArray("a = " + QByteArray(veryDeep, '[') + QByteArray(veryDeep, ']') + '\n');
    QTest::newRow("behind a string that hides a quote")
        << QByteArray("s = \"\\\"\"\nt = '\\'\nu = \"\"\"\"a\"\"\"\"\n" + dotted + " = 1\n");
}

void LimitsTest::deepTomlIsRefused()
{
    QFETCH(QByteArray, toml);
    COMPARE_ERROR(revision::parseToml(toml, u"x"_s), ErrorCode::ConfigSyntax);
    COMPARE_ERROR(checks::parsePolicy(toml, u"x"_s, u"production"_s), ErrorCode::ConfigSyntax);
    COMPARE_ERROR(change::parseSpec(toml, u"x"_s), ErrorCode::BadSpec);
}

void LimitsTest::dotsInTextsAreNoDepth()
{
    const QByteArray dots(5000, '.');
    const QByteArray toml = "a.b.c = \"" + dots + "\" # " + dots + "\nd = '''" + dots + "\n" + dots
        + "'''\ne = [1.5, 2.5, [\"[[[\"]]\nf = '[" + dots + "'\n[g.h]\ni = 1\n";
    REQUIRE_VALUE(const revision::TomlDocument document, revision::parseToml(toml, u"x"_s));
    QCOMPARE(document.values.size(), 5);
}

void LimitsTest::namesInAManifestStayInItsFolder_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("the folder above") << u"../secret"_s;
    QTest::newRow("from the root on") << u"/etc/passwd"_s;
    QTest::newRow("a folder within") << u"a/b"_s;
    QTest::newRow("the folder itself") << u"."_s;
    QTest::newRow("the one above itself") << u".."_s;
    QTest::newRow("nothing") << QString();
}

void LimitsTest::namesInAManifestStayInItsFolder()
{
    QFETCH(QString, file);
    write(u"dump.manifest.json"_s, manifestWith(u"toc.dat"_s));
    VERIFY_OK(backup::readManifest(path(u"dump"_s)));
    write(u"dump.manifest.json"_s, manifestWith(file));
    COMPARE_ERROR(backup::readManifest(path(u"dump"_s)), ErrorCode::DumpDamaged);
}

void LimitsTest::aDumpHoldsNoLinks()
{
    const QTemporaryDir dump;
    QFile table(dump.filePath(u"toc.dat"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.close();
    REQUIRE_VALUE(const auto hashes, backup::hashFiles(dump.path()));
    QCOMPARE(hashes.size(), 1);
    QVERIFY(QFile::link(u"/etc/passwd"_s, dump.filePath(u"1.dat"_s)));
    COMPARE_ERROR(backup::hashFiles(dump.path()), ErrorCode::NotAFile);
    QVERIFY(QFile::remove(dump.filePath(u"1.dat"_s)));
    QCOMPARE(mkfifo(QFile::encodeName(dump.filePath(u"2.dat"_s)).constData(), S_IRUSR | S_IWUSR), 0);
    COMPARE_ERROR(backup::hashFiles(dump.path()), ErrorCode::NotAFile);
}

void LimitsTest::noCommandWaitsForAPipe_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a policy") << u"stopover-policy.toml"_s << QStringList { u"health"_s, u"--project"_s };
    QTest::newRow("the configuration of a project in SQL")
        << u"stopover.toml"_s << QStringList { u"history"_s, u"--project"_s };
    QTest::newRow("the configuration of Alembic") << u"alembic.ini"_s << QStringList { u"history"_s, u"--project"_s };
}

void LimitsTest::noCommandWaitsForAPipe()
{
    QFETCH(QString, file);
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(file)).constData(), S_IRUSR | S_IWUSR), 0);
    const test::TestDatabase database;
    const CtlResult result =
        test::runCtl(QStringList { u"--db"_s, database.uri() } + arguments + QStringList { folder.path() });
    QVERIFY2(result.exitCode > 0, qPrintable(result.messages));
    QVERIFY2(result.messages.contains(file), qPrintable(result.messages));
}

void LimitsTest::storedPlansAreData_data()
{
    QTest::addColumn<QByteArray>("plan");
    const QByteArray head = R"({"operation": "repartition", "target": "public.t", "format": 2, "phases": {"apply": [)";
    QTest::newRow("no JSON") << QByteArray("plan");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("very deep") << QByteArray("{\"phases\": " + QByteArray(veryDeep, '[') + QByteArray(veryDeep, ']')
                                             + '}');
    QTest::newRow("no steps") << QByteArray(R"({"operation": "repartition", "format": 2, "phases": 7})");
    QTest::newRow("a step that is a number") << QByteArray(head + "7]}}");
    QTest::newRow("a step without a kind") << QByteArray(head + R"({"slug": "copy"}]}})");
    QTest::newRow("statements that are none")
        << QByteArray(head + R"({"slug": "sql", "kind": "sql", "statements": [[1]]}]}})");
    QTest::newRow("units that are none") << QByteArray(head + R"({"slug": "sql", "kind": "sql", "units": ["x"]}]}})");
    QTest::newRow("parameters that are a text")
        << QByteArray(head + R"({"slug": "sql", "kind": "sql", "params": "x"}]}})");
    QTest::newRow("an earlier plan with a number for its steps")
        << QByteArray(R"({"operation": "repartition", "legs": {"forward": 7}})");
    QTest::newRow("an earlier plan with a step of an unknown kind")
        << QByteArray(R"({"operation": "repartition", "legs": {"forward": [{"slug": "x", "executor": "y"}]}})");
    QTest::newRow("an earlier plan with a phase that is none")
        << QByteArray(R"({"operation": "repartition", "legs": {"sideways": []}})");
    QTest::newRow("titles that are numbers")
        << QByteArray(head + R"({"slug": "sql", "kind": "sql", "title_args": [1]}]}})");
    QTest::newRow("findings that are none")
        << QByteArray(R"({"operation": "repartition", "format": 2, "phases": {}, "findings": [1]})");
}

/// The owner of the database may write what she wants into the journal.
void LimitsTest::storedPlansAreData()
{
    QFETCH(QByteArray, plan);
    const auto read = run::readPlan(plan, u"here"_s);
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::UnreadableData || read.error().code == ErrorCode::PlanUnreadable);
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE public.t (id bigint PRIMARY KEY); INSERT INTO public.t VALUES (1); ANALYZE"_s));
    const auto ctl = [&database](const QStringList& arguments) {
        return test::runCtl(QStringList { u"--db"_s, database.uri() } + arguments);
    };
    const CtlResult made = ctl({ u"repartition"_s, u"run"_s, u"--table"_s, u"public.t"_s, u"--strategy"_s, u"hash"_s,
                                 u"--key"_s, u"id"_s, u"--partitions"_s, u"4"_s, u"--confirm"_s, u"public.t"_s });
    QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
    VERIFY_OK(connection.execute(u"UPDATE stopover.run SET plan = $1"_s, { plan }));
    for (const QStringList& arguments :
         { QStringList { u"run"_s, u"show"_s, u"last"_s },
           QStringList { u"run"_s, u"rollback"_s, u"last"_s, u"--confirm"_s, u"public.t"_s } }) {
        const CtlResult result = ctl(arguments);
        QVERIFY2(result.exitCode == 1 || result.exitCode == 2,
                 qPrintable(QString::number(result.exitCode) + result.messages));
        QVERIFY2(result.messages.contains(u"stopover.run.plan"_s), qPrintable(result.messages));
    }
}

STOPOVER_TEST_MAIN(LimitsTest)
#include "tst_limits.moc"
