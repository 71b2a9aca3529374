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

/// What the colour of a row's text says; the words of the row say it as well.
enum class RowTone {
    Plain,
    Muted,
    Warning,
    Bad,
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
        RowTone tone = RowTone::Plain;
        bool bold = false;
    };

    void setRows(const QList<Row>& rows);
    [[nodiscard]] QString currentKey() const;
    void selectKey(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    QStandardItemModel m_model;
    QList<Row> m_rows;
};

} // namespace stopover::ui
