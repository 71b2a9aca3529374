#include "core/trust/foreigncode.h"
#include "core/trust/worklogin.h"
#include "tests/security/mallory.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/migrations.h"

#include <QProcess>
#include <QRegularExpression>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlResult;

/// Journals and objects of several owners: what a superuser leaves alone, what is handed over, and what each is told.
class OtherOwnersTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void revisionsOfASuperuserRunNothingOfOthers_data();
    void revisionsOfASuperuserRunNothingOfOthers();
    void aRunThatWasBegunBeforeIsNotResumed();
    void whatOthersHaveIsFound_data();
    void whatOthersHaveIsFound();
    void aRunThatHasNotEndedIsHandedOver();
    void whatAHandOverGivesIsSaid();
    void whoOwnsNothingIsNamedTwice();
    void anHonestJournalOfAnotherIsNotRepaired();
    void aLoginThatDoesNotGetInIsToldHow();
    void aReadOnlyServerIsSaidFirst();
    void aRoleThatCannotBeWorkedAsIsSaid();
    void functionsOfTheSchemaSeeWhatATableUses_data();
    void functionsOfTheSchemaSeeWhatATableUses();
    void functionsOfTheSchemaLookOnceTheyHoldTheLock();

private:
    [[nodiscard]] CtlResult ctl(const QStringList& arguments) const
    {
        return test::runCtl(QStringList { u"--db"_s, m_her->uri() } + arguments);
    }

    [[nodiscard]] CtlResult ctlAs(const QString& role, const QStringList& arguments) const
    {
        return test::runCtl(QStringList { u"--db"_s, m_her->uri().replace(u"user=stopover"_s, u"user="_s + role) }
                            + arguments);
    }

    [[nodiscard]] static QByteArray said(const CtlResult& result) { return (result.messages + result.output).toUtf8(); }

    void giveHerTheDatabase() const
    {
        m_her->execute(u"ALTER DATABASE THIS OWNER TO mallory; ALTER TABLE public.t OWNER TO mallory"_s);
    }

    std::unique_ptr<test::HerDatabase> m_her;
};

namespace {

const QStringList own { u"--work-as"_s, u"stopover"_s };
const QStringList hash { u"--strategy"_s, u"hash"_s, u"--key"_s, u"id"_s, u"--partitions"_s, u"2"_s };

} // namespace

void OtherOwnersTest::init()
{
    failOnAnyWarning();
    NEEDS_SUPERUSER();
    m_her = std::make_unique<test::HerDatabase>();
    m_her->execute(u"DO $$ BEGIN CREATE ROLE bystander LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"_s);
}

void OtherOwnersTest::cleanup()
{
    m_her.reset();
}

void OtherOwnersTest::revisionsOfASuperuserRunNothingOfOthers_data()
{
    QTest::addColumn<QString>("hers"); ///< besides the functions that are there
    QTest::addColumn<QString>("revision");
    QTest::newRow("a function that is called") << QString() << u"SELECT public.spy();"_s;
    QTest::newRow("a view behind DO") << u"CREATE VIEW public.seen AS SELECT public.spy() AS s"_s
                                      << u"DO $$ BEGIN PERFORM s FROM public.seen; END $$;"_s;
    QTest::newRow("a table") << u"CREATE TABLE public.hers (id int CHECK (public.spied(id) = id))"_s
                             << u"INSERT INTO public.hers VALUES (1);"_s;
    QTest::newRow("a domain") << u"CREATE DOMAIN public.small AS int CHECK (public.spied(VALUE) < 10)"_s
                              << u"CREATE TABLE public.own (id public.small); INSERT INTO public.own VALUES (1);"_s;
}

/// With a superuser's journal and rights; whatever the parser can or cannot see of it, and whatever a policy allows.
void OtherOwnersTest::revisionsOfASuperuserRunNothingOfOthers()
{
    QFETCH(QString, hers);
    QFETCH(QString, revision);
    m_her->executeAsHer(hers);
    test::SqlProject project;
    project.add(u"aa"_s, u"-- +stopover upgrade\n"_s + revision + u"\n-- +stopover downgrade\nSELECT 1;\n"_s);
    project.write(u"stopover-policy.toml"_s, u"[defaults]\noverridable = [\"P02\"]\n"_s);
    QCOMPARE(ctl(own + QStringList { u"install"_s }).exitCode, 0);
    const QStringList there { u"--project"_s, project.folder(), u"upgrade"_s, u"head"_s };
    for (const QStringList& more :
         { QStringList(), QStringList { u"--dry-run"_s }, QStringList { u"--override"_s, u"P02=known"_s } }) {
        const CtlResult refused = ctl(own + there + more);
        QVERIFY(!m_her->caught());
        QVERIFY2(refused.exitCode == 1 && refused.messages.contains(u"mallory: "_s)
                     && refused.messages.contains(u"public.sp"_s) && refused.messages.contains(u"install --owner"_s),
                 said(refused).constData());
    }
    // The engine itself refuses it as well, before anything is in the journal.
    pg::Connection connection = m_her->connect();
    COMPARE_ERROR(run::journal::createRun(connection, { .operation = u"upgrade"_s, .target = m_her->name() }),
                  ErrorCode::ForeignCode);
    QCOMPARE(m_her->scalar(u"SELECT count(*) FROM stopover.run"_s), u"0"_s);
}

void OtherOwnersTest::aRunThatWasBegunBeforeIsNotResumed()
{
    m_her->execute(u"DROP OWNED BY mallory"_s);
    test::SqlProject project;
    project.add(
        u"aa"_s,
        u"-- +stopover upgrade\nDO $$ BEGIN PERFORM public.spy(); END $$;\n-- +stopover downgrade\nSELECT 1;\n"_s);
    const QStringList there { u"--project"_s, project.folder(), u"upgrade"_s, u"head"_s };
    const CtlResult begun = ctl(own + there);
    QVERIFY2(begun.exitCode != 0 && begun.messages.contains(u"spy"_s),
             said(begun).constData()); // there is no such function yet
    QCOMPARE(m_her->scalar(u"SELECT count(*) FROM stopover.run"_s), u"1"_s);
    m_her->execute(u"GRANT CREATE ON SCHEMA public TO mallory"_s);
    m_her->executeAsHer(test::spy);
    const CtlResult resumed =
        ctl(own + QStringList { u"--project"_s, project.folder(), u"run"_s, u"resume"_s, u"last"_s });
    QVERIFY(!m_her->caught());
    QVERIFY2(resumed.exitCode == 1 && resumed.messages.contains(u"mallory: "_s), said(resumed).constData());
}

void OtherOwnersTest::whatOthersHaveIsFound_data()
{
    QTest::addColumn<QString>("script"); ///< as the superuser
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("name");
    const QString her = u"mallory"_s;
    QTest::newRow("a schema") << u"CREATE SCHEMA hers AUTHORIZATION mallory"_s << her << u"schema hers"_s;
    QTest::newRow("a view") << u"CREATE VIEW public.v AS SELECT 1 AS one; ALTER VIEW public.v OWNER TO mallory"_s << her
                            << u"public.v"_s;
    QTest::newRow("a function")
        << u"CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'; ALTER FUNCTION public.f OWNER TO "
           "mallory"_s
        << her << u"public.f()"_s;
    QTest::newRow("a domain") << u"CREATE DOMAIN public.d AS int; ALTER DOMAIN public.d OWNER TO mallory"_s << her
                              << u"domain public.d"_s;
    QTest::newRow("an operator")
        << u"CREATE FUNCTION public.same(int, int) RETURNS boolean LANGUAGE sql AS 'SELECT true';"
           "CREATE OPERATOR public.=== (LEFTARG = int, RIGHTARG = int, FUNCTION = public.same);"
           "ALTER OPERATOR public.=== (int, int) OWNER TO mallory"_s
        << her << u"operator public.==="_s;
    QTest::newRow("the right to create in a schema")
        << u"GRANT CREATE ON SCHEMA public TO mallory"_s << her << u"CREATE on schema public"_s;
    QTest::newRow("the right to create schemas")
        << u"GRANT CREATE ON DATABASE THIS TO mallory"_s << her << u"CREATE on database @database@"_s;
    QTest::newRow("the database") << u"ALTER DATABASE THIS OWNER TO mallory; ALTER SCHEMA public OWNER TO stopover"_s
                                  << her << u"database @database@"_s;
    QTest::newRow("the right to add triggers")
        << u"GRANT TRIGGER ON public.t TO mallory"_s << her << u"TRIGGER on public.t"_s;
    QTest::newRow("everybody's right to add triggers")
        << u"GRANT TRIGGER ON public.t TO PUBLIC"_s << u"PUBLIC"_s << u"TRIGGER on public.t"_s;
}

void OtherOwnersTest::whatOthersHaveIsFound()
{
    QFETCH(QString, script);
    QFETCH(QString, owner);
    QFETCH(QString, name);
    m_her->execute(u"DROP OWNED BY mallory"_s);
    pg::Connection connection = m_her->connect();
    VERIFY_OK(trust::refuseForeignObjects(connection));
    m_her->execute(script);
    REQUIRE_VALUE(const QList<trust::OwnedByOthers> found, trust::foreignOwners(connection));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().owner, owner);
    QCOMPARE(found.first().count, 1);
    QCOMPARE(found.first().first, QStringList { name.replace(u"@database@"_s, m_her->name()) });
    COMPARE_ERROR(trust::refuseForeignObjects(connection), ErrorCode::ForeignCode);
}

/// Two roles share a table; one of them has begun to move it, and hands the journal over: what is not live goes along.
void OtherOwnersTest::aRunThatHasNotEndedIsHandedOver()
{
    m_her->execute(u"CREATE ROLE heir LOGIN; CREATE ROLE shared; GRANT shared TO mallory, heir; GRANT heir TO mallory; "
                   u"CREATE SCHEMA other;"
                   "GRANT USAGE, CREATE ON SCHEMA other TO shared; GRANT CREATE ON DATABASE THIS TO heir; ALTER TABLE "
                   "public.t SET SCHEMA other;"
                   "ALTER TABLE other.t OWNER TO shared"_s);
    const CtlResult begun = ctlAs(u"mallory"_s,
                                  QStringList { u"repartition"_s, u"run"_s, u"--table"_s, u"other.t"_s,
                                                u"--stop-before"_s, u"swap"_s, u"--confirm"_s, u"other.t"_s }
                                      + hash);
    QVERIFY2(begun.exitCode == 0, said(begun).constData());
    // Not the journal's own, whatever it is called.
    m_her->execute(
        u"CREATE ROLE third; CREATE SCHEMA stopover_stage_1 AUTHORIZATION third; CREATE TABLE stopover_stage_1.t (id "
        "int); ALTER TABLE stopover_stage_1.t OWNER TO third"_s);
    const CtlResult done =
        ctlAs(u"mallory"_s, { u"install"_s, u"--owner"_s, u"heir"_s, u"--confirm"_s, m_her->name() });
    QVERIFY2(done.exitCode == 0 && !done.output.contains(u"stopover_stage_1."_s)
                 && !done.output.contains(u"SCHEMA stopover_stage_1 "_s),
             said(done).constData());
    m_her->execute(u"DROP SCHEMA stopover_stage_1 CASCADE; DROP ROLE third; REVOKE heir FROM mallory"_s);
    const CtlResult resumed = ctlAs(u"heir"_s, { u"run"_s, u"resume"_s, u"last"_s, u"--confirm"_s, u"other.t"_s });
    QVERIFY2(resumed.exitCode == 0, said(resumed).constData());
    QCOMPARE(
        m_her->scalar(
            u"SELECT count(*) || ' ' || (SELECT count(*) FROM pg_inherits WHERE inhparent = 'other.t'::regclass) FROM "
            "other.t"_s),
        u"200 2"_s);
    m_her->execute(u"REASSIGN OWNED BY heir, shared TO stopover; DROP OWNED BY heir, shared; DROP ROLE heir, shared"_s);
}

void OtherOwnersTest::whatAHandOverGivesIsSaid()
{
    m_her->execute(u"CREATE TABLE public.secret (id bigint PRIMARY KEY)"_s);
    for (const QString& table : { u"public.t"_s, u"public.secret"_s })
        QCOMPARE(ctl(own + QStringList { u"backup"_s, u"create"_s, u"--table"_s, table }).exitCode, 0);
    giveHerTheDatabase();
    const CtlResult asked = ctl({ u"install"_s, u"--owner"_s, u"mallory"_s });
    const QString copies = asked.messages.section(u"With this journal"_s, 0, 0);
    QVERIFY2(asked.exitCode == 1
                 && copies.contains(
                     u"mallory gets a copy of rows it has no privilege to read: stopover_backup.secret_backup_"_s)
                 && copies.contains(u"of public.secret"_s) && !copies.contains(u"of public.t"_s)
                 && asked.messages.contains(u"lacks the rights for: public.secret."_s),
             said(asked).constData());
    const QJsonObject json = ctl({ u"install"_s, u"--owner"_s, u"mallory"_s, u"--json"_s }).document();
    QCOMPARE(json[u"unreadable_copies"_s].toArray().size(), 1);
    QCOMPARE(json[u"tables_out_of_reach"_s].toArray(), QJsonArray { u"public.secret"_s });
    QVERIFY(!json[u"owns_nothing"_s].toBool());
}

void OtherOwnersTest::whoOwnsNothingIsNamedTwice()
{
    QCOMPARE(ctl(own + QStringList { u"install"_s }).exitCode, 0);
    const QString owner = u"SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'stopover'"_s;
    const CtlResult asked = ctl({ u"install"_s, u"--owner"_s, u"bystander"_s });
    QVERIFY2(asked.messages.contains(u"bystander owns nothing"_s) && asked.output.contains(u"--confirm bystander"_s),
             said(asked).constData());
    QVERIFY(ctl({ u"install"_s, u"--owner"_s, u"bystander"_s, u"--confirm"_s, m_her->name() }).exitCode != 0);
    QCOMPARE(m_her->scalar(owner), u"stopover"_s);
    const CtlResult nobody = ctl({ u"install"_s, u"--owner"_s, u"nosuch"_s });
    QVERIFY2(nobody.exitCode != 0 && nobody.messages.contains(u"--owner"_s)
                 && !nobody.messages.contains(u"--work-as"_s),
             said(nobody).constData());
    QCOMPARE(ctl({ u"install"_s, u"--owner"_s, u"bystander"_s, u"--confirm"_s, u"bystander"_s }).exitCode, 0);
    QCOMPARE(m_her->scalar(owner), u"bystander"_s);
    m_her->execute(u"REASSIGN OWNED BY bystander TO stopover"_s);
}

/// One line an owner, and the way that loses nothing.
void OtherOwnersTest::anHonestJournalOfAnotherIsNotRepaired()
{
    giveHerTheDatabase();
    QCOMPARE(ctlAs(u"mallory"_s, { u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s }).exitCode, 0);
    m_her->execute(
        u"GRANT USAGE ON SCHEMA stopover TO bystander; GRANT SELECT ON ALL TABLES IN SCHEMA stopover, public TO "
        "bystander"_s);
    static const QRegularExpression sentence(
        u"stopover and [0-9]+ objects belong to mallory, which bystander does not trust"_s);
    const QList<QStringList> commands { { u"backup"_s, u"list"_s },
                                        { u"run"_s, u"list"_s },
                                        { u"run"_s, u"show"_s, u"last"_s },
                                        { u"report"_s, u"last"_s },
                                        { u"install"_s },
                                        { u"health"_s },
                                        { u"preflight"_s, u"--table"_s, u"public.t"_s } };
    for (const QStringList& command : commands) {
        const CtlResult result = ctlAs(u"bystander"_s, command);
        const QByteArray text = command.join(u' ').toUtf8() + ": " + said(result);
        const bool isCheck = command.first() == "health"_L1 || command.first() == "preflight"_L1;
        QVERIFY2(result.exitCode != 0 || isCheck, text.constData());
        QVERIFY2(QString::fromUtf8(text).contains(sentence), text.constData());
        QVERIFY2(text.contains("Connect as mallory.") && !text.contains("--repair") && !text.contains("\\n")
                     && !text.contains("\\t") && !text.contains("append_event"),
                 text.constData());
        QVERIFY2(!isCheck || text.contains("it belongs to mallory, which bystander does not trust"), text.constData());
    }
    // Who asks for a repair all the same is told.
    const CtlResult asked = ctl(own + QStringList { u"install"_s, u"--repair"_s });
    QVERIFY2(asked.exitCode == 1 && asked.output.contains(u"Connect as mallory"_s), said(asked).constData());
    // What is really foreign is named, and so is the way out of it.
    m_her->execute(
        u"CREATE TRIGGER spying BEFORE INSERT ON stopover.event FOR EACH ROW EXECUTE FUNCTION public.spying()"_s);
    const CtlResult trapped = ctlAs(u"bystander"_s, { u"backup"_s, u"list"_s });
    QVERIFY2(trapped.messages.contains(sentence) && trapped.messages.contains(u"spying"_s)
                 && trapped.messages.contains(u"--repair"_s),
             said(trapped).constData());
}

/// The server lets the superuser in alone: what to change is said, and nothing is to be repaired.
void OtherOwnersTest::aLoginThatDoesNotGetInIsToldHow()
{
    giveHerTheDatabase();
    QCOMPARE(ctlAs(u"mallory"_s, { u"install"_s }).exitCode, 0);
    const QString line = u"local "_s + m_her->name() + u" +mallory scram-sha-256"_s;
    const auto rules = [this](const QString& first) {
        m_her->execute(u"COPY (SELECT unnest(ARRAY["_s + first + u"'local all all trust'])) TO '"_s
                       + test::TestServer::instance().server().dataDirectory()
                       + u"/pg_hba.conf'; SELECT pg_catalog.pg_reload_conf()"_s);
        QTest::qWait(200); // the server reads its rules
    };
    rules(u"'local all stopover trust', 'local "_s + m_her->name() + u" +mallory reject', "_s);
    const CtlResult list = ctl({ u"run"_s, u"list"_s });
    const CtlResult backup = ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s });
    rules(u"'local all stopover trust', '"_s + line + u"', "_s);
    const CtlResult mended = ctl({ u"run"_s, u"list"_s });
    rules(QString());
    for (const CtlResult& refused : { list, backup })
        QVERIFY2(refused.exitCode != 0 && refused.messages.contains(line) && !refused.messages.contains(u"--repair"_s),
                 said(refused).constData());
    QVERIFY2(mended.exitCode == 0, said(mended).constData());
}

void OtherOwnersTest::aReadOnlyServerIsSaidFirst()
{
    giveHerTheDatabase();
    m_her->execute(u"ALTER DATABASE THIS SET default_transaction_read_only = on"_s);
    const QList<QStringList> commands {
        { u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s },
        QStringList { u"repartition"_s, u"run"_s, u"--table"_s, u"public.t"_s, u"--confirm"_s, u"public.t"_s } + hash,
        { u"install"_s }
    };
    for (const QString& role : { u"stopover"_s, u"mallory"_s }) {
        for (const QStringList& command : commands) {
            const CtlResult refused = ctlAs(role, command);
            const QByteArray text = role.toUtf8() + ' ' + command.join(u' ').toUtf8() + ": " + said(refused);
            QVERIFY2(refused.exitCode != 0 && refused.messages.section(u'\n', 0, 0).contains(u"read-only"_s),
                     text.constData());
            QVERIFY2(!text.contains("rejected a statement") && !text.contains("cannot execute")
                         && !text.contains("--work-as"),
                     text.constData());
        }
    }
    // The order of the plan's findings: what is read-only comes alone.
    const auto login = trust::openWorkLogin(m_her->connect().pinned());
    VERIFY_OK(login);
    QVERIFY(login->rights == trust::WorkRights::Refused && login->readOnly);
    m_her->execute(u"BEGIN READ WRITE; ALTER DATABASE THIS RESET default_transaction_read_only; COMMIT"_s);
}

void OtherOwnersTest::aRoleThatCannotBeWorkedAsIsSaid()
{
    giveHerTheDatabase();
    const auto saysSo = [](const CtlResult& result) {
        return result.messages.contains(u"--work-as bystander has no effect"_s);
    };
    const CtlResult ordinary = ctlAs(u"mallory"_s, { u"--work-as"_s, u"bystander"_s, u"install"_s, u"--repair"_s });
    QVERIFY2(ordinary.exitCode == 0 && saysSo(ordinary), said(ordinary).constData());
    const CtlResult itself = ctlAs(u"mallory"_s, { u"--work-as"_s, u"mallory"_s, u"install"_s, u"--repair"_s });
    QVERIFY2(!itself.messages.contains(u"has no effect"_s), said(itself).constData());
    m_her->execute(u"ALTER ROLE bystander SUPERUSER"_s);
    const CtlResult other = ctl({ u"--work-as"_s, u"bystander"_s, u"run"_s, u"list"_s });
    m_her->execute(u"ALTER ROLE bystander NOSUPERUSER"_s);
    QVERIFY2(saysSo(other), said(other).constData());
    QVERIFY(ctl({ u"--work-as"_s, u"bystander"_s, u"install"_s, u"--owner"_s, u"mallory"_s })
                .messages.contains(u"--work-as has no effect here"_s));
}

void OtherOwnersTest::functionsOfTheSchemaSeeWhatATableUses_data()
{
    QTest::addColumn<QString>("hers"); ///< as her
    QTest::addColumn<QString>("table"); ///< as the superuser, whose table public.t is
    QTest::addColumn<QString>("named");
    const QString none;
    QTest::newRow("the table") << none << u"ALTER TABLE public.t OWNER TO mallory"_s
                               << u"Table public.t belongs to mallory"_s;
    QTest::newRow("a function in a check")
        << none << u"ALTER TABLE public.t ADD CHECK (public.spied(n) = n)"_s << u"Function public.spied(integer)"_s;
    QTest::newRow("a function in an index")
        << none << u"CREATE INDEX ON public.t (public.spied(n))"_s << u"Function public.spied(integer)"_s;
    QTest::newRow("a function of a trigger")
        << none << u"CREATE TRIGGER s BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.spying()"_s
        << u"Function public.spying()"_s;
    QTest::newRow("a domain") << u"CREATE DOMAIN public.small AS int CHECK (public.spied(VALUE) < 1000)"_s
                              << u"ALTER TABLE public.t ADD d public.small"_s << u"mallory"_s;
    QTest::newRow("an operator")
        << u"CREATE FUNCTION public.same(int, int) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true';"
           "CREATE OPERATOR public.=== (LEFTARG = int, RIGHTARG = int, FUNCTION = public.same)"_s
        << u"ALTER TABLE public.t ADD CHECK (n OPERATOR(public.===) n)"_s << u"mallory"_s;
    QTest::newRow("the right to add triggers") << none << u"GRANT TRIGGER ON public.t TO mallory"_s
                                               << u"right to add triggers to public.t belongs to mallory"_s;
    QTest::newRow("everybody's right to add triggers")
        << none << u"GRANT TRIGGER ON public.t TO PUBLIC"_s << u"belongs to everybody"_s;
    QTest::newRow("the schema") << none << u"ALTER SCHEMA public OWNER TO mallory"_s
                                << u"Schema public, in which public.t is, belongs to mallory"_s;
    QTest::newRow("a table of a foreign key") << u"CREATE TABLE public.hers (t bigint)"_s
                                              << u"ALTER TABLE public.hers ADD FOREIGN KEY (t) REFERENCES public.t"_s
                                              << u"Table public.hers belongs to mallory"_s;
    QTest::newRow("a partition")
        << none
        << u"DROP TABLE public.t; CREATE TABLE public.t (id bigint PRIMARY KEY, n int) PARTITION BY RANGE (id);"
           "CREATE TABLE public.t1 PARTITION OF public.t DEFAULT; ALTER TABLE public.t1 OWNER TO mallory"_s
        << u"Table public.t1 belongs to mallory"_s;
}

void OtherOwnersTest::functionsOfTheSchemaSeeWhatATableUses()
{
    QFETCH(QString, hers);
    QFETCH(QString, table);
    QFETCH(QString, named);
    QCOMPARE(ctl(own + QStringList { u"install"_s }).exitCode, 0);
    m_her->executeAsHer(hers);
    pg::Connection connection = m_her->connect();
    VERIFY_OK(
        connection.execute(u"SELECT stopover.backup_table('public.t'::regclass)"_s)); // nothing of hers is at it yet
    m_her->execute(table);
    m_her->forget(); // an index or a check looks at the rows when it is made
    for (const QString& call :
         { u"backup_table('public.t'::regclass)"_s, u"safe_rollback_table('public.t')"_s,
           u"safe_remove_column('public.t', 'n')"_s, u"digest_of('public.t'::regclass, ARRAY['id'])"_s }) {
        const auto refused = connection.execute(u"SELECT * FROM stopover."_s + call);
        QVERIFY2(!refused && refused.error().sqlState == "42501"_L1 && refused.error().message.contains(named)
                     && !refused.error().hint.isEmpty(),
                 qPrintable(call + u": "_s + (refused ? u"it works"_s : refused.error().message)));
    }
    QVERIFY(!m_her->caught());
}

/// The table becomes hers while the function waits for its lock.
void OtherOwnersTest::functionsOfTheSchemaLookOnceTheyHoldTheLock()
{
    QCOMPARE(ctl(own + QStringList { u"install"_s }).exitCode, 0);
    m_her->execute(u"SELECT stopover.backup_table('public.t'::regclass); UPDATE public.t SET n = n + 1"_s);
    pg::Connection owner = m_her->connect();
    VERIFY_OK(owner.executeScript(
        u"BEGIN; LOCK TABLE public.t; ALTER TABLE public.t ADD CHECK (public.spied(n) = n) NOT VALID; ALTER TABLE "
        "public.t OWNER TO mallory"_s));
    QProcess psql;
    psql.start(
        u"psql"_s,
        { u"-X"_s, u"-d"_s, m_her->uri(), u"-c"_s, u"SELECT stopover.safe_rollback_table('public.t', false)"_s });
    QTRY_COMPARE(
        m_her->scalar(
            u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"_s),
        u"1"_s);
    VERIFY_OK(owner.execute(u"COMMIT"_s));
    QVERIFY(psql.waitForFinished(test::patienceMs));
    const QByteArray text = psql.readAllStandardError();
    QVERIFY(!m_her->caught());
    QVERIFY2(psql.exitCode() != 0 && text.contains("Table public.t belongs to mallory"), text.constData());
}

STOPOVER_TEST_MAIN(OtherOwnersTest)
#include "tst_otherowners.moc"
