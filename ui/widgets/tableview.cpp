#include "ui/widgets/tableview.h"

#include "core/base/text.h"
#include "text/markdown.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSortFilterProxyModel>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

class SortProxy final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return plainData(QSortFilterProxyModel::data(index, role), role);
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return plainData(QSortFilterProxyModel::headerData(section, orientation, role), role);
    }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        const QVariant one = left.data(sortValueRole);
        const QVariant other = right.data(sortValueRole);
        if (!one.isValid() || !other.isValid())
            return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
        return QVariant::compare(one, other) == QPartialOrdering::Less;
    }
};

/// A spreadsheet runs what begins like a formula; a number does not.
QString csvCell(QString text)
{
    static const QRegularExpression number(u"^[+-]?[\\d.,\\s\u202F\u00A0]+$"_s);
    if (!text.isEmpty() && startsFormula(text.front()) && !number.match(text).hasMatch())
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

TableView::TableView(QWidget* parent)
    : QTableView(parent)
    , m_proxy(new SortProxy(this))
{
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1);
    setModel(m_proxy);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(false);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentRowChanged(currentSourceRow()); });
}

void TableView::setSourceModel(QAbstractItemModel* model)
{
    m_proxy->setSourceModel(model);
    m_proxy->sort(-1);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    m_proxy->sort(-1);
}

QModelIndex TableView::currentSourceRow() const
{
    return m_proxy->mapToSource(currentIndex());
}

void TableView::selectSourceRow(int row)
{
    const QModelIndex source = m_proxy->sourceModel()->index(row, 0);
    setCurrentIndex(m_proxy->mapFromSource(source));
}

void TableView::setFilter(const QString& text)
{
    m_proxy->setFilterFixedString(text);
}

QStringList TableView::headerTexts() const
{
    QStringList texts;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        if (!isColumnHidden(column))
            texts.append(m_proxy->headerData(column, Qt::Horizontal).toString());
    }
    return texts;
}

QStringList TableView::rowTexts(int row) const
{
    QStringList texts;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        if (!isColumnHidden(column))
            texts.append(m_proxy->index(row, column).data().toString());
    }
    return texts;
}

QString TableView::toCsv() const
{
    QStringList lines;
    const auto line = [](QStringList cells) {
        for (QString& cell : cells)
            cell = csvCell(cell);
        return cells.join(u',');
    };
    lines.append(line(headerTexts()));
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        lines.append(line(rowTexts(row)));
    return lines.join(u'\n') + u'\n';
}

QString TableView::toMarkdown() const
{
    QStringList lines;
    const auto line = [](QStringList cells) -> QString {
        for (QString& cell : cells)
            cell = text::markdown(cell);
        return u"| "_s + cells.join(u" | "_s) + u" |"_s;
    };
    lines.append(line(headerTexts()));
    lines.append(line(QStringList(headerTexts().size(), u"---"_s)));
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        lines.append(line(rowTexts(row)));
    return lines.join(u'\n') + u'\n';
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy as CSV"), this, [this] { QGuiApplication::clipboard()->setText(toCsv()); });
    menu.addAction(tr("Copy as Markdown"), this, [this] { QGuiApplication::clipboard()->setText(toMarkdown()); });
    menu.exec(event->globalPos());
}

QLineEdit* makeFilterField(TableView* table, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setPlaceholderText(TableView::tr("Filter"));
    field->setAccessibleName(TableView::tr("Filter"));
    field->setClearButtonEnabled(true);
    field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    field->setMaximumWidth(240);
    QObject::connect(field, &QLineEdit::textChanged, table, &TableView::setFilter);
    return field;
}

} // namespace stopover::ui

#include "moc_tableview.cpp"
