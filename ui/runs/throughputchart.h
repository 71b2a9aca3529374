#pragma once

#include <QChartView>

#include <deque>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace stopover::ui {

struct Sample;

/// Rows per second over the run's duration, and changes still to copy.
class ThroughputChart final : public QChartView
{
    Q_OBJECT

public:
    explicit ThroughputChart(QWidget* parent = nullptr);

    void setSamples(const std::deque<Sample>& samples);
    void addLag(double seconds, qint64 keys);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();
    void rescale();

    QLineSeries* m_rate;
    QLineSeries* m_lag;
    QValueAxis* m_time;
    QValueAxis* m_rateAxis;
    QValueAxis* m_lagAxis;
};

} // namespace stopover::ui
