#include "tests/support/uitest.h"
#include "ui/widgets/tableview.h"

#include <QStandardItemModel>

using namespace stopover;
using namespace Qt::StringLiterals;

class TableViewTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void numbersAreSortedAsNumbers();
    void theFilterLooksAtEveryColumn();
    void copiesAreQuoted();
};

namespace {

void fill(QStandardItemModel& model)
{
    model.setHorizontalHeaderLabels({ u"Name"_s, u"Rows"_s });
    for (const int number : { 100, 20, 3 }) {
        auto* rows = new QStandardItem(u"about %1"_s.arg(number));
        rows->setData(number, ui::sortValueRole);
        model.appendRow({ new QStandardItem(u"t%1, \"x\"|y"_s.arg(number)), rows });
    }
}

} // namespace

void TableViewTest::numbersAreSortedAsNumbers()
{
    QStandardItemModel model;
    fill(model);
    ui::TableView view;
    view.setSourceModel(&model);
    QCOMPARE(view.model()->index(0, 1).data().toString(), u"about 100"_s);
    view.sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(view.model()->index(0, 1).data().toString(), u"about 3"_s);
    QCOMPARE(view.model()->index(2, 1).data().toString(), u"about 100"_s);
    view.selectSourceRow(0);
    QCOMPARE(view.currentSourceRow().row(), 0);
    QCOMPARE(view.currentIndex().row(), 2);
}

void TableViewTest::theFilterLooksAtEveryColumn()
{
    QStandardItemModel model;
    fill(model);
    ui::TableView view;
    view.setSourceModel(&model);
    view.setFilter(u"ABOUT 2"_s);
    QCOMPARE(view.model()->rowCount(), 1);
    view.setFilter({});
    QCOMPARE(view.model()->rowCount(), 3);
}

void TableViewTest::copiesAreQuoted()
{
    QStandardItemModel model;
    fill(model);
    ui::TableView view;
    view.setSourceModel(&model);
    QCOMPARE(view.toCsv().split(u'\n').at(1), u"\"t100, \"\"x\"\"|y\",about 100"_s);
    QCOMPARE(view.toMarkdown().split(u'\n').at(2), u"| t100, \"x\"\\|y | about 100 |"_s);
    QCOMPARE(view.toMarkdown().split(u'\n').at(0), u"| Name | Rows |"_s);
}

STOPOVER_UI_TEST_MAIN(TableViewTest)
#include "tst_tableview.moc"
