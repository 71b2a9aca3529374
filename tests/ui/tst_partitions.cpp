#include "core/change/specfile.h"
#include "tests/support/uitest.h"
#include "ui/partitions/distributionchart.h"
#include "ui/partitions/distributionmodel.h"
#include "ui/partitions/optionspage.h"
#include "ui/partitions/partitionspage.h"
#include "ui/partitions/repartitionwizard.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::shows;

class PartitionsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void schemesAreSpecifications_data();
    void schemesAreSpecifications();
    void listsOfAFileAreKept();
    void listsGoWithTheirKey();
    void optionsKeepWhatAFileSays();
    void modelsSayWhatIsKnown();
    void aThousandPartitionsStayReadable();
    void thePageShowsTheDistribution();
    void aDatabaseWithoutPartitionsInvites();
    void aTableThatIsGoneIsAnError();
    void theWizardEndsWithAPlan();
    void aBadExpressionIsSaidAtOnce();
};

namespace {

catalog::Distribution distributionOf(int partitions)
{
    catalog::Distribution distribution { .table = { u"public"_s, u"t"_s }, .strategy = u"list"_s, .keySql = u"k"_s };
    for (int i = 0; i < partitions; ++i)
        distribution.partitions.append({ .name = { u"public"_s, u"t_p%1"_s.arg(i) },
                                         .bounds = u"FOR VALUES IN (%1)"_s.arg(i),
                                         .rows = i == 7    ? 5000.0
                                             : i % 10 == 0 ? 0.0
                                                           : 100.0,
                                         .bytes = 8192 });
    return distribution;
}

const auto partitioned =
    u"CREATE TABLE public.p (id int, r text) PARTITION BY LIST (r);"
    "CREATE TABLE public.p_eu PARTITION OF public.p FOR VALUES IN ('eu');"
    "CREATE TABLE public.p_us PARTITION OF public.p FOR VALUES IN ('us');"
    "CREATE TABLE public.p_xx PARTITION OF public.p FOR VALUES IN ('xx');"
    "CREATE TABLE public.p_other PARTITION OF public.p DEFAULT;"
    "INSERT INTO public.p SELECT g, CASE WHEN g < 90 THEN 'eu' WHEN g < 99 THEN 'us' ELSE 'none' END"
    " FROM generate_series(1, 100) g; ANALYZE public.p;"_s;

} // namespace

void PartitionsTest::schemesAreSpecifications_data()
{
    QTest::addColumn<ui::PartitionScheme>("scheme");
    QTest::addColumn<QString>("own");
    const QString zone = u"timezone = \"Europe/Berlin\"\nfrom = \"1\"\nahead = 4\ndefault = true\n"_s;
    QTest::newRow("list of values") << ui::PartitionScheme::ListOfValues
                                    << u"strategy = \"list\"\nkey = \"id\"\nvalues = \"distinct\"\ndefault = true\n"_s;
    QTest::newRow("list by an expression") << ui::PartitionScheme::ListByExpression
                                           << u"strategy = \"list\"\nkey = \"id\"\npartitions = 7\ndefault = true\n"_s;
    QTest::newRow("hash") << ui::PartitionScheme::Hash << u"strategy = \"hash\"\nkey = \"id\"\npartitions = 7\n"_s;
    QTest::newRow("months") << ui::PartitionScheme::Months
                            << u"strategy = \"range\"\nkey = \"id\"\ninterval = \"month\"\n"_s + zone;
    QTest::newRow("weeks") << ui::PartitionScheme::Weeks
                           << u"strategy = \"range\"\nkey = \"id\"\ninterval = \"week\"\n"_s + zone;
    QTest::newRow("days") << ui::PartitionScheme::Days
                          << u"strategy = \"range\"\nkey = \"id\"\ninterval = \"day\"\n"_s + zone;
    QTest::newRow("numbers") << ui::PartitionScheme::Numbers
                             << u"strategy = \"range\"\nkey = \"id\"\ninterval = \"number\"\nstep = 500\n"
                                "from = \"1\"\nahead = 4\ndefault = true\n"_s;
}

/// All fields are filled in; only those of the scheme are written, and come back when the file is opened.
void PartitionsTest::schemesAreSpecifications()
{
    QFETCH(ui::PartitionScheme, scheme);
    QFETCH(QString, own);
    change::Spec draft { .table = { u"my schema"_s, u"a \"t"_s },
                         .key = u"id"_s,
                         .partitions = 7,
                         .step = 500,
                         .from = u"1"_s,
                         .ahead = 4,
                         .timeZone = u"Europe/Berlin"_s,
                         .defaultPartition = true,
                         .backup = change::BackupKind::None,
                         .retainDays = 3,
                         .batchRows = 777,
                         .copy = change::CopyMethod::Keyset,
                         .accept = { u"unique.local"_s } };
    ui::setScheme(draft, scheme);
    QCOMPARE(ui::schemeOf(draft), scheme);
    const QString toml = change::specToml(ui::withoutUnused(draft));
    QCOMPARE(toml,
             QString(u"[repartition]\ntable = \"\\\"my schema\\\".\\\"a \\\"\\\"t\\\"\"\n"_s + own
                     + u"backup = \"none\"\nretain_days = 3\nbatch_rows = 777\ncopy = \"keyset\"\n"
                       "accept = [\"unique.local\"]\n"_s));
    REQUIRE_VALUE(const change::Spec opened, change::parseSpec(toml.toUtf8(), u"spec.toml"_s));
    QCOMPARE(ui::schemeOf(opened), scheme);
    QVERIFY(ui::withoutUnused(ui::editable(opened)) == opened);
    // Whoever looks at another scheme and comes back finds what was typed.
    const change::Spec before = draft;
    ui::setScheme(draft, scheme == ui::PartitionScheme::Hash ? ui::PartitionScheme::Days : ui::PartitionScheme::Hash);
    ui::setScheme(draft, scheme);
    QVERIFY(draft == before);
}

void PartitionsTest::listsOfAFileAreKept()
{
    const QByteArray toml = "[repartition]\ntable = \"public.t\"\nstrategy = \"list\"\nkey = \"r\"\n"
                            "lists = [[\"eu\", \"uk\"], [\"us\"]]\nretain_days = 3650\nbatch_rows = 50\n";
    REQUIRE_VALUE(const change::Spec opened, change::parseSpec(toml, u"spec.toml"_s));
    change::Spec draft = ui::editable(opened);
    QCOMPARE(ui::schemeOf(draft), ui::PartitionScheme::ListOfValues);
    ui::setScheme(draft, ui::PartitionScheme::ListOfValues);
    QVERIFY(ui::withoutUnused(draft) == opened);
}

void PartitionsTest::listsGoWithTheirKey()
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.t (id int, r text, PRIMARY KEY (id, r)); ANALYZE"_s));
    ui::Session session;
    session.open(database.settings(), u"test"_s);
    QTRY_VERIFY(session.isConnected());
    ui::RepartitionWizard wizard(session, u"public.t"_s, nullptr);
    wizard.draft() = ui::editable({ .table = { u"public"_s, u"t"_s },
                                    .strategy = change::Strategy::List,
                                    .key = u"r"_s,
                                    .lists = { { u"eu"_s, u"uk"_s }, { u"us"_s } } });
    wizard.show();
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    wizard.next();
    QCOMPARE(wizard.draft().lists.size(), 2);
    QTRY_COMPARE(wizard.currentPage()->findChild<ui::DistributionChart*>()->drawnBars(), 2);
    for (QComboBox* box : wizard.currentPage()->findChildren<QComboBox*>()) {
        if (box->accessibleName() == "Column or expression"_L1)
            box->setEditText(u"id"_s);
    }
    QVERIFY(wizard.draft().lists.isEmpty());
    QVERIFY(wizard.draft().values == change::ListValues::Distinct);
}

/// The page's fields take every value that a specification may have.
void PartitionsTest::optionsKeepWhatAFileSays()
{
    const test::TestDatabase database;
    ui::Session session;
    session.open(database.settings(), u"test"_s);
    QTRY_VERIFY(session.isConnected());
    ui::RepartitionWizard wizard(session, u"public.t"_s, nullptr);
    ui::OptionsPage page(wizard);
    for (const auto& [days, rows] :
         { std::pair { 1, qint64 { 1 } }, std::pair { change::maxRetainDays, change::maxBatchRows } }) {
        wizard.draft().retainDays = days;
        wizard.draft().batchRows = rows;
        wizard.draft().backup = change::BackupKind::None;
        wizard.draft().copy = change::CopyMethod::Keyset;
        const change::Spec before = wizard.draft();
        page.initializePage();
        QVERIFY(page.validatePage());
        QVERIFY(wizard.draft() == before);
    }
}

void PartitionsTest::modelsSayWhatIsKnown()
{
    catalog::Distribution distribution = distributionOf(20);
    distribution.partitions[3].rows = -1;
    distribution.partitions[4].exact = true;
    ui::DistributionModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDistribution(distribution);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(3, ui::DistributionModel::Rows), u"unknown (never analyzed)"_s);
    QCOMPARE(text(4, ui::DistributionModel::Rows), u"100"_s);
    QCOMPARE(text(5, ui::DistributionModel::Rows), u"about 100"_s);
    QCOMPARE(text(0, ui::DistributionModel::Remark), u"empty"_s);
    QCOMPARE(text(7, ui::DistributionModel::Remark), u"more than twice the average"_s);
    QCOMPARE(model.index(0, ui::DistributionModel::Rows).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight,
             int(Qt::AlignRight));
}

void PartitionsTest::aThousandPartitionsStayReadable()
{
    ui::DistributionModel model;
    model.setDistribution(distributionOf(1000));
    ui::DistributionChart chart;
    chart.resize(900, 400);
    chart.show();
    chart.setBars(model.bars(ui::DistributionChart::Unit::Rows), ui::DistributionChart::Unit::Rows);
    QVERIFY(chart.drawnBars() > 100 && chart.drawnBars() <= 200);
    for (int turn = 0; turn < 8; ++turn) {
        QWheelEvent wheel(QPointF(300, 200), chart.mapToGlobal(QPointF(300, 200)), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(chart.viewport(), &wheel);
    }
    QVERIFY2(chart.drawnBars() < 60, qPrintable(QString::number(chart.drawnBars())));
    chart.highlight(999);
    chart.showAll();
    QVERIFY(chart.drawnBars() > 100);
}

void PartitionsTest::thePageShowsTheDistribution()
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(partitioned));
    ui::Session session;
    ui::CurrentPlan plan;
    ui::PartitionsPage page(session, plan);
    page.show();
    session.open(database.settings(), u"test"_s);
    QTRY_VERIFY(shows(page, u"public.p, LIST by r"_s));
    QVERIFY(shows(page, u"default partition: about 2 rows"_s));
    QVERIFY(shows(page, u"largest"_s));
    auto* table = page.findChild<ui::TableView*>();
    QCOMPARE(table->model()->rowCount(), 4);
    QVERIFY(page.toMarkdown().contains(u"| public.p_eu | FOR VALUES IN ('eu') | about 89 |"_s));
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->text() == "Count exactly"_L1)
            button->click();
    }
    QTRY_VERIFY2(page.toMarkdown().contains(u"| public.p_eu | FOR VALUES IN ('eu') | 89 |"_s),
                 qPrintable(page.toMarkdown()));
    QSignalSpy inspected(&page, &ui::Page::inspected);
    table->selectSourceRow(1);
    QCOMPARE(inspected.size(), 1);
}

void PartitionsTest::aDatabaseWithoutPartitionsInvites()
{
    const test::TestDatabase database;
    ui::Session session;
    ui::CurrentPlan plan;
    ui::PartitionsPage page(session, plan);
    page.show();
    session.open(database.settings(), u"test"_s);
    QTRY_VERIFY(shows(page, u"No partitioned tables yet"_s));
}

void PartitionsTest::aTableThatIsGoneIsAnError()
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(partitioned));
    ui::Session session;
    ui::CurrentPlan plan;
    ui::PartitionsPage page(session, plan);
    page.show();
    session.open(database.settings(), u"test"_s);
    QTRY_VERIFY(shows(page, u"public.p, LIST by r"_s));
    VERIFY_OK(connection.executeScript(u"DROP TABLE public.p"_s));
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->text() == "Count exactly"_L1)
            button->click();
    }
    QTRY_VERIFY(shows(page, u"public.p"_s) && page.findChild<ui::Banner*>() != nullptr
                && std::ranges::any_of(page.findChildren<ui::Banner*>(),
                                       [](const ui::Banner* bar) { return bar->isVisible(); }));
}

void PartitionsTest::theWizardEndsWithAPlan()
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE public.t (id int PRIMARY KEY); INSERT INTO public.t SELECT generate_series(1, 500); ANALYZE"_s));
    ui::Session session;
    session.open(database.settings(), u"test"_s);
    QTRY_VERIFY(session.isConnected());
    ui::RepartitionWizard wizard(session, u"public.t"_s, nullptr);
    QSignalSpy planned(&wizard, &ui::RepartitionWizard::planned);
    wizard.show();
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    wizard.next();
    QVERIFY(!wizard.currentPage()->isComplete());
    for (QComboBox* box : wizard.currentPage()->findChildren<QComboBox*>()) {
        if (box->accessibleName() == "Column or expression"_L1)
            box->setEditText(u"id"_s);
    }
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    QCOMPARE(wizard.currentPage()->findChild<ui::DistributionChart*>()->drawnBars(), 100);
    wizard.next();
    wizard.next();
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    wizard.accept();
    QCOMPARE(planned.size(), 1);
    const auto plan = planned.first().at(1).value<run::Plan>();
    QCOMPARE(plan.target, u"public.t"_s);
    QVERIFY(!plan.blocked());
    QCOMPARE(plan.facts[u"partitions"_s].toInt(), 100);
}

void PartitionsTest::aBadExpressionIsSaidAtOnce()
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.t (id int PRIMARY KEY); ANALYZE"_s));
    ui::Session session;
    session.open(database.settings(), u"test"_s);
    QTRY_VERIFY(session.isConnected());
    ui::RepartitionWizard wizard(session, u"public.t"_s, nullptr);
    wizard.show();
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    wizard.next();
    for (QComboBox* box : wizard.currentPage()->findChildren<QComboBox*>()) {
        if (box->accessibleName() == "Column or expression"_L1)
            box->setEditText(u"no_such_column"_s);
    }
    QTRY_VERIFY(shows(wizard, u"no_such_column"_s));
    QVERIFY(!wizard.currentPage()->isComplete());
}

Q_DECLARE_METATYPE(stopover::run::Plan)

STOPOVER_UI_TEST_MAIN(PartitionsTest)
#include "tst_partitions.moc"
