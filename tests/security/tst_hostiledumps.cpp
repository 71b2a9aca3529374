#include "core/backup/clienttools.h"
#include "core/backup/dumprestore.h"
#include "tests/security/hostilesql.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/dropdatabase.h"
#include "tests/support/movecase.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;

/// Dumps that were made to rob whoever restores them.
class HostileDumpsTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void consentIsAskedAndNothingIsGained_data();
    void consentIsAskedAndNothingIsGained();
    void commandsOfPsqlAreRefused_data();
    void commandsOfPsqlAreRefused();
    void filesOfOthersAreNotRead();
    void longStatementsCannotBeRead();
    void anHonestDumpAsksLittle();
    void extensionsAreMadeWhenAllowed();
    void whatWasNotComparedIsSaid();
    void anExtensionOfAScriptWithoutASchema();

private:
    struct Made
    {
        QString path;
        QByteArray format;
    };

    [[nodiscard]] QString filled(QString text) const { return text.replace(u"@canary@"_s, m_canary); }

    Made dumpAs(const QByteArray& format) const;
    void patch(const Made& dump, const QString& text, const QString& instead) const;
    void writeManifest(const Made& dump) const;
    [[nodiscard]] QString gains() const;
    void clearGains() const;
    void robASuperuser(const Made& dump) const;
    void isAskedAbout(const test::HostileDump& hostile, const Made& dump) const;
    void isUsedElsewhere(const Made& dump, const pg::Settings& live) const;
    void isRestored(const test::HostileDump& hostile, const Made& dump, const test::TestDatabase& live) const;
    void tryEverything(const test::HostileDump& hostile, const Made& dump) const;
    void checkRestored(const QString& database) const;
    [[nodiscard]] QString make(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_canary;
};

namespace {

const auto noPhases = [](const QString&, const QString&) {};

backup::DumpRights rights(const pg::Settings& settings)
{
    return { .admin = settings, .work = settings };
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceIn(const QString& path, const QByteArray& text, const QByteArray& instead)
{
    QByteArray bytes = contents(path);
    if (!bytes.contains(text))
        qFatal("%s is not in %s", text.constData(), qPrintable(path));
    bytes.replace(text, instead);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no dump");
}

int shell(const QString& line)
{
    return QProcess::execute(u"sh"_s, { u"-c"_s, line });
}

QString kindsOf(const Error& error)
{
    QStringList kinds;
    for (const QString& group : error.args.mid(1))
        kinds.append(group.section(u'\t', 0, 0));
    return kinds.join(u' ');
}

} // namespace

void HostileDumpsTest::initTestCase()
{
    REQUIRE_VALUE(pg::Connection admin, pg::Connection::open(test::TestServer::instance().settings(u"postgres"_s)));
    VERIFY_OK(admin.execute(u"CREATE ROLE mallory LOGIN"_s));
}

void HostileDumpsTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_canary = QDir::tempPath() + u"/canary-"_s + m_database->name().right(12);
}

void HostileDumpsTest::cleanup()
{
    clearGains();
    m_folder.reset();
    m_database.reset();
}

/// One of the four formats, not compressed where a test may want to change it.
HostileDumpsTest::Made HostileDumpsTest::dumpAs(const QByteArray& format) const
{
    const auto tools = backup::ClientTools::forServer(settings());
    Made made { .path = m_folder->path() + u"/dump."_s + QString::fromLatin1(format), .format = format };
    QStringList arguments { u"--no-password"_s,
                            u"--file="_s + (format == "sql.gz" ? m_folder->path() + u"/plain.sql"_s : made.path) };
    if (format == "sql.gz")
        arguments.append(u"--format=plain"_s);
    else
        arguments.append(
            { u"--format="_s + QString::fromLatin1(format), format == "tar" ? u"--verbose"_s : u"--compress=0"_s });
    const auto dumped = runProcess(tools->request(u"pg_dump"_s, arguments, m_database->name()));
    if (!dumped || (format == "sql.gz" && shell(u"gzip -c %1/plain.sql > %2"_s.arg(m_folder->path(), made.path)) != 0))
        qFatal("no dump: %s", dumped ? "" : test::describe(dumped.error()).constData());
    return made;
}

void HostileDumpsTest::patch(const Made& dump, const QString& text, const QString& instead) const
{
    const QByteArray old = text.toUtf8();
    const QByteArray padded = filled(instead).toUtf8().leftJustified(old.size(), ' ');
    if (padded.size() != old.size())
        qFatal("no room: %s", padded.constData());
    if (dump.format == "sql.gz") {
        replaceIn(m_folder->path() + u"/plain.sql"_s, old, padded);
        shell(u"gzip -c %1/plain.sql > %2"_s.arg(m_folder->path(), dump.path));
    } else {
        replaceIn(dump.format == "directory" ? dump.path + u"/toc.dat"_s : dump.path, old, padded);
    }
}

/// As somebody would who wants the dump to look like one of ours.
void HostileDumpsTest::writeManifest(const Made& dump) const
{
    pg::Connection connection = m_database->connect();
    backup::DumpedTable table { .name = u"public.t"_s, .columns = { u"id"_s, u"note"_s } };
    VERIFY_OK(backup::digestTable(connection, table));
    backup::Manifest manifest { .database = m_database->name(), .server = u"15"_s, .tables = { table } };
    manifest.format = dump.format == "directory" ? backup::DumpFormat::Directory
        : dump.format == "sql.gz"                ? backup::DumpFormat::Sql
                                                 : backup::DumpFormat::Custom;
    REQUIRE_VALUE(manifest.files, backup::hashFiles(dump.path));
    VERIFY_OK(backup::writeManifest(dump.path, manifest));
}

/// What an attack has got; empty: nothing.
QString HostileDumpsTest::gains() const
{
    QStringList found;
    if (QFile::exists(m_canary))
        found.append(u"a file"_s);
    if (contents(test::TestServer::instance().server().dataDirectory() + u"/postgresql.auto.conf"_s).contains("canary"))
        found.append(u"a server setting"_s);
    const QString roles = test::scalar(
        test::TestServer::instance().settings(u"postgres"_s),
        u"SELECT string_agg(r.rolname, ' ') FROM pg_roles r WHERE r.rolname NOT IN ('stopover') AND r.rolname !~ '^pg_'"
        " AND (r.rolsuper OR pg_has_role(r.oid, 'pg_execute_server_program', 'MEMBER'))"_s);
    if (!roles.isEmpty())
        found.append(roles);
    return found.join(u", "_s);
}

void HostileDumpsTest::clearGains() const
{
    QFile::remove(m_canary);
    REQUIRE_VALUE(pg::Connection admin, pg::Connection::open(test::TestServer::instance().settings(u"postgres"_s)));
    VERIFY_OK(admin.execute(u"ALTER SYSTEM RESET log_line_prefix"_s));
    VERIFY_OK(admin.execute(u"ALTER ROLE mallory NOSUPERUSER"_s));
    VERIFY_OK(admin.execute(u"REVOKE pg_execute_server_program FROM mallory"_s));
    static_cast<void>(admin.execute(u"DROP ROLE planted"_s));
}

QString HostileDumpsTest::make(const QString& name) const
{
    const QString database = m_database->name() + name;
    execute(u"CREATE DATABASE "_s + database);
    return database;
}

/// The trap works: the usual programs, run as a superuser, fall into it.
void HostileDumpsTest::robASuperuser(const Made& dump) const
{
    const auto tools = backup::ClientTools::forServer(settings());
    const QString victim = make(u"_victim"_s);
    static_cast<void>(runProcess(tools->request(u"pg_restore"_s, { dump.path }, victim)));
    QVERIFY2(!gains().isEmpty(), "the trap does not work");
    clearGains();
    execute(u"DROP DATABASE "_s + victim);
}

/// What is there may be used by anybody, the server itself included.
void HostileDumpsTest::checkRestored(const QString& database) const
{
    const pg::Settings there = settings().withDatabase(database);
    const QString owned =
        u"SELECT count(*) FROM (SELECT relowner AS o FROM pg_class WHERE relnamespace = 'public'::regnamespace UNION "
        u"ALL"
        " SELECT proowner FROM pg_proc WHERE pronamespace = 'public'::regnamespace) x JOIN pg_roles r ON r.oid = x.o "
        "WHERE r.rolsuper"_s;
    QCOMPARE(test::scalar(there, owned), u"0"_s);
    QCOMPARE(
        test::scalar(
            settings(),
            u"SELECT count(*) FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase WHERE d.datname = "
            ""_s + sql::literal(database)),
        u"0"_s);
    REQUIRE_VALUE(pg::Connection superuser, pg::Connection::open(there));
    VERIFY_OK(superuser.execute(u"ANALYZE"_s));
    REQUIRE_VALUE(const pg::Settings hers,
                  pg::Settings::parse(there.text().replace(u"user=stopover"_s, u"user=mallory"_s)));
    REQUIRE_VALUE(pg::Connection mallory, pg::Connection::open(hers));
    static_cast<void>(mallory.execute(u"SELECT public.asowner()"_s));
    QCOMPARE(gains(), QString());
}

void HostileDumpsTest::isAskedAbout(const test::HostileDump& hostile, const Made& dump) const
{
    const auto asked = backup::restoreWhole(rights(settings()),
                                            { .dump = dump.path, .database = m_database->name() + u"_x"_s }, noPhases);
    QVERIFY2(!asked && asked.error().code == ErrorCode::DumpUntrusted,
             asked ? "it was restored" : test::describe(asked.error()).constData());
    const QStringList kinds = kindsOf(asked.error()).split(u' ');
    for (const QString& kind : hostile.kinds)
        QVERIFY2(kinds.contains(kind), qPrintable(kind + u" is not among: "_s + kinds.join(u' ')));
}

/// Proven on the private server, and one table taken out of it.
void HostileDumpsTest::isUsedElsewhere(const Made& dump, const pg::Settings& live) const
{
    for (int level = 1; level <= 3; ++level) {
        static_cast<void>(backup::checkDump(dump.path, level, test::TestServer::instance().server(), noPhases));
        QCOMPARE(gains(), QString());
    }
    static_cast<void>(backup::extractTable(
        rights(live), { .dump = dump.path, .table = { u"public"_s, u"t"_s }, .consent = { .code = true } },
        QDateTime::currentDateTimeUtc()));
    QCOMPARE(gains(), QString());
}

/// Allowed, it is still nobody who restores it.
void HostileDumpsTest::isRestored(const test::HostileDump& hostile, const Made& dump,
                                  const test::TestDatabase& live) const
{
    const QString fresh = live.name() + u"_fresh"_s;
    backup::DumpRestoreRequest request { .dump = dump.path, .database = fresh, .consent = { .code = true } };
    if (!hostile.superuser.isEmpty()) {
        const auto refused = backup::restoreWhole(rights(live.settings()), request, noPhases);
        QVERIFY2(!refused && refused.error().code == ErrorCode::DumpNeedsSuperuser,
                 refused ? "it was restored" : test::describe(refused.error()).constData());
        QCOMPARE(refused.error().args.value(1), hostile.superuser.join(u"; "_s));
        request.consent.leaveOut = hostile.superuser;
    }
    request.swap = dump.format == "custom" || dump.format == "sql.gz";
    const auto restored = backup::restoreWhole(rights(live.settings()), request, noPhases);
    QCOMPARE(gains(), QString());
    if (!hostile.sql.isEmpty())
        VERIFY_OK(restored);
    if (!restored)
        return;
    checkRestored(restored->database);
    VERIFY_OK(test::dropDatabase(test::TestServer::instance().settings(u"postgres"_s), restored->database));
    execute(u"DROP ROLE "_s + sql::quoted(restored->owner));
    if (request.swap)
        execute(u"ALTER DATABASE "_s + sql::quoted(restored->kept) + u" RENAME TO "_s + sql::quoted(live.name()));
}

void HostileDumpsTest::tryEverything(const test::HostileDump& hostile, const Made& dump) const
{
    const test::TestDatabase live;
    isUsedElsewhere(dump, live.settings());
    if (!QTest::currentTestFailed())
        isRestored(hostile, dump, live);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_roles WHERE rolname ~ '^(stopover/|stopover_restore|proof_)'"_s), u"0"_s);
}

void HostileDumpsTest::consentIsAskedAndNothingIsGained_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < test::hostileDumps().size(); ++index)
        QTest::newRow(test::hostileDumps().at(index).name) << index;
}

void HostileDumpsTest::consentIsAskedAndNothingIsGained()
{
    NEEDS_SUPERUSER();
    QFETCH(int, index);
    const test::HostileDump& hostile = test::hostileDumps().at(index);
    EXECUTE(filled(test::hostilePrelude));
    if (!hostile.sql.isEmpty())
        EXECUTE(filled(hostile.sql));
    // What is harmless until somebody uses it is tried in one format.
    const QByteArrayList formats { "custom", "directory", "tar", "sql.gz" };
    for (int at = 0; at < formats.size() && !QTest::currentTestFailed(); ++at) {
        const Made dump = dumpAs(formats.at(at));
        if (!hostile.text.isEmpty())
            patch(dump, hostile.text, hostile.instead);
        clearGains();
        if (hostile.runs && at == 0)
            robASuperuser(dump);
        writeManifest(dump);
        if (!QTest::currentTestFailed())
            isAskedAbout(hostile, dump);
        if (!QTest::currentTestFailed() && (hostile.runs || at == index % formats.size()))
            tryEverything(hostile, dump);
        if (QTest::currentTestFailed())
            qInfo("format %s", formats.at(at).constData());
    }
    if (!hostile.after.isEmpty())
        EXECUTE(hostile.after);
}

void HostileDumpsTest::commandsOfPsqlAreRefused_data()
{
    QTest::addColumn<QString>("line");
    for (const QString& line : test::hostileCommands())
        QTest::addRow("%s", qPrintable(line)) << line;
}

void HostileDumpsTest::commandsOfPsqlAreRefused()
{
    QFETCH(QString, line);
    const QString path = m_folder->path() + u"/commands.sql"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        filled(u"\\restrict abc\nCREATE TABLE public.t (id integer);\n"_s + line + u"\n\\unrestrict abc\n"_s).toUtf8());
    file.close();
    backup::DumpRestoreRequest request { .dump = path, .database = m_database->name() + u"_fresh"_s };
    const auto asked = backup::restoreWhole(rights(settings()), request, noPhases);
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::DumpUntrusted);
    QVERIFY2(kindsOf(asked.error()).contains(u"client_command"_s), qPrintable(kindsOf(asked.error())));
    request.consent.code = true;
    COMPARE_ERROR(backup::restoreWhole(rights(settings()), request, noPhases), ErrorCode::DumpClientCommand);
    QCOMPARE(gains(), QString());
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_database WHERE datname LIKE '%_fresh'"_s), u"0"_s);
}

void HostileDumpsTest::filesOfOthersAreNotRead()
{
    EXECUTE(u"CREATE TABLE public.t (note text); INSERT INTO public.t VALUES ('a')"_s);
    const Made dump = dumpAs("directory");
    const QString data = QDir(dump.path).entryList({ u"[0-9]*.dat"_s }).value(0);
    QFile secret(m_folder->path() + u"/"_s + QString(data.size() - 3, u's'));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("secret\n\\.\n\n\n") > 0);
    secret.close();
    replaceIn(dump.path + u"/toc.dat"_s, data.toUtf8(), "../" + QFileInfo(secret.fileName()).fileName().toUtf8());
    const QString fresh = m_database->name() + u"_fresh"_s;
    const auto tools = backup::ClientTools::forServer(settings());
    const QString victim = make(u"_victim"_s);
    VERIFY_OK(runProcess(tools->request(u"pg_restore"_s, { dump.path }, victim)));
    QCOMPARE(test::scalar(settings().withDatabase(victim), u"SELECT note FROM public.t"_s), u"secret"_s);
    EXECUTE(u"DROP DATABASE "_s + victim);
    const auto refused = backup::restoreWhole(
        rights(settings()), { .dump = dump.path, .database = fresh, .consent = { .code = true } }, noPhases);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DumpDamaged);
    QVERIFY2(refused.error().args.value(1).contains(u"../sss"_s), test::describe(refused.error()).constData());
    // A link is another way out of the folder.
    const Made other = dumpAs("tar");
    QVERIFY(QDir(m_folder->path()).mkdir(u"links"_s)
            && QFile::link(u"/etc/passwd"_s, m_folder->path() + u"/links/toc.dat"_s));
    COMPARE_ERROR(
        backup::restoreWhole(rights(settings()),
                             { .dump = m_folder->path() + u"/links"_s, .database = fresh, .consent = { .code = true } },
                             noPhases),
        ErrorCode::DumpDamaged);
}

void HostileDumpsTest::longStatementsCannotBeRead()
{
    const QString path = m_folder->path() + u"/long.sql.gz"_s;
    QCOMPARE(shell(u"(echo 'SELECT 1'; yes 'UNION ALL SELECT 1' | head -c 40000000) | gzip > "_s + path), 0);
    const auto asked = backup::restoreWhole(rights(settings()),
                                            { .dump = path, .database = m_database->name() + u"_fresh"_s }, noPhases);
    QVERIFY(!asked);
    QCOMPARE(kindsOf(asked.error()), u"unreadable"_s);
    const auto tried = backup::restoreWhole(
        rights(settings()), { .dump = path, .database = m_database->name() + u"_fresh"_s, .consent = { .code = true } },
        noPhases);
    COMPARE_ERROR(tried, ErrorCode::DumpDamaged);
}

void HostileDumpsTest::anHonestDumpAsksLittle()
{
    const test::CtlResult filled =
        test::runCtl({ u"demo"_s, u"load"_s, u"--db"_s, m_database->uri(), u"--rows"_s, u"500"_s });
    QVERIFY2(filled.exitCode == 0, qPrintable(filled.messages));
    REQUIRE_VALUE(const backup::Backup made,
                  backup::makeDump(settings(), { .folder = m_folder->path() }, QDateTime::currentDateTimeUtc(),
                                   [](const backup::DumpProgress&) { return true; }));
    const QString fresh = m_database->name() + u"_fresh"_s;
    const test::CtlResult restored = test::runCtl(
        { u"backup"_s, u"restore"_s, made.object, u"--database"_s, fresh, u"--db"_s, m_database->uri(), u"--json"_s });
    QVERIFY2(restored.exitCode == 0, qPrintable(restored.messages));
    QVERIFY(restored.document()[u"proven"_s].toBool());
    EXECUTE(u"DROP DATABASE "_s + fresh);
    const test::TestDatabase other;
    const test::CtlResult asked =
        test::runCtl({ u"backup"_s, u"restore"_s, made.object, u"--database"_s, fresh, u"--db"_s, other.uri() });
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.messages.count(u"\n  "_s) <= 8, qPrintable(asked.messages));
    qInfo("%s", qPrintable(asked.messages));
    const test::CtlResult allowed = test::runCtl({ u"backup"_s, u"restore"_s, made.object, u"--database"_s, fresh,
                                                   u"--allow-code"_s, u"--db"_s, other.uri(), u"--json"_s });
    QVERIFY2(allowed.exitCode == 0, qPrintable(allowed.messages));
    EXECUTE(u"DROP DATABASE "_s + fresh);
    if (const QString owner = allowed.document()[u"owner"_s].toString(); !owner.isEmpty())
        EXECUTE(u"DROP ROLE "_s + sql::quoted(owner));
}

void HostileDumpsTest::extensionsAreMadeWhenAllowed()
{
    NEEDS_SUPERUSER();
    EXECUTE(u"CREATE SCHEMA ext; CREATE EXTENSION file_fdw SCHEMA ext; CREATE TABLE public.t (id integer)"_s);
    const QString fresh = m_database->name() + u"_fresh"_s;
    for (const backup::DumpFormat format : { backup::DumpFormat::Custom, backup::DumpFormat::Sql }) {
        REQUIRE_VALUE(const backup::Backup made,
                      backup::makeDump(settings(), { .folder = m_folder->path(), .format = format },
                                       QDateTime::currentDateTimeUtc(),
                                       [](const backup::DumpProgress&) { return true; }));
        const auto refused =
            backup::restoreWhole(rights(settings()), { .dump = made.object, .database = fresh }, noPhases);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DumpNeedsSuperuser);
        VERIFY_OK(backup::restoreWhole(
            rights(settings()),
            { .dump = made.object, .database = fresh, .consent = { .superuser = { u"EXTENSION file_fdw"_s } } },
            noPhases));
        QCOMPARE(test::scalar(settings().withDatabase(fresh),
                              u"SELECT extnamespace::regnamespace FROM pg_extension WHERE extname = 'file_fdw'"_s),
                 u"ext"_s);
        EXECUTE(u"DROP DATABASE "_s + fresh);
    }
}

/// As people write them by hand: it goes where the statement itself would put it.
void HostileDumpsTest::anExtensionOfAScriptWithoutASchema()
{
    NEEDS_SUPERUSER();
    QFile script(m_folder->filePath(u"by-hand.sql"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("CREATE EXTENSION dblink;\nCREATE TABLE public.t (id integer);\nINSERT INTO public.t VALUES (1);\n");
    script.close();
    const QString fresh = m_database->name() + u"_fresh"_s;
    const test::CtlResult done =
        test::runCtl({ u"--db"_s, m_database->uri(), u"backup"_s, u"restore"_s, script.fileName(), u"--database"_s,
                       fresh, u"--allow-code"_s, u"--allow-superuser"_s, u"EXTENSION dblink"_s });
    QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
    QCOMPARE(test::scalar(
                 settings().withDatabase(fresh),
                 u"SELECT extnamespace::regnamespace || ' ' || (SELECT count(*) FROM public.t) FROM pg_extension WHERE "
                 "extname = 'dblink'"_s),
             u"public 1"_s);
    EXECUTE(u"DROP DATABASE "_s + fresh);
}

/// The rows of others are in the dump of a superuser with its own rights, who does not count them.
void HostileDumpsTest::whatWasNotComparedIsSaid()
{
    NEEDS_SUPERUSER();
    EXECUTE(u"CREATE TABLE public.own AS SELECT 1 AS id; CREATE TABLE public.hers AS SELECT 2 AS id;"
            " ALTER TABLE public.hers OWNER TO mallory"_s);
    const QStringList own { u"--db"_s, m_database->uri(), u"--work-as"_s, u"stopover"_s };
    const auto says = [](const test::CtlResult& result) {
        return result.exitCode == 0 && result.messages.contains(u"not counted or compared"_s)
            && result.messages.contains(u"public.hers"_s) && !result.messages.contains(u"public.own"_s);
    };
    const test::CtlResult made = test::runCtl(
        QStringList { u"backup"_s, u"create"_s, u"--format"_s, u"custom"_s, u"--to"_s, m_folder->path() } + own);
    QVERIFY2(says(made), qPrintable(made.messages));
    const test::CtlResult checked = test::runCtl(QStringList { u"backup"_s, u"verify"_s, u"last"_s, u"--dir"_s,
                                                               test::TestServer::instance().server().directory() }
                                                 + own);
    QVERIFY2(says(checked), qPrintable(checked.messages));
    const QString fresh = m_database->name() + u"_fresh"_s;
    const test::CtlResult restored =
        test::runCtl(QStringList { u"backup"_s, u"restore"_s, u"last"_s, u"--database"_s, fresh } + own);
    QVERIFY2(says(restored), qPrintable(restored.messages));
    QCOMPARE(test::scalar(settings().withDatabase(fresh), u"SELECT count(*) FROM public.hers"_s), u"1"_s);
    EXECUTE(u"DROP DATABASE "_s + fresh);
}

STOPOVER_TEST_MAIN(HostileDumpsTest)
#include "tst_hostiledumps.moc"
