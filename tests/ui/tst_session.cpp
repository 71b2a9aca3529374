#include "tests/support/uitest.h"
#include "ui/widgets/page.h"
#include "ui/widgets/session.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::shows;
using State = ui::Session::State;

namespace {

/// A page that shows what it is told to.
class ProbePage final : public ui::Page
{
public:
    using Page::Page;

    [[nodiscard]] QString name() const override { return u"probe"_s; }

    [[nodiscard]] QString title() const override { return u"Probe"_s; }

    [[nodiscard]] QString iconName() const override { return u"info"_s; }

    void refresh() override { ++refreshed; }

    using Page::setContent;
    using Page::showContent;
    using Page::showError;
    using Page::showLoading;
    int refreshed = 0;
};

} // namespace

/// The database behind the window, and what pages make of its states.
class SessionTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void itKnowsWhoAndWhere();
    void anUnreachableServerIsRefusedWithItsReason();
    void aServerThatDiesIsFoundAgain();
    void whatForbidsChangesIsSaid();
    void aStandbySaysThatItIsOne();
    void theMarkerTravelsWithTheDatabase();
    void pagesShowEveryState();
};

void SessionTest::itKnowsWhoAndWhere()
{
    NEEDS_SUPERUSER();
    const test::TestDatabase database;
    ui::Session session;
    QCOMPARE(session.state(), State::None);
    QSignalSpy opened(&session, &ui::Session::opened);
    session.open(database.settings(), u"test"_s);
    QCOMPARE(session.state(), State::Connecting);
    QVERIFY(opened.wait(test::patienceMs));
    QCOMPARE(session.state(), State::Connected);
    QCOMPARE(session.target().database, database.name());
    QCOMPARE(session.target().role, u"stopover"_s);
    QVERIFY(session.target().superuser && !session.target().standby && !session.target().journalInstalled);
    QVERIFY(session.target().versionNumber >= 120000);
    QVERIFY(std::abs(session.target().clockOffsetSeconds) < 2);
    QCOMPARE(session.whyNoChanges(), QString());
    session.close();
    QCOMPARE(session.state(), State::None);
}

void SessionTest::anUnreachableServerIsRefusedWithItsReason()
{
    ui::Session session;
    REQUIRE_VALUE(const pg::Settings settings, pg::Settings::parse(u"host=/nonexistent dbname=x"_s));
    session.open(settings, u"nowhere"_s);
    QTRY_COMPARE(session.state(), State::Refused);
    QCOMPARE(session.error().codeName(), Error::of(ErrorCode::ConnectFailed).codeName());
}

void SessionTest::aServerThatDiesIsFoundAgain()
{
    const test::TestDatabase database;
    ui::Session session;
    session.open(database.settings(), u"test"_s);
    QTRY_COMPARE(session.state(), State::Connected);
    VERIFY_OK(test::TestServer::instance().server().kill());
    session.refresh();
    QTRY_COMPARE(session.state(), State::Disconnected);
    QVERIFY(!session.whyNoChanges().isEmpty());
    QCOMPARE(session.target().database, database.name());
    VERIFY_OK(test::TestServer::instance().server().start());
    session.reconnect();
    QTRY_COMPARE(session.state(), State::Connected);
}

void SessionTest::whatForbidsChangesIsSaid()
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    const QString role = u"reader_"_s + database.name();
    VERIFY_OK(connection.executeScript(u"CREATE ROLE "_s + role + u" LOGIN; ALTER ROLE "_s + role
                                       + u" SET default_transaction_read_only = on"_s));
    REQUIRE_VALUE(const pg::Settings settings, pg::Settings::parse(database.uri() + u"&user="_s + role));
    ui::Session session;
    session.open(settings, u"reader"_s);
    QTRY_COMPARE(session.state(), State::Connected);
    QVERIFY2(session.whyNoChanges().contains(u"default_transaction_read_only"_s), qPrintable(session.whyNoChanges()));
    session.open(database.settings(), u"test"_s);
    QTRY_COMPARE(session.state(), State::Connected);
    QSignalSpy changed(&session, &ui::Session::stateChanged);
    session.setReadOnly(true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!session.whyNoChanges().isEmpty());
    session.close();
    VERIFY_OK(connection.executeScript(u"DROP ROLE "_s + role));
}

void SessionTest::aStandbySaysThatItIsOne()
{
    const test::TestDatabase database;
    sandbox::Server& server = test::TestServer::instance().server();
    QFile signal(server.dataDirectory() + u"/standby.signal"_s);
    VERIFY_OK(server.stop());
    QVERIFY(signal.open(QIODevice::WriteOnly));
    signal.close();
    const auto primaryAgain = qScopeGuard([&] {
        static_cast<void>(server.stop());
        signal.remove();
        static_cast<void>(server.start());
    });
    // start() also makes the demo's database, which a standby refuses: that it runs is enough.
    static_cast<void>(server.start());
    ui::Session session;
    session.open(database.settings(), u"test"_s);
    QTRY_COMPARE(session.state(), State::Connected);
    QVERIFY(session.target().standby);
    QVERIFY2(session.whyNoChanges().contains(u"standby"_s), qPrintable(session.whyNoChanges()));
}

void SessionTest::theMarkerTravelsWithTheDatabase()
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(run::markEnvironment(connection, run::Environment::Production));
    REQUIRE_VALUE(const run::Target marked, run::readTarget(connection));
    QCOMPARE(marked.environment, run::Environment::Production);
    QVERIFY(marked.journalInstalled && !marked.markerFromElsewhere);
    VERIFY_OK(connection.execute(u"UPDATE stopover.environment SET system_identifier = '1'"_s));
    REQUIRE_VALUE(const run::Target copy, run::readTarget(connection));
    QVERIFY(copy.markerFromElsewhere);
    VERIFY_OK(run::markEnvironment(connection, run::Environment::Staging));
    REQUIRE_VALUE(const run::Target again, run::readTarget(connection));
    QCOMPARE(again.environment, run::Environment::Staging);
    QVERIFY(!again.markerFromElsewhere);
}

void SessionTest::pagesShowEveryState()
{
    const test::TestDatabase database;
    ui::Session session;
    ProbePage page(session);
    auto* content = new QLabel(u"what was read"_s);
    page.setContent(content);
    page.show();
    QVERIFY(shows(page, u"No database is open"_s));
    session.open(database.settings(), u"test"_s);
    QTRY_COMPARE(page.refreshed, 1);
    page.showLoading(u"Reading this and that"_s);
    QTRY_VERIFY(shows(page, u"Reading this and that"_s));
    Error error = Error::of(ErrorCode::Sql);
    error.sqlState = u"42501"_s;
    error.message = u"permission denied"_s;
    page.showError(error);
    QVERIFY(shows(page, u"42501"_s) && shows(page, u"permission denied"_s));
    page.showContent();
    QVERIFY(content->isVisible() && !content->graphicsEffect());
    error.statement = u"ALTER ROLE a PASSWORD 'canary'"_s;
    page.showError(error);
    QVERIFY2(content->isVisible() && shows(page, u"42501"_s), "an error later on must not hide what was read");
    QVERIFY(shows(page, u"ALTER ROLE a PASSWORD"_s) && !shows(page, u"canary"_s));
    VERIFY_OK(test::TestServer::instance().server().kill());
    session.refresh();
    QTRY_VERIFY(shows(page, u"Disconnected"_s));
    QVERIFY(content->isVisible() && content->graphicsEffect());
    VERIFY_OK(test::TestServer::instance().server().start());
    session.reconnect();
    QTRY_VERIFY(!shows(page, u"Disconnected"_s));
    QCOMPARE(page.refreshed, 2);
}

STOPOVER_UI_TEST_MAIN(SessionTest)
#include "tst_session.moc"
