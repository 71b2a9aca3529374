#include "ui/partitions/wizardtable.h"

#include "text/errortext.h"
#include "text/numbertext.h"
#include "ui/partitions/repartitionwizard.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

Result<QList<catalog::PlainTable>> readPlainTables(const pg::Settings& settings)
{
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    return catalog::plainTables(database);
}

QStandardItem* numberItem(const QString& text, const QVariant& value)
{
    auto* item = new QStandardItem(text);
    item->setData(value, sortValueRole);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

WizardTable::WizardTable(RepartitionWizard& wizard)
    : m_wizard(wizard)
    , m_model(new QStandardItemModel(this))
    , m_view(new TableView(this))
    , m_filter(makeFilterField(m_view, this))
    , m_banner(new Banner(this))
{
    setTitle(tr("Table"));
    setSubTitle(tr("Nothing is changed until you have seen the plan and started it."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    m_view->setAccessibleName(tr("Tables"));
    m_model->setHorizontalHeaderLabels({ tr("Table"), tr("Rows"), tr("Size"), tr("Note") });
    for (const int column : { 1, 2 })
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->setSourceModel(m_model);
    connect(m_view, &TableView::currentRowChanged, this, &QWizardPage::completeChanged);
    connect(m_view, &QTableView::doubleClicked, &m_wizard, &QWizard::next);
    connect(&m_wizard, &RepartitionWizard::draftReplaced, this, &WizardTable::selectDraft);
}

void WizardTable::initializePage()
{
    m_background.start([settings = m_wizard.session().settings()] { return readPlainTables(settings); },
                       [this](const auto& tables) { onTables(tables); });
}

QString WizardTable::whyNot(const catalog::PlainTable& table) const
{
    if (!table.owned)
        return tr("needs the owner's rights");
    if (!table.readable)
        return tr("needs SELECT privilege");
    if (table.inherits)
        return tr("uses inheritance");
    return {};
}

void WizardTable::onTables(const Result<QList<catalog::PlainTable>>& tables)
{
    if (!tables) {
        m_banner->show(Tone::Bad, text::explain(tables.error()));
        return;
    }
    m_tables = *tables;
    m_model->removeRows(0, m_model->rowCount());
    for (const catalog::PlainTable& table : std::as_const(m_tables)) {
        const QString why = whyNot(table);
        const QList<QStandardItem*> row {
            new QStandardItem(table.name.display()),
            numberItem(text::estimated(table.estimatedRows), table.estimatedRows),
            numberItem(text::bytes(table.bytes), table.bytes),
            new QStandardItem(why.isEmpty() && table.unlogged ? tr("unlogged: lost in a crash") : why)
        };
        for (QStandardItem* item : row)
            item->setEnabled(why.isEmpty());
        m_model->appendRow(row);
    }
    m_view->resizeColumnsToContents();
    if (m_tables.isEmpty())
        m_banner->show(Tone::Info, tr("This database has no table that can be partitioned."));
    selectDraft();
}

void WizardTable::selectDraft()
{
    const sql::QualifiedName wanted = m_wizard.draft().table;
    if (wanted.name.isEmpty())
        return;
    const auto found = std::ranges::find(m_tables, wanted, &catalog::PlainTable::name);
    if (found != m_tables.end())
        m_view->selectSourceRow(static_cast<int>(std::distance(m_tables.begin(), found)));
    else if (!m_tables.isEmpty())
        m_banner->show(Tone::Warning, tr("There is no table %1 that can be partitioned.").arg(wanted.display()));
}

const catalog::PlainTable* WizardTable::chosen() const
{
    const int row = m_view->currentSourceRow().row();
    return row >= 0 && row < m_tables.size() ? &m_tables.at(row) : nullptr;
}

bool WizardTable::isComplete() const
{
    return chosen() != nullptr && whyNot(*chosen()).isEmpty();
}

bool WizardTable::validatePage()
{
    m_wizard.draft().table = chosen()->name;
    return true;
}

} // namespace stopover::ui

#include "moc_wizardtable.cpp"
