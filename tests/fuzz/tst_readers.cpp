#include "core/backup/dumpversion.h"
#include "core/backup/manifest.h"
#include "core/base/json.h"
#include "core/catalog/tablejson.h"
#include "core/change/specfile.h"
#include "core/checks/policy.h"
#include "core/revision/inifile.h"
#include "core/revision/pythonfile.h"
#include "core/revision/sqlfile.h"
#include "core/revision/structuralfile.h"
#include "core/revision/tomlfile.h"
#include "core/risk/lint.h"
#include "core/risk/probes.h"
#include "core/run/planjson.h"
#include "core/sql/rawparse.h"
#include "core/sql/script.h"
#include "core/sql/syntax.h"
#include "tests/support/protobuf.h"
#include "tests/support/sample.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryFile>

#include <random>

using namespace stopover;
using namespace Qt::StringLiterals;

/// What is read from files of others survives whatever stands in them: broken copies of real files, for
/// STOPOVER_FUZZ_SECONDS (2). The text that is being read lies in stopover-fuzz-last in the
/// temporary directory, for the one that comes to a crash.
class ReadersTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingBreaksTheReaders();

private:
    QByteArray broken();
    static void compareTrees(const QByteArray& text);
    void readAll(const QByteArray& text);

    QList<QByteArray> m_seeds;
    std::mt19937 m_random;
};

namespace {

const QByteArrayList pieces { "'",
                              "\"",
                              "$$",
                              "$a$",
                              "/*",
                              "*/",
                              "--",
                              ";",
                              "(",
                              ")",
                              "BEGIN ATOMIC",
                              "END",
                              "\\",
                              "\\.\n",
                              "E'\\",
                              "U&'",
                              QByteArray("\0", 1),
                              "\xff",
                              "\xf0\x9f\x92\xa5",
                              "\n-- +stopover upgrade\n",
                              "\n-- +stopover ignore ",
                              "[",
                              "]]",
                              "=",
                              "'''",
                              "\"\"\"",
                              "\r\n",
                              "\t",
                              "COPY t FROM stdin;\n",
                              "%",
                              "99999999999999999999",
                              "def upgrade():",
                              "op.execute(" };

qsizetype upTo(std::mt19937& random, qsizetype limit)
{
    return static_cast<qsizetype>(random() % static_cast<std::mt19937::result_type>(std::max<qsizetype>(1, limit)));
}

} // namespace

void ReadersTest::initTestCase()
{
    const QString root = QStringLiteral(STOPOVER_SOURCE_DIR);
    for (const QString& folder : QStringList { root + u"/tests/data"_s, root + u"/resources/demo"_s }) {
        QDirIterator files(folder, { u"*.sql"_s, u"*.toml"_s, u"*.py"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_seeds.append(file.readAll());
        }
    }
    m_seeds.append("[production]\nsign_offs = ['a']\nwindows = ['Mon-Fri "
                   "22:00-04:00']\n[production.thresholds]\nbackup_hours = 3\n");
    m_seeds.append(
        R"({"operation": "repartition", "target": "public.t", "target_oid": 7, "facts": {},
            "findings": [{"severity": "warning", "rule": "r", "object": "o", "args": ["a"]}],
 "legs": {"forward": [{"slug": "copy", "title_args": ["t"], "executor": "copy", "statements": ["SELECT 1",
     {"sql": "SELECT 2", "must_hold": "x"}], "units": [["SELECT 3"]],
 "params": {"queries": {"a": ["SELECT 4", {"sql": "SELECT 5"}]}, "guards": [{"must_hold": "x", "sql": "SELECT 6"}]},
     "undo": "free", "stop_line": true}]}})");
    m_seeds.append(
        R"({"operation": "repartition", "target": "public.t", "target_oid": 7, "facts": {},
            "findings": [{"severity": "warning", "rule": "r", "object": "o", "args": ["a"]}],
 "format": 2, "phases": {"apply": [{"slug": "copy", "title_args": ["t"], "kind": "copy", "statements": ["SELECT 1",
     {"sql": "SELECT 2", "assertion": "x"}], "units": [["SELECT 3"]],
 "params": {"queries": {"a": ["SELECT 4", {"sql": "SELECT 5"}]}, "guards": [{"assertion": "x", "sql": "SELECT 6"}]},
     "undo": "free", "point_of_no_return": true}]}})");
    m_seeds.append(
        R"({"stopover_manifest": 1, "database": "d", "format": "directory", "bytes": 7, "sha256": {"toc.dat": "00"}, "tables": [{"name": "public.t", "columns": ["a"], "rows": 7, "digest": "1"}]})");
    m_seeds.append("[alembic]\nscript_location = %(here)s/migrations\nurl = %(x)s\nx = %(url)s\n");
    m_seeds.append(QByteArray("PGDMP\x01\x0e\x00\x04\x08\x01\x00\x01\x00\x00\x00", 16) + QByteArray(80, '\0'));
    QVERIFY(m_seeds.size() > 10);
    m_random.seed(test::sampleSeed());
}

/// A part of a real file with some things wrong in it.
QByteArray ReadersTest::broken()
{
    constexpr qsizetype maxBytes = 3000;
    const QByteArray& seed = m_seeds.at(upTo(m_random, m_seeds.size()));
    QByteArray text = seed.mid(upTo(m_random, std::max<qsizetype>(1, seed.size() - maxBytes)), maxBytes);
    for (qsizetype i = upTo(m_random, 8); i >= 0 && !text.isEmpty(); --i) {
        const qsizetype at = upTo(m_random, text.size());
        switch (m_random() % 5) {
        case 0:
            text.remove(at, upTo(m_random, 200));
            break;
        case 1:
            text.insert(at, pieces.at(upTo(m_random, pieces.size())));
            break;
        case 2:
            text[at] = static_cast<char>(m_random());
            break;
        case 3:
            text.insert(upTo(m_random, text.size()), text.mid(at, upTo(m_random, 300)));
            break;
        default:
            text.truncate(at);
        }
    }
    return text;
}

/// The tree that came by way of the JSON is that of the protobuf, to the byte.
void ReadersTest::compareTrees(const QByteArray& text)
{
    bool same = true;
    sql::onDeepStack([&] {
        if (const auto parse = sql::RawParse::of(text))
            same = test::packed((*parse)->tree().base) == test::packedByLibrary(text);
    });
    QVERIFY(same);
}

void ReadersTest::readAll(const QByteArray& text)
{
    const QString path = u"x"_s;
    compareTrees(text);
    if (const auto parts = sql::scriptParts(text)) {
        qsizetype end = 0;
        for (const sql::ScriptStatement& part : *parts) {
            QVERIFY(part.begin >= end && part.end >= part.begin && part.end <= text.size());
            end = part.end;
            compareTrees(part.text.toUtf8());
        }
        const auto report = risk::lintScript(text, { .style = true });
        QVERIFY(report.has_value());
        for (const risk::LintStatement& statement : report->statements) {
            for (const risk::LintFinding& finding : statement.findings)
                QVERIFY(finding.begin >= 0 && finding.end <= text.size() && finding.line > 0);
        }
    }
    static_cast<void>(risk::probesOf(QString::fromUtf8(text)));
    static_cast<void>(revision::readSqlRevision(text, path));
    static_cast<void>(revision::readPythonRevision(text, path));
    static_cast<void>(revision::readStructuralRevision(text, path));
    static_cast<void>(change::parseSpec(text, path));
    static_cast<void>(checks::parsePolicy(text, path, u"production"_s));
    static_cast<void>(revision::parseToml(text, path));
    const revision::IniFile ini = revision::IniFile::parse(QString::fromUtf8(text), path);
    for (const QString& key : ini.keys(u"alembic"_s))
        static_cast<void>(ini.value(u"alembic"_s, key));
    if (const auto plan = run::readPlan(text, path)) {
        for (const QList<run::Step>& phase : plan->phases) {
            for (const run::Step& step : phase)
                static_cast<void>(step.preview());
        }
    }
    if (const auto table = jsonObject(text, path))
        static_cast<void>(catalog::tableFromJson(*table));
}

void ReadersTest::nothingBreaksTheReaders()
{
    const int seconds = std::max(2, qEnvironmentVariableIntValue("STOPOVER_FUZZ_SECONDS"));
    QFile last(QDir::tempPath() + u"/stopover-fuzz-last"_s);
    QTemporaryFile dump;
    const QString manifestEnding = backup::manifestPath(QString());
    QTemporaryFile manifest(QDir::tempPath() + u"/stopover-fuzz-XXXXXX"_s + manifestEnding);
    QVERIFY(last.open(QIODevice::ReadWrite) && dump.open() && manifest.open());
    QElapsedTimer timer;
    timer.start();
    int read = 0;
    for (; timer.elapsed() < 1000LL * seconds && !QTest::currentTestFailed(); ++read) {
        const QByteArray text = broken();
        QVERIFY(last.resize(0) && last.seek(0) && last.write(text) == text.size() && last.flush());
        readAll(text);
        QVERIFY(dump.resize(0) && dump.seek(0) && dump.write(text) == text.size() && dump.flush());
        static_cast<void>(backup::versionInDump(dump.fileName(), backup::DumpFormat::Custom));
        QVERIFY(manifest.resize(0) && manifest.seek(0) && manifest.write(text) == text.size() && manifest.flush());
        static_cast<void>(backup::readManifest(manifest.fileName().chopped(manifestEnding.size())));
    }
    qInfo("%d texts", read);
    QVERIFY(read > 10);
    if (!QTest::currentTestFailed())
        last.remove();
}

STOPOVER_TEST_MAIN(ReadersTest)
#include "tst_readers.moc"
