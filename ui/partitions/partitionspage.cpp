#include "ui/partitions/partitionspage.h"

#include "core/base/text.h"
#include "core/trust/foreigncode.h"
#include "text/errortext.h"
#include "text/markdown.h"
#include "text/numbertext.h"
#include "ui/partitions/distributionchart.h"
#include "ui/partitions/distributionmodel.h"
#include "ui/partitions/repartitionwizard.h"
#include "ui/partitions/skew.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

Result<QList<catalog::PartitionedTable>> readPartitionedTables(const pg::Settings& settings)
{
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    return catalog::partitionedTables(database);
}

Result<catalog::Distribution> readOne(const pg::Settings& settings, const sql::QualifiedName& table,
                                      catalog::Counting counting)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
    STOPOVER_TRY(trust::refuseForeignRelation(connection, table.sql()));
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    return catalog::readDistribution(database, table, counting);
}

} // namespace

PartitionsPage::PartitionsPage(Session& session, CurrentPlan& plan, QWidget* parent)
    : Page(session, parent)
    , m_plan(plan)
{
    m_repartition = new QPushButton(tr("Partition a table…"), this);
    m_repartition->setProperty("role", u"primary"_s);
    toolLayout()->addWidget(m_repartition);
    connect(m_repartition, &QPushButton::clicked, this, [this] { openWizard({}); });
    setContent(createContent());
    connect(&session, &Session::stateChanged, this, &PartitionsPage::updateButtons);
    updateButtons();
}

QWidget* PartitionsPage::createContent()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(createTables());
    splitter->addWidget(createDistribution());
    splitter->setSizes({ 200, 700 });
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget* PartitionsPage::createTables()
{
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Partitioned tables"));
    m_list->setMinimumWidth(150);
    m_list->setWordWrap(true);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { readDistribution(catalog::Counting::Estimated); });
    return m_list;
}

QWidget* PartitionsPage::createTools()
{
    auto* tools = new QWidget(this);
    auto* layout = new FlowLayout(Qt::AlignLeft, tools);
    m_unit = new QComboBox(tools);
    m_unit->addItem(tr("Rows"));
    m_unit->addItem(tr("Size"));
    m_unit->setAccessibleName(tr("Chart values"));
    auto* all = new QPushButton(tr("Show all"), tools);
    setTip(all, tr("Scroll to zoom, drag to pan."));
    m_count = new QPushButton(tr("Count exactly"), tools);
    setTip(m_count, tr("Counts every partition. Until then, numbers are estimates from the last ANALYZE."));
    auto* save = new QPushButton(tr("Export image…"), tools);
    layout->addWidget(m_unit);
    layout->addWidget(all);
    layout->addWidget(m_count);
    layout->addWidget(save);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &PartitionsPage::showChart);
    connect(all, &QPushButton::clicked, this, [this] { m_chart->showAll(); });
    connect(m_count, &QPushButton::clicked, this, [this] { readDistribution(catalog::Counting::Exact); });
    connect(save, &QPushButton::clicked, this, &PartitionsPage::exportChart);
    return tools;
}

QWidget* PartitionsPage::createDistribution()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    auto* facts = new QHBoxLayout;
    m_facts = makePlainLabel({}, side);
    m_facts->setWordWrap(true);
    m_skew = makeBadge(side);
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_skew, 0, Qt::AlignTop);
    layout->addLayout(facts);
    layout->addWidget(createTools());
    m_chart = new DistributionChart(side);
    m_model = new DistributionModel(this);
    m_table = new TableView(side);
    m_table->setSourceModel(m_model);
    m_table->setAccessibleName(tr("Partitions"));
    m_filter = makeFilterField(m_table, side);
    auto* lower = new QWidget(side);
    auto* lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addWidget(m_filter);
    lowerLayout->addWidget(m_table, 1);
    auto* splitter = new QSplitter(Qt::Vertical, side);
    splitter->addWidget(m_chart);
    splitter->addWidget(lower);
    splitter->setSizes({ 320, 260 });
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    connect(m_table, &TableView::currentRowChanged, this,
            [this](const QModelIndex& index) { inspectPartition(index.row()); });
    connect(m_chart, &DistributionChart::barClicked, m_table, &TableView::selectSourceRow);
    return side;
}

QWidget* PartitionsPage::filterField() const
{
    return m_filter;
}

QString PartitionsPage::toMarkdown() const
{
    return text::markdown(m_facts->text()) + u"\n\n"_s + m_table->toMarkdown();
}

void PartitionsPage::updateButtons()
{
    m_repartition->setEnabled(session().isConnected());
}

void PartitionsPage::refresh()
{
    if (session().state() == Session::State::None)
        return;
    showLoading(tr("Reading the partitioned tables"));
    m_tablesReading.start([settings = session().settings()] { return readPartitionedTables(settings); },
                          [this](const Result<QList<catalog::PartitionedTable>>& tables) { onTables(tables); });
}

void PartitionsPage::onTables(const Result<QList<catalog::PartitionedTable>>& tables)
{
    if (!tables) {
        showError(tables.error());
        return;
    }
    clearNotice();
    const QString wanted = m_wanted.isEmpty() && m_list->currentRow() >= 0
        ? m_tables.value(m_list->currentRow()).name.display()
        : m_wanted;
    m_wanted.clear();
    m_tables = *tables;
    if (m_tables.isEmpty()) {
        showPlaceholder(
            { .title = tr("No partitioned tables yet"),
              .text = tr("Choose a table to see how its rows would be distributed, before anything is changed."),
              .actionText = tr("Partition a table…"),
              .action = [this] { openWizard({}); } });
        return;
    }
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const catalog::PartitionedTable& table : std::as_const(m_tables)) {
        if (table.name.display() == wanted)
            row = m_list->count();
        m_list->addItem(tr("%1\n%2 by %3\n%4 partitions, %5")
                            .arg(visible(table.name.display()), table.strategy.toUpper(), visible(table.keySql),
                                 text::grouped(table.partitions), text::bytes(table.bytes)));
    }
    m_list->setCurrentRow(row);
    readDistribution(catalog::Counting::Estimated);
}

void PartitionsPage::readDistribution(catalog::Counting counting)
{
    if (m_list->currentRow() < 0)
        return;
    const sql::QualifiedName table = m_tables.at(m_list->currentRow()).name;
    m_count->setEnabled(false);
    showLoading(counting == catalog::Counting::Exact ? tr("Counting the rows of %1").arg(table.display())
                                                     : tr("Reading the partitions of %1").arg(table.display()));
    m_reading.start([settings = session().settings(), table, counting] { return readOne(settings, table, counting); },
                    [this](const Result<catalog::Distribution>& distribution) { onDistribution(distribution); });
}

void PartitionsPage::onDistribution(const Result<catalog::Distribution>& distribution)
{
    m_count->setEnabled(true);
    if (!distribution) {
        showError(distribution.error());
        return;
    }
    m_model->setDistribution(*distribution);
    for (int column = 0; column < DistributionModel::ColumnCount; ++column)
        m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(DistributionModel::Bounds, std::min(m_table->columnWidth(DistributionModel::Bounds), 260));
    showFacts();
    showChart();
    showContent();
}

void PartitionsPage::showFacts()
{
    const catalog::Distribution& d = m_model->distribution();
    const bool exact = std::ranges::all_of(d.partitions, &catalog::PartitionShare::exact);
    const auto empty =
        std::ranges::count_if(d.partitions, [](const auto& share) { return share.rows == 0 && !share.isDefault; });
    const auto byDefault = std::ranges::find_if(d.partitions, &catalog::PartitionShare::isDefault);
    QStringList parts { tr("%1, %2 by %3").arg(d.table.display(), d.strategy.toUpper(), d.keySql),
                        tr("%n partition(s)", nullptr, static_cast<int>(d.partitions.size())),
                        tr("%1 rows").arg(rowsText(d.totalRows(), exact)),
                        tr("average %1").arg(rowsText(d.averageRows(), exact)) };
    if (empty > 0)
        parts.append(tr("%n empty", nullptr, static_cast<int>(empty)));
    if (byDefault != d.partitions.end())
        parts.append(byDefault->rows > 0
                         ? tr("default partition: %1 rows").arg(rowsText(byDefault->rows, byDefault->exact))
                         : tr("default partition: empty"));
    m_facts->setText(parts.join(u" · "_s));
    const double skew = d.skew();
    setBadge(m_skew, skew > maxSkew ? Tone::Warning : Tone::Good, tr("largest %1 the average").arg(text::factor(skew)));
}

void PartitionsPage::showChart()
{
    const auto unit = m_unit->currentIndex() == 1 ? DistributionChart::Unit::Bytes : DistributionChart::Unit::Rows;
    m_chart->setBars(m_model->bars(unit), unit);
}

void PartitionsPage::inspectPartition(int row)
{
    const catalog::Distribution& d = m_model->distribution();
    if (row < 0 || row >= d.partitions.size())
        return;
    m_chart->highlight(row);
    const catalog::PartitionShare& share = d.partitions.at(row);
    emit inspected(share.name.display(),
                   { { tr("Bounds"), share.bounds },
                     { tr("Rows"), rowsText(share.rows, share.exact) },
                     { tr("Of average"), d.averageRows() > 0 ? text::factor(share.rows / d.averageRows()) : QString() },
                     { tr("Size"), text::bytes(share.bytes) } });
}

void PartitionsPage::showTable(const QString& table)
{
    const bool partitioned =
        std::ranges::any_of(m_tables, [&table](const auto& one) { return one.name.display() == table; });
    m_wanted = table;
    if (partitioned)
        refresh();
    else
        openWizard(table);
}

void PartitionsPage::openWizard(const QString& table)
{
    auto* wizard = new RepartitionWizard(session(), table, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &RepartitionWizard::planned, this, [this](const pg::Settings& settings, const run::Plan& plan) {
        m_plan.set(settings, plan);
        emit pageWanted(u"plan"_s);
    });
    wizard->open();
}

void PartitionsPage::exportChart()
{
    const QString svgFilter = tr("SVG image (*.svg)");
    QString chosen;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export image"),
                                                      fileNameOf(m_model->distribution().table.name) + u".png"_s,
                                                      tr("PNG image (*.png)") + u";;"_s + svgFilter, &chosen);
    if (path.isEmpty())
        return;
    const Result<void> saved = path.endsWith(".svg"_L1, Qt::CaseInsensitive) || chosen == svgFilter
        ? m_chart->saveSvg(path)
        : m_chart->savePng(path);
    if (!saved)
        notice(Tone::Bad, text::explain(saved.error()));
}

} // namespace stopover::ui

#include "moc_partitionspage.cpp"
