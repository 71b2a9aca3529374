#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

class QSortFilterProxyModel;

namespace stopover::ui {

/// Sort values of cells; texts are compared when a model has none.
constexpr int sortValueRole = Qt::UserRole + 1;

/// A table of rows with sorting, a filter over all columns, and copying as CSV or Markdown.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    /// The model's own order is shown until a header is clicked.
    void setSourceModel(QAbstractItemModel* model);
    [[nodiscard]] QModelIndex currentSourceRow() const;
    void selectSourceRow(int row);

    [[nodiscard]] QString toMarkdown() const;
    [[nodiscard]] QString toCsv() const;

public slots:
    void setFilter(const QString& text);

signals:
    void currentRowChanged(const QModelIndex& sourceIndex);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] QStringList rowTexts(int row) const;
    [[nodiscard]] QStringList headerTexts() const;
    QSortFilterProxyModel* m_proxy;
};

/// A field that filters a table as it is typed in.
class QLineEdit* makeFilterField(TableView* table, QWidget* parent);

} // namespace stopover::ui
