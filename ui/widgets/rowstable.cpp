#include "ui/widgets/rowstable.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFont>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

namespace stopover::ui {

namespace {

constexpr int keyRole = Qt::UserRole + 7;

QStandardItem* itemOf(const Cell& cell, const RowsTable::Row& row)
{
    auto* item = new QStandardItem(cell.text);
    item->setEditable(false);
    item->setData(cell.sortValue.isValid() ? cell.sortValue : QVariant(cell.text), sortValueRole);
    item->setData(row.key, keyRole);
    item->setToolTip(plainTip(cell.tip));
    if (cell.sortValue.isValid())
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (row.tone != RowTone::Plain)
        item->setForeground(row.tone == RowTone::Bad           ? colours().bad
                                : row.tone == RowTone::Warning ? colours().warning
                                                               : colours().muted);
    if (row.bold) {
        QFont font;
        font.setBold(true);
        item->setFont(font);
    }
    return item;
}

} // namespace

RowsTable::RowsTable(const QString& name, const QStringList& head, QWidget* parent)
    : TableView(parent)
{
    setAccessibleName(name);
    m_model.setHorizontalHeaderLabels(head);
    setSourceModel(&m_model);
    horizontalHeader()->setStretchLastSection(true);
}

void RowsTable::setRows(const QList<Row>& rows)
{
    m_rows = rows;
    const QString selected = currentKey();
    const int scrolled = verticalScrollBar()->value();
    const bool first = m_model.rowCount() == 0;
    {
        const QSignalBlocker silence(selectionModel());
        m_model.removeRows(0, m_model.rowCount());
        for (const Row& row : rows) {
            QList<QStandardItem*> items;
            for (const Cell& cell : row.cells)
                items.append(itemOf(cell, row));
            m_model.appendRow(items);
        }
    }
    if (first)
        resizeColumnsToContents();
    selectKey(selected);
    verticalScrollBar()->setValue(scrolled);
}

/// The colours are those of the theme. Later: who hears of the selected row may delete widgets, and the application
/// goes through all of them while the theme changes.
void RowsTable::changeEvent(QEvent* event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_rows.isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { setRows(QList<Row>(m_rows)); }, Qt::QueuedConnection);
}

QString RowsTable::currentKey() const
{
    const QModelIndex index = currentSourceRow();
    return index.isValid() ? m_model.index(index.row(), 0).data(keyRole).toString() : QString();
}

void RowsTable::selectKey(const QString& key)
{
    for (int row = 0; !key.isEmpty() && row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(keyRole).toString() == key) {
            selectSourceRow(row);
            return;
        }
    }
}

} // namespace stopover::ui

#include "moc_rowstable.cpp"
