#include "ui/partitions/distributionchart.h"

#include "core/base/privatefile.h"
#include "core/base/text.h"
#include "text/numbertext.h"
#include "ui/partitions/skew.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QBuffer>
#include <QChart>
#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QSvgGenerator>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>

#include <cmath>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBars = 160;
constexpr qsizetype maxNames = 16; ///< below the bars
constexpr qsizetype minVisible = 8;

} // namespace

DistributionChart::DistributionChart(QWidget* parent)
    : QChartView(parent)
    , m_series(new QStackedBarSeries(this))
    , m_regular(new QBarSet(tr("partition"), this))
    , m_high(new QBarSet(tr("more than twice the average"), this))
    , m_default(new QBarSet(tr("default partition"), this))
    , m_chosen(new QBarSet(tr("selected"), this))
    , m_averageLine(new QLineSeries(this))
    , m_doubleLine(new QLineSeries(this))
    , m_empty(new QScatterSeries(this))
    , m_names(new QBarCategoryAxis(this))
    , m_values(new QValueAxis(this))
{
    setAccessibleName(tr("Distribution over partitions"));
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(180);
    setMouseTracking(true);
    createSeries();
    applyColours();
}

void DistributionChart::createSeries()
{
    QChart* chart = this->chart();
    chart->setMargins(QMargins(4, 0, 8, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundRoundness(6);
    chart->legend()->setAlignment(Qt::AlignTop);
    for (QBarSet* set : { m_regular, m_high, m_default, m_chosen })
        m_series->append(set);
    m_series->setBarWidth(0.8);
    m_averageLine->setName(tr("average"));
    m_doubleLine->setName(tr("twice the average"));
    m_empty->setName(tr("empty"));
    m_empty->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    m_empty->setMarkerSize(7);
    chart->addAxis(m_names, Qt::AlignBottom);
    chart->addAxis(m_values, Qt::AlignLeft);
    for (QAbstractSeries* series :
         { static_cast<QAbstractSeries*>(m_series), static_cast<QAbstractSeries*>(m_averageLine),
           static_cast<QAbstractSeries*>(m_doubleLine), static_cast<QAbstractSeries*>(m_empty) }) {
        chart->addSeries(series);
        series->attachAxis(m_names);
        series->attachAxis(m_values);
    }
    m_names->setGridLineVisible(false);
    connect(m_series, &QAbstractBarSeries::hovered, this,
            [this](bool hovered, int bucket) { showTip(hovered, bucket); });
    connect(m_series, &QAbstractBarSeries::clicked, this, [this](int bucket) {
        if (bucket >= 0 && bucket < m_buckets.size())
            emit barClicked(static_cast<int>(m_buckets.at(bucket).highest));
    });
}

void DistributionChart::setBars(const QList<PartitionBar>& bars, Unit unit)
{
    m_bars = bars;
    m_unit = unit;
    m_highlighted = -1;
    double sum = 0;
    qsizetype regular = 0;
    for (const PartitionBar& bar : m_bars) {
        sum += bar.isDefault ? 0 : std::max(0.0, bar.value);
        regular += bar.isDefault ? 0 : 1;
    }
    m_average = regular > 0 ? sum / static_cast<double>(regular) : 0;
    showAll();
}

void DistributionChart::showAll()
{
    m_first = 0;
    m_visible = m_bars.size();
    rebuild();
}

void DistributionChart::highlight(int bar)
{
    if (bar == m_highlighted)
        return;
    m_highlighted = bar;
    if (bar >= 0 && (bar < m_first || bar >= m_first + m_visible))
        m_first = std::clamp<qsizetype>(bar - m_visible / 2, 0, m_bars.size() - m_visible);
    rebuild();
}

void DistributionChart::makeBuckets()
{
    m_buckets.clear();
    const qsizetype size = std::max<qsizetype>(1, (m_visible + maxBars - 1) / maxBars);
    for (qsizetype first = m_first; first < m_first + m_visible; first += size) {
        Bucket bucket { .first = first, .count = std::min(size, m_first + m_visible - first), .highest = first };
        for (qsizetype i = first; i < first + bucket.count; ++i) {
            if (m_bars.at(i).value > m_bars.at(bucket.highest).value)
                bucket.highest = i;
        }
        m_buckets.append(bucket);
    }
}

void DistributionChart::fillSets()
{
    QList<qreal> regular;
    QList<qreal> high;
    QList<qreal> byDefault;
    QList<qreal> chosen;
    QList<QPointF> empty;
    for (qsizetype i = 0; i < m_buckets.size(); ++i) {
        const Bucket& bucket = m_buckets.at(i);
        const PartitionBar& bar = m_bars.at(bucket.highest);
        const double value = std::max(0.0, bar.value);
        const bool isChosen = m_highlighted >= bucket.first && m_highlighted < bucket.first + bucket.count;
        const bool isHigh = !bar.isDefault && m_average > 0 && value > maxSkew * m_average;
        chosen.append(isChosen ? value : 0);
        byDefault.append(!isChosen && bar.isDefault ? value : 0);
        high.append(!isChosen && isHigh ? value : 0);
        regular.append(!isChosen && !isHigh && !bar.isDefault ? value : 0);
        if (bar.value == 0)
            empty.append({ static_cast<qreal>(i), 0 });
    }
    const auto replace = [](QBarSet* set, const QList<qreal>& values) {
        set->remove(0, set->count());
        set->append(values);
    };
    replace(m_regular, regular);
    replace(m_high, high);
    replace(m_default, byDefault);
    replace(m_chosen, chosen);
    m_empty->replace(empty);
    const QList<QLegendMarker*> markers = chart()->legend()->markers(m_series);
    const QList<const QList<qreal>*> values { &regular, &high, &byDefault, &chosen };
    for (qsizetype i = 0; i < std::min(markers.size(), values.size()); ++i)
        markers.at(i)->setVisible(std::ranges::any_of(*values.at(i), [](qreal value) { return value > 0; }));
    m_empty->setVisible(!empty.isEmpty());
}

void DistributionChart::rebuild()
{
    makeBuckets();
    fillSets();
    QStringList names;
    for (const Bucket& bucket : std::as_const(m_buckets)) {
        const QString first = m_bars.at(bucket.first).name.section(u'.', -1);
        names.append(bucket.count == 1 ? first : QString(first + u'…'));
    }
    // A category axis wants distinct names; the ends of long ones differ.
    m_names->setCategories(names);
    m_names->setLabelsVisible(m_buckets.size() <= maxNames);
    m_names->setLabelsAngle(m_buckets.size() > 6 ? -60 : 0);
    const double last = static_cast<double>(m_buckets.size()) - 0.5;
    m_averageLine->replace(QList<QPointF> { { -0.5, m_average }, { last, m_average } });
    m_doubleLine->replace(QList<QPointF> { { -0.5, maxSkew * m_average }, { last, maxSkew * m_average } });
    double most = maxSkew * m_average;
    for (const PartitionBar& bar : std::as_const(m_bars))
        most = std::max(most, bar.value);
    m_values->setRange(0, most > 0 ? most * 1.05 : 1);
    m_values->setTickCount(5);
    if (m_unit == Unit::Rows)
        m_values->applyNiceNumbers();
    m_values->setLabelFormat(m_unit == Unit::Bytes || m_values->max() >= 1e6 ? u"%.3g"_s : u"%.0f"_s);
}

QString DistributionChart::valueText(double value) const
{
    if (value < 0)
        return text::estimated(-1);
    return m_unit == Unit::Bytes ? text::bytes(std::llround(value))
                                 : tr("%1 rows").arg(text::grouped(std::llround(value)));
}

QString DistributionChart::tipOf(const Bucket& bucket) const
{
    const PartitionBar& highest = m_bars.at(bucket.highest);
    const QString factor = m_average > 0 ? text::factor(highest.value / m_average) : QString();
    const QString one = tr("%1\n%2\n%3, %4 the average")
                            .arg(visible(highest.name), visible(highest.bounds), valueText(highest.value), factor);
    if (bucket.count == 1)
        return one;
    double least = highest.value;
    double sum = 0;
    for (qsizetype i = bucket.first; i < bucket.first + bucket.count; ++i) {
        least = std::min(least, m_bars.at(i).value);
        sum += m_bars.at(i).value;
    }
    return tr("%1 partitions, minimum %2, average %3. Largest:\n%4")
        .arg(QString::number(bucket.count), valueText(least), valueText(sum / static_cast<double>(bucket.count)), one);
}

void DistributionChart::showTip(bool hovered, int bucket)
{
    if (hovered && bucket >= 0 && bucket < m_buckets.size())
        QToolTip::showText(QCursor::pos(), plainTip(tipOf(m_buckets.at(bucket))), this);
    else
        QToolTip::hideText();
}

void DistributionChart::wheelEvent(QWheelEvent* event)
{
    if (m_bars.size() <= minVisible)
        return;
    const double at = std::clamp(
        (event->position().x() - chart()->plotArea().left()) / std::max(1.0, chart()->plotArea().width()), 0.0, 1.0);
    const auto pointed = m_first + static_cast<qsizetype>(at * static_cast<double>(m_visible));
    const qsizetype wanted = event->angleDelta().y() > 0 ? m_visible * 2 / 3 : m_visible * 3 / 2 + 1;
    m_visible = std::clamp(wanted, std::min(minVisible, m_bars.size()), m_bars.size());
    m_first = std::clamp<qsizetype>(pointed - static_cast<qsizetype>(at * static_cast<double>(m_visible)), 0,
                                    m_bars.size() - m_visible);
    rebuild();
    event->accept();
}

void DistributionChart::mousePressEvent(QMouseEvent* event)
{
    m_dragFrom = event->position().x();
    m_dragFirst = m_first;
    QChartView::mousePressEvent(event);
}

void DistributionChart::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && m_visible < m_bars.size()) {
        const double share = (m_dragFrom - event->position().x()) / std::max(1.0, chart()->plotArea().width());
        const qsizetype moved = m_dragFirst + static_cast<qsizetype>(share * static_cast<double>(m_visible));
        m_first = std::clamp<qsizetype>(moved, 0, m_bars.size() - m_visible);
        rebuild();
        return;
    }
    QChartView::mouseMoveEvent(event);
}

void DistributionChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    Q_UNUSED(event)
    showAll();
}

Result<void> DistributionChart::savePng(const QString& path)
{
    QBuffer buffer;
    grab().save(&buffer, "PNG");
    return writePrivately(path, buffer.data());
}

Result<void> DistributionChart::saveSvg(const QString& path)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(tr("Distribution over partitions"));
    QPainter painter;
    if (!painter.begin(&generator))
        return Failure(ErrorCode::Internal, { u"DistributionChart::saveSvg"_s });
    render(&painter);
    painter.end();
    return writePrivately(path, buffer.data());
}

void DistributionChart::applyColours()
{
    const Colours& c = colours();
    chart()->setBackgroundBrush(c.raised);
    chart()->setBackgroundPen(QPen(c.border));
    chart()->legend()->setLabelColor(c.text);
    setBackgroundBrush(c.window);
    m_regular->setColor(c.accent);
    // Patterns as well, so that nothing is said by colour alone.
    m_high->setBrush(QBrush(c.warning, Qt::Dense2Pattern));
    m_default->setBrush(QBrush(c.demo, Qt::BDiagPattern));
    m_chosen->setColor(c.text);
    for (QBarSet* set : { m_regular, m_high, m_default, m_chosen })
        set->setPen(Qt::NoPen);
    m_averageLine->setPen(QPen(c.good, 2));
    m_doubleLine->setPen(QPen(c.bad, 2, Qt::DashLine));
    m_empty->setColor(c.muted);
    m_empty->setBorderColor(c.muted);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    chart()->legend()->setFont(small);
    for (QAbstractAxis* axis : { static_cast<QAbstractAxis*>(m_names), static_cast<QAbstractAxis*>(m_values) }) {
        axis->setLabelsColor(c.muted);
        axis->setLabelsFont(small);
        axis->setLinePenColor(c.border);
        axis->setGridLineColor(c.border);
    }
}

void DistributionChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_values != nullptr)
        applyColours();
}

} // namespace stopover::ui

#include "moc_distributionchart.cpp"
