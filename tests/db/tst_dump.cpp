#include "core/backup/clienttools.h"
#include "core/backup/dumprestore.h"
#include "core/backup/dumpversion.h"
#include "core/backup/recovery.h"
#include "core/run/journalschema.h"
#include "tests/support/confirmed.h"
#include "tests/support/dropdatabase.h"
#include "tests/support/movecase.h"
#include "tests/support/zoo.h"

#include <QDir>
#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;

/// Dumps: proven before they count, and never half restored.
class DumpTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void everyFormatIsProvenAndRestored_data();
    void everyFormatIsProvenAndRestored();
    void damageIsFound_data();
    void damageIsFound();
    void aNewerDumpIsRefused_data();
    void aNewerDumpIsRefused();
    void aDumpOfAnotherOriginIsBlocked();
    void oneTableComesOutWithItsKeys();
    void whatFailsLeavesNothing_data();
    void whatFailsLeavesNothing();
    void theNamesOfDatabasesAreExchanged();
    void anExchangeIsAllOrNothing();
    void thePasswordIsInNoArgument();
    void whoHoldsALockIsNamed();
    void readinessIsToldAsItIs();

private:
    Result<backup::Backup> dump(backup::DumpRequest request) const;
    Result<backup::DumpCheck> check(const QString& path, int level) const;
    QTemporaryDir m_folder;
};

namespace {

const auto noWatch = [](const backup::DumpProgress&) { return true; };
const auto noPhases = [](const QString&, const QString&) {};

backup::DumpRights rights(const pg::Settings& settings)
{
    return { .admin = settings, .work = settings };
}

void flipBit(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("no file");
    file.seek(file.size() / 2);
    char byte = 0;
    file.getChar(&byte);
    file.seek(file.size() / 2);
    file.putChar(static_cast<char>(byte ^ 1));
}

/// Puts another version of the same length where the dump says which server it comes from.
void pretendVersion(const QString& dump, backup::DumpFormat format, const QString& from, const QString& to)
{
    const QString path = format == backup::DumpFormat::Directory ? dump + u"/toc.dat"_s : dump;
    if (format == backup::DumpFormat::Sql) {
        QProcess::execute(u"sh"_s,
                          { u"-c"_s,
                            u"gzip -dc \"$0\" | sed \"s/$1/$2/\" | gzip > \"$0.new\" && mv \"$0.new\" \"$0\""_s, path,
                            from.section(u' ', 0, 0), to.section(u' ', 0, 0) });
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("no dump");
    QByteArray content = file.readAll();
    content.replace(content.indexOf(from.toUtf8()), from.toUtf8().size(), to.toUtf8());
    file.seek(0);
    file.write(content);
}

QString inside(const QString& dump)
{
    return QFileInfo(dump).isDir() ? dump + u'/' + QDir(dump).entryList(QDir::Files, QDir::Size).first() : dump;
}

} // namespace

Result<backup::Backup> DumpTest::dump(backup::DumpRequest request) const
{
    if (request.folder.isEmpty())
        request.folder = m_folder.path() + u'/' + m_database->name();
    return backup::makeDump(settings(), request, QDateTime::currentDateTimeUtc(), noWatch);
}

Result<backup::DumpCheck> DumpTest::check(const QString& path, int level) const
{
    return backup::checkDump(path, level, test::TestServer::instance().server(), noPhases);
}

void DumpTest::everyFormatIsProvenAndRestored_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("custom") << static_cast<int>(backup::DumpFormat::Custom);
    QTest::newRow("directory") << static_cast<int>(backup::DumpFormat::Directory);
    QTest::newRow("sql") << static_cast<int>(backup::DumpFormat::Sql);
}

void DumpTest::everyFormatIsProvenAndRestored()
{
    QFETCH(int, format);
    EXECUTE(test::zoo);
    EXECUTE(test::filledIn(test::oddTable));
    const QString rows = test::digestOf(settings(), u"public.zoo"_s);
    REQUIRE_VALUE(const backup::Backup made,
                  dump({ .format = static_cast<backup::DumpFormat>(format), .globals = true }));
    QCOMPARE(made.level, 1);
    constexpr auto open =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    for (const QString& path : { made.object, inside(made.object), backup::manifestPath(made.object),
                                 QString(made.object + u".globals.sql"_s) })
        QVERIFY2(!(QFile::permissions(path) & open), qPrintable(path));
    // Writers go on; what is compared is what the dump's snapshot saw.
    EXECUTE(u"DELETE FROM public.zoo WHERE id % 2 = 0"_s);
    REQUIRE_VALUE(const backup::DumpCheck proven, check(made.object, 3));
    QCOMPARE(proven.reached, 3);
    QVERIFY(proven.tables >= 2);
    const QString fresh = m_database->name() + u"_fresh"_s;
    REQUIRE_VALUE(const backup::DumpRestored restored,
                  backup::restoreWhole(rights(settings()), { .dump = made.object, .database = fresh }, noPhases));
    QVERIFY(restored.proven);
    QCOMPARE(test::digestOf(settings().withDatabase(fresh), u"public.zoo"_s), rows);
    EXECUTE(u"DROP DATABASE "_s + fresh);
}

void DumpTest::damageIsFound_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<bool>("cut");
    QTest::newRow("a flipped bit") << static_cast<int>(backup::DumpFormat::Custom) << false;
    QTest::newRow("a flipped bit in a folder") << static_cast<int>(backup::DumpFormat::Directory) << false;
    QTest::newRow("a flipped bit in a script") << static_cast<int>(backup::DumpFormat::Sql) << false;
    QTest::newRow("cut") << static_cast<int>(backup::DumpFormat::Custom) << true;
    QTest::newRow("a script cut") << static_cast<int>(backup::DumpFormat::Sql) << true;
}

void DumpTest::damageIsFound()
{
    QFETCH(int, format);
    QFETCH(bool, cut);
    EXECUTE(u"CREATE TABLE public.t AS SELECT g AS id, md5(g::text) AS note FROM generate_series(1, 2000) g"_s);
    REQUIRE_VALUE(const backup::Backup made, dump({ .format = static_cast<backup::DumpFormat>(format) }));
    const QString file = inside(made.object);
    if (cut)
        QVERIFY(QFile::resize(file, QFileInfo(file).size() * 6 / 10));
    else
        flipBit(file);
    for (int level = 1; level <= 3; ++level)
        QCOMPARE(check(made.object, level).error().code, ErrorCode::DumpDamaged);
    const QString fresh = m_database->name() + u"_fresh"_s;
    QCOMPARE(
        backup::restoreWhole(rights(settings()), { .dump = made.object, .database = fresh }, noPhases).error().code,
        ErrorCode::DumpDamaged);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_database WHERE datname = "_s + sql::literal(fresh)), u"0"_s);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(backup::recordCheck(connection, made, check(made.object, 1)));
    REQUIRE_VALUE(const backup::Backup known, backup::find(connection, made.id));
    QVERIFY(known.level == 0 && !known.problem.isEmpty());
    // Cut, and its manifest lost: reading it to the end still finds it.
    if (cut) {
        QVERIFY(QFile::remove(backup::manifestPath(made.object)));
        const auto blind = backup::restoreWhole(
            rights(settings()), { .dump = made.object, .database = fresh, .consent = { .code = true } }, noPhases);
        QVERIFY(!blind);
        QCOMPARE(scalar(u"SELECT count(*) FROM pg_database WHERE datname = "_s + sql::literal(fresh)), u"0"_s);
    }
}

void DumpTest::aNewerDumpIsRefused_data()
{
    everyFormatIsProvenAndRestored_data();
}

void DumpTest::aNewerDumpIsRefused()
{
    QFETCH(int, format);
    EXECUTE(u"CREATE TABLE public.t (id int)"_s);
    REQUIRE_VALUE(const backup::Backup made, dump({ .format = static_cast<backup::DumpFormat>(format) }));
    REQUIRE_VALUE(backup::Manifest manifest, backup::readManifest(made.object));
    REQUIRE_VALUE(const QString version, backup::versionInDump(made.object, manifest.format));
    QVERIFY2(manifest.server.startsWith(version.section(u' ', 0, 0)), qPrintable(version));
    // As a server of the future would have written it, its manifest included.
    pretendVersion(made.object, manifest.format, version, u"99"_s + version.mid(2));
    REQUIRE_VALUE(manifest.files, backup::hashFiles(made.object));
    VERIFY_OK(backup::writeManifest(made.object, manifest));
    QCOMPARE(check(made.object, 1)->reached, 1);
    QCOMPARE(check(made.object, 2).error().code, ErrorCode::DumpNewer);
    const QString fresh = m_database->name() + u"_fresh"_s;
    const auto restored = backup::restoreWhole(
        rights(settings()), { .dump = made.object, .database = fresh, .consent = { .code = true } }, noPhases);
    QCOMPARE(restored.error().code, ErrorCode::DumpNewer);
    QVERIFY(restored.error().args.at(1).startsWith(u"99."_s));
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_database WHERE datname = "_s + sql::literal(fresh)), u"0"_s);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(backup::recordCheck(connection, made, check(made.object, 2)));
    REQUIRE_VALUE(const backup::Backup known, backup::find(connection, made.id));
    QVERIFY(known.level == 1 && known.problem.isEmpty()); // it may be good; here nobody can tell
}

void DumpTest::aDumpOfAnotherOriginIsBlocked()
{
    EXECUTE(u"CREATE TABLE public.t (id int); CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'"_s);
    REQUIRE_VALUE(const backup::Backup made, dump({}));
    const test::TestDatabase other;
    const QString fresh = m_database->name() + u"_fresh"_s;
    // For the other database it is a stranger's.
    const auto blocked =
        backup::restoreWhole(rights(other.settings()), { .dump = made.object, .database = fresh }, noPhases);
    QCOMPARE(blocked.error().code, ErrorCode::DumpUntrusted);
    QVERIFY(blocked.error().args.value(1).contains(u"CREATE FUNCTION public.f()"_s));
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_database WHERE datname = "_s + sql::literal(fresh)), u"0"_s);
    REQUIRE_VALUE(const backup::DumpRestored restored,
                  backup::restoreWhole(rights(other.settings()),
                                       { .dump = made.object, .database = fresh, .consent = { .code = true } },
                                       noPhases));
    QVERIFY(restored.proven);
    EXECUTE(u"DROP DATABASE "_s + fresh);
}

void DumpTest::oneTableComesOutWithItsKeys()
{
    EXECUTE(test::zoo);
    EXECUTE(
        u"CREATE TABLE public.keeper (id bigint PRIMARY KEY REFERENCES public.zoo); INSERT INTO public.keeper SELECT "
        "id FROM public.zoo LIMIT 5"_s);
    const QString rows = test::digestOf(settings(), u"public.zoo"_s);
    REQUIRE_VALUE(const backup::Backup made, dump({}));
    EXECUTE(u"UPDATE public.zoo SET n = 1"_s);
    REQUIRE_VALUE(const backup::Backup taken,
                  backup::extractTable(rights(settings()), { .dump = made.object, .table = { u"public"_s, u"zoo"_s } },
                                       QDateTime::currentDateTimeUtc()));
    QCOMPARE(taken.level, 3);
    QCOMPARE(taken.keyColumns, QStringList { u"id"_s });
    QCOMPARE(test::digestOf(settings(), taken.object), rows);
    pg::Connection connection = m_database->connect();
    REQUIRE_VALUE(const catalog::Table structure, backup::structureOf(connection, taken));
    QCOMPARE(structure.indexes.size(), 3);
    QVERIFY(std::ranges::any_of(structure.columns, [](const catalog::Column& column) {
        return column.name == "ticket"_L1 && !column.defaultSql.isEmpty();
    }));
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_database WHERE datname LIKE 'stopover_taken%'"_s), u"0"_s);
}

void DumpTest::whatFailsLeavesNothing_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("cancelled") << u"cancel"_s;
    QTest::newRow("the disk is full") << u"full"_s;
    QTest::newRow("a table may not be read") << u"rights"_s;
    QTest::newRow("a policy hides rows") << u"policy"_s;
}

void DumpTest::whatFailsLeavesNothing()
{
    NEEDS_SUPERUSER("a policy hides rows", "a table may not be read");
    QFETCH(QString, how);
    EXECUTE(u"CREATE TABLE public.t AS SELECT g AS id, (SELECT string_agg(md5((g * 100 + i)::text), '') FROM "
            "generate_series(1, 20) i) AS note FROM generate_series(1, 20000) g"_s);
    const QString folder = m_folder.path() + u"/fails"_s + how;
    QVERIFY(QDir().mkpath(folder));
    const QString role = u"poor_"_s + m_database->name();
    pg::Settings who = settings();
    bool cancelled = false;
    backup::DumpWatcher watch = [&](const backup::DumpProgress& progress) {
        cancelled = how == "cancel"_L1 && progress.bytes > 0;
        return !cancelled;
    };
    if (how == "full"_L1
        && QProcess::execute(u"mount"_s, { u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"tmpfs"_s, folder }) != 0)
        QSKIP("only root may mount");
    if (how == "rights"_L1 || how == "policy"_L1) {
        pg::Connection connection = m_database->connect();
        VERIFY_OK(run::journal::install(connection));
        EXECUTE(
            u"CREATE ROLE %1 LOGIN; GRANT ALL ON SCHEMA stopover TO %1; GRANT ALL ON ALL TABLES IN SCHEMA stopover TO "
            "%1; GRANT ALL ON ALL SEQUENCES IN SCHEMA stopover TO %1"_s.arg(role));
        if (how == "policy"_L1)
            EXECUTE(
                u"GRANT SELECT ON public.t TO %1; ALTER TABLE public.t ENABLE ROW LEVEL SECURITY; CREATE POLICY few "
                "ON public.t USING (id < 5)"_s.arg(role));
        who = *pg::Settings::parse(m_database->uri().replace(u"user=stopover"_s, u"user="_s + role));
    }
    const auto failed = backup::makeDump(who, { .folder = folder }, QDateTime::currentDateTimeUtc(), watch);
    const QStringList left = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (how == "full"_L1)
        QProcess::execute(u"umount"_s, { folder });
    if (who.text() != settings().text())
        EXECUTE(u"DROP OWNED BY %1; DROP ROLE %1"_s.arg(role));
    QVERIFY(!failed);
    if (how == "cancel"_L1)
        QCOMPARE(failed.error().code, ErrorCode::Cancelled);
    QCOMPARE(left, QStringList());
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.migration_backups"_s), u"0"_s);
}

void DumpTest::theNamesOfDatabasesAreExchanged()
{
    const QString live = m_database->name() + u"_live"_s;
    EXECUTE(u"CREATE DATABASE "_s + live);
    const pg::Settings there = settings().withDatabase(live);
    QString path;
    {
        REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(there));
        VERIFY_OK(connection.executeScript(u"CREATE TABLE public.t AS SELECT generate_series(1, 10) AS id"_s));
        REQUIRE_VALUE(const backup::Backup made,
                      backup::makeDump(there, { .folder = m_folder.path() + u"/swap"_s },
                                       QDateTime::currentDateTimeUtc(), noWatch));
        path = made.object;
        VERIFY_OK(connection.execute(u"DELETE FROM public.t"_s));
        // While somebody is connected nothing is exchanged, and nobody is thrown out.
        const auto refused =
            backup::restoreWhole(rights(there), { .dump = path, .database = live + u"_new"_s, .swap = true }, noPhases);
        QCOMPARE(refused.error().sqlState, u"55006"_s);
        VERIFY_OK(connection.execute(u"SELECT 1"_s));
        QCOMPARE(scalar(u"SELECT count(*) FROM pg_database WHERE datname LIKE '%_new'"_s), u"0"_s);
    }
    QTRY_COMPARE(scalar(u"SELECT count(*) FROM pg_stat_activity WHERE datname = "_s + sql::literal(live)), u"0"_s);
    REQUIRE_VALUE(
        const backup::DumpRestored restored,
        backup::restoreWhole(rights(there), { .dump = path, .database = live + u"_new"_s, .swap = true }, noPhases));
    QCOMPARE(restored.database, live);
    QCOMPARE(test::scalar(there, u"SELECT count(*) FROM public.t"_s), u"10"_s);
    QCOMPARE(test::scalar(settings().withDatabase(restored.kept), u"SELECT count(*) FROM public.t"_s), u"0"_s);
    VERIFY_OK(test::dropDatabase(settings(), live));
    VERIFY_OK(test::dropDatabase(settings(), restored.kept));
}

void DumpTest::anExchangeIsAllOrNothing()
{
    const QString live = m_database->name() + u"_old"_s;
    const QString restored = m_database->name() + u"_new"_s;
    EXECUTE(u"CREATE DATABASE "_s + live);
    EXECUTE(u"CREATE DATABASE "_s + restored);
    const pg::Settings there = settings().withDatabase(live);
    const auto names = [this] {
        return scalar(
            u"SELECT string_agg(datname, ' ' ORDER BY datname) FROM pg_database WHERE datname ~ '_(old|new)'"_s);
    };
    const QString before = names();
    REQUIRE_VALUE(const run::Confirmation other, test::Confirmed::typed(restored, restored));
    COMPARE_ERROR(backup::putInPlace(there, restored, other), ErrorCode::ConfirmationMissing);
    REQUIRE_VALUE(const run::Confirmation confirmed, test::Confirmed::typed(live, live));
    {
        // The first name could be changed, the second could not.
        REQUIRE_VALUE(const pg::Connection somebody, pg::Connection::open(settings().withDatabase(restored)));
        COMPARE_ERROR(backup::putInPlace(there, restored, confirmed), ErrorCode::Sql);
        QCOMPARE(names(), before);
    }
    QTRY_COMPARE(scalar(u"SELECT count(*) FROM pg_stat_activity WHERE datname = "_s + sql::literal(restored)), u"0"_s);
    REQUIRE_VALUE(const QString kept, backup::putInPlace(there, restored, confirmed));
    QCOMPARE(names(), QString(live + u' ' + kept));
    VERIFY_OK(test::dropDatabase(settings(), live));
    VERIFY_OK(test::dropDatabase(settings(), kept));
}

void DumpTest::thePasswordIsInNoArgument()
{
    const pg::Settings secret = settings().withPassword(Secret("canary:of\\the mine"));
    REQUIRE_VALUE(const backup::ClientTools tools, backup::ClientTools::forServer(secret));
    const ProcessRequest request = tools.request(u"pg_dump"_s, { u"--version"_s }, u"postgres"_s);
    for (const QString& word : request.arguments + request.environment.toStringList())
        QVERIFY2(!word.contains(u"canary"_s), qPrintable(word));
    QFile file(request.environment.value(u"PGPASSFILE"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // For this server and role only: a program that is led elsewhere has none to give.
    for (const QByteArray& line : file.readAll().trimmed().split('\n')) {
        QVERIFY2(line.endsWith(":5432:*:stopover:canary\\:of\\\\the mine"), line.constData());
        QVERIFY2(!line.startsWith('*'), line.constData());
    }
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void DumpTest::whoHoldsALockIsNamed()
{
    pg::Connection holder = m_database->connect();
    VERIFY_OK(holder.executeScript(u"CREATE TABLE public.held (id int)"_s));
    VERIFY_OK(holder.executeScript(
        u"SET application_name = 'holder'; BEGIN; LOCK TABLE public.held IN ACCESS EXCLUSIVE MODE"_s));
    const QTemporaryDir folder;
    QStringList named;
    const auto watch = [&](const backup::DumpProgress& progress) {
        for (const run::Blocker& blocker : progress.blockers)
            named.append(blocker.application);
        return named.isEmpty();
    };
    COMPARE_ERROR(
        backup::makeDump(m_database->settings(), { .folder = folder.path() }, QDateTime::currentDateTimeUtc(), watch),
        ErrorCode::Cancelled);
    QVERIFY2(named.contains(u"holder"_s), qPrintable(named.join(u' ')));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void DumpTest::readinessIsToldAsItIs()
{
    NEEDS_SUPERUSER();
    pg::Connection connection = m_database->connect();
    REQUIRE_VALUE(const backup::Readiness readiness, backup::readReadiness(connection));
    QCOMPARE(readiness.problems, QStringList { u"archive_mode"_s });
    QVERIFY(!readiness.ready() && readiness.mayName && readiness.mayReplicate);
    const QString folder = m_folder.path() + u"/base"_s;
    VERIFY_OK(backup::takeBaseBackup(settings(), folder, [](int) { return true; }));
    QVERIFY(QFileInfo::exists(folder + u"/backup_manifest"_s));
    QVERIFY(!backup::takeBaseBackup(settings(), folder, [](int) { return true; }));
}

STOPOVER_TEST_MAIN(DumpTest)
#include "tst_dump.moc"
