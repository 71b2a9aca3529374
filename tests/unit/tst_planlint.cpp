#include "core/migrate/planlint.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace Qt::StringLiterals;
using Mode = migrate::RevisionPart::Mode;

/// What a plan says of its statements before they run.
class PlanLintTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void whatCannotWorkIsBlocked_data();
    void whatCannotWorkIsBlocked();
    void eachPartHasItsLock();
    void aReasonSilencesARule();
    void laterRevisionsKnowTheEarlierOnes();
    void whatAnEarlierOneDroppedIsForgotten();
};

namespace {

migrate::RevisionWork workOf(const QString& revision, const QList<migrate::RevisionPart>& parts)
{
    migrate::RevisionWork work;
    work.step.revision = revision;
    work.text.parts = parts;
    return work;
}

migrate::RevisionPart statements(const QStringList& sql, Mode mode = Mode::Transaction)
{
    migrate::RevisionPart part;
    part.mode = mode;
    part.statements = sql;
    return part;
}

/// A database with public.t (a int) of many rows.
catalog::Schema schema()
{
    catalog::Schema schema;
    schema.version = 150'000;
    schema.searchPath = { u"public"_s };
    catalog::Relation table;
    table.oid = 20'000;
    table.name = { u"public"_s, u"t"_s };
    table.rows = 5'000'000;
    table.columns = { { .name = u"a"_s, .type = u"integer"_s } };
    schema.add(table);
    schema.index();
    return schema;
}

QString said(const QList<run::Finding>& findings)
{
    QStringList rules;
    for (const run::Finding& finding : findings)
        rules.append(finding.object + u' ' + finding.rule
                     + (finding.severity == run::Severity::Block ? u"!"_s : QString()));
    return rules.join(u", "_s);
}

} // namespace

void PlanLintTest::whatCannotWorkIsBlocked_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("blocked");
    const auto row = [](const char* sql, const char* blocked) {
        QTest::newRow(sql) << QString::fromLatin1(sql) << QString::fromLatin1(blocked);
    };
    // What is found in migration guides, and does not work.
    row("CREATE TABLE n (a text, k int GENERATED ALWAYS AS (length(a)) STORED) PARTITION BY LIST (k)", "R14");
    row("CREATE TABLE n (a text) PARTITION BY LIST (mod(hashtext(a), 100))", "Q06");
    row("CREATE TABLE n (a text) PARTITION BY LIST ((hashtext(a) % 100))", "Q06");
    row("DO $$ BEGIN RAISE NOTICE 'Migrated % of % records (%%)', 1, 2, 3; END $$", "R13");
    row("UPDATE n SET k = 1 WHERE k IS NULL LIMIT 1000 OFFSET 0", "Q07");
    row("CREATE INDEX CONCURRENTLY i ON n (a)", "T01");
    row("UPDATE t SET a = 1, a = 2", "R05");
    // What only may go wrong.
    row("UPDATE n SET k = mod(hashtext(a), 100)", "");
    row("CREATE TABLE n (LIKE s INCLUDING ALL) PARTITION BY RANGE (created_at)", "");
    row("DROP TABLE n", "");
    row("SOMETHING NEW", "");
    // What is like them, and works.
    row("CREATE TABLE n (a text) PARTITION BY LIST ((((hashtext(a) % 100) + 100) % 100))", "");
    row("CREATE TABLE n (a text) PARTITION BY LIST (abs(mod(hashtext(a), 100)))", "");
    row("DO $$ BEGIN RAISE NOTICE 'Migrated % of % records', 1, 2; END $$", "");
}

void PlanLintTest::whatCannotWorkIsBlocked()
{
    QFETCH(QString, sql);
    QFETCH(QString, blocked);
    QList<migrate::RevisionWork> works { workOf(u"aa"_s, { statements({ sql }) }) };
    REQUIRE_VALUE(const migrate::PlanLint lint, migrate::lintWorks(works, schema()));
    QStringList rules;
    for (const run::Finding& finding : lint.findings) {
        QCOMPARE(finding.object, u"aa"_s);
        if (finding.severity == run::Severity::Block)
            rules.append(finding.rule);
    }
    QCOMPARE(rules.join(u' '), blocked);
}

void PlanLintTest::eachPartHasItsLock()
{
    QList<migrate::RevisionWork> works {
        workOf(u"aa"_s,
               { statements({ u"CREATE TABLE n (a int)"_s, u"INSERT INTO n SELECT a FROM t -- all"_s }),
                 statements({ u"CREATE INDEX CONCURRENTLY i ON t (a)"_s }, Mode::Autocommit) }),
        workOf(u"bb"_s, { statements({ u"SELECT 1 FROM t"_s, u"ALTER TABLE t ADD COLUMN b int"_s }) })
    };
    REQUIRE_VALUE(const migrate::PlanLint lint, migrate::lintWorks(works, schema()));
    QCOMPARE(works.at(0).text.parts.at(0).lock, u"ACCESS SHARE: public.t"_s);
    QCOMPARE(works.at(0).text.parts.at(1).lock, u"SHARE UPDATE EXCLUSIVE: public.t"_s);
    QCOMPARE(works.at(1).text.parts.at(0).lock, u"ACCESS EXCLUSIVE: public.t"_s);
    QCOMPARE(lint.downtime, risk::Downtime::Brief);
    QVERIFY2(!said(lint.findings).contains(u'!'), qPrintable(said(lint.findings)));
}

void PlanLintTest::aReasonSilencesARule()
{
    QList<migrate::RevisionWork> works { workOf(u"aa"_s, { statements({ u"CREATE INDEX i ON t (a)"_s }) }) };
    REQUIRE_VALUE(const migrate::PlanLint loud, migrate::lintWorks(works, schema()));
    QVERIFY2(said(loud.findings).contains(u"aa L01"_s), qPrintable(said(loud.findings)));
    works = { workOf(
        u"aa"_s,
        { statements({ u"-- +stopover ignore L01 reason=nobody writes at night\nCREATE INDEX i ON t (a)"_s }) }) };
    REQUIRE_VALUE(const migrate::PlanLint quiet, migrate::lintWorks(works, schema()));
    QVERIFY2(!said(quiet.findings).contains(u"L01"_s), qPrintable(said(quiet.findings)));
}

void PlanLintTest::laterRevisionsKnowTheEarlierOnes()
{
    QList<migrate::RevisionWork> works {
        workOf(u"aa"_s, { statements({ u"CREATE TABLE n (a int PRIMARY KEY)"_s }) }),
        workOf(u"bb"_s, { statements({ u"UPDATE t SET a = 1 WHERE a IS NULL"_s }, Mode::Batch) })
    };
    REQUIRE_VALUE(const migrate::PlanLint lint, migrate::lintWorks(works, schema()));
    QVERIFY2(!said(lint.findings).contains(u"Q08"_s), qPrintable(said(lint.findings))); // it is done in batches
    works.append(workOf(u"cc"_s, { statements({ u"CREATE INDEX i ON n (a)"_s }) }));
    REQUIRE_VALUE(const migrate::PlanLint more, migrate::lintWorks(works, schema()));
    QVERIFY2(!said(more.findings).contains(u"cc L01"_s),
             qPrintable(said(more.findings))); // n is new, and nobody waits for it
}

void PlanLintTest::whatAnEarlierOneDroppedIsForgotten()
{
    catalog::Schema known = schema();
    catalog::Relation view;
    view.oid = 20'001;
    view.name = { u"public"_s, u"v"_s };
    view.kind = u'v';
    known.add(view);
    known.readers.insert(20'000, { 20'001 });
    known.viewColumns.insert(u"20000.a"_s, { u"20001"_s });
    known.index();
    QList<migrate::RevisionWork> works { workOf(u"aa"_s,
                                                { statements({ u"DROP VIEW v"_s, u"ALTER TABLE t DROP COLUMN a"_s }) }),
                                         workOf(u"bb"_s, { statements({ u"DROP TABLE t"_s }) }) };
    REQUIRE_VALUE(const migrate::PlanLint lint, migrate::lintWorks(works, known));
    QVERIFY2(said(lint.findings).contains(u"bb D01"_s), qPrintable(said(lint.findings)));
}

STOPOVER_TEST_MAIN(PlanLintTest)
#include "tst_planlint.moc"
