#include "core/base/text.h"
#include "core/run/confirmation.h"
#include "tests/security/hostilenames.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/uitest.h"
#include "ui/shell/consoleapp.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/pdf.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTextDocumentFragment>

#include <sys/stat.h>

using namespace stopover;
using namespace Qt::StringLiterals;

/// What a server says is shown as text in the window: no markup, no links, no character that turns or hides others.
class WindowTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void labelsAndTooltipsAreText();
    void cellsAreOneLine();
    void copiesOfATableAreText();
    void aPdfReadsNothingElse();
    void settingsAreTheOwners();
    void noPageShowsMarkup_data();
    void noPageShowsMarkup();
};

namespace {

bool isClean(const QString& text)
{
    return std::ranges::none_of(text.toUcs4(),
                                [](char32_t c) { return c != U'\n' && c != U'\t' && c != 0x200B && isHidden(c); });
}

/// Empty: all that can be seen of it is text.
QString problemOf(const QWidget& window)
{
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        const bool rich = label->textFormat() == Qt::RichText
            || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
        if (rich || !isClean(label->text()))
            return u"label: "_s + label->text();
    }
    QList<const QWidget*> widgets { &window };
    for (const QWidget* widget : window.findChildren<QWidget*>())
        widgets.append(widget);
    for (const QWidget* widget : widgets) {
        const QString shown = QTextDocumentFragment::fromHtml(widget->toolTip()).toPlainText();
        if (Qt::mightBeRichText(widget->toolTip())
            && (!widget->toolTip().startsWith("<qt>"_L1) || widget->toolTip().contains("<img"_L1)
                || widget->toolTip().contains("<script"_L1)))
            return u"tooltip: "_s + widget->toolTip();
        if (!isClean(shown) || !isClean(widget->accessibleName()) || !isClean(widget->windowTitle()))
            return u"tooltip, name or title: "_s + shown + widget->accessibleName() + widget->windowTitle();
    }
    for (const QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = view->model();
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                const QString text = index.data().toString();
                const QString tip = index.data(Qt::ToolTipRole).toString();
                if (!isClean(text) || !isClean(index.data(Qt::AccessibleTextRole).toString()))
                    return u"cell: "_s + text;
                if (Qt::mightBeRichText(tip) && (!tip.startsWith("<qt>"_L1) || tip.contains("<img"_L1)))
                    return u"tooltip of a cell: "_s + tip;
            }
        }
    }
    for (const QPlainTextEdit* log : window.findChildren<QPlainTextEdit*>()) {
        if (!isClean(log->toPlainText()))
            return u"log: "_s + log->toPlainText();
    }
    for (const QTextBrowser* browser : window.findChildren<QTextBrowser*>()) {
        if (browser->openLinks() || browser->toHtml().contains("<img"_L1) || browser->toHtml().contains("href="_L1))
            return u"report: "_s + browser->toHtml();
    }
    return {};
}

} // namespace

void WindowTest::labelsAndTooltipsAreText()
{
    for (const auto& [row, name] : test::hostileNames()) {
        QWidget window;
        auto* label = new ui::PlainLabel(name, &window);
        QCOMPARE(label->text(), visible(name));
        label->setText(name);
        ui::setTip(label, name);
        QVERIFY2(problemOf(window).isEmpty(), qPrintable(problemOf(window)));
        // What a person reads is the name.
        const QString read = Qt::mightBeRichText(label->toolTip())
            ? QTextDocumentFragment::fromHtml(label->toolTip()).toPlainText()
            : label->toolTip();
        QCOMPARE(read, visibleLines(name));
        const ui::PlainMessageBox box(QMessageBox::Warning, name, name, QMessageBox::Ok, nullptr);
        QCOMPARE(box.textFormat(), Qt::PlainText);
        QVERIFY(isClean(box.text()) && isClean(box.windowTitle()));
    }
    QCOMPARE(ui::buttonText(u"Keep a&b"_s), u"Keep a&&b"_s);
    using run::Confirmation;
    QVERIFY(Confirmation::isName(u"a\\nb"_s, u"a\nb"_s) && Confirmation::isName(u"a"_s, u"a"_s)
            && !Confirmation::isName(u"a b"_s, u"a\nb"_s));
}

void WindowTest::cellsAreOneLine()
{
    for (const auto& [row, name] : test::hostileNames()) {
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(name));
        model.item(0, 0)->setToolTip(name);
        ui::TableView table;
        table.setSourceModel(&model);
        QCOMPARE(table.model()->index(0, 0).data().toString(), visible(name));
        const QString tip = table.model()->index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(!Qt::mightBeRichText(tip)
                || (tip.startsWith("<qt>"_L1) && !tip.contains("<img"_L1) && !tip.contains("<script"_L1)));
    }
}

void WindowTest::copiesOfATableAreText()
{
    QStandardItemModel model(1, 4);
    model.setHorizontalHeaderLabels({ u"a"_s, u"b"_s, u"c"_s, u"d"_s });
    model.setItem(0, 0, new QStandardItem(u"=cmd|' /C calc'!A0"_s));
    model.setItem(0, 1, new QStandardItem(u"-5.25"_s));
    model.setItem(0, 2, new QStandardItem(u"[x](javascript:alert(1))|<img src=x>"_s));
    model.setItem(0, 3, new QStandardItem(u"@SUM(A1)"_s));
    ui::TableView table;
    table.setSourceModel(&model);
    QCOMPARE(table.toCsv().section(u'\n', 1, 1),
             u"'=cmd|' /C calc'!A0,-5.25,[x](javascript:alert(1))|<img src=x>,'@SUM(A1)"_s);
    const QString markdown = table.toMarkdown().section(u'\n', 2, 2);
    QVERIFY2(!markdown.contains(QRegularExpression(u"(?<!\\\\)[\\[<]"_s)), qPrintable(markdown));
    QCOMPARE(markdown.count(QRegularExpression(u"(?<!\\\\)\\|"_s)), 5);
}

/// A picture that is named in the text is not read, not even from this machine.
void WindowTest::aPdfReadsNothingElse()
{
    const QTemporaryDir folder;
    QPixmap picture(400, 400);
    picture.fill(Qt::red);
    QVERIFY(picture.save(folder.filePath(u"secret.png"_s)));
    const QString html =
        u"<html><body><p>text</p><img src=\"file://%1\"></body></html>"_s.arg(folder.filePath(u"secret.png"_s));
    VERIFY_OK(ui::writePdf(html, folder.filePath(u"with.pdf"_s)));
    QFile pdf(folder.filePath(u"with.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(!pdf.readAll().contains("/Width 400")); // what stands for a missing picture is smaller

    struct stat found
    {};

    QCOMPARE(stat(QFile::encodeName(pdf.fileName()).constData(), &found), 0);
    QCOMPARE(found.st_mode & 0077U, 0U);
}

void WindowTest::settingsAreTheOwners()
{
    const mode_t before = umask(0);
    const auto back = qScopeGuard([before] { umask(before); });
    const QString path = QSettings().fileName();
    QFile::remove(path);
    ui::keepSettingsPrivate();
    QSettings().setValue(u"profiles/1/address"_s, u"postgresql://dba@db.example/production"_s);
    QSettings().sync();

    struct stat found
    {};

    QCOMPARE(stat(QFile::encodeName(path).constData(), &found), 0);
    QCOMPARE(found.st_mode & 0777U, 0600U);
    QSettings().remove(u"profiles"_s);
}

void WindowTest::noPageShowsMarkup_data()
{
    QTest::addColumn<QString>("name");
    const auto& names = test::hostileNames();
    for (const qsizetype at : { 0, 1, 4, 6, 7 })
        QTest::newRow(names.at(at).first) << names.at(at).second;
}

/// Every page with a table, a run, a backup, a session and a finding of that name.
void WindowTest::noPageShowsMarkup()
{
    QFETCH(QString, name);
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    const QString quoted = u"public."_s + sql::quoted(name);
    VERIFY_OK(
        connection.executeScript(u"CREATE TABLE %1 (id bigint PRIMARY KEY, %2 text); INSERT INTO %1 SELECT g, %3 FROM "
                                 u"generate_series(1, 50) g; ANALYZE;"
                                 "SET application_name = %3"_s.arg(quoted, sql::quoted(name), sql::literal(name))));
    const QString table = sql::QualifiedName { u"public"_s, name }.display();
    for (const QStringList& arguments :
         { QStringList { u"backup"_s, u"create"_s, u"--table"_s, table },
           QStringList { u"repartition"_s, u"run"_s, u"--table"_s, table, u"--strategy"_s, u"hash"_s, u"--key"_s,
                         u"id"_s, u"--partitions"_s, u"3"_s, u"--confirm"_s, table } }) {
        const test::CtlResult made = test::runCtl(QStringList { u"--db"_s, database.uri() } + arguments);
        QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
    }
    ui::ConsoleApp console(*qApp);
    VERIFY_OK(console.launch({ .database = database.uri() }));
    QTRY_VERIFY(console.workbench().session.isConnected());
    for (const QString& page : console.window()->pageNames()) {
        console.window()->showPage(page);
        QTest::qWait(700);
        for (QTabWidget* tabs : console.window()->page(page)->findChildren<QTabWidget*>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTest::qWait(50);
            }
        }
        for (ui::TableView* view : console.window()->page(page)->findChildren<ui::TableView*>()) {
            if (view->model()->rowCount() > 0) {
                view->setCurrentIndex(view->model()->index(0, 0));
                QTest::qWait(300);
            }
        }
        const QString problem = problemOf(*console.window());
        QVERIFY2(problem.isEmpty(), qPrintable(page + u": "_s + problem));
        QVERIFY(isClean(console.window()->page(page)->findChild<QLabel*>() == nullptr
                            ? QString()
                            : console.window()->windowTitle()));
    }
}

STOPOVER_UI_TEST_MAIN(WindowTest)
#include "tst_window.moc"
