#include "core/catalog/schema.h"
#include "core/risk/lint.h"
#include "core/risk/predictor.h"
#include "core/sql/script.h"
#include "tests/support/testcase.h"

#include <QFile>

using namespace stopover;
using namespace Qt::StringLiterals;

namespace {

/// What was measured on the servers: a row is a version and a statement, run in one transaction.
struct Measured
{
    int version = 0;
    QString statement;
    QStringList locks;
    QStringList made; ///< relations that the statement itself makes
    QStringList rewritten;
    QStringList scanned;
    QString blocks;
    QString error;
};

QStringList listOf(const QString& field)
{
    static const QRegularExpression counts(u"\\([^)]*\\)"_s);
    QString text = field;
    text.remove(counts);
    QStringList items;
    for (const QString& item : text.split(u','))
        items.append(item.trimmed());
    items.removeAll(QString());
    items.removeAll(u"-"_s);
    items.sort();
    return items;
}

QList<Measured> readMeasured()
{
    QFile file(QStringLiteral(STOPOVER_SOURCE_DIR "/tests/data/locks.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/data/locks.tsv is missing");
    QList<Measured> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
    for (const QString& line : lines) {
        const QStringList fields = line.split(u'\t');
        QString locks = fields.value(2);
        static const QRegularExpression made(u"w\\.(\\w+)(?:\\([a-z]+\\))?\\*new"_s);
        QStringList madeHere;
        for (const QRegularExpressionMatch& match : made.globalMatch(locks))
            madeHere.append(match.captured(1));
        rows.append({ .version = fields.value(0).toInt(),
                      .statement = fields.value(1),
                      .locks = listOf(locks.remove(u"*new"_s)),
                      .made = madeHere,
                      .rewritten = listOf(fields.value(3)),
                      .scanned = listOf(fields.value(5)),
                      .blocks = fields.value(6),
                      .error = fields.value(7) });
    }
    return rows;
}

/// What was done before a statement, beside locks-setup.sql. `occurrence` counts equal statements.
QString setUpOf(const QString& statement, int occurrence)
{
    if (statement.contains("big2"_L1))
        return u"create table big2(id int); insert into big2 values (1),(2),(3)"_s;
    if (statement.startsWith("alter table q18"_L1))
        return u"create table q18(a int, b int generated always as (a*2) stored); insert into q18 values (1)"_s;
    if (statement.startsWith("alter table q "_L1))
        return u"create table q(a int, b int generated always as (a*2) stored)"_s;
    if (statement.contains("table tu "_L1))
        return u"create unlogged table tu(a int)"_s;
    if (statement.contains("dck2"_L1))
        return u"create domain dck2 as int check (value > 0) default 1"_s;
    if (statement.contains("ptref"_L1))
        return u"create table ptref(k int primary key)"_s;
    if (statement.contains("add primary key"_L1))
        return u"alter table t drop constraint t_pkey cascade"_s;
    if (statement.contains("attach partition"_L1) && occurrence == 2)
        return u"alter table pnew add check (k >= 20 and k < 30); alter table pdef add check (k < 20 or k >= 30)"_s;
    if (statement.contains("attach partition"_L1) && occurrence == 3)
        return u"drop table pdef"_s;
    if (statement.contains("set not null"_L1) && occurrence == 1)
        return u"alter table t add constraint n_there check (n is not null)"_s;
    if (statement.contains("alter name type varchar(100)"_L1) && occurrence == 1)
        return u"drop table inh; drop view v cascade"_s;
    return {};
}

/// Names that the statement itself gives: the prediction speaks of what is there before.
QString nameBefore(const QString& lock)
{
    static const QHash<QString, QString> renamed { { u"w.t9=AX"_s, u"w.t=AX"_s },
                                                   { u"w.v9=AX"_s, u"w.v=AX"_s },
                                                   { u"w.u1=SUX"_s, u"w.t_u_idx=SUX"_s },
                                                   { u"w.u1=AX"_s, u"w.t_u_idx=AX"_s } };
    return renamed.value(lock, lock);
}

/// An error that only rows, not the catalog, bring about; or one of the server's grammar.
bool isOutOfReach(const Measured& row)
{
    return row.error.contains("violates foreign key"_L1) || row.error.contains("syntax error"_L1)
        || row.error.contains("SETUPERR"_L1) || row.error.contains("does not exist"_L1)
        || row.error.contains("unsafe use"_L1);
}

QStringList bare(QStringList names)
{
    for (QString& name : names)
        name = name.section(u'.', -1);
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace

class LocksTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void predictionIsWhatWasMeasured_data();
    void predictionIsWhatWasMeasured();

    void withoutCatalogTheTableItselfIsRight_data() { predictionIsWhatWasMeasured_data(); }

    void withoutCatalogTheTableItselfIsRight();

private:
    catalog::Schema schemaAfter(const QString& setUp);
    QString m_setup;
    QHash<QString, catalog::Schema> m_schemas;
    std::unique_ptr<test::TestDatabase> m_database;
};

void LocksTest::initTestCase()
{
    QFile file(QStringLiteral(STOPOVER_SOURCE_DIR "/tests/data/locks-setup.sql"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_setup = QString::fromUtf8(file.readAll());
    m_database = std::make_unique<test::TestDatabase>();
}

catalog::Schema LocksTest::schemaAfter(const QString& setUp)
{
    if (const auto known = m_schemas.constFind(setUp); known != m_schemas.cend())
        return *known;
    pg::Connection connection = m_database->connect();
    if (!connection.executeScript(m_setup)
        || !connection.executeScript(u"set search_path = w;"_s + setUp + u"; analyze"_s))
        qFatal("the setup fails");
    auto database = catalog::Database::open(m_database->settings());
    auto schema = catalog::readSchema(*database);
    if (!schema)
        qFatal("%s", test::describe(schema.error()).constData());
    schema->searchPath = { u"w"_s };
    m_schemas.insert(setUp, *schema);
    return *schema;
}

void LocksTest::predictionIsWhatWasMeasured_data()
{
    QTest::addColumn<Measured>("row");
    QTest::addColumn<int>("occurrence");
    QHash<QString, int> seen;
    for (const Measured& row : readMeasured()) {
        const QString key = QString::number(row.version) + u' ' + row.statement;
        const int occurrence = seen[key]++;
        if (!isOutOfReach(row))
            QTest::addRow("%s #%d", qUtf8Printable(key), occurrence) << row << occurrence;
    }
}

void LocksTest::predictionIsWhatWasMeasured()
{
    QFETCH(Measured, row);
    QFETCH(int, occurrence);
    catalog::Schema schema = schemaAfter(setUpOf(row.statement, occurrence));
    schema.timeZone =
        row.statement.contains("ts type timestamptz"_L1) && occurrence == 2 ? u"Europe/Berlin"_s : u"UTC"_s;
    REQUIRE_VALUE(const risk::LintReport report,
                  risk::lintScript(row.statement.toUtf8(), { .version = row.version * 10000, .schema = schema }));
    const risk::Effects& effects = report.statements.constFirst().effects;
    if (row.error.contains("transaction block"_L1)) {
        QVERIFY2(effects.noTransaction, "the server refuses it in a transaction");
        return;
    }
    if (!row.error.isEmpty()) {
        QVERIFY2(!effects.refused.isEmpty(), qUtf8Printable(row.error));
        return;
    }
    QCOMPARE(effects.refused, QString());
    QStringList expected;
    for (const QString& lock : row.locks) {
        // Seen on one server only, by chance of its caches.
        if (!(row.statement.startsWith("create table new1"_L1) && lock == "w.ref_pkey=AS"_L1))
            expected.append(nameBefore(lock));
    }
    expected.sort();
    QStringList predicted;
    for (const risk::RelationLock& lock : effects.locks) {
        // pg_locks was read after the statement: what it has dropped had no name any more.
        if (!effects.drops.contains(lock.relation) || lock.isNew)
            predicted.append(lock.relation + u'=' + risk::lockCode(lock.mode));
    }
    predicted.sort();
    QCOMPARE(predicted, expected);
    QCOMPARE(bare(effects.rewrites), row.rewritten);
    // Checking a new, empty table is no scan that anybody waits for.
    QStringList scanned = row.scanned;
    scanned.removeIf([&row](const QString& name) { return row.made.contains(name); });
    QCOMPARE(bare(effects.scans), scanned);
    if (row.blocks.contains("SELECT:BLOCK"_L1))
        QVERIFY(effects.blocksReads());
    if (row.blocks.contains("INSERT:BLOCK"_L1))
        QVERIFY(effects.blocksWrites());
}

/// Only the text is there: the lock on the table that is named must be the same.
void LocksTest::withoutCatalogTheTableItselfIsRight()
{
    QFETCH(Measured, row);
    if (!row.error.isEmpty())
        return;
    REQUIRE_VALUE(const risk::LintReport report,
                  risk::lintScript(row.statement.toUtf8(), { .version = row.version * 10000 }));
    for (const risk::RelationLock& lock : report.statements.constFirst().effects.locks) {
        for (const QString& measured : row.locks) {
            if (measured.section(u'=', 0, 0) == QString(u"w."_s + lock.relation))
                QCOMPARE(risk::lockCode(lock.mode), measured.section(u'=', 1));
        }
    }
}

STOPOVER_TEST_MAIN(LocksTest)

#include "tst_locks.moc"
