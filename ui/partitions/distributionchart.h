#pragma once

#include "core/base/result.h"

#include <QChartView>

class QBarCategoryAxis;
class QBarSet;
class QLineSeries;
class QScatterSeries;
class QStackedBarSeries;
class QValueAxis;

namespace stopover::ui {

/// One partition, as a bar.
struct PartitionBar
{
    QString name;
    QString bounds;
    double value = 0;
    bool isDefault = false;
};

/// How rows or bytes spread over partitions, with the average and twice the average.
///
/// Thousands of partitions stay readable: neighbours are drawn as one bar as high as the highest of them,
/// and scrolling zooms in until each has a bar of its own. Drag moves, a double click shows all.
class DistributionChart final : public QChartView
{
    Q_OBJECT

public:
    enum class Unit {
        Rows,
        Bytes,
    };

    explicit DistributionChart(QWidget* parent = nullptr);

    void setBars(const QList<PartitionBar>& bars, Unit unit);
    void highlight(int bar); ///< -1 for none
    void showAll();

    /// Bars that are drawn now; fewer than partitions when neighbours are drawn together.
    [[nodiscard]] int drawnBars() const { return static_cast<int>(m_buckets.size()); }

    [[nodiscard]] double average() const { return m_average; }

    Result<void> savePng(const QString& path);
    Result<void> saveSvg(const QString& path);

signals:
    void barClicked(int bar);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Bucket
    {
        qsizetype first = 0;
        qsizetype count = 0;
        qsizetype highest = 0; ///< of the bars in it
    };

    void createSeries();
    void rebuild();
    void makeBuckets();
    void fillSets();
    void applyColours();
    void showTip(bool hovered, int bucket);
    [[nodiscard]] QString tipOf(const Bucket& bucket) const;
    [[nodiscard]] QString valueText(double value) const;

    QList<PartitionBar> m_bars;
    QList<Bucket> m_buckets;
    Unit m_unit = Unit::Rows;
    double m_average = 0;
    qsizetype m_first = 0;
    qsizetype m_visible = 0;
    int m_highlighted = -1;
    qreal m_dragFrom = 0;
    qsizetype m_dragFirst = 0;
    QStackedBarSeries* m_series;
    QBarSet* m_regular;
    QBarSet* m_high; ///< above twice the average
    QBarSet* m_default;
    QBarSet* m_chosen;
    QLineSeries* m_averageLine;
    QLineSeries* m_doubleLine;
    QScatterSeries* m_empty;
    QBarCategoryAxis* m_names;
    QValueAxis* m_values;
};

} // namespace stopover::ui
