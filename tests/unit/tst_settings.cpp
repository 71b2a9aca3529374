#include "core/pg/settings.h"
#include "core/pg/sqlstate.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace stopover::pg;
using namespace Qt::StringLiterals;

/// How connection texts are read; no server is asked.
class SettingsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void passwordIsKeptApart_data();
    void passwordIsKeptApart();
    void badTextsShowNoSecret_data();
    void badTextsShowNoSecret();
    void changesReplace();
    void otherMachinesAreVerified_data();
    void otherMachinesAreVerified();
    void onlyTransientErrorsAreRetried_data();
    void onlyTransientErrorsAreRetried();
};

void SettingsTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("value");
    QTest::newRow("nothing leaves all to the environment") << QString() << u"dbname"_s << QString();
    QTest::newRow("a bare name is a database") << u"demo"_s << u"dbname"_s << u"demo"_s;
    QTest::newRow("a database of a URI") << u"postgresql://host/demo"_s << u"dbname"_s << u"demo"_s;
    QTest::newRow("a host of a URI") << u"postgres://db.example:5433/demo"_s << u"host"_s << u"db.example"_s;
    QTest::newRow("a port of a URI") << u"postgres://db.example:5433/demo"_s << u"port"_s << u"5433"_s;
    QTest::newRow("a socket directory") << u"postgresql:///demo?host=/tmp/a%20b"_s << u"host"_s << u"/tmp/a b"_s;
    QTest::newRow("a keyword string") << u"host=/tmp dbname=demo"_s << u"host"_s << u"/tmp"_s;
    QTest::newRow("a quoted value") << u"dbname='it\\'s'"_s << u"dbname"_s << u"it's"_s;
    QTest::newRow("a service") << u"service=production"_s << u"service"_s << u"production"_s;
    QTest::newRow("blanks around") << u"  demo\n"_s << u"dbname"_s << u"demo"_s;
}

void SettingsTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, keyword);
    QFETCH(QString, value);
    REQUIRE_VALUE(const Settings settings, Settings::parse(text));
    QCOMPARE(settings.value(keyword.toLatin1()), value);
}

void SettingsTest::passwordIsKeptApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("in a URI") << u"postgresql://me:hunter2@host/demo"_s;
    QTest::newRow("as a parameter of a URI") << u"postgresql://me@host/demo?password=hunter2"_s;
    QTest::newRow("in a keyword string") << u"user=me host=host dbname=demo password=hunter2"_s;
}

void SettingsTest::passwordIsKeptApart()
{
    QFETCH(QString, text);
    REQUIRE_VALUE(const Settings settings, Settings::parse(text));
    QVERIFY(settings.hasPassword());
    QCOMPARE(settings.keywords().password.reveal(), QByteArray("hunter2"));
    QCOMPARE(settings.describe(), u"me@host/demo"_s);
    for (const auto& [keyword, value] : settings.keywords().keywords)
        QVERIFY2(!value.contains("hunter2"), keyword.constData());
}

void SettingsTest::badTextsShowNoSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an unknown keyword") << u"host=x passwort=hunter2"_s;
    QTest::newRow("an unknown parameter") << u"postgresql://host/demo?passwort=hunter2"_s;
    QTest::newRow("an open quote") << u"host=x password='hunter2"_s;
    QTest::newRow("a bad percent sign") << u"postgresql://me:hunter2%ZZ@host/demo"_s;
    QTest::newRow("an open bracket") << u"postgresql://me:hunter2@[::1/demo"_s;
    QTest::newRow("a value without a keyword") << u"host=x = hunter2"_s;
    QTest::newRow("a NUL") << u"password=hunter2"_s + QChar::Null;
}

void SettingsTest::badTextsShowNoSecret()
{
    QFETCH(QString, text);
    const Result<Settings> refused = Settings::parse(text);
    COMPARE_ERROR(refused, ErrorCode::BadConnectionSettings);
    QVERIFY(!test::describe(refused.error()).contains("hunter2"));
    QVERIFY(!refused.error().args.value(0).isEmpty());
}

void SettingsTest::changesReplace()
{
    REQUIRE_VALUE(const Settings settings, Settings::parse(u"host=/tmp dbname=one"_s));
    const Settings changed = settings.withDatabase(u"two"_s).withApplicationName(u"worker"_s).withDatabase(u"three"_s);
    QCOMPARE(changed.value("dbname"), u"three"_s);
    QCOMPARE(changed.value("application_name"), u"worker"_s);
    QCOMPARE(changed.text(), u"dbname=three host=/tmp application_name=worker"_s);
    QCOMPARE(settings.value("dbname"), u"one"_s);
    QVERIFY(settings.withPassword(Secret("x")).hasPassword());
}

void SettingsTest::otherMachinesAreVerified_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mode");
    QTest::newRow("another machine") << u"host=db.example"_s << u"verify-full"_s;
    QTest::newRow("one of several") << u"host=localhost,db.example"_s << u"verify-full"_s;
    QTest::newRow("as given") << u"host=db.example sslmode=require"_s << u"require"_s;
    QTest::newRow("a service decides") << u"service=production host=db.example"_s << QString();
    QTest::newRow("a socket") << u"host=/tmp"_s << QString();
    QTest::newRow("this machine") << u"host=127.0.0.1"_s << QString();
}

void SettingsTest::otherMachinesAreVerified()
{
    QFETCH(QString, text);
    QFETCH(QString, mode);
    REQUIRE_VALUE(const Settings settings, Settings::parse(text));
    QString found;
    for (const auto& [keyword, value] : settings.keywords().keywords) {
        if (keyword == "sslmode")
            found = QString::fromUtf8(value);
    }
    QCOMPARE(found, mode);
    QVERIFY(!settings.text().contains("verify-full"_L1));
}

void SettingsTest::onlyTransientErrorsAreRetried_data()
{
    QTest::addColumn<QString>("sqlState");
    QTest::addColumn<bool>("transient");
    QTest::newRow("lock timeout") << u"55P03"_s << true;
    QTest::newRow("deadlock") << u"40P01"_s << true;
    QTest::newRow("serialization failure") << u"40001"_s << true;
    QTest::newRow("cancelled") << u"57014"_s << false;
    QTest::newRow("duplicate key") << u"23505"_s << false;
    QTest::newRow("disk full") << u"53100"_s << false;
}

void SettingsTest::onlyTransientErrorsAreRetried()
{
    QFETCH(QString, sqlState);
    QFETCH(bool, transient);
    Error error = Error::of(ErrorCode::Sql);
    error.sqlState = sqlState;
    QCOMPARE(isTransient(error), transient);
    error.code = ErrorCode::CommitInDoubt;
    QVERIFY(!isTransient(error));
}

STOPOVER_TEST_MAIN(SettingsTest)
#include "tst_settings.moc"
