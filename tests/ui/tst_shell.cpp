#include "tests/support/legs.h"
#include "tests/support/uitest.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/consoleapp.h"
#include "ui/shell/jobsdock.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolTip>
#include <QUuid>

using namespace stopover;
using namespace Qt::StringLiterals;

/// The frame: pages, keys, names for screen readers, languages, and what happens at the end.
class ShellTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void everyPageIsReachedByItsKey();
    void whatTakesTheFocusHasAName();
    void thePaletteFindsAndTriggers();
    void thePaletteKnowsSubmenus();
    void everyPageFitsASmallWindow_data();
    void everyPageFitsASmallWindow();
    void whatIsCutIsInItsTip();
    void theInspectorGivesWayToThePage();
    void languagesChangeWhileItRuns();
    void theWindowComesBackAsItWas();
    void theJobsDockCannotBeClosed();
    void closingWithARunAsks();
    void theDemoReachesNoOtherServer();
    void badArgumentsAreNamed();
    void theBarSaysAsWhomTheWorkIsDone();

private:
    [[nodiscard]] static QString nameOf(const QWidget& widget);
    [[nodiscard]] static QList<QAction*> actionsIn(const QList<QAction*>& actions);
    [[nodiscard]] static QStringList widerThanTheirRoom(const QWidget& page);
};

void ShellTest::init()
{
    failOnAnyWarning();
    QSettings().clear();
    ui::Preferences().setLanguage(u"en"_s);
}

QString ShellTest::nameOf(const QWidget& widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    return {};
}

void ShellTest::everyPageIsReachedByItsKey()
{
    ui::ConsoleApp console(*qApp);
    VERIFY_OK(console.launch({}));
    const QStringList names = console.window()->pageNames();
    QVERIFY(names.contains(u"partitions"_s) && names.contains(u"run"_s) && names.contains(u"connections"_s));
    QVERIFY(QTest::qWaitForWindowActive(console.window()));
    for (qsizetype i = 0; i < names.size(); ++i) {
        QTest::keyClick(console.window(), static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10),
                        i < 10 ? Qt::ControlModifier : Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(console.window()->currentPage(), names.at(i));
    }
}

void ShellTest::whatTakesTheFocusHasAName()
{
    const test::TestDatabase database;
    ui::ConsoleApp console(*qApp);
    VERIFY_OK(console.launch({ .database = database.uri() }));
    QTRY_VERIFY(console.workbench().session.isConnected());
    for (const QString& page : console.window()->pageNames()) {
        QVERIFY(console.window()->showPage(page));
        QCoreApplication::processEvents();
        for (QWidget* widget : console.window()->findChildren<QWidget*>()) {
            const bool inner = qobject_cast<QTabBar*>(widget) || widget->objectName().startsWith("qt_"_L1)
                || qobject_cast<QAbstractSpinBox*>(widget->parentWidget())
                || qobject_cast<QComboBox*>(widget->parentWidget()) || widget->inherits("QTabWidget")
                || widget->inherits("QMenu") || widget->inherits("QMenuBar") || widget->inherits("QHeaderView")
                || widget->inherits("QDockWidget") || widget->inherits("QComboBoxPrivateContainer")
                || widget->inherits("QComboBoxListView");
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(console.window()) || inner)
                continue;
            const QString place = page + u": "_s + QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                + QString::fromLatin1(widget->parentWidget() != nullptr
                                          ? widget->parentWidget()->metaObject()->className()
                                          : "");
            QVERIFY2(!nameOf(*widget).isEmpty(), qPrintable(place));
        }
    }
}

void ShellTest::thePaletteFindsAndTriggers()
{
    ui::ConsoleApp console(*qApp);
    VERIFY_OK(console.launch({}));
    ui::CommandPalette palette(*console.window()->menuBar(), console.window());
    palette.show();
    auto* list = palette.findChild<QListWidget*>();
    auto* field = palette.findChild<QLineEdit*>();
    QVERIFY(list->count() > 10);
    QTest::keyClicks(field, u"partit"_s);
    QCOMPARE(list->count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(console.window()->currentPage(), u"partitions"_s);
}

QList<QAction*> ShellTest::actionsIn(const QList<QAction*>& actions)
{
    QList<QAction*> all;
    for (QAction* action : actions) {
        if (action->menu() != nullptr)
            all += actionsIn(action->menu()->actions());
        else if (!action->isSeparator())
            all.append(action);
    }
    return all;
}

void ShellTest::thePaletteKnowsSubmenus()
{
    ui::ConsoleApp console(*qApp);
    VERIFY_OK(console.launch({}));
    ui::CommandPalette palette(*console.window()->menuBar(), console.window());
    palette.show();
    auto* list = palette.findChild<QListWidget*>();
    auto* field = palette.findChild<QLineEdit*>();
    QCOMPARE(list->count(), actionsIn(console.window()->menuBar()->actions()).size());
    // Without a run there is nothing to pause: that it exists is shown.
    field->setText(u"pause"_s);
    QCOMPARE(list->count(), 1);
    QVERIFY(!list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(palette.isVisible());
    field->setText(u"theme"_s);
    QCOMPARE(list->count(), 3);
    QSignalSpy wanted(console.window(), &ui::MainWindow::themeWanted);
    field->setText(u"dark theme"_s);
    QCOMPARE(list->count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<ui::Theme>(), ui::Theme::Dark);
    emit console.window()->themeWanted(ui::Theme::Light);
}

void ShellTest::everyPageFitsASmallWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("Spanish") << u"es"_s;
}

/// Buttons and labels that have less room than their text takes, and pages that are scrolled sideways.
QStringList ShellTest::widerThanTheirRoom(const QWidget& page)
{
    QStringList problems;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->parentWidget() == nullptr)
            continue;
        const auto* area = qobject_cast<const QScrollArea*>(widget);
        if (area != nullptr && area->horizontalScrollBar()->maximum() > 0)
            problems.append(u"scrolls by %1"_s.arg(area->horizontalScrollBar()->maximum()));
        // What has no name is a part of a widget of Qt's, such as an arrow.
        if (widget->width() < widget->minimumSizeHint().width() && !nameOf(*widget).isEmpty()
            && (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLabel*>(widget)))
            problems.append(nameOf(*widget));
        const int right = widget->mapTo(&page, QPoint(widget->width(), 0)).x();
        const bool inTools = widget->parentWidget() == &page;
        if (inTools && right > page.width())
            problems.append(u"beyond the page: "_s + nameOf(*widget));
    }
    return problems;
}

/// With a plan, a run that can be rolled back and the journal there.
void ShellTest::everyPageFitsASmallWindow()
{
    QFETCH(QString, language);
    ui::Preferences().setLanguage(language);
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE public.observations (id int PRIMARY KEY, note text);"
        "INSERT INTO public.observations SELECT g, 'x' FROM generate_series(1, 100) g; ANALYZE"_s));
    const QString toml = u"[repartition]\ntable = \"public.observations\"\nstrategy = \"hash\"\nkey = \"id\"\n"
                         "partitions = 4"_s;
    REQUIRE_VALUE(const run::Plan plan, test::planMove(database.settings(), toml));
    REQUIRE_VALUE(const RunId run, test::startMove(database.settings(), toml));
    QCOMPARE(test::runPhase(database.settings(), run, run::Phase::Apply).result.outcome, Outcome::Succeeded);
    ui::ConsoleApp console(*qApp);
    VERIFY_OK(console.launch({ .database = database.uri() }));
    QTRY_VERIFY(console.workbench().session.isConnected());
    console.workbench().plan.set(database.settings(), plan);
    ui::MainWindow& window = *console.window();
    constexpr QSize small(900, 600);
    window.resize(small);
    QStringList problems;
    for (const QString& page : window.pageNames()) {
        QVERIFY(window.showPage(page));
        QTest::qWait(300); // what it reads arrives
        QCOMPARE(window.size(), small);
        for (const QString& problem : widerThanTheirRoom(*window.page(page)))
            problems.append(page + u": "_s + problem);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void ShellTest::whatIsCutIsInItsTip()
{
    ui::PlainLabel label(nullptr);
    label.setText(u"a very long name <b>of a table</b>"_s);
    label.setElided();
    label.resize(label.minimumSizeHint());
    label.show();
    QHelpEvent help(QEvent::ToolTip, QPoint(1, 1), label.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&label, &help);
    QVERIFY(QToolTip::text().contains(u"a very long name"_s));
    QVERIFY(!QToolTip::text().contains(u"<b>"_s));
    QToolTip::hideText();
    QTRY_VERIFY(QToolTip::text().isEmpty());
    label.resize(label.sizeHint());
    QApplication::sendEvent(&label, &help);
    QVERIFY(QToolTip::text().isEmpty());
}

void ShellTest::theInspectorGivesWayToThePage()
{
    ui::ConsoleApp console(*qApp);
    VERIFY_OK(console.launch({}));
    ui::MainWindow& window = *console.window();
    auto* inspector = window.findChild<QDockWidget*>(u"inspector"_s);
    window.resize(1360, 860);
    QVERIFY(inspector->isVisible());
    window.resize(900, 600);
    QVERIFY(!inspector->isVisible());
    // Who wants it has it, in a window as small as before.
    inspector->show();
    QCoreApplication::processEvents();
    QCOMPARE(window.size(), QSize(900, 600));
    window.resize(880, 600);
    QVERIFY(inspector->isVisible());
    window.resize(1360, 860);
    QVERIFY(inspector->isVisible());
    inspector->hide();
    window.resize(900, 600);
    window.resize(1360, 860);
    QVERIFY(!inspector->isVisible());
}

void ShellTest::languagesChangeWhileItRuns()
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.t (id int PRIMARY KEY); ANALYZE"_s));
    REQUIRE_VALUE(
        const run::Plan plan,
        test::planMove(database.settings(),
                       u"[repartition]\ntable = \"public.t\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = 2"_s));
    ui::ConsoleApp console(*qApp);
    VERIFY_OK(console.launch({ .database = database.uri(), .page = u"plan"_s }));
    QTRY_VERIFY(console.workbench().session.isConnected());
    console.workbench().plan.set(database.settings(), plan);
    const QString english = console.window()->page(u"connections"_s)->title();
    emit console.window()->languageWanted(u"de"_s);
    QTRY_VERIFY(console.window()->page(u"connections"_s)->title() != english);
    QCOMPARE(console.window()->currentPage(), u"plan"_s);
    QVERIFY(console.workbench().plan.plan() && console.workbench().session.isConnected());
    emit console.window()->languageWanted(u"es"_s);
    QTRY_COMPARE(ui::Preferences().language(), u"es"_s);
    emit console.window()->languageWanted(u"en"_s);
    QTRY_COMPARE(console.window()->page(u"connections"_s)->title(), english);
}

void ShellTest::theWindowComesBackAsItWas()
{
    {
        ui::ConsoleApp console(*qApp);
        VERIFY_OK(console.launch({}));
        console.window()->resize(1111, 777);
        QVERIFY(console.window()->showPage(u"plan"_s));
        console.window()->close();
    }
    ui::ConsoleApp again(*qApp);
    VERIFY_OK(again.launch({}));
    QCOMPARE(again.window()->currentPage(), u"plan"_s);
    QCOMPARE(again.window()->size(), QSize(1111, 777));
}

void ShellTest::theJobsDockCannotBeClosed()
{
    ui::ConsoleApp console(*qApp);
    VERIFY_OK(console.launch({}));
    const auto* dock = console.window()->findChild<ui::JobsDock*>();
    QVERIFY(dock->isVisible());
    QVERIFY(!dock->features().testFlag(QDockWidget::DockWidgetClosable));
}

void ShellTest::closingWithARunAsks()
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.t (id int PRIMARY KEY); ANALYZE"_s));
    REQUIRE_VALUE(
        const run::Plan plan,
        test::planMove(database.settings(),
                       u"[repartition]\ntable = \"public.t\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = 2"_s));
    ui::ConsoleApp console(*qApp);
    VERIFY_OK(console.launch({ .database = database.uri() }));
    ui::RunController& runs = console.workbench().runs;
    runs.startPlan({ .settings = database.settings(), .plan = plan, .breakpoints = { u"copy"_s } });
    QTRY_VERIFY(runs.paused());
    QCOMPARE(console.window()->currentPage(), u"run"_s);
    bool asked = false;
    QTimer::singleShot(0, qApp, [&asked] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        asked = box != nullptr && box->buttons().size() == 3;
        if (box != nullptr)
            QTest::keyClick(box, Qt::Key_Escape);
    });
    console.window()->close();
    QVERIFY(asked);
    QVERIFY(console.window()->isVisible() && runs.active());
    runs.cancel();
    QTRY_VERIFY(!runs.active());
    console.window()->close();
    QVERIFY(!console.window()->isVisible());
}

void ShellTest::theDemoReachesNoOtherServer()
{
    // PostgreSQL's ordinary user cannot enter a directory that QTemporaryDir makes.
    const QString directory = QDir(QDir::tempPath()).canonicalPath() + u"/stopover-demo-"_s
        + QUuid::createUuid().toString(QUuid::Id128).left(8);
    qputenv("STOPOVER_SANDBOX", QFile::encodeName(directory));
    {
        ui::ConsoleApp console(*qApp);
        VERIFY_OK(console.launch({ .demo = true, .demoRows = 500 }));
        QVERIFY(!console.window()->pageNames().contains(u"connections"_s));
        QVERIFY(console.window()->pageNames().contains(u"demo"_s));
        QTRY_VERIFY(console.workbench().session.isConnected());
        const sandbox::Server own(sandbox::Options { .directory = directory });
        REQUIRE_VALUE(const pg::Settings settings, own.settings());
        QCOMPARE(console.workbench().session.settings().value("host"), settings.value("host"));
        ui::DemoController& demo = console.workbench().demo;
        demo.startWriting(100);
        QTRY_VERIFY(demo.counts().acknowledged > 20);
        console.window()->resize(900, 600);
        QVERIFY(console.window()->showPage(u"demo"_s));
        QCoreApplication::processEvents();
        QCOMPARE(console.window()->size(), QSize(900, 600));
        QCOMPARE(widerThanTheirRoom(*console.window()->page(u"demo"_s)), QStringList());
        demo.audit();
        QTRY_VERIFY(demo.lastAudit().has_value());
        QVERIFY(demo.lastAudit()->intact() && demo.lastAudit()->acknowledged > 20);
        demo.stopWriting();
        QTRY_VERIFY(!demo.writing());
        VERIFY_OK(demo.server().remove());
    }
    qunsetenv("STOPOVER_SANDBOX");
}

void ShellTest::badArgumentsAreNamed()
{
    ui::ConsoleApp console(*qApp);
    const auto page = console.launch({ .page = u"nowhere"_s });
    COMPARE_ERROR(page, ErrorCode::Usage);
    QVERIFY(page.error().args.join(u' ').contains(u"nowhere"_s));
    ui::ConsoleApp second(*qApp);
    COMPARE_ERROR(second.launch({ .database = u"host=a b c"_s }), ErrorCode::BadConnectionSettings);
}

void ShellTest::theBarSaysAsWhomTheWorkIsDone()
{
    NEEDS_SUPERUSER();
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    const QString role = u"worker_"_s + database.name();
    VERIFY_OK(connection.execute(u"CREATE ROLE "_s + role));
    {
        ui::ConsoleApp console(*qApp);
        VERIFY_OK(console.launch({}));
        ui::Session& session = console.workbench().session;
        const auto* bar = console.window()->findChild<QWidget*>(u"contextBar"_s);
        session.open(database.settings(), u"x"_s, role);
        QTRY_VERIFY(session.isConnected());
        QTRY_VERIFY(test::shows(*bar, u"stopover as "_s + role));
        QVERIFY(!test::shows(*bar, u"temporary"_s));
        session.open(database.settings(), u"x"_s, u"stopover"_s);
        QTRY_VERIFY(session.isConnected() && test::shows(*bar, u"stopover (superuser)"_s));
    }
    QTRY_VERIFY(connection.execute(u"DROP ROLE IF EXISTS "_s + role));
}

STOPOVER_UI_TEST_MAIN(ShellTest)
#include "tst_shell.moc"
