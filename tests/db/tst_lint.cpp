#include "core/catalog/schema.h"
#include "core/risk/lint.h"
#include "core/risk/rules.h"
#include "tests/support/testcase.h"

#include <QFile>

using namespace stopover;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    QString rule;
    bool bad = false;
    bool catalog = false; ///< found, or not found, only with the catalog
    bool plain = false;
    bool style = false;
    QString sql;
};

QString fileText(const char* name)
{
    QFile file(QStringLiteral(STOPOVER_SOURCE_DIR "/tests/data/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return QString::fromUtf8(file.readAll());
}

QList<Case> readCases()
{
    static const QRegularExpression head(u"^-- ([A-Z][0-9]{2}) (bad|good)(.*)$"_s);
    QList<Case> cases;
    const QStringList lines = fileText("lint-rules.sql").split(u'\n').mid(2);
    for (const QString& line : lines) {
        if (const auto match = head.match(line); match.hasMatch()) {
            const QString flags = match.captured(3);
            cases.append({ .rule = match.captured(1),
                           .bad = match.captured(2) == "bad"_L1,
                           .catalog = flags.contains("catalog"_L1),
                           .plain = flags.contains("plain"_L1),
                           .style = flags.contains("style"_L1) });
        } else if (!cases.isEmpty()) {
            cases.last().sql += line + u'\n';
        }
    }
    return cases;
}

QStringList rulesIn(const risk::LintReport& report)
{
    QStringList rules;
    for (const risk::LintStatement& statement : report.statements) {
        for (const risk::LintFinding& finding : statement.findings)
            rules.append(finding.rule);
    }
    return rules;
}

/// Tables, columns, indexes and constraints of schema w, as text.
const QString shape = u"SELECT string_agg(line, E'\\n' ORDER BY line) FROM ("
                      "SELECT format('%s.%s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), "
                      "a.attnotnull) AS line FROM pg_attribute a"
                      " JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p') WHERE c.relnamespace = "
                      "'w'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped"
                      " UNION ALL SELECT pg_get_indexdef(i.indexrelid) || i.indisvalid FROM pg_index i JOIN pg_class c "
                      "ON c.oid = i.indrelid"
                      " WHERE c.relnamespace = 'w'::regnamespace"
                      " UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || "
                      "convalidated FROM pg_constraint"
                      " WHERE connamespace = 'w'::regnamespace) l"_s;

} // namespace

class LintTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRuleHasCases();
    void ruleFindsWhatIsBad_data();
    void ruleFindsWhatIsBad();
    void saferFormIsClean_data();
    void saferFormIsClean();
    void findingNamesItsPlace();
    void suppressionNeedsAReason();
    void whatGoesIsBackedUp();
    void deepNestingIsRead();

private:
    Result<risk::LintReport> lint(const Case& one, bool connected) const;
    std::unique_ptr<test::TestDatabase> m_database;
    catalog::Schema m_schema;
};

void LintTest::initTestCase()
{
    m_database = std::make_unique<test::TestDatabase>();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(fileText("locks-setup.sql")));
    VERIFY_OK(connection.executeScript(u"analyze"_s));
    REQUIRE_VALUE(const catalog::Database database, catalog::Database::open(m_database->settings()));
    REQUIRE_VALUE(m_schema, catalog::readSchema(database));
    for (catalog::Relation& relation : m_schema.relations)
        relation.rows *= 1000;
}

Result<risk::LintReport> LintTest::lint(const Case& one, bool connected) const
{
    risk::LintOptions options { .transaction = !one.plain, .style = one.style };
    if (connected)
        options.schema = m_schema;
    return risk::lintScript(one.sql.toUtf8(), options);
}

void LintTest::everyRuleHasCases()
{
    const QList<Case> cases = readCases();
    for (const risk::RuleTraits& rule : risk::allRules()) {
        const QString id = QLatin1StringView(rule.id);
        // D14 speaks of the backups of a database: below. A… speak of Python: unit/filelint.
        if (id == "D14"_L1 || id.startsWith(u'A'))
            continue;
        QVERIFY2(std::ranges::any_of(cases, [&id](const Case& one) { return one.rule == id && one.bad; }), rule.id);
        QVERIFY2(std::ranges::any_of(cases, [&id](const Case& one) { return one.rule == id && !one.bad; }), rule.id);
    }
}

void LintTest::ruleFindsWhatIsBad_data()
{
    QTest::addColumn<Case>("one");
    QTest::addColumn<bool>("connected");
    int number = 0;
    for (const Case& one : readCases()) {
        QTest::addRow("%s %s %d catalog", qUtf8Printable(one.rule), one.bad ? "bad" : "good", ++number) << one << true;
        if (!one.catalog)
            QTest::addRow("%s %s %d text", qUtf8Printable(one.rule), one.bad ? "bad" : "good", number) << one << false;
    }
}

void LintTest::ruleFindsWhatIsBad()
{
    QFETCH(Case, one);
    QFETCH(bool, connected);
    REQUIRE_VALUE(const risk::LintReport report, lint(one, connected));
    const QStringList rules = rulesIn(report);
    QVERIFY2(rules.contains(one.rule) == one.bad, qUtf8Printable(rules.join(u' ')));
}

void LintTest::saferFormIsClean_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("fix");
    for (const Case& one : readCases()) {
        const auto report = lint(one, true);
        for (const risk::LintStatement& statement : report ? report->statements : QList<risk::LintStatement>()) {
            for (const risk::LintFinding& finding : statement.findings) {
                // R06 asks for an index that the statement does not make.
                if (!finding.fix.isEmpty() && one.bad && finding.rule == one.rule && one.rule != "R06"_L1)
                    QTest::addRow("%s %s", qUtf8Printable(finding.rule), qUtf8Printable(one.sql.simplified().left(80)))
                        << one.sql << finding.rule << finding.fix;
            }
        }
    }
}

/// The fix is not found by the rule any more, and leaves the same schema as the statement that it replaces.
void LintTest::saferFormIsClean()
{
    QFETCH(QString, sql);
    QFETCH(QString, rule);
    QFETCH(QString, fix);
    REQUIRE_VALUE(const risk::LintReport report, risk::lintScript(fix.toUtf8(), { .schema = m_schema }));
    QVERIFY2(!rulesIn(report).contains(rule), qUtf8Printable(fix));
    QStringList shapes;
    for (const QString& script : { sql, fix }) {
        const test::TestDatabase database;
        pg::Connection connection = database.connect();
        VERIFY_OK(connection.executeScript(fileText("locks-setup.sql")));
        REQUIRE_VALUE(const QList<sql::ScriptStatement> statements, sql::splitScript(script));
        for (const sql::ScriptStatement& statement : statements)
            VERIFY_OK(connection.execute(statement.text));
        REQUIRE_VALUE(const pg::Rows rows, connection.execute(shape));
        shapes.append(rows.text(0, 0));
    }
    QCOMPARE(shapes.last(), shapes.first());
}

void LintTest::findingNamesItsPlace()
{
    const QByteArray script = "-- größe\nSELECT 1;\n\nALTER TABLE w.t\n  ADD CONSTRAINT c CHECK (id > 0);\n";
    REQUIRE_VALUE(const risk::LintReport report, risk::lintScript(script, {}));
    const QList<risk::LintFinding> findings = report.statements.last().findings;
    const auto found = std::ranges::find(findings, u"L03"_s, &risk::LintFinding::rule);
    QVERIFY(found != findings.end());
    QCOMPARE(found->line, 5);
    QCOMPARE(script.mid(found->begin, found->end - found->begin), "CONSTRAINT");
    QCOMPARE(report.statements.last().line, 4);
}

void LintTest::suppressionNeedsAReason()
{
    REQUIRE_VALUE(const risk::LintReport silent,
                  risk::lintScript("-- +stopover ignore D01 reason=empty\nDROP TABLE w.big;", {}));
    const QList<risk::LintFinding> findings = silent.statements.first().findings;
    const auto found = std::ranges::find(findings, u"D01"_s, &risk::LintFinding::rule);
    QVERIFY(found != findings.end() && found->suppressed);
    QCOMPARE(found->reason, u"empty"_s);
    REQUIRE_VALUE(const risk::LintReport loud, risk::lintScript("-- +stopover ignore D01\nDROP TABLE w.big;", {}));
    QVERIFY(rulesIn(loud).contains("R12"_L1));
    QVERIFY(loud.count(risk::LintSeverity::Error) > silent.count(risk::LintSeverity::Error));
}

void LintTest::whatGoesIsBackedUp()
{
    const auto missing = [this](const QByteArray& script, const std::optional<QStringList>& backedUp) {
        QStringList tables;
        const auto report = risk::lintScript(script, { .schema = m_schema, .backedUp = backedUp });
        for (const risk::LintStatement& statement : report ? report->statements : QList<risk::LintStatement>()) {
            for (const risk::LintFinding& finding : statement.findings) {
                if (finding.rule == "D14"_L1)
                    tables.append(finding.args);
            }
        }
        return tables;
    };
    QCOMPARE(missing("DROP TABLE w.big;", std::nullopt), QStringList());
    QCOMPARE(missing("DROP TABLE w.big;", QStringList()), QStringList { u"w.big"_s });
    QCOMPARE(missing("TRUNCATE w.big, w.t;", QStringList { u"w.t"_s }), QStringList { u"w.big"_s });
    QCOMPARE(missing("ALTER TABLE w.big DROP COLUMN n; DELETE FROM big", QStringList()),
             (QStringList { u"w.big"_s, u"w.big"_s }));
    QCOMPARE(missing("DELETE FROM w.big WHERE id = 1; CREATE TABLE w.fresh (a int); DROP TABLE w.fresh", QStringList()),
             QStringList());
}

/// Generated SQL nests deeper than an ordinary stack holds.
void LintTest::deepNestingIsRead()
{
    QByteArray script = "SELECT 'a'";
    for (int i = 0; i < 10'000; ++i)
        script += " || 'a'";
    REQUIRE_VALUE(const risk::LintReport report, risk::lintScript(script, {}));
    QCOMPARE(report.statements.size(), 1);
    QVERIFY(report.statements.first().effects.certainty != risk::Certainty::Unknown);
}

STOPOVER_TEST_MAIN(LintTest)

#include "tst_lint.moc"
