#pragma once

#include "ui/runs/stepview.h"

#include <QAbstractListModel>

namespace stopover::ui {

/// The steps of a run for a list; rows keep their place while they change.
class StepsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 1, ///< StepView::State as int
        DetailRole,
        FractionRole, ///< double; negative when unknown
        BreakpointRole,
        NumberRole,
        BusyRole, ///< works, but how far cannot be known
    };

    using QAbstractListModel::QAbstractListModel;

    void setSteps(const QList<StepView>& steps);

    [[nodiscard]] const QList<StepView>& steps() const { return m_steps; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QVariant valueOf(const QModelIndex& index, int role) const;
    QList<StepView> m_steps;
};

} // namespace stopover::ui
