#include "tests/support/uitest.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/connectionspage.h"
#include "ui/widgets/lossdialog.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QUrl>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::button;
using test::shows;
using State = ui::Session::State;

/// Choosing a database: what is listed, what is kept, what is never written.
class ConnectionsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void aPasswordIsNeitherShownNorSaved();
    void encryptionThatNothingForcesIsWarnedOf_data();
    void encryptionThatNothingForcesIsWarnedOf();
    void theTlsModeIsPartOfTheProfile();
    void profilesAreSavedAndRemoved();
    void servicesAreRead();
    void anUnknownProfileNamesThoseThatThereAre();
    void theTestSaysWhoAndHowFast();
    void aRefusedPasswordIsAskedForOnce();
    void whatWasOpenedIsListedLately();
    void droppedFilesAndAddressesAreTaken();
    void theMarkerIsKeptInTheDatabase();
    void theRoleToWorkAsIsPartOfTheProfile();
    void aSuperuserChoosesWhomToWorkAs();

private:
    [[nodiscard]] static QLineEdit* field(const QWidget& widget, const QString& name);
};

void ConnectionsTest::init()
{
    failOnAnyWarning();
    QSettings().clear();
}

QLineEdit* ConnectionsTest::field(const QWidget& widget, const QString& name)
{
    for (QLineEdit* one : widget.findChildren<QLineEdit*>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

void ConnectionsTest::aPasswordIsNeitherShownNorSaved()
{
    ui::ConnectionForm form;
    field(form, u"Name"_s)->setText(u"app"_s);
    field(form, u"Address"_s)->setText(u"postgresql://dba:s3cret@db.example/app"_s);
    QVERIFY(!field(form, u"Address"_s)->text().contains(u"s3cret"_s));
    QCOMPARE(field(form, u"Password"_s)->text(), u"s3cret"_s);
    QCOMPARE(field(form, u"Password"_s)->echoMode(), QLineEdit::Password);
    REQUIRE_VALUE(const pg::Settings settings, form.settings());
    QCOMPARE(settings.password().reveal(), "s3cret"_ba);
    QCOMPARE(settings.describe(), u"dba@db.example/app"_s);
    ui::ProfileStore().save(form.profile());
    QSettings file;
    file.sync();
    QFile written(file.fileName());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    QVERIFY(content.contains("db.example") && !content.contains("s3cret"));
}

void ConnectionsTest::encryptionThatNothingForcesIsWarnedOf_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("warning");
    QTest::newRow("default") << u"host=db.example"_s << QString();
    QTest::newRow("prefer, explicitly") << u"host=db.example sslmode=prefer"_s << u"Encryption is not enforced"_s;
    QTest::newRow("prefer") << u"postgresql://db.example/a?sslmode=prefer"_s << u"Encryption is not enforced"_s;
    QTest::newRow("disable") << u"host=db.example sslmode=disable"_s << u"clear text"_s;
    QTest::newRow("require") << u"host=db.example sslmode=require"_s << QString();
    QTest::newRow("local") << u"host=localhost"_s << QString();
    QTest::newRow("socket") << u"host=/run/postgresql sslmode=disable"_s << QString();
    QTest::newRow("bad") << u"host="_s + u"a bad=one"_s << u"a keyword or a quote is wrong"_s;
}

void ConnectionsTest::encryptionThatNothingForcesIsWarnedOf()
{
    QFETCH(QString, address);
    QFETCH(QString, warning);
    ui::ConnectionForm form;
    form.QWidget::show();
    field(form, u"Address"_s)->setText(address);
    const auto* banner = form.findChild<ui::Banner*>();
    QCOMPARE(banner->isVisible(), !warning.isEmpty());
    QVERIFY2(banner->text().contains(warning) || warning.isEmpty(), qPrintable(banner->text()));
}

void ConnectionsTest::theTlsModeIsPartOfTheProfile()
{
    ui::ConnectionForm form;
    form.show({ .name = u"x"_s, .address = u"postgresql://me@db.example/it's one"_s });
    auto* tls = form.findChild<QComboBox*>();
    tls->setCurrentIndex(tls->findData(u"verify-full"_s));
    REQUIRE_VALUE(const pg::Settings again, pg::Settings::parse(form.profile().address));
    QCOMPARE(again.value("sslmode"), u"verify-full"_s);
    QCOMPARE(again.value("dbname"), u"it's one"_s);
    QCOMPARE(again.value("user"), u"me"_s);
}

void ConnectionsTest::profilesAreSavedAndRemoved()
{
    ui::Session session;
    ui::Connector connector(session);
    ui::ConnectionsPage page(session, connector);
    page.show();
    QVERIFY(!button(page, u"Connect"_s)->isEnabled());
    field(page, u"Address"_s)->setText(u"host=db.example dbname=app"_s);
    QVERIFY(button(page, u"Connect"_s)->isEnabled());
    QVERIFY(!button(page, u"Save"_s)->isEnabled());
    field(page, u"Name"_s)->setText(u"The app"_s);
    button(page, u"Save"_s)->click();
    QCOMPARE(ui::ProfileStore().saved(), (QList<ui::Profile> { { u"The app"_s, u"host=db.example dbname=app"_s } }));
    auto* list = page.findChild<QTreeWidget*>();
    field(page, u"Address"_s)->clear();
    list->setCurrentItem(list->findItems(u"The app"_s, Qt::MatchRecursive).value(0));
    QCOMPARE(field(page, u"Address"_s)->text(), u"host=db.example dbname=app"_s);
    QVERIFY(button(page, u"Remove from the list"_s)->isVisible());
    button(page, u"Remove from the list"_s)->click();
    QVERIFY(ui::ProfileStore().saved().isEmpty());
    QVERIFY(list->findItems(u"The app"_s, Qt::MatchRecursive).isEmpty());
}

void ConnectionsTest::servicesAreRead()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"pg_service.conf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# ours\n[production]\nhost=db.example\ndbname = app\npassword=s3cret\n\n[odd one]\nuser=o'hara\n");
    file.close();
    REQUIRE_VALUE(const QList<ui::Profile> services, ui::readServiceFile(path));
    QCOMPARE(services.size(), 2);
    QCOMPARE(services.first().name, u"production"_s);
    REQUIRE_VALUE(const pg::Settings first, pg::Settings::parse(services.first().address));
    QCOMPARE(first.describe(), u"db.example/app"_s);
    QVERIFY(!services.first().address.contains(u"s3cret"_s));
    REQUIRE_VALUE(const pg::Settings second, pg::Settings::parse(services.last().address));
    QCOMPARE(second.value("user"), u"o'hara"_s);
    qputenv("PGSERVICEFILE", QFile::encodeName(path));
    const auto found = ui::findProfile(u"production"_s);
    qunsetenv("PGSERVICEFILE");
    VERIFY_OK(found);
    QCOMPARE(found->address, u"service='production'"_s);
    COMPARE_ERROR(ui::readServiceFile(directory.filePath(u"none"_s)), ErrorCode::NotAFile);
}

void ConnectionsTest::anUnknownProfileNamesThoseThatThereAre()
{
    ui::ProfileStore().save({ .name = u"staging"_s, .address = u"host=s"_s });
    const auto found = ui::findProfile(u"stagin"_s);
    COMPARE_ERROR(found, ErrorCode::Usage);
    QVERIFY(found.error().args.join(u' ').contains(u"staging"_s));
}

void ConnectionsTest::theTestSaysWhoAndHowFast()
{
    NEEDS_SUPERUSER();
    const test::TestDatabase database;
    ui::Session session;
    ui::Connector connector(session);
    ui::ConnectionsPage page(session, connector);
    page.show();
    field(page, u"Address"_s)->setText(database.uri());
    button(page, u"Test"_s)->click();
    QTRY_VERIFY(shows(page, u"The server responds"_s));
    QVERIFY(shows(page, database.name()) && shows(page, u"Round trip"_s) && shows(page, u"superuser"_s)
            && shows(page, u" ms"_s));
    QCOMPARE(session.state(), State::None);
    field(page, u"Address"_s)->setText(u"host=/nonexistent dbname=x"_s);
    button(page, u"Test"_s)->click();
    QTRY_VERIFY(shows(page, u"Cannot connect to /nonexistent"_s) || shows(page, u"Cannot connect to"_s));
}

void ConnectionsTest::aRefusedPasswordIsAskedForOnce()
{
    NEEDS_SUPERUSER();
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    const QString role = u"asked_"_s + database.name();
    const auto demandPasswords = [&connection](const QString& rules) {
        return connection.executeScript(u"COPY (SELECT unnest(ARRAY["_s + rules + u"'local all all trust'])) TO '"_s
                                        + test::TestServer::instance().server().dataDirectory()
                                        + u"/pg_hba.conf'; SELECT pg_catalog.pg_reload_conf()"_s);
    };
    VERIFY_OK(connection.executeScript(u"CREATE ROLE "_s + role + u" LOGIN PASSWORD 'right'"_s));
    VERIFY_OK(demandPasswords(u"'local all "_s + role + u" scram-sha-256', "_s));
    ui::Session session;
    ui::Connector connector(session);
    ui::ConnectionsPage page(session, connector);
    page.show();
    QTest::qWait(200); // the server reads its rules
    field(page, u"Address"_s)->setText(database.uri() + u"&user="_s + role);
    button(page, u"Connect"_s)->click();
    QTRY_COMPARE(session.state(), State::Refused);
    QVERIFY2(shows(page, u"a password is required"_s), qPrintable(session.error().args.join(u'|')));
    field(page, u"Password"_s)->setText(u"wrong"_s);
    button(page, u"Connect"_s)->click();
    QTRY_VERIFY(session.state() == State::Refused
                && session.error().args.value(1).contains(u"password authentication failed"_s));
    QSignalSpy states(&session, &ui::Session::stateChanged);
    QTest::qWait(1500); // the first pause of a lost server is 1 s
    QVERIFY2(states.isEmpty(), "it must not try the same password again by itself");
    QVERIFY(ui::ProfileStore().recent().isEmpty());
    field(page, u"Password"_s)->setText(u"right"_s);
    button(page, u"Connect"_s)->click();
    QTRY_COMPARE(session.state(), State::Connected);
    QVERIFY(field(page, u"Password"_s)->text().isEmpty());
    session.close();
    VERIFY_OK(demandPasswords({}));
    VERIFY_OK(connection.executeScript(u"DROP ROLE "_s + role));
}

void ConnectionsTest::whatWasOpenedIsListedLately()
{
    const test::TestDatabase database;
    ui::Session session;
    ui::Connector connector(session);
    ui::ConnectionsPage page(session, connector);
    page.show();
    field(page, u"Address"_s)->setText(database.uri());
    QTest::keyClick(field(page, u"Address"_s), Qt::Key_Return);
    QTRY_COMPARE(session.state(), State::Connected);
    QCOMPARE(ui::ProfileStore().recent().first().address, database.uri());
    QTRY_VERIFY(shows(page, u"Open: "_s));
    button(page, u"Disconnect"_s)->click();
    QCOMPARE(session.state(), State::None);
    QVERIFY(!shows(page, u"Open: "_s));
}

void ConnectionsTest::droppedFilesAndAddressesAreTaken()
{
    ui::Session session;
    ui::Connector connector(session);
    ui::ConnectionsPage page(session, connector);
    page.show();
    const auto drop = [&page](const QMimeData& data) {
        QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QDropEvent event({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &event);
    };
    QMimeData address;
    address.setText(u"postgresql://me:pw@db.example/app"_s);
    drop(address);
    QCOMPARE(field(page, u"Address"_s)->text(), u"user=me dbname=app host=db.example"_s);
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"their.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[theirs]\nhost=h\n");
    file.close();
    QMimeData urls;
    urls.setUrls({ QUrl::fromLocalFile(file.fileName()) });
    drop(urls);
    QCOMPARE(page.findChild<QTreeWidget*>()->findItems(u"theirs"_s, Qt::MatchRecursive).size(), 1);
}

void ConnectionsTest::theMarkerIsKeptInTheDatabase()
{
    const test::TestDatabase database;
    ui::Session session;
    ui::Connector connector(session);
    ui::ConnectionsPage page(session, connector);
    page.show();
    field(page, u"Address"_s)->setText(database.uri());
    button(page, u"Connect"_s)->click();
    QTRY_COMPARE(session.state(), State::Connected);
    QComboBox* marker = nullptr;
    for (QComboBox* one : page.findChildren<QComboBox*>()) {
        if (one->accessibleName() == u"Environment of the database")
            marker = one;
    }
    const auto choose = [marker](run::Environment environment) {
        marker->setCurrentIndex(marker->findData(static_cast<int>(environment)));
        emit marker->activated(marker->currentIndex());
    };
    choose(run::Environment::Production);
    QTRY_COMPARE(session.target().environment, run::Environment::Production);
    QTRY_VERIFY(marker->isEnabled());
    bool typed = false;
    QTimer::singleShot(0, qApp, [&typed] {
        auto* dialog = qobject_cast<ui::LossDialog*>(QApplication::activeModalWidget());
        typed = dialog != nullptr && dialog->wantsTyping();
        if (dialog != nullptr)
            dialog->reject();
    });
    choose(run::Environment::Test);
    QVERIFY(typed);
    QCOMPARE(marker->currentData().toInt(), static_cast<int>(run::Environment::Production));
    session.setReadOnly(true);
    QVERIFY(!marker->isEnabled() && !marker->toolTip().isEmpty());
}

void ConnectionsTest::theRoleToWorkAsIsPartOfTheProfile()
{
    ui::Session session;
    ui::Connector connector(session);
    ui::ConnectionsPage page(session, connector);
    page.show();
    QVERIFY(field(page, u"Work as"_s)->toolTip().contains(u"superusers"_s));
    field(page, u"Address"_s)->setText(u"host=db.example dbname=app"_s);
    field(page, u"Name"_s)->setText(u"The app"_s);
    field(page, u"Work as"_s)->setText(u" app_owner "_s);
    button(page, u"Save"_s)->click();
    QCOMPARE(ui::ProfileStore().saved(),
             (QList<ui::Profile> { { u"The app"_s, u"host=db.example dbname=app"_s, u"app_owner"_s } }));
    ui::ProfileStore().save({ .name = u"Another"_s, .address = u"host=other.example"_s });
    page.refresh();
    auto* list = page.findChild<QTreeWidget*>();
    list->setCurrentItem(list->findItems(u"Another"_s, Qt::MatchRecursive).value(0));
    QVERIFY(field(page, u"Work as"_s)->text().isEmpty());
    list->setCurrentItem(list->findItems(u"The app"_s, Qt::MatchRecursive).value(0));
    QCOMPARE(field(page, u"Work as"_s)->text(), u"app_owner"_s);
}

void ConnectionsTest::aSuperuserChoosesWhomToWorkAs()
{
    NEEDS_SUPERUSER();
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    const QString role = u"worker_"_s + database.name();
    VERIFY_OK(connection.execute(u"CREATE ROLE "_s + role));
    {
        ui::Session session;
        ui::Connector connector(session);
        ui::ConnectionsPage page(session, connector);
        page.show();
        field(page, u"Address"_s)->setText(database.uri());
        field(page, u"Work as"_s)->setText(role);
        button(page, u"Test"_s)->click();
        QTRY_VERIFY(shows(page, u"Working as"_s) && shows(page, role));
        button(page, u"Connect"_s)->click();
        QTRY_COMPARE(session.state(), State::Connected);
        QCOMPARE(session.target().role, role);
        QCOMPARE(session.connectedRole(), u"stopover"_s);
        QCOMPARE(ui::ProfileStore().recent().first().workAs, role);
        // Where it is left open, the program finds one: here all of it is a superuser's.
        field(page, u"Work as"_s)->clear();
        button(page, u"Connect"_s)->click();
        QTRY_VERIFY(session.isConnected() && session.target().role == u"stopover"_s);
        field(page, u"Work as"_s)->setText(u"nobody_here"_s);
        button(page, u"Connect"_s)->click();
        QTRY_COMPARE(session.state(), State::Refused);
        QVERIFY(shows(page, u"Role nobody_here does not exist"_s));
    }
    QTRY_VERIFY(connection.execute(u"DROP ROLE IF EXISTS "_s + role));
}

STOPOVER_UI_TEST_MAIN(ConnectionsTest)
#include "tst_connections.moc"
