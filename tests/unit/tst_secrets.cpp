#include "core/run/event.h"
#include "core/sql/secrets.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>

using namespace stopover;
using namespace Qt::StringLiterals;

/// What leaves the program as SQL holds no password.
class SecretsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void noPasswordIsShown_data();
    void noPasswordIsShown();
    void otherStatementsStay_data();
    void otherStatementsStay();
    void theStatementCanStillBeRead();
    void theTimelineHoldsNoneOfThoseInTheWay();
};

void SecretsTest::theTimelineHoldsNoneOfThoseInTheWay()
{
    const run::Event event { .kind = run::EventKind::LockWait,
                             .blockers = { { .pid = 7, .query = u"ALTER ROLE a PASSWORD 'canary'"_s } } };
    const QByteArray json = QJsonDocument(event.toJson()).toJson();
    QVERIFY2(json.contains("ALTER ROLE a PASSWORD") && !json.contains("canary"), json.constData());
}

void SecretsTest::noPasswordIsShown_data()
{
    QTest::addColumn<QString>("statement");
    for (const char* statement : {
             "CREATE ROLE a LOGIN PASSWORD 'canary'",
             "CREATE USER a ENCRYPTED PASSWORD E'can\\'canary'",
             "ALTER ROLE a PASSWORD U&'canary'",
             "ALTER USER a WITH PASSWORD $$canary$$",
             "ALTER ROLE a PASSWORD $x$it's canary$x$",
             "CREATE USER MAPPING FOR a SERVER s OPTIONS (user 'x', password 'canary')",
             "ALTER USER MAPPING FOR a SERVER s OPTIONS (SET password 'canary')",
             "CREATE SERVER s FOREIGN DATA WRAPPER f OPTIONS (host 'h', sslpassword 'canary')",
             "ALTER SERVER s OPTIONS (ADD sslpassword 'canary')",
             "CREATE SUBSCRIPTION s CONNECTION 'host=h password=canary' PUBLICATION p",
             "ALTER SUBSCRIPTION s CONNECTION 'postgresql://u:canary@h/d'",
             "ALTER SYSTEM SET primary_conninfo = 'password=canary'",
             "SELECT dblink_connect('c', 'password=canary')",
             "COPY t FROM PROGRAM 'curl -u a:canary https://h/f.csv'",
             "INSERT INTO users (name, password) VALUES ('a', 'canary'), ('b', '''canary')",
             "UPDATE settings SET api_key = 'canary'",
             "DO $do$ BEGIN EXECUTE 'ALTER ROLE a PASSWORD ''canary'''; END $do$",
             "COMMENT ON ROLE a IS 'its password is canary'",
             "-- the password is canary\nSELECT 1",
             "/* password: /* canary */ canary */ SELECT 1",
             "SELECT 'a'; ALTER ROLE a /* old: canary */ PASSWORD 'canary'; SELECT 'b'",
             "ALTER ROLE a PASSWORD 'canary",
             "ALTER ROLE a PASSWORD $$canary",
             "/* password canary",
             "ALTER ROLE a PASSWORD\n'canary'\n'canary'",
         })
        QTest::newRow(statement) << QString::fromLatin1(statement);
}

void SecretsTest::noPasswordIsShown()
{
    QFETCH(QString, statement);
    const QString shown = sql::withoutSecrets(statement);
    QVERIFY2(!shown.contains(u"canary"_s), qPrintable(shown));
    QVERIFY(shown.contains(u'…'));
}

void SecretsTest::otherStatementsStay_data()
{
    QTest::addColumn<QString>("statement");
    for (const char* statement :
         { "SELECT 'a', $$b$$, E'c\\'d' -- e\n /* f */", "ALTER TABLE connections ADD servers int DEFAULT '1'", "",
           "SELECT $1, \"password_less", "COMMENT ON TABLE t IS 'it''s plain'" })
        QTest::newRow(statement) << QString::fromLatin1(statement);
}

void SecretsTest::otherStatementsStay()
{
    QFETCH(QString, statement);
    QCOMPARE(sql::withoutSecrets(statement), statement);
}

void SecretsTest::theStatementCanStillBeRead()
{
    QCOMPARE(sql::withoutSecrets(
                 u"SELECT 'plain';\n-- new one\nALTER ROLE \"it's\" PASSWORD 'x' VALID UNTIL '2030-01-01'; SELECT $1, "
                 "'plain'"_s),
             u"SELECT 'plain';\n-- …\nALTER ROLE \"it's\" PASSWORD '…' VALID UNTIL '…'; SELECT $1, 'plain'"_s);
}

STOPOVER_TEST_MAIN(SecretsTest)
#include "tst_secrets.moc"
