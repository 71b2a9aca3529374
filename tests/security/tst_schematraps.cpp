#include "tests/security/mallory.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/migrations.h"

#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlResult;

/// The owner of a database makes a trap of our schemas, and a superuser calls every command of the program there is.
class SchemaTrapsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyCommandIsInTheTable();
    void noCommandFallsIntoATrap_data();
    void noCommandFallsIntoATrap();

private:
    [[nodiscard]] CtlResult ctl(const QStringList& arguments) const
    {
        return test::runCtl(QStringList { u"--db"_s, m_her->uri() } + arguments);
    }

    [[nodiscard]] QStringList filled(const QStringList& arguments) const;
    void callAll() const;
    std::unique_ptr<test::HerDatabase> m_her;
    std::unique_ptr<test::SqlProject> m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

enum class Kind {
    Refused, ///< it needs the journal: exit 1, the objects named
    GoesOn, ///< it says that the journal is left out
    Apart, ///< it asks for nothing of ours
    Local, ///< it does not connect to --db
};

struct Called
{
    const char* command;
    Kind kind;
    QStringList arguments;
};

/// Every command of the program, with arguments that would bring it to our tables.
const QList<Called>& calls()
{
    static const QList<Called> all {
        { "sandbox start", Kind::Local, {} },
        { "sandbox stop", Kind::Local, {} },
        { "sandbox status", Kind::Local, {} },
        { "sandbox reset", Kind::Local, {} },
        { "demo load", Kind::Apart, { u"--rows"_s, u"1000"_s } },
        { "demo journey", Kind::Local, {} },
        { "repartition plan",
          Kind::Apart,
          { u"--table"_s, u"public.t"_s, u"--strategy"_s, u"hash"_s, u"--key"_s, u"id"_s, u"--partitions"_s, u"2"_s } },
        { "repartition run",
          Kind::Refused,
          { u"--table"_s, u"public.t"_s, u"--strategy"_s, u"hash"_s, u"--key"_s, u"id"_s, u"--partitions"_s, u"2"_s,
            u"--confirm"_s, u"public.t"_s } },
        { "partitions", Kind::Apart, { u"public.t"_s } },
        { "run list", Kind::Refused, {} },
        { "run show", Kind::Refused, { u"last"_s } },
        { "run resume", Kind::Refused, { u"1"_s, u"--confirm"_s, u"public.t"_s } },
        { "run rollback", Kind::Refused, { u"1"_s, u"--confirm"_s, u"public.t"_s } },
        { "run reapply", Kind::Refused, { u"1"_s, u"--confirm"_s, u"public.t"_s } },
        { "run finish", Kind::Refused, { u"1"_s, u"--confirm"_s, u"public.t"_s } },
        { "run abort", Kind::Refused, { u"1"_s, u"--confirm"_s, u"public.t"_s } },
        { "run keep-up", Kind::Refused, {} },
        { "run mark-applied", Kind::Refused, { u"1"_s, u"--confirm"_s, u"DATABASE"_s, u"--project"_s, u"PROJECT"_s } },
        { "run sign-off", Kind::Refused, { u"1"_s, u"a=b"_s } },
        { "project", Kind::Apart, { u"--project"_s, u"PROJECT"_s } },
        { "history", Kind::Apart, { u"--range"_s, u":current"_s, u"--project"_s, u"PROJECT"_s } },
        { "heads", Kind::Local, {} },
        { "branches", Kind::Local, {} },
        { "current", Kind::GoesOn, { u"--project"_s, u"PROJECT"_s } },
        { "show", Kind::Apart, { u"current"_s, u"--project"_s, u"PROJECT"_s } },
        { "check", Kind::GoesOn, { u"--project"_s, u"PROJECT"_s } },
        { "plan upgrade", Kind::GoesOn, { u"head"_s, u"--sql"_s, u"--project"_s, u"PROJECT"_s } },
        { "plan downgrade", Kind::GoesOn, { u"base"_s, u"--sql"_s, u"--project"_s, u"PROJECT"_s } },
        { "upgrade", Kind::Refused, { u"head"_s, u"--confirm"_s, u"DATABASE"_s, u"--project"_s, u"PROJECT"_s } },
        { "downgrade", Kind::Apart, { u"base"_s, u"--confirm"_s, u"DATABASE"_s, u"--project"_s, u"PROJECT"_s } },
        { "stamp", Kind::Apart, { u"base"_s, u"--confirm"_s, u"DATABASE"_s, u"--project"_s, u"PROJECT"_s } },
        { "merge", Kind::Local, {} },
        { "revision", Kind::Local, {} },
        { "revision", Kind::Apart, { u"import"_s, u"PROJECT/revisions"_s, u"--project"_s, u"PROJECT"_s } },
        { "backup create", Kind::Refused, { u"--table"_s, u"public.t"_s } },
        { "backup create", Kind::Refused, { u"--format"_s, u"custom"_s, u"--to"_s, u"FOLDER"_s } },
        { "backup list", Kind::Refused, {} },
        { "backup verify", Kind::Refused, { u"1"_s } },
        { "backup review", Kind::Refused, { u"1"_s, u"--mark"_s } },
        { "backup restore", Kind::Refused, { u"1"_s, u"--confirm"_s, u"public.t"_s } },
        { "backup prune", Kind::Refused, { u"--confirm"_s, u"DATABASE"_s } },
        { "backup export", Kind::Refused, { u"1"_s, u"--to"_s, u"FOLDER/export.csv"_s } },
        { "backup readiness", Kind::Apart, {} },
        { "backup base", Kind::Apart, { u"--to"_s, u"FOLDER"_s } },
        { "rollback emergency", Kind::Refused, { u"--confirm"_s, u"DATABASE"_s } },
        { "lint", Kind::GoesOn, { u"PROJECT/revisions/r1.sql"_s } },
        { "preflight", Kind::GoesOn, { u"--table"_s, u"public.t"_s } },
        { "health", Kind::GoesOn, {} },
        { "health", Kind::Refused, { u"--save-baseline"_s } },
        { "rehearse", Kind::GoesOn, { u"head"_s, u"--project"_s, u"PROJECT"_s, u"--dir"_s, u"SANDBOX"_s } },
        { "repair", Kind::Refused, { u"public.t"_s, u"--unique"_s, u"n"_s, u"--confirm"_s, u"public.t"_s } },
        { "activity", Kind::Apart, { u"--json"_s } },
        { "report", Kind::Refused, { u"last"_s } },
        { "install", Kind::Refused, {} },
        { "environment", Kind::GoesOn, {} },
        { "environment", Kind::Refused, { u"production"_s } },
        { "uninstall", Kind::Refused, { u"--confirm"_s, u"DATABASE"_s } },
    };
    return all;
}

} // namespace

void SchemaTrapsTest::init()
{
    failOnAnyWarning();
    NEEDS_SUPERUSER();
    m_her = std::make_unique<test::HerDatabase>();
    m_project = std::make_unique<test::SqlProject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project->add(
        u"r1"_s,
        u"-- +stopover upgrade\nALTER TABLE public.t ADD COLUMN added int;\n-- +stopover downgrade\nALTER TABLE "
        "public.t DROP COLUMN added;\n"_s);
}

void SchemaTrapsTest::cleanup()
{
    m_her.reset();
    m_project.reset();
    m_folder.reset();
}

QStringList SchemaTrapsTest::filled(const QStringList& arguments) const
{
    QStringList full;
    for (QString one : arguments)
        full.append(one.replace(u"DATABASE"_s, m_her->name())
                        .replace(u"PROJECT"_s, m_project->folder())
                        .replace(u"FOLDER"_s, m_folder->path())
                        .replace(u"SANDBOX"_s, test::TestServer::instance().server().directory()));
    return full;
}

void SchemaTrapsTest::callAll() const
{
    for (const Called& call : calls()) {
        if (call.kind == Kind::Local)
            continue;
        const QStringList arguments = QString::fromLatin1(call.command).split(u' ') + filled(call.arguments);
        const CtlResult result = ctl(arguments);
        const QByteArray place =
            (arguments.join(u' ') + u": "_s + QString::number(result.exitCode) + u'\n' + result.messages).toUtf8();
        QVERIFY2(!m_her->caught(), place.constData());
        QVERIFY2(result.exitCode >= 0, place.constData());
        const bool named = result.messages.contains(u"install --repair"_s) && result.messages.contains(u"stopover"_s);
        // A table in her schema is refused before the journal is asked for.
        const bool refused = named || result.messages.contains(u"run other roles' code"_s);
        QVERIFY2(call.kind != Kind::Refused || (result.exitCode == 1 && refused), place.constData());
        QVERIFY2(call.kind != Kind::GoesOn || (result.messages.contains(u"The journal is not used."_s) && named),
                 place.constData());
        QVERIFY2(call.kind != Kind::Apart || !named, place.constData());
    }
}

void SchemaTrapsTest::everyCommandIsInTheTable()
{
    const QString help =
        test::runCtl({ u"--help"_s }).output.section(u"Commands:"_s, 1).section(u"Global options"_s, 0, 0);
    QSet<QString> named;
    QSet<QString> known;
    for (const Called& call : calls())
        known.insert(QString::fromLatin1(call.command));
    for (const QString& line : help.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u' ', Qt::SkipEmptyParts);
        const QString two = parts.mid(0, 2).join(u' ');
        const QString name = known.contains(two) ? two : parts.value(0);
        named.insert(name);
        QVERIFY2(known.contains(name), qPrintable(u"no arguments for: "_s + line));
    }
    QCOMPARE(named.size(), known.size());
}

void SchemaTrapsTest::noCommandFallsIntoATrap_data()
{
    QTest::addColumn<QString>("trap");
    QTest::addColumn<QString>("shows");
    QTest::newRow("views in the place of tables") << test::views << u"SELECT version FROM stopover.meta"_s;
    QTest::newRow("triggers on honest tables")
        << test::triggers << u"INSERT INTO stopover.backup_log (backup, action) VALUES (1, 'made')"_s;
    QTest::newRow("an empty schema of hers")
        << u"CREATE SCHEMA stopover; CREATE SCHEMA stopover_backup; CREATE SCHEMA stopover_retired"_s << QString();
    QTest::newRow("functions of hers, tables handed over")
        << QString(test::triggers + test::bodies + test::handedOver) << u"SELECT stopover.append_event(1, 'k', '{}')"_s;
}

void SchemaTrapsTest::noCommandFallsIntoATrap()
{
    QFETCH(QString, trap);
    QFETCH(QString, shows);
    m_her->plant(trap);
    if (QTest::currentTestFailed())
        return;
    if (!shows.isEmpty()) {
        // The trap works: whoever uses the schema as it is falls into it.
        pg::Connection naive = m_her->connect();
        VERIFY_OK(naive.execute(shows));
        QVERIFY(m_her->caught());
        m_her->forget();
    }
    callAll();
    if (QTest::currentTestFailed())
        return;
    // What says what it would do reads nothing either.
    QCOMPARE(ctl({ u"install"_s, u"--repair"_s }).exitCode, 1);
    const CtlResult repaired = ctl({ u"install"_s, u"--repair"_s, u"--confirm"_s, m_her->name() });
    QVERIFY2(repaired.exitCode == 0, qPrintable(repaired.messages));
    QVERIFY(!m_her->caught());
    QCOMPARE(ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s }).exitCode, 0);
    QVERIFY(!m_her->caught());
}

STOPOVER_TEST_MAIN(SchemaTrapsTest)
#include "tst_schematraps.moc"
