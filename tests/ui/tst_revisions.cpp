#include "tests/support/migrations.h"
#include "tests/support/uitest.h"
#include "text/reader.h"
#include "ui/revisions/graphexport.h"
#include "ui/revisions/newrevisiondialog.h"
#include "ui/revisions/revisionspage.h"
#include "ui/widgets/lossdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>

using namespace stopover;
using namespace Qt::StringLiterals;
using State = ui::GraphModel::NodeState;

/// The graph of a project and what may be done from it.
class RevisionsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void withoutAProjectItSaysHowToOpenOne();
    void aFolderThatIsNoProjectIsNamed();
    void withoutADatabaseNothingIsClaimed();
    void statesAreThoseOfTheDatabase();
    void aDamagedGraphIsStillDrawn();
    void severalHeadsAreExplained();
    void theFilterKeepsTheGraphTogether();
    void edgesAreFollowedByTheKeyboard();
    void theSliderGoesBackInTime();
    void severalDatabasesAreChosenBySection();
    void whatKeepsAProjectFromRunningStandsAboveItsGraph();
    void aNewFileAppearsByItself();
    void thePlanGoesToThePlanPage();
    void aStampIsTypedAndDone();
    void everyFormatIsExported();

private:
    [[nodiscard]] ui::GraphModel* model() const { return m_page->findChild<ui::GraphModel*>(); }

    [[nodiscard]] QPushButton* button(const QString& text) const;
    [[nodiscard]] bool shows(const QString& text) const;
    [[nodiscard]] State stateOf(const QString& id) const;
    void select(const QString& id);
    void openDatabase();

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SqlProject> m_project;
    std::unique_ptr<ui::Session> m_session;
    ui::CurrentPlan m_plan;
    std::unique_ptr<ui::RevisionsPage> m_page;
};

void RevisionsTest::init()
{
    failOnAnyWarning();
    m_page.reset();
    m_session = std::make_unique<ui::Session>();
    m_database = std::make_unique<test::TestDatabase>();
    m_project = std::make_unique<test::SqlProject>();
    m_project->add(u"aa"_s,
                   u"-- +stopover upgrade\nCREATE TABLE a (id int);\n-- +stopover downgrade\nDROP TABLE a;\n"_s);
    m_project->add(u"bb"_s,
                   u"-- +stopover upgrade\nCREATE TABLE b (id int);\n-- +stopover downgrade\nDROP TABLE b;\n"_s);
    m_page = std::make_unique<ui::RevisionsPage>(*m_session, m_plan);
    m_page->resize(1100, 760);
    m_page->show();
}

QPushButton* RevisionsTest::button(const QString& text) const
{
    for (QPushButton* one : m_page->findChildren<QPushButton*>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

bool RevisionsTest::shows(const QString& text) const
{
    return test::shows(*m_page, text);
}

State RevisionsTest::stateOf(const QString& id) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->idAt(row) == id)
            return model()->stateOf(row);
    }
    return State::Unknown;
}

void RevisionsTest::select(const QString& id)
{
    m_page->findChild<QTableView*>()->selectRow(model()->rowOf(model()->view().project.graph.find(id)));
}

void RevisionsTest::openDatabase()
{
    m_session->open(m_database->settings(), u"test"_s);
    QTRY_VERIFY(m_session->isConnected());
    QTRY_VERIFY(m_page->folder().isEmpty() || model()->view().state);
}

void RevisionsTest::withoutAProjectItSaysHowToOpenOne()
{
    QTRY_VERIFY(shows(u"No project is open"_s));
    QVERIFY(!button(u"New revision…"_s)->isEnabled());
}

void RevisionsTest::aFolderThatIsNoProjectIsNamed()
{
    const QTemporaryDir empty;
    m_page->openProject(empty.path());
    QTRY_VERIFY(shows(u"contains no project"_s));
}

void RevisionsTest::withoutADatabaseNothingIsClaimed()
{
    const QAbstractItemModelTester tester(model());
    m_page->openProject(m_project->folder());
    QTRY_COMPARE(model()->rowCount(), 2);
    QCOMPARE(stateOf(u"aa"_s), State::Unknown);
    QVERIFY(shows(u"no database is open"_s));
    select(u"bb"_s);
    QVERIFY(!button(u"Upgrade to here…"_s)->isEnabled());
    QVERIFY(!button(u"Upgrade to here…"_s)->toolTip().isEmpty());
}

void RevisionsTest::statesAreThoseOfTheDatabase()
{
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up,
                  test::migrateTo(m_database->settings(), project, revision::Direction::Up, u"aa"_s));
    QCOMPARE(up.result.outcome, Outcome::Succeeded);
    m_page->openProject(m_project->folder());
    openDatabase();
    QTRY_COMPARE(stateOf(u"aa"_s), State::Applied);
    QCOMPARE(stateOf(u"bb"_s), State::Pending);
    m_project->write(u"revisions/aa.sql"_s,
                     u"-- revision: aa\n-- revises:\n-- message: other\n-- +stopover upgrade\n"_s);
    QTRY_COMPARE(stateOf(u"aa"_s), State::Edited);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(u"INSERT INTO public.alembic_version VALUES ('gone')"_s));
    m_page->refresh();
    QTRY_COMPARE(stateOf(u"gone"_s), State::Ghost);
    QVERIFY(shows(u"no file declares it"_s));
}

void RevisionsTest::aDamagedGraphIsStillDrawn()
{
    m_project->add(u"cc"_s, u"-- +stopover upgrade\n"_s, u"nowhere"_s);
    m_page->openProject(m_project->folder());
    QTRY_COMPARE(model()->rowCount(), 3);
    QVERIFY(shows(u"nowhere"_s));
    QVERIFY(!m_page->grab().isNull());
}

void RevisionsTest::severalHeadsAreExplained()
{
    m_project->add(u"cc"_s, u"-- +stopover upgrade\n"_s, u"aa"_s);
    m_page->openProject(m_project->folder());
    QTRY_VERIFY(shows(u"There are 2 heads"_s));
    QVERIFY(button(u"Merge heads…"_s)->isVisible());
}

void RevisionsTest::theFilterKeepsTheGraphTogether()
{
    const QAbstractItemModelTester tester(model());
    m_page->openProject(m_project->folder());
    QTRY_COMPARE(model()->rowCount(), 2);
    static_cast<QLineEdit*>(m_page->filterField())->setText(u"bb"_s);
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->idAt(0), u"bb"_s);
    static_cast<QLineEdit*>(m_page->filterField())->setText(u"nothing like it"_s);
    QCOMPARE(model()->rowCount(), 0);
    static_cast<QLineEdit*>(m_page->filterField())->clear();
    QCOMPARE(model()->rowCount(), 2);
}

void RevisionsTest::edgesAreFollowedByTheKeyboard()
{
    m_page->openProject(m_project->folder());
    QTRY_COMPARE(model()->rowCount(), 2);
    auto* graph = m_page->findChild<QTableView*>();
    select(u"bb"_s);
    QTest::keyClick(graph, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(model()->idAt(graph->currentIndex().row()), u"aa"_s);
    QTest::keyClick(graph, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(model()->idAt(graph->currentIndex().row()), u"bb"_s);
}

void RevisionsTest::theSliderGoesBackInTime()
{
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    for (const QString& target : { u"aa"_s, u"bb"_s }) {
        REQUIRE_VALUE(const test::MigrationOutcome up,
                      test::migrateTo(m_database->settings(), project, revision::Direction::Up, target));
        QCOMPARE(up.result.outcome, Outcome::Succeeded);
    }
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"UPDATE stopover.applied_revision SET applied_at = '2026-01-01' WHERE revision = 'aa'"_s));
    m_page->openProject(m_project->folder());
    openDatabase();
    auto* slider = m_page->findChild<QSlider*>();
    QTRY_COMPARE(slider->maximum(), 2);
    QCOMPARE(stateOf(u"bb"_s), State::Applied);
    slider->setValue(0);
    QCOMPARE(stateOf(u"aa"_s), State::Applied);
    QCOMPARE(stateOf(u"bb"_s), State::Pending);
    slider->setValue(2);
    QCOMPARE(stateOf(u"bb"_s), State::Applied);
}

void RevisionsTest::severalDatabasesAreChosenBySection()
{
    test::SqlProject folder;
    QFile::remove(folder.folder() + u"/stopover.toml"_s);
    folder.write(u"alembic.ini"_s,
                 u"[alembic]\nscript_location = %(here)s/one\n[second]\nscript_location = %(here)s/two\n"_s);
    for (const QString& name : { u"one"_s, u"two"_s }) {
        folder.write(name + u"/env.py"_s, {});
        folder.write(name + u"/versions/x.py"_s, u"revision = 'in_"_s + name + u"'\ndown_revision = None\n"_s);
    }
    m_page->openProject(folder.folder());
    QTRY_COMPARE(model()->idAt(0), u"in_one"_s);
    QComboBox* sections = nullptr;
    for (QComboBox* one : m_page->findChildren<QComboBox*>()) {
        if (one->accessibleName() == u"Section of alembic.ini")
            sections = one;
    }
    QVERIFY(sections->isVisible());
    sections->setCurrentText(u"second"_s);
    emit sections->activated(sections->currentIndex());
    QTRY_COMPARE(model()->idAt(0), u"in_two"_s);
}

void RevisionsTest::whatKeepsAProjectFromRunningStandsAboveItsGraph()
{
    const QByteArray active = qgetenv("VIRTUAL_ENV");
    const auto restore = qScopeGuard([&] {
        if (!active.isEmpty())
            qputenv("VIRTUAL_ENV", active);
    });
    qunsetenv("VIRTUAL_ENV");
    text::setReader(text::Reader::Window);
    const auto back = qScopeGuard([] { text::setReader(text::Reader::CommandLine); });
    test::SqlProject folder;
    QFile::remove(folder.folder() + u"/stopover.toml"_s);
    folder.write(u"alembic.ini"_s, u"[alembic]\nscript_location = m\n"_s);
    folder.write(u"m/env.py"_s, u"import nothing_like_it\nimport os\nkey = os.environ['STOPOVER_TEST_KEY']\n"_s);
    folder.write(u"m/versions/x.py"_s, u"revision = 'x'\ndown_revision = None\n"_s);
    folder.write(u".env"_s, u"STOPOVER_TEST_KEY=1\n"_s);
    for (const QString& name : { u".venv"_s, u"venv"_s }) {
        folder.write(name + u"/pyvenv.cfg"_s, u"home = /usr/bin\nversion = 3.11\n"_s);
        folder.write(name + u"/lib/python3.11/site-packages/alembic/__init__.py"_s, {});
        folder.write(name + u"/bin/python"_s, u"not a program"_s);
        QVERIFY(
            QFile::setPermissions(folder.folder() + u'/' + name + u"/bin/python"_s, QFileDevice::Permissions(0x7755)));
    }
    folder.write(u"venv/lib/python3.11/site-packages/nothing_like_it.py"_s, {});
    m_page->openProject(folder.folder() + u"/m/versions"_s);
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(shows(u"The revisions can be read, but not run yet"_s));
    QVERIFY(shows(u"\"nothing_like_it\""_s));
    QVERIFY(shows(u"STOPOVER_TEST_KEY"_s));
    QVERIFY(shows(u"The project of"_s)); // and how it was found
    QVERIFY(!shows(u"stopoverctl"_s));
    QVERIFY(test::button(*m_page, u"Choose a file of variables"_s));
    test::button(*m_page, u"Hand over .env"_s)->click();
    QTRY_VERIFY(!shows(u"STOPOVER_TEST_KEY"_s));
    QVERIFY(!test::button(*m_page, u"Choose a file of variables"_s));
    QVERIFY(shows(u"\"nothing_like_it\""_s));
    const QList<QAction*> interpreters = test::button(*m_page, u"Choose the interpreter"_s)->menu()->actions();
    const auto own = std::ranges::find_if(
        interpreters, [](const QAction* one) { return one->text().contains(u"/venv/bin/python"_s); });
    QVERIFY(own != interpreters.cend());
    (*own)->trigger();
    QTRY_VERIFY(!shows(u"not run yet"_s));
    QVERIFY(!test::button(*m_page, u"Choose the interpreter"_s));
    QFile kept(folder.folder() + u"/stopover.toml"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "[alembic]\npython = \"venv/bin/python\"\nenv_file = \".env\"\n"_ba);
}

void RevisionsTest::aNewFileAppearsByItself()
{
    m_page->openProject(m_project->folder());
    QTRY_COMPARE(model()->rowCount(), 2);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    ui::NewRevisionDialog dialog(project, { u"bb"_s }, m_page.get());
    QVERIFY(!dialog.findChildren<QPushButton*>().isEmpty());
    dialog.findChildren<QLineEdit*>().first()->setText(u"Add a column"_s);
    dialog.findChild<QComboBox*>()->setCurrentText(u"add-column"_s);
    QVERIFY(dialog.file().text.contains("ADD COLUMN"));
    QCOMPARE(dialog.file().spec.parents, QStringList { u"bb"_s });
    VERIFY_OK(revision::writeNewFile(dialog.file()));
    QTRY_COMPARE(model()->rowCount(), 3);
}

void RevisionsTest::thePlanGoesToThePlanPage()
{
    m_page->openProject(m_project->folder());
    openDatabase();
    select(u"bb"_s);
    QTRY_VERIFY2(button(u"Upgrade to here…"_s)->isEnabled(), qPrintable(button(u"Upgrade to here…"_s)->toolTip()));
    QSignalSpy wanted(m_page.get(), &ui::Page::pageWanted);
    button(u"Upgrade to here…"_s)->click();
    QVERIFY(wanted.wait(test::patienceMs));
    QCOMPARE(wanted.first().first().toString(), u"plan"_s);
    QVERIFY(m_plan.plan());
    QCOMPARE(m_plan.plan()->operation, u"upgrade"_s);
    QCOMPARE(m_plan.plan()->phases.value(run::Phase::Apply).size(), 2);
}

void RevisionsTest::aStampIsTypedAndDone()
{
    m_page->openProject(m_project->folder());
    openDatabase();
    select(u"aa"_s);
    QTRY_VERIFY(button(u"Stamp…"_s)->isEnabled());
    QTimer::singleShot(0, qApp, [this] {
        auto* dialog = qobject_cast<ui::LossDialog*>(QApplication::activeModalWidget());
        dialog->findChild<QLineEdit*>()->setText(m_database->name());
        dialog->findChildren<QPushButton*>().at(1)->click();
    });
    button(u"Stamp…"_s)->click();
    QTRY_COMPARE(stateOf(u"aa"_s), State::Applied);
    QCOMPARE(test::versionRows(m_database->settings()), u"aa"_s);
}

void RevisionsTest::everyFormatIsExported()
{
    m_page->openProject(m_project->folder());
    QTRY_COMPARE(model()->rowCount(), 2);
    const QTemporaryDir directory;
    for (const auto& [suffix, start] :
         { std::pair { u"svg"_s, "<?xml"_ba }, std::pair { u"png"_s, "\x89PNG"_ba }, std::pair { u"pdf"_s, "%PDF"_ba },
           std::pair { u"dot"_s, "digraph"_ba }, std::pair { u"json"_s, "{"_ba } }) {
        const QString path = directory.filePath(u"graph."_s + suffix);
        VERIFY_OK(ui::exportGraph(*model(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().startsWith(start), qPrintable(suffix));
    }
    COMPARE_ERROR(ui::exportGraph(*model(), u"/proc/nowhere/graph.png"_s), ErrorCode::Io);
}

STOPOVER_UI_TEST_MAIN(RevisionsTest)
#include "tst_revisions.moc"
