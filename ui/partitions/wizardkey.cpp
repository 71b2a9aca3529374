#include "ui/partitions/wizardkey.h"

#include "core/catalog/tablereader.h"
#include "text/errortext.h"
#include "text/numbertext.h"
#include "ui/partitions/distributionchart.h"
#include "ui/partitions/repartitionwizard.h"
#include "ui/partitions/skew.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 400ms;

Result<QStringList> readColumnNames(const pg::Settings& settings, const sql::QualifiedName& name)
{
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    STOPOVER_TRY_ASSIGN(const catalog::Table table, catalog::readTable(database, name));
    QStringList names;
    for (const catalog::Column& column : table.columns)
        names.append(sql::displayed(column.name));
    return names;
}

QString explanationOf(PartitionScheme cut)
{
    switch (cut) {
    case PartitionScheme::ListOfValues:
        return WizardKey::tr(
            "One partition per value of the column. For few, stable values, such as regions or tenants.");
    case PartitionScheme::ListByExpression:
        return WizardKey::tr("One partition per result of an expression, from 0 up. Keeps related rows together, for "
                             "example ((hashtext(tenant) % 100) + 100) % 100.");
    case PartitionScheme::Hash:
        return WizardKey::tr("The server distributes rows evenly. For large tables with lookups by key.");
    case PartitionScheme::Months:
    case PartitionScheme::Weeks:
    case PartitionScheme::Days:
        return WizardKey::tr("One partition per period of time. For rows that are read and deleted by age.");
    case PartitionScheme::Numbers:
        return WizardKey::tr("One partition per range of numbers. For increasing keys.");
    }
    return {};
}

} // namespace

WizardKey::WizardKey(RepartitionWizard& wizard)
    : m_wizard(wizard)
    , m_form(new QFormLayout)
    , m_cut(new QComboBox(this))
    , m_explanation(makePlainLabel({}, this, u"muted"_s))
    , m_key(new QComboBox(this))
    , m_partitions(new QSpinBox(this))
    , m_step(new QLineEdit(this))
    , m_timeZone(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_banner(new Banner(this))
    , m_summary(makePlainLabel({}, this))
    , m_exact(new QPushButton(tr("Count exactly"), this))
    , m_chart(new DistributionChart(this))
{
    setTitle(tr("Partition key"));
    setSubTitle(tr("The chart shows the expected distribution, estimated from a sample."));
    auto* layout = new QVBoxLayout(this);
    createFields();
    createNumbers();
    layout->addLayout(m_form);
    layout->addWidget(m_banner);
    auto* row = new QHBoxLayout;
    m_summary->setWordWrap(true);
    row->addWidget(m_summary, 1);
    row->addWidget(m_exact, 0, Qt::AlignTop);
    layout->addLayout(row);
    layout->addWidget(m_chart, 4);
    layout->addStretch(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(&m_delay, &QTimer::timeout, this, [this] { forecast(change::ForecastDepth::Sample); });
    connect(m_exact, &QPushButton::clicked, this, [this] { forecast(change::ForecastDepth::Exact); });
    connect(&m_wizard, &RepartitionWizard::draftReplaced, this, &WizardKey::showDraft);
}

void WizardKey::createFields()
{
    m_cut->addItem(tr("Hash of a key"), QVariant::fromValue(static_cast<int>(PartitionScheme::Hash)));
    m_cut->addItem(tr("List by an expression"), static_cast<int>(PartitionScheme::ListByExpression));
    m_cut->addItem(tr("List of a column's values"), static_cast<int>(PartitionScheme::ListOfValues));
    m_cut->addItem(tr("Range by month"), static_cast<int>(PartitionScheme::Months));
    m_cut->addItem(tr("Range by week"), static_cast<int>(PartitionScheme::Weeks));
    m_cut->addItem(tr("Range by day"), static_cast<int>(PartitionScheme::Days));
    m_cut->addItem(tr("Range by number"), static_cast<int>(PartitionScheme::Numbers));
    m_key->setEditable(true);
    m_key->setInsertPolicy(QComboBox::NoInsert);
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_explanation->setWordWrap(true);
    m_form->addRow(tr("Partitioning scheme"), m_cut);
    m_form->addRow({}, m_explanation);
    m_form->addRow(tr("Column or expression"), m_key);
    connect(m_cut, &QComboBox::currentIndexChanged, this, &WizardKey::applyFields);
    connect(m_key, &QComboBox::editTextChanged, this, &WizardKey::applyFields);
}

void WizardKey::createNumbers()
{
    m_partitions->setRange(1, change::maxPartitions);
    m_partitions->setValue(100);
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        m_timeZone->addItem(QString::fromLatin1(zone));
    m_timeZone->setEditable(true);
    m_from->setPlaceholderText(tr("from the data"));
    m_to->setPlaceholderText(tr("from the data, plus three partitions ahead"));
    m_form->addRow(tr("Partitions"), m_partitions);
    m_form->addRow(tr("Numbers per partition"), m_step);
    m_form->addRow(tr("Time zone of bounds"), m_timeZone);
    m_form->addRow(tr("First bound"), m_from);
    m_form->addRow(tr("Last bound"), m_to);
    connect(m_partitions, &QSpinBox::valueChanged, this, &WizardKey::applyFields);
    connect(m_timeZone, &QComboBox::editTextChanged, this, &WizardKey::applyFields);
    for (QLineEdit* field : { m_step, m_from, m_to })
        connect(field, &QLineEdit::textChanged, this, &WizardKey::applyFields);
    for (QWidget* field :
         { static_cast<QWidget*>(m_cut), static_cast<QWidget*>(m_key), static_cast<QWidget*>(m_partitions),
           static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_timeZone), static_cast<QWidget*>(m_from),
           static_cast<QWidget*>(m_to) })
        field->setAccessibleName(static_cast<QLabel*>(m_form->labelForField(field))->text());
}

PartitionScheme WizardKey::cut() const
{
    return static_cast<PartitionScheme>(m_cut->currentData().toInt());
}

void WizardKey::initializePage()
{
    showDraft();
    readColumns();
}

void WizardKey::showDraft()
{
    m_showing = true;
    const change::Spec& draft = m_wizard.draft();
    m_cut->setCurrentIndex(m_cut->findData(static_cast<int>(schemeOf(draft))));
    m_key->setEditText(draft.key);
    m_partitions->setValue(draft.partitions);
    m_step->setText(QString::number(draft.step));
    m_timeZone->setEditText(draft.timeZone);
    m_from->setText(draft.from);
    m_to->setText(draft.to);
    m_showing = false;
    applyFields();
}

void WizardKey::readColumns()
{
    m_columns.start([settings = m_wizard.session().settings(),
                     table = m_wizard.draft().table] { return readColumnNames(settings, table); },
                    [this](const Result<QStringList>& names) {
                        if (!names)
                            return;
                        const QString typed = m_key->currentText();
                        const QSignalBlocker quiet(m_key);
                        m_key->clear();
                        m_key->addItems(*names);
                        m_key->setEditText(typed);
                    });
}

void WizardKey::showFieldsOfCut()
{
    const PartitionScheme now = cut();
    const bool counted = now == PartitionScheme::Hash || now == PartitionScheme::ListByExpression;
    const bool timed = now == PartitionScheme::Months || now == PartitionScheme::Weeks || now == PartitionScheme::Days;
    m_form->setRowVisible(m_partitions, counted);
    m_form->setRowVisible(m_step, now == PartitionScheme::Numbers);
    m_form->setRowVisible(m_timeZone, timed);
    m_form->setRowVisible(m_from, timed || now == PartitionScheme::Numbers);
    m_form->setRowVisible(m_to, timed || now == PartitionScheme::Numbers);
    m_explanation->setText(explanationOf(now));
}

void WizardKey::applyFields()
{
    showFieldsOfCut();
    if (m_showing)
        return;
    change::Spec& draft = m_wizard.draft();
    setScheme(draft, cut());
    const QString key = m_key->currentText().trimmed();
    if (key != draft.key && !draft.lists.isEmpty()) {
        // They are values of the other key.
        draft.lists.clear();
        draft.values = change::ListValues::Distinct;
    }
    draft.key = key;
    draft.partitions = m_partitions->value();
    draft.step = m_step->text().toLongLong();
    draft.timeZone = m_timeZone->currentText();
    draft.from = m_from->text().trimmed();
    draft.to = m_to->text().trimmed();
    m_wizard.clearPlan();
    setValid(false);
    m_background.drop();
    if (draft.key.isEmpty()) {
        m_banner->hide();
        m_summary->setText(tr("Choose a column, or enter an expression."));
        m_chart->setBars({}, DistributionChart::Unit::Rows);
        m_chart->hide();
        return;
    }
    m_summary->setText(tr("Counting…"));
    m_delay.start();
}

void WizardKey::forecast(change::ForecastDepth depth)
{
    const auto spec = m_wizard.spec();
    if (!spec) {
        onForecast(spec.failure());
        return;
    }
    m_exact->setEnabled(false);
    m_background.start([settings = m_wizard.session().settings(), spec = *spec,
                        depth] { return change::forecast(settings, spec, depth); },
                       [this](const Result<change::Forecast>& forecast) { onForecast(forecast); });
}

void WizardKey::onForecast(const Result<change::Forecast>& forecast)
{
    m_exact->setEnabled(true);
    setValid(forecast.has_value());
    if (!forecast) {
        m_banner->show(Tone::Bad, text::explain(forecast.error()));
        m_summary->clear();
        m_chart->setBars({}, DistributionChart::Unit::Rows);
        m_chart->hide();
        return;
    }
    QList<PartitionBar> bars;
    for (const change::ForecastShare& share : forecast->shares)
        bars.append({ .name = share.partition,
                      .bounds = share.bounds,
                      .value = static_cast<double>(share.rows),
                      .isDefault = share.bounds == "DEFAULT"_L1 });
    m_chart->setBars(bars, DistributionChart::Unit::Rows);
    m_chart->show();
    const QString rows =
        forecast->exact ? text::grouped(forecast->rows) : text::estimated(static_cast<double>(forecast->rows));
    m_summary->setText(tr("%1 rows in %2 partitions; the largest would have %3 the average. NULL keys: %4, negative: "
                          "%5, without a partition: %6.")
                           .arg(rows, text::grouped(forecast->shares.size()), text::factor(forecast->worstShare),
                                text::grouped(forecast->nullKeys), text::grouped(forecast->negative),
                                text::grouped(forecast->outOfRange)));
    if (forecast->outOfRange > 0 || forecast->negative > 0)
        m_banner->show(Tone::Bad,
                       tr("Some rows fit no partition. Change the key or the bounds, or add a default partition."));
    else if (forecast->worstShare > maxSkew)
        m_banner->show(Tone::Warning, tr("The largest partition would have more than twice the average."));
    else
        m_banner->hide();
}

void WizardKey::setValid(bool valid)
{
    m_valid = valid;
    emit completeChanged();
}

} // namespace stopover::ui

#include "moc_wizardkey.cpp"
