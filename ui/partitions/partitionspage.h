#pragma once

#include "core/catalog/distribution.h"
#include "ui/widgets/currentplan.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace stopover::ui {

class PlainLabel;

class DistributionChart;
class DistributionModel;
class TableView;

/// Distribution of the rows of each partitioned table; opens the wizard that repartitions a table.
class PartitionsPage final : public Page
{
    Q_OBJECT

public:
    PartitionsPage(Session& session, CurrentPlan& plan, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("partitions"); }

    [[nodiscard]] QString title() const override { return tr("Partitions"); }

    [[nodiscard]] QString iconName() const override { return QStringLiteral("partitions"); }

    void refresh() override;
    [[nodiscard]] QWidget* filterField() const override;
    [[nodiscard]] QString toMarkdown() const override;

public slots:
    /// Its partitions, or, of a table without any, the wizard that makes them.
    void showTable(const QString& table);

private:
    QWidget* createContent();
    QWidget* createTables();
    QWidget* createTools();
    QWidget* createDistribution();
    void onTables(const Result<QList<catalog::PartitionedTable>>& tables);
    void readDistribution(catalog::Counting counting);
    void onDistribution(const Result<catalog::Distribution>& distribution);
    void showFacts();
    void showChart();
    void inspectPartition(int row);
    void openWizard(const QString& table);
    void exportChart();
    void updateButtons();

    CurrentPlan& m_plan;
    Background m_tablesReading { this };
    Background m_reading { this };
    QList<catalog::PartitionedTable> m_tables;
    QString m_wanted; ///< table to be shown when the list is read
    QPushButton* m_repartition = nullptr;
    QListWidget* m_list = nullptr;
    PlainLabel* m_facts = nullptr;
    PlainLabel* m_skew = nullptr;
    QComboBox* m_unit = nullptr;
    QPushButton* m_count = nullptr;
    DistributionChart* m_chart = nullptr;
    DistributionModel* m_model = nullptr;
    TableView* m_table = nullptr;
    QLineEdit* m_filter = nullptr;
};

} // namespace stopover::ui
