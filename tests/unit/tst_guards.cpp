#include "core/change/findinglist.h"
#include "core/change/findings.h"
#include "tests/support/testcase.h"
#include "text/errortext.h"
#include "text/findingtext.h"

#include <QDir>
#include <QFile>

using namespace stopover;
using namespace Qt::StringLiterals;
using change::FindingList;
using change::Guard;
using change::Moment;
using change::Verdict;

/// The table of guards and the sources agree: whatever is found has a row, each row is found, said, documented and tested.
class GuardsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyRuleHasOneRow();
    void everyRuleOfTheSourcesHasARow();
    void everyRowIsOfSomething();
    void onlyTheTableJudges();
    void everyRowHasItsText();
    void everyRowHasATest();
    void theTableIsDocumented();
    void theMomentDecides();
    void consentDecides();
    void whatHasNoRowBlocks();
    void theServerAndTheTable_data();
    void theServerAndTheTable();
    void whatNoServerShows_data();
    void whatNoServerShows();
};

namespace {

QString contentOf(const QString& path)
{
    QFile file(QStringLiteral(STOPOVER_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The sources that look, by their names; not the table itself.
QMap<QString, QString> looking()
{
    QMap<QString, QString> texts;
    const QString folder = u"core/change"_s;
    const QDir dir(QStringLiteral(STOPOVER_SOURCE_DIR "/") + folder);
    for (const QString& name : dir.entryList({ u"*.cpp"_s, u"*.h"_s }, QDir::Files)) {
        if (!name.startsWith("guards."_L1))
            texts.insert(name, contentOf(folder + u'/' + name));
    }
    return texts;
}

/// Literals that look like a rule: with a prefix that rules have, or where something is added to a list of findings.
QSet<QString> rulesOfTheSources()
{
    QSet<QString> prefixes;
    for (const Guard& guard : change::guards())
        prefixes.insert(guard.rule.toString().section(u'.', 0, 0));
    static const QRegularExpression dotted(u"u\"([a-z_]+)\\.([a-z_]+)\""_s);
    static const QRegularExpression added(u"\\.add\\(\\s*u\"([a-z_.]+)\""_s);
    static const QRegularExpression selected(u"^ *SELECT (?:DISTINCT )?'([a-z_.]+)'"_s,
                                             QRegularExpression::MultilineOption);
    QSet<QString> rules;
    for (const QString& text : looking()) {
        for (auto match = dotted.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            if (prefixes.contains(found.captured(1)))
                rules.insert(found.captured(1) + u'.' + found.captured(2));
        }
        for (auto match = added.globalMatch(text); match.hasNext();)
            rules.insert(match.next().captured(1));
    }
    for (const QString& name : { u"obstacles"_s, u"rights"_s, u"storedvalues"_s }) {
        for (auto match = selected.globalMatch(contentOf(u"core/catalog/sql/%1.sql"_s.arg(name))); match.hasNext();)
            rules.insert(match.next().captured(1));
    }
    return rules;
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Blocks:
        return u"blocks"_s;
    case Verdict::Asks:
        return u"blocks until accepted"_s;
    case Verdict::Warns:
        return u"warns"_s;
    case Verdict::Informs:
        break;
    }
    return u"informs"_s;
}

/// Those of these moments that the row has, with the words for them all; empty for none.
QString phasesOf(change::Moments moments, const QString& when, const QList<std::pair<Moment, QString>>& words)
{
    QStringList phases;
    for (const auto& [moment, phase] : words) {
        if (moments.testFlag(moment))
            phases.append(phase);
    }
    return phases.isEmpty() ? QString() : QString(when + phases.join(u", "_s));
}

QString wordsOf(change::Moments moments)
{
    QStringList words { phasesOf(moments, QString(),
                                 { { Moment::Plan, u"plan"_s }, { Moment::Ahead, u"plan of `partitions --ahead`"_s } }),
                        phasesOf(moments, u"on entering "_s,
                                 { { Moment::EnterRollback, u"rollback"_s }, { Moment::EnterReapply, u"reapply"_s } }),
                        phasesOf(moments, u"before the lock of the swap: "_s,
                                 { { Moment::BeforeApply, u"apply"_s },
                                   { Moment::BeforeRollback, u"rollback"_s },
                                   { Moment::BeforeReapply, u"reapply"_s } }),
                        phasesOf(moments, u"under the lock of the swap: "_s,
                                 { { Moment::LockApply, u"apply"_s },
                                   { Moment::LockRollback, u"rollback"_s },
                                   { Moment::LockReapply, u"reapply"_s } }) };
    words.removeAll(QString());
    return words.join(u"; "_s);
}

QString sentenceOf(const Guard& guard)
{
    const QStringList arguments(6, u"…"_s);
    if (guard.code != ErrorCode::Internal)
        return text::reason(Error::of(guard.code, arguments));
    return text::findingText({ run::Severity::Block, guard.rule.toString(), u"OBJECT"_s, arguments }).sentence;
}

QString document()
{
    QString text =
        u"# Guards\n\n"
        "What Stopover checks before and while it changes a table, and when. A plan that something blocks is "
        "not run. What blocks until it is accepted\n"
        "only warns once the specification names it: `accept = [\"rule\"]`. On entering a rollback or a "
        "reapply, the table is read again, and what blocks then\n"
        "keeps the phase from beginning; under its lock, the swap is given up and nothing was changed. "
        "Finish and abort drop only what Stopover made, and have no guards.\n\n"
        "`STOPOVER_WRITE_GUARDS=1 build/tests/tst_unit_guards` writes this file from "
        "`core/change/guards.cpp`.\n\n"
        "| rule | verdict | when | what it says |\n|---|---|---|---|\n"_s;
    for (const Guard& guard : change::guards())
        text += u"| `%1` | %2 | %3 | %4 |\n"_s.arg(guard.rule.toString(), wordOf(guard.verdict), wordsOf(guard.moments),
                                                   sentenceOf(guard).replace(u'|', "\\|"_L1));
    return text;
}

/// A line of tests/mutants/guards.tsv: the test that fails without the row.
struct Mutant
{
    QString rule;
    QString program;
    QString function;
    QString row;
};

QList<Mutant> mutants()
{
    QList<Mutant> list;
    for (const QString& line : contentOf(u"tests/mutants/guards.tsv"_s).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        if (!line.startsWith(u'#'))
            list.append({ fields.value(0), fields.value(1), fields.value(2).section(u':', 0, 0),
                          fields.value(2).section(u':', 1) });
    }
    return list;
}

/// The source of a test program: tst_db_findings is tests/db/tst_findings.cpp.
QString sourceOf(const QString& program)
{
    return contentOf(u"tests/%1/tst_%2.cpp"_s.arg(program.section(u'_', 1, 1), program.section(u'_', 2)));
}

QList<run::Finding> foundAt(Moment moment, const QString& rule, const QStringList& accepted = {})
{
    QList<run::Finding> found;
    FindingList(found, moment, accepted).add(rule, u"public.t"_s);
    return found;
}

} // namespace

void GuardsTest::everyRuleHasOneRow()
{
    QSet<QString> rules;
    for (const Guard& guard : change::guards()) {
        QVERIFY2(!rules.contains(guard.rule.toString()), qPrintable(guard.rule.toString()));
        QVERIFY2(guard.moments != change::Moments(), qPrintable(guard.rule.toString()));
        rules.insert(guard.rule.toString());
    }
}

void GuardsTest::everyRuleOfTheSourcesHasARow()
{
    const QSet<QString> rules = rulesOfTheSources();
    QVERIFY(rules.size() > 100);
    for (const QString& rule : rules)
        QVERIFY2(change::guardOf(rule) != nullptr, qPrintable(rule));
}

void GuardsTest::everyRowIsOfSomething()
{
    const QSet<QString> rules = rulesOfTheSources();
    for (const Guard& guard : change::guards())
        QVERIFY2(rules.contains(guard.rule.toString()), qPrintable(guard.rule.toString()));
}

/// Nobody else says how bad something is, or what was accepted.
void GuardsTest::onlyTheTableJudges()
{
    const QMap<QString, QString> texts = looking();
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const bool judges = text->contains("Severity::"_L1) || text->contains("accept.contains("_L1);
        QVERIFY2(!judges || text.key() == "findinglist.cpp"_L1, qPrintable(text.key()));
    }
}

void GuardsTest::everyRowHasItsText()
{
    for (const Guard& guard : change::guards()) {
        if (guard.code != ErrorCode::Internal)
            QVERIFY2(!text::reason(Error::of(guard.code, QStringList(6, u"a"_s))).isEmpty(),
                     qPrintable(guard.rule.toString()));
        else
            QVERIFY2(!text::findingText({ run::Severity::Block, guard.rule.toString(), u"o"_s, {} }).remedy.isEmpty(),
                     qPrintable(guard.rule.toString()));
    }
}

void GuardsTest::everyRowHasATest()
{
    QSet<QString> tested;
    for (const Mutant& mutant : mutants()) {
        QVERIFY2(change::guardOf(mutant.rule) != nullptr, qPrintable(mutant.rule));
        QVERIFY2(!tested.contains(mutant.rule), qPrintable(mutant.rule));
        tested.insert(mutant.rule);
        const QString source = sourceOf(mutant.program);
        QVERIFY2(source.contains(u"::%1()"_s.arg(mutant.function)),
                 qPrintable(mutant.program + u' ' + mutant.function));
        // Rows of several phases have the phase before their names.
        const QString row = mutant.row.section(u": "_s, -1);
        QVERIFY2(source.contains(row + u'"'), qPrintable(mutant.program + u' ' + mutant.row));
    }
    for (const Guard& guard : change::guards())
        QVERIFY2(tested.contains(guard.rule.toString()), qPrintable(guard.rule.toString()));
}

/// With STOPOVER_WRITE_GUARDS=1 this test writes the file.
void GuardsTest::theTableIsDocumented()
{
    if (qEnvironmentVariableIsSet("STOPOVER_WRITE_GUARDS")) {
        QFile file(QStringLiteral(STOPOVER_SOURCE_DIR "/docs/guards.md"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(document().toUtf8()) > 0);
    }
    const QStringList expected = contentOf(u"docs/guards.md"_s).split(u'\n');
    const QStringList found = document().split(u'\n');
    for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i)
        QCOMPARE(expected.value(i), found.value(i));
    const QString readme = contentOf(u"README.md"_s);
    for (const Guard& guard : change::guards()) {
        if (guard.verdict == Verdict::Asks)
            QVERIFY2(readme.contains(u"`%1`"_s.arg(guard.rule)), qPrintable(guard.rule.toString()));
    }
}

void GuardsTest::theMomentDecides()
{
    QCOMPARE(foundAt(Moment::Plan, u"publication.filter"_s).size(), 1);
    QCOMPARE(foundAt(Moment::EnterReapply, u"publication.filter"_s).size(), 1);
    QVERIFY(foundAt(Moment::EnterRollback, u"publication.filter"_s).isEmpty());
    QVERIFY(foundAt(Moment::Plan, u"bake.owner"_s).isEmpty());
    QVERIFY(change::refuses(u"swap.partitions", Moment::LockRollback));
    QVERIFY(!change::refuses(u"swap.partitions", Moment::LockApply));
}

void GuardsTest::consentDecides()
{
    const QString rule = u"unique.local"_s;
    QCOMPARE(foundAt(Moment::Plan, rule).first().severity, run::Severity::Block);
    QCOMPARE(foundAt(Moment::Plan, rule, { rule }).first().severity, run::Severity::Warning);
    // Nobody reads there what does not block.
    QCOMPARE(foundAt(Moment::EnterReapply, rule).first().severity, run::Severity::Block);
    QVERIFY(foundAt(Moment::EnterReapply, rule, { rule }).isEmpty());
    // What blocks cannot be accepted away.
    QCOMPARE(foundAt(Moment::Plan, u"rule"_s, { u"rule"_s }).first().severity, run::Severity::Block);
    QVERIFY(!change::isAcceptable(u"rule"));
    QVERIFY(change::refuses(u"snapshot.old", Moment::BeforeApply));
    QVERIFY(!change::refuses(u"snapshot.old", Moment::BeforeApply, { u"snapshot.old"_s }));
}

/// Obstacles come from the catalog: a kind that nothing here knows must stop the plan.
void GuardsTest::whatHasNoRowBlocks()
{
    QCOMPARE(foundAt(Moment::Plan, u"new.kind"_s).first().severity, run::Severity::Block);
    QCOMPARE(foundAt(Moment::EnterRollback, u"new.kind"_s, { u"new.kind"_s }).first().severity, run::Severity::Block);
    QVERIFY(change::refuses(u"new.kind", Moment::LockApply));
}

void GuardsTest::theServerAndTheTable_data()
{
    QTest::addColumn<std::function<void(catalog::ServerInfo&, catalog::Table&)>>("change");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, const char* rule,
                        const std::function<void(catalog::ServerInfo&, catalog::Table&)>& change) {
        QTest::newRow(name) << change << QString::fromLatin1(rule);
    };
    row("a standby", "server.standby", [](auto& server, auto& /*table*/) { server.inRecovery = true; });
    row("a server that is read-only", "server.read_only",
        [](auto& server, auto& /*table*/) { server.readOnly = true; });
    row("no right to make schemas", "rights.create_schema",
        [](auto& server, auto& /*table*/) { server.canCreateSchema = false; });
    row("a table of ours", "table.own",
        [](auto& /*server*/, auto& table) { table.name.schema = u"stopover_backup"_s; });
}

void GuardsTest::theServerAndTheTable()
{
    using Change = std::function<void(catalog::ServerInfo&, catalog::Table&)>;
    QFETCH(Change, change);
    QFETCH(QString, rule);
    catalog::ServerInfo server { .version = 150000, .canCreateSchema = true, .role = u"keeper"_s };
    catalog::Table table;
    table.name = { u"public"_s, u"t"_s };
    table.kind = u'r';
    table.persistence = u'p';
    table.ownedByRole = true;
    QVERIFY(change::findImpossible(server, table).isEmpty());
    change(server, table);
    const QList<run::Finding> found = change::findImpossible(server, table);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, rule);
    QCOMPARE(found.first().severity, run::Severity::Block);
}

void GuardsTest::whatNoServerShows_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<run::Severity>("severity");
    QTest::newRow("a trigger before version 13") << u"trigger.before_row_unknown"_s << run::Severity::Block;
    QTest::newRow("a publication before version 13") << u"publication.partitioned"_s << run::Severity::Block;
    QTest::newRow("rows that move before version 15") << u"foreign_key.moved_rows"_s << run::Severity::Block;
    QTest::newRow("TRUNCATE before version 13") << u"grant.truncate"_s << run::Severity::Warning;
    QTest::newRow("a trial that failed") << u"trial.failed"_s << run::Severity::Warning;
}

/// Of this version, or in any way that is known.
void GuardsTest::whatNoServerShows()
{
    QFETCH(QString, rule);
    QFETCH(run::Severity, severity);
    QCOMPARE(foundAt(Moment::Plan, rule).first().severity, severity);
}

Q_DECLARE_METATYPE(std::function<void(catalog::ServerInfo&, catalog::Table&)>)

STOPOVER_TEST_MAIN(GuardsTest)
#include "tst_guards.moc"
