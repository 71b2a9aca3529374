#include "core/checks/policy.h"
#include "core/checks/runchecks.h"
#include "core/run/journalschema.h"
#include "tests/support/testcase.h"

#include <QDateTime>

using namespace stopover;
using namespace Qt::StringLiterals;
using checks::CheckResult;
using checks::CheckTime;
using checks::Verdict;

namespace {

CheckResult resultOf(const QList<CheckResult>& results, const QString& id)
{
    const auto found = std::ranges::find(results, id, &CheckResult::id);
    return found == results.end() ? CheckResult {} : *found;
}

const QString base =
    u"CREATE TABLE public.t (id bigint PRIMARY KEY, n int, note text); INSERT INTO public.t SELECT g, g, 'x' FROM "
    u"generate_series(1, 50) g;"
    "CREATE TABLE public.other (id bigint PRIMARY KEY); INSERT INTO public.other SELECT generate_series(1, 50);"_s;

} // namespace

class ChecksTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void healthyDatabasePasses();
    void preflightFinds_data();
    void preflightFinds();
    void healthFinds_data();
    void healthFinds();
    void sqlIsProbed_data();
    void sqlIsProbed();
    void sessionsInTheWayAreFound();
    void whatCannotBeAskedIsNoPass();
    void onlyRegressionsAreNew();
    void invariantsAreComparedWithTheirAnswers();
    void policyRaisesLowersAndLetsPass();
    void policyFileNamesItsMistakes_data();
    void policyFileNamesItsMistakes();
    void windowsKnowDaysAndMidnight();

private:
    static Result<QList<CheckResult>> check(pg::Connection& connection, CheckTime phase, checks::Subject subject = {},
                                            const checks::Thresholds& limits = {});
};

Result<QList<CheckResult>> ChecksTest::check(pg::Connection& connection, CheckTime phase, checks::Subject subject,
                                             const checks::Thresholds& limits)
{
    if (phase == CheckTime::Preflight && subject.tables.isEmpty()) {
        STOPOVER_TRY_ASSIGN(const checks::Subject table, checks::subjectOf(connection, { { u"public"_s, u"t"_s } }));
        subject.tables = table.tables;
        subject.tableNames = table.tableNames;
    }
    return checks::runChecks(connection, phase, subject, limits);
}

void ChecksTest::healthyDatabasePasses()
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(base + u"ANALYZE"_s));
    REQUIRE_VALUE(const QList<CheckResult> health, check(connection, CheckTime::Health));
    for (const CheckResult& result : health)
        QVERIFY2(result.verdict == Verdict::Pass || result.id == "H19"_L1 || result.id == "H10"_L1,
                 qUtf8Printable(result.id + u' ' + result.reason + result.items.join(u',')));
    REQUIRE_VALUE(const QList<CheckResult> preflight, check(connection, CheckTime::Preflight));
    // The test server has fsync off, and its role is a superuser; nothing was backed up.
    QStringList known { u"P02"_s, u"P11"_s, u"P23"_s, u"P05"_s, u"P06"_s };
    if (connection.serverVersion() >= 160000)
        known.append(u"P01"_s); // newer than the installed pg_dump, which is refused, and rightly so
    if (connection.serverVersion() < 150000)
        known.append(u"P26"_s); // everybody may create in public
    for (const CheckResult& result : preflight)
        QVERIFY2(result.verdict == Verdict::Pass || known.contains(result.id),
                 qUtf8Printable(result.id + u' ' + result.reason + result.items.join(u',')));
    QCOMPARE(resultOf(preflight, u"P23"_s).verdict, Verdict::Block);
}

void ChecksTest::preflightFinds_data()
{
    QTest::addColumn<QString>("setUp");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char* id, const QString& setUp, Verdict verdict) {
        QTest::newRow(id) << setUp << QString::fromLatin1(id) << static_cast<int>(verdict);
    };
    row("P02",
        u"CREATE ROLE checks_p02; CREATE ROLE checks_owner; ALTER TABLE public.t OWNER TO checks_owner; GRANT USAGE "
        "ON SCHEMA public TO checks_p02; SET ROLE checks_p02"_s,
        Verdict::Block);
    row("P02d", u"CREATE ROLE checks_p02d; ALTER TABLE public.t ENABLE ROW LEVEL SECURITY; SET ROLE checks_p02d"_s,
        Verdict::Block);
    row("P03", u"SET default_transaction_read_only = on"_s, Verdict::Block);
    row("P10", u"SELECT 1"_s, Verdict::Warn);
    row("P11", u"SELECT 1"_s, Verdict::Warn);
    row("P17", u"ALTER TABLE public.t ADD CONSTRAINT c CHECK (n > 5) NOT VALID"_s, Verdict::Warn);
    row("P19",
        u"CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER tg "
        "BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f()"_s,
        Verdict::Warn);
    row("P26", u"GRANT CREATE ON SCHEMA public TO PUBLIC"_s, Verdict::Warn);
    row("P27", u"CREATE FUNCTION public.d() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'"_s, Verdict::Warn);
    row("P28",
        u"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET statement_timeout = 5000', current_database()); END $$"_s,
        Verdict::Warn);
    row("P32", u"SELECT 1"_s, Verdict::Block);
}

void ChecksTest::preflightFinds()
{
    NEEDS_SUPERUSER("P02", "P02d");
    QFETCH(QString, setUp);
    QFETCH(QString, id);
    QFETCH(int, verdict);
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(base));
    REQUIRE_VALUE(checks::Subject subject, checks::subjectOf(connection, { { u"public"_s, u"t"_s } }));
    subject.mustSign = { u"team told"_s };
    VERIFY_OK(connection.executeScript(setUp));
    checks::Thresholds limits;
    limits.transactionAge = 0;
    REQUIRE_VALUE(const QList<CheckResult> results, check(connection, CheckTime::Preflight, subject, limits));
    const CheckResult result = resultOf(results, id);
    QVERIFY2(static_cast<int>(result.verdict) == verdict,
             qUtf8Printable(checks::verdictName(result.verdict) + u' ' + result.reason));
    QVERIFY(!result.args.isEmpty());
}

void ChecksTest::healthFinds_data()
{
    const QString versions = u"CREATE TABLE public.alembic_version (version_num text PRIMARY KEY);"_s;
    QTest::addColumn<QString>("setUp");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("item");
    const auto row = [](const char* id, const QString& setUp, const char* item) {
        QTest::newRow(id) << setUp << QString::fromLatin1(id) << QString::fromLatin1(item);
    };
    row("H01",
        u"CREATE FUNCTION public.boom() RETURNS int LANGUAGE plpgsql AS 'BEGIN RAISE ''broken''; END'; CREATE VIEW "
        u"public.v AS SELECT public.boom() AS b;"
        "CREATE FOREIGN DATA WRAPPER nowhere; CREATE SERVER s FOREIGN DATA WRAPPER nowhere; CREATE FOREIGN TABLE "
        "public.f (a int) SERVER s"_s,
        "public.f");
    row("H02",
        u"CREATE INDEX bad ON public.t (n); UPDATE pg_index SET indisvalid = false WHERE indexrelid = "
        "'public.bad'::regclass"_s,
        "public.bad");
    row("H03", u"ALTER TABLE public.t ADD CONSTRAINT c CHECK (n > 5) NOT VALID"_s, "public.t.c");
    // Behind a key that calls itself valid.
    row("H04",
        u"CREATE TABLE public.child (id int PRIMARY KEY, t_id bigint REFERENCES public.t (id)); ALTER TABLE "
        u"public.child DISABLE TRIGGER ALL; INSERT INTO public.child VALUES (1, 999);"
        "ALTER TABLE public.child ENABLE TRIGGER ALL"_s,
        "public.child");
    row("H05", u"CREATE TABLE public.child (id int PRIMARY KEY, t_id int REFERENCES public.t (id))"_s,
        "public.child.t_id");
    row("H06", u"CREATE TABLE public.s (id serial PRIMARY KEY); INSERT INTO public.s VALUES (50)"_s, "public.s_id_seq");
    row("H06c", u"CREATE SEQUENCE public.small AS smallint START 30000; SELECT nextval('public.small')"_s,
        "public.small");
    row("H07",
        u"CREATE TABLE public.p (k int) PARTITION BY LIST (k); CREATE TABLE public.p1 PARTITION OF public.p FOR VALUES "
        u"IN (1); CREATE TABLE public.p2 PARTITION OF public.p FOR VALUES IN (2);"
        "CREATE TABLE public.p3 PARTITION OF public.p FOR VALUES IN (3); INSERT INTO public.p SELECT 1 FROM "
        "generate_series(1, 5000); INSERT INTO public.p VALUES (2), (3); ANALYZE public.p"_s,
        "public.p1");
    row("H07a",
        u"CREATE TABLE public.p (k int) PARTITION BY LIST (k); CREATE TABLE public.rest PARTITION OF public.p "
        "DEFAULT; INSERT INTO public.p VALUES (1); ANALYZE public.p"_s,
        "public.rest");
    row("H07c",
        u"CREATE TABLE public.p (k int) PARTITION BY LIST (k); CREATE TABLE public.p1 PARTITION OF public.p FOR "
        "VALUES IN (1); CREATE INDEX lonely ON ONLY public.p (k)"_s,
        "public.lonely");
    row("H08", u"CREATE TABLE public.stale AS SELECT generate_series(1, 5000) AS a"_s, "public.stale");
    row("H09", u"CREATE TABLE public.child (id int PRIMARY KEY, t_id bigint REFERENCES public.t (id))"_s,
        "public.child.child_t_id_fkey");
    row("H09b", u"CREATE INDEX one ON public.t (n); CREATE INDEX two ON public.t (n)"_s, "public.one");
    row("H11",
        u"CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER tg "
        u"BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();"
        "ALTER TABLE public.t DISABLE TRIGGER tg"_s,
        " tg");
    row("H12",
        u"CREATE FUNCTION public.g() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM public.other'; DROP TABLE "
        "public.other"_s,
        "public.g()");
    row("H13", u"CREATE MATERIALIZED VIEW public.mv AS SELECT 1 AS a WITH NO DATA"_s, "public.mv");
    row("H14", u"CREATE TABLE public.t_old (a int PRIMARY KEY)"_s, "public.t_old");
    row("H17",
        versions
            + u"INSERT INTO stopover.applied_revision (revision, sha256, content, applied_at) VALUES ('a1', '', '', "
              "'2026-01-01'), ('b2', '', '', '2026-01-02'); INSERT INTO public.alembic_version VALUES ('a1')"_s,
        "public.alembic_version: a1, ledger: b2");
    row("H17",
        versions
            + u"INSERT INTO stopover.run (operation, target, target_oid, state, spec, plan, plan_sha256, actor, host, "
              u"application_version)"
              " VALUES ('upgrade', 'public.t', 0, 'in_doubt', '', '{}', '', '', '', '')"_s,
        "run 1");
    row("H15", u"CREATE TABLE public.nokey (a int); CREATE PUBLICATION pub FOR TABLE public.nokey"_s, "public.nokey");
}

void ChecksTest::healthFinds()
{
    NEEDS_SUPERUSER("H01", "H02", "H04");
    QFETCH(QString, setUp);
    QFETCH(QString, id);
    QFETCH(QString, item);
    const test::TestDatabase database;
    {
        pg::Connection writer = database.connect();
        VERIFY_OK(writer.executeScript(base));
        if (setUp.contains(u"stopover."_s))
            VERIFY_OK(run::journal::install(writer));
        VERIFY_OK(writer.executeScript(setUp));
    }
    pg::Connection connection = database.connect();
    QTRY_VERIFY(resultOf(check(connection, CheckTime::Health).value_or(QList<CheckResult>()), id).verdict
                != Verdict::Pass);
    REQUIRE_VALUE(const QList<CheckResult> results, check(connection, CheckTime::Health));
    const CheckResult result = resultOf(results, id);
    QVERIFY2(result.verdict == Verdict::Warn || result.verdict == Verdict::Block, qUtf8Printable(result.reason));
    QVERIFY2(result.items.join(u'\n').contains(item), qUtf8Printable(result.items.join(u'\n')));
}

void ChecksTest::sqlIsProbed_data()
{
    QTest::addColumn<QString>("setUp");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("found");
    const QString none = u"SELECT 1"_s;
    QTest::newRow("not null") << u"INSERT INTO public.t VALUES (99, NULL)"_s
                              << u"ALTER TABLE public.t ALTER n SET NOT NULL"_s << true;
    QTest::newRow("not null, none") << none << u"ALTER TABLE public.t ALTER n SET NOT NULL"_s << false;
    QTest::newRow("unique") << u"INSERT INTO public.t VALUES (99, 5)"_s << u"ALTER TABLE public.t ADD UNIQUE (n)"_s
                            << true;
    QTest::newRow("unique, none") << none << u"ALTER TABLE public.t ADD UNIQUE (n)"_s << false;
    QTest::newRow("unique index") << u"INSERT INTO public.t VALUES (99, 5)"_s
                                  << u"CREATE UNIQUE INDEX i ON public.t (n)"_s << true;
    QTest::newRow("foreign key") << u"INSERT INTO public.t VALUES (99, 777)"_s
                                 << u"ALTER TABLE public.t ADD FOREIGN KEY (n) REFERENCES public.other (id)"_s << true;
    QTest::newRow("foreign key, none") << none
                                       << u"ALTER TABLE public.t ADD FOREIGN KEY (n) REFERENCES public.other (id)"_s
                                       << false;
    QTest::newRow("check") << none << u"ALTER TABLE public.t ADD CHECK (n > 10)"_s << true;
    QTest::newRow("check, none") << none << u"ALTER TABLE public.t ADD CHECK (n > 0)"_s << false;
    QTest::newRow("narrower") << u"UPDATE public.t SET note = 'much too long' WHERE id = 1"_s
                              << u"ALTER TABLE public.t ALTER note TYPE varchar(5)"_s << true;
    QTest::newRow("narrower, none") << none << u"ALTER TABLE public.t ALTER note TYPE varchar(5)"_s << false;
    QTest::newRow("smaller number") << u"UPDATE public.t SET n = 100000 WHERE id = 1"_s
                                    << u"ALTER TABLE public.t ALTER n TYPE smallint"_s << true;
    QTest::newRow("filled by the script itself")
        << u"INSERT INTO public.t VALUES (99, NULL)"_s
        << u"UPDATE public.t SET n = 0 WHERE n IS NULL; ALTER TABLE public.t ALTER n SET NOT NULL"_s << false;
    QTest::newRow("not there yet") << none << u"ALTER TABLE public.later ALTER n SET NOT NULL"_s << false;
}

void ChecksTest::sqlIsProbed()
{
    QFETCH(QString, setUp);
    QFETCH(QString, sql);
    QFETCH(bool, found);
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(base));
    VERIFY_OK(connection.executeScript(setUp));
    REQUIRE_VALUE(const QList<CheckResult> results, check(connection, CheckTime::Preflight, { .sql = { sql } }));
    const CheckResult result = resultOf(results, u"P18"_s);
    QVERIFY2((result.verdict == Verdict::Block) == found, qUtf8Printable(result.items.join(u',') + result.reason));
}

void ChecksTest::sessionsInTheWayAreFound()
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(base));
    pg::Connection holder = database.connect();
    VERIFY_OK(holder.executeScript(u"SET application_name = 'alembic'; BEGIN; LOCK TABLE public.t IN SHARE MODE"_s));
    checks::Thresholds limits;
    limits.longTransactionSeconds = 0;
    REQUIRE_VALUE(const QList<CheckResult> results, check(connection, CheckTime::Preflight, {}, limits));
    for (const QString& id : { u"P07"_s, u"P08"_s, u"P15"_s }) {
        QCOMPARE(resultOf(results, id).verdict, Verdict::Block);
        QVERIFY(resultOf(results, id).items.join(u' ').contains(QString::number(holder.backendPid())));
    }
    REQUIRE_VALUE(const checks::Subject subject, checks::subjectOf(connection, { { u"public"_s, u"t"_s } }));
    COMPARE_ERROR(checks::checkBeforeSwap(connection, subject, {}), ErrorCode::Blocked);
    VERIFY_OK(checks::checkBeforeSwap(connection, subject, {}, { u"P15"_s }));
    VERIFY_OK(holder.executeScript(u"ROLLBACK"_s));
}

/// A role without rights gets no green light for what it could not see.
void ChecksTest::whatCannotBeAskedIsNoPass()
{
    NEEDS_SUPERUSER();
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(
        base
        + u"CREATE TABLE public.child (id int PRIMARY KEY, t_id bigint REFERENCES public.t (id)); CREATE ROLE "
          "checks_blind; SET ROLE checks_blind"_s));
    REQUIRE_VALUE(const QList<CheckResult> results, check(connection, CheckTime::Health));
    const CheckResult orphans = resultOf(results, u"H04"_s);
    QCOMPARE(orphans.verdict, Verdict::NotCheckable);
    QVERIFY(orphans.reason.contains("permission denied"_L1));
    QCOMPARE(resultOf(results, u"H19"_s).verdict, Verdict::NotCheckable);
}

void ChecksTest::onlyRegressionsAreNew()
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(base + u"ALTER TABLE public.t ADD CONSTRAINT old CHECK (n > 5) NOT VALID"_s));
    REQUIRE_VALUE(const QList<CheckResult> before, check(connection, CheckTime::Health));
    VERIFY_OK(connection.executeScript(
        u"ALTER TABLE public.other ADD CONSTRAINT fresh CHECK (id > 5) NOT VALID; GRANT SELECT ON public.t TO "
        "PUBLIC"_s));
    REQUIRE_VALUE(QList<CheckResult> after, check(connection, CheckTime::Health));
    checks::markRegressions(after, before, {});
    QVERIFY(resultOf(after, u"H03"_s).isNew);
    QCOMPARE(resultOf(after, u"H03"_s).items.size(), 1);
    QVERIFY(resultOf(after, u"H03"_s).items.first().contains("fresh"_L1));
    QCOMPARE(resultOf(after, u"H11b"_s).verdict, Verdict::Warn);
    QVERIFY(!resultOf(after, u"H09"_s).isNew);
}

void ChecksTest::invariantsAreComparedWithTheirAnswers()
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(base));
    const QString total = u"SELECT count(*), sum(n) FROM public.t"_s;
    REQUIRE_VALUE(const QList<CheckResult> before, check(connection, CheckTime::Health, { .invariants = { total } }));
    const auto again = [&](const QStringList& invariants) {
        auto results = check(connection, CheckTime::Health, { .invariants = invariants });
        if (!results)
            qFatal("%s", qPrintable(results.error().message));
        checks::markRegressions(*results, before, {});
        return resultOf(*results, u"H10"_s);
    };
    QCOMPARE(again({ total }).verdict, Verdict::Pass);
    QCOMPARE(again({ total, u"SELECT 1"_s }).verdict, Verdict::Pass);
    VERIFY_OK(connection.executeScript(u"UPDATE public.t SET n = n + 1 WHERE id = (SELECT min(id) FROM public.t)"_s));
    const CheckResult changed = again({ total });
    QCOMPARE(changed.verdict, Verdict::Warn);
    QVERIFY2(changed.isNew && changed.items.value(0).contains(u", was "_s), qPrintable(changed.items.join(u'|')));
    QCOMPARE(again({}).verdict, Verdict::NotCheckable);
}

void ChecksTest::policyRaisesLowersAndLetsPass()
{
    const QByteArray text = "[production]\nblock = ['P26']\nwarn = ['P15']\noverridable = ['P08']\nsign_offs = ['team "
                            "told']\n[production.thresholds]\nbackup_hours = 2\n";
    REQUIRE_VALUE(const checks::Policy policy, checks::parsePolicy(text, u"policy"_s, u"production"_s));
    QCOMPARE(policy.signOffs, QStringList { u"team told"_s });
    QCOMPARE(policy.thresholds.backupHours, 2.0);
    QList<CheckResult> results { { .id = u"P26"_s, .verdict = Verdict::Warn },
                                 { .id = u"P15"_s, .verdict = Verdict::Block },
                                 { .id = u"P08"_s, .verdict = Verdict::Block },
                                 { .id = u"P11"_s, .verdict = Verdict::Warn },
                                 { .id = u"P04"_s, .verdict = Verdict::NotCheckable } };
    checks::applyPolicy(results, policy, QDateTime::currentDateTimeUtc());
    QCOMPARE(resultOf(results, u"P26"_s).verdict, Verdict::Block);
    QCOMPARE(resultOf(results, u"P15"_s).verdict, Verdict::Warn);
    QCOMPARE(resultOf(results, u"P11"_s).verdict, Verdict::Block); // production wants backups
    COMPARE_ERROR(checks::applyOverride(results, policy, u"P26=because"_s), ErrorCode::Usage);
    COMPARE_ERROR(checks::applyOverride(results, policy, u"P08="_s), ErrorCode::Usage);
    VERIFY_OK(checks::applyOverride(results, policy, u"P08=the report ends at noon"_s));
    QVERIFY(!resultOf(results, u"P08"_s).blocks());
    QCOMPARE(resultOf(results, u"P08"_s).reason, u"the report ends at noon"_s);
}

void ChecksTest::policyFileNamesItsMistakes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::newRow("syntax") << QByteArray("[production\n") << static_cast<int>(ErrorCode::ConfigSyntax);
    QTest::newRow("environment") << QByteArray("[prod]\n") << static_cast<int>(ErrorCode::UnknownKey);
    QTest::newRow("key") << QByteArray("[production]\nblok = []\n") << static_cast<int>(ErrorCode::UnknownKey);
    QTest::newRow("check") << QByteArray("[production]\nblock = ['P99']\n") << static_cast<int>(ErrorCode::UnknownKey);
    QTest::newRow("kind") << QByteArray("[staging]\nblock = 'P08'\n") << static_cast<int>(ErrorCode::ConfigValue);
    QTest::newRow("window") << QByteArray("[staging]\nwindows = ['at night']\n")
                            << static_cast<int>(ErrorCode::ConfigValue);
    QTest::newRow("threshold") << QByteArray("[staging.thresholds]\nbackup_hours = -1\n")
                               << static_cast<int>(ErrorCode::ConfigValue);
}

void ChecksTest::policyFileNamesItsMistakes()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    // A mistake in any section is told, whichever environment it is.
    COMPARE_ERROR(checks::parsePolicy(text, u"policy"_s, u"development"_s), static_cast<ErrorCode>(code));
}

void ChecksTest::windowsKnowDaysAndMidnight()
{
    const auto at = [](const char* text) { return QDateTime::fromString(QLatin1StringView(text), Qt::ISODate); };
    const QStringList nights { u"Mon-Fri 22:00-04:00"_s };
    QVERIFY(*checks::inWindow({}, at("2026-11-21T12:00:00Z")));
    QVERIFY(*checks::inWindow(nights, at("2026-11-20T23:00:00Z"))); // Friday
    QVERIFY(*checks::inWindow(nights, at("2026-11-21T03:00:00Z"))); // the night of Friday
    QVERIFY(!*checks::inWindow(nights, at("2026-11-21T23:00:00Z"))); // Saturday
    QVERIFY(!*checks::inWindow(nights, at("2026-11-23T12:00:00Z")));
    QVERIFY(!*checks::inWindow(nights, at("2026-11-23T03:00:00Z"))); // the night of Sunday
}

STOPOVER_TEST_MAIN(ChecksTest)

#include "tst_checks.moc"
