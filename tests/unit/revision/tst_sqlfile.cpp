#include "core/revision/sqlfile.h"
#include "core/revision/structuralfile.h"
#include "tests/unit/revision/testutil.h"

using namespace stopover;
using namespace stopover::revision;
using namespace Qt::StringLiterals;

class SqlFileTest final : public QObject
{
    Q_OBJECT

private slots:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sqlRevision();
    void sqlRefuses_data();
    void sqlRefuses();
    void structuralRevision();
    void structuralRefuses();
};

void SqlFileTest::sqlRevision()
{
    const SqlRevision revision =
        readSqlRevision("-- revision: 4f1c\n-- revises: 91aa, 92bb\n-- branch_labels: x  -- depends_on: core\n"
                        "-- created: 2026-11-20T10:00:00Z\n-- message: Add -- note: this is it\n\n"
                        "-- +stopover upgrade\nCREATE TABLE t (a text DEFAULT ';');\nDO $$ BEGIN; END $$;\n"
                        "-- +stopover autocommit\n-- why\n-- +stopover ignore T05 reason=it is new\nCREATE INDEX "
                        "CONCURRENTLY i ON t (a);\nSELECT 1;\n"
                        "-- +stopover downgrade\n-- +stopover batch\nDELETE FROM t;\n"
                        "-- +stopover verify\nSELECT true;\n",
                        u"x.sql"_s);
    QVERIFY2(revision.file.errors.isEmpty(), qPrintable(revision.file.errors.value(0).args.join(u'|')));
    const RevisionSpec expected { u"4f1c"_s, { u"91aa"_s, u"92bb"_s }, { u"core"_s }, { u"x"_s } };
    QCOMPARE(revision.file.spec, expected);
    QCOMPARE(revision.file.title, u"Add -- note: this is it"_s);
    QCOMPARE(revision.upgrade.size(), 4);
    QCOMPARE(revision.upgrade.at(0).text, u"CREATE TABLE t (a text DEFAULT ';')"_s);
    QCOMPARE(revision.upgrade.at(1).line, 9);
    QVERIFY(revision.upgrade.at(2).mode == SqlStatement::Mode::Autocommit);
    QCOMPARE(revision.upgrade.at(2).line, 13);
    QCOMPARE(revision.upgrade.at(2).text,
             u"-- +stopover ignore T05 reason=it is new\nCREATE INDEX CONCURRENTLY i ON t (a)"_s);
    QVERIFY(revision.upgrade.at(3).mode == SqlStatement::Mode::Plain);
    QVERIFY(revision.downgrade.at(0).mode == SqlStatement::Mode::Batch);
    QCOMPARE(revision.verify.size(), 1);
    QVERIFY(!revision.isIrreversible);
}

void SqlFileTest::sqlRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("line");
    const QByteArray head = "-- revision: a\n-- revises:\n";
    QTest::newRow("an unknown directive") << QByteArray(head + "-- +stopover upgrade\n-- +stopover fast\nSELECT 1;\n")
                                          << u"unknown_directive"_s << u"4"_s;
    QTest::newRow("a directive without a statement")
        << QByteArray(head + "-- +stopover upgrade\n-- +stopover batch\n-- +stopover downgrade\n")
        << u"directive_without_statement"_s << u"4"_s;
    QTest::newRow("a rule silenced above the sections")
        << QByteArray(head + "-- +stopover ignore T05 reason=x\n-- +stopover upgrade\n") << u"unknown_directive"_s
        << u"3"_s;
    QTest::newRow("a directive in verify")
        << QByteArray(head + "-- +stopover upgrade\n-- +stopover verify\n-- +stopover batch\nSELECT 1;")
        << u"directive_out_of_place"_s << u"5"_s;
    QTest::newRow("a statement before the sections")
        << QByteArray(head + "SELECT 1;\n-- +stopover upgrade\n") << u"statement_before_section"_s << u"3"_s;
    QTest::newRow("no upgrade") << QByteArray(head + "-- +stopover downgrade\n") << u"no_upgrade"_s << u"1"_s;
    QTest::newRow("a section twice") << QByteArray(head + "-- +stopover upgrade\n-- +stopover upgrade\n")
                                     << u"section_twice"_s << u"4"_s;
    QTest::newRow("a key twice") << QByteArray("-- revision: a\n-- revises:\n-- revises: b\n-- +stopover upgrade\n")
                                 << u"key_twice"_s << u"3"_s;
    QTest::newRow("an open quote") << QByteArray(head + "-- +stopover upgrade\nSELECT 'x;\n") << u"unterminated"_s
                                   << u"4"_s;
}

void SqlFileTest::sqlRefuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    QFETCH(QString, line);
    const SqlRevision revision = readSqlRevision(text, u"x.sql"_s);
    QVERIFY(!revision.file.errors.isEmpty());
    QCOMPARE(revision.file.errors.constFirst().args.value(2), reason);
    QCOMPARE(revision.file.errors.constFirst().args.value(1), line);
}

void SqlFileTest::structuralRevision()
{
    // What the operation says is for core/change to judge.
    const RevisionFile file = readStructuralRevision(
        "revision = \"b2f1\"\nrevises = [\"ae55\"]\nmessage = \"Partition chunks\"\n[repartition]\n"
        "table = \"public.chunks\"\nstrategy = \"range\"\nkey = \"at\"\ninterval = \"month\"\n",
        u"x.toml"_s);
    QVERIFY(file.errors.isEmpty());
    QCOMPARE(file.kind, FileKind::Structural);
    QCOMPARE(file.spec.id, u"b2f1"_s);
    QCOMPARE(file.spec.parents, QStringList(u"ae55"_s));
    QCOMPARE(file.title, u"Partition chunks"_s);
}

void SqlFileTest::structuralRefuses()
{
    const auto errorOf = [](const QByteArray& text) {
        const RevisionFile read = readStructuralRevision(text, u"x.toml"_s);
        return read.errors.isEmpty() ? QString() : read.errors.constFirst().args.join(u' ');
    };
    const QByteArray head = "revision = 'a'\nrevises = []\n";
    QCOMPARE(errorOf(head), u"x.toml 1 no_operation repartition"_s);
    QCOMPARE(errorOf(head + "repartition = 'hash'\n"), u"x.toml 3 no_operation repartition"_s);
    QVERIFY(errorOf(head + "partition = 1\n[repartition]\n").startsWith(u"x.toml:3 partition"_s));
    QCOMPARE(errorOf("revision = 1\nrevises = []\n[repartition]\n"), u"x.toml 1 not_text revision"_s);
    QVERIFY(errorOf("revision = \n").startsWith(u"x.toml 1 "_s));
}

QTEST_GUILESS_MAIN(SqlFileTest)
#include "tst_sqlfile.moc"
