#pragma once

#include "ui/widgets/tableview.h"

#include <QStandardItemModel>

namespace stopover::ui {

/// A cell of a table that is filled as a whole.
struct Cell
{
    QString text;
    QVariant sortValue {}; ///< numbers are sorted by it, and stand at the right
    QString tip {};
};

/// A TableView over rows that are read anew every few seconds: the selected row, known by its key, stays selected,
/// and the place that is scrolled to stays.
class RowsTable final : public TableView
{
    Q_OBJECT

public:
    RowsTable(const QString& name, const QStringList& head, QWidget* parent);

    struct Row
    {
        QString key;
        QList<Cell> cells;
        QColor colour {}; ///< of the text; invalid for the usual one
        bool bold = false;
    };

    void setRows(const QList<Row>& rows);
    [[nodiscard]] QString currentKey() const;
    void selectKey(const QString& key);

private:
    QStandardItemModel m_model;
};

} // namespace stopover::ui
