#include "core/change/partitionsahead.h"
#include "core/run/journalschema.h"
#include "core/service/runservice.h"
#include "tests/support/confirmed.h"
#include "tests/support/movecase.h"

using namespace stopover;
using namespace Qt::StringLiterals;

/// Further partitions of a table: where they begin, what they are like, and how they are taken back.
class PartitionsAheadTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void rangesGoOn_data();
    void rangesGoOn();
    void whatTheBoundsDoNotTellIsRefused_data();
    void whatTheBoundsDoNotTellIsRefused();
    void boundsThatDoNotRiseAreRefused_data();
    void boundsThatDoNotRiseAreRefused();
    void theDatabaseTellsTheTimeZone();
    void likelyZonesThatDifferAreSaid();
    void theRunThatPartitionedKnowsTheZone();
    void anIdentityThatIsGoneIsNotCopied();
    void keysOfPartitionsMadeSinceThePlanHold();
    void aTableThatBecameAPartitionIsNotTakenAway();
    void aNameThatIsTakenIsLeftAlone();
    void aPartitionIsLikeItsSibling_data();
    void aPartitionIsLikeItsSibling();
    void keysOfLeavesHoldInNewOnes();
    void rulesOfAPartitionAlone();
    void partitionsBelowAreMadeToo();
    void aPublishedPartitionIsSaid();
    void hashesOfTheKeyBelowAreMadeToo();
    void writersGoOnMeanwhile();
    void rowsInDefaultAreCounted();
    void aLargeDefaultIsNotScannedUnderTheLock();
    void aRunThatStoppedGoesOn();
    void abortDropsOnlyWhatIsEmptyAndItsOwn();
    void aTableThatBakesGetsPartitions();

private:
    [[nodiscard]] Result<run::Plan> plan(int count = 3, const QString& zone = {}) const
    {
        return change::planAhead(settings(), { .table = { u"public"_s, u"t"_s }, .count = count, .timeZone = zone });
    }

    [[nodiscard]] service::Ended begin(int count, const QString& stopBefore = {}) const;
    [[nodiscard]] service::Ended enter(RunId run, run::Phase phase) const;

    /// Rules of the findings that block, and the one that was looked for first.
    [[nodiscard]] static QString blocking(const Result<run::Plan>& plan)
    {
        if (!plan)
            return QString::fromUtf8(test::describe(plan.error()));
        QStringList rules;
        for (const run::Finding& finding : plan->findings) {
            if (finding.severity == run::Severity::Block)
                rules.append(finding.rule);
        }
        return rules.join(u' ');
    }

    /// The partitions that are not in `before`, with their bounds.
    [[nodiscard]] QString newOnes(const QString& before) const
    {
        return scalar(
            u"SELECT string_agg(concat_ws(' ', relname, replace(regexp_replace(pg_get_expr(relpartbound, oid),"
            " 'FOR VALUES FROM .(.*). TO .(.*).$', '\\1..\\2'), '''', '')), ', ' ORDER BY oid) FROM pg_class"
            " WHERE relispartition AND relkind IN ('r', 'p') AND relname <> ALL (%1)"_s.arg(before));
    }

    [[nodiscard]] QString leaves() const
    {
        return sql::literal(
            scalar(u"SELECT array_agg(relname) FROM pg_class WHERE relispartition AND relkind IN ('r', 'p')"_s));
    }
};

namespace {

QString rangeTable(const QString& type, const QList<QStringList>& partitions)
{
    QString script = u"CREATE TABLE public.t (id bigint, k "_s + type + u") PARTITION BY RANGE (k);"_s;
    for (const QStringList& one : partitions)
        script += u"CREATE TABLE public.%1 PARTITION OF public.t FOR VALUES FROM (%2) TO (%3);"_s.arg(
            sql::quoted(one.at(0)), one.at(1) == u"MINVALUE"_s ? one.at(1) : sql::literal(one.at(1)),
            one.at(2) == u"MAXVALUE"_s ? one.at(2) : sql::literal(one.at(2)));
    return script;
}

const QList<QStringList> februaryAndMarch { { u"t_2026_02"_s, u"2026-02-01"_s, u"2026-03-01"_s },
                                            { u"t_2026_03"_s, u"2026-03-01"_s, u"2026-04-01"_s } };

QString ofDatabase(const QString& zone)
{
    return u"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone = %L', current_database(), '%1'); END $$"_s
        .replace(u"%1"_s, zone);
}

/// What two tables look like, apart from their own names.
QString unnamed(QString text, const QString& name)
{
    return text.replace(name, u"@"_s);
}

} // namespace

service::Ended PartitionsAheadTest::begin(int count, const QString& stopBefore) const
{
    run::Control control;
    const auto made = plan(count);
    if (!made)
        return { {}, { .outcome = Outcome::Failed, .error = made.error() } };
    return service::RunService(settings())
        .start(*made, { .options = { .stopBefore = stopBefore } }, { .control = control });
}

service::Ended PartitionsAheadTest::enter(RunId run, run::Phase phase) const
{
    run::Control control;
    return service::RunService(settings())
        .enter(run, phase, { .confirmation = test::Confirmed::of(u"public.t"_s) }, { .control = control });
}

void PartitionsAheadTest::rangesGoOn_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QList<QStringList>>("partitions");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    using Rows = QList<QStringList>;
    const auto row = [](const char* name, const QString& type, const Rows& partitions, const QString& expected,
                        const QString& zone = {}) { QTest::newRow(name) << type << partitions << zone << expected; };
    row("one month", u"date"_s, { { u"t_y2026m02"_s, u"2026-02-01"_s, u"2026-03-01"_s } },
        u"t_y2026m03 2026-03-01..2026-04-01, t_y2026m04 2026-04-01..2026-05-01, t_y2026m05 2026-05-01..2026-06-01"_s);
    row("months over the end of a year", u"timestamp"_s,
        { { u"t_202510"_s, u"2025-10-01"_s, u"2025-11-01"_s }, { u"t_202511"_s, u"2025-11-01"_s, u"2025-12-01"_s } },
        u"t_202512 2025-12-01 00:00:00..2026-01-01 00:00:00, t_202601 2026-01-01 00:00:00..2026-02-01 00:00:00, "
        "t_202602 2026-02-01 00:00:00..2026-03-01 00:00:00"_s);
    row("quarters", u"date"_s,
        { { u"t_2026q1"_s, u"2026-01-01"_s, u"2026-04-01"_s }, { u"t_2026q2"_s, u"2026-04-01"_s, u"2026-07-01"_s } },
        u"t_2026q3 2026-07-01..2026-10-01, t_2026q4 2026-10-01..2027-01-01, t_2027q1 2027-01-01..2027-04-01"_s);
    row("quarters of 92 days each", u"date"_s,
        { { u"a"_s, u"2026-07-01"_s, u"2026-10-01"_s }, { u"b"_s, u"2026-10-01"_s, u"2027-01-01"_s } },
        u"t_y2027m01 2027-01-01..2027-04-01, t_y2027m04 2027-04-01..2027-07-01, t_y2027m07 2027-07-01..2027-10-01"_s);
    row("years", u"date"_s,
        { { u"t_2023"_s, u"2023-01-01"_s, u"2024-01-01"_s }, { u"t_2024"_s, u"2024-01-01"_s, u"2025-01-01"_s } },
        u"t_2025 2025-01-01..2026-01-01, t_2026 2026-01-01..2027-01-01, t_2027 2027-01-01..2028-01-01"_s);
    row("months behind a wider partition, over the end of a year", u"date"_s,
        { { u"t_2026"_s, u"2026-01-01"_s, u"2026-11-01"_s },
          { u"t_2026_11"_s, u"2026-11-01"_s, u"2026-12-01"_s },
          { u"t_2026_12"_s, u"2026-12-01"_s, u"2027-01-01"_s } },
        u"t_2027_01 2027-01-01..2027-02-01, t_2027_02 2027-02-01..2027-03-01, t_2027_03 2027-03-01..2027-04-01"_s);
    row("weeks by their numbers", u"date"_s,
        { { u"t_2026_w01"_s, u"2025-12-29"_s, u"2026-01-05"_s },
          { u"t_2026_w02"_s, u"2026-01-05"_s, u"2026-01-12"_s } },
        u"t_2026_w03 2026-01-12..2026-01-19, t_2026_w04 2026-01-19..2026-01-26, t_2026_w05 2026-01-26..2026-02-02"_s);
    row("months from the fifteenth", u"date"_s,
        { { u"t_2026_01_15"_s, u"2026-01-15"_s, u"2026-02-15"_s },
          { u"t_2026_02_15"_s, u"2026-02-15"_s, u"2026-03-15"_s } },
        u"t_2026_03_15 2026-03-15..2026-04-15, t_2026_04_15 2026-04-15..2026-05-15, "
        "t_2026_05_15 2026-05-15..2026-06-15"_s);
    row("28 days", u"date"_s,
        { { u"p1"_s, u"2026-01-04"_s, u"2026-02-01"_s }, { u"p2"_s, u"2026-02-01"_s, u"2026-03-01"_s } },
        u"p3 2026-03-01..2026-03-29, p4 2026-03-29..2026-04-26, p5 2026-04-26..2026-05-24"_s);
    row("four hours", u"timestamptz"_s,
        { { u"t_2026022720"_s, u"2026-02-27 20:00+00"_s, u"2026-02-28 00:00+00"_s },
          { u"t_2026022800"_s, u"2026-02-28 00:00+00"_s, u"2026-02-28 04:00+00"_s } },
        u"t_2026022804 2026-02-28 04:00:00+00..2026-02-28 08:00:00+00, "
        "t_2026022808 2026-02-28 08:00:00+00..2026-02-28 12:00:00+00, "
        "t_2026022812 2026-02-28 12:00:00+00..2026-02-28 16:00:00+00"_s);
    row("months of UTC", u"timestamptz"_s, { { u"t_2026_02"_s, u"2026-02-01 00:00+00"_s, u"2026-03-01 00:00+00"_s } },
        u"t_2026_03 2026-03-01 00:00:00+00..2026-04-01 00:00:00+00, "
        "t_2026_04 2026-04-01 00:00:00+00..2026-05-01 00:00:00+00, "
        "t_2026_05 2026-05-01 00:00:00+00..2026-06-01 00:00:00+00"_s);
    row("days over the change to summer time, whose zone the bounds tell", u"timestamptz"_s,
        { { u"t_20260328"_s, u"2026-03-27 23:00+00"_s, u"2026-03-28 23:00+00"_s },
          { u"t_20260329"_s, u"2026-03-28 23:00+00"_s, u"2026-03-29 22:00+00"_s },
          { u"t_20260330"_s, u"2026-03-29 22:00+00"_s, u"2026-03-30 22:00+00"_s } },
        u"t_20260331 2026-03-30 22:00:00+00..2026-03-31 22:00:00+00, "
        "t_20260401 2026-03-31 22:00:00+00..2026-04-01 22:00:00+00, "
        "t_20260402 2026-04-01 22:00:00+00..2026-04-02 22:00:00+00"_s);
    row("months of a zone that is named", u"timestamptz"_s,
        { { u"t_2026_02"_s, u"2026-01-31 23:00+00"_s, u"2026-02-28 23:00+00"_s } },
        u"t_2026_03 2026-02-28 23:00:00+00..2026-03-31 22:00:00+00, "
        "t_2026_04 2026-03-31 22:00:00+00..2026-04-30 22:00:00+00, "
        "t_2026_05 2026-04-30 22:00:00+00..2026-05-31 22:00:00+00"_s,
        u"Europe/Berlin"_s);
    row("hours over the change to summer time of a zone that is named", u"timestamptz"_s,
        { { u"t_2026032822"_s, u"2026-03-28 21:00+00"_s, u"2026-03-28 22:00+00"_s },
          { u"t_2026032823"_s, u"2026-03-28 22:00+00"_s, u"2026-03-28 23:00+00"_s } },
        u"t_2026032900 2026-03-28 23:00:00+00..2026-03-29 00:00:00+00, "
        "t_2026032901 2026-03-29 00:00:00+00..2026-03-29 01:00:00+00, "
        "t_2026032903 2026-03-29 01:00:00+00..2026-03-29 02:00:00+00"_s,
        u"Europe/Berlin"_s);
    row("hours over the change to winter time of a zone that is named", u"timestamptz"_s,
        { { u"t_2026102423"_s, u"2026-10-24 21:00+00"_s, u"2026-10-24 22:00+00"_s },
          { u"t_2026102500"_s, u"2026-10-24 22:00+00"_s, u"2026-10-24 23:00+00"_s } },
        u"t_y2026m10d25h01 2026-10-24 23:00:00+00..2026-10-25 00:00:00+00, "
        "t_y2026m10d25h02 2026-10-25 00:00:00+00..2026-10-25 01:00:00+00, "
        "t_y2026m10d25h02_2 2026-10-25 01:00:00+00..2026-10-25 02:00:00+00"_s,
        u"Europe/Berlin"_s);
    row("int4 by the lower bound", u"int"_s,
        { { u"t_n0"_s, u"0"_s, u"1000"_s }, { u"t_n1000"_s, u"1000"_s, u"2000"_s } },
        u"t_n2000 2000..3000, t_n3000 3000..4000, t_n4000 4000..5000"_s);
    row("int8 by both bounds", u"bigint"_s,
        { { u"t_0_100"_s, u"0"_s, u"100"_s }, { u"t_100_200"_s, u"100"_s, u"200"_s } },
        u"t_200_300 200..300, t_300_400 300..400, t_400_500 400..500"_s);
    row("numbers below zero", u"int"_s, { { u"t_nm200"_s, u"-200"_s, u"-100"_s }, { u"t_nm100"_s, u"-100"_s, u"0"_s } },
        u"t_n0 0..100, t_n100 100..200, t_n200 200..300"_s);
    row("numeric with a scale", u"numeric(10,2)"_s, { { u"a"_s, u"0"_s, u"0.5"_s }, { u"b"_s, u"0.50"_s, u"1"_s } },
        u"t_n1 1.00..1.50, t_n1_5 1.50..2.00, t_n2 2.00..2.50"_s);
    row("names of whole numbers with a scale", u"numeric(10,2)"_s,
        { { u"t_m100"_s, u"-100"_s, u"0"_s }, { u"t_0"_s, u"0"_s, u"100"_s } },
        u"t_100 100.00..200.00, t_200 200.00..300.00, t_300 300.00..400.00"_s);
    row("names that count", u"int"_s, { { u"t_p008"_s, u"0"_s, u"10"_s }, { u"t_p009"_s, u"10"_s, u"20"_s } },
        u"t_p010 20..30, t_p011 30..40, t_p012 40..50"_s);
    row("a first partition without a lower bound", u"int"_s,
        { { u"a"_s, u"MINVALUE"_s, u"10"_s }, { u"b"_s, u"10"_s, u"20"_s } },
        u"t_n20 20..30, t_n30 30..40, t_n40 40..50"_s);
}

void PartitionsAheadTest::rangesGoOn()
{
    QFETCH(QString, type);
    QFETCH(QList<QStringList>, partitions);
    QFETCH(QString, zone);
    QFETCH(QString, expected);
    EXECUTE(rangeTable(type, partitions));
    const QString before = leaves();
    REQUIRE_VALUE(const run::Plan planned, plan(3, zone));
    QCOMPARE(blocking(planned), QString());
    QCOMPARE(newOnes(before), QString());
    run::Control control;
    const service::Ended ended = service::RunService(settings()).start(planned, {}, { .control = control });
    QVERIFY2(ended.result.outcome == Outcome::Succeeded, test::describe(ended.result.error).constData());
    QCOMPARE(newOnes(before), expected);
    QCOMPARE(scalar(u"SELECT operation || ' ' || position || ' ' || target FROM stopover.run"_s),
             u"ahead finished public.t"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_constraint WHERE conname = 'stopover_bounds'"_s), u"0"_s);
}

void PartitionsAheadTest::whatTheBoundsDoNotTellIsRefused_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, const QString& script, const QString& rule) {
        QTest::newRow(name) << script << u"ahead."_s + rule;
    };
    row("a gap",
        rangeTable(u"date"_s, februaryAndMarch)
            + u"CREATE TABLE public.later PARTITION OF public.t FOR VALUES FROM ('2026-05-01') TO ('2026-06-01')"_s,
        u"gap"_s);
    row("uneven dates",
        rangeTable(u"date"_s, februaryAndMarch)
            + u"CREATE TABLE public.later PARTITION OF public.t FOR VALUES FROM ('2026-04-01') TO ('2026-04-11')"_s,
        u"uneven"_s);
    row("uneven numbers", rangeTable(u"int"_s, { { u"a"_s, u"0"_s, u"10"_s }, { u"b"_s, u"10"_s, u"25"_s } }),
        u"uneven"_s);
    row("a text that looks like a date", rangeTable(u"text"_s, { { u"a"_s, u"2026-01"_s, u"2026-02"_s } }),
        u"key_type"_s);
    row("no upper bound", rangeTable(u"int"_s, { { u"a"_s, u"0"_s, u"10"_s }, { u"b"_s, u"10"_s, u"MAXVALUE"_s } }),
        u"open_end"_s);
    row("infinity", rangeTable(u"date"_s, { { u"a"_s, u"2026-01-01"_s, u"infinity"_s } }), u"open_end"_s);
    row("no lower bound", rangeTable(u"int"_s, { { u"a"_s, u"MINVALUE"_s, u"10"_s } }), u"open_begin"_s);
    row("no partition", rangeTable(u"int"_s, {}), u"none"_s);
    row("DEFAULT only", rangeTable(u"int"_s, {}) + u"CREATE TABLE public.d PARTITION OF public.t DEFAULT"_s, u"none"_s);
    row("two columns",
        u"CREATE TABLE public.t (a int, b int) PARTITION BY RANGE (a, b);"
        "CREATE TABLE public.p PARTITION OF public.t FOR VALUES FROM (0, 0) TO (10, 0)"_s,
        u"key_columns"_s);
    row("an expression",
        u"CREATE TABLE public.t (a int) PARTITION BY RANGE ((a + 1));"
        "CREATE TABLE public.p PARTITION OF public.t FOR VALUES FROM (0) TO (10)"_s,
        u"key_expression"_s);
    row("the last number of a type", rangeTable(u"smallint"_s, { { u"a"_s, u"20000"_s, u"30000"_s } }),
        u"out_of_range"_s);
    row("months or weeks", rangeTable(u"date"_s, { { u"a"_s, u"2026-02-10"_s, u"2026-03-10"_s } }), u"ambiguous"_s);
    row("a winter of more than one zone",
        rangeTable(u"timestamptz"_s, { { u"a"_s, u"2025-12-31 23:00+00"_s, u"2026-01-31 23:00+00"_s } }),
        u"time_zone"_s);
    row("a foreign table",
        rangeTable(u"int"_s, {})
            + u"CREATE FOREIGN DATA WRAPPER nothing; CREATE SERVER nowhere FOREIGN DATA WRAPPER nothing;"
              "CREATE FOREIGN TABLE public.p PARTITION OF public.t FOR VALUES FROM (0) TO (10) SERVER nowhere"_s,
        u"foreign_table"_s);
    row("ranges of the same key below",
        u"CREATE TABLE public.t (k int) PARTITION BY RANGE (k);"
        "CREATE TABLE public.p PARTITION OF public.t FOR VALUES FROM (0) TO (10) PARTITION BY RANGE (k);"
        "CREATE TABLE public.pp PARTITION OF public.p FOR VALUES FROM (0) TO (10)"_s,
        u"inner_bounds"_s);
    row("lists of the same key below",
        u"CREATE TABLE public.t (k int) PARTITION BY RANGE (k);"
        "CREATE TABLE public.p PARTITION OF public.t FOR VALUES FROM (0) TO (10) PARTITION BY LIST (k);"
        "CREATE TABLE public.pp PARTITION OF public.p FOR VALUES IN (0, 1, 2)"_s,
        u"inner_bounds"_s);
    row("lists of an expression of the key below",
        u"CREATE TABLE public.t (k int) PARTITION BY RANGE (k);"
        "CREATE TABLE public.p PARTITION OF public.t FOR VALUES FROM (0) TO (10) PARTITION BY LIST ((k / 2));"
        "CREATE TABLE public.pp PARTITION OF public.p FOR VALUES IN (0, 1, 2, 3, 4)"_s,
        u"inner_bounds"_s);
}

void PartitionsAheadTest::whatTheBoundsDoNotTellIsRefused()
{
    NEEDS_SUPERUSER("a foreign table");
    QFETCH(QString, script);
    QFETCH(QString, rule);
    EXECUTE(script);
    const auto refused = plan();
    QCOMPARE(blocking(refused), rule);
    COMPARE_ERROR(Result<void>(Failure(begin(1).result.error)), ErrorCode::Blocked);
}

void PartitionsAheadTest::boundsThatDoNotRiseAreRefused_data()
{
    QTest::addColumn<QStringList>("bounds");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("count");
    QTest::newRow("an hour that is there twice")
        << QStringList { u"2026-10-23 00:30+00"_s, u"2026-10-24 00:30+00"_s, u"2026-10-25 00:30+00"_s }
        << u"Europe/Berlin"_s << 1;
    QTest::newRow("a day that was left out")
        << QStringList { u"2011-12-27 10:00+00"_s, u"2011-12-28 10:00+00"_s, u"2011-12-29 10:00+00"_s }
        << u"Pacific/Apia"_s << 2;
}

void PartitionsAheadTest::boundsThatDoNotRiseAreRefused()
{
    QFETCH(QStringList, bounds);
    QFETCH(QString, zone);
    QFETCH(int, count);
    EXECUTE(rangeTable(u"timestamptz"_s,
                       { { u"a"_s, bounds.at(0), bounds.at(1) }, { u"b"_s, bounds.at(1), bounds.at(2) } }));
    QCOMPARE(blocking(plan(count, zone)), u"ahead.clock_change"_s);
}

/// In winter London has the time of UTC; what follows tells them apart.
void PartitionsAheadTest::likelyZonesThatDifferAreSaid()
{
    EXECUTE(rangeTable(u"timestamptz"_s, { { u"t_2026_02"_s, u"2026-02-01 00:00+00"_s, u"2026-03-01 00:00+00"_s } })
            + ofDatabase(u"Europe/London"_s));
    REQUIRE_VALUE(const run::Plan refused, plan(1));
    QCOMPARE(blocking(refused), u"ahead.time_zone"_s);
    QCOMPARE(refused.findings.first().args, QStringList({ u"Europe/London"_s, u"UTC"_s }));
    QCOMPARE(blocking(plan(1, u"UTC"_s)), QString());
}

void PartitionsAheadTest::theRunThatPartitionedKnowsTheZone()
{
    EXECUTE(u"CREATE TABLE public.t (id bigint PRIMARY KEY, k timestamptz NOT NULL);"
            "INSERT INTO public.t VALUES (1, '2026-02-05 12:00+00')"_s);
    START_MOVE(u"[repartition]\ntable='public.t'\nstrategy='range'\nkey='k'\ninterval='month'\nahead=0\n"
               "timezone='UTC'\naccept=['unique.local']\n"_s);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(ofDatabase(u"Europe/London"_s));
    REQUIRE_VALUE(const run::Plan planned, plan(1));
    QCOMPARE(blocking(planned), QString());
    QCOMPARE(planned.facts[u"time_zone"_s].toString(), u"UTC"_s);
}

void PartitionsAheadTest::anIdentityThatIsGoneIsNotCopied()
{
    EXECUTE(rangeTable(u"date"_s, februaryAndMarch)
            + u"ALTER TABLE public.t ALTER id SET NOT NULL; CREATE UNIQUE INDEX gone ON public.t_2026_03 (id);"
              "ALTER TABLE public.t_2026_03 REPLICA IDENTITY USING INDEX gone; DROP INDEX public.gone"_s);
    const service::Ended ended = begin(1);
    QVERIFY2(ended.result.outcome == Outcome::Succeeded, test::describe(ended.result.error).constData());
    QCOMPARE(scalar(u"SELECT relreplident FROM pg_class WHERE relname = 't_2026_04'"_s), u"d"_s);
}

namespace {

const auto movedWithKey = u"CREATE TABLE public.others (id bigint PRIMARY KEY); INSERT INTO public.others VALUES (1);"
                          "CREATE TABLE public.t (id bigint PRIMARY KEY, k date NOT NULL, other bigint REFERENCES "
                          "public.others);"
                          "INSERT INTO public.t SELECT g, date '2026-01-05' + g, 1 FROM generate_series(1, 80) g"_s;
const auto byMonth = u"[repartition]\ntable='public.t'\nstrategy='range'\nkey='k'\ninterval='month'\nahead=0\n"
                     "accept=['unique.local']\n"_s;

} // namespace

/// From the swap on, not only once the parent has the key.
void PartitionsAheadTest::keysOfPartitionsMadeSinceThePlanHold()
{
    EXECUTE(movedWithKey);
    START_MOVE(byMonth);
    RUN_LEG(run::Phase::Apply);
    const service::Ended ended = begin(2);
    QVERIFY2(ended.result.outcome == Outcome::Succeeded, test::describe(ended.result.error).constData());
    EXECUTE(u"INSERT INTO public.t VALUES (1001, '2026-04-10', 1)"_s);
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND conrelid ="
                    " 'public.t_y2026m04'::regclass"_s),
             u"0"_s);
    const test::PhaseOutcome paused = hooked(run::Phase::Reapply, {}, u"constraints"_s);
    QVERIFY(paused.result.stoppedBefore);
    pg::Connection connection = m_database->connect();
    const auto orphan = connection.execute(u"INSERT INTO public.t VALUES (1002, '2026-04-11', 2)"_s);
    QVERIFY(!orphan);
    QCOMPARE(orphan.error().sqlState, u"23503"_s);
    EXECUTE(u"DROP TABLE public.t_y2026m01"_s);
    RUN_LEG(run::Phase::Reapply);
    QCOMPARE(scalar(u"SELECT string_agg(DISTINCT concat_ws(' ', convalidated, conislocal, coninhcount), ',') FROM"
                    " pg_constraint WHERE contype = 'f' AND conrelid <> 'public.t'::regclass AND connamespace ="
                    " 'public'::regnamespace"_s),
             u"t f 1"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND conrelid ="
                    " 'public.t_y2026m04'::regclass"_s),
             u"1"_s);
}

/// The other table is no partition: behind a swap the parent would be without these rows.
void PartitionsAheadTest::aTableThatBecameAPartitionIsNotTakenAway()
{
    EXECUTE(movedWithKey);
    START_MOVE(byMonth);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(u"CREATE TABLE public.archive (LIKE public.t) PARTITION BY RANGE (k);"
            "CREATE TABLE public.earlier PARTITION OF public.archive FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');"
            "INSERT INTO public.archive VALUES (5000, '2025-06-01', 1);"
            "ALTER TABLE public.archive ATTACH PARTITION public.t FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')"_s);
    const QString rows = test::digestOf(settings(), u"public.t"_s);
    const test::PhaseOutcome refused = test::runPhase(settings(), m_run, run::Phase::Rollback);
    QCOMPARE(refused.result.error.codeName(), u"not_carried"_s);
    QVERIFY(refused.result.error.args.last().startsWith("table.is_partition\tpublic.t"_L1));
    QCOMPARE(scalar(u"SELECT count(*) FROM public.archive"_s), scalar(u"SELECT count(*) + 1 FROM public.t"_s));
    EXECUTE(u"ALTER TABLE public.archive DETACH PARTITION public.t"_s);
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
    QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = 'public.t'::regclass"_s), u"r"_s);
}

void PartitionsAheadTest::theDatabaseTellsTheTimeZone()
{
    EXECUTE(rangeTable(u"timestamptz"_s, { { u"t_2026_02"_s, u"2026-01-31 23:00+00"_s, u"2026-02-28 23:00+00"_s } })
            + ofDatabase(u"Europe/Berlin"_s));
    const QString before = leaves();
    QCOMPARE(begin(2).result.outcome, Outcome::Succeeded);
    QCOMPARE(newOnes(before),
             u"t_2026_03 2026-02-28 23:00:00+00..2026-03-31 22:00:00+00, "
             "t_2026_04 2026-03-31 22:00:00+00..2026-04-30 22:00:00+00"_s);
    COMPARE_ERROR(plan(1, u"Europe/Nowhere"_s), ErrorCode::BadSpec);
}

void PartitionsAheadTest::aNameThatIsTakenIsLeftAlone()
{
    EXECUTE(rangeTable(u"date"_s, februaryAndMarch)
            + u"CREATE TABLE public.t_2026_04 (id int); CREATE TYPE public.t_y2026m04 AS ENUM ('x')"_s);
    const QString before = leaves();
    QCOMPARE(begin(2).result.outcome, Outcome::Succeeded);
    QCOMPARE(newOnes(before), u"t_y2026m04_2 2026-04-01..2026-05-01, t_2026_05 2026-05-01..2026-06-01"_s);
}

void PartitionsAheadTest::aPartitionIsLikeItsSibling_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("keys and indexes of the parent")
        << u"ALTER TABLE public.t ADD PRIMARY KEY (id, k); CREATE INDEX ON public.t (v) WHERE v > 0;"
           "ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (v < 1000);"
           "COMMENT ON CONSTRAINT t_check ON public.t_2026_03 IS 'of the table'"_s;
    QTest::newRow("keys and indexes of the leaf alone")
        << u"ALTER TABLE public.t_2026_03 ADD CONSTRAINT t_2026_03_pkey PRIMARY KEY (id) WITH (fillfactor = 70);"
           "CREATE UNIQUE INDEX leaf_v ON public.t_2026_03 (v) INCLUDE (k) WHERE v > 3;"
           "CREATE INDEX t_2026_03_expression ON public.t_2026_03 ((v + 1)) WITH (fillfactor = 60);"
           "ALTER TABLE public.t_2026_03 REPLICA IDENTITY USING INDEX t_2026_03_pkey;"
           "COMMENT ON INDEX public.leaf_v IS 'of the leaf'"_s;
    QTest::newRow("foreign keys and an exclusion")
        << u"CREATE TABLE public.others (id bigint PRIMARY KEY);"
           "ALTER TABLE public.t_2026_03 ADD CONSTRAINT leaf_fkey FOREIGN KEY (id) REFERENCES public.others ON DELETE "
           "CASCADE;"
           "ALTER TABLE public.t ADD CONSTRAINT parent_fkey FOREIGN KEY (v) REFERENCES public.others;"
           "COMMENT ON CONSTRAINT leaf_fkey ON public.t_2026_03 IS 'of the leaf';"
           "ALTER TABLE public.t_2026_03 ADD EXCLUDE USING btree (id WITH =)"_s;
    QTest::newRow("storage")
        << u"ALTER TABLE public.t_2026_03 SET (fillfactor = 80, autovacuum_vacuum_threshold = 77, "
           "toast.autovacuum_enabled = off);"
           "ALTER TABLE public.t_2026_03 ALTER note SET STORAGE EXTERNAL, ALTER v SET STATISTICS 321,"
           " ALTER v SET (n_distinct = 5), REPLICA IDENTITY FULL;"
           "CREATE STATISTICS public.t_2026_03_stat (ndistinct) ON id, v FROM public.t_2026_03"_s;
    QTest::newRow("rights and row security")
        << u"CREATE POLICY own ON public.t_2026_03 FOR SELECT USING (v > 0);"
           "ALTER TABLE public.t_2026_03 ENABLE ROW LEVEL SECURITY; ALTER TABLE public.t_2026_03 FORCE ROW LEVEL "
           "SECURITY;"
           "GRANT SELECT, INSERT ON public.t_2026_03 TO PUBLIC; GRANT UPDATE (v) ON public.t_2026_03 TO PUBLIC"_s;
    QTest::newRow("triggers and comments")
        << u"CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
           "CREATE TRIGGER of_parent BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();"
           "CREATE TRIGGER of_leaf BEFORE UPDATE OF v ON public.t_2026_03 FOR EACH ROW EXECUTE FUNCTION public.f();"
           "ALTER TABLE public.t_2026_03 ENABLE ALWAYS TRIGGER of_leaf;"
           "COMMENT ON TRIGGER of_leaf ON public.t_2026_03 IS 'of the leaf';"
           "COMMENT ON COLUMN public.t_2026_03.v IS 'a number'; COMMENT ON TABLE public.t_2026_03 IS 'a leaf'"_s;
    QTest::newRow("defaults and an unlogged leaf")
        << u"ALTER TABLE public.t_2026_03 SET UNLOGGED; ALTER TABLE public.t_2026_03 ALTER v SET DEFAULT 5;"
           "ALTER TABLE public.t ALTER id SET NOT NULL"_s;
}

void PartitionsAheadTest::aPartitionIsLikeItsSibling()
{
    NEEDS_SERVER(13, "triggers and comments");
    QFETCH(QString, script);
    EXECUTE(u"CREATE TABLE public.t (id bigint, gone int, k date NOT NULL, v bigint, note text, twice bigint GENERATED "
            "ALWAYS AS (v * 2) STORED) PARTITION BY RANGE (k); ALTER TABLE public.t DROP COLUMN gone;"
            "CREATE TABLE public.t_2026_02 PARTITION OF public.t FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');"
            "CREATE TABLE public.t_2026_03 PARTITION OF public.t FOR VALUES FROM ('2026-03-01') TO ('2026-04-01');"_s
            + script);
    const service::Ended ended = begin(2);
    QVERIFY2(ended.result.outcome == Outcome::Succeeded, test::describe(ended.result.error).constData());
    const QString stored =
        u"SELECT concat_ws(E'\\n', c.relpersistence, c.relam, c.reloptions::text, (SELECT reloptions::text FROM "
        u"pg_class "
        "WHERE oid = c.reltoastrelid), (SELECT string_agg(pg_get_indexdef(i.indexrelid) || i.indisreplident::text || "
        "coalesce(obj_description(i.indexrelid), '') || EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = "
        "i.indexrelid)::text || coalesce((SELECT reloptions::text FROM pg_class x WHERE x.oid = i.indexrelid), ''), "
        "E'\\n' ORDER BY "
        "i.indkey::text, i.indisunique)"
        " FROM pg_index i WHERE indrelid = c.oid), (SELECT string_agg(conname || contype::text || "
        "pg_get_constraintdef(oid) || conislocal::text || coninhcount::text || convalidated::text, E'\\n' ORDER BY "
        "replace(conname, 't_2026_05', 't_2026_03')) FROM pg_constraint WHERE conrelid = c.oid))"
        " FROM pg_class c WHERE c.oid = '%1'::regclass"_s;
    const QString old = u"public.t_2026_03"_s;
    const QString made = u"public.t_2026_05"_s;
    QCOMPARE(test::difference(unnamed(test::appearanceOf(settings(), made), u"t_2026_05"_s),
                              unnamed(test::appearanceOf(settings(), old), u"t_2026_03"_s)),
             QString());
    const auto withoutName = [](QString text, const QString& name) {
        // An index whose name does not begin with that of its table has it behind the new one.
        return text.replace(name + u"_leaf_v"_s, u"leaf_v"_s).replace(name, u"@"_s);
    };
    QCOMPARE(withoutName(scalar(stored.arg(made)), u"t_2026_05"_s),
             withoutName(scalar(stored.arg(old)), u"t_2026_03"_s));
}

/// Where the parent cannot have the key, each leaf has it.
void PartitionsAheadTest::keysOfLeavesHoldInNewOnes()
{
    EXECUTE(
        rangeTable(u"date"_s, februaryAndMarch)
        + u"ALTER TABLE public.t_2026_02 ADD PRIMARY KEY (id); ALTER TABLE public.t_2026_03 ADD PRIMARY KEY (id)"_s);
    QCOMPARE(begin(1).result.outcome, Outcome::Succeeded);
    EXECUTE(u"INSERT INTO public.t VALUES (1, '2026-04-05')"_s);
    pg::Connection connection = m_database->connect();
    const auto twice = connection.execute(u"INSERT INTO public.t VALUES (1, '2026-04-06')"_s);
    QVERIFY(!twice);
    QCOMPARE(twice.error().sqlState, u"23505"_s);
}

void PartitionsAheadTest::partitionsBelowAreMadeToo()
{
    EXECUTE(u"CREATE TABLE public.t (id bigint, k date, region text) PARTITION BY RANGE (k);"
            "CREATE TABLE public.t_2026_03 PARTITION OF public.t FOR VALUES FROM ('2026-03-01') TO ('2026-04-01')"
            " PARTITION BY LIST (region);"
            "CREATE TABLE public.t_2026_03_eu PARTITION OF public.t_2026_03 FOR VALUES IN ('de', 'fr');"
            "CREATE TABLE public.rest PARTITION OF public.t_2026_03 DEFAULT WITH (fillfactor = 50);"
            "ALTER TABLE public.t_2026_03_eu ADD UNIQUE (id);"
            "ALTER TABLE public.t ADD CONSTRAINT of_all CHECK (id > 0);"
            "ALTER TABLE public.t_2026_03_eu ADD CONSTRAINT of_march CHECK (k < '2026-04-01');"
            "ALTER TABLE public.t ADD PRIMARY KEY (id, k, region); CREATE INDEX ON public.t (region)"_s);
    const QString before = leaves();
    const service::Ended ended = begin(2);
    QVERIFY2(ended.result.outcome == Outcome::Succeeded, test::describe(ended.result.error).constData());
    QCOMPARE(newOnes(before),
             u"t_2026_04 2026-04-01..2026-05-01, t_2026_04_eu FOR VALUES IN (de, fr), t_2026_04_rest DEFAULT, "
             "t_2026_05 2026-05-01..2026-06-01, t_2026_05_eu FOR VALUES IN (de, fr), t_2026_05_rest DEFAULT"_s);
    EXECUTE(u"INSERT INTO public.t VALUES (1, '2026-05-05', 'de'), (2, '2026-05-06', 'us')"_s);
    QCOMPARE(scalar(u"SELECT string_agg(tableoid::regclass::text, ' ' ORDER BY id) FROM public.t"_s),
             u"public.t_2026_05_eu public.t_2026_05_rest"_s);
    const QString indexes = u"SELECT count(*) FROM pg_index WHERE indrelid = 'public.%1'::regclass AND indisvalid"_s;
    QCOMPARE(scalar(indexes.arg(u"t_2026_05_eu"_s)), scalar(indexes.arg(u"t_2026_03_eu"_s)));
    QCOMPARE(scalar(indexes.arg(u"t_2026_05"_s)), scalar(indexes.arg(u"t_2026_03"_s)));
    QCOMPARE(scalar(u"SELECT reloptions FROM pg_class WHERE relname = 't_2026_05_rest'"_s), u"{fillfactor=50}"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_index WHERE NOT indisvalid"_s), u"0"_s);
}

/// Its CHECK may spell its bounds: no other partition could take a row with that.
void PartitionsAheadTest::rulesOfAPartitionAlone()
{
    EXECUTE(rangeTable(u"date"_s, februaryAndMarch)
            + u"ALTER TABLE public.t ADD CONSTRAINT of_all CHECK (id > 0);"
              "ALTER TABLE public.t_2026_03 ADD CONSTRAINT bounds CHECK (k >= '2026-03-01' AND k < '2026-04-01');"
              "CREATE POLICY of_march ON public.t_2026_03 USING (k < '2026-04-01');"
              "CREATE POLICY of_all ON public.t_2026_03 USING (id > 0);"
              "CREATE TABLE public.rest PARTITION OF public.t DEFAULT"_s);
    REQUIRE_VALUE(const run::Plan planned, plan(1));
    QStringList warnings;
    for (const run::Finding& finding : planned.findings) {
        if (finding.severity == run::Severity::Warning)
            warnings.append(finding.rule + u' ' + finding.object + u' ' + finding.args.first());
    }
    QCOMPARE(
        warnings,
        QStringList({ u"ahead.own_check public.t_2026_03 bounds"_s, u"ahead.own_policy public.t_2026_03 of_march"_s }));
    QCOMPARE(begin(1).result.outcome, Outcome::Succeeded);
    EXECUTE(u"INSERT INTO public.t VALUES (1, '2026-04-05')"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t_2026_04"_s), u"1"_s);
    pg::Connection connection = m_database->connect();
    const auto refused = connection.execute(u"INSERT INTO public.t VALUES (-1, '2026-04-06')"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().sqlState, u"23514"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_policy WHERE polrelid = 'public.t_2026_04'::regclass"_s), u"2"_s);
}

/// The new one is not a member, and nobody would miss its changes until they are needed.
void PartitionsAheadTest::aPublishedPartitionIsSaid()
{
    EXECUTE(rangeTable(u"date"_s, februaryAndMarch) + u"CREATE PUBLICATION march FOR TABLE public.t_2026_03"_s);
    REQUIRE_VALUE(const run::Plan planned, plan(1));
    const auto said = std::ranges::find(planned.findings, u"ahead.publication"_s, &run::Finding::rule);
    QVERIFY(said != planned.findings.end());
    QCOMPARE(said->object, u"public.t_2026_03"_s);
    QCOMPARE(said->args, QStringList { u"march"_s });
    QCOMPARE(said->severity, run::Severity::Warning);
    QCOMPARE(begin(1).result.outcome, Outcome::Succeeded);
}

void PartitionsAheadTest::hashesOfTheKeyBelowAreMadeToo()
{
    EXECUTE(u"CREATE TABLE public.t (k int, region text) PARTITION BY RANGE (k);"
            "CREATE TABLE public.p1 PARTITION OF public.t FOR VALUES FROM (0) TO (10);"
            "CREATE TABLE public.p2 PARTITION OF public.t FOR VALUES FROM (10) TO (20) PARTITION BY HASH (k);"
            "CREATE TABLE public.p2_0 PARTITION OF public.p2 FOR VALUES WITH (MODULUS 2, REMAINDER 0)"
            " PARTITION BY RANGE (lower(region));"
            "CREATE TABLE public.p2_0_all PARTITION OF public.p2_0 FOR VALUES FROM (MINVALUE) TO (MAXVALUE);"
            "CREATE TABLE public.p2_1 PARTITION OF public.p2 FOR VALUES WITH (MODULUS 2, REMAINDER 1)"_s);
    const service::Ended ended = begin(1);
    QVERIFY2(ended.result.outcome == Outcome::Succeeded, test::describe(ended.result.error).constData());
    EXECUTE(u"INSERT INTO public.t SELECT g, 'A' FROM generate_series(20, 29) g"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.p3"_s), u"10"_s);
}

void PartitionsAheadTest::writersGoOnMeanwhile()
{
    EXECUTE(rangeTable(u"date"_s, februaryAndMarch) + u"CREATE INDEX ON public.t (id)"_s);
    pg::Connection writer = m_database->connect();
    VERIFY_OK(writer.executeScript(u"BEGIN; INSERT INTO public.t VALUES (1, '2026-03-05')"_s));
    const service::Ended ended = begin(2);
    QVERIFY2(ended.result.outcome == Outcome::Succeeded, test::describe(ended.result.error).constData());
    VERIFY_OK(writer.executeScript(u"INSERT INTO public.t VALUES (2, '2026-04-05'); COMMIT"_s));
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t_2026_04"_s), u"1"_s);
}

void PartitionsAheadTest::rowsInDefaultAreCounted()
{
    EXECUTE(rangeTable(u"date"_s, februaryAndMarch)
            + u"CREATE TABLE public.rest PARTITION OF public.t DEFAULT; INSERT INTO public.t VALUES (1, '2026-05-31'),"
              " (2, '2026-06-01'), (3, NULL)"_s);
    REQUIRE_VALUE(const run::Plan three, plan(3));
    QCOMPARE(blocking(three), u"ahead.default_rows"_s);
    QCOMPARE(three.findings.first().args.first(), u"2"_s);
    COMPARE_ERROR(Result<void>(Failure(begin(2).result.error)), ErrorCode::Blocked);
    QCOMPARE(begin(1).result.outcome, Outcome::Succeeded);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"3"_s);
}

void PartitionsAheadTest::aLargeDefaultIsNotScannedUnderTheLock()
{
    EXECUTE(rangeTable(u"date"_s, februaryAndMarch)
            + u"ALTER TABLE public.t ADD note text; CREATE TABLE public.rest PARTITION OF public.t DEFAULT;"
              "ALTER TABLE public.rest ALTER note SET STORAGE PLAIN;"
              "INSERT INTO public.t SELECT g, '2020-01-01', repeat('x', 3500) FROM generate_series(1, 3000) g"_s);
    REQUIRE_VALUE(const run::Plan planned, plan(3));
    QCOMPARE(blocking(planned), QString());
    // What a session has scanned is known once it has ended.
    const QString scans = u"SELECT pg_stat_get_numscans('public.rest'::regclass)"_s;
    const QString sessions = u"SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'stopover/%' AND"
                             " datname = current_database() AND pid <> pg_backend_pid()"_s;
    QTRY_VERIFY(scalar(scans).toInt() > 0);
    const int before = scalar(scans).toInt();
    {
        pg::Connection connection = m_database->connect();
        VERIFY_OK(run::journal::install(connection));
        REQUIRE_VALUE(m_run, run::journal::createRun(connection, planned));
    }
    const test::PhaseOutcome outcome = test::runPhase(settings(), m_run, run::Phase::Apply);
    VERIFY_LEG(outcome);
    QTRY_COMPARE(scalar(sessions), u"0"_s);
    QTRY_VERIFY(scalar(scans).toInt() > before);
    // Once, to validate the check; not again for each ATTACH.
    QCOMPARE(scalar(scans).toInt() - before, 1);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_constraint WHERE conname LIKE 'stopover%'"_s), u"0"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_inherits WHERE inhparent = 'public.t'::regclass"_s), u"6"_s);
}

void PartitionsAheadTest::aRunThatStoppedGoesOn()
{
    EXECUTE(rangeTable(u"date"_s, februaryAndMarch));
    const QString before = leaves();
    const service::Ended stopped = begin(3, u"partition.2"_s);
    QVERIFY(stopped.result.stoppedBefore);
    QCOMPARE(newOnes(before), u"t_2026_04 2026-04-01..2026-05-01"_s);
    // What the plan says is made, whatever the table looks like by now.
    EXECUTE(u"INSERT INTO public.t VALUES (1, '2026-04-02')"_s);
    run::Control control;
    const service::Ended ended = service::RunService(settings()).resume(stopped.run, {}, { .control = control });
    QVERIFY2(ended.result.outcome == Outcome::Succeeded, test::describe(ended.result.error).constData());
    QCOMPARE(newOnes(before),
             u"t_2026_04 2026-04-01..2026-05-01, t_2026_05 2026-05-01..2026-06-01, "
             "t_2026_06 2026-06-01..2026-07-01"_s);
}

void PartitionsAheadTest::abortDropsOnlyWhatIsEmptyAndItsOwn()
{
    EXECUTE(rangeTable(u"date"_s, februaryAndMarch) + u"CREATE TABLE public.rest PARTITION OF public.t DEFAULT"_s);
    const service::Ended stopped = begin(3, u"partition.3"_s);
    QVERIFY(stopped.result.stoppedBefore);
    EXECUTE(u"INSERT INTO public.t VALUES (1, '2026-04-02'); CREATE TABLE public.t_2026_06 (id int)"_s);
    const service::Ended refused = enter(stopped.run, run::Phase::Abort);
    COMPARE_ERROR(Result<void>(Failure(refused.result.error)), ErrorCode::PartitionNotEmpty);
    QCOMPARE(refused.result.error.args, QStringList { u"public.t_2026_04"_s });
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"1"_s);
    EXECUTE(u"DELETE FROM public.t"_s);
    const service::Ended done = enter(stopped.run, run::Phase::Abort);
    QVERIFY2(done.result.outcome == Outcome::Succeeded, test::describe(done.result.error).constData());
    QCOMPARE(scalar(u"SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class WHERE relkind = 'r' AND"
                    " relnamespace = 'public'::regnamespace"_s),
             u"rest t_2026_02 t_2026_03 t_2026_06"_s);
}

/// Another run has swapped the table, and can still take it back: what is written into the new partitions comes along.
void PartitionsAheadTest::aTableThatBakesGetsPartitions()
{
    EXECUTE(u"CREATE TABLE public.t (id bigint PRIMARY KEY, k date NOT NULL, v int);"
            "CREATE UNIQUE INDEX ON public.t (v);"
            "INSERT INTO public.t SELECT g, date '2026-01-05' + g, g FROM generate_series(1, 80) g"_s);
    START_MOVE(u"[repartition]\ntable='public.t'\nstrategy='range'\nkey='k'\ninterval='month'\nahead=0\n"
               "accept=['unique.local']\n"_s);
    RUN_LEG(run::Phase::Apply);
    const QString before = leaves();
    const service::Ended ended = begin(3);
    QVERIFY2(ended.result.outcome == Outcome::Succeeded, test::describe(ended.result.error).constData());
    QCOMPARE(newOnes(before),
             u"t_y2026m04 2026-04-01..2026-05-01, t_y2026m05 2026-05-01..2026-06-01, "
             "t_y2026m06 2026-06-01..2026-07-01"_s);
    EXECUTE(u"INSERT INTO public.t SELECT 1000 + g, date '2026-04-01' + g, 1000 + g FROM generate_series(1, 80) g;"
            "UPDATE public.t SET k = '2026-06-10' WHERE id = 7; DELETE FROM public.t WHERE id = 1002"_s);
    pg::Connection connection = m_database->connect();
    QVERIFY(!connection.execute(u"INSERT INTO public.t VALUES (1003, '2026-04-20', -1)"_s));
    QString rows = test::digestOf(settings(), u"public.t"_s);
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
    QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = 'public.t'::regclass"_s), u"r"_s);
    EXECUTE(u"UPDATE public.t SET v = -v WHERE id > 1040"_s);
    rows = test::digestOf(settings(), u"public.t"_s);
    RUN_LEG(run::Phase::Reapply);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
    // A partition that the run itself does not know is emptied by itself: the way back has to know.
    EXECUTE(u"TRUNCATE public.t_y2026m05"_s);
    QCOMPARE(scalar(u"SELECT count(*) > 0 FROM stopover.rev_%1_truncated"_s.arg(
                 scalar(u"SELECT target_oid FROM stopover.run WHERE id = "_s + QString::number(m_run.value)))),
             u"t"_s);
    rows = test::digestOf(settings(), u"public.t"_s);
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
    RUN_LEG(run::Phase::Reapply);
    QCOMPARE(begin(1).result.outcome, Outcome::Succeeded);
    RUN_LEG(run::Phase::Finish);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
}

STOPOVER_TEST_MAIN(PartitionsAheadTest)
#include "tst_partitionsahead.moc"
