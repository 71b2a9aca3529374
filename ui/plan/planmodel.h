#pragma once

#include "core/run/plan.h"

#include <QAbstractTableModel>

#include <optional>

namespace stopover::ui {

/// The steps of one phase, with the point of no return as a row of its own.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Title,
        Lock,
        Undo,
        Estimate,
        Backup,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(const QList<run::Step>& steps);
    /// The step of a row; nothing for the point of no return.
    [[nodiscard]] std::optional<run::Step> stepAt(int row) const;

    /// Row of the point of no return; -1 for none.
    [[nodiscard]] int pointOfNoReturnRow() const { return m_pointOfNoReturn; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QVariant valueOf(const QModelIndex& index, int role) const;
    [[nodiscard]] int stepIndex(int row) const;
    [[nodiscard]] QString cellText(const run::Step& step, int number, int column) const;

    QList<run::Step> m_steps;
    int m_pointOfNoReturn = -1;
};

/// How long a step probably takes, "" when nothing is known.
[[nodiscard]] QString estimateText(const run::Step& step);

} // namespace stopover::ui
