#include "ui/runs/throughputchart.h"

#include "ui/runs/runcontroller.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxPoints = 400;

double highest(const QLineSeries& series)
{
    double most = 0;
    for (const QPointF& point : series.points())
        most = std::max(most, point.y());
    return most;
}

} // namespace

ThroughputChart::ThroughputChart(QWidget* parent)
    : QChartView(parent)
    , m_rate(new QLineSeries(this))
    , m_lag(new QLineSeries(this))
    , m_time(new QValueAxis(this))
    , m_rateAxis(new QValueAxis(this))
    , m_lagAxis(new QValueAxis(this))
{
    setAccessibleName(tr("Throughput and changes still to copy over time"));
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(150);
    QChart* chart = this->chart();
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundRoundness(6);
    chart->legend()->setAlignment(Qt::AlignTop);
    m_rate->setName(tr("rows/s"));
    m_lag->setName(tr("changes still to copy"));
    chart->addSeries(m_rate);
    chart->addSeries(m_lag);
    chart->addAxis(m_time, Qt::AlignBottom);
    chart->addAxis(m_rateAxis, Qt::AlignLeft);
    chart->addAxis(m_lagAxis, Qt::AlignRight);
    m_time->setLabelFormat(u"%.0f s"_s);
    m_rateAxis->setLabelFormat(u"%.0f k"_s);
    m_lagAxis->setLabelFormat(u"%.0f"_s);
    for (QLineSeries* series : { m_rate, m_lag })
        series->attachAxis(m_time);
    m_rate->attachAxis(m_rateAxis);
    m_lag->attachAxis(m_lagAxis);
    applyColours();
    rescale();
}

void ThroughputChart::setSamples(const std::deque<Sample>& samples)
{
    QList<QPointF> points;
    const std::size_t stride = samples.size() / maxPoints + 1;
    for (std::size_t i = 0; i < samples.size(); i += stride)
        points.append({ samples.at(i).seconds, samples.at(i).rate / 1000 });
    m_rate->replace(points);
    rescale();
}

void ThroughputChart::addLag(double seconds, qint64 keys)
{
    m_lag->append(seconds, static_cast<double>(keys));
    rescale();
}

void ThroughputChart::clear()
{
    m_rate->clear();
    m_lag->clear();
    rescale();
}

void ThroughputChart::rescale()
{
    double last = 10;
    for (const QLineSeries* series : { m_rate, m_lag }) {
        if (series->count() > 0)
            last = std::max(last, series->at(series->count() - 1).x());
    }
    m_time->setRange(0, last);
    m_rateAxis->setRange(0, std::max(1.0, highest(*m_rate) * 1.1));
    m_lagAxis->setRange(0, std::max(10.0, highest(*m_lag) * 1.1));
}

void ThroughputChart::applyColours()
{
    const Colours& c = colours();
    chart()->setBackgroundBrush(c.raised);
    chart()->setBackgroundPen(QPen(c.border));
    chart()->legend()->setLabelColor(c.text);
    setBackgroundBrush(c.window);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    chart()->legend()->setFont(small);
    for (QValueAxis* axis : { m_time, m_rateAxis, m_lagAxis }) {
        axis->setLabelsColor(c.muted);
        axis->setLabelsFont(small);
        axis->setLinePenColor(c.border);
        axis->setGridLineColor(c.border);
        axis->setTickCount(3);
    }
    m_lagAxis->setGridLineVisible(false);
    m_time->setGridLineVisible(false);
    m_rate->setPen(QPen(c.accent, 2));
    m_lag->setPen(QPen(c.warning, 2, Qt::DashLine));
}

void ThroughputChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rate != nullptr)
        applyColours();
}

} // namespace stopover::ui

#include "moc_throughputchart.cpp"
